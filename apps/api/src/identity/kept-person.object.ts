import { ROLES, type KeptPeoplePage, type Role } from '@comitia/identity';
import type { Id } from '@comitia/kernel';
import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql';
import { connectionOf, PageArguments } from '../graphql/connection.js';
import { fullName, RoleEnum } from './viewer.object.js';

@ObjectType({ description: 'A person whose data the viewer’s organisation keeps.' })
export class KeptPerson {
  @Field(() => ID, { description: 'Identifies the person.' })
  id: Id;

  @Field({ description: 'Their full name.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'Their mail address, where one is held.' })
  email: string | null;

  @Field(() => [RoleEnum], { description: 'Their roles in the organisation; none for people of a roster alone.' })
  roles: Role[];
}

@ObjectType({ description: 'A page of the people whose data the organisation keeps, by family name.' })
export class KeptPersonConnection extends connectionOf(KeptPerson, 'KeptPerson') {}

@ArgsType()
export class KeptPeopleInput extends PageArguments {
  @Field(() => String, { nullable: true, description: 'Part of a name or of a mail address.' })
  search?: string | null;
}

/** What of a person goes out to the administrator of the organisation that keeps their data. */
export function toKeptPerson({ person, roles }: KeptPeoplePage['people'][number]): KeptPerson {
  return Object.assign(new KeptPerson(), {
    id: person.id,
    name: fullName(person),
    email: person.email,
    roles: ROLES.filter((role) => roles.includes(role)),
  });
}
