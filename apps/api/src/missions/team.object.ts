import { wallTime, type PlanPin, type PlanTeam, type PlanVisit } from '@comitia/missions';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../graphql/date-time.scalar.js';
import { registerUnion } from '../graphql/enum.js';
import { CalendarDateScalar, LocalTimeScalar } from '../graphql/scalars.js';

const VISIT_SERVICES = ['opening', 'visit', 'closing'] as const;
export type VisitService = (typeof VISIT_SERVICES)[number];

/** What a team does at a station, as a GraphQL enum. */
export const VisitServiceEnum = registerUnion('VisitService', 'What a team does at a station.', VISIT_SERVICES);

/** The planner's words for services, as they go out. */
export const SERVICE_NAMES = { open: 'opening', visit: 'visit', close: 'closing' } as const satisfies Record<
  PlanVisit['service'],
  VisitService
>;

@ObjectType('Pin', { description: 'A visit fixed by hand.' })
export class PinObject {
  @Field(() => ID, { description: 'Identifies the pin.' })
  id: string;

  @Field({ description: 'Why.' })
  reason: string;

  @Field(() => DateTimeScalar, { description: 'When it was set.' })
  createdAt: Date;

  @Field(() => ID, { description: 'The station.' })
  stationId: string;

  source: PlanPin;
}

@ObjectType('PlannedVisit', { description: 'A stop of a team’s day.' })
export class PlannedVisitObject {
  @Field(() => ID, { description: 'Identifies the visit within the plan.' })
  id: string;

  @Field(() => Int, { description: 'Its place in the team’s day, from 1.' })
  order: number;

  @Field(() => VisitServiceEnum, { description: 'What the team does there.' })
  service: VisitService;

  @Field(() => LocalTimeScalar, { description: 'Arrival, in wall time.' })
  arrives: string;

  @Field(() => LocalTimeScalar, { description: 'Begin, in wall time.' })
  starts: string;

  @Field(() => LocalTimeScalar, { description: 'End, in wall time.' })
  ends: string;

  @Field(() => CalendarDateScalar, { description: 'The day on which it begins.' })
  day: string;

  @Field(() => DateTimeScalar, {
    description: 'The instant at which it begins, whatever the clock did in the night before.',
  })
  startsAt: Date;

  source: PlanVisit;
}

@ObjectType('Team', { description: 'Observers who go together, and their day; printed, it is the team’s pack.' })
export class TeamObject {
  @Field(() => ID, { description: 'Identifies the team within the plan.' })
  id: string;

  @Field(() => Int, { description: 'Its number.' })
  number: number;

  @Field({ description: 'What it is called.' })
  name: string;

  @Field(() => [String], { description: 'Languages that all its members share, ISO 639.' })
  languages: string[];

  @Field(() => String, { nullable: true, description: 'Its area of responsibility, in words.' })
  area: string | null;

  @Field(() => [ID], { description: 'Stations of its area of responsibility.' })
  stationIds: string[];

  @Field(() => Int, { description: 'Minutes on the road over the day.' })
  travelMinutes: number;

  @Field(() => LocalTimeScalar, { description: 'When it leaves its hub.' })
  leaves: string;

  @Field(() => LocalTimeScalar, {
    description: 'When it is back; on the next day where that is earlier than it leaves.',
  })
  back: string;

  source: PlanTeam;
}

/** What of a team goes out. */
export function toTeamObject(source: PlanTeam): TeamObject {
  const { id, number, languages, area, stationIds, travelMinutes } = source;
  return Object.assign(new TeamObject(), {
    id,
    number,
    name: `Team ${number}`,
    languages,
    area,
    stationIds,
    travelMinutes,
    leaves: wallTime(source.leaves),
    back: wallTime(source.back),
    source,
  });
}

/** What of a pin goes out. */
export function toPinObject(source: PlanPin): PinObject {
  const { id, reason, createdAt, stationId } = source;
  return Object.assign(new PinObject(), { id, reason, createdAt, stationId, source });
}
