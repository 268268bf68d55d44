import { failure, success, type Result } from '@comitia/kernel';
import { z } from 'zod';
import type { RouteInput, RouteService } from './route-input.js';

const minute = z.int().nonnegative();
const window = z.tuple([minute, minute]);
const fixedService = z.object({ window, duration: minute, score: minute, per_team: minute.optional() });
const degrees = { lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180) };

/** One hub's election day: depot, teams, three services, the travel rule and the stations; times in minutes of the day. */
const hubSchema = z.object({
  name: z.string().optional(),
  depot: z.object(degrees),
  teams: z.int().positive(),
  leave: minute,
  back: minute,
  services: z.object({
    open: fixedService.optional(),
    visit: z.object({ window, duration: minute, divisors: z.array(z.int().positive()).min(1) }),
    close: fixedService.optional(),
  }),
  travel: z.object({
    earth_km: z.number().positive(),
    road_factor: z.number().positive(),
    slow_kmh: z.number().positive(),
    slow_km: z.number().nonnegative(),
    fast_kmh: z.number().positive(),
    parking: z.number().nonnegative(),
    walk: minute,
  }),
  stations: z.array(z.object({ id: z.int(), value: z.int().nonnegative(), ...degrees })),
});

type Hub = z.infer<typeof hubSchema>;
type Point = { readonly lat: number; readonly lon: number };

/**
 * Reads a hub instance: a parsed JSON document and the name to use where it has none. Stations with identical
 * coordinates are one building. Failures name the path, what was found and what is allowed.
 */
export function readHub(document: unknown, name: string): Result<RouteInput, readonly string[]> {
  const parsed = hubSchema.safeParse(document);
  if (!parsed.success) {
    return failure(parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'document'}: ${message}`));
  }
  const hub = parsed.data;
  const places: Point[] = [hub.depot];
  const placeOf = new Map<string, number>();
  const stations = hub.stations.map(({ id, value, lat, lon }) => {
    const key = `${lat} ${lon}`;
    const place = placeOf.get(key) ?? places.push({ lat, lon }) - 1;
    placeOf.set(key, place);
    return { id: String(id), place, value };
  });
  return success({
    name: hub.name ?? name,
    travel: hubTravel(hub, places),
    within: hub.travel.walk,
    services: hubServices(hub),
    stations,
    teams: Array.from({ length: hub.teams }, (_, index) => ({
      id: String(index + 1),
      start: 0,
      end: 0,
      leave: hub.leave,
      back: hub.back,
    })),
    buildingDivisors: hub.services.visit.divisors,
  });
}

function hubServices({ services }: Hub): RouteService[] {
  const fixed = (['open', 'close'] as const).flatMap((id): RouteService[] => {
    const service = services[id];
    if (service === undefined) return [];
    const { window, duration, score, per_team: perTeam } = service;
    const limit = perTeam === undefined ? {} : { perTeam };
    return [{ id, window, duration, worth: { kind: 'fixed', value: score }, ...limit }];
  });
  const { window, duration } = services.visit;
  return [...fixed, { id: 'visit', window, duration, worth: { kind: 'station' } }];
}

/**
 * Minutes by road between places: great circle times a road factor, slow within the first kilometres and fast beyond,
 * parking added, rounded up. Double precision suffices: the format keeps every value away from whole minutes.
 */
function hubTravel({ travel }: Hub, places: readonly Point[]): Int32Array {
  const minutes = new Int32Array(places.length * places.length);
  const radians = Math.PI / 180;
  places.forEach((from, row) => {
    places.forEach((to, column) => {
      if (row === column) return;
      const depotTwin = from.lat === to.lat && from.lon === to.lon;
      const across = Math.sin(((to.lat - from.lat) * radians) / 2) ** 2;
      const along = Math.sin(((to.lon - from.lon) * radians) / 2) ** 2;
      const haversine = across + Math.cos(from.lat * radians) * Math.cos(to.lat * radians) * along;
      const road = travel.road_factor * 2 * travel.earth_km * Math.asin(Math.sqrt(haversine));
      const slow = (Math.min(road, travel.slow_km) * 60) / travel.slow_kmh;
      const fast = (Math.max(road - travel.slow_km, 0) * 60) / travel.fast_kmh;
      minutes[row * places.length + column] = depotTwin ? travel.walk : Math.ceil(slow + fast + travel.parking);
    });
  });
  return minutes;
}
