import { ROLES, type MembershipEntity, type PersonEntity, type Role } from '@comitia/identity';
import type { Id } from '@comitia/kernel';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { registerUnion } from '../graphql/enum.js';

/** The roles as a GraphQL enum. */
export const RoleEnum = registerUnion('Role', 'What a person is in an organisation.', ROLES);

@ObjectType('Membership', { description: 'The viewer’s place in an organisation, with all their roles there.' })
export class MembershipObject {
  @Field(() => ID, { description: 'Identifies the membership; switch to it by this.' })
  id: Id;

  @Field(() => [RoleEnum], { description: 'The roles, in the order of the enum.' })
  roles: Role[];

  organisationId: Id;
}

@ObjectType('Viewer', { description: 'The person who is signed in, and the organisation for which they act now.' })
export class ViewerObject {
  @Field(() => ID, { description: 'Identifies the person.' })
  id: Id;

  organisationId: Id | undefined;
}

/** A person's full name as people read it; empty once the person was erased. */
export function fullName(person: Pick<PersonEntity, 'givenName' | 'familyName'>): string {
  return [person.givenName, person.familyName].filter(Boolean).join(' ');
}

/** One membership per organisation, in the order in which the person joined them. */
export function toMembershipObjects(entities: readonly MembershipEntity[]): MembershipObject[] {
  const groups = new Map<Id, MembershipEntity[]>();
  for (const entity of entities)
    groups.set(entity.organisationId, [...(groups.get(entity.organisationId) ?? []), entity]);
  return [...groups].map(([organisationId, held]) =>
    Object.assign(new MembershipObject(), {
      id: held.map((entity) => entity.id).sort()[0]!,
      roles: ROLES.filter((role) => held.some((entity) => entity.role === role)),
      organisationId,
    }),
  );
}
