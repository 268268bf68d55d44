import type { Coordinates, DayRules, DeploymentStation, StationService, TravelRules } from '@comitia/planning';

/** A stop of a team's day: what is done where, in order. */
export interface DayStop {
  readonly station: string;
  readonly service: StationService;
  /** Not before this minute, where a person set the time. */
  readonly notBefore?: number;
  /** A break taken after it, in minutes. */
  readonly breakMinutes?: number;
}

/** A stop with its times, in minutes of the day. */
export interface TimedStop extends DayStop {
  readonly arrives: number;
  readonly starts: number;
  readonly ends: number;
}

/** A whole day of a team as it works out, or where it does not. */
export type TeamDay =
  | {
      readonly feasible: true;
      readonly stops: readonly TimedStop[];
      readonly leaves: number;
      readonly back: number;
      readonly travelMinutes: number;
    }
  | { readonly feasible: false; readonly reason: string };

/** What a day is worked out from. */
export interface DayContext {
  readonly stations: ReadonlyMap<string, DeploymentStation>;
  readonly day: DayRules;
  readonly travel: TravelRules;
}

const EARTH_RADIUS_KM = 6371;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Great-circle distance in kilometres. */
export function straightKilometres(from: Coordinates, to: Coordinates): number {
  const half =
    Math.sin(radians(to.latitude - from.latitude) / 2) ** 2 +
    Math.cos(radians(from.latitude)) *
      Math.cos(radians(to.latitude)) *
      Math.sin(radians(to.longitude - from.longitude) / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(half));
}

/** Minutes on the road between two points, rounded up once: straight distance times the road factor, by classes of speed. */
export function travelMinutes(rules: TravelRules, from: Coordinates, to: Coordinates): number {
  if (from.latitude === to.latitude && from.longitude === to.longitude) return rules.walkMinutes;
  const kilometres = straightKilometres(from, to) * rules.roadFactor;
  let [minutes, covered] = [rules.overheadMinutes, 0];
  for (const { upToKilometres = Infinity, kilometresPerHour } of rules.speeds) {
    const part = Math.max(0, Math.min(kilometres, upToKilometres) - covered);
    minutes += (part * 60) / kilometresPerHour;
    covered = upToKilometres;
  }
  return Math.ceil(minutes);
}

function levelsShared(from: readonly string[], to: readonly string[]): number {
  let level = 0;
  while (level < from.length && level < to.length && from[level] === to[level]) level += 1;
  return level;
}

/** Minutes between two stations; by the areas they share where a place is not known. */
export function betweenStations(rules: TravelRules, from: DeploymentStation, to: DeploymentStation): number {
  if (from.coordinates && to.coordinates) return travelMinutes(rules, from.coordinates, to.coordinates);
  const levels = rules.byLevelsShared;
  return levels[Math.min(levelsShared(from.areaPath, to.areaPath), levels.length - 1)]!;
}

/** First and last minute at which a service may start at a station, or undefined where it cannot be done there. */
export function serviceWindow(
  context: DayContext,
  station: DeploymentStation,
  service: StationService,
): readonly [number, number] | undefined {
  const hours = station.hours ?? context.day.hours;
  if (hours === 'closed') return undefined;
  const { beforeOpening, visitMinutes, beforeClosing } = context.day;
  switch (service) {
    case 'open':
      return [hours.opens - beforeOpening, hours.opens - beforeOpening];
    case 'visit':
      return [hours.opens, hours.closes - visitMinutes];
    case 'close':
      return [hours.closes - beforeClosing, hours.closes - beforeClosing];
  }
}

/** How long a team is busy with a service, in minutes. */
export function serviceMinutes(day: DayRules, service: StationService): number {
  switch (service) {
    case 'open':
      return day.openingMinutes;
    case 'visit':
      return day.visitMinutes;
    case 'close':
      return day.closingMinutes;
  }
}

/**
 * Works a team's day out: from its hub to the stops in the given order and back, each service as early as its window
 * allows. Infeasible with the reason where a window is missed or the day too short.
 */
export function workOut(context: DayContext, hub: Coordinates | undefined, stops: readonly DayStop[]): TeamDay {
  const { day, travel } = context;
  const timed: TimedStop[] = [];
  let [at, driven] = [day.leave, 0];
  let previous: DeploymentStation | undefined;
  let leaves = day.leave;
  for (const stop of stops) {
    const station = context.stations.get(stop.station)!;
    const window = serviceWindow(context, station, stop.service);
    if (!window) return { feasible: false, reason: `station ${stop.station} is closed that day` };
    const leg = previous
      ? betweenStations(travel, previous, station)
      : hub && station.coordinates
        ? travelMinutes(travel, hub, station.coordinates)
        : 0;
    const arrives = at + leg;
    const starts = Math.max(arrives, window[0], stop.notBefore ?? 0);
    if (starts > window[1]) return { feasible: false, reason: lateReason(stop, starts, window[1]) };
    if (timed.length === 0) leaves = Math.max(day.leave, starts - leg);
    driven += leg;
    at = starts + serviceMinutes(day, stop.service) + (stop.breakMinutes ?? 0);
    timed.push({ ...stop, arrives: timed.length === 0 ? leaves + leg : arrives, starts, ends: at });
    previous = station;
  }
  const home = previous && hub && previous.coordinates ? travelMinutes(travel, previous.coordinates, hub) : 0;
  const back = at + home;
  driven += home;
  if (back > day.back)
    return { feasible: false, reason: `the team would be back at ${clock(back)}, later than ${clock(day.back)}` };
  if (day.maxDrivingMinutes !== undefined && driven > day.maxDrivingMinutes) {
    return {
      feasible: false,
      reason: `the team would drive ${driven} minutes, more than the ${day.maxDrivingMinutes} allowed`,
    };
  }
  return { feasible: true, stops: timed, leaves, back, travelMinutes: driven };
}

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60) % 24).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

function lateReason(stop: DayStop, starts: number, last: number): string {
  const what = { open: 'the opening', visit: 'a visit', close: 'the closing' }[stop.service];
  return `${what} would start at ${clock(starts)}, and ${clock(last)} is the latest`;
}
