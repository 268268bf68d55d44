import { describe, expect, it } from '@jest/globals';
import { unwrap } from '@comitia/kernel';
import fc from 'fast-check';
import {
  HUB_RULES_BY_DEFAULT,
  hubProblem,
  loadExactSolver,
  plan,
  Random,
  type HubProblem,
  type HubProblemInput,
} from '../index.js';
import { inventRoster } from '../testing/invent-roster.js';
import { hubModel } from './exact-hubs.js';
import { HubState } from './hub-state.js';
import { scoreHubs } from './score-hubs.js';

const solver = await loadExactSolver();

/** Invented teams of two with wishes, and hubs that take them evenly. */
function invent(seed: number, teams: number, hubs: number): HubProblemInput {
  const random = new Random(seed);
  const roster = inventRoster(seed, teams * 2);
  return {
    hubs: Array.from({ length: hubs }, (_, index) => ({
      id: `h${index}`,
      least: Math.floor(teams / hubs),
      most: Math.ceil(teams / hubs),
    })),
    units: Array.from({ length: teams }, (_, index) => ({
      id: `t${String(index).padStart(3, '0')}`,
      people: roster.slice(index * 2, index * 2 + 2).map((one) => ({
        nationality: one.nationality,
        gender: one.gender,
        speaksHost: one.languages.includes('bg'),
        experienced: one.experience > 1,
      })),
      prefers: { [`h${random.below(hubs)}`]: random.below(9) + 1 },
      barred: random.below(5) === 0 ? [`h${random.below(hubs)}`] : [],
    })),
    rules: {
      ...HUB_RULES_BY_DEFAULT,
      countryPerHub: { strength: 'soft', weight: 6, most: 1 },
      genderBalance: { strength: 'soft', weight: 4, within: 1 },
      experienceBalance: { strength: 'soft', weight: 3, within: 0 },
    },
  };
}

function build(input: HubProblemInput): HubProblem {
  return unwrap(hubProblem(input), 'problem');
}

describe('assigning teams to hubs', () => {
  it('reaches the optimum that the exact solver proves on small cases', () => {
    for (let seed = 1; seed <= 3; seed++) {
      const problem = build(invent(seed, 18, 4));
      const outcome = plan(problem, { seed, stop: { iterations: 60 } });
      const exact = solver.solve(hubModel(problem));
      if (outcome.outcome !== 'feasible' || exact.status !== 'optimal') throw new Error('no answer');
      expect({ seed, worth: outcome.score.mandate * 10_000 + outcome.score.soft }).toEqual({
        seed,
        worth: Math.round(exact.objective),
      });
      expect(scoreHubs(problem, outcome.plan).score()).toEqual(outcome.score);
    }
  });

  it('keeps running totals and foretold gains equal to a full recomputation', () => {
    fc.assert(
      fc.property(fc.nat(1000), (seed) => {
        const problem = build(invent(seed, 20, 5));
        const state = new HubState(
          problem,
          Int32Array.from({ length: 20 }, (_, unit) => unit % 5),
        );
        const random = new Random(seed);
        for (let step = 0; step < 100; step++) {
          const before = [state.rules, state.soft];
          const [unit, other] = [random.below(20), random.below(20)];
          if (step % 2 === 0) state.weighExchange(unit, other);
          else state.weighMove(unit, other % 5);
          const foretold = [before[0]! + state.gainRules, before[1]! + state.gainSoft];
          if (step % 2 === 0) state.exchange(unit, other);
          else state.move(unit, other % 5);
          expect([state.rules, state.soft]).toEqual(foretold);
        }
        const running = [state.rules, state.soft];
        state.recompute();
        expect(running).toEqual([state.rules, state.soft]);
      }),
      { numRuns: 30 },
    );
  });

  it('keeps pins', () => {
    const input = invent(1, 12, 3);
    const units = input.units.map((unit, index) => (index < 4 ? { ...unit, barred: [], pinned: 'h2' } : unit));
    const outcome = plan(build({ ...input, units }), { seed: 1, stop: { iterations: 20 } });
    if (outcome.outcome !== 'feasible') throw new Error('infeasible');
    expect(outcome.plan.assignments.slice(0, 4).map((one) => one.hub)).toEqual(['h2', 'h2', 'h2', 'h2']);
  });

  it.each<[string, (input: HubProblemInput) => HubProblemInput, string]>([
    [
      'hubs too small',
      (input) => ({ ...input, hubs: input.hubs.map((hub) => ({ ...hub, least: 0, most: 2 })) }),
      'hub capacity: 12 teams need a hub; the 3 hubs take 6: short of 6.',
    ],
    [
      'hubs too many',
      (input) => ({ ...input, hubs: input.hubs.map((hub) => ({ ...hub, least: 5, most: 9 })) }),
      'least teams per hub: The hubs need 15 teams at least; there are 12: short of 3.',
    ],
    [
      'speakers too few',
      (input) => ({
        ...input,
        units: input.units.map((unit) => ({
          ...unit,
          people: unit.people.map((one) => ({ ...one, speaksHost: false })),
        })),
        rules: { ...input.rules, hostSpeaker: { strength: 'hard', weight: 1 } },
      }),
      'host speaker per hub: 3 hubs need a speaker of a host language, 0 teams have one: short of 3.',
    ],
    [
      'pins too many',
      (input) => ({ ...input, units: input.units.map((unit) => ({ ...unit, pinned: 'h0' })) }),
      'pins to hubs: 12 teams are pinned to h0, which takes 4: short of 8.',
    ],
  ])('says why it cannot be: %s', (_name, change, sentence) => {
    const outcome = plan(build(change(invent(1, 12, 3))), { seed: 1, stop: { iterations: 5 } });
    expect(
      outcome.outcome === 'infeasible'
        ? outcome.reasons.map((one) => `${one.constraint}: ${one.message}`).join('\n')
        : '',
    ).toContain(sentence);
  });
});
