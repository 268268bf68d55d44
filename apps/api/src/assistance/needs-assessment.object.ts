import {
  DECISION_OUTCOMES,
  type DecisionOutcome,
  type NeedsAssessment,
  type OrganisationDecisionEntity,
} from '@comitia/assistance';
import type { CalendarDate } from '@comitia/kernel';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../graphql/date-time.scalar.js';
import { registerUnion } from '../graphql/enum.js';
import { resultUnion } from '../graphql/failure.object.js';
import { COMMON_FAILURES } from '../graphql/failures.object.js';
import { CalendarDateScalar } from '../graphql/scalars.js';

const DecisionOutcomeEnum = registerUnion(
  'DecisionOutcome',
  'What an organisation itself decided about a service.',
  DECISION_OUTCOMES,
);

@ObjectType('PersonMet', { description: 'Somebody whom the needs assessment met.' })
export class PersonMetObject {
  @Field(() => ID, { description: 'Identifies the record.' })
  id: string;

  @Field({ description: 'Their name; “erased person” after erasure.' })
  name: string;

  @Field({ description: 'In what capacity they were met; empty after erasure.' })
  capacity: string;
}

@ObjectType('NeedsAssessment', {
  description: 'What an organisation’s focal point found; internal to the organisation.',
})
export class NeedsAssessmentObject {
  @Field(() => ID, { description: 'Identifies the needs assessment.' })
  id: string;

  @Field({ description: 'What was found.' })
  findings: string;

  @Field({ description: 'The service that it recommends.' })
  recommendedService: string;

  @Field(() => String, { nullable: true, description: 'The format that it recommends.' })
  recommendedFormat: string | null;

  @Field(() => Int, { nullable: true, description: 'Recommended size of the core team.' })
  coreTeam: number | null;

  @Field(() => Int, { nullable: true, description: 'Recommended number of long-term observers.' })
  longTermObservers: number | null;

  @Field(() => Int, { nullable: true, description: 'Recommended number of short-term observers.' })
  shortTermObservers: number | null;

  @Field(() => [PersonMetObject], { description: 'Whom they met.' })
  peopleMet: PersonMetObject[];

  @Field(() => [String], { description: 'What is still open.' })
  openConditions: string[];

  @Field({ description: 'The outcome in a sentence.' })
  outcome: string;

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  recordedAt: Date;
}

@ObjectType('OrganisationDecision', {
  description: 'An organisation’s own decision; it comes before any reading of rules.',
})
export class OrganisationDecisionObject {
  @Field(() => ID, { description: 'Identifies the decision.' })
  id: string;

  @Field({ description: 'The service it is about.' })
  service: string;

  @Field(() => DecisionOutcomeEnum, { description: 'What was decided.' })
  outcome: DecisionOutcome;

  @Field({ description: 'Why.' })
  reason: string;

  @Field(() => CalendarDateScalar, { description: 'On which day.' })
  decidedOn: CalendarDate;

  @Field({ description: 'By which organ.' })
  decidedBy: string;

  @Field(() => DateTimeScalar, { description: 'When it was recorded here.' })
  recordedAt: Date;
}

@InputType({ description: 'Somebody whom the needs assessment met.' })
export class PersonMetInput {
  @Field({ description: 'Their name, 1 to 200 characters.' })
  name: string;

  @Field({ description: 'In what capacity they were met, 1 to 200 characters.' })
  capacity: string;
}

@InputType({ description: 'A needs assessment to record.' })
export class RecordNeedsAssessmentInput {
  @Field(() => ID, { description: 'The request.' })
  requestId: string;

  @Field({ description: 'What was found, 1 to 20,000 characters.' })
  findings: string;

  @Field({ description: 'The recommended service, out of mandateServices.' })
  recommendedService: string;

  @Field(() => String, { nullable: true, description: 'The recommended format.' })
  recommendedFormat?: string | null;

  @Field(() => Int, { nullable: true, description: 'Recommended size of the core team.' })
  coreTeam?: number | null;

  @Field(() => Int, { nullable: true, description: 'Recommended number of long-term observers.' })
  longTermObservers?: number | null;

  @Field(() => Int, { nullable: true, description: 'Recommended number of short-term observers.' })
  shortTermObservers?: number | null;

  @Field(() => [PersonMetInput], { description: 'Whom they met.' })
  peopleMet: PersonMetInput[];

  @Field(() => [String], { description: 'What is still open.' })
  openConditions: string[];

  @Field({ description: 'The outcome in a sentence, 1 to 500 characters.' })
  outcome: string;
}

@InputType({ description: 'An organisation’s own decision to record.' })
export class RecordOrganisationDecisionInput {
  @Field(() => ID, { description: 'The request.' })
  requestId: string;

  @Field({ description: 'The service, one of those asked for.' })
  service: string;

  @Field(() => DecisionOutcomeEnum, { description: 'What was decided.' })
  outcome: DecisionOutcome;

  @Field({ description: 'Why, 1 to 5,000 characters.' })
  reason: string;

  @Field(() => CalendarDateScalar, { description: 'On which day.' })
  decidedOn: CalendarDate;

  @Field({ description: 'By which organ; not a person’s name.' })
  decidedBy: string;
}

@ObjectType({ description: 'Somebody met, whose name and capacity were erased.' })
export class ErasedPersonMet {
  @Field(() => ID, { description: 'The record.' })
  id: string;
}

/** What erasing somebody met gives. */
export const ErasePersonMetResult = resultUnion(
  'ErasePersonMetResult',
  'The erased record, or that there is none such.',
  [ErasedPersonMet, ...COMMON_FAILURES],
);

/** What recording a needs assessment gives. */
export const RecordNeedsAssessmentResult = resultUnion(
  'RecordNeedsAssessmentResult',
  'The needs assessment, or why it was not recorded.',
  [NeedsAssessmentObject, ...COMMON_FAILURES],
);

/** What recording a decision gives. */
export const RecordOrganisationDecisionResult = resultUnion(
  'RecordOrganisationDecisionResult',
  'The decision, or why it was not recorded.',
  [OrganisationDecisionObject, ...COMMON_FAILURES],
);

/** What of a needs assessment goes out. */
export function toNeedsAssessmentObject(made: NeedsAssessment): NeedsAssessmentObject {
  return Object.assign(new NeedsAssessmentObject(), {
    id: made.id,
    findings: made.findings,
    recommendedService: made.recommendedService,
    recommendedFormat: made.recommendedFormat,
    coreTeam: made.coreTeam,
    longTermObservers: made.longTermObservers,
    shortTermObservers: made.shortTermObservers,
    peopleMet: made.peopleMet.map((person) =>
      Object.assign(new PersonMetObject(), {
        id: person.id,
        name: person.name ?? 'erased person',
        capacity: person.capacity ?? '',
      }),
    ),
    openConditions: made.openConditions,
    outcome: made.outcome,
    recordedAt: made.recordedAt,
  });
}

/** What of a decision goes out. */
export function toDecisionObject(decision: OrganisationDecisionEntity): OrganisationDecisionObject {
  return Object.assign(new OrganisationDecisionObject(), {
    id: decision.id,
    service: decision.service,
    outcome: decision.outcome,
    reason: decision.reason,
    decidedOn: decision.decidedOn,
    decidedBy: decision.decidedBy,
    recordedAt: decision.recordedAt,
  });
}
