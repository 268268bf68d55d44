import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareScores, SCORE_LEVELS, ScoreSheet, ZERO_SCORE, type Score } from './score.js';

const score: fc.Arbitrary<Score> = fc.record({
  hard: fc.integer({ min: -3, max: 0 }),
  mandate: fc.integer({ min: -3, max: 0 }),
  changes: fc.integer({ min: -3, max: 0 }),
  soft: fc.integer({ min: -3, max: 3 }),
});

describe('scores', () => {
  it('count level by level: no gain on a later level pays for a loss on an earlier one', () => {
    fc.assert(
      fc.property(score, score, (left, right) => {
        const first = SCORE_LEVELS.find((level) => left[level] !== right[level]);
        const expected = first === undefined ? 0 : Math.sign(left[first] - right[first]);
        expect(Math.sign(compareScores(left, right))).toBe(expected);
      }),
    );
  });

  it('sum what each named constraint adds, also one that nothing matched', () => {
    const sheet = new ScoreSheet();
    sheet.declare('mixed gender', 'soft');
    sheet.declare('shared language', 'hard');
    sheet.add('mixed gender', { subjects: ['a', 'b'], value: 40, message: 'a and b' });
    sheet.add('mixed gender', { subjects: ['c', 'd'], value: 40, message: 'c and d' });
    expect(sheet.score()).toEqual({ ...ZERO_SCORE, soft: 80 });
    expect(sheet.constraints().map((row) => [row.constraint, row.count])).toEqual([
      ['mixed gender', 2],
      ['shared language', 0],
    ]);
    expect(() => sheet.add('other', { subjects: [], value: 1, message: '' })).toThrow('"other"');
  });
});
