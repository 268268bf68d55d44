import {
  JobWorkerModule,
  PlatformModule,
  StructuredLogger,
  type PlatformOptions,
  type WorkerSettings,
} from '@comitia/platform';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FEATURE_MODULES } from './feature-modules.js';

/** What a worker is put together from. */
export interface WorkerOptions {
  readonly platform: PlatformOptions;
  /** How it takes and gives back jobs (a silent worker's job is taken over after 15 s; 4 s to stop). */
  readonly settings?: Partial<WorkerSettings>;
}

class WorkerModule {}

/** Puts a worker together and lets it take jobs; the caller closes it. */
export async function createWorker({ platform, settings }: WorkerOptions): Promise<INestApplicationContext> {
  return NestFactory.createApplicationContext(
    {
      module: WorkerModule,
      imports: [PlatformModule.forRoot(platform), JobWorkerModule.forRoot(settings), ...FEATURE_MODULES],
    },
    { logger: new StructuredLogger(platform.log), abortOnError: false },
  );
}
