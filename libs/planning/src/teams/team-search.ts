import { Budget } from '../core/budget.js';
import { Random } from '../random.js';
import type { SearchOptions } from '../stop.js';
import type { CompiledRoster } from './compiled-roster.js';
import type { TeamProblem } from './team-problem.js';
import { TeamState } from './team-state.js';
import { HARD_UNIT, TeamValue } from './team-value.js';

/** Exchanges per iteration: small enough to be asked to stop every few hundred microseconds. */
const EXCHANGES = 2048;
/** Iterations where the caller names neither time nor number: enough for some hundred people. */
const BY_DEFAULT = 1200;

/** The best order found: places of teams first, then the reserve. */
export interface TeamSearchResult {
  readonly order: Int32Array;
  readonly rules: number;
  readonly soft: number;
  /** Soft worth of the greedy teams that the search began with. */
  readonly baseline: number;
  readonly budget: Budget;
}

/**
 * A first order: groups that stay together, then one team after another from the people with the fewest
 * partners, each taking the best still free.
 */
function construct(
  problem: TeamProblem,
  roster: CompiledRoster,
  value: TeamValue,
  teams: number,
): { order: Int32Array; locked: Uint8Array } {
  const { size } = problem.rules;
  const people = roster.people.length;
  const order = new Int32Array(people).fill(-1);
  const locked = new Uint8Array(people);
  const used = new Uint8Array(people);
  const filled = new Int32Array(teams);
  for (const block of [...roster.blocks].sort((left, right) => right.length - left.length || left[0]! - right[0]!)) {
    const team = filled.findIndex((count) => count + block.length <= size);
    if (team < 0) continue;
    for (const person of block) {
      const place = team * size + filled[team]!;
      order[place] = person;
      locked[place] = 1;
      used[person] = 1;
      filled[team]! += 1;
    }
  }
  const byRarity = roster.people.map((_, index) => index).filter((index) => !used[index]);
  const count = new Int32Array(roster.countries.length);
  for (const index of byRarity) count[roster.nationality[index]!]! += 1;
  byRarity.sort(
    (left, right) => count[roster.nationality[right]!]! - count[roster.nationality[left]!]! || left - right,
  );
  const trial = new Int32Array(size);
  const reach = Math.max(64, Math.min(people, Math.floor(4_000_000 / Math.max(1, people))));
  for (let team = 0; team < teams; team++) {
    for (let place = filled[team]!; place < size; place++) {
      let [best, bestRules, bestSoft, looked] = [-1, -Infinity, -Infinity, 0];
      for (const person of byRarity) {
        if (used[person]) continue;
        if (place === 0) {
          best = person;
          break;
        }
        for (let slot = 0; slot < size; slot++) trial[slot] = slot < place ? order[team * size + slot]! : person;
        value.of(trial, 0);
        if (value.rules > bestRules || (value.rules === bestRules && value.soft > bestSoft)) {
          [best, bestRules, bestSoft] = [person, value.rules, value.soft];
        }
        looked += 1;
        if (looked >= reach) break;
      }
      order[team * size + place] = best;
      used[best] = 1;
    }
  }
  let place = teams * size;
  for (let person = 0; person < people; person++) if (!used[person]) order[place++] = person;
  return { order, locked };
}

function largestGain(problem: TeamProblem): number {
  const { rules } = problem;
  const soft = [
    rules.mixedGender,
    rules.experienceMix,
    rules.differentNationality,
    rules.sharedLanguage,
    rules.preferences,
    rules.hostLanguage,
  ];
  return Math.max(1, ...soft.map((rule) => (rule.strength === 'soft' ? rule.weight : 0)));
}

/** One iteration: many random exchanges under the threshold `heat`, soft points that a single exchange may lose. */
function exchange(state: TeamState, free: Int32Array, random: Random, heat: number): void {
  const { slots, order } = state;
  const reserve = order.length - slots;
  for (let trial = 0; trial < EXCHANGES; trial++) {
    const first = free[random.pick(free.length)]!;
    const second =
      reserve > 0 && (random.next() & 3) === 0 ? slots + random.pick(reserve) : free[random.pick(free.length)]!;
    const [rules, soft] = [state.rules, state.soft];
    state.swap(first, second);
    const gain = state.rules - rules;
    if (gain < 0 || (gain === 0 && state.soft - soft < -heat * random.fraction())) state.swap(first, second);
  }
}

/** Searches for the best teams by exchanges; the roster must hold at least `teams × size` people. */
export function searchTeams(
  problem: TeamProblem,
  roster: CompiledRoster,
  options: SearchOptions & { readonly teams: number },
): TeamSearchResult {
  const { teams } = options;
  const value = new TeamValue(roster, problem.rules);
  const { order, locked } = construct(problem, roster, value, teams);
  const state = new TeamState(problem, roster, value, order, teams);
  const best = { order: order.slice(), rules: state.rules, soft: state.soft };
  const baseline = state.soft;
  const free = Int32Array.from(locked.subarray(0, state.slots).keys()).filter((place) => !locked[place]);
  const budget = new Budget(options.stop, BY_DEFAULT);
  const heat = largestGain(problem);
  if (free.length > 0 && order.length > problem.rules.size) {
    if (budget.unplanned) {
      const rehearsal = new TeamState(problem, roster, value, order.slice(), teams);
      const random = new Random(options.seed, 1);
      budget.rehearse(() => exchange(rehearsal, free, random, heat / 4));
    }
    const random = new Random(options.seed);
    while (budget.next()) {
      const left = 1 - budget.progress;
      exchange(state, free, random, heat * left * left);
      if (state.rules > best.rules || (state.rules === best.rules && state.soft > best.soft)) {
        best.order.set(state.order);
        best.rules = state.rules;
        best.soft = state.soft;
        options.onProgress?.({ phase: 'teams', iterations: budget.iterations, best: levels(best.rules, best.soft) });
      }
    }
  }
  return { ...best, baseline, budget };
}

/** Splits the combined rules scale into [hard, mandate, soft]. */
export function levels(rules: number, soft: number): readonly [hard: number, mandate: number, soft: number] {
  const hard = Math.ceil(rules / HARD_UNIT);
  return [hard === 0 ? 0 : hard, rules - hard * HARD_UNIT, soft];
}
