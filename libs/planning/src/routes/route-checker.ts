import type { PlannedRoute, RouteInput, RoutePin, RouteService, RouteStation } from './route-input.js';

/** What a checker found: the plan's score by level and its travel, computed anew, or every broken rule in words. */
export type RouteCheck = {
  readonly faults: readonly string[];
  readonly hard: number;
  readonly mandate: number;
  readonly changes: number;
  readonly soft: number;
  readonly travel: number;
};

/**
 * Checks routes against the input, slowly and from the rules alone; it shares nothing with the search.
 * Routes are matched to teams by id; a team without a route stays at home.
 */
export function checkRoutes(input: RouteInput, routes: readonly PlannedRoute[]): RouteCheck {
  const faults: string[] = [];
  const stations = new Map(input.stations.map((station) => [station.id, station]));
  const served = new Map<string, { readonly service: string; readonly team: string; readonly start: number }>();
  let travel = 0;
  const seenTeams = new Set<string>();
  for (const route of routes) {
    const say = (text: string): number => faults.push(`team ${route.team}: ${text}`);
    const team = input.teams.find(({ id }) => id === route.team);
    if (team === undefined || seenTeams.has(route.team)) {
      say(team === undefined ? 'is not in the problem' : 'has two routes');
      continue;
    }
    seenTeams.add(route.team);
    let time = team.leave;
    let at = team.start;
    let driven = 0;
    const counts = new Map<string, number>();
    for (const stop of route.stops) {
      const station = stations.get(stop.station);
      const service = input.services.find(({ id }) => id === stop.service);
      if (station === undefined || service === undefined) {
        say(`serves ${stop.station} (${stop.service}), which is not in the problem`);
        continue;
      }
      if (served.has(station.id)) say(`serves ${station.id}, which already has a service`);
      served.set(station.id, { service: service.id, team: team.id, start: stop.start });
      if (!offered(station, service)) say(`${service.id} is not offered at ${station.id}`);
      if (station.teams !== undefined && !station.teams.includes(team.id)) say(`may not serve ${station.id}`);
      if (team.services !== undefined && !team.services.includes(service.id)) say(`may not do ${service.id}`);
      const ticks = leg(input, at, station.place);
      driven += ticks;
      if (!Number.isInteger(stop.start)) say(`starts at ${station.id} at ${stop.start}, which is not a whole tick`);
      if (stop.start < time + ticks) say(`starts at ${station.id} at ${stop.start}, arrives at ${time + ticks}`);
      const [first, last] = station.windows?.[service.id] ?? service.window;
      if (stop.start < first || stop.start > last) {
        say(`starts ${service.id} at ${station.id} at ${stop.start}, outside ${first} to ${last}`);
      }
      time = stop.start + (station.durations?.[service.id] ?? service.duration);
      at = station.place;
      counts.set(service.id, (counts.get(service.id) ?? 0) + 1);
    }
    for (const service of input.services) {
      const count = counts.get(service.id) ?? 0;
      if (service.perTeam !== undefined && count > service.perTeam)
        say(`${count} × ${service.id}, ${service.perTeam} allowed`);
    }
    if (route.stops.length > 0) {
      const home = team.end === null ? 0 : leg(input, at, team.end);
      driven += home;
      if (time + home > team.back) say(`is back at ${time + home}, after ${team.back}`);
    }
    if (team.maxDriving !== undefined && driven > team.maxDriving) say(`drives ${driven}, ${team.maxDriving} allowed`);
    if (driven !== route.travel) say(`says it travels ${route.travel}, travels ${driven}`);
    travel += driven;
  }
  const met = (pin: RoutePin): boolean => {
    const stop = served.get(pin.station);
    if (stop === undefined || stop.service !== pin.service) return false;
    return (pin.team ?? stop.team) === stop.team && (pin.start ?? stop.start) === stop.start;
  };
  const lost = (input.kept ?? []).filter(({ station, service, team }) => {
    const stop = served.get(station);
    return stop === undefined || stop.service !== service || stop.team !== team;
  });
  return {
    faults,
    hard: 0 - (input.pins ?? []).filter((pin) => !met(pin)).length,
    mandate: 0 - missingServices(input, routes),
    changes: 0 - lost.reduce((sum, { weight }) => sum + weight, 0),
    soft: softWorth(input, served),
    travel,
  };
}

function offered(station: RouteStation, service: RouteService): boolean {
  return station.services === undefined || station.services.includes(service.id);
}

/** Ticks of a leg; between two stops of one place it is the way within. */
function leg(input: RouteInput, from: number, to: number): number {
  const { travel } = input;
  if (from === to) return input.within ?? 0;
  if (!(travel instanceof Int32Array)) return (travel as readonly (readonly number[])[])[from]![to]!;
  return travel[from * Math.sqrt(travel.length) + to]!;
}

function missingServices(input: RouteInput, routes: readonly PlannedRoute[]): number {
  let missing = 0;
  for (const team of input.teams) {
    const stops = routes.find((route) => route.team === team.id)?.stops ?? [];
    for (const service of input.services) {
      const count = stops.filter((stop) => stop.service === service.id).length;
      missing += Math.max(0, (service.required ?? 0) - count);
    }
  }
  return missing;
}

function softWorth(input: RouteInput, served: ReadonlyMap<string, { readonly service: string }>): number {
  let worth = 0;
  const buildings = new Map<string, { values: number[]; strata: string[] }>();
  for (const station of input.stations) {
    const stop = served.get(station.id);
    if (stop === undefined) continue;
    const service = input.services.find(({ id }) => id === stop.service)!;
    if (service.worth.kind === 'fixed') {
      worth += service.worth.value;
      continue;
    }
    const key = station.building === undefined ? `place ${station.place}` : `building ${station.building}`;
    const building = buildings.get(key) ?? { values: [], strata: [] };
    building.values.push(Math.floor((station.value * (100 - (station.discount ?? 0))) / 100));
    if (station.stratum !== undefined) building.strata.push(station.stratum);
    buildings.set(key, building);
  }
  const visits = new Map<string, number>();
  for (const { values, strata } of buildings.values()) {
    values.sort((first, second) => second - first);
    const { buildingDivisors: divisors } = input;
    values.forEach((value, index) => {
      const divisor = divisors === undefined ? 1 : divisors[index];
      if (divisor !== undefined) worth += Math.floor(value / divisor);
    });
    const counted = divisors === undefined ? strata : strata.slice(0, 1);
    for (const stratum of counted) visits.set(stratum, (visits.get(stratum) ?? 0) + 1);
  }
  for (const stratum of input.strata ?? []) {
    for (let visit = 0; visit < (visits.get(stratum.id) ?? 0); visit++) worth += stratum.returns[visit] ?? 0;
  }
  return worth;
}
