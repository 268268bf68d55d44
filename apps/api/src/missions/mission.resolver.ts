import { RegisterService } from '@comitia/elections';
import {
  currentDraft,
  DeploymentPlanService,
  MissionService,
  PlanningRunService,
  RosterService,
  type DeploymentPlan,
} from '@comitia/missions';
import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '../access/allow.decorator.js';
import { RegisterObject, toRegisterObject } from '../elections/register.object.js';
import { PageArguments, readPage } from '../graphql/connection.js';
import type { CountedConnection } from '../graphql/counted-connection.js';
import { Cursors } from '../graphql/cursor.js';
import { toFailure, type CommonFailure } from '../graphql/failures.object.js';
import { groupRows } from '../graphql/group-rows.js';
import { Context, type RequestContext } from '../graphql/request-context.js';
import { toCountedConnection } from '../graphql/to-counted-connection.js';
import { OrganisationService } from '@comitia/identity';
import { OrganisationObject, toOrganisationObject } from '../identity/organisation.object.js';
import { DeploymentPlanObject, toDeploymentPlanObject } from './deployment-plan.object.js';
import {
  DepartureItemObject,
  MissionConnection,
  MissionObject,
  MissionResult,
  toDepartureItemObject,
  toMissionObject,
} from './mission.object.js';
import { PlanningRunObject, toPlanningRunObject } from './planning-run.object.js';

const LIST = 'missions';

@Resolver(() => MissionObject)
export class MissionResolver {
  constructor(
    private readonly missions: MissionService,
    private readonly registers: RegisterService,
    private readonly roster: RosterService,
    private readonly plans: DeploymentPlanService,
    private readonly runs: PlanningRunService,
    private readonly organisations: OrganisationService,
    private readonly cursors: Cursors,
  ) {}

  @Query(() => MissionObject, { nullable: true, description: 'A mission of the viewer’s organisation.' })
  @Allow('coordinator', 'focal_point')
  async mission(
    @Args('id', { type: () => ID, description: 'The mission.' }) id: string,
  ): Promise<MissionObject | null> {
    const mission = await this.missions.find(id);
    return mission ? toMissionObject(mission) : null;
  }

  @Query(() => MissionConnection, {
    name: LIST,
    description: 'The missions of the viewer’s organisation, the newest first.',
  })
  @Allow('coordinator', 'focal_point')
  async list(@Args() input: PageArguments): Promise<CountedConnection<MissionObject>> {
    const { first, after } = readPage(this.cursors, LIST, input);
    const page = await this.missions.page(first, after && String(after[0]));
    return toCountedConnection(this.cursors, LIST, {
      rows: page.missions,
      hasNextPage: page.hasNextPage,
      total: page.total,
      toNode: toMissionObject,
      toCursor: (mission) => [mission.id],
    });
  }

  @Mutation(() => MissionResult, { description: 'Ticks an item of a suspended mission’s departure checklist off.' })
  @Allow('coordinator')
  async completeDepartureItem(
    @Args('missionId', { type: () => ID, description: 'The mission.' }) missionId: string,
    @Args('code', { description: 'The item.' }) code: string,
  ): Promise<MissionObject | CommonFailure> {
    const done = await this.missions.completeDepartureItem(missionId, code);
    return done.ok ? toMissionObject(done.value) : toFailure(done.failure);
  }

  @ResolveField(() => OrganisationObject, { description: 'The organisation that sends it.' })
  async organisation(
    @Parent() { source }: MissionObject,
    @Context() { loaders }: RequestContext,
  ): Promise<OrganisationObject> {
    const found = await loaders.load('organisation', source.organisationId, (ids) => this.organisations.byIds(ids));
    return toOrganisationObject(found!);
  }

