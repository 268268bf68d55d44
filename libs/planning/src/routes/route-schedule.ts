import { exactExp, exactLog } from './exact-math.js';

/**
 * Lengths that a cooling can be planned for: each a fifth longer than the one before. Their number fits into the six
 * lowest bits of an iteration count.
 */
const lengths = Array.from({ length: 64 }, () => 0);
for (let index = 0, length = 512; index < lengths.length; index++, length = Math.floor((length * 6) / 5)) {
  lengths[index] = length;
}

/** Part of a cooling that is spent at the first temperature, in which a timed run measures its speed. */
const hotPart = 0.1;

/**
 * The cooling planned for a run of so many iterations, so that the number alone repeats a run: a timed run stops at a
 * count whose remainder by 64 is the number of its planned length. A count whose remainder names no length near it
 * (from a sixteenth of the count to one and a half times it) gets the longest that fits into it.
 */
export function plannedLength(iterations: number): number {
  const named = lengths[iterations % 64]!;
  if (named <= iterations * 1.5 && named * 16 >= iterations) return named;
  return longestWithin(iterations);
}

/** The longest length that so many iterations complete, and the count itself where it is shorter than any. */
export function longestWithin(iterations: number): number {
  let longest = Math.max(1, iterations);
  for (const length of lengths) if (length <= iterations) longest = length;
  return longest;
}

/** The first count from `iterations` on at which a run planned for `planned` can be repeated from the count alone. */
export function repeatableFrom(iterations: number, planned: number): number {
  for (let count = iterations; count < iterations + 64; count++) if (plannedLength(count) === planned) return count;
  return iterations;
}

/** The shortest length, from `length` on, that is still at its first temperature after so many iterations. */
export function shortestHotFor(iterations: number, length: number): number {
  return lengths.find((each) => each >= length && hotIterations(each) >= iterations) ?? lengths.at(-1)!;
}

/** Iterations at the first temperature of a cooling of this length. */
export function hotIterations(planned: number): number {
  return Math.floor(planned * hotPart);
}

/** Temperatures as factors of the mean worth of a service. */
export type Temperatures = {
  readonly first: number;
  readonly last: number;
  /** To which later coolings, after the planned one, rise again. */
  readonly again: number;
};

/**
 * Temperature at an iteration: the first temperature, then falling by equal factors to the last at the planned length.
 * Beyond it further coolings follow from the best routes, the first a quarter as long as the plan, each twice the one before.
 */
export function temperatureAt(iteration: number, planned: number, temperatures: Temperatures): number {
  const { first, last, again } = temperatures;
  const hot = hotIterations(planned);
  if (iteration < hot) return first;
  if (iteration < planned) return between(first, last, (iteration - hot) / (planned - hot));
  const { begin, length } = coolingAt(iteration, planned);
  return between(again, last, (iteration - begin) / length);
}

/** Whether a further cooling begins at the iteration, beyond the planned one. */
export function startsAgain(iteration: number, planned: number): boolean {
  return iteration >= planned && coolingAt(iteration, planned).begin === iteration;
}

function coolingAt(iteration: number, planned: number): { readonly begin: number; readonly length: number } {
  let begin = planned;
  let length = Math.max(16, Math.floor(planned / 4));
  while (iteration >= begin + length) {
    begin += length;
    length *= 2;
  }
  return { begin, length };
}

function between(from: number, to: number, part: number): number {
  return from * exactExp(exactLog(to / from) * part);
}
