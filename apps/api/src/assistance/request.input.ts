import type { RequestState } from '@comitia/assistance';
import type { CalendarDate } from '@comitia/kernel';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { GraphQLJSON } from 'graphql-scalars';
import { PageArguments } from '../graphql/connection.js';
import { CalendarDateScalar } from '../graphql/scalars.js';
import { RequestStateEnum } from './request.object.js';

@ArgsType()
export class RequestPageInput extends PageArguments {
  @Field(() => RequestStateEnum, { nullable: true, description: 'Only requests in this state.' })
  state?: RequestState | null;

  @Field(() => String, { nullable: true, description: 'Part of the subject or the reference.' })
  search?: string | null;
}

@InputType({ description: 'A request to begin.' })
export class CreateAssistanceRequestInput {
  @Field(() => ID, { description: 'The election, of the viewer’s authority.' })
  electionId: string;

  @Field(() => ID, { nullable: true, description: 'A key under which the client may repeat this.' })
  clientMutationId?: string | null;
}

@InputType({ description: 'Changes of a request; what is left out stays as it is.' })
export class SaveAssistanceRequestInput {
  @Field(() => ID, { description: 'The request.' })
  requestId: string;

  @Field(() => Int, { description: 'The version that was seen.' })
  version: number;

  @Field(() => String, { nullable: true, description: 'What is asked, in a line; at most 300 characters.' })
  subject?: string | null;

  @Field(() => String, { nullable: true, description: 'Why and what for; at most 20,000 characters.' })
  narrative?: string | null;

  @Field(() => [String], { nullable: true, description: 'The services asked for, out of mandateServices.' })
  services?: string[] | null;

  @Field(() => String, { nullable: true, description: 'As what the authority asks.' })
  requesterKind?: string | null;

  @Field(() => CalendarDateScalar, { nullable: true, description: 'By when an answer is needed; null takes it away.' })
  neededBy?: CalendarDate | null;

  @Field(() => GraphQLJSON, {
    nullable: true,
    description: 'All that is known, by the names of the mandates’ facts; replaces what was known before.',
  })
  facts?: unknown;

  @Field(() => [ID], { nullable: true, description: 'The organisations chosen; they learn nothing before it is sent.' })
  organisationIds?: string[] | null;
}
