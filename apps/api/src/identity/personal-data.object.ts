import type { Id } from '@comitia/kernel';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { GraphQLJSON } from 'graphql-scalars';
import { DateTimeScalar } from '../graphql/date-time.scalar.js';
import { resultUnion } from '../graphql/failure.object.js';
import { NotFound } from '../graphql/failures.object.js';

@ObjectType({ description: 'Everything that Comitia holds about a person.' })
export class PersonExport {
  @Field(() => ID, { description: 'The person.' })
  personId: Id;

  @Field(() => DateTimeScalar, { description: 'When it was put together.' })
  exportedAt: Date;

  @Field(() => GraphQLJSON, {
    description:
      'By where it is held: person, memberships, account, told (notifications, reminders, calendars), roster.',
  })
  data: unknown;
}

@ObjectType({ description: 'A person whose data were erased. What refers to them by id stays.' })
export class ErasedPerson {
  @Field(() => ID, { description: 'The person.' })
  personId: Id;

  @Field(() => DateTimeScalar, { description: 'When their data were erased first.' })
  erasedAt: Date;
}

export const ExportPersonResult = resultUnion(
  'ExportPersonResult',
  'What is held about a person, or why it is not given.',
  [PersonExport, NotFound],
);

export const ErasePersonResult = resultUnion('ErasePersonResult', 'The erasure, or why nothing was erased.', [
  ErasedPerson,
  NotFound,
]);
