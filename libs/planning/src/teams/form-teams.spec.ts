import { describe, expect, it } from '@jest/globals';
import { unwrap } from '@comitia/kernel';
import fc from 'fast-check';
import {
  loadExactSolver,
  PAIRS_BY_DEFAULT,
  plan,
  Random,
  teamProblem,
  type RosterMember,
  type TeamProblem,
  type TeamProblemInput,
  type TeamRules,
} from '../index.js';
import { checkTeams } from '../testing/check-teams.js';
import { inventRoster } from '../testing/invent-roster.js';
import { compileRoster } from './compiled-roster.js';
import { exactPairs } from './exact-teams.js';
import { scoreTeams } from './score-teams.js';
import { teamBound } from './form-teams.js';
import { TeamState } from './team-state.js';
import { levels, searchTeams } from './team-search.js';
import { TeamValue } from './team-value.js';

const solver = await loadExactSolver();
const rules: TeamRules = { ...PAIRS_BY_DEFAULT, hostLanguages: ['bg'] };

function problem(change: Partial<TeamProblemInput> = {}): TeamProblem {
  return unwrap(teamProblem({ hostState: 'BG', roster: inventRoster(7, 24), rules, ...change }), 'problem');
}

/** The plan of a problem that has one. */
function planned(of: TeamProblem, stop = { iterations: 60 }) {
  const outcome = plan(of, { stop, seed: 5 });
  if (outcome.outcome !== 'feasible') throw new Error(outcome.reasons.map((reason) => reason.message).join(' '));
  return outcome;
}

/** The reasons of a problem that has no plan. */
function reasons(of: TeamProblem): readonly string[] {
  const outcome = plan(of, { stop: { iterations: 60 }, seed: 5 });
  return outcome.outcome === 'infeasible'
    ? outcome.reasons.map((reason) => `${reason.constraint}: ${reason.message}`)
    : [];
}

describe('forming teams', () => {
  const size = fc.constantFrom(2, 2, 3, 4);

  it('gives teams that an independent check accepts, and the score that the plain plan has', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.integer({ min: 12, max: 40 }), size, (seed, people, members) => {
        const of = problem({
          roster: inventRoster(seed, people, { interpreters: 3 }),
          rules: {
            ...rules,
            size: members,
            differentNationality: { strength: 'mandate', weight: 50 },
            sharedLanguage: { strength: 'mandate', weight: 40 },
          },
          teams: Math.max(1, Math.floor(people / members) - 1),
        });
        const outcome = planned(of, { iterations: 12 });
        expect(checkTeams(of, outcome.plan)).toEqual([]);
        expect(scoreTeams(of, outcome.plan.teams).score()).toEqual(outcome.score);
      }),
      { numRuns: 25 },
    );
  });

  it('keeps running totals equal to a full recomputation after random exchanges', () => {
    fc.assert(
      fc.property(fc.nat(1000), size, (seed, members) => {
        const of = problem({
          roster: inventRoster(seed, 30, { interpreters: 2 }),
          rules: {
            ...rules,
            size: members,
            hostLanguage: { strength: 'mandate', weight: 9 },
            driver: { strength: 'soft', weight: 7 },
            genderShare: { strength: 'mandate', weight: 3, least: 0.45 },
          },
        });
        const roster = compileRoster(of);
        const teams = Math.floor(roster.people.length / members) - 1;
        const order = Int32Array.from(roster.people.keys());
        const state = new TeamState(of, roster, new TeamValue(roster, of.rules), order, teams);
        const random = new Random(seed);
        for (let move = 0; move < 200; move++) state.swap(random.below(teams * members), random.below(order.length));
        const running = [state.rules, state.soft];
        state.recompute();
        expect(running).toEqual([state.rules, state.soft]);
      }),
      { numRuns: 40 },
    );
  });

  it('reaches the optimum that the exact solver proves on small rosters, and no bound is passed', () => {
    for (let seed = 1; seed <= 8; seed++) {
      const of = problem({ roster: inventRoster(seed, 26), teams: 11 });
      const roster = compileRoster(of);
      const exact = exactPairs(solver, { problem: of, roster, teams: 11 });
      const found = searchTeams(of, roster, { teams: 11, seed, stop: { iterations: 120 } });
      if (!exact) throw new Error('no exact answer');
      const [hard, mandate, soft] = levels(found.rules, found.soft);
      expect(hard).toBe(0);
      expect({ seed, value: mandate * 10_000 + soft }).toEqual({
        seed,
        value: Math.round(exact.answer.status === 'optimal' ? exact.answer.objective : NaN),
      });
      expect(soft).toBeLessThanOrEqual(teamBound(of, roster, 11));
    }
  });

  it('answers with the proved optimum where an exact solver may be used', () => {
    const outcome = plan(problem(), { stop: { iterations: 1 }, seed: 1, exact: solver });
    expect(outcome).toMatchObject({
      outcome: 'feasible',
      comparisons: [{ kind: 'optimum', gap: 0 }],
      run: { stopped: 'optimal' },
    });
  });

  it('does not hang on the order of the roster, and repeats itself to the byte', () => {
    const of = problem({ teams: 10 });
    const turned = problem({ teams: 10, roster: new Random(3).shuffle([...inventRoster(7, 24)]) });
    expect(JSON.stringify(planned(turned))).toBe(JSON.stringify(planned(of)));
  });

  it('never falls with more iterations, and relaxing a rule never hurts', () => {
    let before = -Infinity;
    const strict = problem({ roster: inventRoster(11, 24) });
    const relaxed = problem({
      roster: inventRoster(11, 24),
      rules: { ...rules, differentNationality: { strength: 'off', weight: 0 } },
    });
    const optimum = (of: TeamProblem): number => planned(of, { iterations: 60 }).score.soft;
    for (const iterations of [0, 60]) {
      const { soft } = planned(strict, { iterations }).score;
      expect(soft).toBeGreaterThanOrEqual(before);
      before = soft;
    }
    expect(optimum(relaxed)).toBeGreaterThanOrEqual(optimum(strict));
  });

  it('keeps pins and obligations, and parts those who must not be together', () => {
    const roster = inventRoster(7, 24);
    const [a, b] = [
      roster[0]!,
      roster.find((one) => one.nationality !== roster[0]!.nationality && one.languages.includes('en'))!,
    ];
    const withRules = roster.map((person): RosterMember =>
      person.id === roster[3]!.id ? { ...person, mustNotBeWith: [roster[4]!.id, roster[5]!.id] } : person,
    );
    const of = problem({
      roster: withRules,
      pins: [{ members: [a.id, b.id], author: 'coordinator', reason: 'know the region' }],
    });
    expect(checkTeams(of, planned(of).plan)).toEqual([]);
  });

  it('stops when asked, with teams as good as those it began with', () => {
    let asked = 0;
    const outcome = plan(problem(), { seed: 1, stop: { cancelled: () => ++asked > 3 } });
    expect(outcome).toMatchObject({ outcome: 'feasible', run: { stopped: 'cancelled', iterations: { done: 3 } } });
  });
});

