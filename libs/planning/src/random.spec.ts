import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Random } from './random.js';

describe('Random', () => {
  it('draws the same numbers for the same seed and stream, and others for another', () => {
    const draw = (seed: number, stream: number): number[] => {
      const random = new Random(seed, stream);
      return Array.from({ length: 8 }, () => random.next());
    };
    expect(draw(1, 0)).toEqual(draw(1, 0));
    expect(draw(1, 0)).not.toEqual(draw(2, 0));
    expect(draw(1, 0)).not.toEqual(draw(1, 1));
    expect(draw(2 ** 40, 0)).not.toEqual(draw(0, 0));
  });

  it('keeps its sequence from version to version', () => {
    const random = new Random(42);
    expect([random.next(), random.next(), random.next()]).toEqual([3011021589, 3960382089, 1547270628]);
  });

  it('draws below any limit, and every value of a small one', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 4294967296 }), (seed, limit) => {
        const random = new Random(seed);
        for (const drawn of [random.below(limit), random.pick(limit)]) {
          expect(Number.isInteger(drawn) && drawn >= 0 && drawn < limit).toBe(true);
        }
      }),
    );
    const counts = [0, 0, 0, 0, 0];
    const random = new Random(7);
    for (let draw = 0; draw < 50_000; draw++) counts[random.below(5)]!++;
    for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(400);
  });

  it('shuffles without losing anything', () => {
    const items = Array.from({ length: 50 }, (_, index) => index);
    const shuffled = new Random(3).shuffle([...items]);
    expect(shuffled).not.toEqual(items);
    expect([...shuffled].sort((first, second) => first - second)).toEqual(items);
  });

  it('refuses a seed that is not a whole number', () => {
    expect(() => new Random(1.5)).toThrow('1.5');
  });
});
