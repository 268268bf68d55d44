import { checkRoutes } from './route-checker.js';
import type { RouteInput } from './route-input.js';
import type { Random } from '../random.js';

/**
 * A small random problem for tests: buildings with several stations, openings and closings, teams that differ, a matrix
 * that is neither symmetric nor metric where `rough` is set.
 */
export function randomRoutes(random: Random, size: { stations: number; teams: number; rough?: boolean }): RouteInput {
  const places = 1 + Math.max(1, Math.ceil(size.stations * 0.7));
  const points = Array.from({ length: places }, () => ({ x: random.below(60), y: random.below(60) }));
  const travel = points.map((from, row) =>
    points.map((to, column) => {
      if (row === column) return 0;
      const straight = Math.ceil(Math.sqrt((from.x - to.x) ** 2 + (from.y - to.y) ** 2)) + 2;
      return size.rough === true ? straight + random.below(25) : straight;
    }),
  );
  const strata = ['urban', 'rural'];
  const placeStratum = points.map(() => strata[random.below(2)]!);
  return {
    name: 'random',
    travel,
    within: 2,
    services: [
      { id: 'open', window: [60, 70], duration: 40, worth: { kind: 'fixed', value: 30 }, perTeam: 1 },
      { id: 'visit', window: [80, 330], duration: 30, worth: { kind: 'station' } },
      { id: 'close', window: [350, 360], duration: 60, worth: { kind: 'fixed', value: 40 }, perTeam: 1 },
    ],
    stations: Array.from({ length: size.stations }, (_, index) => {
      const place = 1 + random.below(places - 1);
      return {
        id: `s${index}`,
        place,
        value: random.below(15),
        stratum: placeStratum[place]!,
        ...(random.below(5) === 0 ? { discount: random.below(101) } : {}),
        ...(random.below(4) === 0 ? { windows: { visit: [100, 100 + random.below(200)] as const } } : {}),
      };
    }),
    teams: Array.from({ length: size.teams }, (_, index) => ({
      id: `t${index}`,
      start: 0,
      end: random.below(4) === 0 ? null : 0,
      leave: random.below(30),
      back: 430 + random.below(60),
      ...(random.below(3) === 0 ? { maxDriving: 150 + random.below(100) } : {}),
    })),
    buildingDivisors: [1, 2],
    strata: strata.map((id) => ({ id, returns: [6, 6, 3, 2, 1] })),
  };
}

/** The best soft worth of a very small problem with interchangeable levels, by trying every route of every team. */
export function bestByBruteForce(input: RouteInput): number {
  let best = 0;
  const routes: { team: string; stops: { station: string; service: string; start: number }[]; travel: number }[] =
    input.teams.map(({ id }) => ({ team: id, stops: [], travel: 0 }));
  const used = new Set<string>();
  const ticks = (from: number, to: number): number =>
    from === to ? (input.within ?? 0) : (input.travel as readonly (readonly number[])[])[from]![to]!;

  function extend(team: number, at: number, time: number): void {
    if (team === input.teams.length) {
      const planned = routes.map((route) => ({ ...route, back: 0 }));
      best = Math.max(best, checkRoutes(input, planned).soft);
      return;
    }
    const { leave, back, end, start, maxDriving } = input.teams[team]!;
    const route = routes[team]!;
    const from = route.stops.length === 0 ? start : at;
    const now = route.stops.length === 0 ? leave : time;
    const home = route.stops.length === 0 || end === null ? 0 : ticks(from, end);
    if (now + home <= back && route.travel + home <= (maxDriving ?? Infinity)) extend(team + 1, 0, 0);
    for (const station of input.stations) {
      if (used.has(station.id)) continue;
      for (const service of input.services) {
        const limit = service.perTeam ?? Infinity;
        if (route.stops.filter((stop) => stop.service === service.id).length >= limit) continue;
        const [first, last] = station.windows?.[service.id] ?? service.window;
        const way = ticks(from, station.place);
        const begin = Math.max(first, now + way);
        if (begin > last || begin + service.duration > back) continue;
        used.add(station.id);
        route.stops.push({ station: station.id, service: service.id, start: begin });
        route.travel += way;
        extend(team, station.place, begin + service.duration);
        route.travel -= way;
        route.stops.pop();
        used.delete(station.id);
      }
    }
  }

  extend(0, 0, 0);
  return best;
}
