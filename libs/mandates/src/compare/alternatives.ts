import { assess } from '../assess.js';
import { BODIES, bodyOf, offersOn } from '../bodies/catalogue.js';
import type { Assessment, AssessmentFacts, Outcome } from '../model/assessment.js';
import type { KnownFacts } from '../vocabulary/facts.js';
import { familyOf, SERVICES } from '../vocabulary/services.js';

/** A request that would fare better: the same body with another service, or another body. */
export interface Alternative {
  readonly kind: 'other_service' | 'other_body' | 'other_body_and_service';
  /** The request as it would be put: what one body was told is not known to another. */
  readonly request: AssessmentFacts;
  readonly assessment: Assessment;
}

const RANK: Readonly<Record<Outcome, number>> = { eligible: 0, eligible_with_conditions: 1, not_eligible: 2 };

/** What is true of the case whoever is asked; the rest (invitation, agreement, assessment …) concerns the body asked. */
function factsOfTheCase(facts: KnownFacts): KnownFacts {
  const kept: (keyof KnownFacts)[] = [
    'administeringState',
    'access',
    'electionLevel',
    'situation',
    'monitoring',
    'lawChange',
    'domesticLaw',
    'nonPartisan',
    'officeHolderNationality',
    'allPartiesConsent',
  ];
  return Object.fromEntries(kept.filter((name) => facts[name] !== undefined).map((name) => [name, facts[name]]));
}

function* proposals(request: AssessmentFacts): Generator<Pick<Alternative, 'kind' | 'request'>> {
  const { body, service, decisionDate } = request;
  const family = familyOf(service);
  const near = SERVICES.filter((other) => other !== service && familyOf(other) === family);
  const recommended = request.facts.assessment?.recommends;
  const others =
    recommended !== undefined && recommended !== service && !near.includes(recommended) ? [recommended, ...near] : near;
  const politicalInstead = family === 'political_mandate' || service === 'observation_full';
  const softer = politicalInstead
    ? SERVICES.filter(
        (other) =>
          other !== service &&
          !others.includes(other) &&
          (familyOf(other) === 'political_mandate' || other === 'results_management'),
      )
    : [];
  for (const other of [...others, ...softer]) {
    if (offersOn(bodyOf(body), other, decisionDate)) {
      yield { kind: 'other_service', request: { ...request, service: other } };
    }
  }
  const facts = factsOfTheCase(request.facts);
  for (const { id } of BODIES) {
    if (id === body) continue;
    const elsewhere = { ...request, body: id, facts };
    if (offersOn(bodyOf(id), service, decisionDate)) yield { kind: 'other_body', request: elsewhere };
    else {
      for (const other of near) {
        if (offersOn(bodyOf(id), other, decisionDate)) {
          yield { kind: 'other_body_and_service', request: { ...elsewhere, service: other } };
        }
      }
    }
  }
}

/**
 * Requests that would fare better than this one, each itself assessed: other services of the body first, then other bodies
 * with the same service, then other bodies with a near one; better outcomes first within each. A body that ended is left out.
 */
export function alternatives(request: AssessmentFacts): readonly Alternative[] {
  const now = RANK[assess(request).outcome];
  if (now === 0) return [];
  const kinds: readonly Alternative['kind'][] = ['other_service', 'other_body', 'other_body_and_service'];
  const found: Alternative[] = [];
  for (const proposal of proposals(request)) {
    const { to } = bodyOf(proposal.request.body);
    if (to !== undefined && to < request.decisionDate) continue;
    const assessment = assess(proposal.request);
    if (RANK[assessment.outcome] < now) found.push({ ...proposal, assessment });
  }
  return found.toSorted(
    (left, right) =>
      kinds.indexOf(left.kind) - kinds.indexOf(right.kind) ||
      RANK[left.assessment.outcome] - RANK[right.assessment.outcome],
  );
}
