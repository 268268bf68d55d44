import type { Id } from '@comitia/kernel';
import { CHANGE_KINDS, type ChangeKind, type SharedDeployment } from '@comitia/partners';
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../graphql/connection.js';
import { registerUnion } from '../graphql/enum.js';
import { DateTimeScalar } from '../graphql/date-time.scalar.js';
import { CalendarDateScalar, LocalTimeScalar } from '../graphql/scalars.js';
import { OrganisationObject } from '../identity/organisation.object.js';

const HALF_DAYS = ['morning', 'afternoon'] as const;
const HalfDayEnum = registerUnion('HalfDay', 'Half of a day; the afternoon begins at 13:00.', HALF_DAYS);
const SHARED_SERVICES = ['opening', 'visit', 'closing'] as const;
const SharedServiceEnum = registerUnion('SharedService', 'What a team does at a station.', SHARED_SERVICES);
const ChangeKindEnum = registerUnion('ChangeKind', 'What happened.', CHANGE_KINDS);
const CHANGE_SUBJECTS = ['deployment', 'registration'] as const;
const ChangeSubjectEnum = registerUnion('ChangeSubject', 'What a change is about.', CHANGE_SUBJECTS, {
  deployment: 'A deployment.',
  registration: 'A row of a registration plan.',
});

const SERVICE_NAMES = { open: 'opening', visit: 'visit', close: 'closing' } as const;

@ObjectType({ description: 'The election that is observed.' })
export class SharedElection {
  @Field(() => ID, { description: 'Identifies the election; narrow lists by it.' })
  id: Id;

  @Field({ description: 'Its title.' })
  title: string;

  @Field({ description: 'Its country, three letters (ISO 3166-1 alpha-3).' })
  country: string;
}

@ObjectType({ description: 'A station that a deployment goes to.' })
export class SharedStation {
  @Field({ description: 'Its code in the register, a text.' })
  code: string;

  @Field({ description: 'Its name.' })
  name: string;

  @Field(() => Float, { nullable: true, description: 'Degrees north (WGS 84).' })
  latitude: number | null;

  @Field(() => Float, { nullable: true, description: 'Degrees east (WGS 84).' })
  longitude: number | null;
}

@ObjectType('SharedDeployment', {
  description: 'A published deployment as the sharing agreement lets it be seen; what is not shared is null.',
})
export class SharedDeploymentObject {
  @Field(() => ID, { description: 'Identifies it under this agreement, over all versions of the plan.' })
  id: Id;

  @Field(() => SharedElection, { description: 'The election.' })
  election: SharedElection;

  @Field(() => CalendarDateScalar, { description: 'The day of the visit.' })
  date: string;

  @Field(() => String, { nullable: true, description: 'Shared by AREA: the widest area that the station lies in.' })
  area: string | null;

  @Field(() => HalfDayEnum, { nullable: true, description: 'Shared by HALF_DAY or TIME.' })
  halfDay: (typeof HALF_DAYS)[number] | null;

  @Field(() => SharedStation, { nullable: true, description: 'Shared by STATION.' })
  station: SharedStation | null;

  @Field(() => LocalTimeScalar, {
    nullable: true,
    description: 'Shared by TIME: when it starts, in the election’s wall time.',
  })
  time: string | null;

  @Field(() => Int, { nullable: true, description: 'Shared by TEAM_NUMBER.' })
  teamNumber: number | null;

  @Field(() => SharedServiceEnum, { nullable: true, description: 'Shared by SERVICE.' })
  service: (typeof SHARED_SERVICES)[number] | null;

  @Field(() => OrganisationObject, { description: 'The organisation that is deployed.' })
  organisation: OrganisationObject;
}

@ObjectType({ description: 'A page of deployments. Their order says nothing.' })
export class SharedDeploymentConnection extends connectionOf(SharedDeploymentObject, 'SharedDeployment') {}

@ObjectType({ description: 'What happened to a deployment, or to a row of a registration plan.' })
export class DeploymentChange {
  @Field(() => ChangeSubjectEnum, { description: 'What it is about.' })
  about: (typeof CHANGE_SUBJECTS)[number];

  @Field(() => ChangeKindEnum, { description: 'What happened.' })
  kind: ChangeKind;

  @Field(() => ID, {
    description: 'The deployment, or the row of a registration plan, also where it is out of sight by now.',
  })
  deploymentId: Id;

  @Field(() => DateTimeScalar, { description: 'When it happened.' })
  occurredAt: Date;
}

@ObjectType({ description: 'A page of changes, oldest first. Keep endCursor and ask again after it.' })
export class DeploymentChangeConnection extends connectionOf(DeploymentChange, 'DeploymentChange') {}

@ObjectType({ description: 'How many shared visits fall into an area and half-day, and whose.' })
export class CoverageAreaObject {
  @Field(() => String, { nullable: true, description: 'The area; null where it is not shared.' })
  area: string | null;

  @Field(() => HalfDayEnum, { nullable: true, description: 'The half-day; null where it is not shared.' })
  halfDay: (typeof HALF_DAYS)[number] | null;

  @Field(() => [String], { description: 'Names of the organisations that are there.' })
  organisations: string[];

  @Field(() => Int, { description: 'Shared visits: distinct combinations of what is shared.' })
  visits: number;
}

/** Minutes of a day as wall time; past midnight it is the time of the next morning. */
function toLocalTime(minutes: number): string {
  const within = minutes % 1440;
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`;
}

/** What of a shared row goes out: exactly what the database gave, with the organisation that is deployed. */
export function toSharedDeploymentObject(
  row: SharedDeployment,
  organisation: OrganisationObject,
): SharedDeploymentObject {
  return Object.assign(new SharedDeploymentObject(), {
    id: row.id,
    election: Object.assign(new SharedElection(), {
      id: row.electionId,
      title: row.electionTitle,
      country: row.country,
    }),
    date: row.day,
    area: row.area,
    halfDay: row.halfDay,
    station:
      row.stationCode === null
        ? null
        : Object.assign(new SharedStation(), {
            code: row.stationCode,
            name: row.stationName ?? row.stationCode,
            latitude: row.latitude,
            longitude: row.longitude,
          }),
    time: row.starts === null ? null : toLocalTime(row.starts),
    teamNumber: row.teamNumber,
    service: row.service === null ? null : SERVICE_NAMES[row.service],
    organisation,
  } satisfies SharedDeploymentObject);
}
