import { JobWorkerModule, PlatformModule, WorkerHost, type WorkerSettings } from '@comitia/platform';
import type { INestApplicationContext, ModuleMetadata, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { TestDatabase } from './database.js';
import { testPlatform, type TestPlatformOptions } from './platform.js';

/** A worker under test. */
export interface TestWorker {
  get<Service>(service: Type<Service>): Service;
  /** Hands over due jobs now; after the clock was moved. */
  lookForDueJobs(): void;
  /** The schedules that the queues hold. */
  schedules(): Promise<readonly string[]>;
  stop(): Promise<void>;
}

/** What a worker under test is made of. */
export interface TestWorkerOptions extends TestPlatformOptions {
  readonly database: TestDatabase;
  readonly settings?: Partial<WorkerSettings>;
}

/** A started worker as tests see it. */
export function wrapWorker(worker: INestApplicationContext, tidy: () => void): TestWorker {
  return {
    get: (service) => worker.get(service, { strict: false }),
    lookForDueJobs: () => worker.get(WorkerHost, { strict: false }).lookForDueJobs(),
    schedules: () => worker.get(WorkerHost, { strict: false }).schedules(),
    stop: async () => {
      await worker.close();
      tidy();
    },
  };
}

/** Starts a worker with these processors only, for tests of the queue layer itself. */
export async function startWorkerOf(
  processors: NonNullable<ModuleMetadata['providers']>,
  options: TestWorkerOptions,
): Promise<TestWorker> {
  const { platform, tidy } = testPlatform(options.database, options);
  class TestWorkerModule {}
  const worker = await NestFactory.createApplicationContext(
    {
      module: TestWorkerModule,
      imports: [PlatformModule.forRoot(platform), JobWorkerModule.forRoot(options.settings)],
      providers: processors,
    },
    { logger: false, abortOnError: false },
  );
  return wrapWorker(worker, tidy);
}
