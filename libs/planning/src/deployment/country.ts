import { kilometres } from '../geography/travel.js';
import { byText } from '../teams/compiled-roster.js';
import type { Coordinates, DeploymentStation } from './deployment-input.js';
import type { NotCoveredReason } from './deployment-plan.js';
import { stratumOf } from './stratum.js';
import type { DeploymentProblem } from './deployment-problem.js';
import { matrixRow } from './travel-matrix.js';

/** A building: one or more stations at one spot. */
export interface Building {
  /** Station numbers, in order of their ids. */
  readonly stations: readonly number[];
  readonly at: Coordinates;
  readonly areaPath: readonly string[];
  /** No trusted coordinates of its own: it stands at the middle of its area. */
  readonly placedByArea: boolean;
  readonly electors: number;
  /** Row in an uploaded matrix of travel times, that of its first station in it; -1 where it has none. */
  readonly matrixRow: number;
}

/** The stations of a country, sorted by id, those planned for gathered into buildings, the others with their reason. */
export interface Country {
  readonly stations: readonly DeploymentStation[];
  readonly buildings: readonly Building[];
  readonly excluded: ReadonlyMap<number, NotCoveredReason>;
  /** False where no station has coordinates: distances then follow the hierarchy alone. */
  readonly located: boolean;
  readonly distrusted: readonly number[];
  readonly placed: readonly number[];
}

/** A point this many times farther from the middle of its area than most is not believed, */
const DISTRUST_FACTOR = 6;
/** but never when it lies within this many kilometres. */
const DISTRUST_KILOMETRES = 60;

/** A building counts at most as so many buildings of middle size when areas are balanced. */
const MOST_MEANS = 2;

function middle(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[sorted.length >> 1]!;
}

function middleOf(points: readonly Coordinates[]): Coordinates {
  return {
    latitude: middle(points.map((point) => point.latitude)),
    longitude: middle(points.map((point) => point.longitude)),
  };
}

function excludedReason(
  station: DeploymentStation,
  problem: DeploymentProblem,
  noGo: ReadonlySet<string>,
): NotCoveredReason | undefined {
  if (station.flags?.some((flag) => !problem.include?.includes(flag))) return 'left-out-kind';
  if (station.hours === 'closed') return 'closed-all-day';
  if (station.areaPath.some((area) => noGo.has(area))) return 'no-go-area';
  return undefined;
}

function areaKey(path: readonly string[], levels: number): string {
  return path.slice(0, levels).join('\u001f');
}

/** Stations whose coordinates lie far outside the area they belong to: bad geocodes, not far villages. */
function distrustedStations(stations: readonly DeploymentStation[], planned: readonly number[]): Set<number> {
  const groups = new Map<string, number[]>();
  for (const index of planned) {
    const { coordinates, areaPath } = stations[index]!;
    if (!coordinates) continue;
    const key = areaKey(areaPath, Math.max(1, areaPath.length - 1));
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  }
  const distrusted = new Set<number>();
  for (const group of groups.values()) {
    if (group.length < 5) continue;
    const centre = middleOf(group.map((index) => stations[index]!.coordinates!));
    const distances = group.map((index) => kilometres(centre, stations[index]!.coordinates!));
    const limit = Math.max(DISTRUST_KILOMETRES, DISTRUST_FACTOR * middle(distances));
    group.forEach((index, at) => {
      if (distances[at]! > limit) distrusted.add(index);
    });
  }
  return distrusted;
}

/** Middles of the areas that have at least one trusted point, by path. */
function areaMiddles(stations: readonly DeploymentStation[], trusted: readonly number[]): Map<string, Coordinates> {
  const points = new Map<string, Coordinates[]>();
  for (const index of trusted) {
    const { areaPath, coordinates } = stations[index]!;
    for (let levels = 0; levels <= areaPath.length; levels++) {
      const key = areaKey(areaPath, levels);
      const list = points.get(key);
      if (list) list.push(coordinates!);
      else points.set(key, [coordinates!]);
    }
  }
  return new Map([...points].map(([key, list]) => [key, middleOf(list)]));
}

