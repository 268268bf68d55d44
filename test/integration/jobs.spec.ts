import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { newId } from '@comitia/kernel';
import {
  ActorContext,
  defineJob,
  Housekeeping,
  housekeeping,
  JobCannotSucceed,
  Jobs,
  Processes,
  TransactionRunner,
  type JobProcessor,
  type JobRun,
  type JobStatus,
} from '@comitia/platform';
import { z } from 'zod';
// Not through the index: that loads every feature, and a worker refuses to start while a job has no processor.
import { startTestDatabase, type TestDatabase } from '../support/database.js';
import { eventually } from '../support/eventually.js';
import { FakeClock } from '../support/fake-clock.js';
import { describeOnBothBackends } from '../support/queue-backends.js';
import { startWorkerOf, type TestWorker } from '../support/worker-of.js';

const payload = z.object({ label: z.string() });

const note = defineJob({ name: 'test.note', queue: 'default', version: 1, payload });
const remind = defineJob({
  name: 'test.remind',
  queue: 'default',
  version: 1,
  payload,
  deduplicationId: ({ label }) => label,
});
const fail = defineJob({
  name: 'test.fail',
  queue: 'default',
  version: 1,
  payload,
  options: { attempts: 3, backoffMilliseconds: 20 },
});
const slow = defineJob({ name: 'test.slow', queue: 'planning', version: 1, payload });
const changed = defineJob({
  name: 'test.changed',
  queue: 'default',
  version: 3,
  payload: z.object({ label: z.string(), colour: z.string() }),
  upgrade: (old, version) => (version === 2 ? { ...(old as object), colour: 'green' } : undefined),
});

/** What the processors did, for the tests to look at. */
const seen: { job: string; label: string; actor: unknown }[] = [];

@Processes(note)
class NoteProcessor implements JobProcessor<{ label: string }> {
  constructor(private readonly actors: ActorContext) {}
  async process(run: JobRun<{ label: string }>): Promise<unknown> {
    seen.push({ job: 'note', label: run.payload.label, actor: this.actors.current() });
    return { heard: run.payload.label };
  }
}
Reflect.defineMetadata('design:paramtypes', [ActorContext], NoteProcessor);

@Processes(remind)
class RemindProcessor implements JobProcessor<{ label: string }> {
  async process(run: JobRun<{ label: string }>): Promise<void> {
    seen.push({ job: 'remind', label: run.payload.label, actor: undefined });
  }
}

@Processes(fail)
class FailProcessor implements JobProcessor<{ label: string }> {
  async process(run: JobRun<{ label: string }>): Promise<void> {
    seen.push({ job: 'fail', label: `${run.payload.label} ${run.attempt}`, actor: undefined });
    if (run.payload.label === 'hopeless') throw new JobCannotSucceed('There is no such station.');
    if (run.payload.label === 'second time' && run.attempt === 2) return;
    throw new Error('Ivan Petrov, +359 88 1234567, could not be reached');
  }
}

@Processes(slow)
class SlowProcessor implements JobProcessor<{ label: string }> {
  async process(run: JobRun<{ label: string }>): Promise<unknown> {
    for (let step = 1; step <= 400; step += 1) {
      await run.report({ step, of: 400 });
      if (run.signal.aborted) return { bestAfter: step, cancelled: run.isCancelled() };
      await delay(25);
    }
    return { bestAfter: 400, cancelled: false };
  }
}

@Processes(changed)
class ChangedProcessor implements JobProcessor<{ label: string; colour: string }> {
  async process(run: JobRun<{ label: string; colour: string }>): Promise<unknown> {
    return run.payload;
  }
}

@Processes(housekeeping)
class TidyProcessor implements JobProcessor {
  constructor(private readonly keeper: Housekeeping) {}
  process(): Promise<unknown> {
    return this.keeper.tidy();
  }
}
Reflect.defineMetadata('design:paramtypes', [Housekeeping], TidyProcessor);

const PROCESSORS = [NoteProcessor, RemindProcessor, FailProcessor, SlowProcessor, ChangedProcessor, TidyProcessor];

