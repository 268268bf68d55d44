import { OPTION_STATES, type OptionQuestionEntity, type OptionState, type OptionWithParts } from '@comitia/assistance';
import type { CalendarDate } from '@comitia/kernel';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../graphql/date-time.scalar.js';
import { registerUnion } from '../graphql/enum.js';
import { resultUnion } from '../graphql/failure.object.js';
import { COMMON_FAILURES } from '../graphql/failures.object.js';
import { CalendarDateScalar } from '../graphql/scalars.js';
import { AssessmentOutcomeEnum } from './assessment.object.js';
import type { AllowedOption } from '@comitia/assistance';
import type { Outcome } from '@comitia/mandates';

const OptionStateEnum = registerUnion('OptionState', 'Where an option stands.', OPTION_STATES);

@ObjectType('OptionPart', { description: 'A part of an option that can be accepted without the others.' })
export class OptionPartObject {
  @Field(() => ID, { description: 'Identifies the part.' })
  id: string;

  @Field({ description: 'What it is.' })
  title: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether it was accepted; none until the option is decided.' })
  accepted: boolean | null;
}

@ObjectType('HandOver', { description: 'What is handed over to whom and by when, so that the work can be taken over.' })
export class HandOverObject {
  @Field({ description: 'What.' })
  what: string;

  @Field({ description: 'To whom.' })
  toWhom: string;

  @Field(() => CalendarDateScalar, { description: 'By when.' })
  dueOn: CalendarDate;
}

@ObjectType('OptionQuestion', { description: 'What the authority asks about an option before it decides.' })
export class OptionQuestionObject {
  @Field(() => ID, { description: 'Identifies the question.' })
  id: string;

  @Field({ description: 'The question.' })
  question: string;

  @Field(() => DateTimeScalar, { description: 'When it was asked.' })
  askedAt: Date;

  @Field(() => String, { nullable: true, description: 'The answer; none while it is open.' })
  answer: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was answered.' })
  answeredAt: Date | null;
}

@ObjectType('Option', {
  description: 'What an organisation offers, for the authority to accept, accept in part or decline.',
})
export class OptionObject {
  @Field(() => ID, { description: 'Identifies the option.' })
  id: string;

  @Field({ description: 'The service.' })
  service: string;

  @Field({ description: 'Its title.' })
  title: string;

  @Field({ description: 'What it is.' })
  description: string;

  @Field(() => [OptionPartObject], { description: 'The parts among which “in part” can choose.' })
  parts: OptionPartObject[];

  @Field(() => String, { nullable: true, description: 'The format of the organisation’s mandate.' })
  format: string | null;

  @Field(() => Int, { nullable: true, description: 'Size of the core team.' })
  coreTeam: number | null;

  @Field(() => Int, { nullable: true, description: 'Number of long-term observers.' })
  longTermObservers: number | null;

  @Field(() => Int, { nullable: true, description: 'Number of short-term observers.' })
  shortTermObservers: number | null;

  @Field(() => CalendarDateScalar, { description: 'When the work begins.' })
  startsOn: CalendarDate;

  @Field(() => CalendarDateScalar, { description: 'When the work ends.' })
  endsOn: CalendarDate;

  @Field(() => [String], { description: 'On what conditions it is offered.' })
  conditions: string[];

  @Field(() => HandOverObject, { description: 'What is handed over.' })
  handOver: HandOverObject;

  @Field(() => OptionStateEnum, { description: 'Where it stands.' })
  state: OptionState;

  @Field(() => DateTimeScalar, { description: 'When it was offered.' })
  offeredAt: Date;

  requestId: string;

  organisationId: string;
}

@ObjectType('AllowedFormat', { description: 'A format of mission that the mandate has for a service.' })
export class AllowedFormatObject {
  @Field({ description: 'Identifies the format within the mandate.' })
  id: string;

  @Field({ description: 'Its name.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'Usual size of the core team, such as 10–17.' })
  coreTeam: string | null;

  @Field(() => String, { nullable: true, description: 'Usual number of long-term observers.' })
  longTermObservers: string | null;

  @Field(() => String, { nullable: true, description: 'Usual number of short-term observers.' })
  shortTermObservers: string | null;

  @Field({ description: 'The text on which it rests.' })
  source: string;

  @Field({ description: 'How sure the source is.' })
  confidence: string;
}

@ObjectType('AllowedOption', {
  description: 'A service that the mandate knows, and how the rules read it for a request.',
})
export class AllowedOptionObject {
  @Field({ description: 'The service.' })
  service: string;

  @Field(() => AssessmentOutcomeEnum, { description: 'What the rules say of it for this request.' })
  outcome: Outcome;

  @Field(() => [AllowedFormatObject], { description: 'The formats that the mandate has for it.' })
  formats: AllowedFormatObject[];
}

/** What offering, taking back, asking and answering give. */
export const OfferOptionResult = resultUnion('OfferOptionResult', 'The option as it stands now, or why not.', [
  OptionObject,
  ...COMMON_FAILURES,
]);

/** What of an option goes out. */
export function toOptionObject(option: OptionWithParts): OptionObject {
  return Object.assign(new OptionObject(), {
    id: option.id,
    requestId: option.requestId,
    organisationId: option.organisationId,
    service: option.service,
    title: option.title,
    description: option.description,
    parts: option.parts.map((part) =>
      Object.assign(new OptionPartObject(), { id: part.id, title: part.title, accepted: part.accepted }),
    ),
    format: option.format,
    coreTeam: option.coreTeam,
    longTermObservers: option.longTermObservers,
    shortTermObservers: option.shortTermObservers,
    startsOn: option.startsOn,
    endsOn: option.endsOn,
    conditions: option.conditions,
    handOver: toHandOver(option),
    state: option.state,
    offeredAt: option.offeredAt,
  });
}

/** What is handed over, by an option or an activity. */
export function toHandOver(from: {
  readonly handOverWhat: string;
  readonly handOverToWhom: string;
  readonly handOverDueOn: CalendarDate;
}): HandOverObject {
  return Object.assign(new HandOverObject(), {
    what: from.handOverWhat,
    toWhom: from.handOverToWhom,
    dueOn: from.handOverDueOn,
  });
}

/** What of a question goes out. */
export function toQuestionObject(question: OptionQuestionEntity): OptionQuestionObject {
  return Object.assign(new OptionQuestionObject(), {
    id: question.id,
    question: question.question,
    askedAt: question.askedAt,
    answer: question.answer,
    answeredAt: question.answeredAt,
  });
}

type Format = AllowedOption['formats'][number];

function sizeOf(format: Format, role: Format['roles'][number]['role']): string | null {
  const size = format.roles.find((candidate) => candidate.role === role);
  if (!size) return null;
  return size.minimum === size.maximum ? `${size.minimum}` : `${size.minimum}–${size.maximum}`;
}

/** What of an allowed option goes out. */
export function toAllowedOption(allowed: AllowedOption): AllowedOptionObject {
  return Object.assign(new AllowedOptionObject(), {
    service: allowed.service,
    outcome: allowed.outcome,
    formats: allowed.formats.map((format) =>
      Object.assign(new AllowedFormatObject(), {
        id: format.id,
        name: format.name,
        coreTeam: sizeOf(format, 'core'),
        longTermObservers: sizeOf(format, 'lto'),
        shortTermObservers: sizeOf(format, 'sto'),
        source: format.source.citation,
        confidence: format.source.confidence,
      }),
    ),
  });
}
