import { OrganisationService } from '@comitia/identity';
import type { Id } from '@comitia/kernel';
import { SharedRegistrationService } from '@comitia/partners';
import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '../access/allow.decorator.js';
import { readPage, toConnection, type Connection } from '../graphql/connection.js';
import { Cursors } from '../graphql/cursor.js';
import { Context, type Loaders, type RequestContext } from '../graphql/request-context.js';
import { OrganisationObject, toOrganisationObject } from '../identity/organisation.object.js';
import { DeploymentChange } from './shared-deployment.object.js';
import {
  SharedRegistrationConnection,
  SharedRegistrationObject,
  SharedRegistrationPageInput,
  toSharedRegistrationObject,
} from './shared-registration.object.js';

const LIST = 'registrationPlans';

async function loadOrganisation(
  loaders: Loaders,
  id: Id,
  organisations: OrganisationService,
): Promise<OrganisationObject> {
  return toOrganisationObject((await loaders.load('organisation', id, (ids) => organisations.byIds(ids)))!);
}

@Resolver(() => SharedRegistrationObject)
export class SharedRegistrationResolver {
  constructor(
    private readonly registrations: SharedRegistrationService,
    private readonly organisations: OrganisationService,
    private readonly cursors: Cursors,
  ) {}

  @Query(() => SharedRegistrationConnection, {
    name: LIST,
    description: 'Published registration plans that a sharing agreement lets the viewer see, field by field.',
  })
  @Allow('credential', 'partner')
  async list(
    @Args() input: SharedRegistrationPageInput,
    @Context() { loaders }: RequestContext,
  ): Promise<Connection<SharedRegistrationObject>> {
    const { first, after } = readPage(this.cursors, LIST, input);
    const page = await this.registrations.page({
      limit: first,
      after: after && { agreementId: String(after[0]), id: String(after[1]) },
      electionId: input.electionId ?? undefined,
      area: input.area ?? undefined,
    });
    const ids = [...new Set(page.rows.map(({ organisationId }) => organisationId))];
    const found = await Promise.all(ids.map((id) => loadOrganisation(loaders, id, this.organisations)));
    const organisations = new Map(ids.map((id, index) => [id, found[index]!]));
    return toConnection(this.cursors, LIST, {
      ...page,
      toNode: (row) => toSharedRegistrationObject(row, organisations.get(row.organisationId)!),
      toCursor: (row) => [row.agreementId, row.id],
    });
  }
}

/** What a change of a registration plan is about. */
@Resolver(() => DeploymentChange)
export class RegistrationChangeResolver {
  constructor(
    private readonly registrations: SharedRegistrationService,
    private readonly organisations: OrganisationService,
  ) {}

  @ResolveField(() => SharedRegistrationObject, {
    nullable: true,
    description:
      'The row of the registration plan as it stands now; null once it is withdrawn or out of sight, and where it is about another thing.',
  })
  async registration(
    @Parent() change: DeploymentChange,
    @Context() { loaders }: RequestContext,
  ): Promise<SharedRegistrationObject | null> {
    if (change.about !== 'registration') return null;
    const row = await loaders.load('shared-registration', change.deploymentId, (ids) => this.registrations.byIds(ids));
    return row
      ? toSharedRegistrationObject(row, await loadOrganisation(loaders, row.organisationId, this.organisations))
      : null;
  }
}
