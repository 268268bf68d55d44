import {
  Inject,
  Injectable,
  Module,
  type BeforeApplicationShutdown,
  type DynamicModule,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { DiscoveryModule, DiscoveryService } from '@nestjs/core';
import type { Job, Worker } from 'bullmq';
import pg from 'pg';
import type { Logger } from 'pino';
import { ActorContext } from '../actor/actor-context.js';
import { Clock } from '../clock/clock.js';
import type { Configuration } from '../configuration/configuration.js';
import { openPool } from '../database/database.js';
import type { DatabaseAddresses } from '../database/roles.js';
import { CONFIGURATION, DATABASE_ADDRESSES, LOG } from '../tokens.js';
import { definedJobs, JOB_QUEUES, type AnyJobContract, type JobQueue } from './job-contract.js';
import { JobLedger } from './job-ledger.js';
import { JobRelay } from './job-relay.js';
import { JobRunner, type Handler } from './job-runner.js';
import { PROCESSES, type JobProcessor } from './processor.js';
import { QueueBackend, type QueueEntry } from './queues.js';
import { definedSchedules, turnId } from './schedule.js';

/** Token of the worker's own settings. */
const WORKER_SETTINGS = Symbol('worker settings');

/** How this worker takes and gives back jobs. */
export interface WorkerSettings {
  /** How long a silent worker keeps a job before another one takes it, in milliseconds. */
  readonly lockMilliseconds: number;
  /** How long running jobs may take to stop at shutdown, in milliseconds. */
  readonly graceMilliseconds: number;
}

const USUAL_SETTINGS: WorkerSettings = { lockMilliseconds: 15_000, graceMilliseconds: 4_000 };

/** Takes jobs from the queues, runs their processors, and relays due jobs from the ledger. */
@Injectable()
export class WorkerHost implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly pool: pg.Pool;
  private readonly backend: QueueBackend;
  private readonly ledger: JobLedger;
  private readonly workers: Worker[] = [];
  private runner: JobRunner | undefined;
  private relay: JobRelay | undefined;
  private cancellations: pg.Client | undefined;
  private closed = false;

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly actors: ActorContext,
    private readonly clock: Clock,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
    @Inject(DATABASE_ADDRESSES) private readonly addresses: DatabaseAddresses,
    @Inject(LOG) private readonly log: Logger,
    @Inject(WORKER_SETTINGS) private readonly settings: WorkerSettings,
  ) {
    this.pool = openPool({ url: addresses.jobs, name: 'comitia worker', size: configuration.WORKER_CONCURRENCY + 2 });
    this.ledger = new JobLedger(this.pool);
    this.backend = new QueueBackend({ databaseUrl: addresses.jobs, redisUrl: configuration.REDIS_URL, log });
  }

  /** Starts taking jobs. Throws when a job has no processor, or two. */
  async onApplicationBootstrap(): Promise<void> {
    const handlers = this.findHandlers();
    this.runner = new JobRunner({
      handlers,
      ledger: this.ledger,
      actors: this.actors,
      clock: this.clock,
      log: this.log,
      graceMilliseconds: this.settings.graceMilliseconds,
    });
    this.relay = new JobRelay({
      ledger: this.ledger,
      backend: this.backend,
      clock: this.clock,
      log: this.log,
      listenUrl: this.addresses.jobs,
      onReconcile: () => this.putSchedules(),
    });
    await this.listenForCancellations();
    await this.relay.start();
    for (const queue of JOB_QUEUES) {
      this.workers.push(
        this.backend.worker(queue, (entry, token) => this.perform(entry, token, queue), {
          // Planning uses every processor there is through its own threads: one at a time.
          concurrency: queue === 'planning' ? 1 : this.configuration.WORKER_CONCURRENCY,
          lockMilliseconds: this.settings.lockMilliseconds,
        }),
      );
    }
    await Promise.all(this.workers.map((worker) => worker.waitUntilReady()));
    this.log.info({ queues: JOB_QUEUES, backend: this.backend.kind, jobs: handlers.size }, 'the worker takes jobs');
  }

  /** Stops taking jobs; running ones are told to stop and finish or are handed back. */
  async beforeApplicationShutdown(): Promise<void> {
    this.closed = true;
    this.runner?.beginShutdown();
    await this.relay?.stop();
    await Promise.all(this.workers.map((worker) => worker.close()));
    await this.cancellations?.end().catch(() => undefined);
    await this.backend.close();
    await this.pool.end();
  }

  /** Looks for due jobs now instead of within a second; for tests that move the clock. */
  lookForDueJobs(): void {
    this.relay?.wake();
  }

  /** The ids of the schedules that the queues hold now. */
  async schedules(): Promise<readonly string[]> {
    const held = await Promise.all(JOB_QUEUES.map((name) => this.backend.queue(name).getJobSchedulers()));
    return held.flat().map(({ key }) => key);
  }

  private async perform(entry: Job<QueueEntry>, token: string | undefined, queue: JobQueue): Promise<void> {
    if (!('schedule' in entry.data)) return this.runner!.run(entry, token);
    const wanted = entry.data.schedule;
    const schedule = definedSchedules().find(({ id }) => id === wanted);
    if (!schedule) return;
    await this.ledger.addScheduled({
      id: turnId(schedule.id, entry.id ?? String(entry.timestamp)),
      name: schedule.contract.name,
      queue,
      payload: schedule.payload,
      payloadVersion: schedule.contract.version,
      options: schedule.contract.options,
      at: this.clock.now(),
    });
  }

  private findHandlers(): ReadonlyMap<string, Handler> {
    const handlers = new Map<string, Handler>();
    for (const { instance, metatype } of this.discovery.getProviders()) {
      const contract = metatype && (Reflect.getMetadata(PROCESSES, metatype) as AnyJobContract | undefined);
      if (!contract) continue;
      if (handlers.has(contract.name)) throw new Error(`Two processors run the job "${contract.name}": remove one.`);
      handlers.set(contract.name, { contract, processor: instance as JobProcessor });
    }
    const missing = definedJobs().filter(({ name }) => !handlers.has(name));
    if (missing.length > 0) {
      throw new Error(
        `No processor runs ${missing.map(({ name }) => `"${name}"`).join(', ')}: add one with @Processes to the worker.`,
      );
    }
    return handlers;
  }

  private async putSchedules(): Promise<void> {
    const wanted = definedSchedules();
    for (const { id, contract, pattern, timeZone } of wanted) {
      await this.backend
        .queue(contract.queue)
        .upsertJobScheduler(id, { pattern, tz: timeZone }, { name: id, data: { schedule: id } });
    }
    for (const name of JOB_QUEUES) {
      const queue = this.backend.queue(name);
      for (const known of await queue.getJobSchedulers()) {
        if (!wanted.some(({ id, contract }) => id === known.key && contract.queue === name)) {
          await queue.removeJobScheduler(known.key);
        }
      }
    }
  }

  private async listenForCancellations(): Promise<void> {
    const client = new pg.Client({
      connectionString: this.addresses.jobs.reveal(),
      application_name: 'comitia cancellations',
      keepAlive: true,
    });
    const reconnect = () => {
      if (this.closed || this.cancellations !== client) return;
      this.cancellations = undefined;
      setTimeout(() => void this.listenForCancellations().catch(reconnect), 1_000).unref();
    };
    client.on('notification', ({ payload }) => this.runner?.cancel(payload ?? ''));
    client.on('error', reconnect);
    client.on('end', reconnect);
    this.cancellations = client;
    await client.connect();
    await client.query('listen comitia_job_cancel');
  }
}

/** The worker's side of jobs; import it where jobs are run, and nowhere else. */
@Module({})
export class JobWorkerModule {
  static forRoot(settings: Partial<WorkerSettings> = {}): DynamicModule {
    return {
      module: JobWorkerModule,
      imports: [DiscoveryModule],
      providers: [{ provide: WORKER_SETTINGS, useValue: { ...USUAL_SETTINGS, ...settings } }, WorkerHost],
      exports: [WorkerHost],
    };
  }
}
