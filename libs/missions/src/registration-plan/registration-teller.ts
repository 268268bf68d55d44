import { ActivityService, NotificationService } from '@comitia/assistance';
import type { Id } from '@comitia/kernel';
import { TransactionRunner } from '@comitia/platform';
import { Injectable } from '@nestjs/common';
import { RegistrationPlanRepository } from './registration-plan.repository.js';

/** Tells of a published registration plan: those who work on it, and on the other side those who agreed to it. */
@Injectable()
export class RegistrationTeller {
  constructor(
    private readonly plans: RegistrationPlanRepository,
    private readonly activities: ActivityService,
    private readonly notifications: NotificationService,
    private readonly transactions: TransactionRunner,
  ) {}

  /** Tells the people of the actor's organisation, each once of each version, however often this runs. How many they are. */
  async tell(versionId: Id): Promise<number> {
    return this.transactions.inTransaction(async () => {
      const version = await this.plans.findVersion(versionId);
      const plan = version && (await this.plans.find(version.planId));
      const [activity] = plan ? await this.activities.byIds([plan.activityId]) : [];
      if (!version || !activity) return 0;
      const personIds = await this.notifications.concerned();
      await this.notifications.tell(
        'registration_plan_published',
        {
          subjectKind: 'registration_plan',
          subjectId: activity.id,
          parameters: { activity: activity.title, number: String(version.number) },
        },
        { onceKey: `registration_plan_published:${versionId}`, personIds },
      );
      return personIds.length;
    });
  }
}
