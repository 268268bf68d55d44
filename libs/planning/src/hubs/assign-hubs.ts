import { DenseAssignment } from '../assignment/dense-assignment.js';
import { Budget } from '../core/budget.js';
import { compareWith, type InfeasibleReason, type PlanOutcome } from '../core/outcome.js';
import type { PlanOptions } from '../core/plan-options.js';
import { Random } from '../random.js';
import { HARD_UNIT } from '../teams/team-value.js';
import { HubState } from './hub-state.js';
import type { HubPlan, HubProblem } from './hub-problem.js';
import { scoreHubs } from './score-hubs.js';

const MOVES = 2048;
const BY_DEFAULT = 800;
/** Share of the iterations that exchange under a falling threshold; the rest re-deal. */
const EXCHANGED = 0.6;
/** First threshold as a share of the largest single wish: where there are many units a warmer search runs out of time. */
const FIRST_HEAT = 0.25;
const FEW_UNITS = 60;

/** Re-dealings per iteration, hubs in one of them, and soft points that a rules point weighs there. */
const REDEALS = 12;
const REDEALT_HUBS = 24;
const RULES_SCALE = 100_000;

class Redeal {
  readonly dense: DenseAssignment;
  readonly taken: Int32Array;
  readonly hubAt: Int32Array;
  readonly costs: Float64Array;
  readonly columnOf: Int32Array;

  constructor(readonly size: number) {
    this.dense = new DenseAssignment(size);
    this.taken = new Int32Array(size);
    this.hubAt = new Int32Array(size);
    this.costs = new Float64Array(size * size);
    this.columnOf = new Int32Array(size);
  }
}

interface Search {
  readonly problem: HubProblem;
  readonly random: Random;
  readonly wishes: readonly Int32Array[];
}

/** Contradictions that counting proves: hubs too small or too many places to fill, speakers fewer than hubs. */
export function hubContradictions(problem: HubProblem): InfeasibleReason[] {
  const { units, hubs, rules } = problem;
  const reasons: InfeasibleReason[] = [];
  const capacity = hubs.reduce((sum, hub) => sum + hub.most, 0);
  const least = hubs.reduce((sum, hub) => sum + hub.least, 0);
  if (capacity < units.length) {
    reasons.push({
      constraint: 'hub capacity',
      message: `${units.length} teams need a hub; the ${hubs.length} hubs take ${capacity}: short of ${units.length - capacity}.`,
      shortBy: units.length - capacity,
      subjects: hubs.map((hub) => hub.id),
      waysOut: ['open another hub', 'raise the most teams of a hub', `send ${capacity} teams`],
    });
  }
  if (least > units.length) {
    reasons.push({
      constraint: 'least teams per hub',
      message: `The hubs need ${least} teams at least; there are ${units.length}: short of ${least - units.length}.`,
      shortBy: least - units.length,
      subjects: hubs.filter((hub) => hub.least > 0).map((hub) => hub.id),
      waysOut: ['close a hub', 'lower the least teams of a hub', `form ${least - units.length} more teams`],
    });
  }
  const filled = hubs.filter((hub) => hub.least > 0);
  const speakers = units.filter((unit) => unit.people.some((one) => one.speaksHost));
  if (rules.hostSpeaker.strength === 'hard' && speakers.length < filled.length) {
    const short = filled.length - speakers.length;
    reasons.push({
      constraint: 'host speaker per hub',
      message: `${filled.length} hubs need a speaker of a host language, ${speakers.length} teams have one: short of ${short}.`,
      shortBy: short,
      subjects: speakers.map((unit) => unit.id),
      waysOut: [`engage ${short} interpreters`, `close ${short} hubs`, 'make the speaker a wish'],
    });
  }
  for (const hub of hubs) {
    const pinned = units.filter((unit) => unit.pinned === hub.id);
    if (pinned.length > hub.most) {
      reasons.push({
        constraint: 'pins to hubs',
        message: `${pinned.length} teams are pinned to ${hub.id}, which takes ${hub.most}: short of ${pinned.length - hub.most}.`,
        shortBy: pinned.length - hub.most,
        subjects: pinned.map((unit) => unit.id),
        waysOut: ['release a pin', `raise the most teams of ${hub.id}`],
      });
    }
  }
  return reasons;
}

