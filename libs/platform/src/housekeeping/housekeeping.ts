import { Injectable } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { TransactionRunner } from '../database/transaction-runner.js';

/** How long things that have ended are kept, in days. */
export const KEPT_DAYS = { jobs: 30, failedJobs: 365, answers: 7 } as const;

const DAY = 86_400_000;

/** Removes what is no longer needed, through a function of the database that can do nothing else. */
@Injectable()
export class Housekeeping {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly clock: Clock,
  ) {}

  /** Removes ended jobs, kept answers and expired sessions past their time; returns how many rows in all. */
  async tidy(): Promise<{ removed: number }> {
    const now = this.clock.now().getTime();
    const before = (days: number) => new Date(now - days * DAY);
    return this.transactions.inTransaction(async () => {
      const rows = await this.transactions
        .manager()
        .query<{ removed: string }[]>('select comitia.tidy($1, $2, $3, $4) as removed', [
          before(KEPT_DAYS.jobs),
          before(KEPT_DAYS.failedJobs),
          before(KEPT_DAYS.answers),
          new Date(now),
        ]);
      return { removed: Number(rows[0]!.removed) };
    });
  }
}
