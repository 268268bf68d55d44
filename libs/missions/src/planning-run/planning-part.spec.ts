import { describe, expect, it } from '@jest/globals';
import { isOver, PART_STATES, secondsOf, sumOfParts } from './planning-part.js';

describe('parts of a planning run', () => {
  it('share the seconds of their run by teams', () => {
    const run = { seconds: 30, teams: 100 };
    const shares = [12, 7, 81].map((teams) => secondsOf(teams, run));
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(30);
    expect(shares[1]).toBeCloseTo(2.1);
  });

  it('add up to the score and the bound of the whole, level by level', () => {
    expect(
      sumOfParts([
        { best: [0, -1, 0, 300], bound: 400 },
        { best: [0, 0, 0, 500], bound: 550 },
      ]),
    ).toEqual({ score: [0, -1, 0, 800], bound: 950 });
    expect(sumOfParts([])).toEqual({ score: [], bound: 0 });
  });

  it('are over once they are neither waiting nor running', () => {
    expect(PART_STATES.filter((state) => isOver({ state }))).toEqual(['done', 'stopped', 'failed']);
  });
});