/** A first assignment: pins, then hubs filled in turn to what they need at least, then the hub that likes the unit most. */
function construct(problem: HubProblem): Int32Array {
  const { units, hubs } = problem;
  const hubOf = new Int32Array(units.length).fill(-1);
  const size = new Int32Array(hubs.length);
  const place = (unit: number, hub: number): void => {
    hubOf[unit] = hub;
    size[hub]! += 1;
  };
  const hubIndex = new Map(hubs.map((hub, index) => [hub.id, index]));
  units.forEach((unit, index) => {
    if (unit.pinned !== undefined) place(index, hubIndex.get(unit.pinned)!);
  });
  units.forEach((unit, index) => {
    if (hubOf[index]! >= 0) return;
    let [best, bestKey] = [-1, -Infinity];
    hubs.forEach((hub, to) => {
      const barred = unit.barred?.includes(hub.id) ? 1e6 : 0;
      const need = size[to]! < hub.least ? 1e4 : size[to]! < hub.most ? 0 : -1e7;
      const key = need - barred + (unit.prefers?.[hub.id] ?? 0);
      if (key > bestKey) [best, bestKey] = [to, key];
    });
    place(index, best);
  });
  return hubOf;
}

/** Hubs that each unit has a wish for: half of all trials go there. */
function wishedHubs(problem: HubProblem): Int32Array[] {
  return problem.units.map((unit) =>
    Int32Array.from(problem.hubs.keys()).filter((hub) => (unit.prefers?.[problem.hubs[hub]!.id] ?? 0) > 0),
  );
}

function round(state: HubState, search: Search, heat: number): void {
  const { problem, random, wishes } = search;
  const { length: units } = state.hubOf;
  const { length: hubs } = problem.hubs;
  const fixed = problem.hubs.every((hub) => hub.least === hub.most);
  for (let trial = 0; trial < MOVES; trial++) {
    const first = random.pick(units);
    const moving = !fixed && (random.next() & 3) === 0;
    const liked = wishes[first]!;
    let other = random.pick(moving ? hubs : units);
    if (liked.length > 0 && (random.next() & 1) === 0) {
      const hub = liked[random.pick(liked.length)]!;
      if (moving) other = hub;
      else if (state.size[hub]! > 0) other = state.unitAt(hub, random.pick(state.size[hub]!));
    }
    if (moving) state.weighMove(first, other);
    else state.weighExchange(first, other);
    if (state.gainRules < 0) continue;
    if (state.gainRules === 0 && state.gainSoft < -heat * random.fraction()) continue;
    if (moving) state.move(first, other);
    else state.exchange(first, other);
  }
}

function largestWish(problem: HubProblem): number {
  const { rules } = problem;
  const wishes = problem.units.flatMap((unit) => Object.values(unit.prefers ?? {}).map(Math.abs));
  const weights = [rules.countryPerHub, rules.genderBalance, rules.experienceBalance, rules.hostSpeaker];
  return Math.max(
    1,
    rules.preferences.weight * wishes.reduce((most, points) => Math.max(most, points), 0),
    ...weights.map((rule) => (rule.strength === 'soft' ? rule.weight : 0)),
  );
}

/**
 * One iteration of re-dealing: takes one unit from each of some hubs and deals them again in the best way. What a hub
 * gains by one unit does not hang on the other hubs, so the best of all permutations is an assignment problem.
 */
function redeal(state: HubState, { random, problem }: Search, tools: Redeal): void {
  const hubs = problem.hubs.length;
  const { taken, hubAt, costs, columnOf, size } = tools;
  for (let trial = 0; trial < REDEALS; trial++) {
    let found = 0;
    const first = random.pick(hubs);
    for (let step = 0; step < hubs && found < size; step++) {
      const hub = (first + step) % hubs;
      if (state.size[hub] === 0) continue;
      hubAt[found] = hub;
      taken[found] = state.unitAt(hub, random.pick(state.size[hub]!));
      found += 1;
    }
    if (found < size) return;
    for (let hub = 0; hub < size; hub++) {
      const into = { gains: costs, offset: hub, stride: size, scale: RULES_SCALE };
      state.weighTrades(hubAt[hub]!, { leaving: taken[hub]!, coming: taken }, into);
    }
    for (let cell = 0; cell < costs.length; cell++) costs[cell] = -costs[cell]!;
    tools.dense.solve(costs, columnOf);
    let gain = 0;
    for (let unit = 0; unit < size; unit++) gain -= costs[unit * size + columnOf[unit]!]!;
    if (gain < 0) continue;
    for (let unit = 0; unit < size; unit++) state.move(taken[unit]!, hubAt[columnOf[unit]!]!);
  }
}

