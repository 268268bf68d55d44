import type { RouteModel } from './route-model.js';
import type { Temperatures } from './route-schedule.js';

/** What a search is tuned by; all of it follows from the problem. */
export type SearchTuning = {
  /** About how many stops a step takes out, and the most in one string. */
  readonly removed: number;
  readonly longest: number;
  /** Chance that a string keeps some stops in its middle, and that a step begins at a station that is in no route. */
  readonly split: number;
  readonly absentSeed: number;
  /** Chance that a class is passed over in a step. */
  readonly skip: number;
  /** Most candidates that are kept for insertion, and most that are tried in one gap. */
  readonly most: number;
  /** The same of services that a team carries out only a few times. */
  readonly mostLimited: number;
  readonly perGap: number;
  /** Size of the random part of a candidate's key. */
  readonly noise: number;
  /** Points that a tick of travel costs in the search's own objective. */
  readonly travelWeight: number;
  /** Chance that a step places by the delay of what follows, not by the detour. */
  readonly delayPart: number;
  /** Weights of the kinds of keys by which candidates are sorted. */
  readonly keyWeights: readonly number[];
  readonly temperatures: Temperatures;
};

/**
 * Tuning for a problem, by the size of its worths and distances. Many teams share one area: their routes are searched in
 * small, cool steps around what they visit. A few teams choose among many stations: there the search strays farther.
 */
export function tuneSearch(model: RouteModel): SearchTuning {
  const worth = meanWorth(model);
  const many = model.teams > 4;
  const common = {
    removed: 8,
    longest: 8,
    split: 0.5,
    skip: 0.02,
    most: 40,
    mostLimited: 6,
    travelWeight: (0.1 * worth) / meanTicks(model),
  };
  if (many) {
    return {
      ...common,
      absentSeed: 0,
      perGap: 12,
      noise: 0.3,
      delayPart: 0,
      keyWeights: [1],
      temperatures: { first: 0.5 * worth, last: 0.015 * worth, again: 0.1 * worth },
    };
  }
  return {
    ...common,
    absentSeed: 0.3,
    perGap: 40,
    noise: 0.5,
    delayPart: wideWindows(model) ? 0 : 0.5,
    keyWeights: [3, 2, 1, 1, 0.5],
    temperatures: { first: worth, last: 0.06 * worth, again: 0.25 * worth },
  };
}

/** Whether most of the day is open for visits: then waiting is rare, and the detour is all that a place costs. */
function wideWindows(model: RouteModel): boolean {
  const day = model.problem.teams.reduce((longest, { leave, back }) => Math.max(longest, back - leave), 1);
  let open = 0;
  for (let one = 0; one < model.classes; one++) open += Math.min(day, model.classClose[one]! - model.classOpen[one]!);
  return model.divisors !== undefined && open > 0.3 * day * model.classes;
}

/** Mean worth of the first visit to a cluster; of the fixed services where nothing is visited. */
function meanWorth(model: RouteModel): number {
  const values = model.clusters.map(({ values: [first] }) => first ?? 0).filter((value) => value > 0);
  const worths = values.length > 0 ? values : [...model.classFixed].filter((fixed) => fixed > 0);
  const returns = model.strata.map(([first]) => first ?? 0);
  const byStratum = returns.length > 0 ? returns.reduce((sum, worth) => sum + worth, 0) / returns.length : 0;
  if (worths.length === 0) return 1 + byStratum;
  return worths.reduce((sum, worth) => sum + worth, 0) / worths.length + byStratum;
}

function meanTicks(model: RouteModel): number {
  let sum = 0;
  for (const ticks of model.from) sum += ticks;
  return Math.max(1, sum / model.from.length);
}
