import pg from 'pg';
import type { Logger } from 'pino';
import type { Clock } from '../clock/clock.js';
import type { Secret } from '../configuration/configuration.js';
import { JOB_QUEUES, type JobQueue } from './job-contract.js';
import type { DueJob, JobLedger } from './job-ledger.js';
import type { QueueBackend } from './queues.js';

/** How often the relay looks by itself, without being told, in milliseconds. */
const LOOK_EVERY_MS = 1_000;
/** How often jobs that were queued are compared with what the queue still has. */
const RECONCILE_EVERY_MS = 15_000;
/** A queued job younger than this is not yet missed. */
const MISSED_AFTER_MS = 10_000;
const BATCH = 500;

/** What the relay works with. */
export interface JobRelayOptions {
  readonly ledger: JobLedger;
  readonly backend: QueueBackend;
  readonly clock: Clock;
  readonly log: Logger;
  /** Where PostgreSQL tells about new jobs. */
  readonly listenUrl: Secret;
  /** Called at start and with every comparison: puts schedules back that the queue has lost. */
  readonly onReconcile: () => Promise<void>;
}

/**
 * Hands jobs from the ledger to the queue when they are due, told by PostgreSQL or looking for itself. Compares the two
 * at start and from time to time: what the queue has lost (an emptied Redis) it gets again.
 */
export class JobRelay {
  private listener: pg.Client | undefined;
  private timer: NodeJS.Timeout | undefined;
  private reconcileTimer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private again = false;
  private closed = false;

  constructor(private readonly options: JobRelayOptions) {}

  /** Begins; resolves once the queue has what it had lost. */
  async start(): Promise<void> {
    await this.listen();
    await this.reconcile(0);
    this.reconcileTimer = setInterval(() => void this.reconcile(MISSED_AFTER_MS), RECONCILE_EVERY_MS);
    this.wake();
  }

  /** Looks for due jobs now; also when a look is already under way. */
  wake(): void {
    if (this.closed) return;
    this.again = true;
    this.running ??= this.drain().finally(() => {
      this.running = undefined;
      this.scheduleNext();
    });
  }

  async stop(): Promise<void> {
    this.closed = true;
    clearTimeout(this.timer);
    clearInterval(this.reconcileTimer);
    await this.running;
    await this.listener?.end().catch(() => undefined);
  }

  /** Compares the ledger with the queues: jobs that no queue knows any more are put in again. */
  async reconcile(missedAfterMilliseconds: number): Promise<void> {
    const { ledger, clock, log } = this.options;
    try {
      await this.options.onReconcile();
      const before = new Date(clock.now().getTime() - missedAfterMilliseconds);
      for (const job of await ledger.unfinished(before)) await this.reconcileOne(job);
    } catch (error) {
      if (!this.closed) log.warn({ err: error }, 'the queues could not be compared with the ledger; trying again');
    }
  }

  private async reconcileOne(job: DueJob): Promise<void> {
    const { backend, ledger, clock } = this.options;
    const queued = await backend.queue(job.queue).getJob(job.id);
    if (!queued) return this.enqueue([job]);
    const state = await queued.getState();
    if (state === 'failed') {
      await ledger.finish(job.id, { state: 'failed', failure: queued.failedReason }, clock.now());
    } else if (state === 'completed') {
      // It ran, but its worker died before it could write that down: jobs may run twice, none may be forgotten.
      await queued.remove();
      await this.enqueue([job]);
    }
  }

  private scheduleNext(): void {
    if (this.closed) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.wake(), LOOK_EVERY_MS);
  }

  private async drain(): Promise<void> {
    while (this.again && !this.closed) {
      this.again = false;
      try {
        const { ledger, clock } = this.options;
        const moved = await ledger.relayDue(clock.now(), BATCH, (jobs) => this.enqueue(jobs));
        if (moved === BATCH) this.again = true;
      } catch (error) {
        if (!this.closed) this.options.log.warn({ err: error }, 'due jobs could not be handed over; trying again');
      }
    }
  }

  private async enqueue(jobs: readonly DueJob[]): Promise<void> {
    for (const name of JOB_QUEUES) {
      const ours = jobs.filter((job) => job.queue === name);
      if (ours.length > 0) await this.enqueueIn(name, ours);
    }
  }

  private async enqueueIn(name: JobQueue, jobs: readonly DueJob[]): Promise<void> {
    const queue = this.options.backend.queue(name);
    // A job that is run again has left an ended one under its id.
    for (const job of jobs.filter(({ again }) => again)) await (await queue.getJob(job.id))?.remove();
    await queue.addBulk(
      jobs.map((job) => ({
        name: job.name,
        data: { jobId: job.id },
        opts: {
          jobId: job.id,
          attempts: job.attempts,
          backoff: { type: 'exponential', delay: job.backoffMilliseconds },
        },
      })),
    );
  }

  private async listen(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.options.listenUrl.reveal(),
      application_name: 'comitia relay',
      keepAlive: true,
    });
    const reconnect = () => {
      if (this.closed || this.listener !== client) return;
      this.listener = undefined;
      // Until it listens again, the relay looks for itself.
      setTimeout(() => void this.listen().catch(reconnect), LOOK_EVERY_MS).unref();
    };
    client.on('notification', () => this.wake());
    client.on('error', reconnect);
    client.on('end', reconnect);
    this.listener = client;
    await client.connect();
    await client.query('listen comitia_job');
  }
}
