import { ActivityService } from '@comitia/assistance';
import {
  RegistrationPlanService,
  RegistrationPublisher,
  registrationTopic,
  type RegistrationVersion,
} from '@comitia/missions';
import { Signals } from '@comitia/platform';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import { Allow } from '../access/allow.decorator.js';
import { ActivityObject, toActivityObject } from '../assistance/activity.object.js';
import { toFailure, type CommonFailure } from '../graphql/failures.object.js';
import { followSignals } from '../graphql/follow-signals.js';
import { groupRows } from '../graphql/group-rows.js';
import { ProgressObject, toProgressObject } from '../graphql/progress.object.js';
import { Context, type RequestContext } from '../graphql/request-context.js';
import {
  fromAssumptions,
  PublishRegistrationPlanInput,
  PublishRegistrationPlanResult,
  RegistrationCentreObject,
  RegistrationDifferenceObject,
  RegistrationHandOverObject,
  RegistrationPlanObject,
  RegistrationPlanResult,
  RegistrationPreviewObject,
  RegistrationPreviewResult,
  RegistrationScenarioObject,
  RegistrationScenarioResult,
  RegistrationVersionObject,
  StartRegistrationScenarioInput,
  toRegistrationCentreObject,
  toRegistrationDifferenceObject,
  toRegistrationHandOverObject,
  toRegistrationPlanObject,
  toRegistrationScenarioObject,
  toRegistrationVersionObject,
} from './registration-plan.object.js';

@Resolver(() => RegistrationPlanObject)
export class RegistrationPlanResolver {
  constructor(
    private readonly registration: RegistrationPlanService,
    private readonly publisher: RegistrationPublisher,
    private readonly activities: ActivityService,
  ) {}

  @Query(() => RegistrationPlanObject, {
    nullable: true,
    description: 'The registration plan of an activity: of one’s own organisation, or on one’s own consent.',
  })
  @Allow('coordinator', 'focal_point', 'officer', 'signatory')
  async registrationPlan(
    @Args('activityId', { type: () => ID, description: 'The activity.' }) activityId: string,
  ): Promise<RegistrationPlanObject | null> {
    const [plan] = await this.registration.byActivities([activityId]);
    return plan ? toRegistrationPlanObject(plan) : null;
  }

  @Mutation(() => RegistrationPlanResult, {
    description:
      'Opens the registration plan of an activity that supports voter registration; gives it where it is open.',
  })
  @Allow('coordinator', 'focal_point')
  async openRegistrationPlan(
    @Args('activityId', { type: () => ID, description: 'The activity.' }) activityId: string,
  ): Promise<RegistrationPlanObject | CommonFailure> {
    const opened = await this.registration.open(activityId);
    return opened.ok ? toRegistrationPlanObject(opened.value) : toFailure(opened.failure);
  }

  @Query(() => RegistrationPreviewResult, {
    description: 'What publishing a scenario would change, and who would be told.',
  })
  @Allow('coordinator', 'focal_point')
  async previewRegistrationPlan(
    @Args('input', { description: 'What would be published.' }) input: PublishRegistrationPlanInput,
  ): Promise<RegistrationPreviewObject | CommonFailure> {
    const prepared = await this.publisher.preview(input);
    if (!prepared.ok) return toFailure(prepared.failure);
    const { number, version, differences } = prepared.value;
    return Object.assign(new RegistrationPreviewObject(), {
      number,
      startsOn: version.startsOn,
      endsOn: version.endsOn,
      handOvers: version.handOvers.map(toRegistrationHandOverObject),
      differences: differences.map(toRegistrationDifferenceObject),
    });
  }

  @Mutation(() => PublishRegistrationPlanResult, {
    description:
      'Publishes a scenario as the next version, known to the authority and to partners within their agreements.',
  })
  @Allow('coordinator', 'focal_point')
  async publishRegistrationPlan(
    @Args('input', { description: 'What is published.' }) input: PublishRegistrationPlanInput,
  ): Promise<RegistrationVersionObject | CommonFailure> {
    const published = await this.publisher.publish(input);
    return published.ok ? toRegistrationVersionObject(published.value) : toFailure(published.failure);
  }

