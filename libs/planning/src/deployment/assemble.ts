import { compareWith, type PlanOutcome } from '../core/outcome.js';
import { MATCHES_KEPT, SCORE_LEVELS, ZERO_SCORE, type ConstraintScore, type ScoreLevel } from '../core/score.js';
import { compileCountry, type Country } from './country.js';
import type { DayRules } from './deployment-input.js';
import type {
  DeployedStop,
  DeployedTeam,
  DeploymentPlan,
  NotCovered,
  NotCoveredReason,
  PlanNote,
  StationService,
} from './deployment-plan.js';
import type { DeploymentProblem } from './deployment-problem.js';
import type { LaidTeam, Layout } from './layout.js';
import { minutesFromHub } from './hub-places.js';
import type { RoutedTeams, TeamRoute } from './route-teams.js';
import { stratumOf } from './stratum.js';
import { dayContext, minutesBetween, type DayContext } from './team-day.js';

const DURATION: Readonly<Record<string, (day: DayRules) => number>> = {
  open: (day) => day.openingMinutes,
  visit: (day) => day.visitMinutes,
  rest: (day) => day.visitMinutes + day.breakMinutes,
  close: (day) => day.closingMinutes,
};

const SENTENCES: Readonly<Record<NotCoveredReason, (count: number) => string>> = {
  'left-out-kind': (count) =>
    `${counted(count, 'station is', 'stations are')} mobile, on ships, in prisons or abroad, not asked for.`,
  'closed-all-day': (count) => `${counted(count, 'station is', 'stations are')} closed all day.`,
  'no-go-area': (count) => `${counted(count, 'station lies', 'stations lie')} in areas where nobody may be sent.`,
  'beyond-a-days-drive': (count) =>
    `${counted(count, 'station lies', 'stations lie')} beyond a day's drive of any hub.`,
  'observers-conflict': (count) =>
    `${counted(count, 'station lies', 'stations lie')} where a member of their team has a conflict of interest.`,
  'day-too-short': (count) =>
    `${counted(count, 'station lies', 'stations lie')} in a team's area but not on its route: the day is too short for all, and a building counts a few times at most.`,
  'not-drawn': (count) => `${counted(count, 'station is', 'stations are')} not among those fixed for this mission.`,
};

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

function stopsOf(laid: LaidTeam, found: TeamRoute, context: DayContext): { stops: DeployedStop[]; leaves: number } {
  const { problem, country, layout } = context;
  const hub = layout.hubs.find((one) => one.id === laid.hub)!;
  const building = (id: string): number => context.buildingOf[context.stationIndex.get(id)!]!;
  const stops: DeployedStop[] = [];
  let [leaves, free, at] = [problem.day.leave, 0, -1];
  for (const stop of found.route.stops) {
    const next = building(stop.station);
    const road =
      at < 0
        ? minutesFromHub({ ...hub, at: hub.at ?? undefined }, country.buildings[next]!, problem)
        : at === next
          ? problem.travel.walkMinutes
          : minutesBetween(country.buildings[at]!, country.buildings[next]!, context);
    if (at < 0) {
      leaves = Math.max(problem.day.leave, stop.start - road);
      free = leaves;
    }
    const ends = stop.start + DURATION[stop.service]!(problem.day);
    const service: StationService = stop.service === 'rest' ? 'visit' : (stop.service as StationService);
    stops.push({
      station: stop.station,
      service,
      arrives: free + road,
      starts: stop.start,
      ends,
      ...(stop.service === 'rest' ? { breakMinutes: problem.day.breakMinutes } : {}),
    });
    free = ends;
    at = next;
  }
  return { stops, leaves };
}

function deployedTeams(context: DayContext, routed: RoutedTeams): DeployedTeam[] {
  const routes = new Map(routed.routes.map((one) => [one.team, one]));
  return context.layout.teams.map((laid) => {
    const found = routes.get(laid.id);
    const { stops, leaves } = found ? stopsOf(laid, found, context) : { stops: [], leaves: context.problem.day.leave };
    return { ...laid, route: stops, leaves, back: found?.route.back ?? leaves, drivingMinutes: found?.travel ?? 0 };
  });
}

