import { ElectionFactsRepository, RegisterRepository } from '@comitia/elections';
import { success, type Id, type Result } from '@comitia/kernel';
import { actorUser, TransactionRunner } from '@comitia/platform';
import { Injectable } from '@nestjs/common';
import { DeploymentRepository } from '../deployment-feed/deployment.repository.js';
import { notInThisState, noSuch, overtaken, refused, type MissionFailure } from '../mission/mission.failure.js';
import { MissionRepository } from '../mission/mission.repository.js';
import { afterMissionTransition } from '../mission/mission.states.js';
import { DeploymentPlanRepository } from './deployment-plan.repository.js';
import { afterPlanTransition } from './deployment-plan.states.js';
import type { DeploymentPlan } from './deployment-plan.js';
import { tellOfPlanJob } from './tell-of-plan.job.js';
import { planDayProblem } from './plan-day.js';
import { planDifferences } from './plan-difference.js';
import { PublishingTools } from './publishing-tools.js';

/** The topic on which it is signalled that what is deployed has changed, in any mission. */
export const DEPLOYMENTS_TOPIC = 'deployments.changed';

/** Makes a draft the next version: never edited afterwards, known to partners, told to those whom it concerns. */
@Injectable()
export class PlanPublisher {
  constructor(
    private readonly plans: DeploymentPlanRepository,
    private readonly missions: MissionRepository,
    private readonly deployments: DeploymentRepository,
    private readonly registers: RegisterRepository,
    private readonly elections: ElectionFactsRepository,
    private readonly transactions: TransactionRunner,
    private readonly outside: PublishingTools,
  ) {}

  /**
   * Publishes a draft as the mission's next version. `version` is the draft's that the caller has seen: who comes second
   * gets a conflict. Refused without consent in force; publishing and withdrawing wait for each other.
   */
  async publish(planId: Id, version: number): Promise<Result<DeploymentPlan, MissionFailure>> {
    return this.transactions.inTransaction(async () => {
      const seen = await this.plans.find(planId);
      if (!seen) return noSuch('deployment plan', planId);
      const mission = (await this.missions.lock(seen.missionId))!;
      const plan = (await this.plans.lock(planId))!;
      if (afterPlanTransition(plan.state, 'publish') === undefined) {
        return plan.state === 'published' || plan.state === 'superseded'
          ? overtaken(
              `Somebody published this plan meanwhile, as version ${plan.number}: look at it before you publish another.`,
            )
          : notInThisState(plan.state, `The plan is ${plan.state} and cannot be published.`);
      }
      if (plan.version !== version) {
        return overtaken(
          `The draft was changed meanwhile (you saw change ${version}, it has ${plan.version}): look at it again, then publish.`,
        );
      }
      if (!(await this.missions.consentStands(mission))) {
        return refused(
          'The consent that this mission hangs on is not in force: nothing can be published. Ask the authority.',
        );
      }
      const election = await this.elections.find(mission.electionId);
      const dayProblem = planDayProblem(plan.day, election?.days.map(({ date }) => date) ?? []);
      if (dayProblem) return overtaken(dayProblem);
      const deployed = mission.state === 'deployed' ? 'deployed' : afterMissionTransition(mission.state, 'deploy');
      if (deployed === undefined)
        return notInThisState(mission.state, `The mission is ${mission.state}: nothing is published for it any more.`);
      const before = await this.plans.publishedOf(mission.id);
      if (before && plan.revisesPlanId !== null && plan.revisesPlanId !== before.id) {
        return overtaken(
          `This draft revises another version than the published one, version ${before.number}: somebody published meanwhile. Revise again from it.`,
        );
      }
      const differences = planDifferences(
        before && (await this.plans.parts(before.id)),
        await this.plans.parts(planId),
      );
      await this.plans.keepDifferences(planId, differences);
      if (before) await this.plans.supersede(before.id);
      const at = this.outside.clock.now();
      const number = await this.plans.publish(planId, {
        at,
        by: actorUser(this.outside.actors.current()),
        consentEntryId: mission.consentEntryId,
      });
      if (mission.state !== deployed) await this.missions.setState(mission.id, deployed);
      const register = (await this.registers.findByElection(mission.electionId))!;
      const counts = await this.deployments.deploy({
        missionId: mission.id,
        electionId: mission.electionId,
        planId,
        registerId: register.id,
        registerVersion: plan.registerVersion,
        day: plan.day,
        at,
      });
      await this.outside.audit.write({
        action: 'deployment_plan.published',
        subjectKind: 'deployment_plan',
        subjectId: planId,
        details: { number, differences: differences.length, ...counts },
      });
      await this.outside.jobs.add(tellOfPlanJob, { planId });
      await this.outside.signals.publish(DEPLOYMENTS_TOPIC, { missionId: mission.id });
      return success((await this.plans.find(planId))!);
    });
  }
}
