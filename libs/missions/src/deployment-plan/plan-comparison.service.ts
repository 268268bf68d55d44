import { success, type Id, type Result } from '@comitia/kernel';
import { TransactionRunner } from '@comitia/platform';
import { Injectable } from '@nestjs/common';
import { notInThisState, noSuch, wrongInput, type MissionFailure } from '../mission/mission.failure.js';
import { DeploymentPlanRepository } from './deployment-plan.repository.js';
import { DeploymentPlanService } from './deployment-plan.service.js';
import { afterPlanTransition } from './deployment-plan.states.js';
import type { DeploymentPlan } from './deployment-plan.js';
import { planFigures, type PlanFigures } from './plan-figures.js';
import { PlanTools } from './plan-tools.js';

/** How many plans are set side by side: fewer compare nothing, more fit no page. */
const [FEWEST, MOST] = [2, 4] as const;

/** A plan among those compared. */
export interface ComparedPlan {
  readonly plan: DeploymentPlan;
  /** Undefined where the problem that it was made from is no longer kept. */
  readonly figures: PlanFigures | undefined;
}

/** Scenarios of a mission: set side by side, and one of them chosen. */
@Injectable()
export class PlanComparisonService {
  constructor(
    private readonly plans: DeploymentPlanRepository,
    private readonly problems: DeploymentPlanService,
    private readonly transactions: TransactionRunner,
    private readonly tools: PlanTools,
  ) {}

  /** Two to four plans of one mission in the order asked for, each with its figures against the plan in force. */
  async compare(planIds: readonly Id[]): Promise<Result<readonly ComparedPlan[], MissionFailure>> {
    const ids = [...new Set(planIds)];
    if (ids.length < FEWEST || ids.length > MOST) {
      return wrongInput(
        'planIds',
        `${ids.length} different plans are asked for: name ${FEWEST} to ${MOST} of one mission.`,
      );
    }
    return this.transactions.inTransaction(async () => {
      const compared: ComparedPlan[] = [];
      for (const id of ids) {
        const plan = await this.plans.find(id);
        if (!plan) return noSuch('deployment plan', id);
        const [first] = compared;
        if (first && first.plan.missionId !== plan.missionId) {
          return wrongInput('planIds', 'These plans belong to different missions: compare plans of one mission.');
        }
        compared.push({ plan, figures: await this.figures(plan) });
      }
      return success(compared);
    });
  }

  /** Makes a draft the one that its mission works on; the others stay as scenarios. */
  async choose(planId: Id): Promise<Result<DeploymentPlan, MissionFailure>> {
    return this.transactions.inTransaction(async () => {
      const plan = await this.plans.lock(planId);
      if (!plan) return noSuch('deployment plan', planId);
      if (afterPlanTransition(plan.state, 'edit') === undefined) {
        return notInThisState(plan.state, `The plan is ${plan.state} as version ${plan.number}: choose among drafts.`);
      }
      await this.plans.choose(planId, this.tools.clock.now());
      await this.tools.audit.write({
        action: 'deployment_plan.chosen',
        subjectKind: 'deployment_plan',
        subjectId: planId,
        details: {},
      });
      return success((await this.plans.find(planId))!);
    });
  }

  private async figures(plan: DeploymentPlan): Promise<PlanFigures | undefined> {
    const input = await this.problems.problemOf(plan);
    if (!input) return undefined;
    const published = plan.state === 'published' ? undefined : await this.plans.publishedOf(plan.missionId);
    return planFigures(input, await this.plans.parts(plan.id), published && (await this.plans.parts(published.id)));
  }
}
