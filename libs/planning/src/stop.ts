/**
 * When a search ends. With `iterations` the result depends on problem and seed alone; with `seconds` the search first
 * measures its speed, plans a number of iterations, and reports it, so that the run can be repeated with `iterations`.
 * The library reads no clock: a time limit needs `now`.
 */
export type Stop = {
  /** Wall time the search may take, in seconds, counted from the call; needs `now`. */
  readonly seconds?: number;
  /** Iterations to carry out. */
  readonly iterations?: number;
  /** Iterations that the cooling schedule is laid out for where fewer than these are carried out; default `iterations`. */
  readonly planned?: number;
  /** Asked often (at most 50 ms apart); true ends the search with the best found so far. */
  readonly cancelled?: () => boolean;
  /** A monotonic clock in milliseconds, such as `performance.now`. */
  readonly now?: () => number;
};

/** Why a search ended: all planned iterations done, its time over, asked to stop, or nothing left to improve. */
export const stopReasons = ['completed', 'time', 'cancelled', 'optimal'] as const;
export type StopReason = (typeof stopReasons)[number];

/** Iterations planned and done; a run with `done` equal to `planned` is repeated by `iterations: planned` alone. */
export type Iterations = { readonly planned: number; readonly done: number };

/** What a running search tells about itself. `best` is the score by level, most important first; it never falls. */
export type Progress = {
  readonly phase: string;
  readonly iterations: Iterations;
  readonly best: readonly number[];
  /** What the last level of `best` cannot pass, where the search knows it. */
  readonly bound?: number;
};

/** Options common to all searches: when to stop, the seed, and whom to tell. */
export type SearchOptions = {
  readonly stop: Stop;
  readonly seed: number;
  /** Called a few times a second at most where there is a clock. */
  readonly onProgress?: (progress: Progress) => void;
};

/** Fixed in words: what is wrong with a `Stop`, or undefined. Errors name the field, the value and what is allowed. */
export function stopFault(stop: Stop): string | undefined {
  const whole = (value: number | undefined): boolean =>
    value === undefined || (Number.isSafeInteger(value) && value >= 0);
  if (!whole(stop.iterations)) return `stop.iterations is ${stop.iterations}: give a whole number of 0 or more`;
  if (!whole(stop.planned)) return `stop.planned is ${stop.planned}: give a whole number of 0 or more`;
  if (stop.seconds !== undefined && !(stop.seconds >= 0 && stop.seconds < Infinity)) {
    return `stop.seconds is ${stop.seconds}: give a number of seconds of 0 or more`;
  }
  if (stop.seconds !== undefined && stop.now === undefined) {
    return 'stop.seconds needs stop.now, a monotonic clock in milliseconds: the library reads no clock of its own';
  }
  if (stop.seconds === undefined && stop.iterations === undefined && stop.cancelled === undefined) {
    return 'the search would never end: give stop.seconds, stop.iterations or stop.cancelled';
  }
  if (stop.planned !== undefined && stop.iterations === undefined) {
    return 'stop.planned needs stop.iterations, the number of iterations to carry out';
  }
  return undefined;
}
