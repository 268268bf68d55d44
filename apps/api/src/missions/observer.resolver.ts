import { RosterService } from '@comitia/missions';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../access/allow.decorator.js';
import { readPage } from '../graphql/connection.js';
import type { CountedConnection } from '../graphql/counted-connection.js';
import { toCountedConnection } from '../graphql/to-counted-connection.js';
import { Cursors } from '../graphql/cursor.js';
import { toFailure, type CommonFailure } from '../graphql/failures.object.js';
import {
  AccreditationInputObject,
  ObserverConnection,
  ObserverObject,
  ObserverPageInput,
  ObserverResult,
  toObserverObject,
} from './observer.object.js';

const LIST = 'observers';

@Resolver(() => ObserverObject)
export class ObserverResolver {
  constructor(
    private readonly roster: RosterService,
    private readonly cursors: Cursors,
  ) {}

  @Query(() => ObserverConnection, { name: LIST, description: 'The roster of a mission, by number.' })
  @Allow('coordinator')
  async list(@Args() input: ObserverPageInput): Promise<CountedConnection<ObserverObject>> {
    const { first, after } = readPage(this.cursors, LIST, input);
    const page = await this.roster.page(input.missionId, {
      limit: first,
      after: after && String(after[0]),
      search: input.search ?? undefined,
      accreditation: input.accreditation ?? undefined,
    });
    return toCountedConnection(this.cursors, LIST, {
      rows: page.observers,
      hasNextPage: page.hasNextPage,
      total: page.total,
      toNode: toObserverObject,
      toCursor: (observer) => [observer.number],
    });
  }

  @Mutation(() => ObserverResult, { description: 'Writes down where an observer’s accreditation stands.' })
  @Allow('coordinator')
  async setAccreditation(
    @Args('observerId', { type: () => ID, description: 'The observer.' }) observerId: string,
    @Args('input', { description: 'Where it stands.' }) input: AccreditationInputObject,
  ): Promise<ObserverObject | CommonFailure> {
    const set = await this.roster.setAccreditation(observerId, {
      state: input.state,
      reference: input.reference ?? undefined,
      area: input.area ?? undefined,
      validUntil: input.validUntil ?? undefined,
    });
    return set.ok ? toObserverObject(set.value) : toFailure(set.failure);
  }
}
