import { parentPort, workerData } from 'node:worker_threads';
import { gunzipSync } from 'node:zlib';
import {
  assembleDeployment,
  changeFaults,
  checkDeployment,
  deploymentProblem,
  describeFault,
  layOutDeployment,
  loadExactSolver,
  replanDeployment,
  routeTeams,
  type DeploymentInput,
  type DeploymentProblem,
} from '@comitia/planning';
import type {
  AssemblyTask,
  LaidHub,
  LayoutTask,
  PlanningTask,
  ReplanTask,
  RoutesTask,
  TaskAnswer,
  TaskProgress,
} from './planning-task.js';
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
    case 'layout':
      return layOut(task, problem);
    case 'routes':
      return route(task, problem, cancelled);
    case 'assembly':
      return assemble(task, problem);
    case 'replan':
      return replan(task, problem);
  }
}

async function layOut({ seed }: LayoutTask, problem: DeploymentProblem): Promise<TaskAnswer<'layout'>> {
  const exact = await loadExactSolver();
  const laid = layOutDeployment(problem, { seed, exact, stop: { iterations: 0 } });
  if (laid.outcome === 'infeasible') {
    return { kind: 'answer', answer: { outcome: 'infeasible', reasons: laid.reasons } };
  }
  const layout = laid.plan;
  // Without iterations the first round alone goes through: every team has a day.
  const first = routeTeams(problem, layout, { seed, stop: { iterations: 0 } });
  const each = first.routes.length === 0 ? 0 : first.iterations.done / first.routes.length;
  const hubs = layout.hubs.flatMap(({ id: hub }): LaidHub[] => {
    const teams = new Set(layout.teams.filter((team) => team.hub === hub).map((team) => team.id));
    const routes = first.routes.filter((found) => teams.has(found.team));
    const done = each * routes.length;
    const routed = { routes, iterations: { planned: done, done }, stopped: first.stopped };
    return teams.size === 0 ? [] : [{ hub, teams: teams.size, routed }];
  });
  return { kind: 'answer', answer: { outcome: 'feasible', layout, hubs } };
}

function route(task: RoutesTask, problem: DeploymentProblem, cancelled: () => boolean): TaskAnswer<'routes'> {
  const { layout, hub, seed, seconds } = task;
  const answer = routeTeams(problem, layout, {
    hub,
    seed,
    stop: { seconds, now: () => performance.now(), cancelled },
    onProgress: (progress) => parentPort!.postMessage({ kind: 'progress', progress } satisfies TaskProgress),
  });
  return { kind: 'answer', answer };
}

function assemble({ layout, routed, seed }: AssemblyTask, problem: DeploymentProblem): TaskAnswer<'assembly'> {
  const outcome = assembleDeployment(problem, layout, { ...routed, seed });
  const faults = outcome.outcome === 'feasible' ? checkDeployment(problem, outcome.plan) : [];
  return { kind: 'answer', answer: { outcome, faults } };
}

function replan(task: ReplanTask, problem: DeploymentProblem): TaskAnswer<'replan'> {
  const { changes, now, seed } = task;
  const faults = changeFaults(problem, changes);
  if (faults.length > 0) return { kind: 'faults', sentences: faults.map(describeFault) };
  const { outcome, problem: changed } = replanDeployment(problem, task.plan, { changes, now, seed });
  return { kind: 'answer', answer: { outcome, problem: changed } };
}

parentPort!.postMessage(await work(workerData as PlanningOrder));
