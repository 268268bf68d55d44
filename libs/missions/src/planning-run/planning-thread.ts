import { AsyncResource } from 'node:async_hooks';
import { Worker } from 'node:worker_threads';
import type { Progress } from '@comitia/planning';
import type { PlanningTask, TaskAnswer, TaskProgress } from './planning-task.js';

/** What the planner's thread is given. */
export interface PlanningOrder {
  readonly task: PlanningTask;
  /** One 32-bit integer: 1 asks to stop. */
  readonly cancel: SharedArrayBuffer;
}

/** How a thread is steered while it plans. */
export interface PlanningHost {
  readonly signal: AbortSignal;
  progress(progress: Progress): void;
}

/**
 * The file that the thread runs: built JavaScript, because a thread knows nothing of what transforms sources in tests.
 * It stands beside this file in the build, and is found from the sources too.
 */
const ENTRY = new URL(
  import.meta.url.endsWith('.ts') ? '../../dist/planning-run/planning-worker.js' : './planning-worker.js',
  import.meta.url,
);

/**
 * Plans in a thread of its own, so that this process goes on answering. Aborting the signal ends the search with the best
 * plan so far, within moments. Throws what the thread throws.
 */
export function runInThread<Task extends PlanningTask>(
  task: Task,
  host: PlanningHost,
): Promise<TaskAnswer<Task['kind']>> {
  const cancel = new SharedArrayBuffer(4);
  const worker = new Worker(ENTRY, { workerData: { task, cancel } satisfies PlanningOrder });
  // What the thread says is heard under the actor for whom it plans.
  const tell = AsyncResource.bind((progress: Progress) => host.progress(progress));
  const stop = (): void => void Atomics.store(new Int32Array(cancel), 0, 1);
  if (host.signal.aborted) stop();
  host.signal.addEventListener('abort', stop);
  return new Promise<TaskAnswer<Task['kind']>>((resolve, reject) => {
    worker.on('message', (said: TaskProgress | TaskAnswer<Task['kind']>) => {
      if (said.kind === 'progress') tell(said.progress);
      else resolve(said);
    });
    worker.once('error', reject);
    worker.once('exit', (code) =>
      reject(new Error(`The planner's thread ended with code ${code} before it answered.`)),
    );
  }).finally(() => {
    host.signal.removeEventListener('abort', stop);
    void worker.terminate();
  });
}
