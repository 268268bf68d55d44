import type { Id } from '@comitia/kernel';
import type { DeadLetter } from '@comitia/platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf } from '../graphql/connection.js';
import { DateTimeScalar } from '../graphql/date-time.scalar.js';
import { resultUnion } from '../graphql/failure.object.js';
import { NotFound } from '../graphql/failures.object.js';

@ObjectType({ description: 'A job of the organisation that failed for good; never what it was about, by ids at most.' })
export class FailedJob {
  @Field(() => ID, { description: 'Identifies the job; the log tells more under it.' })
  id: Id;

  @Field({ description: 'Its name, such as assistance.notify.' })
  name: string;

  @Field({ description: 'Why it failed, in a sentence.' })
  failure: string;

  @Field(() => Int, { description: 'How often it was tried in all.' })
  attempts: number;

  @Field(() => DateTimeScalar, { description: 'When it failed for good.' })
  failedAt: Date;
}

@ObjectType({ description: 'A page of failed jobs, the latest first.' })
export class FailedJobConnection extends connectionOf(FailedJob, 'FailedJob') {}

@ObjectType({ description: 'A job that waits for its turn again.' })
export class RestartedJob {
  @Field(() => ID, { description: 'The job.' })
  id: Id;
}

export const RunJobAgainResult = resultUnion(
  'RunJobAgainResult',
  'The job that runs again, or that there is none such.',
  [RestartedJob, NotFound],
);

/** What of a dead letter goes out. */
export function toFailedJob({ id, name, failure, attempts, failedAt }: DeadLetter): FailedJob {
  return Object.assign(new FailedJob(), { id, name, failure, attempts, failedAt });
}
