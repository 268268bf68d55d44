import { assertNever } from '@comitia/kernel';
import type { PlanOutcome } from './core/outcome.js';
import type { PlanOptions } from './core/plan-options.js';
import type { DeploymentPlan } from './deployment/deployment-plan.js';
import type { DeploymentProblem } from './deployment/deployment-problem.js';
import { planDeployment } from './deployment/plan-deployment.js';
import { assignHubs } from './hubs/assign-hubs.js';
import type { HubPlan, HubProblem } from './hubs/hub-problem.js';
import { planRegistration } from './registration/plan-registration.js';
import type { RegistrationPlan, RegistrationProblem } from './registration/registration-problem.js';
import { planSchedule } from './schedule/plan-schedule.js';
import type { SchedulePlan, ScheduleProblem } from './schedule/schedule-problem.js';
import { stopFault } from './stop.js';
import { formTeams } from './teams/form-teams.js';
import type { TeamPlan, TeamProblem } from './teams/team-problem.js';

/** Which plan answers which problem, by the problem's kind. */
interface PlanOf {
  readonly teams: TeamPlan;
  readonly hubs: HubPlan;
  readonly deployment: DeploymentPlan;
  readonly registration: RegistrationPlan;
  readonly schedule: SchedulePlan;
}

/** Every problem that `plan` answers; each is made by its builder, which checks it. */
export type PlanningProblem = TeamProblem | HubProblem | DeploymentProblem | RegistrationProblem | ScheduleProblem;

/**
 * Plans a problem: the best answer found before `stop`, the same for the same problem, seed and iterations on any machine,
 * or why there is none, by the name of a constraint. Blocks while it runs: call it in a worker thread.
 * Throws RangeError when `stop` would never end the search or is not a number.
 */
export function plan<Problem extends PlanningProblem>(
  problem: Problem,
  options: PlanOptions,
): PlanOutcome<PlanOf[Problem['kind']]>;
export function plan(problem: PlanningProblem, options: PlanOptions): PlanOutcome<PlanOf[PlanningProblem['kind']]> {
  const fault = stopFault(options.stop);
  if (fault !== undefined) throw new RangeError(fault);
  switch (problem.kind) {
    case 'teams':
      return formTeams(problem, options);
    case 'hubs':
      return assignHubs(problem, options);
    case 'deployment':
      return planDeployment(problem, options);
    case 'registration':
      return planRegistration(problem, options);
    case 'schedule':
      return planSchedule(problem, options);
    default:
      return assertNever(problem, 'kind of problem');
  }
}
