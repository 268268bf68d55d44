import type { Command } from 'commander';
import { registerPlanDeployment } from './plan-deployment.command.js';
import { registerPlanRegistration } from './plan-registration.command.js';
import { registerPlanRoutes } from './plan-routes.command.js';
import { registerPlanSample } from './plan-sample.command.js';
import { registerPlanTeams } from './plan-teams.command.js';

/** `comitia plan …`: the planning library at a terminal, offline. */
export function registerPlan(program: Command): void {
  const plan = program.command('plan').description('Plans offline: teams, routes, whole deployments.');
  registerPlanTeams(plan);
  registerPlanRoutes(plan);
  registerPlanDeployment(plan);
  registerPlanSample(plan);
  registerPlanRegistration(plan);
}
