import { AsyncResource } from 'node:async_hooks';
import { Worker } from 'node:worker_threads';
import type { DeploymentPlan, PlanOutcome, Progress } from '@comitia/planning';

/** What the planner's thread is given. */
export interface PlanningOrder {
  /** The problem: gzip-compressed JSON. */
  readonly document: Uint8Array;
  readonly seed: number;
  /** Wall time of the search. */
  readonly seconds: number;
  /** One 32-bit integer: 1 asks to stop. */
  readonly cancel: SharedArrayBuffer;
}

/** What the planner's thread says: how it goes, as often as it likes, and one of the others at the end. */
export type PlanningAnswer =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'outcome'; readonly outcome: PlanOutcome<DeploymentPlan> }
  | { readonly kind: 'faults'; readonly sentences: readonly string[] };

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
export function planInThread(
  order: Omit<PlanningOrder, 'cancel'>,
  host: PlanningHost,
): Promise<Exclude<PlanningAnswer, { kind: 'progress' }>> {
  const cancel = new SharedArrayBuffer(4);
  const worker = new Worker(ENTRY, { workerData: { ...order, cancel } satisfies PlanningOrder });
  // What the thread says is heard under the actor for whom it plans.
  const tell = AsyncResource.bind((progress: Progress) => host.progress(progress));
  const stop = (): void => void Atomics.store(new Int32Array(cancel), 0, 1);
  if (host.signal.aborted) stop();
  host.signal.addEventListener('abort', stop);
  return new Promise<Exclude<PlanningAnswer, { kind: 'progress' }>>((resolve, reject) => {
    worker.on('message', (answer: PlanningAnswer) => {
      if (answer.kind === 'progress') tell(answer.progress);
      else resolve(answer);
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
