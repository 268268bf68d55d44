import type { CalendarDate, Id } from '@comitia/kernel';
import type { BodyId } from '@comitia/mandates';
import type { AssessmentEntity } from './assessment.entity.js';
import type { AlternativeOffer } from './offers.js';
import type { SmallestChange } from './smallest-changes.js';

/** What one body's rules say about a request, for all its services. */
export interface BodyComparison {
  readonly body: BodyId;
  readonly bodyName: string;
  /** The organisation in the directory that acts under this mandate; undefined where none is registered. */
  readonly organisationId: Id | undefined;
  readonly assessments: readonly AssessmentEntity[];
  /** In one sentence: can they, on what conditions. */
  readonly summary: string;
  /** The latest day on which the body can be asked by its own lead time. */
  readonly latestActionOn: CalendarDate | undefined;
  readonly smallestChanges: readonly SmallestChange[];
  /** Other services of the body that would fare better. */
  readonly offers: readonly AlternativeOffer[];
}

const count = (assessments: readonly AssessmentEntity[], outcome: AssessmentEntity['outcome']) =>
  assessments.filter((assessment) => assessment.outcome === outcome).length;

/** In one sentence: with how many of the services the body can help, and how many conditions are open. */
export function summarise(bodyName: string, assessments: readonly AssessmentEntity[]): string {
  const total = assessments.length;
  const [free, conditional] = [count(assessments, 'eligible'), count(assessments, 'eligible_with_conditions')];
  const of = (number: number) =>
    number === total ? (total === 1 ? 'it' : `all ${total} services`) : `${number} of ${total} services`;
  if (free === total) return `By its public rules ${bodyName} can help with ${of(total)}.`;
  if (free + conditional === 0) return `By its public rules ${bodyName} cannot help with ${of(total)}.`;
  const conditions = new Set(
    assessments
      .filter((assessment) => assessment.outcome === 'eligible_with_conditions')
      .flatMap((assessment) => assessment.reading.conditions.map((condition) => condition.code)),
  ).size;
  const open = `${conditions} ${conditions === 1 ? 'condition is' : 'conditions are'} open`;
  return `By its public rules ${bodyName} can help with ${of(free + conditional)}${conditional > 0 ? `; ${open}` : ''}.`;
}

/** The order of a comparison: who can help most comes first, then who has least open, then by name. */
export function compareComparisons(left: BodyComparison, right: BodyComparison): number {
  const rank = (comparison: BodyComparison) =>
    count(comparison.assessments, 'eligible') * 1000 + count(comparison.assessments, 'eligible_with_conditions');
  return rank(right) - rank(left) || left.bodyName.localeCompare(right.bodyName, 'en');
}
