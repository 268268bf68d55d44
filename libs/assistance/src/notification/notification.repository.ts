import type { Id } from '@comitia/kernel';
import { TransactionRunner } from '@comitia/platform';
import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { NotificationEntity } from './notification.entity.js';

/** Where a notification stands in the list: the newest come first. */
export interface NotificationPosition {
  readonly at: string;
  readonly id: Id;
}

export interface NotificationPageQuery {
  readonly unreadOnly: boolean;
  readonly limit: number;
  readonly after: NotificationPosition | undefined;
}

/** How and where a notification's person is reached. */
export interface MailAddressee {
  readonly notification: NotificationEntity;
  readonly email: string | null;
  readonly language: string;
  readonly timeZone: string;
  readonly organisation: string;
  /** The person's roles in the organisation now. */
  readonly roles: readonly string[];
}

@Injectable()
export class NotificationRepository {
  constructor(private readonly transactions: TransactionRunner) {}

  /** Adds those that were not told before; returns their ids and people. */
  async insertNew(notifications: readonly NotificationEntity[]): Promise<{ id: Id; personId: Id }[]> {
    if (notifications.length === 0) return [];
    const result = await this.transactions
      .manager()
      .createQueryBuilder()
      .insert()
      .into(NotificationEntity)
      .values(notifications as never)
      .orIgnore()
      .returning(['id', 'personId'])
      .execute();
    const rows = result.raw as { id: Id; person_id: Id }[];
    return rows.map((row) => ({ id: row.id, personId: row.person_id }));
  }

  async findPage(query: NotificationPageQuery): Promise<(NotificationEntity & NotificationPosition)[]> {
    const positions = await this.transactions.manager().query<NotificationPosition[]>(
      `select id, to_char(created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at from comitia.notification
        where person_id = comitia.current_user_id() and (not $1 or read_at is null)
          and ($2::timestamptz is null or (created_at, id) < ($2::timestamptz, $3::uuid))
        order by created_at desc, id desc limit $4`,
      [query.unreadOnly, query.after?.at ?? null, query.after?.id ?? null, query.limit],
    );
    const ids = positions.map((position) => position.id);
    const rows = new Map(
      (await this.transactions.manager().findBy(NotificationEntity, { id: In(ids) })).map((row) => [row.id, row]),
    );
    return positions.map((position) => ({ ...rows.get(position.id)!, ...position }));
  }

  async count(unreadOnly: boolean): Promise<number> {
    return this.transactions.manager().countBy(NotificationEntity, unreadOnly ? { readAt: IsNull() } : {});
  }

  async findById(id: Id): Promise<NotificationEntity | undefined> {
    return (await this.transactions.manager().findOneBy(NotificationEntity, { id })) ?? undefined;
  }

  /** Marks those of the actor's that were unread; returns how many. */
  async markRead(ids: readonly Id[], at: Date): Promise<number> {
    if (ids.length === 0) return 0;
    const changed = await this.transactions
      .manager()
      .update(NotificationEntity, { id: In([...ids]), readAt: IsNull() }, { readAt: at });
    return changed.affected ?? 0;
  }

  /** A notification that was not mailed yet with its person's address, locked until the transaction ends. */
  async lockForMail(id: Id): Promise<MailAddressee | undefined> {
    const notification = await this.transactions
      .manager()
      .findOne(NotificationEntity, { where: { id, mailedAt: IsNull() }, lock: { mode: 'pessimistic_write' } });
    if (!notification) return undefined;
    const rows = await this.transactions.manager().query<Omit<MailAddressee, 'notification'>[]>(
      `select person.email, person.language, person.time_zone as "timeZone", organisation.name as organisation,
           array(select held.role from comitia.membership held where held.person_id = person.id
             and held.organisation_id = organisation.id and held.ended_at is null) as roles
         from comitia.person, comitia.organisation where person.id = $1 and organisation.id = $2`,
      [notification.personId, notification.organisationId],
    );
    return rows[0] && { notification, ...rows[0] };
  }

  async markMailed(id: Id, at: Date): Promise<void> {
    await this.transactions.manager().update(NotificationEntity, { id }, { mailedAt: at });
  }
}
