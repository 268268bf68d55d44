import type { InfeasibleReason } from '../core/outcome.js';
import { compileRoster } from './compiled-roster.js';
import { teamContradictions } from './team-feasibility.js';
import type { TeamProblem } from './team-problem.js';
import type { TeamRules } from './team-rules.js';

/** Rules whose strictness can make teams impossible, with the name under which they are reported. */
const HARD_RULES = {
  differentNationality: 'different nationality',
  noHostNationals: 'no host nationals',
  sharedLanguage: 'shared language',
  hostLanguage: 'host language',
  accreditedOnly: 'accredited only',
  driver: 'driver',
  countryShare: 'country share',
} as const satisfies Partial<Record<keyof TeamRules, string>>;
type HardRule = keyof typeof HARD_RULES;

/** What counting alone says about a team problem, before any search. */
export interface TeamOutlook {
  /** Observers of the roster who can serve. */
  readonly observers: number;
  /** Most teams that counting does not rule out. */
  readonly mostTeams: number;
  /** What stands in the way, each with the numbers on both sides; empty where counting finds nothing. */
  readonly reasons: readonly InfeasibleReason[];
  /**
   * Names of the hard rules that cannot stand together for so many teams, none of which can be spared from the set: each
   * alone, made a wish, would end this conflict. Empty where there is none, or where the people are too few under any rules.
   */
  readonly conflict: readonly string[];
  /** The cheapest ways out, cheapest first. */
  readonly waysOut: readonly string[];
}

/** Counts what a team problem needs against what its roster has: contradictions, the smallest set of rules behind them, ways out. */
export function teamOutlook(problem: TeamProblem): TeamOutlook {
  const roster = compileRoster(problem);
  const observers = roster.people.length;
  const wanted = problem.teams ?? Math.floor(observers / problem.rules.size);
  const stands = (rules: TeamRules, teams = wanted): boolean => {
    const changed: TeamProblem = { ...problem, rules };
    return teamContradictions(changed, compileRoster(changed), teams).length === 0;
  };
  const reasons = teamContradictions(problem, roster, wanted);
  if (reasons.length === 0) return { observers, mostTeams: wanted, reasons, conflict: [], waysOut: [] };
  const mostTeams = mostThatStand((teams) => stands(problem.rules, teams), wanted - 1);
  const conflict = smallestConflict(problem.rules, stands);
  return {
    observers,
    mostTeams,
    reasons,
    conflict: conflict.map((rule) => HARD_RULES[rule]),
    waysOut: [
      ...(mostTeams > 0 ? [`form ${mostTeams} ${mostTeams === 1 ? 'team' : 'teams'} instead of ${wanted}`] : []),
      ...conflict
        .filter((rule) => stands(relaxed(problem.rules, rule)))
        .map((rule) => `make "${HARD_RULES[rule]}" a wish`),
    ],
  };
}

const relaxed = (rules: TeamRules, rule: HardRule): TeamRules => ({
  ...rules,
  [rule]: { ...rules[rule], strength: 'soft' },
});

/** Takes away one hard rule after another as long as the rest still contradict: what remains cannot spare any. */
function smallestConflict(rules: TeamRules, stands: (rules: TeamRules) => boolean): HardRule[] {
  let kept = rules;
  const hard = (Object.keys(HARD_RULES) as HardRule[]).filter((rule) => rules[rule].strength === 'hard');
  const needed: HardRule[] = [];
  for (const rule of hard) {
    const without = relaxed(kept, rule);
    if (stands(without)) needed.push(rule);
    else kept = without;
  }
  return needed;
}

/** The most teams up to `limit` that stand: fewer teams never need more people. */
function mostThatStand(stands: (teams: number) => boolean, limit: number): number {
  let [low, high] = [0, Math.max(0, limit)];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (stands(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
