import { addDays } from '@comitia/kernel';
import { Budget } from '../core/budget.js';
import { compareWith, type InfeasibleReason, type PlanOutcome } from '../core/outcome.js';
import type { PlanOptions } from '../core/plan-options.js';
import { ScoreSheet } from '../core/score.js';
import { Random } from '../random.js';
import { dayOf, type ScheduleActivity, type SchedulePlan, type ScheduleProblem } from './schedule-problem.js';

const BY_DEFAULT = 400;

interface Window {
  readonly earliest: number;
  /** Day after the last by which it is finished; Infinity where nothing says so. */
  readonly latest: number;
  readonly fixed: number | undefined;
}

interface Network {
  readonly activities: readonly ScheduleActivity[];
  readonly windows: readonly Window[];
  readonly before: readonly (readonly (readonly [activity: number, lag: number])[])[];
  readonly order: readonly number[];
  readonly early: readonly number[];
}

function network(problem: ScheduleProblem): Network {
  const { activities } = problem;
  const index = new Map(activities.map((one, at) => [one.id, at]));
  const election = dayOf(problem, problem.electionDay);
  const windows = activities.map((one): Window => {
    const latest = [
      one.latest === undefined ? Infinity : dayOf(problem, one.latest) + 1,
      one.latestOffset === undefined ? Infinity : election + one.latestOffset + 1,
    ];
    return {
      earliest: Math.max(0, one.earliest === undefined ? 0 : dayOf(problem, one.earliest)),
      latest: Math.min(...latest),
      fixed: one.fixedOffset === undefined ? undefined : election + one.fixedOffset,
    };
  });
  const before = activities.map((one) =>
    (one.after ?? []).map((other) => [index.get(other.activity)!, other.lagDays ?? 0] as const),
  );
  const order: number[] = [];
  const placed = new Set<number>();
  while (order.length < activities.length) {
    activities.forEach((_, at) => {
      if (placed.has(at) || before[at]!.some(([other]) => !placed.has(other))) return;
      placed.add(at);
      order.push(at);
    });
  }
  const early = new Array<number>(activities.length).fill(0);
  for (const at of order) {
    const ready = Math.max(
      windows[at]!.earliest,
      ...before[at]!.map(([other, lag]) => early[other]! + activities[other]!.days + lag),
    );
    early[at] = windows[at]!.fixed ?? ready;
  }
  return { activities, windows, before, order, early };
}

/** Dates that dependencies alone make impossible, before any resource is looked at. */
function contradictions(problem: ScheduleProblem, net: Network): InfeasibleReason[] {
  const reasons: InfeasibleReason[] = [];
  for (const at of net.order) {
    const { id, days } = net.activities[at]!;
    const { latest, fixed } = net.windows[at]!;
    if (fixed !== undefined && fixed < 0) {
      reasons.push({
        constraint: 'legal date',
        message: `${id} is fixed on ${addDays(problem.begins, fixed)}, ${-fixed} days before the calendar begins on ${problem.begins}.`,
        shortBy: -fixed,
        subjects: [id],
        waysOut: [`begin ${-fixed} days earlier`],
      });
    }
    for (const [other, lag] of net.before[at]!) {
      const ready = net.early[other]! + net.activities[other]!.days + lag;
      if (fixed !== undefined && ready > fixed) {
        reasons.push({
          constraint: 'legal date',
          message: `${id} is fixed on ${addDays(problem.begins, fixed)}, but ${net.activities[other]!.id} before it is finished ${ready - fixed} days too late.`,
          shortBy: ready - fixed,
          subjects: [id, net.activities[other]!.id],
          waysOut: [
            `begin ${ready - fixed} days earlier`,
            `shorten ${net.activities[other]!.id} or what comes before it`,
          ],
        });
      }
    }
    const finish = net.early[at]! + days;
    if (finish > latest) {
      reasons.push({
        constraint: 'latest date',
        message: `${id} must be finished by ${addDays(problem.begins, latest - 1)}; what comes before it allows ${addDays(problem.begins, finish - 1)} at the earliest: ${finish - latest} days too late.`,
        shortBy: finish - latest,
        subjects: [id],
        waysOut: [`begin ${finish - latest} days earlier`, `shorten ${id} or what comes before it`],
      });
    }
  }
  return reasons;
}

