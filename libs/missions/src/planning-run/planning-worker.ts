import { parentPort, workerData } from 'node:worker_threads';
import { gunzipSync } from 'node:zlib';
import { deploymentProblem, describeFault, loadExactSolver, plan, type DeploymentInput } from '@comitia/planning';
import type { PlanningAnswer, PlanningOrder } from './planning-thread.js';

/** The planner's own thread: takes one problem, tells how it goes, answers once. */
async function work(order: PlanningOrder): Promise<PlanningAnswer> {
  const cancel = new Int32Array(order.cancel);
  const input = JSON.parse(gunzipSync(order.document).toString('utf8')) as DeploymentInput;
  const built = deploymentProblem(input);
  if (!built.ok) return { kind: 'faults', sentences: built.failure.map(describeFault) };
  const exact = await loadExactSolver();
  const outcome = plan(built.value, {
    seed: order.seed,
    exact,
    stop: { seconds: order.seconds, now: () => performance.now(), cancelled: () => Atomics.load(cancel, 0) === 1 },
    onProgress: (progress) => parentPort!.postMessage({ kind: 'progress', progress } satisfies PlanningAnswer),
  });
  return { kind: 'outcome', outcome };
}

parentPort!.postMessage(await work(workerData as PlanningOrder));
