import type { Id } from '@comitia/kernel';
import type { SharedRegistration } from '@comitia/partners';
import { ArgsType, Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf, PageArguments } from '../graphql/connection.js';
import { CalendarDateScalar } from '../graphql/scalars.js';
import { OrganisationObject } from '../identity/organisation.object.js';
import { SharedElection } from './shared-deployment.object.js';

@ObjectType({ description: 'A centre at which people are registered.' })
export class SharedCentre {
  @Field({ description: 'Its code, a text.' })
  code: string;

  @Field({ description: 'Its name.' })
  name: string;

  @Field(() => Float, { description: 'Degrees north (WGS 84).' })
  latitude: number;

  @Field(() => Float, { description: 'Degrees east (WGS 84).' })
  longitude: number;
}

@ObjectType({ description: 'To whom kits go when the work is over.' })
export class SharedHandOver {
  @Field({ description: 'To whom.' })
  toWhom: string;

  @Field(() => CalendarDateScalar, { description: 'By when.' })
  dueOn: string;
}

@ObjectType('SharedRegistration', {
  description:
    'Published registration as the sharing agreement lets it be seen: a centre where centres are shared, otherwise an area with its kits and people added up. What is not shared is null.',
})
export class SharedRegistrationObject {
  @Field(() => ID, { description: 'Identifies it under this agreement, over all versions of the plan.' })
  id: Id;

  @Field(() => SharedElection, { description: 'The election.' })
  election: SharedElection;

  @Field(() => String, { nullable: true, description: 'Shared by AREA: the area that the centre lies in.' })
  area: string | null;

  @Field(() => SharedCentre, { nullable: true, description: 'Shared by CENTRE.' })
  centre: SharedCentre | null;

  @Field(() => Int, { nullable: true, description: 'Shared by KITS: of the centre, or of the row together.' })
  kits: number | null;

  @Field(() => Int, { nullable: true, description: 'Shared by PEOPLE: those to be registered there.' })
  people: number | null;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'Shared by DATES: the first day of registration.' })
  startsOn: string | null;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'Shared by DATES: the last day of registration.' })
  endsOn: string | null;

  @Field(() => SharedHandOver, { nullable: true, description: 'Shared by HAND_OVER.' })
  handOver: SharedHandOver | null;

  @Field(() => OrganisationObject, { description: 'The organisation that supports the registration.' })
  organisation: OrganisationObject;
}

@ObjectType({ description: 'A page of published registration. Its order says nothing.' })
export class SharedRegistrationConnection extends connectionOf(SharedRegistrationObject, 'SharedRegistration') {}

@ArgsType()
export class SharedRegistrationPageInput extends PageArguments {
  @Field(() => ID, { nullable: true, description: 'That of one election only.' })
  electionId?: Id | null;

  @Field(() => String, {
    nullable: true,
    description: 'That in one area only, by its whole name; finds nothing where areas are not shared.',
  })
  area?: string | null;
}

/** What of a shared row goes out: exactly what the database gave, with the organisation that works. */
export function toSharedRegistrationObject(
  row: SharedRegistration,
  organisation: OrganisationObject,
): SharedRegistrationObject {
  return Object.assign(new SharedRegistrationObject(), {
    id: row.id,
    election: Object.assign(new SharedElection(), {
      id: row.electionId,
      title: row.electionTitle,
      country: row.country,
    }),
    area: row.area,
    centre:
      row.centreCode === null
        ? null
        : Object.assign(new SharedCentre(), {
            code: row.centreCode,
            name: row.centreName ?? row.centreCode,
            latitude: row.latitude!,
            longitude: row.longitude!,
          }),
    kits: row.kits,
    people: row.people,
    startsOn: row.startsOn,
    endsOn: row.endsOn,
    handOver:
      row.handOverTo === null
        ? null
        : Object.assign(new SharedHandOver(), { toWhom: row.handOverTo, dueOn: row.handOverOn! }),
    organisation,
  } satisfies SharedRegistrationObject);
}
