import { describe, expect, it } from '@jest/globals';
import { fuzzLists } from '../../fuzz/corrupted-lists.js';

describe('corrupted lists', () => {
  // `npm run fuzz` tries as many as one likes; a fault is made again with `--from` and its number.
  it('are read, or refused with a documented code and a sentence', async () => {
    const { faults, read, refused } = await fuzzLists({ seed: 20261124, count: 400 });
    expect(faults).toEqual([]);
    // Both happen, or the corruptions would prove nothing.
    expect(read).toBeGreaterThan(50);
    expect(Object.values(refused).reduce((sum, times) => sum + times, 0)).toBeGreaterThan(50);
  }, 60_000);
});
