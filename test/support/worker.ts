import { createWorker } from '@comitia/worker';
import { testPlatform } from './platform.js';
import { wrapWorker, type TestWorker, type TestWorkerOptions } from './worker-of.js';

export type { TestWorker } from './worker-of.js';

/** Starts the worker with every processor of Comitia. */
export async function startTestWorker(options: TestWorkerOptions): Promise<TestWorker> {
  const { platform, tidy } = testPlatform(options.database, options);
  return wrapWorker(
    await createWorker({ platform, ...(options.settings ? { settings: options.settings } : {}) }),
    tidy,
  );
}
