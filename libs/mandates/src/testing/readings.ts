import { describe, expect, it } from '@jest/globals';
import { assess } from '../assess.js';
import type { Outcome } from '../model/assessment.js';
import type { BodyId } from '../vocabulary/body-ids.js';
import type { KnownFacts } from '../vocabulary/facts.js';
import type { ReasonCode } from '../vocabulary/reason-codes.js';
import type { RequesterKind } from '../vocabulary/requester-kinds.js';
import type { Service } from '../vocabulary/services.js';

/** A reading of the rules: a request, what is known, and what must and must not be said. */
export type Reading = readonly [
  what: string,
  request: readonly [BodyId, Service, RequesterKind, string, string, electionDay?: string],
  facts: KnownFacts,
  outcome: Outcome,
  said: readonly ReasonCode[],
  unsaid?: readonly ReasonCode[],
];

export const yes = 'eligible';
export const maybe = 'eligible_with_conditions';
export const no = 'not_eligible';
export const written: KnownFacts = { writtenRequest: true };
export const invited: KnownFacts = { invitation: 'received' };
export const inForce = { status: 'in_force' } as const;

/** Declares one test for each reading. */
export function describeReadings(name: string, readings: readonly Reading[]): void {
  describe(name, () => {
    it.each(readings)('%s', (...[, request, facts, outcome, said, unsaid = []]) => {
      const [body, service, requesterKind, state, decisionDate, electionDay] = request;
      const assessment = assess({
        body,
        service,
        requesterKind,
        state,
        decisionDate,
        ...(electionDay === undefined ? {} : { electionDay }),
        facts,
      });
      const codes = assessment.findings.map(({ code }) => code);
      expect({
        outcome: assessment.outcome,
        missing: said.filter((code) => !codes.includes(code)),
        unwanted: codes.filter((code) => unsaid.includes(code)),
      }).toEqual({ outcome, missing: [], unwanted: [] });
    });
  });
}
