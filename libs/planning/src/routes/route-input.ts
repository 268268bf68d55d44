import type { Iterations, StopReason } from '../stop.js';

/**
 * What a team can do at a station: an opening, a visit, a closing with the count, a visit followed by a rest.
 * A station gets at most one service, over all teams.
 */
export type RouteService = {
  readonly id: string;
  /** First and last tick at which the service may start; both allowed. Stations can narrow or replace it. */
  readonly window: readonly [number, number];
  /** Ticks that the team is busy: at least 30 minutes for a visit under most observers' handbooks. */
  readonly duration: number;
  /**
   * `fixed`: every such service is worth `value`. `station`: worth the station's own value, which diminishes within a
   * building (`buildingDivisors`) and counts towards the stratum.
   */
  readonly worth: { readonly kind: 'fixed'; readonly value: number } | { readonly kind: 'station' };
  /** At most so many for one team; without it as many as fit. */
  readonly perTeam?: number;
  /** So many are asked of each team at mandate level: one opening, one closing, one rest. Never more than `perTeam`. */
  readonly required?: number;
};

/** A polling station that may be visited. `place` is its row of the travel matrix; stations of one building share it. */
export type RouteStation = {
  readonly id: string;
  readonly place: number;
  /** Worth of a visit in whole points, 0 or more; 0 is never visited for its own sake. */
  readonly value: number;
  /** Building within which returns diminish; default: the place. */
  readonly building?: string;
  readonly stratum?: string;
  /** Services offered here; default all. */
  readonly services?: readonly string[];
  /** Start windows that replace the service's, by service id, such as shorter hours in a hospital. */
  readonly windows?: Readonly<Record<string, readonly [number, number]>>;
  /** Ticks that a service takes here where that differs from the service's duration, by service id. */
  readonly durations?: Readonly<Record<string, number>>;
  /** Percent taken off the value because other missions visit it: 0 to 100, default 0. */
  readonly discount?: number;
  /** Teams that may serve it; default all. */
  readonly teams?: readonly string[];
};

/** A team of observers with its car. */
export type RouteTeam = {
  readonly id: string;
  /** Rows of the travel matrix where it starts and ends; `end: null` lets it end at its last stop. */
  readonly start: number;
  readonly end: number | null;
  /** Earliest departure, and latest return (dusk, where driving after dark is ruled out). */
  readonly leave: number;
  readonly back: number;
  /** Most ticks on the road, over the whole route; default no limit. */
  readonly maxDriving?: number;
  /** Services it may carry out; default all. */
  readonly services?: readonly string[];
};

/** A stratum (area, settlement class, size) and what the n-th visit in it adds, non-increasing; beyond the list nothing. */
export type RouteStratum = { readonly id: string; readonly returns: readonly number[] };

/** A visit that must be in the plan, by this team if named, at this tick if named. `reason` is shown, not read. */
export type RoutePin = {
  readonly station: string;
  readonly service: string;
  readonly team?: string;
  readonly start?: number;
  readonly reason?: string;
};

/** A visit that people were told about: `weight` points at the level of changes are lost where it is not kept. */
export type RouteKept = {
  readonly station: string;
  readonly service: string;
  readonly team: string;
  readonly weight: number;
};

/** Routes to be planned from one or several hubs. Times are whole ticks of one clock (minutes of the day or finer). */
export type RouteInput = {
  readonly name: string;
  /** Ticks from place to place, row by row (`from * places + to`), rounded once; need be neither symmetric nor metric. */
  readonly travel: Readonly<Int32Array> | readonly (readonly number[])[];
  /** Ticks between two different stations of one place, such as the walk inside a school; default 0. */
  readonly within?: number;
  readonly services: readonly RouteService[];
  readonly stations: readonly RouteStation[];
  readonly teams: readonly RouteTeam[];
  /** The n-th largest value visited in one building is divided by the n-th divisor and rounded down, beyond it is 0; default: no diminishing. */
  readonly buildingDivisors?: readonly number[];
  readonly strata?: readonly RouteStratum[];
  readonly pins?: readonly RoutePin[];
  readonly kept?: readonly RouteKept[];
};

/** A stop of a planned route; `start` is the tick at which the service starts, after any waiting. */
export type PlannedStop = {
  readonly station: string;
  readonly service: string;
  readonly start: number;
};

/** One team's day; no stops where it stays at home. `travel` in ticks, `back` the tick of return. */
export type PlannedRoute = {
  readonly team: string;
  readonly stops: readonly PlannedStop[];
  readonly travel: number;
  readonly back: number;
};

/** Score by level, most important first; levels are compared in this order, higher is better. */
export type RouteScore = {
  /** Minus the number of pins that are not met: 0 where the plan is feasible. */
  readonly hard: number;
  /** Minus the number of required services that teams lack. */
  readonly mandate: number;
  /** Minus the weights of visits people were told about and that are not kept. */
  readonly changes: number;
  /** Worth of all services: fixed values, values by building, returns by stratum. */
  readonly soft: number;
};

/** A plan of routes, the best that a search found. */
export type RoutePlan = {
  readonly name: string;
  readonly seed: number;
  readonly iterations: Iterations;
  readonly stopped: StopReason;
  /** True where every pin is met. */
  readonly feasible: boolean;
  readonly score: RouteScore;
  /** Ticks on the road, over all routes. */
  readonly travel: number;
  /** One entry per team, in the order of the problem's teams. */
  readonly routes: readonly PlannedRoute[];
  /** Pins that no route could take up, and services that teams lack at mandate level. */
  readonly unmet: readonly RoutePin[];
  readonly lacking: readonly { readonly team: string; readonly service: string; readonly missing: number }[];
  /** What one pass of the best gain per tick reaches, and what no plan can pass, both of the soft score. */
  readonly baseline: number;
  readonly bound: number;
  /** Part of the bound that is not reached: (bound - soft) / bound, 0 where the bound is 0. */
  readonly gap: number;
};
