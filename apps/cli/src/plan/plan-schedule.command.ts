import { moveElectionDay, plan, scheduleProblem, type PlanOptions, type SchedulePlan } from '@comitia/planning';
import type { Command } from 'commander';
import { printJson, printText } from '../output.js';
import { built, readDocument } from './plan-document.js';
import { printOutcome, stopFrom, withSearchOptions, type PlanCommandOptions } from './plan-options.js';
import { scheduleDocument } from './plan-schemas.js';

/** `comitia plan schedule FILE`: a calendar with critical path and slack. */
export function registerPlanSchedule(plan: Command): void {
  withSearchOptions(
    plan
      .command('schedule')
      .description('Plans a calendar: dependencies, resources, legal dates that cannot move, critical path and slack.')
      .argument('<file>', 'JSON document, see docs/schemas/plan-schedule.schema.json'),
  ).action(runPlanSchedule);
}

async function runPlanSchedule(file: string, options: PlanCommandOptions): Promise<void> {
  const began = performance.now();
  const { $schema: _, moveElectionDayTo, ...document } = await readDocument(file, scheduleDocument);
  const problem = built(file, scheduleProblem(document));
  const search: PlanOptions = { seed: options.seed, stop: stopFrom(options, began, 1) };
  if (moveElectionDayTo === undefined) {
    printOutcome(plan(problem, search), options, describe);
    return;
  }
  const { outcome, moved } = moveElectionDay(problem, moveElectionDayTo, search);
  if (options.json) {
    printJson({ ...outcome, moved });
    if (outcome.outcome === 'infeasible') process.exitCode = 1;
    return;
  }
  printOutcome(outcome, options, describe);
  printText(moved.map((one) => `moved: ${one.activity} from ${one.from} to ${one.to}`).join('\n'));
}

function describe(found: SchedulePlan): readonly string[] {
  return [
    ...found.activities.map(
      (one) =>
        `${one.starts} to ${one.finishes} ${one.id}: ${one.critical ? 'critical' : `${one.slackDays} days of slack`}, held by ${one.heldBy}`,
    ),
    `critical path: ${found.criticalPath.join(' → ')}`,
    `ends on ${found.ends}`,
  ];
}
