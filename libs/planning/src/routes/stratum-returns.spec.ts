import { describe, expect, it } from '@jest/globals';
import { stratumReturns } from './stratum-returns.js';

describe('stratumReturns', () => {
  it('pays in full up to the target and less and less beyond it', () => {
    const [city, village] = stratumReturns(
      [
        { id: 'city', share: 300 },
        { id: 'village', share: 100 },
      ],
      { visits: 8, weight: 10 },
    );
    expect(city!.returns.slice(0, 8)).toEqual([10, 10, 10, 10, 10, 10, 8, 7]);
    expect(village!.returns.slice(0, 4)).toEqual([10, 10, 6, 5]);
  });

  it('gives targets by largest remainder that add up to the visits', () => {
    const shares = ['a', 'b', 'c'].map((id) => ({ id, share: 1 }));
    const full = stratumReturns(shares, { visits: 10, weight: 100 }).map(
      ({ returns }) => returns.filter((worth) => worth === 100).length,
    );
    expect(full).toEqual([4, 3, 3]);
  });

  it('pays nothing where no stratum has a share', () => {
    expect(stratumReturns([{ id: 'a', share: 0 }], { visits: 3, weight: 5 })).toEqual([{ id: 'a', returns: [] }]);
  });
});
