import { NotificationService } from '@comitia/assistance';
import type { Id } from '@comitia/kernel';
import { TransactionRunner } from '@comitia/platform';
import { Injectable } from '@nestjs/common';
import { MissionRepository } from '../mission/mission.repository.js';
import { ObserverRepository } from '../roster/observer.repository.js';
import { DeploymentPlanRepository } from './deployment-plan.repository.js';

/** Tells of a published plan: the observers whose day it changes, and those who work on the mission. */
@Injectable()
export class PlanTeller {
  constructor(
    private readonly plans: DeploymentPlanRepository,
    private readonly missions: MissionRepository,
    private readonly observers: ObserverRepository,
    private readonly notifications: NotificationService,
    private readonly transactions: TransactionRunner,
  ) {}

  /** Each is told once of each version, however often this runs. Returns how many people it concerns. */
  async tell(planId: Id): Promise<number> {
    return this.transactions.inTransaction(async () => {
      const plan = await this.plans.find(planId);
      const mission = plan && (await this.missions.find(plan.missionId));
      if (!plan || !mission || plan.number === null) return 0;
      const differences = await this.plans.differences(planId);
      const told = await this.observers.byIds([...new Set(differences.flatMap((difference) => difference.told))]);
      const personIds = [
        ...new Set([...told.map((observer) => observer.personId), ...(await this.notifications.concerned())]),
      ];
      const parameters = { mission: mission.title, number: String(plan.number) };
      await this.notifications.tell(
        'plan_published',
        { subjectKind: 'mission', subjectId: mission.id, parameters },
        { onceKey: `plan_published:${planId}`, personIds },
      );
      return personIds.length;
    });
  }
}
