import { UnrecoverableError, WaitingError, type Job } from 'bullmq';
import type { Logger } from 'pino';
import type { ActorContext } from '../actor/actor-context.js';
import type { Clock } from '../clock/clock.js';
import type { AnyJobContract } from './job-contract.js';
import type { JobLedger, TakenJob } from './job-ledger.js';
import { JobCannotSucceed, type JobProcessor, type JobRun } from './processor.js';
import type { QueueEntry } from './queues.js';

/** Why a run is told to stop. */
type StopReason = 'cancelled' | 'shutdown';

/** A processor and what it runs. */
export interface Handler {
  readonly contract: AnyJobContract;
  readonly processor: JobProcessor;
}

/** What runs need. */
export interface JobRunnerOptions {
  readonly handlers: ReadonlyMap<string, Handler>;
  readonly ledger: JobLedger;
  readonly actors: ActorContext;
  readonly clock: Clock;
  readonly log: Logger;
  /** How long a run may take to stop at shutdown before its job is handed back without it, in milliseconds. */
  readonly graceMilliseconds: number;
}

const REPORT_EVERY_MS = 250;

/** Runs one job at a time per call: reads the ledger, checks the payload, acts as the right actor, writes down the end. */
export class JobRunner {
  private readonly running = new Map<string, AbortController>();
  private shutDown: Promise<void> | undefined;
  private readonly whenGraceEnds: Promise<'grace ended'>;
  private endGrace!: () => void;

  constructor(private readonly options: JobRunnerOptions) {
    this.whenGraceEnds = new Promise((resolve) => (this.endGrace = () => resolve('grace ended')));
  }

  /** Tells a running job that somebody cancelled it. */
  cancel(jobId: string): void {
    this.running.get(jobId)?.abort('cancelled' satisfies StopReason);
  }

  /** Tells every running job that the process ends; after the grace, jobs are handed back without waiting for them. */
  beginShutdown(): void {
    this.shutDown ??= new Promise((resolve) => {
      for (const controller of this.running.values()) controller.abort('shutdown' satisfies StopReason);
      setTimeout(() => {
        this.endGrace();
        resolve();
      }, this.options.graceMilliseconds).unref();
    });
  }

  /** Runs the job that a queue's entry stands for. Throws to let the queue try again. */
  async run(entry: Job<QueueEntry>, token: string | undefined): Promise<void> {
    const { ledger, clock, log } = this.options;
    const jobId = 'jobId' in entry.data ? entry.data.jobId : '';
    if (this.shutDown) return this.handBack(jobId, entry, token);
    const taken = await ledger.take(jobId);
    if (!taken) return;
    const prepared = this.prepare(taken);
    if (typeof prepared === 'string') {
      await ledger.finish(jobId, { state: 'failed', failure: prepared }, clock.now());
      throw new UnrecoverableError(prepared);
    }
    if (taken.cancelRequested) {
      await ledger.finish(jobId, { state: 'cancelled' }, clock.now());
      return;
    }
    const controller = new AbortController();
    this.running.set(jobId, controller);
    const progress = new ProgressWriter(jobId, ledger, log);
    try {
      const run = this.toRun(entry, taken, { payload: prepared.payload, controller, progress });
      const ended = await Promise.race([this.perform(prepared.handler, taken, run), this.whenGraceEnds]);
      await progress.flush();
      if (controller.signal.reason === 'shutdown') return await this.handBack(jobId, entry, token);
      const result = ended === 'grace ended' ? undefined : ended.result;
      await ledger.finish(jobId, { state: 'completed', result }, clock.now());
    } catch (error) {
      if (error instanceof WaitingError) throw error;
      await progress.flush();
      await this.endWithError(entry, token, {
        taken,
        error,
        reason: controller.signal.reason as StopReason | undefined,
      });
    } finally {
      this.running.delete(jobId);
    }
  }

