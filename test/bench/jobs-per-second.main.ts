// A process of its own: a worker refuses to start where jobs are declared that it cannot run, and the house declares many.
import { newId } from '@comitia/kernel';
import {
  ActorContext,
  defineJob,
  housekeeping,
  Jobs,
  Processes,
  TransactionRunner,
  type JobProcessor,
} from '@comitia/platform';
import { createPostgresBackend, Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import { z } from 'zod';
import { startTestDatabase, type TestDatabase } from '../support/database.js';
import { startWorkerOf } from '../support/worker-of.js';
import type { Figure } from './bench.js';

const JOBS = 2_000;
const RUNS = 5;
const CONCURRENCY = 4;

const nothing = defineJob({
  name: 'bench.nothing',
  queue: 'default',
  version: 1,
  payload: z.object({ number: z.int() }),
});

@Processes(nothing)
class NothingProcessor implements JobProcessor {
  async process(): Promise<void> {}
}

@Processes(housekeeping)
class NoHousekeeping implements JobProcessor {
  async process(): Promise<void> {}
}

/** Where the queues of one measurement lie. */
interface Backend {
  readonly name: string;
  readonly redisUrl: string | undefined;
}

/** Jobs per second from asking for all of them in one transaction to the end of the last, through ledger and queue. */
async function throughOurs(database: TestDatabase, { redisUrl }: Backend): Promise<number> {
  const worker = await startWorkerOf([NothingProcessor, NoHousekeeping], {
    database,
    environment: { WORKER_CONCURRENCY: String(CONCURRENCY), ...(redisUrl ? { REDIS_URL: redisUrl } : {}) },
  });
  const organisationId = newId();
  try {
    const began = performance.now();
    await worker.get(ActorContext).run({ kind: 'system', organisationId }, () =>
      worker.get(TransactionRunner).inTransaction(async () => {
        for (let number = 0; number < JOBS; number += 1) await worker.get(Jobs).add(nothing, { number });
      }),
    );
    for (;;) {
      const [left] = await database.query<{ left: number }>(
        `select count(*)::integer as left from comitia.job where organisation_id = $1 and state <> 'completed'`,
        [organisationId],
      );
      if (left!.left === 0) break;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return JOBS / ((performance.now() - began) / 1_000);
  } finally {
    await worker.stop();
  }
}

/** The same number of jobs by BullMQ alone: put in one by one in one call, taken by one worker. */
async function throughBullMq(database: TestDatabase, { redisUrl }: Backend): Promise<number> {
  const name = 'bench';
  const postgres = {
    connectionString: database.addresses.jobs.reveal(),
    application_name: 'comitia bench',
    schema: 'bullmq',
    max: CONCURRENCY + 1,
  };
  const clients: Redis[] = [];
  const redis = () => {
    const client = new Redis(redisUrl!, { maxRetriesPerRequest: null });
    clients.push(client);
    return client;
  };
  let [done, all]: [number, () => void] = [0, () => undefined];
  const finished = new Promise<void>((resolve) => (all = resolve));
  const take = async (): Promise<void> => {
    done += 1;
    if (done === JOBS) all();
  };
  const settings = { concurrency: CONCURRENCY, removeOnComplete: { count: 1_000 } };
  const queue = redisUrl
    ? new Queue(name, { connection: redis() })
    : (new Queue(name, { connection: postgres }, createPostgresBackend) as unknown as Queue);
  const worker = redisUrl
    ? new Worker(name, take, { ...settings, connection: redis() })
    : (new Worker(
        name,
        take as never,
        { ...settings, connection: postgres },
        createPostgresBackend,
      ) as unknown as Worker);
  try {
    await worker.waitUntilReady();
    const began = performance.now();
    await queue.addBulk(Array.from({ length: JOBS }, (_job, number) => ({ name, data: { number } })));
    await finished;
    return JOBS / ((performance.now() - began) / 1_000);
  } finally {
    await worker.close();
    await queue.close();
    for (const client of clients) client.disconnect();
  }
}

/** Jobs per second through our own queue layer and by BullMQ alone, turn and turn about, on every backend there is. */
async function jobFigures(): Promise<Figure[]> {
  const redisUrl = process.env['COMITIA_TEST_REDIS_URL'];
  const backends: readonly Backend[] = [
    { name: 'PostgreSQL', redisUrl: undefined },
    ...(redisUrl ? [{ name: 'Redis', redisUrl }] : []),
  ];
  const figures: Figure[] = [];
  for (const backend of backends) {
    const [ours, alone]: [number[], number[]] = [[], []];
    for (let run = 0; run < RUNS; run += 1) {
      const database = await startTestDatabase();
      try {
        ours.push(await throughOurs(database, backend));
        alone.push(await throughBullMq(database, backend));
      } finally {
        await database.stop();
      }
    }
    const ratios = ours.map((value, run) => value / alone[run]!);
    figures.push(
      {
        name: `jobs on ${backend.name}: through our layer`,
        unit: 'per s',
        values: ours,
        note: `${JOBS} jobs that do nothing, ${CONCURRENCY} at a time; asked for in one transaction, written into the ledger, relayed, taken, ended in the ledger`,
      },
      { name: `jobs on ${backend.name}: BullMQ alone`, unit: 'per s', values: alone },
      { name: `jobs on ${backend.name}: ours against BullMQ alone`, unit: 'of it', values: ratios },
    );
  }
  return figures;
}

process.stdout.write(JSON.stringify(await jobFigures()));
