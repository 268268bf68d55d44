import type { Id } from '@comitia/kernel';
import { ArgsType, Field, ID } from '@nestjs/graphql';
import { PageArguments } from '../graphql/connection.js';

@ArgsType()
export class SharedDeploymentPageInput extends PageArguments {
  @Field(() => ID, { nullable: true, description: 'Those of one election only.' })
  electionId?: Id | null;

  @Field(() => String, {
    nullable: true,
    description: 'Those in one area only, by its whole name; finds nothing where areas are not shared.',
  })
  area?: string | null;
}

@ArgsType()
export class PreviewPageInput extends PageArguments {
  @Field(() => ID, { description: 'A sharing agreement of the viewer’s organisation.' })
  agreementId: Id;
}
