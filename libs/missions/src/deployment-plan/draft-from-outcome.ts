import type { Station } from '@comitia/elections';
import { newId, type Id } from '@comitia/kernel';
import type { ConstraintScore, DeploymentPlan as PlannerPlan, PlanOutcome } from '@comitia/planning';
import type { Observer } from '../roster/observer.js';
import type {
  NotCoveredLine,
  PlanHub,
  PlanParts,
  PlanTeam,
  PlanVisit,
  ReserveLine,
  ScoreLine,
  ShareLine,
} from './deployment-plan.js';

type Feasible = Extract<PlanOutcome<PlannerPlan>, { outcome: 'feasible' }>;

/** Codes of stations shown as examples of what is not covered. */
const EXAMPLES = 10;

/** What a draft is written down from. */
export interface Draft extends PlanParts {
  readonly score: readonly ScoreLine[];
  readonly shares: readonly ShareLine[];
  readonly notCovered: readonly NotCoveredLine[];
  readonly reserve: readonly ReserveLine[];
  readonly gap: number | null;
}

/** What the planner's answer is read with: stations and observers by id. */
export interface DraftContext {
  readonly planId: Id;
  readonly stations: ReadonlyMap<Id, Station>;
  readonly observers: ReadonlyMap<Id, Observer>;
}

/** Turns the planner's answer into what is kept: numbered teams, named hubs, sentences, codes in place of ids. */
export function draftFromOutcome(outcome: Feasible, context: DraftContext): Draft {
  const { plan } = outcome;
  const hubs = plan.hubs.map((hub): PlanHub => {
    const teams = plan.teams.filter((team) => team.hub === hub.id);
    return {
      id: newId(),
      planId: context.planId,
      key: hub.id,
      name:
        placeName(
          teams.flatMap((team) => team.area),
          context,
          'last',
        ) ?? hub.id,
      latitude: hub.latitude,
      longitude: hub.longitude,
    };
  });
  const hubIds = new Map(hubs.map((hub) => [hub.key, hub.id]));
  const teams: PlanTeam[] = [];
  const visits: PlanVisit[] = [];
  for (const [index, team] of plan.teams.entries()) {
    const id = newId();
    teams.push({
      id,
      planId: context.planId,
      key: team.id,
      number: index + 1,
      hubId: hubIds.get(team.hub) ?? null,
      area: areaName(team.area, context),
      observerIds: team.members,
      languages: sharedLanguages(team.members, context),
      stationIds: team.area,
      leaves: team.leaves,
      back: team.back,
      travelMinutes: team.drivingMinutes,
    });
    for (const [position, stop] of team.route.entries()) {
      const { station: stationId, service, arrives, starts, ends } = stop;
      visits.push({
        id: newId(),
        planId: context.planId,
        teamId: id,
        position: position + 1,
        stationId,
        service,
        arrives,
        starts,
        ends,
      });
    }
  }
  return {
    hubs,
    teams,
    visits,
    pins: [],
    score: outcome.constraints.map(scoreLine),
    shares: plan.coverage.map((row) => ({
      stratum: row.stratum,
      target: row.targetShare,
      realised: row.realisedShare,
      stations: row.stations,
      visits: row.visits,
    })),
    notCovered: plan.notCovered.map((row) => ({
      reason: row.reason,
      sentence: row.message,
      stations: row.stations.length,
      examples: row.stations.slice(0, EXAMPLES).map((id) => context.stations.get(id)?.code ?? id),
    })),
    reserve: plan.reserve.map(({ person, reason }) => ({ observerId: person, reason })),
    gap: outcome.comparisons[0]?.gap ?? null,
  };
}

/** A constraint with its sum, and a sentence: that of its first match, or that nothing stands against it. */
export function scoreLine(constraint: ConstraintScore): ScoreLine {
  const { value, count } = constraint;
  const first = constraint.matches[0]?.message;
  const sentence =
    first === undefined
      ? `${constraint.constraint}: nothing to report.`
      : count > 1
        ? `${first} (and ${count - 1} more)`
        : first;
  return { constraint: constraint.constraint, level: constraint.level, value, matches: count, sentence };
}

/** Languages that all members of a team speak, in the first member's order. */
export function sharedLanguages(members: readonly Id[], context: Pick<DraftContext, 'observers'>): string[] {
  const [first = [], ...others] = members.map((id) => context.observers.get(id)?.languages ?? []);
  return first.filter((language) => others.every((spoken) => spoken.includes(language)));
}

function counted(names: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort((left, right) => right[1] - left[1] || (left[0] < right[0] ? -1 : 1));
}

/** The area that most of the stations lie in, at the widest or the narrowest level. */
function placeName(stationIds: readonly Id[], context: DraftContext, level: 'first' | 'last'): string | undefined {
  const names = stationIds.flatMap((id) => context.stations.get(id)?.areas.at(level === 'first' ? 0 : -1) ?? []);
  return counted(names)[0]?.[0];
}

/** What a team's area is called: its widest area, and the two next narrower ones with most stations. */
function areaName(stationIds: readonly Id[], context: DraftContext): string | null {
  const widest = placeName(stationIds, context, 'first');
  if (widest === undefined) return null;
  const inner = counted(
    stationIds.flatMap((id) => {
      const areas = context.stations.get(id)?.areas ?? [];
      return areas[0] === widest && areas[1] !== undefined ? [areas[1]] : [];
    }),
  );
  const names = inner.slice(0, 2).map(([name]) => name);
  return names.length === 0 ? widest : `${widest}: ${names.join(', ')}${inner.length > 2 ? ' …' : ''}`;
}
