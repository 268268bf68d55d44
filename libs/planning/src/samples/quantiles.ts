/** Standard normal deviates of the usual confidences, two-sided. */
export const NORMAL_DEVIATES = { 0.9: 1.6448536269514722, 0.95: 1.959963984540054, 0.99: 2.5758293035489004 } as const;
export type Confidence = keyof typeof NORMAL_DEVIATES;

/**
 * Two-sided quantile of Student's t for a confidence and `freedom` ≥ 1 degrees of freedom: Hill's expansion (1970) around
 * the normal deviate, good to four digits from five degrees on; 1 to 4 by their closed forms or table.
 */
export function studentDeviate(confidence: Confidence, freedom: number): number {
  const small: Readonly<Record<Confidence, readonly number[]>> = {
    0.9: [6.3138, 2.92, 2.3534, 2.1318],
    0.95: [12.7062, 4.3027, 3.1824, 2.7764],
    0.99: [63.6567, 9.9248, 5.8409, 4.6041],
  };
  if (freedom <= 4) return small[confidence][Math.max(1, Math.floor(freedom)) - 1]!;
  const z = NORMAL_DEVIATES[confidence];
  const z3 = z ** 3;
  const z5 = z ** 5;
  const z7 = z ** 7;
  return (
    z +
    (z3 + z) / (4 * freedom) +
    (5 * z5 + 16 * z3 + 3 * z) / (96 * freedom ** 2) +
    (3 * z7 + 19 * z5 + 17 * z3 - 15 * z) / (384 * freedom ** 3) +
    (79 * z ** 9 + 776 * z7 + 1482 * z5 - 1920 * z3 - 945 * z) / (92160 * freedom ** 4)
  );
}
