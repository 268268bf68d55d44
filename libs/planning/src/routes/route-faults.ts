import type { RouteInput, RoutePin, RouteService, RouteStation } from './route-input.js';

/** What kind of fault an input has. */
export const routeFaultCodes = [
  'not-whole',
  'out-of-range',
  'unknown',
  'repeated',
  'hole-in-matrix',
  'closed-all-day',
  'never-reached',
  'contradiction',
  'empty',
] as const;
export type RouteFaultCode = (typeof routeFaultCodes)[number];

/** One fault of an input: where, and in one sentence what was found and what is allowed. */
export type RouteFault = { readonly code: RouteFaultCode; readonly path: string; readonly message: string };

/** Largest tick and largest value allowed: sums over a whole plan stay exact. */
const largest = 100_000_000;

class FaultList {
  readonly faults: RouteFault[] = [];

  add(code: RouteFaultCode, path: string, message: string): void {
    this.faults.push({ code, path, message: `${path} ${message}` });
  }

  whole(path: string, value: number, least = 0): boolean {
    if (!Number.isInteger(value)) this.add('not-whole', path, `is ${value}: give a whole number`);
    else if (value < least || value > largest) {
      this.add('out-of-range', path, `is ${value}: give a number from ${least} to ${largest}`);
    } else return true;
    return false;
  }

  window(path: string, window: readonly [number, number]): void {
    if (!this.whole(`${path}[0]`, window[0]) || !this.whole(`${path}[1]`, window[1])) return;
    if (window[0] > window[1]) {
      this.add(
        'closed-all-day',
        path,
        `ends at ${window[1]} before it begins at ${window[0]}: for hours over midnight count on past the end of the day`,
      );
    }
  }

  known(path: string, value: string, allowed: ReadonlySet<string>): boolean {
    if (allowed.has(value)) return true;
    const some = [...allowed].slice(0, 5).join(', ');
    this.add('unknown', path, `names "${value}", which is not one of the ${allowed.size} known (${some}…)`);
    return false;
  }

  distinct(path: string, ids: readonly string[]): ReadonlySet<string> {
    const seen = new Set<string>();
    ids.forEach((id, index) => {
      if (seen.has(id)) this.add('repeated', `${path}[${index}].id`, `"${id}" is used twice: ids must differ`);
      seen.add(id);
    });
    return seen;
  }
}

/** Every fault of an input, and the number of places of its matrix. */
export function routeFaults(input: RouteInput): { readonly places: number; readonly faults: readonly RouteFault[] } {
  const list = new FaultList();
  const places = checkMatrix(input, list);
  const services = list.distinct('services', ids(input.services));
  const teams = list.distinct('teams', ids(input.teams));
  const stations = list.distinct('stations', ids(input.stations));
  const strata = list.distinct('strata', ids(input.strata ?? []));
  if (input.teams.length === 0) list.add('empty', 'teams', 'is empty: a plan needs at least one team');
  if (input.services.length === 0) list.add('empty', 'services', 'is empty: a plan needs at least one service');
  checkServices(input, list);
  checkTeams(input, list, { places, services });
  checkStations(input, list, { places, services, teams, strata });
  checkBuildings(input, list);
  checkReturns(input, list);
  checkPins(input, list, { stations, services, teams });
  return { places, faults: list.faults };
}

function ids(items: readonly { readonly id: string }[]): string[] {
  return items.map(({ id }) => id);
}

