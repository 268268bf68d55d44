import type { RouteProblem } from './route-problem.js';
import type { RouteService, RouteStation, RouteTeam } from './route-input.js';

/**
 * Stations that are alike in everything but their value, in one building: any of them can take any service offered there,
 * so the search counts them, and the values are dealt out at the end (visits take the largest).
 */
export type StationCluster = {
  /** Stations of the cluster, by falling value; ties by their order in the problem. */
  readonly stations: readonly number[];
  readonly values: readonly number[];
  readonly building: number;
  readonly stratum: number;
};

/** A problem compiled to dense numbers: what the search works on. Classes are pairs of cluster and service. */
export type RouteModel = {
  readonly problem: RouteProblem;
  readonly teams: number;
  readonly services: number;
  readonly places: number;
  /** Ticks from place to place, row by row, and the same transposed (one array where symmetric). */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Stations at each place. */
  readonly stationsAt: Int32Array;
  readonly clusters: readonly StationCluster[];
  readonly classes: number;
  readonly classCluster: Int32Array;
  readonly classService: Int32Array;
  readonly classPlace: Int32Array;
  readonly classOpen: Int32Array;
  readonly classClose: Int32Array;
  readonly classDuration: Int32Array;
  /** Fixed worth, or -1 where the worth is the station's. */
  readonly classFixed: Int32Array;
  /** 1 where the team may carry the class out, by class and team. */
  readonly classAllowed: Uint8Array;
  /** 1 where a pin asks for the class. */
  readonly classPinned: Uint8Array;
  /** Team that people were told of, or -1, and the weight of keeping it. */
  readonly classKeptTeam: Int32Array;
  readonly classKeptWeight: Int32Array;
  /** Least ticks that a class takes out of a route: to the nearest neighbour, the service, and on to the nearest. */
  readonly classNeed: Int32Array;
  readonly classFirstNode: Int32Array;
  readonly classCopies: Int32Array;
  /** Nodes are copies of classes, then for each team its start and its end. */
  readonly nodes: number;
  readonly nodeClass: Int32Array;
  readonly nodePlace: Int32Array;
  readonly nodeOpen: Int32Array;
  readonly nodeClose: Int32Array;
  readonly nodeDuration: Int32Array;
  readonly serviceLimit: Int32Array;
  readonly serviceRequired: Int32Array;
  readonly maxDriving: Float64Array;
  readonly buildings: number;
  readonly buildingClusters: readonly (readonly number[])[];
  readonly divisors: readonly number[] | undefined;
  readonly strata: readonly (readonly number[])[];
};

const unlimited = 1_000_000_000;

/** Compiles a problem; stations that no team can ever serve drop out. */
export function compileRoutes(problem: RouteProblem): RouteModel {
  const { from, to, places } = compileTravel(problem);
  const teams = problem.teams.length;
  const { clusters, buildings, buildingClusters } = clusterStations(problem);
  const services = problem.services;
  const stationsAt = new Int32Array(places);
  for (const { place } of problem.stations) stationsAt[place]! += 1;
  const serviceLimit = Int32Array.from(services, ({ perTeam }) => perTeam ?? unlimited);
  const serviceRequired = Int32Array.from(services, ({ required }) => required ?? 0);
  const classes = listClasses(problem, clusters);
  const count = classes.length;
  const classFirstNode = new Int32Array(count);
  let nodes = 0;
  classes.forEach((one, index) => {
    classFirstNode[index] = nodes;
    nodes += one.copies;
  });
  const all = nodes + 2 * teams;
  const nodeClass = new Int32Array(all).fill(-1);
  classes.forEach((one, index) => nodeClass.fill(index, classFirstNode[index], classFirstNode[index]! + one.copies));
  const perNode = (pick: (one: ClassDraft) => number, ends: (team: RouteTeam, end: boolean) => number): Int32Array =>
    Int32Array.from(nodeClass, (one, node) => {
      if (one >= 0) return pick(classes[one]!);
      const sentinel = node - nodes;
      return ends(problem.teams[sentinel >> 1]!, (sentinel & 1) === 1);
    });
  return {
    problem,
    teams,
    services: services.length,
    places,
    from,
    to,
    stationsAt,
    clusters,
    classes: count,
    classCluster: Int32Array.from(classes, ({ cluster }) => cluster),
    classService: Int32Array.from(classes, ({ service }) => service),
    classPlace: Int32Array.from(classes, ({ place }) => place),
    classOpen: Int32Array.from(classes, ({ open }) => open),
    classClose: Int32Array.from(classes, ({ close }) => close),
    classDuration: Int32Array.from(classes, ({ duration }) => duration),
    classFixed: Int32Array.from(classes, ({ fixed }) => fixed),
    classAllowed: Uint8Array.from(classes.flatMap(({ allowed }) => allowed.map(Number))),
    classPinned: Uint8Array.from(classes, ({ pinned }) => Number(pinned)),
    classKeptTeam: Int32Array.from(classes, ({ keptTeam }) => keptTeam),
    classKeptWeight: Int32Array.from(classes, ({ keptWeight }) => keptWeight),
    classNeed: leastNeeds(classes, { from, to, places, problem, stationsAt }),
    classFirstNode,
    classCopies: Int32Array.from(classes, ({ copies }) => copies),
    nodes,
    nodeClass,
    nodePlace: perNode(
      ({ place }) => place,
      (team, end) => (end ? (team.end ?? problem.places) : team.start),
    ),
    nodeOpen: perNode(
      ({ open }) => open,
      (team) => team.leave,
    ),
    nodeClose: perNode(
      ({ close }) => close,
      (team) => team.back,
    ),
    nodeDuration: perNode(
      ({ duration }) => duration,
      () => 0,
    ),
    serviceLimit,
    serviceRequired,
    maxDriving: Float64Array.from(problem.teams, ({ maxDriving }) => maxDriving ?? Infinity),
    buildings,
    buildingClusters,
    divisors: problem.buildingDivisors,
    strata: (problem.strata ?? []).map(({ returns }) => returns),
  };
}

