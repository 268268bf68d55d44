import type { Iterations, StopReason } from '../stop.js';
import type { ConstraintScore, Score } from './score.js';

/** What is needed to repeat a run byte for byte: the problem, this seed and these iterations. */
export interface RunRecord {
  readonly seed: number;
  readonly iterations: Iterations;
  readonly stopped: StopReason;
}

/** What the plan can be measured against. */
export interface Comparison {
  /** `optimum`: proved; `bound`: no plan can pass it; `baseline`: a simple greedy plan. */
  readonly kind: 'optimum' | 'bound' | 'baseline';
  /** What is compared, such as "value of the visits". */
  readonly of: string;
  readonly reference: number;
  readonly achieved: number;
  /** (reference − achieved) ÷ |reference| for a bound or optimum, (achieved − reference) ÷ |reference| for a baseline: a share, not a percentage. */
  readonly gap: number;
}

/** Why no plan exists, by the name of the constraint that cannot be kept. */
export interface InfeasibleReason {
  readonly constraint: string;
  /** A sentence with the numbers on both sides. */
  readonly message: string;
  /** How many are short: people, hubs, minutes, as the sentence says. */
  readonly shortBy: number;
  /** Identifiers of the people, hubs or stations concerned. */
  readonly subjects: readonly string[];
  /** The cheapest ways out, cheapest first. */
  readonly waysOut: readonly string[];
}

/** The answer to every planning problem: a plan with its score, or why there is none. Infeasible is an answer, not an error. */
export type PlanOutcome<Plan> =
  | {
      readonly outcome: 'feasible';
      readonly plan: Plan;
      readonly score: Score;
      readonly constraints: readonly ConstraintScore[];
      readonly comparisons: readonly Comparison[];
      readonly run: RunRecord;
    }
  | { readonly outcome: 'infeasible'; readonly reasons: readonly InfeasibleReason[]; readonly run: RunRecord };

/** The relative distance between a plan and its reference, 0 when the reference is 0 and the plan equals it. */
export function compareWith(
  kind: Comparison['kind'],
  of: string,
  values: { reference: number; achieved: number },
): Comparison {
  const { reference, achieved } = values;
  const difference = kind === 'baseline' ? achieved - reference : reference - achieved;
  return { kind, of, reference, achieved, gap: difference === 0 ? 0 : difference / Math.max(1, Math.abs(reference)) };
}
