import { applyOpening, smallestOpenings, type Change, type Outcome, type Service } from '@comitia/mandates';
import type { AssessmentEntity } from './assessment.entity.js';

/** A change of the request that opens a closed door; the smallest there is. */
export interface SmallestChange {
  readonly service: Service;
  /** Everything that changes. */
  readonly changes: readonly Change[];
  /** The same in English. */
  readonly sentence: string;
  /** What would have to be different: kind of requester, service and facts, each only where it differs. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** What the rules would say then. */
  readonly outcome: Outcome;
}

/** The smallest changes that open the door of an assessment; none where it is open, or where nothing opens it. */
export function smallestChanges(assessment: AssessmentEntity): readonly SmallestChange[] {
  const request = { ...assessment.facts, body: assessment.body };
  return smallestOpenings(request, assessment.reading).map((opening) => {
    const changed = applyOpening(request, opening);
    const facts = Object.entries(changed.facts).filter(
      ([name, value]) => JSON.stringify(value) !== JSON.stringify((request.facts as Record<string, unknown>)[name]),
    );
    return {
      service: assessment.service,
      changes: opening.changes,
      sentence: opening.changes.map((change) => change.sentence).join(' '),
      facts: {
        ...(changed.requesterKind === request.requesterKind ? {} : { requesterKind: changed.requesterKind }),
        ...(changed.service === request.service ? {} : { service: changed.service }),
        ...Object.fromEntries(facts),
      },
      outcome: opening.opensTo,
    };
  });
}
