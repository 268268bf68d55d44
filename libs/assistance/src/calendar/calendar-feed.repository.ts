import type { Id } from '@comitia/kernel';
import { TransactionRunner } from '@comitia/platform';
import { Injectable } from '@nestjs/common';
import { In, IsNull, Not } from 'typeorm';
import { ActivityEntity, MilestoneEntity } from '../activity/activity.entity.js';
import { CalendarFeedEntity } from './calendar-feed.entity.js';

/** Whose feed a token opens. */
export interface FeedOwner {
  readonly id: Id;
  readonly personId: Id;
  readonly organisationId: Id;
}

/** A milestone as the calendar shows it. */
export type FeedMilestone = MilestoneEntity & { readonly activityTitle: string };

/** The most events that one calendar holds. */
const FEED_LIMIT = 5000;

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

  /** The milestones that the actor may see and that were not cancelled, in the order of their days. */
  async findMilestones(): Promise<FeedMilestone[]> {
    const manager = this.transactions.manager();
    const milestones = await manager.find(MilestoneEntity, {
      where: { state: Not('cancelled') },
      order: { target: 'ASC', id: 'ASC' },
      take: FEED_LIMIT,
    });
    const ids = [...new Set(milestones.map((milestone) => milestone.activityId))];
    const titles = new Map((await manager.findBy(ActivityEntity, { id: In(ids) })).map((row) => [row.id, row.title]));
    return milestones.map((milestone) => ({ ...milestone, activityTitle: titles.get(milestone.activityId) ?? '' }));
  }
}