  @ResolveField(() => ActivityObject, { description: 'The activity that it belongs to, with its basis.' })
  async activity(
    @Parent() { source }: RegistrationPlanObject,
    @Context() { loaders }: RequestContext,
  ): Promise<ActivityObject> {
    return toActivityObject((await loaders.load('activity', source.activityId, (ids) => this.activities.byIds(ids)))!);
  }

  @ResolveField('scenarios', () => [RegistrationScenarioObject], {
    description: 'Its scenarios, the newest first; none to the authority.',
  })
  async allScenarios(
    @Parent() { id }: RegistrationPlanObject,
    @Context() { loaders }: RequestContext,
  ): Promise<RegistrationScenarioObject[]> {
    const group = await loaders.load('registration-scenarios', id, async (ids) =>
      groupRows(await this.registration.scenariosOf(ids), (row) => row.planId),
    );
    return (group?.rows ?? []).map(toRegistrationScenarioObject);
  }

  @ResolveField('versions', () => [RegistrationVersionObject], { description: 'Its versions, the newest first.' })
  async allVersions(
    @Parent() plan: RegistrationPlanObject,
    @Context() context: RequestContext,
  ): Promise<RegistrationVersionObject[]> {
    return (await this.versionsOf(plan, context)).map(toRegistrationVersionObject);
  }

  @ResolveField(() => RegistrationVersionObject, { nullable: true, description: 'The version in force.' })
  async publishedVersion(
    @Parent() plan: RegistrationPlanObject,
    @Context() context: RequestContext,
  ): Promise<RegistrationVersionObject | null> {
    const version = (await this.versionsOf(plan, context)).find(({ state }) => state === 'published');
    return version ? toRegistrationVersionObject(version) : null;
  }

  private async versionsOf(
    { id }: RegistrationPlanObject,
    { loaders }: RequestContext,
  ): Promise<readonly RegistrationVersion[]> {
    const group = await loaders.load('registration-versions', id, async (ids) =>
      groupRows(await this.registration.versionsOf(ids), (row) => row.planId),
    );
    return group?.rows ?? [];
  }
}

/** The registration plan of an activity, for both sides of it. */
@Resolver(() => ActivityObject)
export class ActivityRegistrationResolver {
  constructor(private readonly registration: RegistrationPlanService) {}

  @ResolveField(() => RegistrationPlanObject, {
    nullable: true,
    description: 'Its registration plan; none where it supports no voter registration, or none was opened.',
  })
  async registrationPlan(
    @Parent() activity: ActivityObject,
    @Context() { loaders }: RequestContext,
  ): Promise<RegistrationPlanObject | null> {
    const plan = await loaders.loadBy(
      'registration-plan-of-activity',
      activity.id,
      (ids) => this.registration.byActivities(ids),
      (row) => row.activityId,
    );
    return plan ? toRegistrationPlanObject(plan) : null;
  }
}

/** The parts of a published version. */
@Resolver(() => RegistrationVersionObject)
export class RegistrationVersionResolver {
  constructor(private readonly registration: RegistrationPlanService) {}

  @ResolveField('centres', () => [RegistrationCentreObject], { description: 'Its centres, by their codes.' })
  async centres(
    @Parent() { id }: RegistrationVersionObject,
    @Context() { loaders }: RequestContext,
  ): Promise<RegistrationCentreObject[]> {
    const group = await loaders.load('registration-centres', id, async (ids) =>
      groupRows(await this.registration.centresOf(ids), (row) => row.versionId),
    );
    return (group?.rows ?? []).map(toRegistrationCentreObject);
  }

  @ResolveField('handOvers', () => [RegistrationHandOverObject], { description: 'To whom its kits go, and by when.' })
  async handOvers(
    @Parent() { id }: RegistrationVersionObject,
    @Context() { loaders }: RequestContext,
  ): Promise<RegistrationHandOverObject[]> {
    const group = await loaders.load('registration-hand-overs', id, async (ids) =>
      groupRows(await this.registration.handOversOf(ids), (row) => row.versionId),
    );
    return (group?.rows ?? []).map(toRegistrationHandOverObject);
  }