  /** The handler and the checked payload; or why the job can never run, in a sentence. */
  private prepare(taken: TakenJob): { handler: Handler; payload: unknown } | string {
    const handler = this.options.handlers.get(taken.name);
    if (!handler) return `No job "${taken.name}" exists in this version: it was asked for by another one. Discard it.`;
    const { contract } = handler;
    let payload = taken.payload;
    if (taken.payloadVersion !== contract.version) {
      const upgraded =
        taken.payloadVersion < contract.version ? contract.upgrade?.(payload, taken.payloadVersion) : undefined;
      if (upgraded === undefined) {
        return `The payload of "${taken.name}" has version ${taken.payloadVersion}; this version of Comitia reads ${contract.version} and cannot convert it. Ask for the job again.`;
      }
      payload = upgraded;
    }
    const parsed = contract.payload.safeParse(payload);
    if (!parsed.success) {
      const places = parsed.error.issues.map((issue) => issue.path.join('.') || 'the whole').join(', ');
      return `The payload of "${taken.name}" does not fit its contract (${places}). Ask for the job again.`;
    }
    return { handler, payload: parsed.data };
  }

  private toRun(
    entry: Job<QueueEntry>,
    taken: TakenJob,
    parts: { payload: unknown; controller: AbortController; progress: ProgressWriter },
  ): JobRun<unknown> {
    const { signal } = parts.controller;
    return {
      id: taken.id,
      payload: parts.payload,
      attempt: entry.attemptsMade + 1,
      organisationId: taken.organisationId,
      signal,
      isCancelled: () => signal.reason === 'cancelled',
      report: (value) => parts.progress.report(value),
    };
  }

  private async perform(handler: Handler, taken: TakenJob, run: JobRun<unknown>): Promise<{ result: unknown }> {
    const actor = {
      kind: 'system',
      organisationId: taken.organisationId,
      ...(taken.userId ? { userId: taken.userId } : {}),
    } as const;
    return { result: await this.options.actors.run(actor, () => handler.processor.process(run)) };
  }

  private async endWithError(
    entry: Job<QueueEntry>,
    token: string | undefined,
    what: { taken: TakenJob; error: unknown; reason: StopReason | undefined },
  ): Promise<void> {
    const { ledger, clock, log } = this.options;
    const { taken, error, reason } = what;
    if (reason === 'shutdown') return this.handBack(taken.id, entry, token);
    if (reason === 'cancelled') return ledger.finish(taken.id, { state: 'cancelled' }, clock.now());
    const attempts = entry.opts.attempts ?? 1;
    const attempt = entry.attemptsMade + 1;
    log.warn({ err: error, job: taken.name, jobId: taken.id, attempt, attempts }, 'a job failed');
    if (error instanceof JobCannotSucceed) {
      await ledger.finish(taken.id, { state: 'failed', failure: error.message }, clock.now());
      throw new UnrecoverableError(error.message);
    }
    if (attempt >= attempts) {
      const type = error instanceof Error ? error.name : 'an error';
      // The message of an unexpected error may quote people's data; it stays out of the ledger and the queue.
      const failure = `"${taken.name}" failed ${attempts} times, the last time with ${type}; the log tells more under ${taken.id}.`;
      await ledger.finish(taken.id, { state: 'failed', failure }, clock.now());
      throw new UnrecoverableError(failure);
    }
    throw new Error(`"${taken.name}" failed at try ${attempt} of ${attempts}; see the log under ${taken.id}.`);
  }

  /** Gives a job back to the queue at once, without counting a try. */
  private async handBack(jobId: string, entry: Job<QueueEntry>, token: string | undefined): Promise<never> {
    try {
      await this.options.ledger.handBack(jobId);
    } catch (error) {
      this.options.log.warn({ err: error, jobId }, 'the ledger could not be told of a job handed back');
    }
    await entry.moveToWait(token);
    throw new WaitingError();
  }
}

/** Writes progress at most every REPORT_EVERY_MS, the last one always; a failure to do so never fails the job. */
class ProgressWriter {
  private last = 0;
  private waiting: unknown;
  private hasWaiting = false;

  constructor(
    private readonly jobId: string,
    private readonly ledger: JobLedger,
    private readonly log: Logger,
  ) {}

  async report(progress: unknown): Promise<void> {
    this.waiting = progress;
    this.hasWaiting = true;
    if (Date.now() - this.last >= REPORT_EVERY_MS) await this.flush();
  }

  async flush(): Promise<void> {
    if (!this.hasWaiting) return;
    this.hasWaiting = false;
    this.last = Date.now();
    try {
      await this.ledger.report(this.jobId, this.waiting);
    } catch (error) {
      this.log.warn({ err: error, jobId: this.jobId }, 'progress could not be written down');
    }
  }
}
