import { OrganisationService } from '@comitia/identity';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../access/allow.decorator.js';
import { readPage, toConnection, type Connection } from '../graphql/connection.js';
import { Cursors } from '../graphql/cursor.js';
import { OrganisationPageInput } from './organisation.input.js';
import { OrganisationConnection, OrganisationObject, toOrganisationObject } from './organisation.object.js';

const LIST = 'organisations';

@Resolver(() => OrganisationObject)
export class OrganisationResolver {
  constructor(
    private readonly organisations: OrganisationService,
    private readonly cursors: Cursors,
  ) {}

  @Query(() => OrganisationConnection, {
    name: LIST,
    description: 'The directory of organisations, in the order of their names.',
  })
  @Allow('signed_in')
  async list(@Args() input: OrganisationPageInput): Promise<Connection<OrganisationObject>> {
    const { first, after } = readPage(this.cursors, LIST, input);
    const page = await this.organisations.page({
      limit: first,
      after: after && { name: String(after[0]), id: String(after[1]) },
      search: input.search ?? undefined,
      kind: input.kind ?? undefined,
    });
    return toConnection(this.cursors, LIST, {
      rows: page.organisations,
      hasNextPage: page.hasNextPage,
      toNode: toOrganisationObject,
      toCursor: (row) => [row.name.toLowerCase(), row.id],
    });
  }
}
