import type { OrganisationKind } from '@comitia/identity';
import { ArgsType, Field } from '@nestjs/graphql';
import { PageArguments } from '../graphql/connection.js';
import { OrganisationKindEnum } from './organisation.object.js';

@ArgsType()
export class OrganisationPageInput extends PageArguments {
  @Field(() => String, { nullable: true, description: 'Part of a name or short name.' })
  search?: string | null;

  @Field(() => OrganisationKindEnum, { nullable: true, description: 'Those of one kind only.' })
  kind?: OrganisationKind | null;
}
