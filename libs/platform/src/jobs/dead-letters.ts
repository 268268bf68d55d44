import type { Id } from '@comitia/kernel';
import { Injectable } from '@nestjs/common';
import { AuditLog } from '../audit/audit-log.js';
import { TransactionRunner } from '../database/transaction-runner.js';
import { Jobs, type DeadLetter } from './jobs.js';

/** Jobs that failed for good, for the administrators of the organisation for which they ran. */
@Injectable()
export class DeadLetters {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly jobs: Jobs,
    private readonly audit: AuditLog,
  ) {}

  /** One page, latest first, after the last one of the page before. */
  async page(
    limit: number,
    after: { readonly failedAt: string; readonly id: Id } | undefined,
  ): Promise<{ readonly rows: readonly DeadLetter[]; readonly hasNextPage: boolean }> {
    const rows = await this.transactions.inTransaction(() => this.jobs.deadLetters(limit + 1, after));
    return { rows: rows.slice(0, limit), hasNextPage: rows.length > limit };
  }

  /** Runs one once more, from its first try, and writes down who asked for it. False where there is none such. */
  async runAgain(id: Id): Promise<boolean> {
    return this.transactions.inTransaction(async () => {
      const restarted = await this.jobs.runAgain(id);
      if (restarted) await this.audit.write({ action: 'job.run_again', subjectKind: 'job', subjectId: id });
      return restarted;
    });
  }
}
