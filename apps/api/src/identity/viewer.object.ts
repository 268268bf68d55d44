import { ROLES, type MembershipEntity, type PersonEntity, type Role } from '@comitia/identity';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { registerUnion } from '../graphql/enum.js';
import { FailureObject, resultUnion } from '../graphql/failure.object.js';

/** The roles as a GraphQL enum. */
export const RoleEnum = registerUnion('Role', 'What a person is in an organisation.', ROLES);

@ObjectType('Person', { description: 'A person, as far as the viewer may know them.' })
export class PersonObject {
  @Field(() => ID, { description: 'Identifies the person.' })
  id: string;

  @Field(() => String, { nullable: true, description: 'Given name; none once the person was erased.' })
  givenName: string | null;

  @Field(() => String, { nullable: true, description: 'Family name; none once the person was erased.' })
  familyName: string | null;

  @Field({ description: 'Language in which they read (BCP 47).' })
  language: string;

  @Field({ description: 'Their time zone (IANA).' })
  timeZone: string;
}

@ObjectType('Membership', { description: 'A role that the viewer has in an organisation.' })
export class MembershipObject {
  @Field(() => ID, { description: 'Identifies the membership.' })
  id: string;

  @Field(() => RoleEnum, { description: 'The role.' })
  role: Role;

  organisationId: string;
}

@ObjectType('Viewer', { description: 'The person who is signed in, and the organisation for which they act now.' })
export class ViewerObject {
  @Field(() => [RoleEnum], { description: 'Their roles in the organisation for which they act now.' })
  roles: Role[];

  personId: string;

  organisationId: string | undefined;
}

@ObjectType({ description: 'The viewer has no role in this organisation.' })
export class NotAMember extends FailureObject {}

/** What switching the organisation gives. */
export const SwitchOrganisationResult = resultUnion(
  'SwitchOrganisationResult',
  'The viewer, now acting for that organisation, or why not.',
  [ViewerObject, NotAMember],
);

/** What of a person goes out to those who may see them. */
export function toPersonObject(entity: PersonEntity): PersonObject {
  return Object.assign(new PersonObject(), {
    id: entity.id,
    givenName: entity.givenName,
    familyName: entity.familyName,
    language: entity.language,
    timeZone: entity.timeZone,
  });
}

/** What of a membership goes out. */
export function toMembershipObject(entity: MembershipEntity): MembershipObject {
  return Object.assign(new MembershipObject(), {
    id: entity.id,
    role: entity.role,
    organisationId: entity.organisationId,
  });
}