function checkMatrix(input: RouteInput, list: FaultList): number {
  const { travel } = input;
  if (input.within !== undefined) list.whole('within', input.within);
  if (travel instanceof Int32Array) {
    const places = Math.round(Math.sqrt(travel.length));
    if (places === 0 || places * places !== travel.length) {
      list.add('hole-in-matrix', 'travel', `has ${travel.length} entries, which is not a square of whole rows`);
      return 0;
    }
    for (let entry = 0; entry < travel.length; entry++) {
      const ticks = travel[entry]!;
      if (ticks < 0 || ticks > largest) {
        const where = `travel[${Math.floor(entry / places)}][${entry % places}]`;
        list.add('out-of-range', where, `is ${ticks}: give a number from 0 to ${largest}`);
        break;
      }
    }
    return places;
  }
  const rows = travel as readonly (readonly number[])[];
  if (rows.length === 0) list.add('hole-in-matrix', 'travel', 'has no rows');
  for (const [from, row] of rows.entries()) {
    if (row.length !== rows.length) {
      list.add('hole-in-matrix', `travel[${from}]`, `has ${row.length} entries for ${rows.length} places`);
      continue;
    }
    for (let to = 0; to < row.length; to++) {
      const ticks = row[to];
      if (typeof ticks !== 'number') {
        list.add('hole-in-matrix', `travel[${from}][${to}]`, 'is missing: give the ticks from one place to the other');
      } else if (!(Number.isInteger(ticks) && ticks >= 0 && ticks <= largest)) {
        list.whole(`travel[${from}][${to}]`, ticks);
      }
    }
  }
  return rows.length;
}

function checkServices(input: RouteInput, list: FaultList): void {
  input.services.forEach((service, index) => {
    const path = `services[${index}]`;
    list.window(`${path}.window`, service.window);
    list.whole(`${path}.duration`, service.duration);
    if (service.worth.kind === 'fixed') list.whole(`${path}.worth.value`, service.worth.value);
    if (service.perTeam !== undefined) list.whole(`${path}.perTeam`, service.perTeam);
    if (service.required !== undefined) {
      list.whole(`${path}.required`, service.required);
      if (service.perTeam !== undefined && service.required > service.perTeam) {
        const allowed = `perTeam allows only ${service.perTeam}`;
        list.add('contradiction', `${path}.required`, `asks for ${service.required} of each team, and ${allowed}`);
      }
    }
  });
}

function checkTeams(
  input: RouteInput,
  list: FaultList,
  known: { readonly places: number; readonly services: ReadonlySet<string> },
): void {
  input.teams.forEach((team, index) => {
    const path = `teams[${index}]`;
    checkPlace(list, `${path}.start`, team.start, known.places);
    if (team.end !== null) checkPlace(list, `${path}.end`, team.end, known.places);
    if (list.whole(`${path}.leave`, team.leave) && list.whole(`${path}.back`, team.back) && team.back < team.leave) {
      list.add('contradiction', `${path}.back`, `is ${team.back}, before it leaves at ${team.leave}`);
    }
    if (team.maxDriving !== undefined) list.whole(`${path}.maxDriving`, team.maxDriving);
    team.services?.forEach((service, at) => list.known(`${path}.services[${at}]`, service, known.services));
  });
}

function checkPlace(list: FaultList, path: string, place: number, places: number): void {
  if (!Number.isInteger(place) || place < 0 || place >= places) {
    list.add('unknown', path, `is ${place}: the travel matrix has places 0 to ${places - 1}`);
  }
}

function checkStations(
  input: RouteInput,
  list: FaultList,
  known: {
    readonly places: number;
    readonly services: ReadonlySet<string>;
    readonly teams: ReadonlySet<string>;
    readonly strata: ReadonlySet<string>;
  },
): void {
  input.stations.forEach((station, index) => {
    const path = `stations[${index}]`;
    checkPlace(list, `${path}.place`, station.place, known.places);
    list.whole(`${path}.value`, station.value);
    if (station.stratum !== undefined) list.known(`${path}.stratum`, station.stratum, known.strata);
    if (station.discount !== undefined && list.whole(`${path}.discount`, station.discount) && station.discount > 100) {
      list.add('out-of-range', `${path}.discount`, `is ${station.discount}: give a percentage from 0 to 100`);
    }
    station.services?.forEach((service, at) => list.known(`${path}.services[${at}]`, service, known.services));
    station.teams?.forEach((team, at) => list.known(`${path}.teams[${at}]`, team, known.teams));
    for (const [service, duration] of Object.entries(station.durations ?? {})) {
      if (list.known(`${path}.durations`, service, known.services)) {
        list.whole(`${path}.durations.${service}`, duration);
      }
    }
    for (const [service, window] of Object.entries(station.windows ?? {})) {
      if (list.known(`${path}.windows`, service, known.services)) list.window(`${path}.windows.${service}`, window);
    }
  });
}

