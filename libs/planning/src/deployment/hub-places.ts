import { splitByHalving, splitInOrder } from '../areas/split-area.js';
import { kilometres, levelsShared, minutesByLevels, minutesFor } from '../geography/travel.js';
import { byText } from '../teams/compiled-roster.js';
import { buildingWeights, orderByHierarchy, type Building, type Country } from './country.js';
import type { Coordinates, Hub } from './deployment-input.js';
import type { DeploymentProblem } from './deployment-problem.js';
import { matrixRow, minutesByMatrix } from './travel-matrix.js';

/** A hub with a place, and the buildings whose nearest hub it is. */
export interface PlacedHub {
  readonly id: string;
  readonly at: Coordinates | undefined;
  readonly areaPath: readonly string[];
  readonly least: number;
  readonly most: number;
  readonly buildings: Int32Array;
}

const ROUNDS = 12;

/** Minutes on the road from a hub to a building. */
export function minutesFromHub(
  hub: Pick<PlacedHub, 'id' | 'at' | 'areaPath'>,
  building: Building,
  problem: DeploymentProblem,
): number {
  const measured = minutesByMatrix(problem.travel, matrixRow(problem.travel, hub.id), building.matrixRow);
  return measured ?? minutesWithoutMatrix(hub, building, problem);
}

/** Minutes on the road from a building back to a hub. */
export function minutesToHub(
  hub: Pick<PlacedHub, 'id' | 'at' | 'areaPath'>,
  building: Building,
  problem: DeploymentProblem,
): number {
  const measured = minutesByMatrix(problem.travel, building.matrixRow, matrixRow(problem.travel, hub.id));
  return measured ?? minutesWithoutMatrix(hub, building, problem);
}

function minutesWithoutMatrix(
  hub: Pick<PlacedHub, 'at' | 'areaPath'>,
  building: Building,
  problem: DeploymentProblem,
): number {
  if (hub.at && (building.at.latitude !== 0 || building.at.longitude !== 0))
    return minutesFor(kilometres(hub.at, building.at), problem.travel);
  return minutesByLevels(levelsShared(hub.areaPath, building.areaPath), problem.travel);
}

/** Coordinates flattened around the country's middle, in kilometres: near enough for who is nearest to what. */
export function flatPlane(country: Country): { x: Float64Array; y: Float64Array; stretch: number } {
  const latitudes = country.buildings.map((building) => building.at.latitude);
  const stretch = Math.cos(
    ((latitudes.reduce((sum, one) => sum + one, 0) / Math.max(1, latitudes.length)) * Math.PI) / 180,
  );
  return {
    x: Float64Array.from(country.buildings, (building) => building.at.longitude * 111.2 * stretch),
    y: Float64Array.from(country.buildings, (building) => building.at.latitude * 111.2),
    stretch,
  };
}

/** The heaviest area near the middle of some buildings: where a hub would be rented. Returns the building it stands at. */
function heart(country: Country, weight: Float64Array, members: readonly number[]): number {
  const areas = new Map<string, { weight: number; best: number }>();
  for (const index of members) {
    const key = country.buildings[index]!.areaPath.join('\u001f');
    const area = areas.get(key);
    if (!area) areas.set(key, { weight: weight[index]!, best: index });
    else {
      area.weight += weight[index]!;
      if (weight[index]! > weight[area.best]!) area.best = index;
    }
  }
  let [best, bestWeight] = [members[0]!, -1];
  for (const area of areas.values()) if (area.weight > bestWeight) [best, bestWeight] = [area.best, area.weight];
  return best;
}

