import { parentPort, workerData } from 'node:worker_threads';
import { gunzipSync } from 'node:zlib';
import { plan, type RegistrationProblem } from '@comitia/planning';
import type { RegistrationAnswer, RegistrationOrder } from './registration-thread.js';

/** A thread of its own: takes one problem, which was checked when it was built, tells how it goes, answers once. */
function work(order: RegistrationOrder): RegistrationAnswer {
  const cancel = new Int32Array(order.cancel);
  const problem = JSON.parse(gunzipSync(order.document).toString('utf8')) as RegistrationProblem;
  const outcome = plan(problem, {
    seed: order.seed,
    stop: { seconds: order.seconds, now: () => performance.now(), cancelled: () => Atomics.load(cancel, 0) === 1 },
    onProgress: (progress) => parentPort!.postMessage({ kind: 'progress', progress } satisfies RegistrationAnswer),
  });
  return { kind: 'outcome', outcome };
}

parentPort!.postMessage(work(workerData as RegistrationOrder));
