import { describe, expect, it } from '@jest/globals';
import { assess, RULES_VERSION, type BodyId, type RequestFacts } from '@comitia/mandates';
import type { AssessmentEntity } from './assessment.entity.js';
import { alternativeOffers } from './offers.js';
import { readUnderRulesNow } from './rules-now.js';

const facts: RequestFacts = {
  service: 'observation_full',
  requesterKind: 'government',
  state: 'ZM',
  decisionDate: '2021-02-01',
  electionDay: '2021-08-12',
  facts: { writtenRequest: true, politicalMandate: { status: 'none' } },
};

function made(body: BodyId, change: Partial<AssessmentEntity> = {}): AssessmentEntity {
  const reading = assess({ ...facts, body });
  return {
    body,
    service: facts.service,
    facts,
    reading,
    outcome: reading.outcome,
    rulesVersion: reading.rulesVersion,
    ...change,
  } as AssessmentEntity;
}

describe('an assessment made under earlier rules', () => {
  it('is not read again where the rules are the same', () => {
    expect(readUnderRulesNow(made('UN'))).toBeUndefined();
  });

  it('says that nothing would differ', () => {
    expect(readUnderRulesNow(made('UN', { rulesVersion: '2001.1.1' }))).toEqual({
      version: RULES_VERSION,
      outcome: 'not_eligible',
      differs: false,
      added: [],
      gone: [],
    });
  });

  it('says what would differ', () => {
    const { reading } = made('UN');
    const earlier = {
      ...reading,
      findings: reading.findings.map((finding) =>
        finding.code === 'MANDATE_SC_GA_ABSENT' ? { ...finding, code: 'NO_INVITATION' as const } : finding,
      ),
    };
    expect(readUnderRulesNow(made('UN', { rulesVersion: '2001.1.1', reading: earlier }))).toMatchObject({
      differs: true,
      added: ['MANDATE_SC_GA_ABSENT'],
      gone: ['NO_INVITATION'],
    });
    expect(readUnderRulesNow(made('UN', { rulesVersion: '2001.1.1', outcome: 'eligible' }))?.differs).toBe(true);
  });
});

describe('offers to change the request', () => {
  it('are other services of the same body, at most four, the best first', () => {
    const offers = alternativeOffers(made('UN'));
    expect(offers.map(({ instead }) => instead)).toEqual(
      expect.arrayContaining(['observer_coordination', 'expert_panel']),
    );
    expect(offers.length).toBeLessThanOrEqual(4);
    expect(offers.every(({ service, outcome }) => service === 'observation_full' && outcome === 'eligible')).toBe(true);
  });

  it('are none where the door is open', () => {
    expect(alternativeOffers(made('AU'))).toEqual([]);
  });
});
