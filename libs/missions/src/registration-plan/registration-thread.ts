import { Worker } from 'node:worker_threads';
import type { PlanOutcome, Progress, RegistrationPlan } from '@comitia/planning';

/** What the thread is given. */
export interface RegistrationOrder {
  /** The problem: gzip-compressed JSON. */
  readonly document: Uint8Array;
  readonly seed: number;
  /** Wall time of the search. */
  readonly seconds: number;
  /** One 32-bit integer: 1 asks to stop. */
  readonly cancel: SharedArrayBuffer;
}

/** What the thread says: how it goes, as often as it likes, and the outcome at the end. */
export type RegistrationAnswer =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'outcome'; readonly outcome: PlanOutcome<RegistrationPlan> };

/** The thread's file: built JavaScript, beside this file in the build, and found from the sources too. */
const ENTRY = new URL(
  import.meta.url.endsWith('.ts') ? '../../dist/registration-plan/registration-worker.js' : './registration-worker.js',
  import.meta.url,
);

/**
 * Plans a registration in a thread of its own, so that this process goes on answering. Aborting the signal ends the search
 * with the best found so far, within moments. Throws what the thread throws.
 */
export function planRegistrationInThread(
  order: Omit<RegistrationOrder, 'cancel'>,
  host: { readonly signal: AbortSignal; progress(progress: Progress): void },
): Promise<PlanOutcome<RegistrationPlan>> {
  const cancel = new SharedArrayBuffer(4);
  const worker = new Worker(ENTRY, { workerData: { ...order, cancel } satisfies RegistrationOrder });
  const stop = (): void => void Atomics.store(new Int32Array(cancel), 0, 1);
  if (host.signal.aborted) stop();
  host.signal.addEventListener('abort', stop);
  return new Promise<PlanOutcome<RegistrationPlan>>((resolve, reject) => {
    worker.on('message', (answer: RegistrationAnswer) => {
      if (answer.kind === 'progress') host.progress(answer.progress);
      else resolve(answer.outcome);
    });
    worker.once('error', reject);
    worker.once('exit', (code) =>
      reject(new Error(`The thread that plans registration ended with code ${code} before it answered.`)),
    );
  }).finally(() => {
    host.signal.removeEventListener('abort', stop);
    void worker.terminate();
  });
}