/** The matrix and its transpose, with one more place that every end is at no distance from where a team may end anywhere. */
function compileTravel(problem: RouteProblem): { from: Int32Array; to: Int32Array; places: number } {
  const given = problem.places;
  const places = problem.teams.some(({ end }) => end === null) ? given + 1 : given;
  const from = new Int32Array(places * places);
  const { travel } = problem;
  const flat = travel instanceof Int32Array ? travel : undefined;
  for (let origin = 0; origin < given; origin++) {
    const row = flat?.subarray(origin * given, (origin + 1) * given) ?? (travel as readonly number[][])[origin]!;
    from.set(row, origin * places);
    from[origin * places + origin] = problem.within ?? 0;
  }
  let symmetric = true;
  const to = new Int32Array(places * places);
  for (let origin = 0; origin < places; origin++) {
    for (let target = 0; target < places; target++) {
      const ticks = from[origin * places + target]!;
      to[target * places + origin] = ticks;
      if (ticks !== from[target * places + origin]) symmetric = false;
    }
  }
  return { from, to: symmetric ? from : to, places };
}

/** Ticks a station's visit is worth before returns diminish: its value less what other missions' visits take off. */
export function discountedValue(station: RouteStation): number {
  return Math.floor((station.value * (100 - (station.discount ?? 0))) / 100);
}

function clusterStations(problem: RouteProblem): {
  clusters: StationCluster[];
  buildings: number;
  buildingClusters: number[][];
} {
  const apart = new Map<string, number>();
  for (const { station } of [...(problem.pins ?? []), ...(problem.kept ?? [])]) apart.set(station, apart.size);
  const strata = new Map((problem.strata ?? []).map(({ id }, index) => [id, index]));
  const buildings = new Map<string, number>();
  const members = new Map<string, number[]>();
  const about = new Map<string, { building: number; stratum: number }>();
  problem.stations.forEach((station, index) => {
    const buildingKey = station.building === undefined ? `place ${station.place}` : `building ${station.building}`;
    if (!buildings.has(buildingKey)) buildings.set(buildingKey, buildings.size);
    const building = buildings.get(buildingKey)!;
    const stratum = station.stratum === undefined ? -1 : strata.get(station.stratum)!;
    const windows = sorted(station.windows ?? {});
    const durations = sorted(station.durations ?? {});
    const { place, services, teams } = station;
    const alone = apart.get(station.id) ?? -1;
    const key = JSON.stringify([place, building, stratum, services, teams, windows, durations, alone]);
    if (!members.has(key)) members.set(key, []);
    members.get(key)!.push(index);
    about.set(key, { building, stratum });
  });
  const buildingClusters: number[][] = Array.from({ length: buildings.size }, () => []);
  const clusters = [...members].map(([key, stations], index) => {
    const value = (station: number): number => discountedValue(problem.stations[station]!);
    stations.sort((first, second) => value(second) - value(first) || first - second);
    buildingClusters[about.get(key)!.building]!.push(index);
    return { stations, values: stations.map(value), ...about.get(key)! };
  });
  return { clusters, buildings: buildings.size, buildingClusters };
}

