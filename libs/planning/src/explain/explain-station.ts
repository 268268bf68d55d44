import { compileCountry } from '../deployment/country.js';
import type { DeployedTeam, DeploymentPlan, NotCoveredReason } from '../deployment/deployment-plan.js';
import type { DeploymentProblem } from '../deployment/deployment-problem.js';
import type { Layout } from '../deployment/layout.js';
import { stratumOf } from '../deployment/stratum.js';
import { dayContext, teamDay } from '../deployment/team-day.js';
import { kilometres } from '../geography/travel.js';
import { planRoutes } from '../routes/plan-routes.js';
import { buildRouteProblem } from '../routes/route-problem.js';

const ITERATIONS = 512;
const TEAMS_TRIED = 6;
const TOLD = 10;

/** One way to have a station visited, with its price. */
export interface StationAlternative {
  readonly team: string;
  /** Points of the visits' worth that the team's day loses (above 0) or gains. */
  readonly price: number;
  /** Visits that the team would give up for it. */
  readonly givesUp: readonly string[];
  readonly message: string;
}

/** Why a station is on a route, or why not and what it would take. */
export interface StationExplanation {
  readonly station: string;
  readonly visitedBy: string | null;
  readonly reason: NotCoveredReason | null;
  readonly because: readonly string[];
  readonly alternatives: readonly StationAlternative[];
}

/** Answers "why here, why not there?" for a station: the facts, and the three cheapest ways to have it visited (by another team). */
export function explainStation(
  problem: DeploymentProblem,
  plan: DeploymentPlan,
  station: string,
  seed = 1,
): StationExplanation {
  const country = compileCountry(problem);
  const index = country.stations.findIndex((one) => one.id === station);
  if (index < 0) throw new RangeError(`"${station}" is not a station of this deployment.`);
  const own = country.stations[index]!;
  const visitedBy = plan.teams.find((team) => team.route.some((stop) => stop.station === station));
  const group = plan.notCovered.find((one) => one.stations.includes(station));
  const coverage = plan.coverage.find((row) => row.stratum === stratumOf(own));
  const because: string[] = [];
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
  if (coverage)
    because.push(
      `Its stratum ${coverage.stratum} is to get ${percent(coverage.targetShare)} of the visits and gets ${percent(coverage.realisedShare)}.`,
    );
  const home = plan.teams.find((team) => team.area.includes(station));
  if (home) because.push(`It lies in the area of ${home.id}, based at ${home.hub}.`);
  for (const pin of problem.pins?.visits ?? [])
    if (pin.station === station) because.push(`${pin.author} pinned it to ${pin.team}: ${pin.reason}.`);
  if (group) because.push(group.message);
  const excluded = country.excluded.has(index);
  const alternatives = excluded ? [] : alternativesFor(problem, plan, { station, country, seed, not: visitedBy?.id });
  return { station, visitedBy: visitedBy?.id ?? null, reason: group?.reason ?? null, because, alternatives };
}

function alternativesFor(
  problem: DeploymentProblem,
  plan: DeploymentPlan,
  ask: { station: string; country: ReturnType<typeof compileCountry>; seed: number; not: string | undefined },
): StationAlternative[] {
  const { country, station } = ask;
  const layout: Layout = {
    teams: plan.teams,
    hubs: plan.hubs.map((hub) => ({
      id: hub.id,
      at: hub.latitude === null || hub.longitude === null ? null : { latitude: hub.latitude, longitude: hub.longitude },
      areaPath: [],
      stations: hub.stations,
    })),
    reserve: [],
    beyond: [],
    constraints: [],
  };
  const context = dayContext(problem, country, layout);
  const building = country.buildings[context.buildingOf[context.stationIndex.get(station)!]!]!;
  const distance = (team: DeployedTeam): number => {
    const at = team.route.map(
      (stop) => country.buildings[context.buildingOf[context.stationIndex.get(stop.station)!]!]!.at,
    );
    return at.reduce((least, one) => Math.min(least, kilometres(one, building.at)), Infinity);
  };
  const near = plan.teams
    .filter((team) => team.id !== ask.not && team.route.length > 0)
    .map((team) => ({ team, far: team.area.includes(station) ? -1 : distance(team) }))
    .sort((left, right) => left.far - right.far || (left.team.id < right.team.id ? -1 : 1))
    .slice(0, TEAMS_TRIED);
  const found = near.flatMap(({ team }): StationAlternative[] => {
    const trial = (pinned: boolean) => {
      const day = teamDay(team, context, ask.seed, [station, ...team.route.map((stop) => stop.station)]);
      if (!day) return undefined;
      const kept = team.route
        .filter((stop) => stop.station !== station)
        .map((stop) => ({
          station: stop.station,
          service: stop.breakMinutes === undefined ? stop.service : 'rest',
          team: team.id,
          weight: TOLD,
        }));
      const built = buildRouteProblem({
        ...day,
        kept,
        pins: [...(day.pins ?? []), ...(pinned ? [{ station, service: 'visit', team: team.id }] : [])],
      });
      return built.ok
        ? planRoutes(built.value, { seed: ask.seed, stop: { iterations: ITERATIONS, planned: ITERATIONS } })
        : undefined;
    };
    const [without, withIt] = [trial(false), trial(true)];
    if (!without || !withIt || !withIt.feasible) return [];
    const now = new Set(withIt.routes[0]!.stops.map((stop) => stop.station));
    const givesUp = team.route.map((stop) => stop.station).filter((id) => !now.has(id));
    const price = without.score.soft - withIt.score.soft;
    const lost = givesUp.length === 0 ? 'gives up nothing' : `gives up ${givesUp.join(', ')}`;
    return [
      {
        team: team.id,
        price,
        givesUp,
        message: `${team.id} can visit it and ${lost}; its day is worth ${Math.abs(price)} points ${price > 0 ? 'less' : 'more'}.`,
      },
    ];
  });
  return found
    .sort(
      (left, right) =>
        left.givesUp.length - right.givesUp.length || left.price - right.price || (left.team < right.team ? -1 : 1),
    )
    .slice(0, 3);
}
