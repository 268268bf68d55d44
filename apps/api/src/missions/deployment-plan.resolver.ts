import { RegisterService } from '@comitia/elections';
import { PersonService } from '@comitia/identity';
import {
  DeploymentPlanService,
  minutesOf,
  MissionService,
  PlanPublisher,
  type MoveRequest,
  type PlanPin,
  type PlanTeam,
} from '@comitia/missions';
import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '../access/allow.decorator.js';
import { toFailure, type CommonFailure } from '../graphql/failures.object.js';
import { groupRows } from '../graphql/group-rows.js';
import { Context, type RequestContext } from '../graphql/request-context.js';
import { PersonReferenceObject, toPersonReference } from '../identity/person-reference.object.js';
import {
  DeploymentPlanObject,
  HubObject,
  MoveVisitInput,
  MoveVisitResult,
  PlanDifferenceObject,
  PreviewVisitMoveResult,
  PublishPlanResult,
  ScoreLineObject,
  toDeploymentPlanObject,
  toHubObject,
  VisitMovePriceObject,
} from './deployment-plan.object.js';
import { ExplanationObject, toExplanationObject } from './explanation.object.js';
import { MissionObject, toMissionObject } from './mission.object.js';
import { PlanDifferences } from './plan-differences.js';
import { PinObject, TeamObject, toPinObject, toTeamObject } from './team.object.js';

type PlanAnswer = DeploymentPlanObject | CommonFailure;

@Resolver(() => DeploymentPlanObject)
export class DeploymentPlanResolver {
  constructor(
    private readonly plans: DeploymentPlanService,
    private readonly publisher: PlanPublisher,
    private readonly missions: MissionService,
    private readonly registers: RegisterService,
    private readonly said: PlanDifferences,
    private readonly people: PersonService,
  ) {}

  @Query(() => DeploymentPlanObject, {
    nullable: true,
    description: 'A deployment plan of the viewer’s organisation, with all its teams and visits.',
  })
  @Allow('coordinator')
  async deploymentPlan(
    @Args('id', { type: () => ID, description: 'The plan.' }) id: string,
  ): Promise<DeploymentPlanObject | null> {
    const plan = await this.plans.find(id);
    return plan ? toDeploymentPlanObject(plan) : null;
  }

  @Query(() => PreviewVisitMoveResult, { description: 'What moving a visit by hand would cost; nothing is kept.' })
  @Allow('coordinator')
  async previewVisitMove(
    @Args('input', { description: 'The move.' }) input: MoveVisitInput,
  ): Promise<VisitMovePriceObject | CommonFailure> {
    const price = await this.plans.priceOfMove(toMoveRequest(input));
    if (!price.ok) return toFailure(price.failure);
    const stations = await this.registers.stationsById(price.value.lost);
    const lines = (rows: typeof price.value.scoreBefore) =>
      rows.map((row) => Object.assign(new ScoreLineObject(), row));
    return Object.assign(new VisitMovePriceObject(), {
      ...price.value,
      reason: price.value.reason ?? null,
      scoreBefore: lines(price.value.scoreBefore),
      scoreAfter: lines(price.value.scoreAfter),
      lostVisits: stations.map((station) => `${station.code} ${station.name}`),
    });
  }

  @Query(() => ExplanationObject, {
    nullable: true,
    description: 'Why a station is visited as it is, or by nobody, and what else could be done.',
  })
  @Allow('coordinator')
  async explainStation(
    @Args('planId', { type: () => ID, description: 'The plan.' }) planId: string,
    @Args('stationId', { type: () => ID, description: 'The station.' }) stationId: string,
    @Args('teamId', { type: () => ID, nullable: true, description: 'The team of which it is asked “why not they?”.' })
    teamId: string | null,
  ): Promise<ExplanationObject | null> {
    const [station] = await this.registers.stationsById([stationId]);
    if (!station) return null;
    const explanation = await this.plans.explain(planId, {
      stationId,
      teamId: teamId ?? undefined,
      name: () => `${station.code} ${station.name}`,
    });
    return explanation ? toExplanationObject(station, explanation) : null;
  }

  @Mutation(() => MoveVisitResult, { description: 'Moves a visit by hand and pins it there, with author and reason.' })
  @Allow('coordinator')
  async moveVisit(@Args('input', { description: 'The move.' }) input: MoveVisitInput): Promise<PlanAnswer> {
    return answer(await this.plans.move(toMoveRequest(input)));
  }

  @Mutation(() => MoveVisitResult, {
    description: 'Takes a pin away; the visit stays where it is until the plan is made anew.',
  })
  @Allow('coordinator')
  async removePin(@Args('pinId', { type: () => ID, description: 'The pin.' }) pinId: string): Promise<PlanAnswer> {
    return answer(await this.plans.removePin(pinId));
  }

  @Mutation(() => PublishPlanResult, {
    description:
      'Makes a draft the next version: never edited afterwards, known to partners, told to those whom it concerns.',
  })
  @Allow('coordinator')
  async publishDeploymentPlan(
    @Args('planId', { type: () => ID, description: 'The draft.' }) planId: string,
    @Args('planVersion', { type: () => Int, description: 'The version of the draft that you have seen.' })
    planVersion: number,
  ): Promise<PlanAnswer> {
    return answer(await this.publisher.publish(planId, planVersion));
  }

