import { addDays } from '@comitia/kernel';
import { bodyOf, offersOn } from '../bodies/catalogue.js';
import type { Assessment, AssessmentFacts, Finding } from '../model/assessment.js';
import type { KnownFacts } from '../vocabulary/facts.js';
import type { RequesterKind } from '../vocabulary/requester-kinds.js';
import { familyOf, SERVICES, type Service } from '../vocabulary/services.js';
import type { Change } from './opening.js';
import { requesterWords, serviceWords } from '../vocabulary/words.js';

/** The order in which requesters are proposed: those whose letter binds the state come first. */
const PREFERRED: readonly RequesterKind[] = [
  'foreign_ministry',
  'government',
  'head_of_state',
  'electoral_authority',
  'parliament',
  'civil_society',
];

const fact = <Name extends keyof KnownFacts>(name: Name, to: KnownFacts[Name], sentence: string): Change => ({
  kind: 'fact',
  name,
  value: { [name]: to },
  sentence,
});

const sentenceOf = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

function requesters(request: AssessmentFacts): Change[] {
  const from = request.requesterKind;
  return PREFERRED.filter((to) => to !== from).map((to) => ({
    kind: 'requester',
    from,
    to,
    sentence: `A letter of ${requesterWords(to)} instead of one of ${requesterWords(from)}.`,
  }));
}

function services(request: AssessmentFacts, assessment: Assessment): Change[] {
  const from = request.service;
  const body = bodyOf(assessment.assessedUnder);
  const recommended = request.facts.assessment?.recommends;
  const others = SERVICES.filter(
    (service) => service !== from && offersOn(body, service, request.decisionDate) !== undefined,
  );
  const near = others.filter((service) => familyOf(service) === familyOf(from));
  const wanted: readonly Service[] = recommended !== undefined && others.includes(recommended) ? [recommended] : near;
  return wanted.map((to) => ({
    kind: 'service',
    from,
    to,
    sentence: sentenceOf(`${serviceWords(to)} instead of ${serviceWords(from)}.`),
  }));
}

function earlierRequest(request: AssessmentFacts, finding: Finding): Change[] {
  const { required, days } = finding.compared;
  if (request.electionDay === undefined || typeof required !== 'number' || typeof days !== 'number') return [];
  const to = addDays(request.electionDay, -required);
  return [
    {
      kind: 'earlier_request',
      to,
      days: required - days,
      sentence: `A request received by ${to}, ${required - days === 1 ? 'one day' : `${required - days} days`} earlier.`,
    },
  ];
}

function invitation(request: AssessmentFacts): Change[] {
  return [
    fact('invitation', 'received', 'An invitation by the state.'),
    fact('writtenRequest', true, `A written request of ${requesterWords(request.requesterKind)}.`),
    fact('stateRequest', true, 'A request by an authority of the state.'),
  ];
}

/** Changes that may remove one bar; an empty list where the requester can change nothing (membership, suspension, area). */
export function candidatesFor(finding: Finding, request: AssessmentFacts, assessment: Assessment): readonly Change[] {
  switch (finding.code) {
    case 'REQUESTER_NO_STANDING':
      return requesters(request);
    case 'SERVICE_NOT_OFFERED':
    case 'WRONG_BODY':
    case 'FORMAT_NOT_RECOMMENDED':
      return services(request, assessment);
    case 'LEAD_TIME_TOO_SHORT':
      return earlierRequest(request, finding);
    case 'NO_INVITATION':
    case 'NOT_A_MEMBER':
      return invitation(request);
    case 'CONSENT_WITHDRAWN':
      return [fact('consent', 'given', 'Renewed consent of the host.')];
    case 'MANDATE_SC_GA_ABSENT':
      return [
        fact('politicalMandate', { status: 'in_force' }, 'A mandate of the Security Council or General Assembly.'),
        ...services(request, assessment),
      ];
    case 'PC_DECISION_ABSENT':
    case 'OUTSIDE_OSCE_AREA':
    case 'NOT_A_PARTICIPATING_STATE':
      return [
        fact(
          'politicalMandate',
          { status: 'in_force' },
          'A consensus decision of the governing body that covers the service.',
        ),
      ];
    case 'ACCESS_LIMITED_NUMBERS':
      return [fact('access', 'granted', 'Access without limits on numbers and movement.')];
    case 'RIGHT_TO_DECLINE':
      return [
        ...(request.facts.assessment?.outcome === 'negative'
          ? [
              fact(
                'assessment',
                { ...request.facts.assessment, outcome: 'positive' },
                'An assessment that finds the conditions met.',
              ),
            ]
          : []),
        ...(request.facts.focalPointDecision === 'declined'
          ? [fact('focalPointDecision', 'approved', 'The approval of the Focal Point.')]
          : []),
      ];
    case 'EXCLUDED_OWN_STATE_WITHOUT_CONSENT':
      return [fact('allPartiesConsent', true, 'The agreement of all parties directly involved, the state included.')];
    case 'NOT_NON_PARTISAN':
      return [fact('nonPartisan', true, 'Observers who are independent of the contestants.')];
    default:
      return [];
  }
}