  @ResolveField('differences', () => [RegistrationDifferenceObject], {
    description: 'What it changes against the version before, and who is told.',
  })
  async differences(
    @Parent() { id }: RegistrationVersionObject,
    @Context() { loaders }: RequestContext,
  ): Promise<RegistrationDifferenceObject[]> {
    const group = await loaders.load('registration-differences', id, async (ids) =>
      groupRows(await this.registration.differencesOf(ids), (row) => row.versionId),
    );
    return (group?.rows ?? []).map(toRegistrationDifferenceObject);
  }
}

type ScenarioAnswer = RegistrationScenarioObject | CommonFailure;

/** Scenarios, asked for, stopped and followed. */
@Resolver(() => RegistrationScenarioObject)
export class RegistrationScenarioResolver {
  constructor(
    private readonly registration: RegistrationPlanService,
    private readonly signals: Signals,
  ) {}

  @Query(() => RegistrationScenarioObject, {
    nullable: true,
    description: 'A scenario of the viewer’s organisation.',
  })
  @Allow('coordinator', 'focal_point')
  async registrationScenario(
    @Args('id', { type: () => ID, description: 'The scenario.' }) id: string,
  ): Promise<RegistrationScenarioObject | null> {
    const scenario = await this.registration.findScenario(id);
    return scenario ? toRegistrationScenarioObject(scenario) : null;
  }

  @Mutation(() => RegistrationScenarioResult, {
    description: 'Asks the planner for centres, kits and mobile days under assumptions, in the background.',
  })
  @Allow('coordinator', 'focal_point')
  async startRegistrationScenario(
    @Args('input', { description: 'What is asked for.' }) input: StartRegistrationScenarioInput,
  ): Promise<ScenarioAnswer> {
    const { planId, name, seconds, seed, assumptions } = input;
    const wanted = { planId, name, seconds, seed, assumptions: fromAssumptions(assumptions) };
    return answer(await this.registration.start(wanted));
  }

  @Mutation(() => RegistrationScenarioResult, {
    description: 'Stops the search for a scenario; the best found so far is kept as its result.',
  })
  @Allow('coordinator', 'focal_point')
  async cancelRegistrationScenario(
    @Args('scenarioId', { type: () => ID, description: 'The scenario.' }) scenarioId: string,
  ): Promise<ScenarioAnswer> {
    return answer(await this.registration.cancel(scenarioId));
  }

  @Subscription(() => RegistrationScenarioObject, {
    description: 'The scenario, each time its state or progress changes; first as it is now.',
    resolve: (value: RegistrationScenarioObject) => value,
  })
  @Allow('coordinator', 'focal_point')
  async registrationScenarioChanged(
    @Args('scenarioId', { type: () => ID, description: 'The scenario.' }) scenarioId: string,
  ): Promise<AsyncGenerator<RegistrationScenarioObject, void, void>> {
    const started = await this.registration.findScenario(scenarioId);
    const topics = [registrationTopic(scenarioId), ...(started?.jobId ? [`job.${started.jobId}`] : [])];
    return followSignals(this.signals, topics, async () => {
      const scenario = await this.registration.findScenario(scenarioId);
      if (!scenario) return undefined;
      const key = JSON.stringify([scenario.state, await this.registration.progress(scenario)]);
      const last = ['finished', 'stopped', 'failed'].includes(scenario.state);
      return { value: toRegistrationScenarioObject(scenario), last, key };
    });
  }

  @ResolveField(() => ProgressObject, { nullable: true, description: 'Where the search stands, while it goes on.' })
  async progress(@Parent() { source }: RegistrationScenarioObject): Promise<ProgressObject | null> {
    const progress = await this.registration.progress(source);
    return progress ? toProgressObject(progress) : null;
  }
}

function answer(result: Awaited<ReturnType<RegistrationPlanService['cancel']>>): ScenarioAnswer {
  return result.ok ? toRegistrationScenarioObject(result.value) : toFailure(result.failure);
}