/** Assigns teams to hubs under the side rules by exchanges and moves, or says why it cannot be done. */
export function assignHubs(problem: HubProblem, options: PlanOptions): PlanOutcome<HubPlan> {
  const budget = new Budget(options.stop, BY_DEFAULT);
  const reasons = hubContradictions(problem);
  const run = () => ({ seed: options.seed, iterations: budget.iterations, stopped: budget.stopped });
  if (reasons.length > 0) return { outcome: 'infeasible', reasons, run: run() };
  const state = new HubState(problem, construct(problem));
  const best = { hubOf: state.hubOf.slice(), rules: state.rules, soft: state.soft };
  const baseline = state.soft;
  const heat = largestWish(problem) * (problem.units.length <= FEW_UNITS ? 1 : FIRST_HEAT);
  const wishes = wishedHubs(problem);
  const tools = new Redeal(Math.min(REDEALT_HUBS, problem.hubs.length));
  if (problem.units.length > 0 && problem.hubs.length > 1) {
    if (budget.unplanned) {
      const rehearsal = new HubState(problem, state.hubOf.slice());
      const search = { problem, wishes, random: new Random(options.seed, 1) };
      let count = 0;
      budget.rehearse(() => {
        // As many of each kind as the search will do.
        if (count++ % 10 < EXCHANGED * 10) round(rehearsal, search, 0);
        else redeal(rehearsal, search, tools);
      });
    }
    const search = { problem, wishes, random: new Random(options.seed) };
    while (budget.next()) {
      const left = Math.max(0, 1 - budget.progress / EXCHANGED);
      if (left > 0) round(state, search, heat * left);
      else redeal(state, search, tools);
      if (state.rules > best.rules || (state.rules === best.rules && state.soft > best.soft)) {
        best.hubOf.set(state.hubOf);
        best.rules = state.rules;
        best.soft = state.soft;
      }
    }
  }
  const plan: HubPlan = {
    assignments: problem.units.map((unit, index) => ({ unit: unit.id, hub: problem.hubs[best.hubOf[index]!]!.id })),
  };
  const sheet = scoreHubs(problem, plan);
  if (best.rules <= -HARD_UNIT) return { outcome: 'infeasible', reasons: broken(sheet.constraints()), run: run() };
  return {
    outcome: 'feasible',
    plan,
    score: sheet.score(),
    constraints: sheet.constraints(),
    comparisons: [
      compareWith('bound', 'wishes kept', { reference: wishBound(problem), achieved: best.soft }),
      compareWith('baseline', 'wishes kept', { reference: baseline, achieved: best.soft }),
    ],
    run: run(),
  };
}

/** Every unit at the hub it likes most, every other rule kept: no assignment can pass it. */
function wishBound(problem: HubProblem): number {
  if (problem.rules.preferences.strength === 'off') return 0;
  return problem.units.reduce((sum, unit) => {
    const points = problem.hubs.map((hub) => unit.prefers?.[hub.id] ?? 0);
    return sum + problem.rules.preferences.weight * Math.max(...points);
  }, 0);
}

function broken(rows: ReturnType<ReturnType<typeof scoreHubs>['constraints']>): InfeasibleReason[] {
  return rows
    .filter((row) => row.level === 'hard' && row.value < 0)
    .map((row) => ({
      constraint: row.constraint,
      message: `No assignment was found that keeps "${row.constraint}" with the other hard rules: ${row.matches
        .slice(0, 3)
        .map((match) => match.message)
        .join('; ')}.`,
      shortBy: -row.value,
      subjects: row.matches.flatMap((match) => match.subjects),
      waysOut: [`relax "${row.constraint}"`, 'open another hub'],
    }));
}