/** Returns by stratum count buildings, so the stations of one building must lie in one stratum. */
function checkBuildings(input: RouteInput, list: FaultList): void {
  const first = new Map<string, { readonly id: string; readonly stratum: string | undefined }>();
  input.stations.forEach((station, index) => {
    const key = station.building === undefined ? `place ${station.place}` : `building ${station.building}`;
    const other = first.get(key);
    if (other === undefined) first.set(key, { id: station.id, stratum: station.stratum });
    else if (other.stratum !== station.stratum) {
      const found = `is ${station.stratum ?? 'none'}, station ${other.id} of the same building has ${other.stratum ?? 'none'}`;
      list.add('contradiction', `stations[${index}].stratum`, `${found}: a building lies in one stratum`);
    }
  });
}

function checkReturns(input: RouteInput, list: FaultList): void {
  input.buildingDivisors?.forEach((divisor, index) => {
    list.whole(`buildingDivisors[${index}]`, divisor, 1);
    const before = input.buildingDivisors![index - 1];
    if (before !== undefined && divisor < before) {
      list.add('contradiction', `buildingDivisors[${index}]`, `is ${divisor}, below ${before}: returns must not grow`);
    }
  });
  input.strata?.forEach((stratum, at) => {
    stratum.returns.forEach((worth, index) => {
      const path = `strata[${at}].returns[${index}]`;
      list.whole(path, worth);
      const before = stratum.returns[index - 1];
      if (before !== undefined && worth > before) {
        list.add('contradiction', path, `is ${worth}, above ${before}: returns must not grow`);
      }
    });
  });
}

function checkPins(
  input: RouteInput,
  list: FaultList,
  known: {
    readonly stations: ReadonlySet<string>;
    readonly services: ReadonlySet<string>;
    readonly teams: ReadonlySet<string>;
  },
): void {
  const pinned = new Map<string, number>();
  input.pins?.forEach((pin, index) => {
    const path = `pins[${index}]`;
    list.known(`${path}.station`, pin.station, known.stations);
    list.known(`${path}.service`, pin.service, known.services);
    if (pin.team !== undefined) list.known(`${path}.team`, pin.team, known.teams);
    if (pin.start !== undefined) list.whole(`${path}.start`, pin.start);
    const station = input.stations.find(({ id }) => id === pin.station);
    const service = input.services.find(({ id }) => id === pin.service);
    if (station !== undefined && service !== undefined) checkPinned(list, path, { pin, station, service });
    const other = pinned.get(pin.station);
    if (other !== undefined) {
      list.add(
        'contradiction',
        path,
        `pins station ${pin.station}, as pins[${other}] does: it gets one service at most`,
      );
    }
    pinned.set(pin.station, index);
  });
  input.kept?.forEach((kept, index) => {
    const path = `kept[${index}]`;
    list.known(`${path}.station`, kept.station, known.stations);
    list.known(`${path}.service`, kept.service, known.services);
    list.known(`${path}.team`, kept.team, known.teams);
    list.whole(`${path}.weight`, kept.weight);
  });
}

/** A pin that its own station rules out is a contradiction that no search can solve. */
function checkPinned(
  list: FaultList,
  path: string,
  about: { readonly pin: RoutePin; readonly station: RouteStation; readonly service: RouteService },
): void {
  const { pin, station, service } = about;
  if (station.services !== undefined && !station.services.includes(service.id)) {
    list.add('contradiction', path, `pins ${service.id} at ${station.id}, which offers ${station.services.join(', ')}`);
  }
  if (pin.team !== undefined && station.teams !== undefined && !station.teams.includes(pin.team)) {
    list.add('contradiction', path, `pins ${station.id} to team ${pin.team}, which may not serve it`);
  }
  const [first, last] = station.windows?.[service.id] ?? service.window;
  if (pin.start !== undefined && (pin.start < first || pin.start > last)) {
    list.add('contradiction', path, `pins ${station.id} at ${pin.start}, outside its hours ${first} to ${last}`);
  }
}