/** Places hubs where they are not given: the country halved into cells of equal weight, each moved to its middle some times, then to its heaviest area. */
function chooseHubs(country: Country, count: number): Hub[] {
  const weight = buildingWeights(country);
  const all = country.located ? Int32Array.from(country.buildings.keys()) : orderByHierarchy(country);
  const parts = Math.min(count, all.length);
  const { x, y } = flatPlane(country);
  let cell = country.located ? splitByHalving({ x, y, weight }, all, parts) : splitInOrder(weight, all, parts);
  if (country.located) {
    for (let round = 0; round < ROUNDS; round++) {
      const sums = new Float64Array(parts * 3);
      all.forEach((building, index) => {
        const at = cell[index]! * 3;
        sums[at]! += x[building]! * weight[building]!;
        sums[at + 1]! += y[building]! * weight[building]!;
        sums[at + 2]! += weight[building]!;
      });
      cell = all.map((building, index) => {
        let [best, nearest] = [cell[index]!, Infinity];
        for (let part = 0; part < parts; part++) {
          const total = sums[part * 3 + 2]!;
          if (total === 0) continue;
          const [dx, dy] = [x[building]! - sums[part * 3]! / total, y[building]! - sums[part * 3 + 1]! / total];
          if (dx * dx + dy * dy < nearest) [best, nearest] = [part, dx * dx + dy * dy];
        }
        return best;
      });
    }
  }
  const members: number[][] = Array.from({ length: parts }, () => []);
  all.forEach((building, index) => members[cell[index]!]!.push(building));
  const width = Math.max(2, String(count).length);
  return members
    .filter((list) => list.length > 0)
    .map((list, index) => {
      const building = country.buildings[heart(country, weight, list)]!;
      return {
        id: `hub-${String(index + 1).padStart(width, '0')}`,
        areaPath: building.areaPath,
        ...(country.located ? { coordinates: building.at } : {}),
      };
    });
}

/** The hubs in use with the buildings nearest to each; closed ones are left out. Sorted by id. */
export function placeHubs(problem: DeploymentProblem, country: Country): PlacedHub[] {
  const given: readonly Hub[] = 'count' in problem.hubs ? chooseHubs(country, problem.hubs.count) : problem.hubs;
  const open = given.filter((hub) => !hub.closed).sort((left, right) => byText(left.id, right.id));
  const hubs = open.map((hub) => ({
    id: hub.id,
    at: hub.coordinates,
    areaPath: hub.areaPath ?? [],
    least: hub.leastTeams ?? 0,
    most: hub.mostTeams ?? 100_000,
  }));
  return gatherAround(hubs, country);
}

/** Places of the hubs in the order of the hierarchy, on the scale of the buildings' ranks. */
function hubRanks(hubs: readonly Pick<PlacedHub, 'areaPath'>[], country: Country, order: Int32Array): number[] {
  const first = new Map<string, number>();
  order.forEach((building, rank) => {
    const { areaPath } = country.buildings[building]!;
    for (let levels = areaPath.length; levels > 0; levels--) {
      const key = areaPath.slice(0, levels).join('\u001f');
      if (first.has(key)) break;
      first.set(key, rank);
    }
  });
  return hubs.map((hub) => {
    for (let levels = hub.areaPath.length; levels > 0; levels--) {
      const rank = first.get(hub.areaPath.slice(0, levels).join('\u001f'));
      if (rank !== undefined) return rank;
    }
    return 0;
  });
}

/** Gives every building to its nearest hub: by distance, or without coordinates by levels shared and then by the hierarchy's order. */
export function gatherAround(hubs: readonly Omit<PlacedHub, 'buildings'>[], country: Country): PlacedHub[] {
  const lists: number[][] = hubs.map(() => []);
  const order = orderByHierarchy(country);
  const ranks = hubRanks(hubs, country, order);
  const { stretch } = flatPlane(country);
  const choose = (far: (hub: number) => number): number => {
    let [best, nearest] = [0, Infinity];
    for (let hub = 0; hub < hubs.length; hub++) {
      const distance = far(hub);
      if (distance < nearest) [best, nearest] = [hub, distance];
    }
    return best;
  };
  order.forEach((index, rank) => {
    const building = country.buildings[index]!;
    const hub = choose((at) => {
      const place = hubs[at]!.at;
      if (place && country.located) {
        // Squares of flat distances order hubs as the road does and cost a tenth of it.
        return (
          (place.latitude - building.at.latitude) ** 2 + ((place.longitude - building.at.longitude) * stretch) ** 2
        );
      }
      return Math.abs(ranks[at]! - rank) - order.length * levelsShared(hubs[at]!.areaPath, building.areaPath);
    });
    lists[hub]?.push(index);
  });
  return hubs.map((hub, at) => ({ ...hub, buildings: Int32Array.from(lists[at]!).sort() }));
}
