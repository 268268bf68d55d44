import { describe, expect, it } from '@jest/globals';
import { assess } from '../assess.js';
import type { AssessmentFacts } from '../model/assessment.js';
import { alternatives } from './alternatives.js';
import { compare } from './compare.js';
import { smallestOpenings } from './smallest-openings.js';

const base: AssessmentFacts = {
  body: 'UN',
  service: 'operational_planning',
  requesterKind: 'government',
  state: 'NP',
  decisionDate: '2023-01-05',
  electionDay: '2023-04-24',
  facts: { writtenRequest: true },
};

const openings = (change: Partial<AssessmentFacts>): string[] => {
  const request = { ...base, ...change };
  return smallestOpenings(request, assess(request)).map(
    ({ changes, opensTo }) => `${changes.map(({ sentence }) => sentence).join(' ')} → ${opensTo}`,
  );
};

describe('the smallest change that opens a door', () => {
  it('is a request so many days earlier', () => {
    expect(openings({})).toEqual(['A request received by 2022-12-25, 11 days earlier. → eligible']);
  });

  it('is a letter of the foreign ministry instead', () => {
    expect(openings({ requesterKind: 'civil_society', electionDay: '2024-04-24' })[0]).toBe(
      'A letter of the foreign ministry instead of one of civil society. → eligible',
    );
  });

  it('is two changes where one does not do', () => {
    expect(openings({ requesterKind: 'civil_society' })[0]).toBe(
      'A letter of the foreign ministry instead of one of civil society. A request received by 2022-12-25, 11 days earlier. → eligible',
    );
  });

  it.each<[string, Partial<AssessmentFacts>, string]>([
    [
      'an invitation',
      {
        body: 'OSCE_ODIHR',
        service: 'observation_full',
        state: 'AZ',
        electionDay: '2024-02-07',
        facts: { invitation: 'none' },
      },
      'An invitation by the state. → eligible',
    ],
    [
      'access',
      { body: 'EU_EOM', service: 'observation_full', facts: { access: 'limited' } },
      'Access without limits on numbers and movement. → eligible',
    ],
    [
      'the format that is recommended',
      {
        body: 'OSCE_ODIHR',
        service: 'observation_full',
        state: 'NO',
        electionDay: '2023-09-11',
        facts: { assessment: { status: 'done', recommends: 'expert_team' } },
      },
      'An election expert team instead of full election observation. → eligible',
    ],
    [
      'a mandate',
      { service: 'certification', facts: { politicalMandate: { status: 'none' } } },
      'A mandate of the Security Council or General Assembly. → eligible',
    ],
    [
      'a decision of the Permanent Council',
      {
        body: 'OSCE_ODIHR',
        service: 'expert_team',
        state: 'AF',
        electionDay: '2023-09-11',
        facts: { politicalMandate: { status: 'none' } },
      },
      'A consensus decision of the governing body that covers the service. → eligible',
    ],
    [
      'renewed consent',
      { body: 'OSCE_LTM', service: 'long_term_mission', state: 'MD', facts: { consent: 'withdrawn' } },
      'Renewed consent of the host. → eligible',
    ],
    [
      'the agreement of all',
      {
        body: 'OSCE_HCNM',
        service: 'preventive_diplomacy',
        state: 'NL',
        facts: { officeHolderNationality: 'NL', allPartiesConsent: false },
      },
      'The agreement of all parties directly involved, the state included. → eligible',
    ],
    [
      'a better assessment',
      {
        body: 'AU',
        service: 'observation_full',
        state: 'GH',
        electionDay: '2023-09-11',
        facts: { assessment: { status: 'done', outcome: 'negative' } },
      },
      'An assessment that finds the conditions met. → eligible',
    ],
    [
      'the approval of the Focal Point',
      { electionDay: '2024-04-24', facts: { focalPointDecision: 'declined' } },
      'The approval of the Focal Point. → eligible',
    ],
    [
      'independent observers',
      {
        body: 'NGO_CITIZEN',
        service: 'citizen_observation',
        requesterKind: 'civil_society',
        facts: { nonPartisan: false },
      },
      'Observers who are independent of the contestants. → eligible',
    ],
    [
      'an invitation to the Assembly',
      { body: 'COE_PACE', service: 'parliamentary_observation', state: 'RU', facts: { invitation: 'none' } },
      'An invitation by the state. → eligible_with_conditions',
    ],
  ])('is %s', (_, change, sentence) => {
    expect(openings(change)[0]).toBe(sentence);
  });

  it('is none where the requester can change nothing', () => {
    expect(openings({ body: 'OAS', service: 'observation_full' })).toEqual([]);
    expect(
      openings({
        body: 'OSCE_HCNM',
        service: 'early_warning',
        state: 'ES',
        facts: { situation: 'organised_terrorism' },
      }),
    ).toEqual([]);
    expect(openings({ body: 'OAS', service: 'voter_education', state: 'HN', decisionDate: '2010-01-01' })).toEqual([]);
  });

  it('is none where the door is open', () => {
    expect(openings({ electionDay: '2024-04-24' })).toEqual([]);
  });
});

describe('a comparison', () => {
  it('can be limited to some bodies', () => {
    expect(compare(base, ['AU', 'EU_EOM']).entries.map(({ body }) => body)).toEqual(['AU', 'EU_EOM']);
  });
});

describe('alternatives', () => {
  const offered = (change: Partial<AssessmentFacts>): string[] =>
    alternatives({ ...base, ...change }).map(
      ({ kind, request, assessment }) => `${kind} ${request.body} ${request.service} ${assessment.outcome}`,
    );

  it('to observation without a mandate are support of observers and a panel', () => {
    const found = offered({
      service: 'observation_full',
      state: 'ZM',
      decisionDate: '2021-02-01',
      electionDay: '2021-08-12',
      facts: { writtenRequest: true, politicalMandate: { status: 'none' } },
    });
    expect(found).toEqual(
      expect.arrayContaining([
        'other_service UN observer_coordination eligible',
        'other_service UN expert_panel eligible',
        'other_body AU observation_full eligible',
        'other_body EU_EOM observation_full eligible',
        'other_body COMMONWEALTH observation_full eligible',
      ]),
    );
    expect(found.some((line) => line.includes('OAU') || line.includes('OAS') || line.includes('ODIHR'))).toBe(false);
  });

  it('begin with the format that is recommended', () => {
    expect(
      offered({
        body: 'OSCE_ODIHR',
        service: 'observation_full',
        state: 'NO',
        electionDay: '2023-09-11',
        facts: { invitation: 'received', assessment: { status: 'done', recommends: 'expert_team' } },
      })[0],
    ).toBe('other_service OSCE_ODIHR expert_team eligible');
  });

  it('do not take to another body what only one was told', () => {
    const [first] = alternatives({
      ...base,
      body: 'OAS',
      service: 'observation_full',
      state: 'GH',
      electionDay: '2024-12-07',
      facts: { invitation: 'none', access: 'granted', funding: 'unsecured' },
    }).filter(({ request }) => request.body === 'AU');
    expect(first?.request.facts).toEqual({ access: 'granted' });
  });

  it('are none where the door is open', () => {
    expect(offered({ electionDay: '2024-04-24' })).toEqual([]);
  });
});
