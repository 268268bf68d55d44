import type { ExactAnswer, ExactLimits, ExactSolver } from '../core/exact-solver.js';
import { LinearModel } from '../core/linear-model.js';
import type { CompiledRoster } from './compiled-roster.js';
import type { TeamProblem } from './team-problem.js';
import { countryLimit } from './team-state.js';
import { costOf, HARD_UNIT, TeamValue } from './team-value.js';

/** Mandated points weigh this many soft points each in the exact model: more than any team can earn. */
export const MANDATE_WEIGHT = 10_000;

/** The exact model of forming pairs, and which pair each column stands for. */
export interface PairModel {
  readonly model: LinearModel;
  readonly pairs: readonly (readonly [number, number])[];
}

/**
 * Pairs as a matching with side rules: a column for every pair that breaks no hard rule, every observer in at most one,
 * country and gender quotas, interpreters and drivers with columns for what is short. Solves what the search solves.
 */
export function pairModel(problem: TeamProblem, roster: CompiledRoster, teams: number): PairModel {
  const { rules } = problem;
  const value = new TeamValue(roster, rules);
  const model = new LinearModel('maximise');
  const pairs: [number, number][] = [];
  const columns: number[] = [];
  const ofPerson: (readonly [number, number])[][] = roster.people.map(() => []);
  const buffer = new Int32Array(2);
  const host = costOf(rules.noHostNationals);
  const accreditation = costOf(rules.accreditedOnly);
  const weigh = (cost: { rules: number; soft: number }): number => cost.rules * MANDATE_WEIGHT + cost.soft;
  const personal = roster.people.map(
    (person) =>
      (person.nationality === problem.hostState ? weigh(host) : 0) + (person.accredited ? 0 : weigh(accreditation)),
  );
  for (let left = 0; left < roster.people.length; left++) {
    for (let right = left + 1; right < roster.people.length; right++) {
      buffer[0] = left;
      buffer[1] = right;
      value.of(buffer, 0);
      if (value.rules <= -HARD_UNIT) continue;
      const column = model.column(value.rules * MANDATE_WEIGHT + value.soft - personal[left]! - personal[right]!);
      pairs.push([left, right]);
      columns.push(column);
      ofPerson[left]!.push([column, 1]);
      ofPerson[right]!.push([column, 1]);
    }
  }
  const together = new Set(roster.blocks.filter((block) => block.length === 2).map((block) => block.join()));
  const forced = new Set(roster.blocks.flat());
  ofPerson.forEach((terms, person) => {
    const name = roster.people[person]!.id;
    model.row(`one team for ${name}`, [forced.has(person) ? 1 : 0, 1], terms);
  });
  pairs.forEach((pair, index) => {
    if (together.has(pair.join())) model.row(`${pair.join()} together`, [1, 1], [[columns[index]!, 1]]);
  });
  model.row(
    `${teams} teams`,
    [teams, teams],
    columns.map((column) => [column, 1]),
  );
  const shortfall = (
    name: string,
    rule: { rules: number; soft: number },
    row: { most: number; terms: (readonly [number, number])[] },
  ): void => {
    const hard = rule.rules >= HARD_UNIT;
    const slack = hard ? [] : [[model.column(-weigh(rule), [0, roster.people.length]), -1] as const];
    if (weigh(rule) > 0) model.row(name, [-Infinity, row.most], [...row.terms, ...slack]);
  };
  const counting = (weight: (person: number) => number): (readonly [number, number])[] =>
    pairs
      .map(([left, right], index) => [columns[index]!, weight(left) + weight(right)] as const)
      .filter(([, sum]) => sum !== 0);
  const limit = countryLimit(teams * 2, rules.countryShare.limit);
  roster.countries.forEach((country, code) =>
    shortfall(`country share of ${country}`, costOf(rules.countryShare), {
      most: limit,
      terms: counting((person) => (roster.nationality[person] === code ? 1 : 0)),
    }),
  );
  genderQuota(problem, roster, { shortfall, counting });
  const lacking = (flag: Uint8Array): (readonly [number, number])[] =>
    pairs.flatMap(([left, right], index) => (flag[left] || flag[right] ? [] : [[columns[index]!, 1] as const]));
  shortfall('host language', costOf(rules.hostLanguage), {
    most: roster.interpreters.length,
    terms: lacking(roster.speaksHost),
  });
  shortfall('driver', costOf(rules.driver), { most: roster.drivers.length, terms: lacking(roster.drives) });
  return { model, pairs };
}

function genderQuota(
  problem: TeamProblem,
  roster: CompiledRoster,
  add: {
    shortfall: (
      name: string,
      rule: { rules: number; soft: number },
      row: { most: number; terms: (readonly [number, number])[] },
    ) => void;
    counting: (weight: (person: number) => number) => (readonly [number, number])[];
  },
): void {
  const { least } = problem.rules.genderShare;
  // Women short of the share: least × (women + men) − women ≤ 0; a fraction of a person is free, as in the search.
  for (const [name, wanted, other] of [
    ['women', 1, 2],
    ['men', 2, 1],
  ] as const) {
    add.shortfall(`share of ${name}`, costOf(problem.rules.genderShare), {
      most: 0.999,
      terms: add.counting((person) =>
        roster.gender[person] === wanted ? least - 1 : roster.gender[person] === other ? least : 0,
      ),
    });
  }
}

/** Pairs proved best by the exact solver, as an order of people with the pairs first; undefined where it found none. */
export function exactPairs(
  solver: ExactSolver,
  input: { readonly problem: TeamProblem; readonly roster: CompiledRoster; readonly teams: number },
  limits: ExactLimits = {},
): { readonly answer: ExactAnswer; readonly order: Int32Array } | undefined {
  const { model, pairs } = pairModel(input.problem, input.roster, input.teams);
  const answer = solver.solve(model, limits);
  if (answer.status !== 'optimal' && answer.status !== 'feasible') return undefined;
  const order: number[] = [];
  pairs.forEach((pair, column) => {
    if (answer.values[column]! > 0.5) order.push(...pair);
  });
  const used = new Set(order);
  for (let person = 0; person < input.roster.people.length; person++) if (!used.has(person)) order.push(person);
  return { answer, order: Int32Array.from(order) };
}
