import type { CalendarDate } from '@comitia/kernel';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { CalendarDateScalar } from '../graphql/scalars.js';

@InputType({ description: 'What is handed over to whom and by when.' })
export class HandOverInput {
  @Field({ description: 'What, 1 to 2,000 characters.' })
  what: string;

  @Field({ description: 'To whom, 1 to 300 characters.' })
  toWhom: string;

  @Field(() => CalendarDateScalar, { description: 'By when.' })
  dueOn: CalendarDate;
}

@InputType({ description: 'An option to offer.' })
export class OfferOptionInput {
  @Field(() => ID, { description: 'The request on which it is offered.' })
  requestId: string;

  @Field({ description: 'The service, out of allowedOptions.' })
  service: string;

  @Field({ description: 'Its title, 1 to 200 characters.' })
  title: string;

  @Field({ description: 'What it is, 1 to 20,000 characters.' })
  description: string;

  @Field(() => [String], { description: 'The parts among which “in part” can choose; at most 50.' })
  parts: string[];

  @Field(() => String, { nullable: true, description: 'A format of the mandate for this service.' })
  format?: string | null;

  @Field(() => Int, { nullable: true, description: 'Size of the core team.' })
  coreTeam?: number | null;

  @Field(() => Int, { nullable: true, description: 'Number of long-term observers.' })
  longTermObservers?: number | null;

  @Field(() => Int, { nullable: true, description: 'Number of short-term observers.' })
  shortTermObservers?: number | null;

  @Field(() => CalendarDateScalar, { description: 'When the work begins.' })
  startsOn: CalendarDate;

  @Field(() => CalendarDateScalar, { description: 'When the work ends.' })
  endsOn: CalendarDate;

  @Field(() => [String], { description: 'On what conditions it is offered.' })
  conditions: string[];

  @Field(() => HandOverInput, { description: 'What is handed over.' })
  handOver: HandOverInput;

  @Field(() => ID, { nullable: true, description: 'A key under which the client may repeat this.' })
  clientMutationId?: string | null;
}
