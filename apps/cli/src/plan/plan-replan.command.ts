import { failure, success } from '@comitia/kernel';
import { changeFaults, replanDeployment } from '@comitia/planning';
import type { Command } from 'commander';
import { printJson, printText } from '../output.js';
import { deploymentFrom } from './plan-deployment.command.js';
import { built, readDocument } from './plan-document.js';
import { whole } from './plan-options.js';
import { replanDocument } from './plan-schemas.js';

/** `comitia plan replan FILE`: repairs a plan after changes, with the list of who is told what. */
export function registerPlanReplan(plan: Command): void {
  plan
    .command('replan')
    .description('Repairs a deployment plan after changes, with as few changes as can be to what people were told.')
    .argument('<file>', 'JSON document, see docs/schemas/plan-replan.schema.json')
    .option('--seed <number>', 'seed of all random choices', whole(0), 1)
    .option('--json', 'print one JSON document')
    .action(runPlanReplan);
}

async function runPlanReplan(file: string, options: { readonly seed: number; readonly json?: boolean }): Promise<void> {
  const document = await readDocument(file, replanDocument);
  const problem = deploymentFrom(file, document.deployment);
  const { now } = document;
  const faults = changeFaults(problem, document.changes);
  const changes = built(file, faults.length > 0 ? failure(faults) : success(document.changes));
  const { outcome, notices, changedVisits } = replanDeployment(problem, document.plan, {
    changes,
    now,
    seed: options.seed,
  });
  if (outcome.outcome === 'infeasible') process.exitCode = 1;
  if (options.json) printJson({ ...outcome, notices, changedVisits });
  else if (outcome.outcome === 'infeasible')
    printText(outcome.reasons.map((reason) => `No plan: ${reason.message}`).join('\n'));
  else {
    printText(
      [
        ...notices.map((notice) => `${notice.message} Tell: ${notice.tell.join(', ')}.`),
        `${changedVisits} visits that people knew of are given up`,
      ].join('\n'),
    );
  }
}
