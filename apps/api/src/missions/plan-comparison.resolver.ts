import { PlanComparisonService, PlanningRunService } from '@comitia/missions';
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '../access/allow.decorator.js';
import { toFailure, type CommonFailure } from '../graphql/failures.object.js';
import { Context, type RequestContext } from '../graphql/request-context.js';
import { DeploymentPlanObject, toDeploymentPlanObject } from './deployment-plan.object.js';
import {
  ChooseDraftResult,
  ComparedPlanObject,
  PlanComparisonObject,
  PlanComparisonResult,
  toPlanFiguresObject,
} from './plan-comparison.object.js';
import { PlanningRunObject, toPlanningRunObject } from './planning-run.object.js';

/** Scenarios side by side. */
@Resolver(() => DeploymentPlanObject)
export class PlanComparisonResolver {
  constructor(
    private readonly comparisons: PlanComparisonService,
    private readonly runs: PlanningRunService,
  ) {}

  @Query(() => PlanComparisonResult, { description: 'Two to four plans of one mission, side by side.' })
  @Allow('coordinator')
  async comparePlans(
    @Args('planIds', { type: () => [ID], description: 'The plans, two to four of one mission.' })
    planIds: string[],
  ): Promise<PlanComparisonObject | CommonFailure> {
    const compared = await this.comparisons.compare(planIds);
    if (!compared.ok) return toFailure(compared.failure);
    return Object.assign(new PlanComparisonObject(), {
      plans: compared.value.map(({ plan, figures }) =>
        Object.assign(new ComparedPlanObject(), {
          plan: toDeploymentPlanObject(plan),
          figures: figures ? toPlanFiguresObject(figures) : null,
        }),
      ),
    });
  }

  @Mutation(() => ChooseDraftResult, {
    description: 'Makes a draft the one that its mission works on; the others stay as scenarios.',
  })
  @Allow('coordinator')
  async chooseDraft(
    @Args('planId', { type: () => ID, description: 'The draft.' }) planId: string,
  ): Promise<DeploymentPlanObject | CommonFailure> {
    const chosen = await this.comparisons.choose(planId);
    return chosen.ok ? toDeploymentPlanObject(chosen.value) : toFailure(chosen.failure);
  }

  @ResolveField(() => PlanningRunObject, { nullable: true, description: 'The run that it goes back to.' })
  async run(
    @Parent() { source }: DeploymentPlanObject,
    @Context() { loaders }: RequestContext,
  ): Promise<PlanningRunObject | null> {
    if (source.runId === null) return null;
    const run = await loaders.load('planning-run', source.runId, (ids) => this.runs.byIds(ids));
    return run ? toPlanningRunObject(run) : null;
  }
}
