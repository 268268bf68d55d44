import type { PersonEntity } from '@comitia/identity';
import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('PersonReference', {
  description: 'A person who did something, by the name under which the viewer may know them.',
})
export class PersonReferenceObject {
  @Field(() => ID, { description: 'Identifies the person.' })
  id: string;

  @Field({
    description: 'Their name; “erased person” after erasure, “name not disclosed” where the viewer may not know it.',
  })
  name: string;

  @Field(() => String, { nullable: true, description: 'In what capacity they acted, where that was recorded.' })
  capacity: string | null;
}

/** Names a person by id; `person` is undefined where the viewer may not see them. */
export function toPersonReference(
  id: string,
  person: PersonEntity | undefined,
  capacity: string | null = null,
): PersonReferenceObject {
  const name = person
    ? person.erasedAt
      ? 'erased person'
      : [person.givenName, person.familyName].filter(Boolean).join(' ')
    : 'name not disclosed';
  return Object.assign(new PersonReferenceObject(), { id, name, capacity });
}
