import { createHash, randomBytes } from 'node:crypto';
import { newId, parseId, type Id } from '@comitia/kernel';
import {
  ActorContext,
  actorOrganisation,
  actorUser,
  ANONYMOUS,
  AuditLog,
  Clock,
  TransactionRunner,
} from '@comitia/platform';
import { Injectable } from '@nestjs/common';
import { writeCalendar } from './calendar-document.js';
import type { CalendarFeedEntity } from './calendar-feed.entity.js';
import { CalendarFeedRepository } from './calendar-feed.repository.js';

/** A feed just made; the token is shown once and kept nowhere. */
export interface IssuedFeed {
  readonly feed: CalendarFeedEntity;
  readonly token: string;
}

/** A person's calendar: the milestones that they may see in their organisation, as iCalendar, under a secret address. */
@Injectable()
export class CalendarFeedService {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly actors: ActorContext,
    private readonly feeds: CalendarFeedRepository,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** Makes a feed for the person who acts, in the organisation for which they act. */
  async create(): Promise<IssuedFeed> {
    return this.transactions.inTransaction(async () => {
      const actor = this.actors.current();
      const now = this.clock.now();
      const token = randomBytes(32).toString('base64url');
      const feed: CalendarFeedEntity = {
        id: newId(now.getTime()),
        organisationId: actorOrganisation(actor)!,
        personId: actorUser(actor)!,
        tokenHash: hashToken(token),
        createdAt: now,
        revokedAt: null,
        lastReadAt: null,
      };
      await this.feeds.insert(feed);
      await this.audit.write({ action: 'calendar_feed.created', subjectKind: 'calendar_feed', subjectId: feed.id });
      return { feed, token };
    });
  }

  /** The actor's feeds, the newest first. */
  async list(): Promise<readonly CalendarFeedEntity[]> {
    return this.transactions.inTransaction(() => this.feeds.findAll());
  }

  /** Ends a feed of the actor's; undefined where there is none. Ending one twice is harmless. */
  async revoke(id: Id): Promise<CalendarFeedEntity | undefined> {
    return this.transactions.inTransaction(async () => {
      const feed = parseId(id).ok ? await this.feeds.findById(id) : undefined;
      if (!feed || feed.revokedAt) return feed;
      await this.feeds.revoke(feed.id, this.clock.now());
      await this.audit.write({ action: 'calendar_feed.revoked', subjectKind: 'calendar_feed', subjectId: feed.id });
      return { ...feed, revokedAt: this.clock.now() };
    });
  }

  /** The calendar that a token opens, as text/calendar; undefined for a token that is not alive. */
  async read(token: string): Promise<string | undefined> {
    const now = this.clock.now();
    const owner = await this.actors.run(ANONYMOUS, () =>
      this.transactions.inTransaction(() => this.feeds.resolve(hashToken(token), now)),
    );
    if (!owner) return undefined;
    const actor = { kind: 'system', organisationId: owner.organisationId, userId: owner.personId } as const;
    return this.actors.run(actor, () =>
      this.transactions.inTransaction(async () => writeCalendar(await this.feeds.findMilestones(), now)),
    );
  }
}

function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
