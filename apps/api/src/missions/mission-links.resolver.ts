import { ActivityService } from '@comitia/assistance';
import { ElectionService } from '@comitia/elections';
import { MissionService, planDayProblem } from '@comitia/missions';
import { Clock } from '@comitia/platform';
import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { ActivityObject, toActivityObject } from '../assistance/activity.object.js';
import { ElectionObject, toElectionObject } from '../elections/election.object.js';
import { Context, type RequestContext } from '../graphql/request-context.js';
import { DeploymentPlanObject } from './deployment-plan.object.js';
import { MissionObject, toMissionObject } from './mission.object.js';

/** What a mission belongs to. */
@Resolver(() => MissionObject)
export class MissionLinksResolver {
  constructor(
    private readonly elections: ElectionService,
    private readonly activities: ActivityService,
    private readonly clock: Clock,
  ) {}

  @ResolveField(() => ElectionObject, { description: 'The election that it observes.' })
  async election(@Parent() { source }: MissionObject, @Context() { loaders }: RequestContext): Promise<ElectionObject> {
    const election = (await loaders.load('election', source.electionId, (ids) => this.elections.byIds(ids)))!;
    return toElectionObject(election, this.clock.today(election.timeZone));
  }

  @ResolveField(() => ActivityObject, { description: 'The activity that it carries out, with its basis.' })
  async activity(@Parent() { source }: MissionObject, @Context() { loaders }: RequestContext): Promise<ActivityObject> {
    return toActivityObject((await loaders.load('activity', source.activityId, (ids) => this.activities.byIds(ids)))!);
  }
}

/** The mission of an activity, for those of its organisation who may see it. */
@Resolver(() => ActivityObject)
export class ActivityMissionResolver {
  constructor(private readonly missions: MissionService) {}

  @ResolveField(() => MissionObject, {
    nullable: true,
    description: 'The mission that carries it out; none where it sends nobody, or the viewer may not see it.',
  })
  async mission(
    @Parent() activity: ActivityObject,
    @Context() { loaders }: RequestContext,
  ): Promise<MissionObject | null> {
    const mission = await loaders.loadBy(
      'mission-of-activity',
      activity.id,
      (ids) => this.missions.byActivities(ids),
      (row) => row.activityId,
    );
    return mission ? toMissionObject(mission) : null;
  }
}

/** Whether the election day moved away from a plan’s. */
@Resolver(() => DeploymentPlanObject)
export class PlanDayResolver {
  constructor(
    private readonly missions: MissionService,
    private readonly elections: ElectionService,
  ) {}

  @ResolveField(() => String, {
    nullable: true,
    description:
      'Where the election day moved away from the plan’s: a sentence that says so and what to do, in English.',
  })
  async dayProblem(
    @Parent() { source }: DeploymentPlanObject,
    @Context() { loaders }: RequestContext,
  ): Promise<string | null> {
    const mission = (await loaders.load('mission', source.missionId, (ids) => this.missions.byIds(ids)))!;
    const election = await loaders.load('election', mission.electionId, (ids) => this.elections.byIds(ids));
    const days = election?.rounds.flatMap((round) => round.days.map(({ date }) => date)) ?? [];
    return planDayProblem(source.day, days) ?? null;
  }
}
