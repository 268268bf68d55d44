import { newId, type Id } from '@comitia/kernel';
import { ActorContext, actorOrganisation, Clock, Jobs, TransactionRunner } from '@comitia/platform';
import { Injectable } from '@nestjs/common';
import type { MilestoneEntity } from '../activity/activity.entity.js';
import { ActivityRepository } from '../activity/activity.repository.js';
import { CONCERNED_ROLES } from '../notification/notification-kind.js';
import { NotificationService } from '../notification/notification.service.js';
import { RecipientRepository, type Recipient } from '../request/recipient.repository.js';
import { deliverReminderJob } from './deliver-reminder.job.js';
import { REMINDER_DAYS, reminderInstant } from './reminder-times.js';
import type { ReminderEntity } from './reminder.entity.js';
import { ReminderRepository } from './reminder.repository.js';

/** Reminders of milestones: rows with instants, kept up to date and delivered by jobs that act for one organisation. */
@Injectable()
export class ReminderService {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly actors: ActorContext,
    private readonly reminders: ReminderRepository,
    private readonly activities: ActivityRepository,
    private readonly recipients: RecipientRepository,
    private readonly notifications: NotificationService,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  /** Brings the reminders of an activity for the actor's organisation up to date: new ones, moved ones; past ones are left out. */
  async schedule(activityId: Id): Promise<void> {
    await this.transactions.inTransaction(async () => {
      const organisationId = actorOrganisation(this.actors.current())!;
      const [activity] = await this.activities.findByIds([activityId]);
      if (!activity || activity.state === 'suspended' || activity.state === 'completed') return;
      const milestones = (await this.activities.findMilestones([activityId])).filter(
        (milestone) => milestone.state === 'upcoming',
      );
      const people = await this.recipients.findPeople(organisationId, CONCERNED_ROLES);
      const present = new Map((await this.reminders.findOfActivity(activityId)).map((row) => [keyOf(row), row]));
      const changed = this.wanted(milestones, people, organisationId).filter((wanted) => {
        const standing = present.get(keyOf(wanted));
        if (standing) Object.assign(wanted, { id: standing.id });
        return standing?.state !== 'delivered' && standing?.dueAt.getTime() !== wanted.dueAt.getTime();
      });
      await this.reminders.save(changed);
      for (const reminder of changed) {
        await this.jobs.add(deliverReminderJob, { reminderId: reminder.id }, { dueAt: reminder.dueAt });
      }
    });
  }

  /** Delivers a reminder that is due and still wanted; one that moved to later is left to its new job. */
  async deliver(reminderId: Id): Promise<void> {
    await this.transactions.inTransaction(async () => {
      const reminder = await this.reminders.lock(reminderId);
      const now = this.clock.now();
      if (!reminder || reminder.state !== 'scheduled') return;
      if (reminder.dueAt > now) {
        await this.jobs.add(deliverReminderJob, { reminderId }, { dueAt: reminder.dueAt });
        return;
      }
      const milestone = await this.activities.findMilestone(reminder.milestoneId);
      if (!milestone || milestone.state !== 'upcoming') return;
      await this.notifications.remind(milestone, reminder.personId, reminder.id);
      await this.reminders.markDelivered(reminder.id, now);
    });
  }

  private wanted(
    milestones: readonly MilestoneEntity[],
    people: readonly Recipient[],
    organisationId: Id,
  ): ReminderEntity[] {
    const now = this.clock.now();
    return milestones.flatMap((milestone) =>
      people.flatMap((person) =>
        REMINDER_DAYS.map((daysBefore) => ({
          id: newId(now.getTime()),
          milestoneId: milestone.id,
          activityId: milestone.activityId,
          organisationId,
          personId: person.personId,
          daysBefore,
          dueAt: reminderInstant(milestone.target, daysBefore, person.timeZone),
          state: 'scheduled' as const,
          deliveredAt: null,
        })).filter((reminder) => reminder.dueAt > now),
      ),
    );
  }
}

const keyOf = (row: Pick<ReminderEntity, 'milestoneId' | 'personId' | 'daysBefore'>) =>
  `${row.milestoneId} ${row.personId} ${row.daysBefore}`;
