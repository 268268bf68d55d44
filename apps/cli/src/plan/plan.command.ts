import type { Command } from 'commander';
import { registerPlanRoutes } from './plan-routes.command.js';

/** `comitia plan …`: the planning library at a terminal, offline. */
export function registerPlan(program: Command): void {
  const plan = program.command('plan').description('Plans observer deployments offline: routes and more.');
  registerPlanRoutes(plan);
}
