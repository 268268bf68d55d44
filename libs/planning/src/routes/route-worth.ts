import type { RouteModel } from './route-model.js';

/**
 * Worth of the visits in one building where each of its clusters has had `visits[cluster]` of them, at its most valuable
 * stations: the n-th largest value over the n-th divisor, rounded down; beyond the list nothing.
 */
export function buildingWorth(model: RouteModel, building: number, visits: Readonly<Int32Array>): number {
  const values: number[] = [];
  for (const cluster of model.buildingClusters[building]!) {
    for (let visit = 0; visit < visits[cluster]!; visit++) values.push(model.clusters[cluster]!.values[visit]!);
  }
  return diminished(values, model.divisors);
}

/** Sum of the values, the n-th largest over the n-th divisor, rounded down; all in full without divisors. */
export function diminished(values: number[], divisors: readonly number[] | undefined): number {
  if (divisors === undefined) return values.reduce((sum, value) => sum + value, 0);
  values.sort((first, second) => second - first);
  return divisors.reduce((sum, divisor, index) => sum + Math.floor((values[index] ?? 0) / divisor), 0);
}
