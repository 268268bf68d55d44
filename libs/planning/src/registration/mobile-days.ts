import { unwrap } from '@comitia/kernel';
import { kilometres, minutesFor } from '../geography/travel.js';
import { planRoutes } from '../routes/plan-routes.js';
import type { RouteStation } from '../routes/route-input.js';
import { buildRouteProblem } from '../routes/route-problem.js';
import type { MobileDay, RegistrationProblem } from './registration-problem.js';

const ITERATIONS = 4096;

/**
 * Days of mobile teams for zones beyond the cap: the route search with a vehicle for every team and day, a stay as long as
 * the registrations take. A zone too large for one day is split over several. Returns the days and the zones left over.
 */
export function mobileDays(
  problem: RegistrationProblem,
  zones: readonly number[],
  seed: number,
): { days: MobileDay[]; left: number[] } {
  const { mobile, drive } = problem;
  if (!mobile || zones.length === 0) return { days: [], left: [...zones] };
  const perMinute = (drive.perKitAndDay * drive.utilisation) / Math.max(1, mobile.back - mobile.leave);
  const places = zones.map((zone) => problem.zones[zone]!);
  const base = baseOf(problem, places[0]!.coordinates);
  const travel = new Int32Array((zones.length + 1) ** 2);
  const at = [base.coordinates, ...places.map((zone) => zone.coordinates)];
  at.forEach((from, row) =>
    at.forEach((to, column) => {
      travel[row * at.length + column] = row === column ? 0 : minutesFor(kilometres(from, to), mobile.travel);
    }),
  );
  const longest = (place: number): number => Math.max(1, mobile.back - mobile.leave - 2 * travel[place]!);
  const durations = new Map<number, number>();
  const stations: RouteStation[] = [];
  places.forEach((zone, index) => {
    let minutes = Math.ceil(zone.target / perMinute);
    for (let part = 0; minutes > 0; part++) {
      const stay = Math.min(minutes, longest(index + 1));
      durations.set(stay, stay);
      stations.push({
        id: `${index} ${part} ${stay}`,
        place: index + 1,
        building: `${index} ${part}`,
        value: stay,
        services: [`stay ${stay}`],
      });
      minutes -= stay;
    }
  });
  const teams = Array.from({ length: mobile.teams * drive.days }, (_, index) => ({
    id: `${Math.floor(index / drive.days)} ${index % drive.days}`,
    start: 0,
    end: 0,
    leave: mobile.leave,
    back: mobile.back,
  }));
  const input = {
    name: 'mobile teams',
    travel,
    services: [...durations.keys()].map((stay) => ({
      id: `stay ${stay}`,
      window: [mobile.leave, mobile.back] as const,
      duration: stay,
      worth: { kind: 'station' as const },
    })),
    stations,
    teams,
  };
  const found = planRoutes(unwrap(buildRouteProblem(input), 'mobile teams'), {
    seed,
    stop: { iterations: ITERATIONS, planned: ITERATIONS },
  });
  const visited = new Set(found.routes.flatMap((route) => route.stops.map((stop) => stop.station)));
  const left = zones.filter((_, index) =>
    stations.some((station) => station.id.startsWith(`${index} `) && !visited.has(station.id)),
  );
  const days = found.routes.flatMap((route): MobileDay[] => {
    if (route.stops.length === 0) return [];
    const [team, day] = route.team.split(' ').map(Number);
    return [
      {
        team: `mobile-${team! + 1}`,
        day: day! + 1,
        base: base.id,
        stops: route.stops.map((stop) => {
          const [index, , stay] = stop.station.split(' ').map(Number);
          return { zone: places[index!]!.id, starts: stop.start, ends: stop.start + stay! };
        }),
      },
    ];
  });
  return { days, left };
}

function baseOf(
  problem: RegistrationProblem,
  near: { latitude: number; longitude: number },
): { id: string; coordinates: typeof near } {
  let [best, nearest] = [{ id: 'first zone', coordinates: near }, Infinity];
  for (const site of problem.sites) {
    const far = kilometres(site.coordinates, near);
    if (far < nearest) [best, nearest] = [{ id: site.id, coordinates: site.coordinates }, far];
  }
  return best;
}
