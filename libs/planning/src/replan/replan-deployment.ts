import { compareScores, type Score } from '../core/score.js';
import { compileCountry } from '../deployment/country.js';
import type { DeployedTeam, DeploymentPlan } from '../deployment/deployment-plan.js';
import type { DeploymentProblem } from '../deployment/deployment-problem.js';
import type { LaidTeam, Layout } from '../deployment/layout.js';
import { dayContext, teamDay } from '../deployment/team-day.js';
import { assembleDeployment } from '../deployment/assemble.js';
import type { PlanOutcome } from '../core/outcome.js';
import { planRoutes } from '../routes/plan-routes.js';
import type { RouteInput } from '../routes/route-input.js';
import { buildRouteProblem, type RouteProblem } from '../routes/route-problem.js';
import { scoreTeams } from '../teams/score-teams.js';
import type { FormedTeam, TeamProblem } from '../teams/team-problem.js';
import type { TeamRoute } from '../deployment/route-teams.js';
import { noticesOf } from './notices.js';
import type { DeploymentChange, Notice } from './changes.js';

/** Iterations for each team whose day has to change. */
const ITERATIONS = 1024;
/** Points lost at the level of changes for a visit that people were told about and that is not kept. */
const TOLD = 10;

/** What a replanning answers: the new plan, who is told what, and how many told visits changed. */
export interface Replanned {
  readonly outcome: PlanOutcome<DeploymentPlan>;
  /** The problem with the changes in it: what the next replanning starts from. */
  readonly problem: DeploymentProblem;
  readonly notices: readonly Notice[];
  readonly changedVisits: number;
}

function applyChanges(problem: DeploymentProblem, changes: readonly DeploymentChange[]): DeploymentProblem {
  let { roster, stations } = problem;
  const noGo = [...(problem.noGo ?? [])];
  for (const change of changes) {
    switch (change.kind) {
      case 'person-out':
        roster = roster.filter((one) => one.id !== change.person);
        break;
      case 'person-in':
        roster = [...roster, change.member];
        break;
      case 'no-go':
        noGo.push({ area: change.area, reason: change.reason });
        break;
      case 'station-closed':
        stations = stations.map((one) => (one.id === change.station ? { ...one, hours: 'closed' as const } : one));
        break;
      case 'station-moved':
        stations = stations.map((one) =>
          one.id === change.station ? { ...one, coordinates: change.to, building: `moved ${one.id}` } : one,
        );
        break;
      case 'road-closed':
        break;
    }
  }
  return { ...problem, roster, stations, noGo };
}

function teamScore(problem: DeploymentProblem, team: FormedTeam): Score {
  const of: TeamProblem = {
    kind: 'teams',
    hostState: problem.hostState,
    roster: problem.roster,
    rules: problem.teamRules,
  };
  return scoreTeams(of, [team]).score();
}

/**
 * Replaces people who dropped out by the reserve, each by the one who fits the rest of the team best, and fills teams that
 * were short already when somebody has arrived; a team for which nobody fits stays short.
 */
