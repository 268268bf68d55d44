import type { RouteStratum } from './route-input.js';

/** Target share of a stratum, for example its share of the electors; shares need not add up to one. */
export type StratumShare = { readonly id: string; readonly share: number };

/**
 * Returns by stratum for a plan of about `visits` visits: each visit within the stratum's target is worth `weight`
 * points, the n-th beyond it `weight × target / n`, rounded down, until nothing is left.
 * The targets are the shares of `visits` (largest remainder, ties by order of the list), at least one each.
 */
export function stratumReturns(
  shares: readonly StratumShare[],
  plan: { readonly visits: number; readonly weight: number },
): readonly RouteStratum[] {
  const total = shares.reduce((sum, { share }) => sum + share, 0);
  if (total <= 0) return shares.map(({ id }) => ({ id, returns: [] }));
  const exact = shares.map(({ share }) => (share * plan.visits) / total);
  const targets = exact.map(Math.floor);
  const left = plan.visits - targets.reduce((sum, target) => sum + target, 0);
  const order = exact
    .map((value, index) => ({ index, rest: value - Math.floor(value) }))
    .sort((first, second) => second.rest - first.rest || first.index - second.index);
  for (const { index } of order.slice(0, left)) targets[index]!++;
  return shares.map(({ id }, index) => ({ id, returns: returnsFor(Math.max(1, targets[index]!), plan) }));
}

function returnsFor(target: number, plan: { readonly visits: number; readonly weight: number }): number[] {
  const returns: number[] = [];
  for (let visit = 1; visit <= plan.visits * 2; visit++) {
    const worth = visit <= target ? plan.weight : Math.floor((plan.weight * target) / visit);
    if (worth === 0) break;
    returns.push(worth);
  }
  return returns;
}
