import type { Id } from '@comitia/kernel';
import type pg from 'pg';
import type { JobQueue } from './job-contract.js';

/** A job that is due and not yet in a queue. */
export interface DueJob {
  readonly id: Id;
  readonly name: string;
  readonly queue: JobQueue;
  readonly attempts: number;
  readonly backoffMilliseconds: number;
  /** True when it has been in the queue before (run again by somebody, or lost there). */
  readonly again: boolean;
}

/** A job as its worker needs it. */
export interface TakenJob {
  readonly id: Id;
  readonly name: string;
  readonly payload: unknown;
  readonly payloadVersion: number;
  readonly organisationId: Id | undefined;
  readonly userId: Id | undefined;
  readonly cancelRequested: boolean;
}

/** How a job ended. */
export type JobEnd =
  | { readonly state: 'completed'; readonly result: unknown }
  | { readonly state: 'cancelled' }
  | { readonly state: 'failed'; readonly failure: string };

/**
 * The ledger of jobs as the queue's side sees it: the role comitia_jobs, which reads every organisation's jobs and nothing
 * else of theirs.
 */
export class JobLedger {
  constructor(private readonly pool: pg.Pool) {}

  /**
   * Hands due jobs to `relay` and marks them queued when it returns. Killed in between, they are handed over again: the
   * queue knows them by their id. Several processes may do this at once. Returns how many were handed over.
   */
  async relayDue(now: Date, limit: number, relay: (jobs: readonly DueJob[]) => Promise<void>): Promise<number> {
    const client = await this.pool.connect();
    try {
      await client.query('begin');
      const { rows } = await client.query<DueJob>(
        `select id, name, queue, (options->>'attempts')::int as attempts,
           (options->>'backoffMilliseconds')::int as "backoffMilliseconds", queued_at is not null as again
         from comitia.job where state = 'pending' and due_at <= $1
         order by due_at, id limit $2 for update skip locked`,
        [now, limit],
      );
      if (rows.length > 0) {
        await relay(rows);
        await client.query(`update comitia.job set state = 'queued', queued_at = $2 where id = any($1)`, [
          rows.map(({ id }) => id),
          now,
        ]);
      }
      await client.query('commit');
      return rows.length;
    } catch (error) {
      await client.query('rollback').catch(() => undefined);
      throw error;
    } finally {
      client.release();
    }
  }

  /** When the next waiting job falls due; undefined when none waits. */
  async nextDue(): Promise<Date | undefined> {
    const { rows } = await this.pool.query<{ due: Date | null }>(
      `select min(due_at) as due from comitia.job where state = 'pending'`,
    );
    return rows[0]?.due ?? undefined;
  }

  /** Jobs that were put into a queue before `before` and have not ended. */
  async unfinished(before: Date): Promise<readonly DueJob[]> {
    const { rows } = await this.pool.query<DueJob>(
      `select id, name, queue, (options->>'attempts')::int as attempts,
         (options->>'backoffMilliseconds')::int as "backoffMilliseconds", true as again
       from comitia.job where state in ('queued', 'running') and queued_at < $1 order by queued_at limit 1000`,
      [before],
    );
    return rows;
  }

  /** Takes a job for running; undefined when it has already ended or was cancelled, and must not run. What an earlier run reached is forgotten. */
  async take(id: Id): Promise<TakenJob | undefined> {
    const { rows } = await this.pool.query<TakenJob & { organisationId: Id | null; userId: Id | null }>(
      `update comitia.job set state = 'running', attempts = attempts + 1, progress = null
        where id = $1 and state in ('queued', 'running', 'pending')
        returning id, name, payload, payload_version as "payloadVersion", organisation_id as "organisationId",
          user_id as "userId", cancel_requested_at is not null as "cancelRequested"`,
      [id],
    );
    const row = rows[0];
    return row && { ...row, organisationId: row.organisationId ?? undefined, userId: row.userId ?? undefined };
  }

  /** Writes down that a running job waits in its queue again, to be taken by another worker. */
  async handBack(id: Id): Promise<void> {
    await this.pool.query(`update comitia.job set state = 'queued' where id = $1 and state = 'running'`, [id]);
  }

  /** Writes down what a running job has reached, and tells whoever watches. */
  async report(id: Id, progress: unknown): Promise<void> {
    await this.pool.query(
      `with reported as (update comitia.job set progress = $2 where id = $1 and state = 'running' returning id)
       select pg_notify('comitia_signal', json_build_object('topic', 'job.' || id, 'data', json_build_object('id', id))::text)
         from reported`,
      [id, JSON.stringify(progress ?? null)],
    );
  }

  /** Writes down how a job ended, once, and tells whoever watches. */
  async finish(id: Id, end: JobEnd, at: Date): Promise<void> {
    await this.pool.query(
      `with ended as (update comitia.job set state = $2, result = $3, failure = $4, finished_at = $5
          where id = $1 and state in ('pending', 'queued', 'running') returning id)
       select pg_notify('comitia_signal', json_build_object('topic', 'job.' || id, 'data', json_build_object('id', id))::text)
         from ended`,
      [
        id,
        end.state,
        end.state === 'completed' && end.result !== undefined ? JSON.stringify(end.result) : null,
        end.state === 'failed' ? end.failure : null,
        at,
      ],
    );
  }

  /** Puts a schedule's turn into the ledger as a job; once, however often the turn comes. */
  async addScheduled(job: {
    readonly id: Id;
    readonly name: string;
    readonly queue: JobQueue;
    readonly payload: unknown;
    readonly payloadVersion: number;
    readonly options: object;
    readonly at: Date;
  }): Promise<void> {
    await this.pool.query(
      `insert into comitia.job (id, name, queue, payload, payload_version, options, due_at, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $7) on conflict (id) do nothing`,
      [
        job.id,
        job.name,
        job.queue,
        JSON.stringify(job.payload),
        job.payloadVersion,
        JSON.stringify(job.options),
        job.at,
      ],
    );
  }
}
