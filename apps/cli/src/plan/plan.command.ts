import type { Command } from 'commander';
import { registerPlanDeployment } from './plan-deployment.command.js';
import { registerPlanExplain } from './plan-explain.command.js';
import { registerPlanRegistration } from './plan-registration.command.js';
import { registerPlanReplan } from './plan-replan.command.js';
import { registerPlanRoutes } from './plan-routes.command.js';
import { registerPlanSample } from './plan-sample.command.js';
import { registerPlanSchedule } from './plan-schedule.command.js';
import { registerPlanTeams } from './plan-teams.command.js';

/** `comitia plan …`: the planning library at a terminal, offline. */
export function registerPlan(program: Command): void {
  const plan = program
    .command('plan')
    .description('Plans offline: teams, routes, deployments, samples, registration, calendars.');
  registerPlanTeams(plan);
  registerPlanRoutes(plan);
  registerPlanDeployment(plan);
  registerPlanSample(plan);
  registerPlanRegistration(plan);
  registerPlanSchedule(plan);
  registerPlanReplan(plan);
  registerPlanExplain(plan);
}