/** Gathers the stations of a problem; the result does not hang on their order in the input. */
export function compileCountry(problem: DeploymentProblem): Country {
  const stations = [...problem.stations].sort((left, right) => byText(left.id, right.id));
  const noGo = new Set(problem.noGo?.map((one) => one.area));
  const excluded = new Map<number, NotCoveredReason>();
  const planned: number[] = [];
  const fixed = problem.mode === 'fixed' ? new Set(problem.fixedStations) : undefined;
  stations.forEach((station, index) => {
    const reason =
      excludedReason(station, problem, noGo) ?? (fixed && !fixed.has(station.id) ? ('not-drawn' as const) : undefined);
    if (reason) excluded.set(index, reason);
    else planned.push(index);
  });
  const distrusted = distrustedStations(stations, planned);
  const trusted = planned.filter((index) => stations[index]!.coordinates && !distrusted.has(index));
  const located = trusted.length > 0;
  const middles = located ? areaMiddles(stations, trusted) : new Map<string, Coordinates>();
  const buildings = new Map<string, { stations: number[]; at: Coordinates; placedByArea: boolean }>();
  const placed: number[] = [];
  for (const index of planned) {
    const station = stations[index]!;
    const own = station.coordinates && !distrusted.has(index) ? station.coordinates : undefined;
    const spot = own ? `${own.latitude};${own.longitude}` : `s${station.id}`;
    // A building lies in one stratum: where bad geocodes put stations of several on one point, they are taken apart.
    const key = `${station.building === undefined ? spot : `b${station.building}`} ${stratumOf(station)}`;
    const building = buildings.get(key);
    if (building) {
      building.stations.push(index);
      continue;
    }
    if (!own && located) placed.push(index);
    buildings.set(key, { stations: [index], at: own ?? placeOf(station, middles), placedByArea: !own });
  }
  return {
    stations,
    excluded,
    located,
    distrusted: [...distrusted],
    placed,
    buildings: [...buildings.values()].map((building) => ({
      ...building,
      areaPath: stations[building.stations[0]!]!.areaPath,
      electors: building.stations.reduce((sum, index) => sum + (stations[index]!.electors ?? 0), 0),
      matrixRow: problem.travel.matrix
        ? building.stations.reduce(
            (row, index) => (row >= 0 ? row : matrixRow(problem.travel, stations[index]!.id)),
            -1,
          )
        : -1,
    })),
  };
}

function placeOf(station: DeploymentStation, middles: ReadonlyMap<string, Coordinates>): Coordinates {
  for (let levels = station.areaPath.length; levels >= 0; levels--) {
    const found = middles.get(areaKey(station.areaPath, levels));
    if (found) return found;
  }
  return { latitude: 0, longitude: 0 };
}

/**
 * What a building weighs when areas are balanced: half by its electors (by its stations where the register has none),
 * half as a place to go to. The weights of a country sum to about twice its buildings. A very large building counts
 * as a few: two teams cannot share it, and one cannot spend its day there.
 */
export function buildingWeights(country: Country): Float64Array {
  const known = country.buildings.some((building) => building.electors > 0);
  const size = (building: Building): number => (known ? building.electors : building.stations.length);
  const mean =
    country.buildings.reduce((sum, building) => sum + size(building), 0) / Math.max(1, country.buildings.length);
  return Float64Array.from(
    country.buildings,
    (building) => 1 + Math.min(MOST_MEANS, size(building) / Math.max(1, mean)),
  );
}

/** Buildings in the order of the hierarchy: what is near in it stands together. */
export function orderByHierarchy(country: Country): Int32Array {
  const keys = country.buildings.map((building) => areaKey(building.areaPath, building.areaPath.length));
  return Int32Array.from(country.buildings.keys()).sort(
    (left, right) => byText(keys[left]!, keys[right]!) || left - right,
  );
}