  @Mutation(() => PublishPlanResult, { description: 'Makes a new draft from the published plan.' })
  @Allow('coordinator')
  async reviseDeploymentPlan(
    @Args('missionId', { type: () => ID, description: 'The mission.' }) missionId: string,
  ): Promise<PlanAnswer> {
    return answer(await this.plans.revise(missionId));
  }

  @ResolveField(() => MissionObject, { description: 'The mission.' })
  async mission(
    @Parent() { source }: DeploymentPlanObject,
    @Context() { loaders }: RequestContext,
  ): Promise<MissionObject> {
    const mission = await loaders.load('mission', source.missionId, (ids) => this.missions.byIds(ids));
    return toMissionObject(mission!);
  }

  @ResolveField(() => PersonReferenceObject, { nullable: true, description: 'Who published it.' })
  async publishedBy(
    @Parent() { source }: DeploymentPlanObject,
    @Context() { loaders }: RequestContext,
  ): Promise<PersonReferenceObject | null> {
    if (source.publishedBy === null) return null;
    const person = await loaders.load('person', source.publishedBy, (ids) => this.people.byIds(ids));
    return toPersonReference(source.publishedBy, person);
  }

  @ResolveField(() => [TeamObject], { description: 'Its teams, by number.' })
  async teams(@Parent() { id }: DeploymentPlanObject, @Context() context: RequestContext): Promise<TeamObject[]> {
    return (await this.teamsOf(id, context)).map(toTeamObject);
  }

  @ResolveField(() => [HubObject], { description: 'Where its teams are based.' })
  async hubs(@Parent() { id }: DeploymentPlanObject, @Context() { loaders }: RequestContext): Promise<HubObject[]> {
    const group = await loaders.load('plan-hubs', id, async (ids) =>
      groupRows(await this.plans.hubs(ids), (hub) => hub.planId),
    );
    return (group?.rows ?? []).map(toHubObject);
  }

  @ResolveField(() => [PinObject], { description: 'Visits fixed by hand.' })
  async pins(@Parent() { id }: DeploymentPlanObject, @Context() { loaders }: RequestContext): Promise<PinObject[]> {
    const group = await loaders.load('plan-pins', id, async (ids) =>
      groupRows(await this.plans.pins(ids), (pin) => pin.planId),
    );
    return (group?.rows ?? []).map(toPinObject);
  }

  @ResolveField(() => [PlanDifferenceObject], {
    description:
      'What it changes against the version published before it, and who is told; of a draft, what it would change now.',
  })
  async differences(@Parent() { source }: DeploymentPlanObject): Promise<PlanDifferenceObject[]> {
    return this.said.toObjects(await this.plans.differences(source));
  }

  private async teamsOf(planId: string, { loaders }: RequestContext): Promise<readonly PlanTeam[]> {
    const group = await loaders.load('plan-teams', planId, async (ids) =>
      groupRows(await this.plans.teams(ids), (team) => team.planId),
    );
    return group?.rows ?? [];
  }
}

@Resolver(() => HubObject)
export class HubResolver {
  constructor(private readonly plans: DeploymentPlanService) {}

  @ResolveField(() => Int, { description: 'How many teams are based there.' })
  async teams(@Parent() hub: HubObject, @Context() { loaders }: RequestContext): Promise<number> {
    const group = await loaders.load('plan-teams', hub.planId, async (ids) =>
      groupRows(await this.plans.teams(ids), (team) => team.planId),
    );
    return (group?.rows ?? []).filter((team) => team.hubId === hub.id).length;
  }
}

@Resolver(() => PinObject)
export class PinResolver {
  constructor(
    private readonly plans: DeploymentPlanService,
    private readonly people: PersonService,
  ) {}

  @ResolveField(() => PersonReferenceObject, { description: 'Who set it.' })
  async author(
    @Parent() { source }: PinObject,
    @Context() { loaders }: RequestContext,
  ): Promise<PersonReferenceObject> {
    const person = await loaders.load('person', source.authorId, (ids) => this.people.byIds(ids));
    return toPersonReference(source.authorId, person);
  }

  @ResolveField(() => ID, { description: 'The team that it fixes the visit to.' })
  async teamId(@Parent() { source }: PinObject, @Context() { loaders }: RequestContext): Promise<string> {
    const group = await loaders.load('plan-teams', source.planId, async (ids) =>
      groupRows(await this.plans.teams(ids), (team) => team.planId),
    );
    return teamOf(group?.rows ?? [], source).id;
  }
}

function teamOf(teams: readonly PlanTeam[], pin: PlanPin): PlanTeam {
  const team = teams.find((candidate) => candidate.number === pin.teamNumber);
  if (!team) throw new Error(`Pin ${pin.id} names team ${pin.teamNumber}, which its plan does not have.`);
  return team;
}

function toMoveRequest(input: MoveVisitInput): MoveRequest {
  const { planId, planVersion, visitId, toTeamId, reason } = input;
  return { planId, planVersion, visitId, toTeamId, reason, starts: input.starts ? minutesOf(input.starts) : undefined };
}

function answer(result: Awaited<ReturnType<DeploymentPlanService['move']>>): PlanAnswer {
  return result.ok ? toDeploymentPlanObject(result.value) : toFailure(result.failure);
}
