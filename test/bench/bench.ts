/** One figure of a bench: what was measured, its unit, each run's value and what it is to be held against. */
export interface Figure {
  readonly name: string;
  readonly unit: string;
  readonly values: readonly number[];
  /** The goal in words, for example "at most 2"; absent where none is set. */
  readonly goal?: string;
  /** Whether the median meets the goal; absent where none is set. */
  readonly met?: boolean;
  readonly note?: string;
}

/** One bench file: its name and the figures that it measures, in one run, side by side. */
export interface Bench {
  readonly name: string;
  /** Test data that it needs, as paths for `testData`; it is skipped by name where they are absent. */
  readonly needs?: readonly string[];
  run(): Promise<readonly Figure[]>;
}

/** The middle of the values (the mean of the middle two); NaN for none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The value below which the given share (0 to 1) of the values lies, by nearest rank. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(share * sorted.length) - 1))]!;
}

/** Milliseconds that one call takes. */
export async function milliseconds(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
