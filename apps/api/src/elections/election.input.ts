import type { CalendarDate } from '@comitia/kernel';
import type { ElectionDayKind, ElectionKind, RoundCertainty } from '@comitia/elections';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { CalendarDateScalar, LocalTimeScalar } from '../graphql/scalars.js';
import { ElectionDayKindEnum, ElectionKindEnum, RoundCertaintyEnum } from './election.object.js';

@InputType({ description: 'A day of voting.' })
export class ElectionDayInput {
  @Field(() => CalendarDateScalar, { description: 'Its date; from today on.' })
  date: CalendarDate;

  @Field(() => ElectionDayKindEnum, { description: 'What kind of day it is.' })
  kind: ElectionDayKind;

  @Field(() => String, { nullable: true, description: 'Where it is held; none for everywhere.' })
  area?: string | null;
}

@InputType({ description: 'A round of voting with its days.' })
export class ElectionRoundInput {
  @Field(() => Int, { description: 'Its number, from 1.' })
  number: number;

  @Field(() => RoundCertaintyEnum, { description: 'Whether it is called or only possible.' })
  certainty: RoundCertainty;

  @Field(() => [ElectionDayInput], { description: 'Its days; at least one.' })
  days: ElectionDayInput[];
}

@InputType({ description: 'An election to open.' })
export class OpenElectionInput {
  @Field({ description: 'Its title, 1 to 200 characters.' })
  title: string;

  @Field({ description: 'The country of the authority, three letters (ISO 3166-1 alpha-3).' })
  country: string;

  @Field(() => ElectionKindEnum, { description: 'What is voted on.' })
  kind: ElectionKind;

  @Field({ description: 'The time zone of its hours (IANA), such as Europe/Sofia.' })
  timeZone: string;

  @Field(() => LocalTimeScalar, { description: 'When polling opens.' })
  pollingOpens: string;

  @Field(() => LocalTimeScalar, { description: 'When polling closes, after it opens.' })
  pollingCloses: string;

  @Field(() => [ElectionRoundInput], { description: 'Its rounds, in their order; at least one.' })
  rounds: ElectionRoundInput[];

  @Field(() => ID, { nullable: true, description: 'A key under which the client may repeat this.' })
  clientMutationId?: string | null;
}

@InputType({ description: 'An election day to move.' })
export class MoveElectionDayInput {
  @Field(() => ID, { description: 'The day.' })
  electionDayId: string;

  @Field(() => CalendarDateScalar, { description: 'Its new date; from today on.' })
  date: CalendarDate;

  @Field({ description: 'Why it moves, 1 to 2,000 characters; told to everybody concerned.' })
  reason: string;
}
