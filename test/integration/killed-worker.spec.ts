import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { newId } from '@comitia/kernel';
import { describeOnBothBackends, eventually, startTestDatabase, type TestDatabase } from '../support/index.js';

const JOBS = 60;

describeOnBothBackends('a worker that is killed', ({ environment, empty }) => {
  let database: TestDatabase;
  let worker: ChildProcess | undefined;

  async function startWorker(): Promise<ChildProcess> {
    const child = spawn(process.execPath, [join(import.meta.dirname, '../support/kill-worker.mjs')], {
      env: {
        ...process.env,
        NODE_OPTIONS: '',
        ...environment,
        TEST_OWNER_URL: database.addresses.owner.reveal(),
        TEST_SECRET: database.secret.reveal(),
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await new Promise<void>((ready, failed) => {
      child.stdout.once('data', () => ready());
      child.once('exit', (code) => failed(new Error(`the worker ended with ${String(code)} before it was ready`)));
    });
    return child;
  }

  const kill = async (child: ChildProcess) => {
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await gone;
  };

  const count = async (from: string): Promise<number> =>
    (await database.query<{ n: number }>(`select count(*)::int as n from ${from}`))[0]!.n;

  beforeEach(async () => {
    await empty?.();
    database = await startTestDatabase();
    await database.query('create table public.effect (number int primary key)');
    await database.query('create table public.started (number int)');
  });

  afterEach(async () => {
    if (worker && worker.exitCode === null && worker.signalCode === null) await kill(worker);
    await database.stop();
  });

  it('loses nothing and doubles nothing', async () => {
    for (let number = 1; number <= JOBS; number += 1) {
      await database.query(
        `insert into comitia.job (id, name, queue, payload, payload_version, options)
         values ($1, 'test.effect', 'default', $2, 1, '{"attempts":5,"backoffMilliseconds":100}')`,
        [newId(), JSON.stringify({ number })],
      );
    }
    for (const progress of [5, 20, 40]) {
      worker = await startWorker();
      await eventually(async () => (await count('public.effect')) >= progress, 30_000);
      await kill(worker);
    }
    expect(await count(`comitia.job where state = 'completed'`)).toBeLessThan(JOBS);
    worker = await startWorker();
    await eventually(async () => (await count(`comitia.job where state = 'completed'`)) === JOBS, 50_000);
    expect(await count('public.effect')).toBe(JOBS);
    // What was running when a worker was killed ran again; what had ended did not.
    expect(await count('public.started')).toBeLessThanOrEqual(JOBS + 3 * 4);
  }, 150_000);
});