function coverageOf(context: DayContext, teams: readonly DeployedTeam[]): DeploymentPlan['coverage'] {
  const { country, targets } = context;
  const visits = new Map<string, number>();
  let all = 0;
  for (const stop of teams.flatMap((team) => team.route)) {
    const stratum = stratumOf(country.stations[context.stationIndex.get(stop.station)!]!);
    visits.set(stratum, (visits.get(stratum) ?? 0) + 1);
    all += 1;
  }
  const rows = new Map<string, { stations: number; electors: number | null }>();
  country.stations.forEach((station, index) => {
    if (country.excluded.has(index)) return;
    const row = rows.get(stratumOf(station)) ?? { stations: 0, electors: 0 };
    row.stations += 1;
    row.electors = row.electors === null || station.electors === null ? null : row.electors + station.electors;
    rows.set(stratumOf(station), row);
  });
  return [...rows]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([stratum, row]) => ({
      stratum,
      ...row,
      targetShare: targets.get(stratum)!,
      realisedShare: all === 0 ? 0 : (visits.get(stratum) ?? 0) / all,
      visits: visits.get(stratum) ?? 0,
    }));
}

function notCovered(context: DayContext, teams: readonly DeployedTeam[]): NotCovered[] {
  const { country, person } = context;
  const groups = new Map<NotCoveredReason, string[]>();
  const add = (reason: NotCoveredReason, station: string): void => {
    const list = groups.get(reason);
    if (list) list.push(station);
    else groups.set(reason, [station]);
  };
  for (const [index, reason] of country.excluded) add(reason, country.stations[index]!.id);
  const onRoute = new Set(teams.flatMap((team) => team.route.map((stop) => stop.station)));
  for (const id of context.layout.beyond) if (!onRoute.has(id)) add('beyond-a-days-drive', id);
  for (const team of teams) {
    const conflicts = new Set(team.members.flatMap((id) => person.get(id)!.conflictAreas ?? []));
    for (const id of team.area) {
      if (onRoute.has(id)) continue;
      const { areaPath } = country.stations[context.stationIndex.get(id)!]!;
      add(areaPath.some((area) => conflicts.has(area)) ? 'observers-conflict' : 'day-too-short', id);
    }
  }
  return [...groups]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([reason, stations]) => ({ reason, message: SENTENCES[reason](stations.length), stations }));
}

function notesOf(country: Country, problem: DeploymentProblem, teams: readonly DeployedTeam[]): PlanNote[] {
  const ids = (indices: readonly number[]): string[] => indices.map((index) => country.stations[index]!.id);
  const notes: PlanNote[] = [];
  if (!country.located)
    notes.push({
      code: 'no-coordinates',
      message: 'No station has coordinates: areas and travel times follow the hierarchy of areas.',
      subjects: [],
    });
  if (country.placed.length > 0)
    notes.push({
      code: 'placed-by-area',
      message: `${country.placed.length} places without coordinates of their own stand at the middle of the known points of their narrowest area.`,
      subjects: ids(country.placed),
    });
  if (country.distrusted.length > 0)
    notes.push({
      code: 'distrusted-coordinates',
      message: `${country.distrusted.length} stations have coordinates far outside their area; they are placed by the area instead.`,
      subjects: ids(country.distrusted),
    });
  const idle = teams.filter((team) => team.route.length === 0 && team.area.length > 0);
  if (idle.length > 0)
    notes.push({
      code: 'team-without-route',
      message: `${counted(idle.length, 'team has', 'teams have')} no station within a day's reach.`,
      subjects: idle.map((team) => team.id),
    });
  const spare = teams.filter((team) => team.area.length === 0);
  if (spare.length > 0)
    notes.push({
      code: 'team-without-route',
      message: `${counted(spare.length, 'team has', 'teams have')} no area: the stations of the hub stand in fewer buildings than it has teams, and two teams do not share a building.`,
      subjects: spare.map((team) => team.id),
    });
  for (const pin of problem.pins?.visits ?? [])
    notes.push({
      code: 'pin-kept',
      message: `${pin.author}: ${pin.station} for ${pin.team} (${pin.reason})`,
      subjects: [pin.team, pin.station],
    });
  return notes;
}

