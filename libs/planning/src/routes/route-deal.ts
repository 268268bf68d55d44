import type { PlannedRoute, PlannedStop, RoutePin, RouteScore } from './route-input.js';
import type { RouteState } from './route-state.js';

/** Routes with stations named, their score by level, and what is missing. */
export type DealtRoutes = {
  readonly routes: readonly PlannedRoute[];
  readonly travel: number;
  readonly score: RouteScore;
  readonly unmet: readonly RoutePin[];
  readonly lacking: readonly { readonly team: string; readonly service: string; readonly missing: number }[];
};

/**
 * Names the stations behind the counted services: within a cluster the visits get the most valuable stations, openings
 * and closings the least valuable ones.
 */
export function dealRoutes(state: RouteState): DealtRoutes {
  const { model } = state;
  const { problem, nodes } = model;
  const highest = new Int32Array(model.clusters.length);
  const lowest = Int32Array.from(model.clusters, ({ stations }) => stations.length - 1);
  const met = new Map<string, string>();
  const routes = problem.teams.map((team, index): PlannedRoute => {
    const start = nodes + 2 * index;
    const stops: PlannedStop[] = [];
    for (let node = state.next[start]!; node !== start + 1; node = state.next[node]!) {
      const one = model.nodeClass[node]!;
      const cluster = model.classCluster[one]!;
      const rank = model.classFixed[one]! < 0 ? highest[cluster]!++ : lowest[cluster]!--;
      const station = problem.stations[model.clusters[cluster]!.stations[rank]!]!.id;
      const service = problem.services[model.classService[one]!]!.id;
      stops.push({ station, service, start: state.early[node]! });
      met.set(`${station}\n${service}`, team.id);
    }
    const home = stops.length === 0;
    return {
      team: team.id,
      stops,
      travel: home ? 0 : state.travel[index]!,
      back: home ? team.leave : state.early[start + 1]!,
    };
  });
  const unmet = (problem.pins ?? []).filter(({ station, service }) => !met.has(`${station}\n${service}`));
  const lacking = problem.teams.flatMap((team, index) =>
    problem.services.flatMap((service, at) => {
      const missing = model.serviceRequired[at]! - state.serviceCount[index * model.services + at]!;
      return missing > 0 ? [{ team: team.id, service: service.id, missing }] : [];
    }),
  );
  const changed = (problem.kept ?? []).filter(
    ({ station, service, team }) => met.get(`${station}\n${service}`) !== team,
  );
  return {
    routes,
    travel: routes.reduce((sum, { travel }) => sum + travel, 0),
    score: {
      hard: 0 - unmet.length,
      mandate: 0 - lacking.reduce((sum, { missing }) => sum + missing, 0),
      changes: 0 - changed.reduce((sum, { weight }) => sum + weight, 0),
      soft: state.worth,
    },
    unmet,
    lacking,
  };
}
