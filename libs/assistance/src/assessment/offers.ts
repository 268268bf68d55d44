import { alternatives, type Outcome, type Service } from '@comitia/mandates';
import type { AssessmentEntity } from './assessment.entity.js';

/** Another service of the same body that would fare better: an offer to change the request. */
export interface AlternativeOffer {
  /** The service asked for. */
  readonly service: Service;
  /** The service to ask for instead. */
  readonly instead: Service;
  /** What the rules would say of it. */
  readonly outcome: Outcome;
}

/** More than these nobody reads. */
const MOST = 4;

/** Services of the body assessed that would fare better than the one asked for, the best first; none where the door is open. */
export function alternativeOffers(assessment: AssessmentEntity): readonly AlternativeOffer[] {
  return alternatives({ ...assessment.facts, body: assessment.body })
    .filter(({ kind }) => kind === 'other_service')
    .slice(0, MOST)
    .map(({ request, assessment: { outcome } }) => ({
      service: assessment.service,
      instead: request.service,
      outcome,
    }));
}
