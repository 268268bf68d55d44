import { minutesOf, ReplanService, type ReplanRequest } from '@comitia/missions';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../access/allow.decorator.js';
import { toFailure, type CommonFailure } from '../graphql/failures.object.js';
import {
  DeploymentPlanObject,
  PublishPlanResult,
  ScoreLineObject,
  toDeploymentPlanObject,
} from './deployment-plan.object.js';
import { PlanDifferences } from './plan-differences.js';
import { PreviewReplanResult, ReplanInput, ReplanPreviewObject } from './replan.object.js';

/** Repairing the plan in force after something happened. */
@Resolver()
export class ReplanResolver {
  constructor(
    private readonly replanning: ReplanService,
    private readonly differences: PlanDifferences,
  ) {}

  @Query(() => PreviewReplanResult, {
    description:
      'What repairing the plan in force would change, with as few changes as can be found to what people were told; nothing is kept.',
  })
  @Allow('coordinator')
  async previewReplan(
    @Args('input', { description: 'What happened.' }) input: ReplanInput,
  ): Promise<ReplanPreviewObject | CommonFailure> {
    const preview = await this.replanning.preview(toRequest(input));
    if (!preview.ok) return toFailure(preview.failure);
    const answer = new ReplanPreviewObject();
    if (!preview.value.feasible) {
      return Object.assign(answer, {
        feasible: false,
        reasons: preview.value.reasons,
        differences: [],
        changedVisits: 0,
        addedVisits: 0,
        extraTravelMinutes: 0,
        scoreBefore: [],
        scoreAfter: [],
        fingerprint: null,
      });
    }
    const { repair } = preview.value;
    const { changedVisits, addedVisits, extraTravelMinutes, fingerprint } = repair;
    const lines = (rows: typeof repair.scoreBefore) => rows.map((row) => Object.assign(new ScoreLineObject(), row));
    return Object.assign(answer, {
      feasible: true,
      reasons: [],
      differences: await this.differences.toObjects(repair.differences),
      changedVisits,
      addedVisits,
      extraTravelMinutes,
      scoreBefore: lines(repair.scoreBefore),
      scoreAfter: lines(repair.scoreAfter),
      fingerprint,
    });
  }

  @Mutation(() => PublishPlanResult, {
    description:
      'Keeps a repair that was seen as a draft that revises the plan in force; publish it as the next version.',
  })
  @Allow('coordinator')
  async acceptReplan(
    @Args('input', { description: 'What happened, as it was asked with.' }) input: ReplanInput,
    @Args('fingerprint', { description: 'The repair that you have seen.' }) fingerprint: string,
  ): Promise<DeploymentPlanObject | CommonFailure> {
    const kept = await this.replanning.accept(toRequest(input), fingerprint);
    return kept.ok ? toDeploymentPlanObject(kept.value) : toFailure(kept.failure);
  }
}

function toRequest({ planId, now, changes }: ReplanInput): ReplanRequest {
  return {
    planId,
    now: now ? minutesOf(now) : undefined,
    changes: changes.map((change) => ({
      kind: change.kind,
      observerId: change.observerId ?? undefined,
      area: change.area ?? undefined,
      reason: change.reason ?? undefined,
      stationId: change.stationId ?? undefined,
      toStationId: change.toStationId ?? undefined,
      minutes: change.minutes ?? undefined,
      latitude: change.latitude ?? undefined,
      longitude: change.longitude ?? undefined,
    })),
  };
}
