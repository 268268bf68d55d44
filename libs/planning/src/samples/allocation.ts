/** A stratum to allot a sample to: its units, and the spread of the variable within it where that is known. */
export interface StratumSize {
  readonly id: string;
  readonly units: number;
  /** Standard deviation within the stratum, for Neyman's allocation. */
  readonly deviation?: number;
}

/**
 * Allots `total` by largest remainder of `quotas`, at least `least` and at most the units of each; ties by order.
 * Sums to `total` wherever bounds allow it.
 */
function byRemainder(
  strata: readonly StratumSize[],
  weights: readonly number[],
  bounds: { total: number; least: number },
): number[] {
  const most = strata.map((stratum) => stratum.units);
  const least = most.map((units) => Math.min(units, bounds.least));
  const total = Math.min(
    bounds.total,
    most.reduce((sum, one) => sum + one, 0),
  );
  const fixed = new Array<boolean>(strata.length).fill(false);
  const shares = new Array<number>(strata.length).fill(0);
  // Strata that reach a bound are fixed there, and the rest is shared out again, until none does.
  for (;;) {
    const left = total - shares.reduce((sum, share, index) => sum + (fixed[index] ? share : 0), 0);
    const weight = weights.reduce((sum, one, index) => sum + (fixed[index] ? 0 : one), 0);
    let changed = false;
    strata.forEach((_, index) => {
      if (fixed[index]) return;
      const quota = weight > 0 ? (left * weights[index]!) / weight : 0;
      shares[index] = quota;
      if (quota < least[index]! || quota > most[index]!) {
        shares[index] = quota < least[index]! ? least[index]! : most[index]!;
        fixed[index] = true;
        changed = true;
      }
    });
    if (!changed) break;
  }
  const whole = shares.map((share) => Math.floor(share + 1e-9));
  const order = shares
    .map((share, index) => ({ index, rest: share - whole[index]! }))
    .sort((left, right) => right.rest - left.rest || left.index - right.index);
  let left = total - whole.reduce((sum, one) => sum + one, 0);
  for (const { index } of order) {
    if (left <= 0) break;
    if (whole[index]! >= most[index]!) continue;
    whole[index]! += 1;
    left -= 1;
  }
  return whole;
}

/** Proportional allocation, n_h = n N_h / N by largest remainder; at least `least` each (2 where variances are to be estimated). */
export function allotProportionally(strata: readonly StratumSize[], total: number, least = 1): number[] {
  return byRemainder(
    strata,
    strata.map((stratum) => stratum.units),
    { total, least },
  );
}

/** Neyman's allocation, n_h in proportion to N_h S_h: the least variance for a total. Strata without a known spread count as the mean one. */
export function allotByNeyman(strata: readonly StratumSize[], total: number, least = 2): number[] {
  const known = strata.map((stratum) => stratum.deviation).filter((one) => one !== undefined);
  const mean = known.length > 0 ? known.reduce((sum, one) => sum + one, 0) / known.length : 1;
  return byRemainder(
    strata,
    strata.map((stratum) => stratum.units * (stratum.deviation ?? mean)),
    { total, least },
  );
}