  @ResolveField(() => RegisterObject, {
    nullable: true,
    description: 'The register of its election’s polling stations; none before the first import.',
  })
  async register(
    @Parent() { source }: MissionObject,
    @Context() { loaders }: RequestContext,
  ): Promise<RegisterObject | null> {
    const register = await loaders.loadBy(
      'register-of-election',
      source.electionId,
      (ids) => this.registers.byElections(ids),
      (row) => row.electionId,
    );
    return register ? toRegisterObject(register) : null;
  }

  @ResolveField(() => Int, { description: 'Stations in force in the register.' })
  async stationCount(@Parent() { source }: MissionObject, @Context() { loaders }: RequestContext): Promise<number> {
    const register = await loaders.loadBy(
      'register-of-election',
      source.electionId,
      (ids) => this.registers.byElections(ids),
      (row) => row.electionId,
    );
    if (!register) return 0;
    const group = await loaders.load('register-versions', register.id, async (ids) =>
      groupRows(await this.registers.versions(ids), (version) => version.registerId),
    );
    return group?.rows.find(({ number }) => number === register.currentVersion)?.stations ?? 0;
  }

  @ResolveField(() => Int, { description: 'Observers on the roster.' })
  async observerCount(@Parent() { id }: MissionObject, @Context() { loaders }: RequestContext): Promise<number> {
    const found = await loaders.loadBy(
      'observer-count',
      id,
      (ids) => this.roster.counts(ids),
      (row) => row.missionId,
    );
    return found?.count ?? 0;
  }

  @ResolveField('plans', () => [DeploymentPlanObject], { description: 'All its plans, the newest first.' })
  async allPlans(
    @Parent() mission: MissionObject,
    @Context() context: RequestContext,
  ): Promise<DeploymentPlanObject[]> {
    return (await this.plansOf(mission, context)).map(toDeploymentPlanObject);
  }

  @ResolveField(() => DeploymentPlanObject, { nullable: true, description: 'The plan in force.' })
  async publishedPlan(
    @Parent() mission: MissionObject,
    @Context() context: RequestContext,
  ): Promise<DeploymentPlanObject | null> {
    const plan = (await this.plansOf(mission, context)).find(({ state }) => state === 'published');
    return plan ? toDeploymentPlanObject(plan) : null;
  }

  @ResolveField(() => DeploymentPlanObject, {
    nullable: true,
    description: 'The draft that the mission works on: the one chosen or made last.',
  })
  async draftPlan(
    @Parent() mission: MissionObject,
    @Context() context: RequestContext,
  ): Promise<DeploymentPlanObject | null> {
    const plan = currentDraft(await this.plansOf(mission, context));
    return plan ? toDeploymentPlanObject(plan) : null;
  }

  @ResolveField('runs', () => [PlanningRunObject], { description: 'Its planning runs, the newest first.' })
  async allRuns(@Parent() { id }: MissionObject, @Context() { loaders }: RequestContext): Promise<PlanningRunObject[]> {
    const group = await loaders.load('mission-runs', id, async (ids) =>
      groupRows(await this.runs.ofMissions(ids), (run) => run.missionId),
    );
    return (group?.rows ?? []).map(toPlanningRunObject);
  }

  @ResolveField(() => [DepartureItemObject], {
    description: 'What there is to see to; empty until the mission is suspended.',
  })
  async departureChecklist(
    @Parent() { id }: MissionObject,
    @Context() { loaders }: RequestContext,
  ): Promise<DepartureItemObject[]> {
    const group = await loaders.load('departure-items', id, async (ids) =>
      groupRows(await this.missions.departureItems(ids), (item) => item.missionId),
    );
    return (group?.rows ?? []).map(toDepartureItemObject);
  }

  private async plansOf({ id }: MissionObject, { loaders }: RequestContext): Promise<readonly DeploymentPlan[]> {
    const group = await loaders.load('mission-plans', id, async (ids) =>
      groupRows(await this.plans.ofMissions(ids), (plan) => plan.missionId),
    );
    return group?.rows ?? [];
  }
}
