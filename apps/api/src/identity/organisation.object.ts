import {
  AUTHORITY_KINDS,
  ORGANISATION_KINDS,
  type AuthorityKind,
  type OrganisationEntity,
  type OrganisationKind,
} from '@comitia/identity';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../graphql/connection.js';
import { registerUnion } from '../graphql/enum.js';

export const OrganisationKindEnum = registerUnion('OrganisationKind', 'What an organisation is.', ORGANISATION_KINDS);
const AuthorityKindEnum = registerUnion('AuthorityKind', 'Which authority of its state it is.', AUTHORITY_KINDS);

@ObjectType('Organisation', { description: 'An authority of a state, an organisation that assists, or an NGO.' })
export class OrganisationObject {
  @Field(() => ID, { description: 'Identifies the organisation.' })
  id: string;

  @Field(() => OrganisationKindEnum, { description: 'What it is.' })
  kind: OrganisationKind;

  @Field({ description: 'Its name.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'Its short name, such as ODIHR.' })
  acronym: string | null;

  @Field(() => AuthorityKindEnum, { nullable: true, description: 'For an authority: which one of its state.' })
  authorityKind: AuthorityKind | null;

  @Field(() => String, { nullable: true, description: 'Its country, three letters (ISO 3166-1 alpha-3).' })
  country: string | null;

  @Field(() => String, { nullable: true, description: 'The body whose mandate it acts under, such as OSCE_ODIHR.' })
  mandateBody: string | null;
}

@ObjectType({ description: 'A page of the directory of organisations.' })
export class OrganisationConnection extends connectionOf(OrganisationObject, 'Organisation') {}

/** What of an organisation goes out. */
export function toOrganisationObject(entity: OrganisationEntity): OrganisationObject {
  return Object.assign(new OrganisationObject(), {
    id: entity.id,
    kind: entity.kind,
    name: entity.name,
    acronym: entity.shortName,
    authorityKind: entity.authorityKind,
    country: entity.country,
    mandateBody: entity.mandateBody,
  });
}
