import { loadExactSolver, PAIRS_BY_DEFAULT, plan, teamProblem, type TeamRules } from '@comitia/planning';
import type { Command } from 'commander';
import { built, readDocument } from './plan-document.js';
import { printOutcome, stopFrom, tellProgress, withSearchOptions, type PlanCommandOptions } from './plan-options.js';
import { teamDocument } from './plan-schemas.js';

/** `comitia plan teams FILE`: teams from a roster under the rules. */
export function registerPlanTeams(plan: Command): void {
  withSearchOptions(
    plan
      .command('teams')
      .description('Forms teams from a roster under mandate rules.')
      .argument('<file>', 'JSON document, see docs/schemas/plan-teams.schema.json'),
  ).action(runPlanTeams);
}

async function runPlanTeams(file: string, options: PlanCommandOptions): Promise<void> {
  const began = performance.now();
  const { $schema: _, rules, ...document } = await readDocument(file, teamDocument);
  const problem = built(file, teamProblem({ ...document, rules: mergeRules(rules) }));
  const outcome = plan(problem, {
    seed: options.seed,
    stop: stopFrom(options, began, 1),
    exact: await loadExactSolver(),
    onProgress: tellProgress(),
  });
  printOutcome(outcome, options, (found) => [
    ...found.teams.map((team) =>
      [
        `${team.id}: ${team.members.join(', ')}`,
        ...(team.interpreter === undefined ? [] : [`interpreter ${team.interpreter}`]),
        ...(team.driver === undefined ? [] : [`driver ${team.driver}`]),
      ].join('; '),
    ),
    `in reserve: ${found.reserve.length}`,
  ]);
}

/** The rules of a document over those of international teams of two. */
export function mergeRules(rules: Partial<TeamRules>): TeamRules {
  const given = Object.fromEntries(Object.entries(rules).filter(([, value]) => value !== undefined));
  return { ...PAIRS_BY_DEFAULT, ...given };
}
