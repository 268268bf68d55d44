import { parseId } from '@comitia/kernel';
import { ElectionService, type Election } from '@comitia/elections';
import { Clock } from '@comitia/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../access/allow.decorator.js';
import { PageArguments, readPage, toConnection } from '../graphql/connection.js';
import { withTotal, type CountedConnection } from '../graphql/counted-connection.js';
import { Cursors } from '../graphql/cursor.js';
import { toFailure, type CommonFailure } from '../graphql/failures.object.js';
import { Context, type RequestContext } from '../graphql/request-context.js';
import { MoveElectionDayInput, OpenElectionInput } from './election.input.js';
import {
  ElectionConnection,
  ElectionObject,
  MoveElectionDayResult,
  OpenElectionResult,
  toElectionObject,
} from './election.object.js';

const LIST = 'elections';

@Resolver(() => ElectionObject)
export class ElectionResolver {
  constructor(
    private readonly elections: ElectionService,
    private readonly cursors: Cursors,
    private readonly clock: Clock,
  ) {}

  @Query(() => ElectionConnection, {
    name: LIST,
    description: 'The elections that the viewer may see, the newest first.',
  })
  @Allow('signed_in')
  async list(@Args() input: PageArguments): Promise<CountedConnection<ElectionObject>> {
    const { first, after } = readPage(this.cursors, LIST, input);
    const page = await this.elections.page({
      limit: first,
      after: after && { createdAt: String(after[0]), id: String(after[1]) },
    });
    const connection = toConnection(this.cursors, LIST, {
      rows: page.elections,
      hasNextPage: page.hasNextPage,
      toNode: (election) => this.toObject(election),
      toCursor: (election) => [election.position, election.id],
    });
    return withTotal(connection, () => this.elections.count());
  }

  @Query(() => ElectionObject, { nullable: true, description: 'An election; nothing where the viewer may not see it.' })
  @Allow('signed_in')
  async election(
    @Args('id', { type: () => ID, description: 'The election.' }) id: string,
    @Context() { loaders }: RequestContext,
  ): Promise<ElectionObject | null> {
    if (!parseId(id).ok) return null;
    const found = await loaders.load('election', id, (ids) => this.elections.byIds(ids));
    return found ? this.toObject(found) : null;
  }

  @Mutation(() => OpenElectionResult, { description: 'Opens an election of the viewer’s authority.' })
  @Allow('officer', 'signatory')
  async openElection(
    @Args('input', { description: 'The election.' }) input: OpenElectionInput,
  ): Promise<ElectionObject | CommonFailure> {
    const rounds = input.rounds.map((round) => ({
      ...round,
      days: round.days.map((day) => ({ date: day.date, kind: day.kind, area: day.area ?? undefined })),
    }));
    const opened = await this.elections.open({ ...input, rounds });
    return opened.ok ? this.toObject(opened.value) : toFailure(opened.failure);
  }

  @Mutation(() => MoveElectionDayResult, {
    description: 'Moves an election day, and with it everything that is counted from it; who must know is told.',
  })
  @Allow('officer', 'signatory')
  async moveElectionDay(
    @Args('input', { description: 'The day, where to and why.' }) input: MoveElectionDayInput,
  ): Promise<ElectionObject | CommonFailure> {
    const moved = await this.elections.moveDay(input);
    return moved.ok ? this.toObject(moved.value) : toFailure(moved.failure);
  }

  private toObject(election: Election): ElectionObject {
    return toElectionObject(election, this.clock.today(election.timeZone));
  }
}
