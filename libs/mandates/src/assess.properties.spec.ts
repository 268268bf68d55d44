import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { assess, outcomeOf } from './assess.js';
import { BODIES, bodyOf } from './bodies/catalogue.js';
import { compare } from './compare/compare.js';
import { alternatives } from './compare/alternatives.js';
import { applyOpening } from './compare/opening.js';
import type { Outcome } from './model/assessment.js';
import { FINDING_TEXTS, findingText } from './rules/finding-texts.js';
import { anyRequest, requestFromSeed } from './testing/request-generator.js';
import { BODY_IDS } from './vocabulary/body-ids.js';
import type { KnownFacts } from './vocabulary/facts.js';
import { REASON_CODES, type ReasonCode } from './vocabulary/reason-codes.js';

const RANK: Readonly<Record<Outcome, number>> = { eligible: 0, eligible_with_conditions: 1, not_eligible: 2 };

/** Facts that can only speak for the request. */
const FAVOURABLE: readonly KnownFacts[] = [
  { writtenRequest: true },
  { stateRequest: true },
  { coverLetterFromGovernment: true },
  { invitation: 'received' },
  { consent: 'given' },
  { politicalMandate: { status: 'in_force' } },
  { politicalDecision: 'taken' },
  { focalPointDecision: 'approved' },
  { assessment: { status: 'done', outcome: 'positive' } },
  { agreement: 'signed' },
  { access: 'granted' },
  { accreditation: 'full' },
  { funding: 'secured' },
  { secondments: 'sufficient' },
  { monitoring: 'under_monitoring' },
  { allPartiesConsent: true },
  { visitAgreed: true },
  { consultation: 'done' },
  { domesticLaw: 'permits' },
  { nonPartisan: true },
];

describe('every assessment', () => {
  it('is decided by polarity alone', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const { outcome, findings, primaryReason } = assess(request);
        expect(outcome).toBe(outcomeOf(findings));
        for (const { code, polarity } of findings) {
          expect(polarity).toBe(code === 'SUSPENDED' && request.body === 'OAS' ? 'BAR' : REASON_CODES[code].polarity);
        }
        expect(primaryReason === null).toBe(outcome === 'eligible');
      }),
      { numRuns: 1000 },
    );
  });

  it('never worsens when a favourable fact becomes known', () => {
    fc.assert(
      fc.property(anyRequest, fc.constantFrom(...FAVOURABLE), (request, favourable) => {
        const [name] = Object.keys(favourable) as [keyof KnownFacts];
        fc.pre(request.facts[name] === undefined);
        const before = assess(request);
        const after = assess({ ...request, facts: { ...request.facts, ...favourable } });
        expect(RANK[after.outcome]).toBeLessThanOrEqual(RANK[before.outcome]);
      }),
      { numRuns: 2000 },
    );
  });

  it('is not barred by what is unknown: forgetting an unfavourable fact never bars', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        for (const code of [
          'MANDATE_SC_GA_ABSENT',
          'NO_INVITATION',
          'CONSENT_WITHDRAWN',
          'ACCESS_LIMITED_NUMBERS',
          'RIGHT_TO_DECLINE',
          'FORMAT_NOT_RECOMMENDED',
          'EXCLUDED_OWN_STATE_WITHOUT_CONSENT',
          'NOT_NON_PARTISAN',
          'PC_DECISION_ABSENT',
        ] as const) {
          const { findings } = assess({ ...request, facts: {} });
          expect(findings.map((finding) => finding.code)).not.toContain(code);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('does not depend on the order of the facts, nor on when it is asked', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const reversed = Object.fromEntries(Object.entries(request.facts).reverse());
        expect(assess({ ...request, facts: reversed })).toEqual(assess(request));
      }),
      { numRuns: 500 },
    );
  });

  it('can be written as JSON and read back', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const assessment = assess(request);
        expect(JSON.parse(JSON.stringify(assessment))).toEqual(assessment);
      }),
      { numRuns: 300 },
    );
  });

  it('names only facts that are unknown as decisive, and sources with every finding', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const { decisiveFacts, findings, conditions } = assess(request);
        const known = decisiveFacts.filter((name) => name !== 'requestReceived' && request.facts[name] !== undefined);
        expect(known).toEqual([]);
        expect(findings.filter(({ source }) => source.citation === '')).toEqual([]);
        expect(findings.filter(({ sentence }) => !sentence.endsWith('.'))).toEqual([]);
        const open = findings.filter(({ polarity }) => polarity === 'CONDITION').map(({ code }) => code);
        expect(conditions.map(({ code }) => code)).toEqual(open);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the reason codes', () => {
  it('are each reached in every sentence there is for them, and stated by exactly the rules that declare them', () => {
    const stated = new Set<string>();
    for (let seed = 0; seed < 60_000; seed += 1) {
      for (const finding of assess(requestFromSeed(seed)).findings) stated.add(findingText(finding));
    }
    expect([...stated].sort()).toEqual([...FINDING_TEXTS].sort());
    const reached = new Set([...stated].map((text) => text.split('.')[1] as ReasonCode));
    expect([...reached].sort()).toEqual(Object.keys(REASON_CODES).sort());
  });
});

describe('successors', () => {
  it('are routed to without loops, until a body that still exists', () => {
    for (const start of BODIES) {
      const seen = new Set<string>();
      for (let body = start; body.to !== undefined;) {
        expect(body.successor).toBeDefined();
        expect(seen.has(body.id)).toBe(false);
        seen.add(body.id);
        if (body.successor?.body === undefined) break;
        body = bodyOf(body.successor.body);
      }
    }
  });
});

describe('compare', () => {
  it('equals assess one by one, and every opening applied opens its door', () => {
    let openings = 0;
    fc.assert(
      fc.property(anyRequest, ({ body: _, ...request }) => {
        const { entries } = compare(request);
        expect(entries.map(({ body }) => body)).toEqual([...BODY_IDS]);
        for (const { body, assessment, openings: found } of entries) {
          const asked = { ...request, body };
          expect(assessment).toEqual(assess(asked));
          if (assessment.outcome !== 'not_eligible') expect(found).toEqual([]);
          for (const opening of found) {
            openings += 1;
            expect(assess(applyOpening(asked, opening)).outcome).toBe(opening.opensTo);
            for (let index = 0; opening.changes.length > 1 && index < opening.changes.length; index += 1) {
              const fewer = { changes: opening.changes.filter((_change, at) => at !== index) };
              expect(assess(applyOpening(asked, fewer)).outcome).toBe('not_eligible');
            }
          }
        }
      }),
      { numRuns: 30 },
    );
    expect(openings).toBeGreaterThan(100);
  });

  it('offers only alternatives that fare better, each assessed as it would be', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const now = RANK[assess(request).outcome];
        for (const { request: other, assessment } of alternatives(request)) {
          expect(assessment).toEqual(assess(other));
          expect(RANK[assessment.outcome]).toBeLessThan(now);
        }
      }),
      { numRuns: 100 },
    );
  });
});