interface Placed {
  readonly starts: readonly number[];
  readonly heldBy: readonly string[];
  readonly late: number;
  readonly end: number;
}

/** Places activities one after another by priority, each on the first day that dependencies, dates and resources allow. */
function place(problem: ScheduleProblem, net: Network, priority: Float64Array): Placed {
  const { activities, windows, before } = net;
  const starts = new Array<number>(activities.length).fill(-1);
  const heldBy = new Array<string>(activities.length).fill('the beginning');
  const used = new Map(problem.resources.map((one) => [one.id, new Map<number, number>()]));
  const units = new Map(problem.resources.map((one) => [one.id, one.units]));
  const occupy = (at: number, day: number): void => {
    starts[at] = day;
    for (const use of activities[at]!.uses ?? []) {
      const days = used.get(use.resource)!;
      for (let one = day; one < day + activities[at]!.days; one++) days.set(one, (days.get(one) ?? 0) + use.units);
    }
  };
  const clash = (at: number, day: number): string | undefined => {
    for (const use of activities[at]!.uses ?? []) {
      const days = used.get(use.resource)!;
      for (let one = day; one < day + activities[at]!.days; one++)
        if ((days.get(one) ?? 0) + use.units > units.get(use.resource)!) return use.resource;
    }
    return undefined;
  };
  // Legal dates first: nothing may take what they need.
  windows.forEach((window, at) => {
    if (window.fixed === undefined) return;
    heldBy[at] = 'a legal date';
    occupy(at, window.fixed);
  });
  let late = 0;
  for (let count = 0; count < activities.length; count++) {
    let next = -1;
    for (const at of net.order) {
      if (starts[at]! >= 0 || before[at]!.some(([other]) => starts[other]! < 0)) continue;
      if (next < 0 || priority[at]! < priority[next]!) next = at;
    }
    if (next < 0) break;
    let day = windows[next]!.earliest;
    if (day > 0) heldBy[next] = 'its earliest date';
    for (const [other, lag] of before[next]!) {
      const ready = starts[other]! + activities[other]!.days + lag;
      if (ready <= day) continue;
      day = ready;
      heldBy[next] = activities[other]!.id;
    }
    for (let resource = clash(next, day); resource !== undefined; resource = clash(next, day)) {
      heldBy[next] = `the resource ${resource}`;
      day += 1;
    }
    occupy(next, day);
  }
  activities.forEach((one, at) => {
    const finish = starts[at]! + one.days;
    late += Math.max(0, finish - windows[at]!.latest);
    for (const [other, lag] of before[at]!)
      late += Math.max(0, starts[other]! + activities[other]!.days + lag - starts[at]!);
    for (const use of windows[at]!.fixed === undefined ? [] : (one.uses ?? [])) {
      for (let day = starts[at]!; day < finish; day++)
        late += Math.max(0, (used.get(use.resource)!.get(day) ?? 0) - units.get(use.resource)!) / 1000;
    }
  });
  return { starts, heldBy, late, end: Math.max(0, ...activities.map((one, at) => starts[at]! + one.days)) };
}

/** Latest days by which each activity may start without moving a later date, by dependencies and dates. */
function latestStarts(net: Network, end: number): number[] {
  const latest = net.activities.map((one, at) => Math.min(end, net.windows[at]!.latest) - one.days);
  for (const at of [...net.order].reverse()) {
    if (net.windows[at]!.fixed !== undefined) latest[at] = Math.min(latest[at]!, net.windows[at]!.fixed);
    for (const [other, lag] of net.before[at]!)
      latest[other] = Math.min(latest[other]!, latest[at]! - lag - net.activities[other]!.days);
  }
  return latest;
}

