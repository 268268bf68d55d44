import { failure, success, type Result } from '@comitia/kernel';
import { routeFaults, type RouteFault } from './route-faults.js';
import type { RouteInput } from './route-input.js';

declare const checked: unique symbol;

/** An input that {@link buildRouteProblem} found whole. Only that function makes one. */
export type RouteProblem = RouteInput & { readonly [checked]: true; readonly places: number };

/**
 * Checks an input and returns the problem, or every fault by path, value and what is allowed.
 * The input is not copied; it must not change while it is used.
 */
export function buildRouteProblem(input: RouteInput): Result<RouteProblem, readonly RouteFault[]> {
  const { places, faults } = routeFaults(input);
  if (faults.length > 0) return failure(faults);
  return success({ ...input, places } as RouteProblem);
}
