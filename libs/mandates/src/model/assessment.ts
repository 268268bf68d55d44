import type { CalendarDate } from '@comitia/kernel';
import type { BodyId } from '../vocabulary/body-ids.js';
import type { FactName, KnownFacts } from '../vocabulary/facts.js';
import type { Polarity, ReasonCode } from '../vocabulary/reason-codes.js';
import type { RequesterKind } from '../vocabulary/requester-kinds.js';
import type { Service } from '../vocabulary/services.js';
import type { Source } from '../vocabulary/source.js';

/** A request put to one body, with what is known about it on the day of the decision. */
export interface AssessmentFacts {
  readonly body: BodyId;
  readonly service: Service;
  readonly requesterKind: RequesterKind;
  /** Beneficiary: ISO 3166 alpha-2 or alpha-3, former states included. */
  readonly state: string;
  /** Day on which the decision is taken: nothing later is known on it. */
  readonly decisionDate: CalendarDate;
  readonly electionDay?: CalendarDate;
  readonly facts: KnownFacts;
}

/** A request that is not yet put to a body. */
export type RequestFacts = Omit<AssessmentFacts, 'body'>;

export const OUTCOMES = ['eligible', 'eligible_with_conditions', 'not_eligible'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** The steps of the decision, in order. */
export const STEPS = ['P0', 'P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7', 'P8', 'P9', 'P10'] as const;
export type Step = (typeof STEPS)[number];

/** Values that a rule compared, by name; days as YYYY-MM-DD, lengths of time in days unless the name says otherwise. */
export type ComparedValues = Readonly<Record<string, string | number | boolean>>;

/** What one rule says about one request. */
export interface Finding {
  readonly code: ReasonCode;
  /** Which of the rule's sentences for the code, where it has several. */
  readonly variant?: string | undefined;
  readonly polarity: Polarity;
  /** One sentence in English; texts in other languages are keyed by `findingText` and filled from `compared`. */
  readonly sentence: string;
  readonly compared: ComparedValues;
  readonly source: Source;
  readonly ruleId: string;
  readonly step: Step;
}

/** Who can act so that a condition is met. */
export const ACTORS = [
  'government',
  'requester',
  'electoral_authority',
  'organisation',
  'decision_maker',
  'governing_body',
  'un_security_council_or_general_assembly',
  'au_peace_and_security_council',
  'committee_of_ministers',
  'bureau',
  'seconding_states',
  'donors',
  'successor_body',
] as const;
export type Actor = (typeof ACTORS)[number];

/** A condition that is still open, who can close it and how. */
export interface Condition {
  readonly code: ReasonCode;
  readonly closedBy: readonly Actor[];
  readonly nextStep: string;
}

/** Who decides in the end; what the library returns is a recommendation to them. */
export interface DecisionMaker {
  readonly id: string;
  readonly name: string;
}

/** Comitia's reading of the public rules for one request. */
export interface Assessment {
  readonly rulesVersion: string;
  readonly body: BodyId;
  /** Whose rules were applied: the successor's where the body asked no longer exists. */
  readonly assessedUnder: BodyId;
  readonly service: Service;
  /** Beneficiary, ISO 3166 alpha-3. */
  readonly state: string;
  readonly decisionDate: CalendarDate;
  readonly outcome: Outcome;
  /** The first hard bar, else the first open condition, in the order of the steps. */
  readonly primaryReason: ReasonCode | null;
  readonly findings: readonly Finding[];
  readonly conditions: readonly Condition[];
  /** Facts that are unknown and would add a finding if they were known. */
  readonly decisiveFacts: readonly FactName[];
  readonly decisionMaker: DecisionMaker;
}
