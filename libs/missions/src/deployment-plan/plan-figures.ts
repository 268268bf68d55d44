import type { Coordinates, DeploymentInput } from '@comitia/planning';
import type { PlanParts } from './deployment-plan.js';
import { planDifferences } from './plan-difference.js';
import { straightKilometres } from './route-day.js';

/** What a plan asks of its teams and gives, in figures that can be set beside another plan's. */
export interface PlanFigures {
  readonly teams: number;
  readonly openings: number;
  readonly visits: number;
  readonly closings: number;
  /** By road, over all teams, rounded; legs to places without coordinates count nothing. */
  readonly kilometres: number;
  readonly drivingMinutes: number;
  /** From leaving the hub to being back, over all teams. */
  readonly workingMinutes: number;
  /** Visits of the plan in force that fall out or move to another time or team; null where none is in force. */
  readonly changedVisits: number | null;
}

/** Adds a plan up; `inForce` is what people were told last. */
export function planFigures(input: DeploymentInput, parts: PlanParts, inForce: PlanParts | undefined): PlanFigures {
  const of = (service: string): number => parts.visits.filter((visit) => visit.service === service).length;
  return {
    teams: parts.teams.length,
    openings: of('open'),
    visits: of('visit'),
    closings: of('close'),
    kilometres: Math.round(roadKilometres(input, parts)),
    drivingMinutes: parts.teams.reduce((sum, team) => sum + team.travelMinutes, 0),
    workingMinutes: parts.teams.reduce((sum, team) => sum + (team.back - team.leaves), 0),
    changedVisits: inForce ? changedVisits(inForce, parts) : null,
  };
}

/** Visits that people knew of and that are not made as they were told. */
export function changedVisits(before: PlanParts, after: PlanParts): number {
  return planDifferences(before, after)
    .map(({ details }) => (details.dropped?.length ?? 0) + (details.moved?.length ?? 0))
    .reduce((sum, count) => sum + count, 0);
}

function roadKilometres(input: DeploymentInput, parts: PlanParts): number {
  const places = new Map(input.stations.map((station) => [station.id, station.coordinates]));
  const hubs = new Map(
    parts.hubs.map((hub) => [
      hub.id,
      hub.latitude === null || hub.longitude === null
        ? undefined
        : { latitude: hub.latitude, longitude: hub.longitude },
    ]),
  );
  const stops = new Map<string, (Coordinates | undefined)[]>();
  for (const visit of [...parts.visits].sort((left, right) => left.position - right.position)) {
    stops.set(visit.teamId, [...(stops.get(visit.teamId) ?? []), places.get(visit.stationId)]);
  }
  let straight = 0;
  for (const team of parts.teams) {
    const route = stops.get(team.id) ?? [];
    if (route.length === 0) continue;
    const hub = team.hubId === null ? undefined : hubs.get(team.hubId);
    const path = [hub, ...route, hub];
    for (const [index, to] of path.entries()) {
      const from = index === 0 ? undefined : path[index - 1];
      if (from && to) straight += straightKilometres(from, to);
    }
  }
  return straight * input.travel.roadFactor;
}