describeOnBothBackends('jobs', ({ environment, empty }) => {
  let database: TestDatabase;
  let worker: TestWorker;
  let clock: FakeClock;
  const organisationId = newId();

  const start = () =>
    startWorkerOf(PROCESSORS, {
      database,
      environment,
      clock,
      settings: { lockMilliseconds: 1_000, graceMilliseconds: 500 },
    });
  const as = <Value>(work: (jobs: Jobs) => Promise<Value>, organisation = organisationId): Promise<Value> =>
    worker
      .get(ActorContext)
      .run({ kind: 'person', userId: newId(), organisationId: organisation, roles: [] }, () =>
        worker.get(TransactionRunner).inTransaction(() => work(worker.get(Jobs))),
      );
  const ended = (id: string): Promise<JobStatus> =>
    eventually(async () => {
      const status = await as((jobs) => jobs.status(id));
      return status && ['completed', 'failed', 'cancelled'].includes(status.state) ? status : undefined;
    });

  beforeEach(async () => {
    seen.length = 0;
    await empty?.();
    database = await startTestDatabase();
    clock = new FakeClock();
    worker = await start();
  });

  afterEach(async () => {
    await worker.stop();
    await database.stop();
  });

  it('run once when their transaction commits, as the system of the organisation that asked', async () => {
    const id = await as((jobs) => jobs.add(note, { label: 'committed' }));
    expect(await ended(id)).toMatchObject({ state: 'completed', result: { heard: 'committed' } });
    expect(seen).toEqual([
      {
        job: 'note',
        label: 'committed',
        actor: expect.objectContaining({ kind: 'system', organisationId }) as unknown,
      },
    ]);
  });

  it('do not exist when their transaction rolls back', async () => {
    await expect(
      as(async (jobs) => {
        await jobs.add(note, { label: 'rolled back' });
        throw new Error('changed my mind');
      }),
    ).rejects.toThrow('changed my mind');
    const id = await as((jobs) => jobs.add(note, { label: 'after' }));
    await ended(id);
    expect(seen.map(({ label }) => label)).toEqual(['after']);
  });

  it('are seen by the organisation that asked and by no other', async () => {
    const id = await as((jobs) => jobs.add(note, { label: 'ours' }));
    expect(await as((jobs) => jobs.status(id), newId())).toBeUndefined();
  });

  it('wait until they are due, and are one when asked for twice under one id', async () => {
    const due = (days: number) => new Date(clock.now().getTime() + days * 86_400_000);
    const first = await as((jobs) => jobs.add(remind, { label: 'E-7' }, { dueAt: due(7) }));
    const moved = await as((jobs) => jobs.add(remind, { label: 'E-7' }, { dueAt: due(14) }));
    await as((jobs) => jobs.add(remind, { label: 'taken back' }, { dueAt: due(7) }));
    expect(await as((jobs) => jobs.withdraw(remind, 'taken back'))).toBe(true);
    expect(moved).toBe(first);
    clock.advance(8 * 86_400_000);
    worker.lookForDueJobs();
    await delay(300);
    expect(seen).toEqual([]);
    clock.advance(7 * 86_400_000);
    worker.lookForDueJobs();
    await ended(first);
    expect(seen.map(({ label }) => label)).toEqual(['E-7']);
  });

  it('are tried again with patience, and become dead letters that hold nobody’s data', async () => {
    const id = await as((jobs) => jobs.add(fail, { label: 'always' }));
    const status = await ended(id);
    expect(status.state).toBe('failed');
    expect(status.failure).toContain('failed 3 times');
    expect(status.failure).not.toContain('Petrov');
    expect(seen.map(({ label }) => label)).toEqual(['always 1', 'always 2', 'always 3']);
    const second = await as((jobs) => jobs.add(fail, { label: 'second time' }));
    expect((await ended(second)).state).toBe('completed');
    const queued = JSON.stringify(await database.query('select * from bullmq.job'));
    expect(queued).not.toContain('Petrov');
  });

  it('that cannot succeed are not tried again, and run again when somebody says so', async () => {
    const id = await as((jobs) => jobs.add(fail, { label: 'hopeless' }));
    expect(await ended(id)).toMatchObject({ state: 'failed', failure: 'There is no such station.' });
    expect(await as((jobs) => jobs.deadLetters(10))).toMatchObject([{ id, name: 'test.fail' }]);
    expect(await as((jobs) => jobs.deadLetters(10), newId())).toEqual([]);
    expect(await as((jobs) => jobs.runAgain(id))).toBe(true);
    await eventually(async () => seen.length === 2);
    await ended(id);
  });

  it('of an older version are converted, or become dead letters with a sentence', async () => {
    const age = async (version: number) => {
      const id = newId();
      await database.query(
        `insert into comitia.job (id, name, queue, payload, payload_version, organisation_id, requested_by_organisation_id, options, due_at)
         values ($1, 'test.changed', 'default', '{"label":"old"}', $2, $3, $3, '{"attempts":5,"backoffMilliseconds":1000}', '2026-01-01')`,
        [id, version, organisationId],
      );
      return ended(id);
    };
    expect(await age(2)).toMatchObject({ state: 'completed', result: { label: 'old', colour: 'green' } });
    const dead = await age(1);
    expect(dead.state).toBe('failed');
    expect(dead.failure).toContain('version 1; this version of Comitia reads 3');
  });

  it('tell how far they are, and stop when cancelled with what they have', async () => {
    const id = await as((jobs) => jobs.add(slow, { label: 'long' }));
    await eventually(async () => {
      const status = await as((jobs) => jobs.status(id));
      return (status?.progress as { step?: number } | null)?.step;
    });
    expect(await as((jobs) => jobs.cancel(id), newId())).toBe(false);
    expect(await as((jobs) => jobs.cancel(id))).toBe(true);
    const status = await ended(id);
    expect(status).toMatchObject({ state: 'completed', cancelRequested: true, result: { cancelled: true } });
  });

  it('are handed back at shutdown and finished by the next worker', async () => {
    const id = await as((jobs) => jobs.add(slow, { label: 'long' }));
    await eventually(async () => (await as((jobs) => jobs.status(id)))?.state === 'running');
    await worker.stop();
    worker = await start();
    await eventually(async () => {
      const status = await as((jobs) => jobs.status(id));
      return status?.state === 'running' && (status.progress as { step?: number } | null)?.step;
    });
    await as((jobs) => jobs.cancel(id));
    expect((await ended(id)).state).toBe('completed');
  });

  it('put their schedule into the queue, once', async () => {
    await worker.stop();
    worker = await start();
    const schedules = await worker.schedules();
    expect(schedules).toEqual(['platform.nightly']);
  });

  if (empty) {
    it('and their schedule come back by themselves when the queue is emptied while a worker runs', async () => {
      await worker.stop();
      worker = await start();
      expect(await worker.schedules()).toEqual(['platform.nightly']);
      const forgotten = newId();
      await database.query(
        `insert into comitia.job (id, name, queue, payload, payload_version, organisation_id, requested_by_organisation_id, options, state, queued_at)
         values ($1, 'test.note', 'default', '{"label":"forgotten"}', 1, $2, $2, '{"attempts":5,"backoffMilliseconds":1000}', 'queued', '2026-01-01')`,
        [forgotten, organisationId],
      );
      await empty();
      expect(await worker.schedules()).toEqual([]);
      // The ledger is compared with the queues every fifteen seconds.
      await eventually(async () => (await worker.schedules()).length === 1, 20_000);
      expect(await worker.schedules()).toEqual(['platform.nightly']);
      expect((await ended(forgotten)).state).toBe('completed');
      const after = await as((jobs) => jobs.add(note, { label: 'after' }));
      expect((await ended(after)).state).toBe('completed');
    }, 40_000);

    it('come back after the queue was emptied', async () => {
      await worker.stop();
      worker = await start();
      const due = new Date(clock.now().getTime() + 3_600_000);
      const waiting = await as((jobs) => jobs.add(remind, { label: 'waits' }, { dueAt: due }));
      await worker.stop();
      const queued = await (async () => {
        // Queued but not taken: no worker runs. Then the queue forgets it.
        const id = newId();
        await database.query(
          `insert into comitia.job (id, name, queue, payload, payload_version, organisation_id, requested_by_organisation_id, options, state, queued_at)
           values ($1, 'test.note', 'default', '{"label":"forgotten"}', 1, $2, $2, '{"attempts":5,"backoffMilliseconds":1000}', 'queued', '2026-01-01')`,
          [id, organisationId],
        );
        return id;
      })();
      await empty();
      worker = await start();
      expect(await worker.schedules()).toEqual(['platform.nightly']);
      expect((await ended(queued)).state).toBe('completed');
      clock.advance(3_600_001);
      worker.lookForDueJobs();
      expect((await ended(waiting)).state).toBe('completed');
      expect(seen.map(({ label }) => label).sort()).toEqual(['forgotten', 'waits']);
    });
  }
});
