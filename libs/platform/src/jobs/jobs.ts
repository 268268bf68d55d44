import { newId, type Id } from '@comitia/kernel';
import { Injectable } from '@nestjs/common';
import { actorOrganisation, actorUser } from '../actor/actor.js';
import { ActorContext } from '../actor/actor-context.js';
import { Clock } from '../clock/clock.js';
import { TransactionRunner } from '../database/transaction-runner.js';
import type { AnyJobContract, JobContract } from './job-contract.js';

/** States a job goes through, from being asked for to its end. */
export const JOB_STATES = ['pending', 'queued', 'running', 'completed', 'failed', 'cancelled'] as const;

export type JobState = (typeof JOB_STATES)[number];

/** What is known about a job. */
export interface JobStatus {
  readonly id: Id;
  readonly name: string;
  readonly state: JobState;
  /** As last reported by the handler. */
  readonly progress: unknown;
  /** What the handler returned. */
  readonly result: unknown;
  /** Why it failed for good, in a sentence. */
  readonly failure: string | undefined;
  readonly cancelRequested: boolean;
  readonly dueAt: Date;
  readonly finishedAt: Date | undefined;
}

/** A job that failed for good. */
export interface DeadLetter {
  readonly id: Id;
  readonly name: string;
  /** Why, in a sentence. */
  readonly failure: string;
  readonly attempts: number;
  readonly failedAt: Date;
}

/** When and for whom a job runs. */
export interface JobRequest {
  /** Not before this moment (now). */
  readonly dueAt?: Date;
  /** The organisation for which it acts (the current actor's). */
  readonly organisationId?: Id;
  /** Replaces what the contract's `deduplicationId` says. */
  readonly deduplicationId?: string;
}

/**
 * Asks for jobs. A job is a row written in the open transaction: it exists exactly when the change that asked for it
 * was committed, and is handed to the queue when it is due.
 */
@Injectable()
export class Jobs {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly actors: ActorContext,
    private readonly clock: Clock,
  ) {}

  /**
   * Asks for a job in the open transaction. Where one with the same deduplication id still waits, that one takes the new
   * payload and due time instead. Returns the job's id. Throws ZodError when the payload does not fit the contract.
   */
  async add<Payload>(contract: JobContract<Payload>, payload: NoInfer<Payload>, request: JobRequest = {}): Promise<Id> {
    const actor = this.actors.current();
    const parsed = contract.payload.parse(payload);
    const key = request.deduplicationId ?? contract.deduplicationId?.(parsed) ?? null;
    const now = this.clock.now();
    const id = newId(now.getTime());
    const own = actorOrganisation(actor) ?? null;
    const rows = await this.transactions.manager().query<{ id: Id }[]>(
      `insert into comitia.job (id, name, queue, payload, payload_version, organisation_id, requested_by_organisation_id,
         user_id, deduplication_key, due_at, options, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
       on conflict (name, organisation_id, requested_by_organisation_id, deduplication_key) where state = 'pending' and deduplication_key is not null
       do update set payload = excluded.payload, payload_version = excluded.payload_version, due_at = excluded.due_at
       returning id`,
      [
        id,
        contract.name,
        contract.queue,
        JSON.stringify(parsed),
        contract.version,
        request.organisationId ?? own,
        own,
        actorUser(actor) ?? null,
        key,
        request.dueAt ?? now,
        JSON.stringify(contract.options),
        now,
      ],
    );
    return rows[0]!.id;
  }

  /** Takes back a job that still waits under this deduplication id. True when there was one. */
  async withdraw(contract: AnyJobContract, deduplicationId: string, organisationId?: Id): Promise<boolean> {
    const [rows] = await this.transactions.manager().query<[{ id: Id }[], number]>(
      `update comitia.job set state = 'cancelled', finished_at = $4
        where name = $1 and deduplication_key = $2 and state = 'pending'
          and organisation_id is not distinct from $3 returning id`,
      [
        contract.name,
        deduplicationId,
        organisationId ?? actorOrganisation(this.actors.current()) ?? null,
        this.clock.now(),
      ],
    );
    return rows.length > 0;
  }

  /**
   * Asks a job to stop: one that waits is cancelled, one that runs is told and may end with what it has so far.
   * True when there was anything to stop.
   */
  async cancel(id: Id): Promise<boolean> {
    const [rows] = await this.transactions.manager().query<[{ id: Id }[], number]>(
      `update comitia.job set cancel_requested_at = $2,
         state = case when state = 'pending' then 'cancelled' else state end,
         finished_at = case when state = 'pending' then $2::timestamptz end
        where id = $1 and state in ('pending', 'queued', 'running') returning id`,
      [id, this.clock.now()],
    );
    await this.transactions.manager().query(`select pg_notify('comitia_job_cancel', $1)`, [id]);
    return rows.length > 0;
  }

  /** Jobs of the actor's organisation that failed for good, latest first, after the last one of the page before. */
  async deadLetters(
    limit: number,
    after?: { readonly failedAt: string; readonly id: Id },
  ): Promise<readonly DeadLetter[]> {
    return this.transactions.manager().query<DeadLetter[]>(
      `select id, name, failure, attempts, date_trunc('milliseconds', finished_at) as "failedAt" from comitia.job
        where state = 'failed'
          and ($2::timestamptz is null or (date_trunc('milliseconds', finished_at), id) < ($2::timestamptz, $3::uuid))
        order by date_trunc('milliseconds', finished_at) desc, id desc limit $1`,
      [limit, after?.failedAt ?? null, after?.id ?? null],
    );
  }

  /** Runs a job that failed for good once more, from its first try. False where there is no such dead letter. */
  async runAgain(id: Id): Promise<boolean> {
    const [rows] = await this.transactions.manager().query<[{ id: Id }[], number]>(
      `update comitia.job set state = 'pending', failure = null, finished_at = null, cancel_requested_at = null, due_at = $2
        where id = $1 and state = 'failed' returning id`,
      [id, this.clock.now()],
    );
    return rows.length > 0;
  }

  /** What is known about a job of the actor's organisation; undefined for any other. */
  async status(id: Id): Promise<JobStatus | undefined> {
    const rows = await this.transactions.manager().query<
      {
        id: Id;
        name: string;
        state: JobState;
        progress: unknown;
        result: unknown;
        failure: string | null;
        cancel_requested_at: Date | null;
        due_at: Date;
        finished_at: Date | null;
      }[]
    >(
      `select id, name, state, progress, result, failure, cancel_requested_at, due_at, finished_at
         from comitia.job where id = $1`,
      [id],
    );
    const row = rows[0];
    return (
      row && {
        id: row.id,
        name: row.name,
        state: row.state,
        progress: row.progress,
        result: row.result,
        failure: row.failure ?? undefined,
        cancelRequested: row.cancel_requested_at !== null,
        dueAt: row.due_at,
        finishedAt: row.finished_at ?? undefined,
      }
    );
  }
}
