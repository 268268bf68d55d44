import type { DeploymentInput } from '@comitia/planning';
import type { Id } from '@comitia/kernel';
import type { PlanPin, PlanTeam, PlanVisit } from './deployment-plan.js';
import { moveVisit, type MovingTeam } from './move-visit.js';
import { betweenStations, workOut, type DayContext } from './route-day.js';
import { wallTime } from './station-clock.js';

/** What a station is explained from. */
export interface ExplainContext {
  readonly day: DayContext;
  readonly input: DeploymentInput;
  readonly teams: readonly PlanTeam[];
  readonly visits: readonly PlanVisit[];
  readonly pins: readonly PlanPin[];
  /** A team as a move sees it. */
  moving(team: PlanTeam): MovingTeam;
  /** How a station is called. */
  name(id: Id): string;
}

/** Why a station is visited as it is, or by nobody; and what else could be done. */
export interface StationExplanation {
  readonly team: PlanTeam | undefined;
  readonly sentence: string;
  readonly reasons: readonly string[];
  /** The three cheapest other ways, each with its price. */
  readonly alternatives: readonly string[];
}

const ALTERNATIVES = 3;
/** Teams looked at for alternatives: those whose areas or routes are nearest. */
const TEAMS_ASKED = 8;

/** Answers "why here?" and "why not there?" for one station; about one team where a team is named. */
export function explainStation(
  context: ExplainContext,
  stationId: Id,
  asked: PlanTeam | undefined,
): StationExplanation {
  const visit = context.visits.find((candidate) => candidate.stationId === stationId);
  const team = visit && context.teams.find((candidate) => candidate.id === visit.teamId);
  return visit && team ? explainVisit(context, visit, { team, asked }) : explainGap(context, stationId, asked);
}

function explainVisit(
  context: ExplainContext,
  visit: PlanVisit,
  who: { readonly team: PlanTeam; readonly asked: PlanTeam | undefined },
): StationExplanation {
  const { team, asked } = who;
  const what = { open: 'observes the opening', visit: 'visits', close: 'observes the closing and count' }[
    visit.service
  ];
  const pin = context.pins.find((candidate) => candidate.stationId === visit.stationId);
  const reasons = [
    ...(pin ? [`A coordinator pinned it: ${pin.reason}`] : []),
    `It lies in team ${team.number}'s area${team.area === null ? '' : ` (${team.area})`} of ${team.stationIds.length} stations.`,
    stratumReason(context, visit.stationId),
    detour(context, team, visit),
  ];
  const others = asked && asked.id !== team.id ? [asked] : nearestTeams(context, visit.stationId, team);
  const prices = others.map((other) => {
    const outcome = moveVisit(context.day, {
      station: visit.stationId,
      from: context.moving(team),
      to: context.moving(other),
    });
    if (!outcome.feasible) return { price: Infinity, sentence: `Team ${other.number} cannot: ${outcome.reason}.` };
    const lost = outcome.lost.length > 0 ? `, and ${outcome.lost.length} of its visits fall out` : '';
    return {
      price: outcome.lost.length * 1000 + outcome.extraTravelMinutes,
      sentence: `Team ${other.number} instead: ${signed(outcome.extraTravelMinutes)} minutes on the road${lost}.`,
    };
  });
  return {
    team,
    sentence: `Team ${team.number} ${what} ${context.name(visit.stationId)} at ${wallTime(visit.starts)}.`,
    reasons,
    alternatives: cheapest(prices),
  };
}

function explainGap(context: ExplainContext, stationId: Id, asked: PlanTeam | undefined): StationExplanation {
  const station = context.day.stations.get(stationId);
  const sentence = `Nobody visits ${context.name(stationId)}.`;
  if (!station)
    return {
      team: undefined,
      sentence,
      reasons: ['It was not in the register when the plan was made.'],
      alternatives: [],
    };
  const reasons: string[] = [];
  const left = (station.flags ?? []).filter((flag) => !context.input.include?.includes(flag));
  if (left.length > 0)
    reasons.push(`Stations of its kind (${left.join(', ')}) are left out unless they are asked for.`);
  const area = context.teams.find((team) => team.stationIds.includes(stationId));
  reasons.push(
    area
      ? `It lies in the area of team ${area.number}, whose day of ${context.visits.filter((visit) => visit.teamId === area.id).length} stops had no room that was worth more.`
      : 'It lies in no team’s area.',
    stratumReason(context, stationId),
  );
  const others = asked ? [asked] : nearestTeams(context, stationId, undefined);
  const prices = others.map((team) => {
    const moving = context.moving(team);
    const days = Array.from({ length: moving.stops.length + 1 }, (_gap, position) =>
      workOut(context.day, moving.hub, [
        ...moving.stops.slice(0, position),
        { station: stationId, service: 'visit' as const },
        ...moving.stops.slice(position),
      ]),
    ).filter((day) => day.feasible);
    const best = days.sort((left, right) => left.travelMinutes - right.travelMinutes)[0];
    return best
      ? {
          price: best.travelMinutes - team.travelMinutes,
          sentence: `Team ${team.number} could add it: ${signed(best.travelMinutes - team.travelMinutes)} minutes on the road.`,
        }
      : { price: Infinity, sentence: `Team ${team.number} has no room for it in its day.` };
  });
  return { team: undefined, sentence, reasons, alternatives: cheapest(prices) };
}

const signed = (minutes: number): string => (minutes >= 0 ? `${minutes} more` : `${-minutes} fewer`);

function cheapest(prices: readonly { readonly price: number; readonly sentence: string }[]): string[] {
  return [...prices]
    .sort((left, right) => left.price - right.price)
    .slice(0, ALTERNATIVES)
    .map(({ sentence }) => sentence);
}

function stratumReason(context: ExplainContext, stationId: Id): string {
  const station = context.day.stations.get(stationId)!;
  const stratum = station.stratum ?? station.areaPath[0]!;
  const inStratum = context.visits.filter((visit) => {
    const other = context.day.stations.get(visit.stationId);
    return other !== undefined && (other.stratum ?? other.areaPath[0]) === stratum;
  }).length;
  return `${stratum} gets ${inStratum} of the ${context.visits.length} visits of the plan.`;
}

function detour(context: ExplainContext, team: PlanTeam, visit: PlanVisit): string {
  const moving = context.moving(team);
  const without = workOut(
    context.day,
    moving.hub,
    moving.stops.filter((stop) => stop.station !== visit.stationId),
  );
  if (!without.feasible) return 'The rest of the day hangs on it.';
  return `It costs the team ${Math.max(0, team.travelMinutes - without.travelMinutes)} minutes on the road.`;
}

function nearestTeams(context: ExplainContext, stationId: Id, not: PlanTeam | undefined): readonly PlanTeam[] {
  const station = context.day.stations.get(stationId)!;
  const nearest = new Map<Id, number>();
  for (const visit of context.visits) {
    const other = context.day.stations.get(visit.stationId);
    if (!other) continue;
    const minutes = betweenStations(context.day.travel, station, other);
    if (minutes < (nearest.get(visit.teamId) ?? Infinity)) nearest.set(visit.teamId, minutes);
  }
  return context.teams
    .filter((team) => team.id !== not?.id && nearest.has(team.id))
    .sort((left, right) => nearest.get(left.id)! - nearest.get(right.id)!)
    .slice(0, TEAMS_ASKED);
}
