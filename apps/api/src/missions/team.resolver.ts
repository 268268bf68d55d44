import { ElectionFactsService, RegisterService, type Station } from '@comitia/elections';
import {
  dayOf,
  DeploymentPlanService,
  instantOf,
  MissionService,
  RosterService,
  wallTime,
  type PlanVisit,
} from '@comitia/missions';
import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '../access/allow.decorator.js';
import { groupRows } from '../graphql/group-rows.js';
import { Context, type RequestContext } from '../graphql/request-context.js';
import { StationObject, toStationObject } from '../elections/station.object.js';
import { HubObject, toHubObject } from './deployment-plan.object.js';
import { ObserverObject, toObserverObject } from './observer.object.js';
import { PinObject, PlannedVisitObject, SERVICE_NAMES, TeamObject, toPinObject, toTeamObject } from './team.object.js';

@Resolver(() => TeamObject)
export class TeamResolver {
  constructor(
    private readonly plans: DeploymentPlanService,
    private readonly roster: RosterService,
    private readonly missions: MissionService,
    private readonly elections: ElectionFactsService,
  ) {}

  @Query(() => TeamObject, { nullable: true, description: 'A team with its day: the pack that it takes along.' })
  @Allow('coordinator')
  async team(@Args('id', { type: () => ID, description: 'The team.' }) id: string): Promise<TeamObject | null> {
    const [team] = await this.plans.teamsById([id]);
    return team ? toTeamObject(team) : null;
  }

  @ResolveField(() => HubObject, { nullable: true, description: 'Where it is based.' })
  async hub(@Parent() { source }: TeamObject, @Context() { loaders }: RequestContext): Promise<HubObject | null> {
    if (source.hubId === null) return null;
    const hub = await loaders.load('plan-hub', source.hubId, (ids) => this.plans.hubsById(ids));
    return hub ? toHubObject(hub) : null;
  }

  @ResolveField(() => [ObserverObject], { description: 'Its members.' })
  async members(@Parent() { source }: TeamObject, @Context() context: RequestContext): Promise<ObserverObject[]> {
    return (await this.observers(source.observerIds, context)).map(toObserverObject);
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'A telephone number of the team, where its members have one.',
  })
  async contact(@Parent() { source }: TeamObject, @Context() context: RequestContext): Promise<string | null> {
    return (
      (await this.observers(source.observerIds, context)).find((observer) => observer.phone !== null)?.phone ?? null
    );
  }

  @ResolveField(() => [PlannedVisitObject], { description: 'Its day, stop by stop.' })
  async visits(@Parent() { source }: TeamObject, @Context() context: RequestContext): Promise<PlannedVisitObject[]> {
    const { loaders } = context;
    const group = await loaders.load('team-visits', source.id, async (ids) =>
      groupRows(await this.plans.visits(ids), (visit) => visit.teamId),
    );
    if (!group) return [];
    const plan = (await loaders.load('deployment-plan', source.planId, (ids) => this.plans.byIds(ids)))!;
    const mission = (await loaders.load('mission', plan.missionId, (ids) => this.missions.byIds(ids)))!;
    const election = await loaders.load('election-facts', mission.electionId, (ids) => this.elections.byIds(ids));
    return group.rows.map((visit) => toPlannedVisitObject(visit, plan.day, election?.timeZone ?? 'UTC'));
  }

  private async observers(ids: readonly string[], { loaders }: RequestContext) {
    const found = await Promise.all(
      ids.map((id) => loaders.load('observer', id, (wanted) => this.roster.byIds(wanted))),
    );
    return found.filter((observer) => observer !== undefined);
  }
}

@Resolver(() => PlannedVisitObject)
export class PlannedVisitResolver {
  constructor(
    private readonly registers: RegisterService,
    private readonly plans: DeploymentPlanService,
  ) {}

  @ResolveField(() => StationObject, { description: 'The station.' })
  async station(
    @Parent() { source }: PlannedVisitObject,
    @Context() { loaders }: RequestContext,
  ): Promise<StationObject> {
    const station = await loaders.load<Station>('station', source.stationId, (ids) => this.registers.stationsById(ids));
    if (!station) throw new Error(`Station ${source.stationId} is visited and in no register.`);
    return toStationObject(station);
  }

  @ResolveField(() => PinObject, { nullable: true, description: 'The pin that fixes it, where one does.' })
  async pin(
    @Parent() { source }: PlannedVisitObject,
    @Context() { loaders }: RequestContext,
  ): Promise<PinObject | null> {
    const group = await loaders.load('plan-pins', source.planId, async (ids) =>
      groupRows(await this.plans.pins(ids), (pin) => pin.planId),
    );
    const pin = group?.rows.find((candidate) => candidate.stationId === source.stationId);
    return pin ? toPinObject(pin) : null;
  }
}

function toPlannedVisitObject(source: PlanVisit, electionDay: string, timeZone: string): PlannedVisitObject {
  return Object.assign(new PlannedVisitObject(), {
    id: source.id,
    order: source.position,
    service: SERVICE_NAMES[source.service],
    arrives: wallTime(source.arrives),
    starts: wallTime(source.starts),
    ends: wallTime(source.ends),
    day: dayOf(electionDay, source.starts),
    startsAt: instantOf(electionDay, source.starts, timeZone),
    source,
  });
}
