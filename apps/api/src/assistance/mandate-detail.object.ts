import type { CalendarDate } from '@comitia/kernel';
import { STRETCH_KINDS, type Outcome, type StretchKind } from '@comitia/mandates';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { registerUnion } from '../graphql/enum.js';
import { CalendarDateScalar } from '../graphql/scalars.js';
import { AssessmentOutcomeEnum, MandateFindingObject, OpenConditionObject } from './assessment.object.js';

const StretchKindEnum = registerUnion('StretchKind', 'What a stretch of a time line is about.', STRETCH_KINDS);

const day = { nullable: true } as const;

@ObjectType('MandateFact', { description: 'One thing that is known about a body, with its source.' })
export class MandateFactObject {
  @Field({ description: 'What it says, in English.' })
  text: string;

  @Field(() => String, {
    nullable: true,
    description: 'A word that names it: the product, the day of a text, a strength.',
  })
  label: string | null;

  @Field(() => CalendarDateScalar, { ...day, description: 'From when it holds, where we hold a day.' })
  from: CalendarDate | null;

  @Field(() => CalendarDateScalar, { ...day, description: 'Until when it holds; none while it does.' })
  to: CalendarDate | null;

  @Field({ description: 'The text on which it rests.' })
  citation: string;

  @Field({ description: 'How sure the source is: verified, verified_in_part, or from memory.' })
  confidence: string;
}

@ObjectType('MandateTrack', { description: 'Services that a body offers on a day under the same rules.' })
export class MandateTrackObject {
  @Field(() => [String], { description: 'The services.' })
  services: readonly string[];

  @Field({ description: 'core, offered, or by_mandate.' })
  status: string;

  @Field(() => [String], { description: 'Who may ask; everybody where it is empty.' })
  requesters: readonly string[];

  @Field({ description: 'What sets the body in motion: written_request, invitation, direct, or own_right.' })
  trigger: string;

  @Field({ description: 'Who decides.' })
  decisionMaker: string;

  @Field(() => Int, {
    nullable: true,
    description: 'Days between request and election day; none where no text says so.',
  })
  leadTimeDays: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'Whether fewer days bar (floor) or open a condition (guideline).',
  })
  leadTimeKind: string | null;

  @Field({ description: 'The text on which it rests.' })
  citation: string;

  @Field({ description: 'How sure the source is.' })
  confidence: string;
}

@ObjectType('MandateFormat', { description: 'A format of mission with its usual size.' })
export class MandateFormatObject {
  @Field({ description: 'Its id within the body.' })
  id: string;

  @Field({ description: 'Its name.' })
  name: string;

  @Field({ description: 'The service it gives.' })
  service: string;

  @Field(() => [String], { description: 'Roles with their usual size and range, in English.' })
  sizes: readonly string[];

  @Field({ description: 'What is done on election day, in English.' })
  electionDayMethod: string;

  @Field({ description: 'The text on which it rests.' })
  citation: string;

  @Field({ description: 'How sure the source is.' })
  confidence: string;
}

@ObjectType('MandateBodyDetail', { description: 'Everything that is known about a body, its services on a day.' })
export class MandateBodyDetailObject {
  @Field({ description: 'Its id.' })
  id: string;

  @Field({ description: 'Its name.' })
  name: string;

  @Field({ description: 'The organisation it belongs to.' })
  organisation: string;

  @Field(() => CalendarDateScalar, { ...day, description: 'The first day of its existence, where we hold one.' })
  from: CalendarDate | null;

  @Field(() => CalendarDateScalar, { ...day, description: 'The last day of its existence; none while it exists.' })
  to: CalendarDate | null;

  @Field(() => String, { nullable: true, description: 'What came before it.' })
  predecessor: string | null;

  @Field(() => String, { nullable: true, description: 'What followed it.' })
  successor: string | null;

  @Field(() => [MandateFactObject], { description: 'Its names by date.' })
  names: MandateFactObject[];

  @Field(() => [MandateFactObject], { description: 'The texts on which it rests; the label is their day.' })
  legalBasis: MandateFactObject[];

  @Field(() => [MandateTrackObject], { description: 'What it offers on the day, by the rules that hold for it.' })
  tracks: MandateTrackObject[];

  @Field(() => [MandateFormatObject], { description: 'Its formats of mission on the day.' })
  formats: MandateFormatObject[];

  @Field(() => [MandateFactObject], { description: 'Who may be in its missions; the label is required or preferred.' })
  teamRules: MandateFactObject[];

  @Field(() => [MandateFactObject], { description: 'What it publishes; the label is the product.' })
  publications: MandateFactObject[];

  @Field(() => MandateFactObject, { description: 'Who pays.' })
  funding: MandateFactObject;

  @Field(() => [MandateFactObject], { description: 'What else a reader should know.' })
  notes: MandateFactObject[];
}

@ObjectType('MandateReading', {
  description: 'What one body’s public rules say of a question that nobody has asked it.',
})
export class MandateReadingObject {
  @Field({ description: 'The body.' })
  body: string;

  @Field({ description: 'Its name.' })
  bodyName: string;

  @Field({ description: 'The service that was read.' })
  service: string;

  @Field(() => AssessmentOutcomeEnum, { description: 'What the rules say.' })
  outcome: Outcome;

  @Field(() => [MandateFindingObject], { description: 'Every finding, in the order of the rules.' })
  findings: MandateFindingObject[];

  @Field(() => [OpenConditionObject], { description: 'The conditions that are open, with who acts next.' })
  conditions: OpenConditionObject[];

  @Field(() => [String], { description: 'Facts that are unknown and would add a finding if they were known.' })
  decisiveFacts: readonly string[];

  @Field({ description: 'Who decides in the end.' })
  decisionMaker: string;

  @Field({ description: 'The version of the rules.' })
  rulesVersion: string;

  @Field({ description: 'The heading under which it is to be shown.' })
  reading: string;
}

@ObjectType('MandateStretch', {
  description: 'A membership, a suspension or a tie short of membership; both days belong to it.',
})
export class MandateStretchObject {
  @Field(() => StretchKindEnum, { description: 'What it is.' })
  kind: StretchKind;

  @Field({ description: 'The organisation.' })
  organisation: string;

  @Field({ description: 'The state, three letters.' })
  state: string;

  @Field({ description: 'Its name, in English.' })
  stateName: string;

  @Field(() => CalendarDateScalar, { description: 'The first day.' })
  from: CalendarDate;

  @Field(() => CalendarDateScalar, { ...day, description: 'The last day; none while it is in force.' })
  to: CalendarDate | null;

  @Field({ description: 'What should be known about it, in English; empty where nothing.' })
  note: string;

  @Field({ description: 'How sure the days are.' })
  confidence: string;
}
