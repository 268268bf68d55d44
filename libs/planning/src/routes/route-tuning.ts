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
  /**
   * Points for a route whose slack is as good as room for one more service, of `fullSlack` ticks; less slack earns its
   * square. Many small remains are worth less than one in which something fits, and the search should feel that.
   */
  readonly slackWorth: number;
  readonly fullSlack: number;
  /** Chance that a step places by the delay of what follows, not by the detour. */
  readonly delayPart: number;
  /** Weights of the kinds of keys by which candidates are sorted. */
  readonly keyWeights: readonly number[];
  readonly temperatures: Temperatures;
};

/** Tuning for a problem, by the size of its worths and distances. */
export function tuneSearch(model: RouteModel): SearchTuning {
  const worth = meanWorth(model);
  const large = model.teams > 4;
  return {
    removed: 8,
    longest: 8,
    split: 0.5,
    absentSeed: 0.3,
    skip: 0.02,
    most: 40,
    mostLimited: 6,
    perGap: large ? 20 : 1000,
    noise: 0.5,
    travelWeight: (0.02 * worth) / meanTicks(model),
    slackWorth: 0.3 * worth,
    fullSlack: meanNeed(model),
    delayPart: 0.5,
    keyWeights: [3, 2, 1, 1, 0.5],
    temperatures: { first: worth, last: 0.06 * worth, again: 0.25 * worth },
  };
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

/** Mean ticks that a visit takes out of a route at the least. */
function meanNeed(model: RouteModel): number {
  let sum = 0;
  let count = 0;
  for (let one = 0; one < model.classes; one++) {
    if (model.classFixed[one]! >= 0) continue;
    sum += model.classNeed[one]!;
    count++;
  }
  return count === 0 ? 1 : Math.max(1, sum / count);
}

function meanTicks(model: RouteModel): number {
  let sum = 0;
  for (const ticks of model.from) sum += ticks;
  return Math.max(1, sum / model.from.length);
}