/** Plans a calendar: no date that law fixes moves, no resource is in two places; then as early an end as can be found. */
export function planSchedule(problem: ScheduleProblem, options: PlanOptions): PlanOutcome<SchedulePlan> {
  const net = network(problem);
  const budget = new Budget(options.stop, BY_DEFAULT);
  const run = () => ({ seed: options.seed, iterations: budget.iterations, stopped: budget.stopped });
  const reasons = contradictions(problem, net);
  if (reasons.length > 0) return { outcome: 'infeasible', reasons, run: run() };
  const horizon = Math.max(0, ...net.activities.map((one, at) => net.early[at]! + one.days));
  const first = Float64Array.from(latestStarts(net, horizon));
  let best = place(problem, net, first);
  const baseline = best.end;
  budget.rehearse(() => place(problem, net, first));
  const random = new Random(options.seed);
  let priority = first.slice();
  while (budget.next()) {
    if (best.late === 0 && best.end <= horizon) {
      budget.optimal();
      break;
    }
    const trial = priority.slice();
    for (let change = 0; change < 1 + random.below(3); change++) {
      if (trial.length > 0) trial[random.below(trial.length)]! += random.below(2 * horizon + 3) - horizon - 1;
    }
    const found = place(problem, net, trial);
    if (found.late > best.late || (found.late === best.late && found.end > best.end)) continue;
    best = found;
    priority = trial;
  }
  if (best.late > 0) return { outcome: 'infeasible', reasons: [lateReason(problem, net, best)], run: run() };
  return answer(problem, net, { best, horizon, baseline, run: run() });
}

function lateReason(problem: ScheduleProblem, net: Network, best: Placed): InfeasibleReason {
  const late = net.activities.filter((one, at) => best.starts[at]! + one.days > net.windows[at]!.latest);
  const held = late.map((one) => `${one.id} (held by ${best.heldBy[net.activities.indexOf(one)]!})`);
  return {
    constraint: 'resources',
    message: `With the resources given the best calendar found is ${Math.ceil(best.late)} days late: ${held.join(', ') || 'legal dates need more than there is'}.`,
    shortBy: Math.ceil(best.late),
    subjects: late.map((one) => one.id),
    waysOut: [...problem.resources.map((one) => `more units of ${one.id} than ${one.units}`), 'begin earlier'],
  };
}

function answer(
  problem: ScheduleProblem,
  net: Network,
  found: {
    best: Placed;
    horizon: number;
    baseline: number;
    run: { seed: number; iterations: { planned: number; done: number }; stopped: Budget['stopped'] };
  },
): PlanOutcome<SchedulePlan> {
  const { best, horizon, baseline, run } = found;
  const latest = latestStarts(net, best.end);
  const date = (day: number) => addDays(problem.begins, day);
  const activities = net.activities.map((one, at) => {
    const slackDays = Math.max(0, latest[at]! - best.starts[at]!);
    return {
      id: one.id,
      starts: date(best.starts[at]!),
      finishes: date(best.starts[at]! + Math.max(0, one.days - 1)),
      slackDays,
      critical: slackDays === 0,
      heldBy: best.heldBy[at]!,
    };
  });
  const sheet = new ScoreSheet();
  sheet.declare('length in days', 'soft');
  sheet.add('length in days', {
    subjects: [],
    value: -best.end,
    message: `ends on ${date(Math.max(0, best.end - 1))}`,
  });
  const criticalPath = activities
    .filter((one) => one.critical)
    .sort((left, right) => (left.starts < right.starts ? -1 : left.starts > right.starts ? 1 : 0))
    .map((one) => one.id);
  return {
    outcome: 'feasible',
    plan: { activities, criticalPath, ends: date(Math.max(0, best.end - 1)) },
    score: sheet.score(),
    constraints: sheet.constraints(),
    comparisons: [
      compareWith('bound', 'length in days, negated', { reference: -horizon, achieved: -best.end }),
      compareWith('baseline', 'length in days, negated', { reference: -baseline, achieved: -best.end }),
    ],
    run,
  };
}

/** What a moved election day does: activities whose days change, and the new calendar or why there is none. */
export function moveElectionDay(
  problem: ScheduleProblem,
  to: string,
  options: PlanOptions,
): {
  readonly outcome: PlanOutcome<SchedulePlan>;
  readonly moved: readonly { readonly activity: string; readonly from: string; readonly to: string }[];
} {
  const before = planSchedule(problem, options);
  const outcome = planSchedule({ ...problem, electionDay: to }, options);
  if (before.outcome === 'infeasible' || outcome.outcome === 'infeasible') return { outcome, moved: [] };
  const earlier = new Map(before.plan.activities.map((one) => [one.id, one.starts]));
  const moved = outcome.plan.activities
    .filter((one) => earlier.get(one.id) !== one.starts)
    .map((one) => ({ activity: one.id, from: earlier.get(one.id)!, to: one.starts }));
  return { outcome, moved };
}
