import {
  compareWith,
  type Comparison,
  type InfeasibleReason,
  type PlanOutcome,
  type RunRecord,
} from '../core/outcome.js';
import type { PlanOptions } from '../core/plan-options.js';
import { allotHelpers } from './allot-helpers.js';
import { compileRoster, type CompiledRoster } from './compiled-roster.js';
import { exactPairs } from './exact-teams.js';
import { scoreTeams } from './score-teams.js';
import { teamContradictions } from './team-feasibility.js';
import type { FormedTeam, ReserveReason, TeamPlan, TeamProblem } from './team-problem.js';
import { searchTeams } from './team-search.js';
import { HARD_UNIT } from './team-value.js';

/** Up to this many observers the exact solver, where there is one, forms the pairs itself: well under a second. */
const EXACT_UP_TO = 70;

/** Soft points that no teams can pass: each rule counted on its own, against the people who could satisfy it. */
export function teamBound(problem: TeamProblem, roster: CompiledRoster, teams: number): number {
  const { rules } = problem;
  const soft = (rule: { strength: string; weight: number }): number => (rule.strength === 'soft' ? rule.weight : 0);
  const perGender = [0, 0, 0, 0];
  for (const gender of roster.gender) perGender[gender]! += 1;
  const disclosed = perGender.slice(1);
  const mixed = Math.min(teams, disclosed.reduce((sum, count) => sum + count, 0) - Math.max(...disclosed));
  const experienced = Math.min(
    teams,
    roster.experienced.reduce((sum, one) => sum + one, 0),
  );
  const wishes = new Map<number, number>();
  for (const key of roster.prefers) {
    const from = Math.floor(key / 65536);
    wishes.set(from, Math.min(rules.size - 1, (wishes.get(from) ?? 0) + 1));
  }
  const granted = [...wishes.values()].reduce((sum, count) => sum + count, 0);
  return (
    mixed * soft(rules.mixedGender) +
    experienced * soft(rules.experienceMix) +
    teams * (soft(rules.differentNationality) + soft(rules.sharedLanguage)) +
    (rules.preferences.strength === 'off' ? 0 : granted * rules.preferences.weight)
  );
}

function reserveOf(roster: CompiledRoster, order: Int32Array, slots: number): TeamPlan['reserve'] {
  const reason: ReserveReason = 'not-needed';
  const left = [...order.subarray(slots)].map((person) => ({ person: roster.people[person]!.id, reason }));
  return [...roster.excluded, ...left];
}

function teamsOf(problem: TeamProblem, roster: CompiledRoster, order: Int32Array): FormedTeam[] {
  const { size } = problem.rules;
  const { interpreters, drivers } = allotHelpers(problem, roster, order);
  const width = Math.max(3, String(order.length / size).length);
  const formed = Array.from({ length: order.length / size }, (_, team) => {
    const members = [...order.subarray(team * size, (team + 1) * size)].sort((left, right) => left - right);
    return { team, members };
  }).sort((left, right) => left.members[0]! - right.members[0]!);
  return formed.map(({ team, members }, index) => ({
    id: `team-${String(index + 1).padStart(width, '0')}`,
    members: members.map((person) => roster.people[person]!.id),
    ...(interpreters.has(team) ? { interpreter: interpreters.get(team)! } : {}),
    ...(drivers.has(team) ? { driver: drivers.get(team)! } : {}),
  }));
}

/** Hard rules that the best teams still break, as reasons; empty when they break none. */
function brokenRules(problem: TeamProblem, teams: readonly FormedTeam[]): InfeasibleReason[] {
  return scoreTeams(problem, teams)
    .constraints()
    .filter((row) => row.level === 'hard' && row.value < 0)
    .map((row) => ({
      constraint: row.constraint,
      message: `No teams were found that keep "${row.constraint}" together with the other hard rules; the best leave ${-row.value} breaches: ${row.matches
        .slice(0, 3)
        .map((match) => match.message)
        .join('; ')}.`,
      shortBy: -row.value,
      subjects: [...new Set(row.matches.flatMap((match) => match.subjects))],
      waysOut: [`relax "${row.constraint}" for these people`, 'form fewer teams', 'add observers who fit'],
    }));
}

/** Forms teams from a roster under the rules, or says by the name of the rule why there are none. */
export function formTeams(problem: TeamProblem, options: PlanOptions): PlanOutcome<TeamPlan> {
  const roster = compileRoster(problem);
  const { size } = problem.rules;
  const wanted = problem.teams ?? Math.floor(roster.people.length / size);
  const idle: RunRecord = { seed: options.seed, iterations: { planned: 0, done: 0 }, stopped: 'completed' };
  const reasons = teamContradictions(problem, roster, wanted);
  if (reasons.length > 0) return { outcome: 'infeasible', reasons, run: idle };
  const exact =
    options.exact && size === 2 && roster.people.length <= EXACT_UP_TO
      ? exactPairs(options.exact, { problem, roster, teams: wanted })
      : undefined;
  const found = exact ? undefined : searchTeams(problem, roster, { ...options, teams: wanted });
  const order = exact?.order ?? found!.order;
  const slots = wanted * size;
  const teams = teamsOf(problem, roster, order.subarray(0, slots));
  const sheet = scoreTeams(problem, teams);
  const run: RunRecord = found
    ? { seed: options.seed, iterations: found.budget.iterations, stopped: found.budget.stopped }
    : { ...idle, stopped: 'optimal' };
  if (sheet.score().hard < 0 || (found && found.rules <= -HARD_UNIT)) {
    return { outcome: 'infeasible', reasons: brokenRules(problem, teams), run };
  }
  const { soft } = sheet.score();
  const comparisons: Comparison[] = exact
    ? [compareWith('optimum', 'soft worth of the teams', { reference: soft, achieved: soft })]
    : [
        compareWith('bound', 'soft worth of the teams', {
          reference: teamBound(problem, roster, wanted),
          achieved: soft,
        }),
        compareWith('baseline', 'soft worth of the teams', { reference: found!.baseline, achieved: soft }),
      ];
  return {
    outcome: 'feasible',
    plan: { teams, reserve: reserveOf(roster, order, slots) },
    score: sheet.score(),
    constraints: sheet.constraints(),
    comparisons,
    run,
  };
}
