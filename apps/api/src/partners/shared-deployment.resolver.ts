import { OrganisationService } from '@comitia/identity';
import type { Id } from '@comitia/kernel';
import { SharedDeploymentService, type Page, type SharedChange, type SharedDeployment } from '@comitia/partners';
import { Args, ID, Parent, Query, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import { Allow } from '../access/allow.decorator.js';
import { CodedError } from '../graphql/coded-error.js';
import { PageArguments, readPage, toConnection, type Connection } from '../graphql/connection.js';
import { Cursors, type CursorValues } from '../graphql/cursor.js';
import { Context, type Loaders, type RequestContext } from '../graphql/request-context.js';
import { OrganisationObject, toOrganisationObject } from '../identity/organisation.object.js';
import { PreviewPageInput, SharedDeploymentPageInput } from './shared-deployment.input.js';
import {
  CoverageAreaObject,
  DeploymentChange,
  DeploymentChangeConnection,
  SharedDeploymentConnection,
  SharedDeploymentObject,
  toSharedDeploymentObject,
} from './shared-deployment.object.js';

const DEPLOYMENTS = 'deployments';
const PREVIEW = 'viewAsPartner';
const CHANGES = 'changes';

function toChange(change: SharedChange): DeploymentChange {
  return Object.assign(new DeploymentChange(), {
    about: change.about,
    kind: change.kind,
    deploymentId: change.deploymentId,
    occurredAt: change.occurredAt,
  });
}

async function loadOrganisation(
  loaders: Loaders,
  id: Id,
  organisations: OrganisationService,
): Promise<OrganisationObject> {
  return toOrganisationObject((await loaders.load('organisation', id, (ids) => organisations.byIds(ids)))!);
}

@Resolver(() => SharedDeploymentObject)
export class SharedDeploymentResolver {
  constructor(
    private readonly deployments: SharedDeploymentService,
    private readonly organisations: OrganisationService,
    private readonly cursors: Cursors,
  ) {}

  @Query(() => SharedDeploymentConnection, {
    name: DEPLOYMENTS,
    description: 'Published deployments that a sharing agreement lets the viewer see, field by field.',
  })
  @Allow('credential', 'partner')
  async list(
    @Args() input: SharedDeploymentPageInput,
    @Context() { loaders }: RequestContext,
  ): Promise<Connection<SharedDeploymentObject>> {
    const { first, after } = readPage(this.cursors, DEPLOYMENTS, input);
    const page = await this.deployments.page({
      limit: first,
      after: after && { agreementId: String(after[0]), id: String(after[1]) },
      electionId: input.electionId ?? undefined,
      area: input.area ?? undefined,
    });
    return this.toPage(DEPLOYMENTS, page, { loaders, toCursor: (row) => [row.agreementId, row.id] });
  }

  @Query(() => SharedDeploymentConnection, {
    name: PREVIEW,
    description: 'What the partner of an agreement will see of the draft, or sees of the deployment in force.',
  })
  @Allow('coordinator')
  async viewAsPartner(
    @Args() input: PreviewPageInput,
    @Context() { loaders }: RequestContext,
  ): Promise<Connection<SharedDeploymentObject>> {
    const { first, after } = readPage(this.cursors, PREVIEW, input);
    const page = await this.deployments.preview(input.agreementId, first, after && String(after[0]));
    if (!page.ok) throw new CodedError('NOT_FOUND', page.failure.message);
    return this.toPage(PREVIEW, page.value, { loaders, toCursor: (row) => [row.id] });
  }

  @Query(() => DeploymentChangeConnection, {
    name: CHANGES,
    description: 'What was created, changed or withdrawn since a cursor, oldest first.',
  })
  @Allow('credential', 'partner')
  async changes(@Args() input: PageArguments): Promise<Connection<DeploymentChange>> {
    const { first, after } = readPage(this.cursors, CHANGES, input);
    const page = await this.deployments.changes(after && String(after[0]), first);
    return toConnection(this.cursors, CHANGES, { ...page, toNode: toChange, toCursor: (row) => [row.sequence] });
  }

  @Query(() => [CoverageAreaObject], {
    name: 'coverage',
    description: 'Who is where in an election: shared visits by area and half-day.',
  })
  @Allow('credential', 'partner', 'coordinator')
  async coverage(
    @Args('electionId', { type: () => ID, description: 'The election.' }) electionId: Id,
    @Context() { loaders }: RequestContext,
  ): Promise<CoverageAreaObject[]> {
    const areas = await this.deployments.coverage(electionId);
    return Promise.all(
      areas.map(async ({ organisationIds, ...area }) => {
        const found = await Promise.all(
          organisationIds.map((id) => loaders.load('organisation', id, (ids) => this.organisations.byIds(ids))),
        );
        return Object.assign(new CoverageAreaObject(), {
          ...area,
          organisations: found.map((organisation) => organisation!.name).sort(),
        });
      }),
    );
  }

  @Subscription(() => DeploymentChange, {
    name: 'deploymentChanged',
    description: 'Changes as they happen; the same entries as changes.',
    resolve: (change: SharedChange) => toChange(change),
  })
  @Allow('credential', 'partner')
  follow(): AsyncGenerator<SharedChange, void, void> {
    return this.deployments.follow();
  }

  /**
   * A page ready to go out. Its few organisations are loaded for the page and not by a field of each row: a row without
   * anything to wait for is worked off at once, which a page of a hundred is noticeably quicker for.
   */
  private async toPage(
    list: string,
    page: Page<SharedDeployment>,
    { loaders, toCursor }: { loaders: Loaders; toCursor: (row: SharedDeployment) => CursorValues },
  ): Promise<Connection<SharedDeploymentObject>> {
    const ids = [...new Set(page.rows.map(({ organisationId }) => organisationId))];
    const found = await Promise.all(ids.map((id) => loadOrganisation(loaders, id, this.organisations)));
    const organisations = new Map(ids.map((id, index) => [id, found[index]!]));
    const toNode = (row: SharedDeployment) => toSharedDeploymentObject(row, organisations.get(row.organisationId)!);
    return toConnection(this.cursors, list, { ...page, toNode, toCursor });
  }
}

@Resolver(() => DeploymentChange)
export class DeploymentChangeResolver {
  constructor(
    private readonly deployments: SharedDeploymentService,
    private readonly organisations: OrganisationService,
  ) {}

  @ResolveField(() => SharedDeploymentObject, {
    nullable: true,
    description:
      'The deployment as it stands now; null once it is withdrawn or out of sight, and where it is about another thing.',
  })
  async deployment(
    @Parent() change: DeploymentChange,
    @Context() { loaders }: RequestContext,
  ): Promise<SharedDeploymentObject | null> {
    if (change.about !== 'deployment') return null;
    const row = await loaders.load('shared-deployment', change.deploymentId, (ids) => this.deployments.byIds(ids));
    return row
      ? toSharedDeploymentObject(row, await loadOrganisation(loaders, row.organisationId, this.organisations))
      : null;
  }
}
