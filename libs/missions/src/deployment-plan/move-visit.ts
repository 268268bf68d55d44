import type { Coordinates, StationService } from '@comitia/planning';
import { workOut, type DayContext, type DayStop, type TeamDay } from './route-day.js';

/** A team as a move sees it. */
export interface MovingTeam {
  readonly id: string;
  readonly hub: Coordinates | undefined;
  readonly stops: readonly (DayStop & { readonly pinned?: boolean })[];
  readonly travelMinutes: number;
}

/** What a person wants moved. */
export interface VisitMove {
  readonly station: string;
  readonly from: MovingTeam;
  readonly to: MovingTeam;
  /** The minute at which it should start; as early as fits where absent. */
  readonly starts?: number;
}

/** What a move costs: the days of the two teams as they would be, the visits that fall out, the minutes more on the road. */
export type MoveOutcome =
  | {
      readonly feasible: true;
      readonly from: Extract<TeamDay, { feasible: true }>;
      readonly to: Extract<TeamDay, { feasible: true }>;
      /** Stations whose visits fall out to make room. */
      readonly lost: readonly string[];
      readonly extraTravelMinutes: number;
    }
  | { readonly feasible: false; readonly reason: string };

type Feasible = Extract<TeamDay, { feasible: true }>;

const only = (service: StationService): boolean => service !== 'visit';

/**
 * Moves a visit to another team, or to another time of the same one, at the place in the order that costs the fewest
 * minutes. Where the day has no room, up to two unpinned visits of the receiving team fall out; openings and closings
 * and pinned visits never do. Nothing is decided here: the price is shown before it is kept.
 */
export function moveVisit(context: DayContext, move: VisitMove): MoveOutcome {
  const moved = move.from.stops.find((stop) => stop.station === move.station);
  if (!moved) return { feasible: false, reason: `team ${move.from.id} does not visit ${move.station}` };
  const same = move.from.id === move.to.id;
  const rest = move.from.stops.filter((stop) => stop !== moved);
  const receiving = same ? rest : move.to.stops;
  if (!same && only(moved.service) && receiving.some((stop) => stop.service === moved.service)) {
    return {
      feasible: false,
      reason: `team ${move.to.id} already has ${moved.service === 'open' ? 'an opening' : 'a closing'} to observe, and can only be at one`,
    };
  }
  const stop: DayStop = {
    station: moved.station,
    service: moved.service,
    ...(move.starts === undefined ? {} : { notBefore: move.starts }),
  };
  const from: TeamDay = same
    ? { feasible: true, stops: [], leaves: 0, back: 0, travelMinutes: 0 }
    : workOut(context, move.from.hub, rest);
  if (!from.feasible) return from;
  const placed = place(context, move.to, receiving, stop);
  if (!placed.day.feasible) return placed.day;
  const extra =
    placed.day.travelMinutes - move.to.travelMinutes + (same ? 0 : from.travelMinutes - move.from.travelMinutes);
  return { feasible: true, from, to: placed.day, lost: placed.lost, extraTravelMinutes: extra };
}

function place(
  context: DayContext,
  team: MovingTeam,
  stops: MovingTeam['stops'],
  stop: DayStop,
): { readonly day: TeamDay; readonly lost: readonly string[] } {
  const straight = bestInsertion(context, team.hub, stops, stop);
  if (straight.feasible) return { day: straight, lost: [] };
  const removable = stops.filter((candidate) => candidate.service === 'visit' && !candidate.pinned);
  for (const size of [1, 2]) {
    let best: { day: Feasible; lost: readonly string[] } | undefined;
    for (const gone of combinations(removable, size)) {
      const day = bestInsertion(
        context,
        team.hub,
        stops.filter((candidate) => !gone.includes(candidate)),
        stop,
      );
      if (day.feasible && (!best || day.travelMinutes < best.day.travelMinutes)) {
        best = { day, lost: gone.map((candidate) => candidate.station) };
      }
    }
    if (best) return best;
  }
  return { day: straight, lost: [] };
}

function bestInsertion(
  context: DayContext,
  hub: Coordinates | undefined,
  stops: readonly DayStop[],
  stop: DayStop,
): TeamDay {
  let best: TeamDay | undefined;
  for (let position = 0; position <= stops.length; position += 1) {
    const day = workOut(context, hub, [...stops.slice(0, position), stop, ...stops.slice(position)]);
    if (best?.feasible !== true && (day.feasible || !best)) best = day;
    else if (best?.feasible && day.feasible && day.travelMinutes < best.travelMinutes) best = day;
  }
  return best!;
}

function* combinations<Item>(items: readonly Item[], size: number): Generator<readonly Item[]> {
  for (const [index, first] of items.entries()) {
    if (size === 1) yield [first];
    else for (const second of items.slice(index + 1)) yield [first, second];
  }
}