function sorted<Value>(record: Readonly<Record<string, Value>>): [string, Value][] {
  return Object.entries(record).sort(([first], [second]) => (first < second ? -1 : 1));
}

type ClassDraft = {
  readonly cluster: number;
  readonly service: number;
  readonly place: number;
  readonly open: number;
  readonly close: number;
  readonly duration: number;
  readonly fixed: number;
  readonly allowed: readonly boolean[];
  readonly pinned: boolean;
  readonly keptTeam: number;
  readonly keptWeight: number;
  readonly copies: number;
};

function listClasses(problem: RouteProblem, clusters: readonly StationCluster[]): ClassDraft[] {
  const drafts: ClassDraft[] = [];
  const teamIndex = new Map(problem.teams.map(({ id }, index) => [id, index]));
  const pins = new Map((problem.pins ?? []).map((pin) => [pin.station, pin]));
  const kept = new Map((problem.kept ?? []).map((one) => [`${one.station}\n${one.service}`, one]));
  clusters.forEach((cluster, clusterIndex) => {
    const station = problem.stations[cluster.stations[0]!]!;
    const pin = pins.get(station.id);
    problem.services.forEach((service, serviceIndex) => {
      if (station.services !== undefined && !station.services.includes(service.id)) return;
      if (pin !== undefined && pin.service !== service.id) return;
      let [open, close] = station.windows?.[service.id] ?? service.window;
      if (pin?.start !== undefined) {
        open = Math.max(open, pin.start);
        close = Math.min(close, pin.start);
      }
      if (open > close) return;
      const duration = station.durations?.[service.id] ?? service.duration;
      const allowed = problem.teams.map((team) => {
        if (team.services !== undefined && !team.services.includes(service.id)) return false;
        if (station.teams !== undefined && !station.teams.includes(team.id)) return false;
        if (pin?.team !== undefined && pin.team !== team.id) return false;
        const start = Math.max(open, team.leave);
        return start <= close && start + duration <= team.back;
      });
      const copies = usefulCopies(problem, service, cluster, allowed.filter(Boolean).length);
      if (copies === 0) return;
      const told = kept.get(`${station.id}\n${service.id}`);
      drafts.push({
        cluster: clusterIndex,
        service: serviceIndex,
        place: station.place,
        open,
        close,
        duration,
        fixed: service.worth.kind === 'fixed' ? service.worth.value : -1,
        allowed,
        pinned: pin !== undefined,
        keptTeam: told === undefined ? -1 : teamIndex.get(told.team)!,
        keptWeight: told?.weight ?? 0,
        copies,
      });
    });
  });
  return drafts;
}

/** How many of a cluster's stations one service can be worth carrying out at. */
function usefulCopies(problem: RouteProblem, service: RouteService, cluster: StationCluster, teams: number): number {
  const { buildingDivisors } = problem;
  const byTeams = teams * (service.perTeam ?? unlimited);
  const byReturns =
    service.worth.kind === 'station' && buildingDivisors !== undefined
      ? Math.max(buildingDivisors.length, (service.required ?? 0) * teams)
      : unlimited;
  return Math.min(cluster.stations.length, byTeams, byReturns);
}

function leastNeeds(
  classes: readonly ClassDraft[],
  travel: { from: Int32Array; to: Int32Array; places: number; problem: RouteProblem; stationsAt: Int32Array },
): Int32Array {
  const { from, to, places, problem, stationsAt } = travel;
  const used = new Set<number>(classes.map(({ place }) => place));
  for (const team of problem.teams) used.add(team.start).add(team.end ?? problem.places);
  const others = [...used];
  const nearest = (matrix: Int32Array, place: number): number =>
    others.reduce((least, other) => {
      if (other === place && stationsAt[place]! < 2 && !ends.has(place)) return least;
      return Math.min(least, matrix[place * places + other]!);
    }, unlimited);
  const ends = new Set(problem.teams.flatMap(({ start, end }) => [start, end]));
  const byPlace = new Map<number, number>();
  return Int32Array.from(classes, ({ place, duration }) => {
    if (!byPlace.has(place)) byPlace.set(place, nearest(from, place) + nearest(to, place));
    return duration + byPlace.get(place)!;
  });
}
