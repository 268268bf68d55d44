import type { CalendarDate } from '@comitia/kernel';
import { STRETCH_KINDS, type StretchKind } from '@comitia/mandates';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { registerUnion } from '../graphql/enum.js';
import { CalendarDateScalar } from '../graphql/scalars.js';
import { RulesReadingObject } from './assessment.object.js';

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

  @Field({ description: 'The id of who decides, by which catalogues of texts know them.' })
  decisionMakerId: string;

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

@ObjectType('MandateRoleSize', {
  description: 'How many people have a role in a format; seen in practice, not limits.',
})
export class MandateRoleSizeObject {
  @Field({
    description:
      'core (team), lto and sto (long-term and short-term observers), member (of parliament), expert or staff.',
  })
  role: string;

  @Field(() => Int, { description: 'The fewest people.' })
  minimum: number;

  @Field(() => Int, { description: 'The usual number of people.' })
  typical: number;

  @Field(() => Int, { description: 'The most people.' })
  maximum: number;
}

@ObjectType('MandateFormat', { description: 'A format of mission with its usual size.' })
export class MandateFormatObject {
  @Field({ description: 'Its id within the body.' })
  id: string;

  @Field({ description: 'Its name.' })
  name: string;

  @Field({ description: 'The service it gives.' })
  service: string;

  @Field(() => [MandateRoleSizeObject], { description: 'Its roles with their sizes.' })
  roles: MandateRoleSizeObject[];

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

  @Field(() => String, { nullable: true, description: 'Its id, by which catalogues of texts know it.' })
  successorId: string | null;

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
export class MandateReadingObject extends RulesReadingObject {}

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
