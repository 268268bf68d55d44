import { parentPort, workerData } from 'node:worker_threads';
import { gunzipSync } from 'node:zlib';
import {
  changeFaults,
  deploymentProblem,
  describeFault,
  loadExactSolver,
  plan,
  replanDeployment,
  type DeploymentInput,
  type DeploymentProblem,
} from '@comitia/planning';
import type { PlanningTask, PlanTask, ReplanTask, TaskAnswer, TaskProgress } from './planning-task.js';
import type { PlanningOrder } from './planning-thread.js';

/** The planner's own thread: takes one task, tells how it goes, answers once. */
async function work({ task, cancel }: PlanningOrder): Promise<TaskAnswer> {
  const input = JSON.parse(gunzipSync(task.document).toString('utf8')) as DeploymentInput;
  const built = deploymentProblem(input);
  if (!built.ok) return { kind: 'faults', sentences: built.failure.map(describeFault) };
  const stopped = new Int32Array(cancel);
  return answer(task, built.value, () => Atomics.load(stopped, 0) === 1);
}

function answer(
  task: PlanningTask,
  problem: DeploymentProblem,
  cancelled: () => boolean,
): TaskAnswer | Promise<TaskAnswer> {
  switch (task.kind) {
    case 'plan':
      return planAll(task, problem, cancelled);
    case 'replan':
      return replan(task, problem);
  }
}

async function planAll(
  task: PlanTask,
  problem: DeploymentProblem,
  cancelled: () => boolean,
): Promise<TaskAnswer<'plan'>> {
  const exact = await loadExactSolver();
  const outcome = plan(problem, {
    seed: task.seed,
    exact,
    stop: { seconds: task.seconds, now: () => performance.now(), cancelled },
    onProgress: (progress) => parentPort!.postMessage({ kind: 'progress', progress } satisfies TaskProgress),
  });
  return { kind: 'answer', answer: outcome };
}

function replan(task: ReplanTask, problem: DeploymentProblem): TaskAnswer<'replan'> {
  const { changes, now, seed } = task;
  const faults = changeFaults(problem, changes);
  if (faults.length > 0) return { kind: 'faults', sentences: faults.map(describeFault) };
  const { outcome, problem: changed } = replanDeployment(problem, task.plan, { changes, now, seed });
  return { kind: 'answer', answer: { outcome, problem: changed } };
}

parentPort!.postMessage(await work(workerData as PlanningOrder));
