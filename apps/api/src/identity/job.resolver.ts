import type { Id } from '@comitia/kernel';
import { DeadLetters } from '@comitia/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../access/allow.decorator.js';
import { PageArguments, readPage, toConnection, type Connection } from '../graphql/connection.js';
import { Cursors } from '../graphql/cursor.js';
import { NotFound } from '../graphql/failures.object.js';
import { FailedJob, FailedJobConnection, RestartedJob, RunJobAgainResult, toFailedJob } from './job.object.js';

const LIST = 'failedJobs';

@Resolver()
export class JobResolver {
  constructor(
    private readonly deadLetters: DeadLetters,
    private readonly cursors: Cursors,
  ) {}

  @Query(() => FailedJobConnection, {
    name: LIST,
    description: 'Jobs of the viewer’s organisation that failed for good, the latest first.',
  })
  @Allow('administrator')
  async list(@Args() input: PageArguments): Promise<Connection<FailedJob>> {
    const { first, after } = readPage(this.cursors, LIST, input);
    const page = await this.deadLetters.page(first, after && { failedAt: String(after[0]), id: String(after[1]) });
    return toConnection(this.cursors, LIST, {
      ...page,
      toNode: toFailedJob,
      toCursor: (job) => [job.failedAt.toISOString(), job.id],
    });
  }

  @Mutation(() => RunJobAgainResult, {
    description: 'Runs a job that failed for good once more, from its first try; running one twice is harmless.',
  })
  @Allow('administrator')
  async runJobAgain(
    @Args('id', { type: () => ID, description: 'The failed job.' }) id: Id,
  ): Promise<RestartedJob | NotFound> {
    if (await this.deadLetters.runAgain(id)) return Object.assign(new RestartedJob(), { id });
    return NotFound.from({
      code: 'NOT_FOUND',
      message:
        'No job of your organisation failed under this id: it runs already, or has ended. Look at failedJobs again.',
    });
  }
}
