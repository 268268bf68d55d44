import type { Id } from '@comitia/kernel';
import { TransactionRunner } from '@comitia/platform';
import { Injectable } from '@nestjs/common';
import { ReminderEntity } from './reminder.entity.js';

@Injectable()
export class ReminderRepository {
  constructor(private readonly transactions: TransactionRunner) {}

  async findOfActivity(activityId: Id): Promise<ReminderEntity[]> {
    return this.transactions.manager().findBy(ReminderEntity, { activityId });
  }

  /** Inserts reminders, or gives those that are there a new instant, in one statement. */
  async save(reminders: readonly ReminderEntity[]): Promise<void> {
    if (reminders.length === 0) return;
    await this.transactions
      .manager()
      .upsert(ReminderEntity, reminders as never, { conflictPaths: ['milestoneId', 'personId', 'daysBefore'] });
  }

  /** The reminder, locked until the transaction ends, so that it is delivered once. */
  async lock(id: Id): Promise<ReminderEntity | undefined> {
    const row = await this.transactions
      .manager()
      .findOne(ReminderEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
    return row ?? undefined;
  }

  async markDelivered(id: Id, at: Date): Promise<void> {
    await this.transactions.manager().update(ReminderEntity, { id }, { state: 'delivered', deliveredAt: at });
  }
}
