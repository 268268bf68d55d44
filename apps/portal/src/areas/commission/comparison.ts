import type { AssessmentOutcome } from '../../gql/graphql.js';

/** Pure helpers of the comparison; the component draws what they say. */

interface Assessed {
  readonly bodyName: string;
  readonly latestActionOn?: string | null;
  readonly assessments: readonly { readonly service: string; readonly outcome: AssessmentOutcome }[];
}

const RANK: Record<AssessmentOutcome, number> = { ELIGIBLE: 0, ELIGIBLE_WITH_CONDITIONS: 1, NOT_ELIGIBLE: 2 };

function outcomeFor(comparison: Assessed, service: string): AssessmentOutcome | undefined {
  return comparison.assessments.find((assessment) => assessment.service === service)?.outcome;
}

/** Who can stands before who can on conditions before who cannot; among equals by name. */
export function sortForService<T extends Assessed>(comparisons: readonly T[], service: string): T[] {
  const rank = (comparison: Assessed) => RANK[outcomeFor(comparison, service) ?? 'NOT_ELIGIBLE'];
  return [...comparisons].sort(
    (left, right) => rank(left) - rank(right) || left.bodyName.localeCompare(right.bodyName),
  );
}

export function countOutcomes(comparisons: readonly Assessed[], service: string) {
  const outcomes = comparisons.map((comparison) => outcomeFor(comparison, service));
  return {
    eligible: outcomes.filter((outcome) => outcome === 'ELIGIBLE').length,
    conditional: outcomes.filter((outcome) => outcome === 'ELIGIBLE_WITH_CONDITIONS').length,
  };
}

/** So many columns fit beside each other; more are shown on demand, beginning with those who can help. */
const SIDE_BY_SIDE = 4;

/** The organisations to show first, of a list sorted for the service: all of a few, else those who can help. */
export function shownFirst<T extends Assessed>(sorted: readonly T[], service: string): readonly T[] {
  const { eligible, conditional } = countOutcomes(sorted, service);
  return sorted.length <= SIDE_BY_SIDE || eligible + conditional === 0
    ? sorted
    : sorted.slice(0, eligible + conditional);
}

/** The organisation that needs an answer soonest, among those that can help at all. */
export function earliestAction<T extends Assessed>(comparisons: readonly T[], service: string): T | undefined {
  return comparisons
    .filter((comparison) => comparison.latestActionOn && outcomeFor(comparison, service) === 'ELIGIBLE_WITH_CONDITIONS')
    .sort((left, right) => left.latestActionOn!.localeCompare(right.latestActionOn!))[0];
}
