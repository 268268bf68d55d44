import { Injectable } from '@nestjs/common';
import { TransactionRunner } from '../database/transaction-runner.js';

/** How many jobs of a queue are in a state. */
export interface JobFigure {
  readonly queue: string;
  readonly state: 'pending' | 'queued' | 'running' | 'failed';
  readonly count: number;
}

/** Counts jobs over all organisations, and says nothing else of them. */
@Injectable()
export class JobFigures {
  constructor(private readonly transactions: TransactionRunner) {}

  /** Jobs that are due or under way, and those that failed for good; for the system alone. */
  async count(): Promise<readonly JobFigure[]> {
    return this.transactions.inTransaction(() =>
      this.transactions
        .manager()
        .query<JobFigure[]>('select queue, state, count::integer as count from comitia.job_figures()'),
    );
  }
}
