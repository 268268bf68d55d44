import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { newId } from '@comitia/kernel';
import {
  describeOnBothBackends,
  eventually,
  keepFile,
  MissionClient,
  stageMission,
  startTestApi,
  startTestDatabase,
  type TestDatabase,
} from '../support/index.js';

const JOBS = 60;
/** Enough for a sign of life while the file is read; with more than 8 MiB the dry run is a job, too. */
const ROWS = 24_000;

describeOnBothBackends('a worker that is killed', ({ environment, empty }) => {
  let database: TestDatabase;
  let worker: ChildProcess | undefined;

  async function startWorker(
    script = 'kill-worker.mjs',
    more: Readonly<Record<string, string>> = {},
  ): Promise<ChildProcess> {
    const child = spawn(process.execPath, [join(import.meta.dirname, '../support', script)], {
      env: {
        ...process.env,
        NODE_OPTIONS: '',
        ...environment,
        ...more,
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

  it('brings a list in whole and once, in whatever stage of the import it was killed', async () => {
    const api = await startTestApi({ database, environment });
    try {
      const mission = await stageMission(api, {});
      const { id: personId } = await api.factories.member(mission.organisationId, 'coordinator');
      const keep = { keepFile: keepFile.bind(undefined, { database, home: api.home }) };
      const client = new MissionClient(keep, await api.signInAs(personId, mission.organisationId), mission);
      const lines = Array.from({ length: ROWS }, (_, row) => `${row},Station ${row},${'x'.repeat(350)}`);
      const { id: importId } = await client.start({
        name: 'long.csv',
        content: `code,name,remark\n${lines.join('\n')}\n`,
      });
      await client.map(importId, { mode: 'whole', columns: { code: ['code'], name: ['name'] } });
      const stateOf = async (): Promise<string> =>
        (
          await database.query<{ state: string }>('select state from comitia.table_import where id = $1', [importId])
        )[0]!.state;
      const killedAt = async (step: string): Promise<void> => {
        const child = await startWorker('kill-import-worker.mjs', { COMITIA_HOME: api.home, KILL_AT: step });
        worker = child;
        if (step.startsWith('commit:') && (await stateOf()) === 'checking') {
          await eventually(async () => (await stateOf()) === 'dry_run', 20_000);
          await client.commit(importId);
        }
        await eventually(() => Promise.resolve(child.signalCode === 'SIGKILL'), 20_000);
      };
      await killedAt('check:reading');
      expect([await stateOf(), await count('comitia.table_import_problem')]).toEqual(['checking', 0]);
      for (const step of ['commit:checking', 'commit:bringing in']) {
        await killedAt(step);
        expect([await stateOf(), await count('comitia.station'), await count('comitia.register_version')]).toEqual([
          'committing',
          0,
          0,
        ]);
      }
      await killedAt('commit:done');
      worker = await startWorker('kill-import-worker.mjs', { COMITIA_HOME: api.home });
      await eventually(async () => (await count(`comitia.job where state = 'completed'`)) === 2, 20_000);
      expect([await stateOf(), await count('comitia.station'), await count('comitia.register_version')]).toEqual([
        'committed',
        ROWS,
        1,
      ]);
    } finally {
      await api.stop();
    }
  }, 150_000);
});
