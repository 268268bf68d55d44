import { createHash } from 'node:crypto';
import { createPostgresBackend, Queue, Worker, type Processor, type WorkerOptions } from 'bullmq';
import { Redis } from 'ioredis';
import type { Logger } from 'pino';
import type { Secret } from '../configuration/configuration.js';
import type { JobQueue } from './job-contract.js';

/** What a queue's entry carries: which job of the ledger it stands for, or which schedule has come round. */
export type QueueEntry = { readonly jobId: string } | { readonly schedule: string };

/** Where queues lie. */
export interface QueueBackendOptions {
  /** The database as comitia_jobs. */
  readonly databaseUrl: Secret;
  /** Set: queues lie on Redis; unset: on PostgreSQL. */
  readonly redisUrl: Secret | undefined;
  readonly log: Logger;
}

/** How a worker takes jobs. */
export interface TakingOptions {
  readonly concurrency: number;
  /** How long a job stays a silent worker's before another one takes it, in milliseconds. */
  readonly lockMilliseconds: number;
}

/** The schema of BullMQ's tables. */
const SCHEMA = 'bullmq';

/**
 * Makes queues and workers over BullMQ, on Redis or on PostgreSQL. Nothing else knows which: the queue holds only ids of
 * jobs whose truth is the ledger, so that an emptied Redis loses nothing.
 */
export class QueueBackend {
  private readonly queues = new Map<JobQueue, Queue>();
  private readonly redis: Redis[] = [];
  private readonly prefix: string;

  constructor(private readonly options: QueueBackendOptions) {
    const { host, pathname } = new URL(options.databaseUrl.reveal());
    // Several installations may share a Redis: each has a prefix made from its database.
    this.prefix = `comitia-${createHash('sha256').update(`${host}${pathname}`).digest('hex').slice(0, 12)}`;
  }

  /** `redis` or `postgresql`. */
  get kind(): 'redis' | 'postgresql' {
    return this.options.redisUrl ? 'redis' : 'postgresql';
  }

  /** The queue of this name. */
  queue(name: JobQueue): Queue {
    const known = this.queues.get(name);
    if (known) return known;
    const queue = this.options.redisUrl
      ? new Queue(name, { connection: this.connectRedis(), prefix: this.prefix })
      : (new Queue(name, { connection: this.postgres(2) }, createPostgresBackend) as unknown as Queue);
    queue.on('error', (error) => this.options.log.warn({ err: error, queue: name }, 'a queue lost its connection'));
    this.queues.set(name, queue);
    return queue;
  }

  /** A worker on the queue of this name; it takes jobs at once. */
  worker(name: JobQueue, processor: Processor<QueueEntry>, taking: TakingOptions): Worker {
    const settings: Omit<WorkerOptions, 'connection'> = {
      concurrency: taking.concurrency,
      lockDuration: taking.lockMilliseconds,
      stalledInterval: Math.ceil(taking.lockMilliseconds / 2),
      maxStalledCount: 20,
      removeOnComplete: { age: 3_600, count: 1_000 },
      removeOnFail: { age: 7 * 86_400, count: 1_000 },
    };
    const worker = this.options.redisUrl
      ? new Worker(name, processor, { ...settings, connection: this.connectRedis(), prefix: this.prefix })
      : (new Worker(
          name,
          processor as never,
          { ...settings, connection: this.postgres(taking.concurrency + 1) },
          createPostgresBackend,
        ) as unknown as Worker);
    worker.on('error', (error) => this.options.log.warn({ err: error, queue: name }, 'a worker lost its connection'));
    return worker;
  }

  async close(): Promise<void> {
    await Promise.all([...this.queues.values()].map((queue) => queue.close()));
    for (const client of this.redis) client.disconnect();
  }

  private postgres(connections: number) {
    return {
      connectionString: this.options.databaseUrl.reveal(),
      application_name: 'comitia queues',
      schema: SCHEMA,
      max: connections,
    };
  }

  private connectRedis(): Redis {
    const client = new Redis(this.options.redisUrl!.reveal(), {
      maxRetriesPerRequest: null,
      enableReadyCheck: false,
      lazyConnect: false,
      retryStrategy: (attempt) => Math.min(attempt * 100, 2_000),
    });
    client.on('error', (error) => this.options.log.warn({ err: error }, 'Redis does not answer'));
    this.redis.push(client);
    return client;
  }
}
