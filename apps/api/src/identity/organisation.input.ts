import { ArgsType, Field } from '@nestjs/graphql';
import { PageArguments } from '../graphql/connection.js';

@ArgsType()
export class OrganisationPageInput extends PageArguments {
  @Field(() => String, { nullable: true, description: 'Part of a name or short name.' })
  search?: string | null;
}