function repairPeople(problem: DeploymentProblem, plan: DeploymentPlan, gone: ReadonlySet<string>): LaidTeam[] {
  const busy = new Set(plan.teams.flatMap((team) => [...team.members, team.interpreter, team.driver]));
  const idle = problem.roster.filter((one) => !busy.has(one.id));
  const taken = new Set<string>();
  const bestFor = (id: string, rest: readonly string[]): string | undefined => {
    let best: { person: string; score: Score } | undefined;
    for (const one of idle) {
      if (one.role !== 'observer' || taken.has(one.id)) continue;
      if (problem.teamRules.accreditedOnly.strength === 'hard' && !one.accredited) continue;
      if (problem.teamRules.noHostNationals.strength === 'hard' && one.nationality === problem.hostState) continue;
      const score = teamScore(problem, { id, members: [...rest, one.id] });
      if (score.hard < 0 || (best && compareScores(score, best.score) <= 0)) continue;
      best = { person: one.id, score };
    }
    if (best) taken.add(best.person);
    return best?.person;
  };
  return plan.teams.map((team): LaidTeam => {
    const { id, hub, area } = team;
    let members = team.members.filter((person) => !gone.has(person));
    while (members.length < problem.teamRules.size) {
      const person = bestFor(id, members);
      if (person === undefined) break;
      members = [...members, person];
    }
    const helper = (person: string | undefined, role: 'interpreter' | 'driver'): string | undefined => {
      if (person === undefined || !gone.has(person)) return person;
      const other = idle.find((one) => one.role === role && !taken.has(one.id));
      if (other) taken.add(other.id);
      return other?.id;
    };
    const interpreter = helper(team.interpreter, 'interpreter');
    const driver = helper(team.driver, 'driver');
    return {
      id,
      hub,
      area,
      members,
      ...(interpreter === undefined ? {} : { interpreter }),
      ...(driver === undefined ? {} : { driver }),
    };
  });
}

function serviceOf(stop: DeployedTeam['route'][number]): string {
  return stop.breakMinutes === undefined ? stop.service : 'rest';
}

/** The team's new day: visits begun are fixed at their minute, others that people were told about cost points when they are given up. */
function changedDay(
  day: RouteProblem,
  before: DeployedTeam,
  now: number,
  closed: readonly Extract<DeploymentChange, { kind: 'road-closed' }>[],
): RouteProblem {
  const known = new Set(day.stations.map((station) => station.id));
  const begun = before.route.filter((stop) => stop.starts <= now && known.has(stop.station));
  const open = before.route.filter((stop) => stop.starts > now && known.has(stop.station));
  const frozen = new Set(begun.map((stop) => stop.station));
  const places = day.places;
  const travel = Int32Array.from(day.travel as Int32Array);
  const place = new Map(day.stations.map((station) => [station.id, station.place]));
  for (const road of closed) {
    const [from, to] = [place.get(road.from), place.get(road.to)];
    if (from === undefined || to === undefined) continue;
    for (const at of [from * places + to, to * places + from]) travel[at] = Math.max(travel[at]!, road.minutes);
  }
  const input: RouteInput = {
    ...day,
    travel,
    // Nobody can be sent back in time: what has not begun by now starts after it.
    stations: day.stations
      .map((station) => (frozen.has(station.id) ? station : later(station, day, now)))
      .filter((station) => station !== undefined),
    pins: [
      ...(day.pins ?? []).filter((pin) => !frozen.has(pin.station)),
      ...begun.map((stop) => ({
        station: stop.station,
        service: serviceOf(stop),
        team: before.id,
        start: stop.starts,
      })),
    ],
    kept: open.map((stop) => ({ station: stop.station, service: serviceOf(stop), team: before.id, weight: TOLD })),
  };
  const built = buildRouteProblem(input);
  if (!built.ok) throw new Error(`day of ${before.id}: ${built.failure.map((fault) => fault.message).join('; ')}`);
  return built.value;
}

function later(
  station: RouteProblem['stations'][number],
  day: RouteProblem,
  now: number,
): RouteProblem['stations'][number] | undefined {
  const windows: Record<string, readonly [number, number]> = {};
  const services: string[] = [];
  for (const service of day.services) {
    if (station.services && !station.services.includes(service.id)) continue;
    const [from, to] = station.windows?.[service.id] ?? service.window;
    if (to <= now) continue;
    services.push(service.id);
    windows[service.id] = [Math.max(from, now + 1), to];
  }
  return services.length === 0 ? undefined : { ...station, windows, services };
}

