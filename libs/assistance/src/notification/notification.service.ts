import { newId, parseId, type Id } from '@comitia/kernel';
import { ActorContext, actorOrganisation, Clock, Jobs, Signals, TransactionRunner } from '@comitia/platform';
import { Injectable } from '@nestjs/common';
import type { MilestoneEntity } from '../activity/activity.entity.js';
import { ActivityRepository } from '../activity/activity.repository.js';
import { RecipientRepository } from '../request/recipient.repository.js';
import { mailNotificationJob } from './mail-notification.job.js';
import { CONCERNED_ROLES, type NotificationKind, type NotificationKindOfAssistance } from './notification-kind.js';
import { NotificationSubjects, type NotificationSubject } from './notification-subject.js';
import type { NotificationEntity } from './notification.entity.js';
import { NotificationRepository, type NotificationPageQuery } from './notification.repository.js';

/** The topic on which a person is told that a notification was added. */
export function notificationTopic(personId: Id, organisationId: Id): string {
  return `notifications.${personId}.${organisationId}`;
}

/** Tells people what concerns them: in the portal at once, and by mail. */
@Injectable()
export class NotificationService {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly actors: ActorContext,
    private readonly notifications: NotificationRepository,
    private readonly subjects: NotificationSubjects,
    private readonly activities: ActivityRepository,
    private readonly recipients: RecipientRepository,
    private readonly jobs: Jobs,
    private readonly signals: Signals,
    private readonly clock: Clock,
  ) {}

  /** Tells everybody concerned in the actor's organisation, once. The job's work. */
  async notify(kind: NotificationKindOfAssistance, subjectId: Id): Promise<void> {
    await this.transactions.inTransaction(async () => {
      const organisationId = actorOrganisation(this.actors.current())!;
      const subject = await this.subjects.find(kind, subjectId);
      if (!subject) return;
      const people = await this.recipients.findPeople(organisationId, CONCERNED_ROLES);
      await this.add(kind, subject, {
        onceKey: `${kind}:${subjectId}`,
        personIds: people.map((person) => person.personId),
      });
    });
  }

  /** Tells people of something in a library above, once each; inside a job, as the system of their organisation. */
  async tell(
    kind: NotificationKind,
    subject: NotificationSubject,
    told: { readonly onceKey: string; readonly personIds: readonly Id[] },
  ): Promise<void> {
    await this.transactions.inTransaction(() => this.add(kind, subject, told));
  }

  /** Everybody of the actor's organisation whom assistance concerns, by their roles. */
  async concerned(): Promise<readonly Id[]> {
    const organisationId = actorOrganisation(this.actors.current())!;
    const people = await this.transactions.inTransaction(() =>
      this.recipients.findPeople(organisationId, CONCERNED_ROLES),
    );
    return people.map((person) => person.personId);
  }

  /** Reminds one person of a milestone; called inside the transaction that marks the reminder delivered. */
  async remind(milestone: MilestoneEntity, personId: Id, reminderId: Id): Promise<void> {
    const [activity] = await this.activities.findByIds([milestone.activityId]);
    if (!activity) return;
    const subject: NotificationSubject = {
      subjectKind: 'activity',
      subjectId: activity.id,
      parameters: { activity: activity.title, milestone: milestone.title, target: milestone.target },
    };
    await this.add('milestone_due', subject, { onceKey: `milestone_due:${reminderId}`, personIds: [personId] });
  }

  /** One page of the actor's notifications, the newest first. */
  async page(query: NotificationPageQuery) {
    return this.transactions.inTransaction(async () => {
      const rows = await this.notifications.findPage({ ...query, limit: query.limit + 1 });
      return { rows: rows.slice(0, query.limit), hasNextPage: rows.length > query.limit };
    });
  }

  async count(unreadOnly: boolean): Promise<number> {
    return this.transactions.inTransaction(() => this.notifications.count(unreadOnly));
  }

  async byId(id: Id): Promise<NotificationEntity | undefined> {
    return this.transactions.inTransaction(() => this.notifications.findById(id));
  }

  /** Marks the actor's notifications as read; returns how many were unread. */
  async markRead(ids: readonly Id[]): Promise<number> {
    const known = ids.filter((id) => parseId(id).ok);
    return this.transactions.inTransaction(() => this.notifications.markRead(known, this.clock.now()));
  }

  private async add(
    kind: NotificationKind,
    subject: NotificationSubject,
    told: { readonly onceKey: string; readonly personIds: readonly Id[] },
  ): Promise<void> {
    const organisationId = actorOrganisation(this.actors.current())!;
    const now = this.clock.now();
    const added = await this.notifications.insertNew(
      told.personIds.map((personId) => ({
        id: newId(now.getTime()),
        organisationId,
        personId,
        kind,
        ...subject,
        onceKey: told.onceKey,
        createdAt: now,
        readAt: null,
        mailedAt: null,
      })),
    );
    for (const { id, personId } of added) {
      await this.jobs.add(mailNotificationJob, { notificationId: id });
      await this.signals.publish(notificationTopic(personId, organisationId), { id });
    }
  }
}