function routeConstraints(
  teams: readonly DeployedTeam[],
  routed: RoutedTeams,
  problem: DeploymentProblem,
): ConstraintScore[] {
  const row = (constraint: string, level: ScoreLevel, matches: ConstraintScore['matches']): ConstraintScore => ({
    constraint,
    level,
    value: matches.reduce((sum, match) => sum + match.value, 0),
    count: matches.length,
    matches: matches.slice(0, MATCHES_KEPT),
  });
  const without = (service: StationService) =>
    teams
      .filter((team) => !team.route.some((stop) => stop.service === service))
      .map((team) => ({
        subjects: [team.id],
        value: -1,
        message: `${team.id} observes no ${service === 'open' ? 'opening' : 'closing'}`,
      }));
  const onRoute = new Set(teams.flatMap((team) => team.route.map((stop) => `${team.id} ${stop.station}`)));
  const missed = (problem.pins?.visits ?? [])
    .filter((pin) => !onRoute.has(`${pin.team} ${pin.station}`))
    .map((pin) => ({
      subjects: [pin.team, pin.station],
      value: -1,
      message: `${pin.station} is pinned to ${pin.team} by ${pin.author} and is not on its route`,
    }));
  const breaks =
    problem.day.breakMinutes === 0
      ? []
      : teams
          .filter((team) => !team.route.some((stop) => stop.breakMinutes !== undefined))
          .map((team) => ({ subjects: [team.id], value: -1, message: `${team.id} has no break between its visits` }));
  const visits = routed.routes.map((one) => ({
    subjects: [one.team],
    value: one.score.soft,
    message: `${one.team}: ${one.route.stops.length} stops worth ${one.score.soft}`,
  }));
  return [
    row('pinned visits', 'hard', missed),
    row('opening per team', 'mandate', without('open')),
    row('closing per team', 'mandate', without('close')),
    row('break per team', 'mandate', breaks),
    row('worth of the visits', 'soft', visits),
  ];
}

/**
 * Puts a layout and the routes of all its teams together into the plan: what the strata get, who is not covered and why,
 * and the score by constraint. The routes may come from several runs, one per hub.
 */
export function assembleDeployment(
  problem: DeploymentProblem,
  layout: Layout,
  run: RoutedTeams & { readonly seed: number; readonly country?: Country },
): PlanOutcome<DeploymentPlan> {
  const country = run.country ?? compileCountry(problem);
  const context = dayContext(problem, country, layout);
  const teams = deployedTeams(context, run);
  const constraints = [...layout.constraints, ...routeConstraints(teams, run, problem)];
  const score = { ...ZERO_SCORE } as Record<ScoreLevel, number>;
  for (const level of SCORE_LEVELS) {
    score[level] = constraints.filter((row) => row.level === level).reduce((sum, row) => sum + row.value, 0);
  }
  const sum = (of: (one: TeamRoute) => number): number => run.routes.reduce((total, one) => total + of(one), 0);
  const achieved = sum((one) => one.score.soft);
  const { seed, iterations, stopped } = run;
  if (score.hard < 0) {
    const reasons = constraints
      .filter((row) => row.level === 'hard' && row.value < 0)
      .map((row) => ({
        constraint: row.constraint,
        message:
          row.matches
            .slice(0, 3)
            .map((match) => match.message)
            .join('; ') + '.',
        shortBy: -row.value,
        subjects: row.matches.flatMap((match) => match.subjects),
        waysOut: ['release one of these pins', 'pin the station to a team of a nearer hub'],
      }));
    return { outcome: 'infeasible', reasons, run: { seed, iterations, stopped } };
  }
  return {
    outcome: 'feasible',
    plan: {
      teams,
      hubs: layout.hubs.map((hub) => ({
        id: hub.id,
        latitude: hub.at?.latitude ?? null,
        longitude: hub.at?.longitude ?? null,
        teams: layout.teams.filter((team) => team.hub === hub.id).map((team) => team.id),
        stations: hub.stations,
      })),
      reserve: layout.reserve,
      coverage: coverageOf(context, teams),
      notCovered: notCovered(context, teams),
      notes: notesOf(country, problem, teams),
    },
    score,
    constraints,
    comparisons: [
      compareWith('bound', 'worth of the visits, within the areas drawn', {
        reference: sum((one) => one.bound),
        achieved,
      }),
      compareWith('baseline', 'worth of the visits', { reference: sum((one) => one.baseline), achieved }),
    ],
    run: { seed, iterations, stopped },
  };
}