function routeOf(before: DeployedTeam): TeamRoute {
  return {
    team: before.id,
    route: {
      team: before.id,
      stops: before.route.map((stop) => ({ station: stop.station, service: serviceOf(stop), start: stop.starts })),
      travel: before.drivingMinutes,
      back: before.back,
    },
    score: { hard: 0, mandate: 0, changes: 0, soft: 0 },
    travel: before.drivingMinutes,
    baseline: 0,
    bound: 0,
  };
}

/**
 * Repairs a plan after changes with as few changes as can be found to what people were told: only teams that a change
 * touches are planned again, visits begun by `now` (minute of the day) stay as they are. The difference is the list of notices.
 */
export function replanDeployment(
  problem: DeploymentProblem,
  plan: DeploymentPlan,
  how: { readonly changes: readonly DeploymentChange[]; readonly now: number; readonly seed: number },
): Replanned {
  const { changes, now, seed } = how;
  const changed = applyChanges(problem, changes);
  const gone = new Set(changes.flatMap((change) => (change.kind === 'person-out' ? [change.person] : [])));
  const country = compileCountry(changed);
  const excluded = new Set([...country.excluded.keys()].map((index) => country.stations[index]!.id));
  const moved = new Set(changes.flatMap((change) => (change.kind === 'station-moved' ? [change.station] : [])));
  const roads = changes.filter((change) => change.kind === 'road-closed');
  const onRoads = new Set(roads.flatMap((road) => [road.from, road.to]));
  const people = repairPeople(changed, plan, gone);
  const teams = people.map((team): LaidTeam => ({ ...team, area: team.area.filter((id) => !excluded.has(id)) }));
  const layout: Layout = {
    teams,
    hubs: plan.hubs.map((hub) => ({
      id: hub.id,
      at: hub.latitude === null || hub.longitude === null ? null : { latitude: hub.latitude, longitude: hub.longitude },
      areaPath: hubPath(problem, hub.id),
      stations: hub.stations,
    })),
    reserve: problem.roster
      .filter(
        (one) => one.role === 'observer' && !gone.has(one.id) && !teams.some((team) => team.members.includes(one.id)),
      )
      .map((one) => ({ person: one.id, reason: 'not-needed' as const })),
    beyond:
      plan.notCovered
        .find((group) => group.reason === 'beyond-a-days-drive')
        ?.stations.filter((id) => !excluded.has(id)) ?? [],
    constraints: [],
  };
  const context = dayContext(changed, country, layout);
  const routes = teams.map((team, index): TeamRoute => {
    const before = plan.teams[index]!;
    const touched = before.route.some(
      (stop) => excluded.has(stop.station) || moved.has(stop.station) || onRoads.has(stop.station),
    );
    const others = team.members.join() !== before.members.join();
    if (!touched && !others) return routeOf(before);
    const day = teamDay(
      team,
      context,
      seed,
      before.route.map((stop) => stop.station),
    );
    if (!day) return { ...routeOf(before), route: { team: team.id, stops: [], travel: 0, back: changed.day.leave } };
    const found = planRoutes(changedDay(day, before, now, roads), {
      seed: seed + index,
      stop: { iterations: ITERATIONS, planned: ITERATIONS },
    });
    return {
      team: team.id,
      route: found.routes[0]!,
      score: found.score,
      travel: found.travel,
      baseline: found.baseline,
      bound: found.bound,
    };
  });
  const outcome = assembleDeployment(changed, layout, {
    routes,
    iterations: { planned: 0, done: 0 },
    stopped: 'completed',
    seed,
    country,
  });
  if (outcome.outcome === 'infeasible') return { outcome, problem: changed, notices: [], changedVisits: 0 };
  const { notices, changedVisits } = noticesOf(plan, outcome.plan);
  return { outcome, problem: changed, notices, changedVisits };
}

function hubPath(problem: DeploymentProblem, id: string): readonly string[] {
  return Array.isArray(problem.hubs)
    ? ((problem.hubs as readonly { id: string; areaPath?: readonly string[] }[]).find((hub) => hub.id === id)
        ?.areaPath ?? [])
    : [];
}
