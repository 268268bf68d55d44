import { explainPerson, explainStation, teamProblem } from '@comitia/planning';
import type { Command } from 'commander';
import { CommandError } from '../command-error.js';
import { printJson, printText } from '../output.js';
import { deploymentFrom } from './plan-deployment.command.js';
import { built, readDocument } from './plan-document.js';
import { whole } from './plan-options.js';
import { explainDocument } from './plan-schemas.js';

/** `comitia plan explain FILE`: why a station is visited or not, why somebody is in a team, and the price of the alternatives. */
export function registerPlanExplain(plan: Command): void {
  plan
    .command('explain')
    .description('Answers "why here, why not there?" for a station or a person of a plan.')
    .argument('<file>', 'JSON document, see docs/schemas/plan-explain.schema.json')
    .option('--seed <number>', 'seed of the trials', whole(0), 1)
    .option('--json', 'print one JSON document')
    .action(runPlanExplain);
}

async function runPlanExplain(
  file: string,
  options: { readonly seed: number; readonly json?: boolean },
): Promise<void> {
  const { deployment, plan, station, person } = await readDocument(file, explainDocument);
  const problem = deploymentFrom(file, deployment);
  if ((station === undefined) === (person === undefined)) {
    throw new CommandError(`${file}: give either station or person, the id that is asked about`);
  }
  if (station !== undefined) {
    if (!problem.stations.some((one) => one.id === station)) {
      throw new CommandError(`${file}: station: found "${station}", expected the id of a station of the deployment`);
    }
    show(explainStation(problem, plan, station, options.seed), options);
    return;
  }
  const { hostState, roster, teamRules: rules, pins } = problem;
  if (!roster.some((one) => one.id === person)) {
    throw new CommandError(`${file}: person: found "${person}", expected the id of a person on the roster`);
  }
  const teams = built(file, teamProblem({ hostState, roster, rules, ...(pins?.teams ? { pins: pins.teams } : {}) }));
  show(explainPerson(teams, plan.teams, person!), options);
}

function show(
  answer: { readonly because: readonly string[]; readonly alternatives: readonly { readonly message: string }[] },
  options: { readonly json?: boolean },
): void {
  if (options.json) printJson(answer);
  else printText([...answer.because, ...answer.alternatives.map((one) => `instead: ${one.message}`)].join('\n'));
}
