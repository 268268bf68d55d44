import {
  DAY_BY_DEFAULT,
  deploymentProblem,
  plan,
  TRAVEL_BY_DEFAULT,
  VALUE_BY_DEFAULT,
  type DeploymentPlan,
  type DeploymentProblem,
} from '@comitia/planning';
import type { Command } from 'commander';
import type { z } from 'zod';
import { built, readDocument } from './plan-document.js';
import { printOutcome, stopFrom, tellProgress, withSearchOptions, type PlanCommandOptions } from './plan-options.js';
import { deploymentDocument } from './plan-schemas.js';
import { mergeRules } from './plan-teams.command.js';

/** `comitia plan deployment FILE`: a country's deployment, from stations, roster and rules. */
export function registerPlanDeployment(plan: Command): void {
  withSearchOptions(
    plan
      .command('deployment')
      .description('Plans a deployment: teams, hubs, areas, routes, what the strata get and what is left out.')
      .argument('<file>', 'JSON document, see docs/schemas/plan-deployment.schema.json'),
  ).action(runPlanDeployment);
}

async function runPlanDeployment(file: string, options: PlanCommandOptions): Promise<void> {
  const began = performance.now();
  const problem = deploymentFrom(file, await readDocument(file, deploymentDocument));
  const outcome = plan(problem, { seed: options.seed, stop: stopFrom(options, began, 30), onProgress: tellProgress() });
  printOutcome(outcome, options, describe);
}

/** Builds the problem of a checked document, with the defaults of common practice for what it leaves open. */
export function deploymentFrom(file: string, document: z.output<typeof deploymentDocument>): DeploymentProblem {
  const { $schema: _, teamRules, day, travel, value, ...rest } = document;
  return built(
    file,
    deploymentProblem({
      ...rest,
      teamRules: mergeRules(teamRules),
      day: { ...DAY_BY_DEFAULT, ...day },
      travel: { ...TRAVEL_BY_DEFAULT, ...travel },
      value: { ...VALUE_BY_DEFAULT, ...value },
    }),
  );
}

function clock(minute: number): string {
  return `${String(Math.floor(minute / 60) % 24).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

function describe(found: DeploymentPlan): readonly string[] {
  return [
    ...found.teams.map(
      (team) =>
        `${team.id} (${team.members.join(', ')}) at ${team.hub}, ${team.area.length} stations, leaves ${clock(team.leaves)}: ${team.route
          .map((stop) => `${clock(stop.starts)} ${stop.service} ${stop.station}`)
          .join(', ')}, back ${clock(team.back)}`,
    ),
    ...found.notes.map((note) => `note: ${note.message}`),
    ...found.notCovered.map((group) => `not covered: ${group.message}`),
  ];
}
