import { DeploymentPlanService, PlanningRunService, planningRunTopic } from '@comitia/missions';
import { Signals } from '@comitia/platform';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import { Allow } from '../access/allow.decorator.js';
import { toFailure, type CommonFailure } from '../graphql/failures.object.js';
import { followSignals } from '../graphql/follow-signals.js';
import { groupRows } from '../graphql/group-rows.js';
import { ProgressObject, toProgressObject } from '../graphql/progress.object.js';
import { Context, type RequestContext } from '../graphql/request-context.js';
import { DeploymentPlanObject, toDeploymentPlanObject } from './deployment-plan.object.js';
import {
  PlanningPartObject,
  PlanningRunObject,
  PlanningRunResult,
  StartPlanningRunInput,
  toPlanningPartObject,
  toPlanningRunObject,
} from './planning-run.object.js';

type RunAnswer = PlanningRunObject | CommonFailure;

@Resolver(() => PlanningRunObject)
export class PlanningRunResolver {
  constructor(
    private readonly runs: PlanningRunService,
    private readonly plans: DeploymentPlanService,
    private readonly signals: Signals,
  ) {}

  @Query(() => PlanningRunObject, { nullable: true, description: 'A planning run of the viewer’s organisation.' })
  @Allow('coordinator')
  async planningRun(
    @Args('id', { type: () => ID, description: 'The run.' }) id: string,
  ): Promise<PlanningRunObject | null> {
    const run = await this.runs.find(id);
    return run ? toPlanningRunObject(run) : null;
  }

  @Mutation(() => PlanningRunResult, { description: 'Asks the planner for a deployment plan, in the background.' })
  @Allow('coordinator')
  async startPlanningRun(
    @Args('input', { description: 'What is asked for.' }) input: StartPlanningRunInput,
  ): Promise<RunAnswer> {
    const { missionId, name, teams, hubs, seconds, seed, settings } = input;
    return answer(await this.runs.start({ missionId, name: name ?? undefined, teams, hubs, seconds, seed, settings }));
  }

  @Mutation(() => PlanningRunResult, { description: 'Stops a run; the best plan found so far is kept as its draft.' })
  @Allow('coordinator')
  async cancelPlanningRun(
    @Args('runId', { type: () => ID, description: 'The run.' }) runId: string,
  ): Promise<RunAnswer> {
    return answer(await this.runs.cancel(runId));
  }

  @Mutation(() => PlanningRunResult, { description: 'Calls a run by another name among the mission’s scenarios.' })
  @Allow('coordinator')
  async renamePlanningRun(
    @Args('runId', { type: () => ID, description: 'The run.' }) runId: string,
    @Args('name', { description: 'Its name, at most 80 characters; empty for none.' }) name: string,
  ): Promise<RunAnswer> {
    return answer(await this.runs.rename(runId, name));
  }

  @Subscription(() => PlanningRunObject, {
    description: 'The run, each time its state or progress changes; first as it is now.',
    resolve: (value: PlanningRunObject) => value,
  })
  @Allow('coordinator')
  async planningRunChanged(
    @Args('runId', { type: () => ID, description: 'The run.' }) runId: string,
  ): Promise<AsyncGenerator<PlanningRunObject, void, void>> {
    const started = await this.runs.find(runId);
    const topics = [planningRunTopic(runId), ...(started?.jobId ? [`job.${started.jobId}`] : [])];
    return followSignals(this.signals, topics, async () => {
      const run = await this.runs.find(runId);
      if (!run) return undefined;
      const key = JSON.stringify([
        run.state,
        run.name,
        run.curve.length,
        run.curve.at(-1),
        await this.runs.progress(run),
      ]);
      return { value: toPlanningRunObject(run), last: ['finished', 'stopped', 'failed'].includes(run.state), key };
    });
  }

  @ResolveField(() => ProgressObject, { nullable: true, description: 'Where the search stands; none before it began.' })
  async progress(@Parent() { source }: PlanningRunObject): Promise<ProgressObject | null> {
    const progress = await this.runs.progress(source);
    return progress ? toProgressObject(progress) : null;
  }

  @ResolveField(() => [PlanningPartObject], {
    description: 'Its hubs, each searched by a job of its own; none before it is laid out.',
  })
  async parts(
    @Parent() { id }: PlanningRunObject,
    @Context() { loaders }: RequestContext,
  ): Promise<PlanningPartObject[]> {
    const group = await loaders.load('planning-parts', id, async (ids) =>
      groupRows(await this.runs.partsOf(ids), (part) => part.runId),
    );
    return (group?.rows ?? []).map(toPlanningPartObject);
  }

  @ResolveField(() => DeploymentPlanObject, { nullable: true, description: 'The draft that it left.' })
  async plan(
    @Parent() { source }: PlanningRunObject,
    @Context() { loaders }: RequestContext,
  ): Promise<DeploymentPlanObject | null> {
    if (source.planId === null) return null;
    const plan = await loaders.load('deployment-plan', source.planId, (ids) => this.plans.byIds(ids));
    return plan ? toDeploymentPlanObject(plan) : null;
  }
}

function answer(result: Awaited<ReturnType<PlanningRunService['cancel']>>): RunAnswer {
  return result.ok ? toPlanningRunObject(result.value) : toFailure(result.failure);
}
