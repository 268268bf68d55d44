import type { DeployedStop, DeploymentInput, DeploymentPlan as PlannerPlan } from '@comitia/planning';
import type { PlanParts, PlanVisit } from './deployment-plan.js';

/**
 * A kept plan as the planner knows plans, to be replanned from. What the planner works out again is left empty: shares,
 * reserve, notes. Stations in nobody's area count as beyond a day's drive; those left out for another reason it takes out itself.
 */
export function plannerPlan(input: DeploymentInput, parts: PlanParts): PlannerPlan {
  const hubKeys = new Map(parts.hubs.map((hub) => [hub.id, hub.key]));
  const teams = [...parts.teams].sort((left, right) => left.number - right.number);
  const inAreas = new Set(teams.flatMap((team) => team.stationIds));
  const beyond = input.stations.filter((station) => !inAreas.has(station.id)).map((station) => station.id);
  return {
    teams: teams.map((team) => ({
      id: team.key,
      members: team.observerIds,
      hub: (team.hubId === null ? undefined : hubKeys.get(team.hubId)) ?? '',
      area: team.stationIds,
      route: parts.visits
        .filter((visit) => visit.teamId === team.id)
        .sort((left, right) => left.position - right.position)
        .map((visit) => stopOf(visit, input)),
      leaves: team.leaves,
      back: team.back,
      drivingMinutes: team.travelMinutes,
    })),
    hubs: parts.hubs.map((hub) => ({
      id: hub.key,
      latitude: hub.latitude,
      longitude: hub.longitude,
      teams: teams.filter((team) => team.hubId === hub.id).map((team) => team.key),
      stations: teams.filter((team) => team.hubId === hub.id).flatMap((team) => team.stationIds).length,
    })),
    reserve: [],
    coverage: [],
    notCovered: beyond.length === 0 ? [] : [{ reason: 'beyond-a-days-drive', message: '', stations: beyond }],
    notes: [],
  };
}

/** A visit that lasts longer than visits do has the team's break in it. */
function stopOf(visit: PlanVisit, input: DeploymentInput): DeployedStop {
  const { stationId: station, service, arrives, starts, ends } = visit;
  const rest = service === 'visit' ? ends - starts - input.day.visitMinutes : 0;
  return { station, service, arrives, starts, ends, ...(rest > 0 ? { breakMinutes: rest } : {}) };
}