describe('why there are no teams', () => {
  const one = (id: string, nationality: string, languages: string[]): RosterMember => ({
    id,
    role: 'observer',
    nationality,
    languages,
    gender: 'woman',
    experience: 1,
    accredited: true,
  });

  it.each<[string, Partial<TeamProblemInput>, string]>([
    [
      'an empty roster',
      { roster: [] },
      'enough people: A team of 2 needs 2 observers; 0 of the roster can serve: short of 2.',
    ],
    [
      'fewer people than teams',
      { teams: 20 },
      'enough people: 20 teams of 2 need 40 observers; 24 of the roster can serve: short of 16.',
    ],
    [
      'host nationals only',
      { roster: [one('a', 'BG', ['en']), one('b', 'BG', ['en'])] },
      '(2 are nationals of the host state)',
    ],
    [
      'too many of one country',
      { roster: [one('a', 'FR', ['en']), one('b', 'FR', ['en']), one('c', 'FR', ['en']), one('d', 'DE', ['en'])] },
      'different nationality: 3 of the 4 observers are nationals of FR; with different nationalities in each team only 1 of 2 teams can be filled.',
    ],
    [
      'nobody to talk to',
      { roster: [one('a', 'FR', ['fr']), one('b', 'DE', ['en'])] },
      'compatible partner: 2 observers have nobody',
    ],
    [
      'a country share that cannot be',
      { rules: { ...rules, countryShare: { strength: 'hard', weight: 1, limit: 0.01 } } },
      'country share: At most 1 observers of one country',
    ],
    [
      'no speakers where one is ruled',
      { rules: { ...rules, hostLanguages: ['ka'], hostLanguage: { strength: 'hard', weight: 1 } } },
      'host language: 12 teams need one each: 0 observers speak a language of the host state and 0 interpreters are on the roster: short of 12.',
    ],
    [
      'an obligation larger than a team',
      {
        roster: inventRoster(7, 24).map((person, index) =>
          index === 0 ? { ...person, mustBeWith: ['observer-00002', 'observer-00003'] } : person,
        ),
      },
      'must be together: 3 people must be together',
    ],
    [
      'a triangle that pairs cannot fill',
      {
        roster: [
          one('a', 'FR', ['fr', 'en']),
          one('b', 'DE', ['fr']),
          one('c', 'IT', ['fr']),
          one('d', 'ES', ['fr']),
        ].map((person, index) =>
          index > 0 ? { ...person, mustNotBeWith: ['b', 'c', 'd'].filter((id) => id !== person.id) } : person,
        ),
      },
      'must not be together: No teams were found',
    ],
  ])('%s', (_name, change, sentence) => {
    expect(reasons(problem(change)).join('\n')).toContain(sentence);
  });
});

describe('the checker of teams', () => {
  const of = problem();
  const good = planned(of).plan;
  const [first, second] = [good.teams[0]!, good.teams[1]!];
  const other = (change: object) => ({ ...good, teams: [{ ...first, ...change }, ...good.teams.slice(1)] });

  it.each([
    ['a missing member', other({ members: [first.members[0]!] }), 'has 1 members'],
    ['a person in two teams', other({ members: [first.members[0]!, second.members[0]!] }), 'is in'],
    ['a stranger', other({ members: [first.members[0]!, 'nobody'] }), 'is not on the roster'],
    ['somebody forgotten', { ...good, teams: good.teams.slice(1) }, 'neither placed nor in reserve'],
    ['an interpreter who is none', other({ interpreter: first.members[0] }), 'does not interpret'],
  ])('names %s', (_name, corrupted, sentence) => {
    expect(checkTeams(of, corrupted).join('\n')).toContain(sentence);
  });
});
