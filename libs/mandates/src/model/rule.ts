import type { CalendarDate } from '@comitia/kernel';
import type { BodyId } from '../vocabulary/body-ids.js';
import type { FactName, KnownFacts, PoliticalMandate } from '../vocabulary/facts.js';
import type { ReasonCode } from '../vocabulary/reason-codes.js';
import type { Source } from '../vocabulary/source.js';
import type { AssessmentFacts, ComparedValues, Condition, Step } from './assessment.js';
import type { BodyDefinition, Track } from './body.js';

/** What a rule may read: the request as far as it is known on the day of the decision, and nothing else. */
export interface RuleContext {
  readonly request: AssessmentFacts;
  /** The body that was asked. */
  readonly asked: BodyDefinition;
  /** The body whose rules apply: the successor where the one asked has ended. */
  readonly body: BodyDefinition;
  /** Beneficiary, alpha-3. */
  readonly state: string;
  readonly date: CalendarDate;
  /** The track that offers the service on the date; undefined outside the catalogue. */
  readonly offered: Track | undefined;
  /** The track whose rules are read: the one that offers the service, else the one that comes nearest. */
  readonly track: Track;
  /** A fact; an unknown one is noted among those that would decide. */
  readonly fact: <Name extends FactName>(name: Name) => KnownFacts[Name];
  /** A fact; an unknown one is not noted. */
  readonly peek: <Name extends FactName>(name: Name) => KnownFacts[Name];
  /** The political decision as known on the date: one dated later counts as pending. */
  readonly mandate: () => PoliticalMandate | undefined;
}

/** One statement of a rule; its polarity is that of the code unless the rule overrules it. */
export interface Statement {
  readonly code: ReasonCode;
  /** Which of the rule's sentences for this code, where it has several. */
  readonly variant?: string;
  readonly sentence: string;
  readonly compared: ComparedValues;
  readonly source: Source;
  /** `SUSPENDED` bars for the OAS; every other code keeps its polarity. */
  readonly bars?: true;
  readonly condition?: Omit<Condition, 'code'>;
}

/** A named pure function from facts to statements. */
export interface Rule {
  readonly id: string;
  readonly step: Step;
  /** What the rule is about, in one line. */
  readonly title: string;
  /** Bodies that the rule concerns; absent means every body. */
  readonly bodies?: readonly BodyId[];
  /** Every code that the rule may state, and no other. */
  readonly codes: readonly ReasonCode[];
  /** Codes for which the rule has several sentences, each by its name. */
  readonly variants?: Partial<Readonly<Record<ReasonCode, readonly string[]>>>;
  readonly evaluate: (context: RuleContext) => readonly Statement[];
}

/** No statement: shared, so that a silent rule costs nothing. */
export const SILENT: readonly Statement[] = [];
