import { compareDates, daysBetween, type CalendarDate } from '@comitia/kernel';
import {
  ELECTION_DAY_KINDS,
  ELECTION_KINDS,
  electionDayOf,
  ROUND_CERTAINTIES,
  type Election,
  type ElectionDayEntity,
  type ElectionDayKind,
  type ElectionKind,
  type RoundCertainty,
} from '@comitia/elections';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { countedConnectionOf } from '../graphql/counted-connection.js';
import { DateTimeScalar } from '../graphql/date-time.scalar.js';
import { registerUnion } from '../graphql/enum.js';
import { resultUnion } from '../graphql/failure.object.js';
import { COMMON_FAILURES } from '../graphql/failures.object.js';
import { CalendarDateScalar, LocalTimeScalar } from '../graphql/scalars.js';

export const ElectionKindEnum = registerUnion('ElectionKind', 'What is voted on.', ELECTION_KINDS);
export const RoundCertaintyEnum = registerUnion(
  'RoundCertainty',
  'Whether a round is called, or held only if the one before it decides nothing.',
  ROUND_CERTAINTIES,
);
export const ElectionDayKindEnum = registerUnion(
  'ElectionDayKind',
  'What kind of day of voting it is.',
  ELECTION_DAY_KINDS,
);

@ObjectType('ElectionDay', { description: 'A day of voting, everywhere or in an area.' })
export class ElectionDayObject {
  @Field(() => ID, { description: 'Identifies the day.' })
  id: string;

  @Field(() => CalendarDateScalar, { description: 'Its date, in the election’s time zone.' })
  date: CalendarDate;

  @Field(() => ElectionDayKindEnum, { description: 'What kind of day it is.' })
  kind: ElectionDayKind;

  @Field(() => String, { nullable: true, description: 'Where it is held; none for everywhere.' })
  area: string | null;
}

@ObjectType('ElectionRound', { description: 'A round of voting.' })
export class ElectionRoundObject {
  @Field(() => ID, { description: 'Identifies the round.' })
  id: string;

  @Field(() => Int, { description: 'Its number, from 1.' })
  number: number;

  @Field(() => RoundCertaintyEnum, { description: 'Whether it is called or only possible.' })
  certainty: RoundCertainty;

  @Field(() => [ElectionDayObject], { description: 'Its days, in the order of their dates.' })
  days: ElectionDayObject[];
}

@ObjectType('Election', { description: 'An election with its rounds and days.' })
export class ElectionObject {
  @Field(() => ID, { description: 'Identifies the election.' })
  id: string;

  @Field({ description: 'Its title.' })
  title: string;

  @Field({ description: 'The country, three letters (ISO 3166-1 alpha-3).' })
  country: string;

  @Field(() => ElectionKindEnum, { description: 'What is voted on.' })
  kind: ElectionKind;

  @Field({ description: 'The time zone of its hours (IANA).' })
  timeZone: string;

  @Field(() => LocalTimeScalar, { description: 'When polling opens.' })
  pollingOpens: string;

  @Field(() => LocalTimeScalar, { description: 'When polling closes.' })
  pollingCloses: string;

  @Field(() => [ElectionRoundObject], { description: 'Its rounds, in their order.' })
  rounds: ElectionRoundObject[];

  @Field(() => CalendarDateScalar, {
    description: 'The day from which everything is counted: the first ordinary day of the first round.',
  })
  electionDay: CalendarDate;

  @Field(() => Int, { description: 'Days from today to election day, in the election’s time zone; negative after it.' })
  daysToGo: number;

  @Field(() => DateTimeScalar, { description: 'When it was opened.' })
  createdAt: Date;
}

@ObjectType({ description: 'A page of elections, the newest first.' })
export class ElectionConnection extends countedConnectionOf(ElectionObject, 'Election') {}

/** What opening an election gives. */
export const OpenElectionResult = resultUnion('OpenElectionResult', 'The election, or what is wrong with the input.', [
  ElectionObject,
  ...COMMON_FAILURES,
]);

/** What moving an election day gives. */
export const MoveElectionDayResult = resultUnion('MoveElectionDayResult', 'The election as it is now, or why not.', [
  ElectionObject,
  ...COMMON_FAILURES,
]);

function toDay(day: ElectionDayEntity): ElectionDayObject {
  return Object.assign(new ElectionDayObject(), { id: day.id, date: day.date, kind: day.kind, area: day.area });
}

/** What of an election goes out; `today` in its time zone. */
export function toElectionObject(election: Election, today: CalendarDate): ElectionObject {
  const { date } = electionDayOf(election);
  return Object.assign(new ElectionObject(), {
    id: election.id,
    title: election.title,
    country: election.country,
    kind: election.kind,
    timeZone: election.timeZone,
    pollingOpens: election.pollingOpens.slice(0, 5),
    pollingCloses: election.pollingCloses.slice(0, 5),
    rounds: election.rounds.map((round) =>
      Object.assign(new ElectionRoundObject(), {
        id: round.id,
        number: round.number,
        certainty: round.certainty,
        days: [...round.days].sort((left, right) => compareDates(left.date, right.date)).map(toDay),
      }),
    ),
    electionDay: date,
    daysToGo: daysBetween(today, date),
    createdAt: election.createdAt,
  });
}
