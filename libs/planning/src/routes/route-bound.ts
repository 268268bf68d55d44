import { buildingWorth } from './route-worth.js';
import type { RouteModel } from './route-model.js';

/**
 * A soft score that no plan can pass: the fractional knapsack of all services by worth per tick, in the teams' days, where
 * a service takes at least its duration and the shortest way to it. Returns by stratum are added for as many visits as
 * could ever fit.
 */
export function softBound(model: RouteModel): number {
  const { problem, teams } = model;
  let ticks = 0;
  for (const team of problem.teams) ticks += team.back - team.leave;
  const items: { worth: number; need: number }[] = [];
  const needOf = leastNeedByBuilding(model);
  for (let building = 0; building < model.buildings; building++) {
    const counts = new Int32Array(model.clusters.length);
    let before = 0;
    const need = needOf[building]!;
    if (need === undefined) continue;
    for (const cluster of byNextValue(model, building)) {
      counts[cluster]! += 1;
      const worth = buildingWorth(model, building, counts);
      if (worth > before) items.push({ worth: worth - before, need });
      before = worth;
    }
  }
  model.problem.services.forEach((service, index) => {
    if (service.worth.kind === 'station') return;
    const copies: { worth: number; need: number }[] = [];
    for (let one = 0; one < model.classes; one++) {
      if (model.classService[one] !== index) continue;
      const item = { worth: service.worth.value, need: shortestWayIn(model, one) };
      for (let copy = 0; copy < model.classCopies[one]!; copy++) copies.push(item);
    }
    copies.sort((first, second) => first.need - second.need);
    items.push(...copies.slice(0, Math.min(copies.length, teams * model.serviceLimit[index]!)));
  });
  return Math.floor(knapsack(items, ticks)) + strataBound(model, ticks);
}

function knapsack(items: { worth: number; need: number }[], ticks: number): number {
  items.sort((first, second) => second.worth * first.need - first.worth * second.need);
  let left = ticks;
  let worth = 0;
  for (const item of items) {
    if (item.need > left) return worth + (item.worth * left) / item.need;
    left -= item.need;
    worth += item.worth;
  }
  return worth;
}

/** A visit takes its duration and the way to it; the way from another stop of the same place counts where there is one. */
function shortestWayIn(model: RouteModel, one: number): number {
  const place = model.classPlace[one]!;
  let shortest = 1_000_000_000;
  for (let other = 0; other < model.problem.places; other++) {
    const ticks = other === place ? (model.problem.within ?? 0) : model.from[other * model.places + place]!;
    if (other !== place || model.stationsAt[place]! > 1) shortest = Math.min(shortest, ticks);
  }
  return model.classDuration[one]! + (shortest === 1_000_000_000 ? 0 : shortest);
}

function leastNeedByBuilding(model: RouteModel): (number | undefined)[] {
  const needs: (number | undefined)[] = Array.from({ length: model.buildings });
  for (let one = 0; one < model.classes; one++) {
    if (model.classFixed[one]! >= 0) continue;
    const { building } = model.clusters[model.classCluster[one]!]!;
    const need = shortestWayIn(model, one);
    needs[building] = Math.min(needs[building] ?? need, need);
  }
  return needs;
}

/** Clusters of a building in the order in which their stations come by falling value. */
function byNextValue(model: RouteModel, building: number): number[] {
  return model.buildingClusters[building]!.flatMap((cluster) =>
    model.clusters[cluster]!.values.map((value) => ({ cluster, value })),
  )
    .sort((first, second) => second.value - first.value)
    .map(({ cluster }) => cluster);
}

function strataBound(model: RouteModel, ticks: number): number {
  if (model.strata.length === 0) return 0;
  let shortest = 1_000_000_000;
  for (let one = 0; one < model.classes; one++) {
    if (model.classFixed[one]! < 0) shortest = Math.min(shortest, shortestWayIn(model, one));
  }
  const visits = shortest > 0 ? Math.floor(ticks / shortest) : model.nodes;
  const returns = model.strata.flat().sort((first, second) => second - first);
  return returns.slice(0, visits).reduce((sum, worth) => sum + worth, 0);
}
