import type { Id } from '@comitia/kernel';
import { TransactionRunner } from '@comitia/platform';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { MilestoneEntity } from '../activity/activity.entity.js';
import { CalendarFeedEntity } from './calendar-feed.entity.js';

/** Whose feed a token opens. */
export interface FeedOwner {
  readonly id: Id;
  readonly personId: Id;
  readonly organisationId: Id;
}

/** A milestone as the calendar shows it. */
export type FeedMilestone = MilestoneEntity & { readonly activityTitle: string; readonly activityState: string };

@Injectable()
export class CalendarFeedRepository {
  constructor(private readonly transactions: TransactionRunner) {}

  async insert(feed: CalendarFeedEntity): Promise<void> {
    await this.transactions.manager().insert(CalendarFeedEntity, feed);
  }

  async findAll(): Promise<CalendarFeedEntity[]> {
    return this.transactions.manager().find(CalendarFeedEntity, { order: { createdAt: 'DESC', id: 'DESC' } });
  }

  async findById(id: Id): Promise<CalendarFeedEntity | undefined> {
    return (await this.transactions.manager().findOneBy(CalendarFeedEntity, { id })) ?? undefined;
  }

  async revoke(id: Id, at: Date): Promise<void> {
    await this.transactions.manager().update(CalendarFeedEntity, { id, revokedAt: IsNull() }, { revokedAt: at });
  }

  /** Whose feed it is, for a token that is alive; notes that it was read. */
  async resolve(tokenHash: string, at: Date): Promise<FeedOwner | undefined> {
    const rows = await this.transactions
      .manager()
      .query<FeedOwner[]>(
        `select id, person_id as "personId", organisation_id as "organisationId" from comitia.resolve_calendar_feed($1, $2)`,
        [tokenHash, at],
      );
    return rows[0];
  }

  /** All milestones that the actor may see, in the order of their days. */
  async findMilestones(): Promise<FeedMilestone[]> {
    const rows = await this.transactions
      .manager()
      .createQueryBuilder(MilestoneEntity, 'milestone')
      .innerJoin('comitia.activity', 'activity', 'activity.id = milestone.activityId')
      .addSelect('activity.title', 'activity_title')
      .addSelect('activity.state', 'activity_state')
      .where(`milestone.state <> 'cancelled'`)
      .orderBy('milestone.target')
      .addOrderBy('milestone.id')
      .limit(5000)
      .getRawAndEntities<{ activity_title: string; activity_state: string }>();
    return rows.entities.map((milestone, index) => ({
      ...milestone,
      activityTitle: rows.raw[index]!.activity_title,
      activityState: rows.raw[index]!.activity_state,
    }));
  }
}
