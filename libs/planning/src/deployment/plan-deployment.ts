import type { PlanOutcome } from '../core/outcome.js';
import type { PlanOptions } from '../core/plan-options.js';
import { assembleDeployment } from './assemble.js';
import { compileCountry } from './country.js';
import type { DeploymentPlan } from './deployment-plan.js';
import type { DeploymentProblem } from './deployment-problem.js';
import { layOutDeployment } from './layout.js';
import { routeTeams } from './route-teams.js';

/** Plans a deployment in one go: layout, routes, assembly. A service that spreads the hubs over workers calls the three itself. */
export function planDeployment(problem: DeploymentProblem, options: PlanOptions): PlanOutcome<DeploymentPlan> {
  const began = options.stop.now?.() ?? 0;
  options.onProgress?.({ phase: 'teams and areas', iterations: { planned: 0, done: 0 }, best: [] });
  const country = compileCountry(problem);
  const layout = layOutDeployment(problem, options, country);
  if (layout.outcome === 'infeasible') return layout;
  const spent = ((options.stop.now?.() ?? 0) - began) / 1000;
  const { stop } = options;
  const left = stop.seconds === undefined ? stop : { ...stop, seconds: Math.max(0, stop.seconds - spent) };
  const routed = routeTeams(problem, layout.plan, { ...options, stop: left, country });
  return assembleDeployment(problem, layout.plan, { ...routed, seed: options.seed, country });
}
