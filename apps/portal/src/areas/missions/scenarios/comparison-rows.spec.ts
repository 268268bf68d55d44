import { describe, expect, it } from '@jest/globals';
import { bestOf, scoreRows, shareRows, uncoveredRows, type Compared } from './comparison-rows.js';

const compared = (plan: object): Compared =>
  ({ figures: null, plan: { score: [], shares: [], notCovered: [], ...plan } }) as unknown as Compared;
const line = (constraint: string, level: string, value: number) => ({ constraint, level, value, matches: 0 });

describe('plans side by side', () => {
  it('lists constraints that say something in any plan, the most binding first', () => {
    const rows = scoreRows([
      compared({ score: [line('worth of the visits', 'soft', 900), line('country share', 'mandate', 0)] }),
      compared({ score: [line('opening per team', 'mandate', -1), line('worth of the visits', 'soft', 800)] }),
    ]);
    expect(rows.map(({ key }) => key)).toEqual(['opening per team', 'worth of the visits']);
    expect(rows[0]!.values.map((value) => value?.value)).toEqual([undefined, -1]);
  });

  it('puts reasons with the most stations first', () => {
    const rows = uncoveredRows([
      compared({ notCovered: [{ reason: 'no-go-area', stations: 3 }] }),
      compared({ notCovered: [{ reason: 'day-too-short', stations: 40 }] }),
    ]);
    expect(rows).toEqual([
      { key: 'day-too-short', values: [undefined, 40] },
      { key: 'no-go-area', values: [3, undefined] },
    ]);
  });

  it('puts the stratum first that is missed by most', () => {
    const share = (stratum: string, target: number, realised: number) => ({ stratum, target, realised, visits: 0 });
    const rows = shareRows([
      compared({ shares: [share('East', 0.5, 0.55), share('West', 0.5, 0.45)] }),
      compared({ shares: [share('East', 0.5, 0.5), share('West', 0.5, 0.5)] }),
    ]);
    expect(rows.map(({ key, target }) => [key, target])).toEqual([
      ['West', 0.5],
      ['East', 0.5],
    ]);
  });

  it('marks the best only where they differ and all are known', () => {
    expect(bestOf([3, 5, 5], 'highest')).toEqual([1, 2]);
    expect(bestOf([3, 5, 5], 'lowest')).toEqual([0]);
    expect(bestOf([5, 5], 'lowest')).toEqual([]);
    expect(bestOf([5, null], 'lowest')).toEqual([]);
  });
});
