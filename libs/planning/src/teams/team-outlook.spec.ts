import { describe, expect, it } from '@jest/globals';
import { unwrap } from '@comitia/kernel';
import { formTeams } from './form-teams.js';
import type { RosterMember } from './roster.js';
import { teamOutlook } from './team-outlook.js';
import { teamProblem } from './team-problem.js';
import { PAIRS_BY_DEFAULT, type TeamRules } from './team-rules.js';

const person = (id: string, nationality: string, languages: readonly string[] = ['en']): RosterMember => ({
  id,
  role: 'observer',
  nationality,
  languages,
  gender: 'woman',
  experience: 3,
  accredited: true,
});
const problem = (roster: readonly RosterMember[], teams: number, rules: Partial<TeamRules> = {}) =>
  unwrap(teamProblem({ hostState: 'BG', roster, rules: { ...PAIRS_BY_DEFAULT, ...rules }, teams }), 'problem');

const germans = Array.from({ length: 6 }, (_, index) => person(`de${index}`, 'DE'));
const others = ['FR', 'SE'].map((nationality) => person(nationality.toLowerCase(), nationality));

describe('the outlook of a team problem', () => {
  it('is clear where counting finds nothing in the way', () => {
    expect(teamOutlook(problem([...germans, ...others], 2))).toEqual({
      observers: 8,
      mostTeams: 2,
      reasons: [],
      conflict: [],
      waysOut: [],
    });
  });

  it('names the one rule that cannot stand, how many teams can be formed under it, and what else would help', () => {
    const outlook = teamOutlook(problem([...germans, ...others], 4));
    expect(outlook.reasons[0]).toMatchObject({ constraint: 'different nationality', shortBy: 2 });
    expect(outlook).toMatchObject({
      mostTeams: 2,
      conflict: ['different nationality'],
      waysOut: ['form 2 teams instead of 4', 'make "different nationality" a wish'],
    });
  });

  it('names rules that only together leave too few, each of which alone would stand', () => {
    // Two of four share no language with anybody of another country: either rule alone can be kept.
    const roster = [
      person('a', 'DE', ['de']),
      person('b', 'DE', ['de']),
      person('c', 'FR', ['fr']),
      person('d', 'SE', ['fr']),
    ];
    const outlook = teamOutlook(problem(roster, 2));
    expect(outlook.conflict).toEqual(['different nationality', 'shared language']);
    for (const rule of ['differentNationality', 'sharedLanguage'] as const) {
      const without = { [rule]: { strength: 'soft', weight: 1 } } as Partial<TeamRules>;
      expect(formTeams(problem(roster, 2, without), { seed: 1, stop: { iterations: 200 } }).outcome).toBe('feasible');
    }
  });

  it('blames no rule where the people are too few under any', () => {
    const outlook = teamOutlook(problem(others, 3));
    expect(outlook).toMatchObject({ mostTeams: 1, conflict: [], waysOut: ['form 1 team instead of 3'] });
    expect(outlook.reasons[0]!.constraint).toBe('enough people');
  });

  it('never says that so many teams can be formed where counting rules them out', () => {
    for (let teams = 1; teams <= 4; teams += 1) {
      const { mostTeams } = teamOutlook(problem([...germans, ...others], teams));
      expect(mostTeams).toBeLessThanOrEqual(Math.min(teams, 2));
    }
  });
});
