import { describe, expect, it } from '@jest/globals';
import { exactExp, exactLog, exactPower } from './exact-math.js';
import { longestWithin, plannedLength, repeatableFrom, shortestHotFor, temperatureAt } from './route-schedule.js';

describe('the schedule', () => {
  it('can be told from a count that a timed run stops at', () => {
    for (let count = 700; count < 3_000_000; count = Math.floor(count * 1.37)) {
      const planned = longestWithin(count);
      for (const part of [0.7, 0.9, 1, 1.3, 5, 14]) {
        const stop = repeatableFrom(Math.floor(planned * part), planned);
        expect(plannedLength(stop)).toBe(planned);
        expect(stop - Math.floor(planned * part)).toBeLessThan(64);
      }
    }
  });

  it('cools from the first temperature to the last, and again from a lower one', () => {
    const temperatures = { first: 10, last: 0.1, again: 2 };
    const at = (iteration: number): number => temperatureAt(iteration, 1000, temperatures);
    expect([at(0), at(99)]).toEqual([10, 10]);
    for (let iteration = 101; iteration < 1000; iteration++) expect(at(iteration)).toBeLessThan(at(iteration - 1));
    expect(at(999)).toBeCloseTo(0.1, 2);
    expect(at(1000)).toBeCloseTo(2, 9);
    expect(shortestHotFor(500, 1000)).toBeGreaterThanOrEqual(5000);
  });
});

describe('exact functions', () => {
  it.each([1e-9, 0.3, 1, 2.5, 7e5])('agree with the usual ones at %d', (value) => {
    expect(exactLog(value)).toBeCloseTo(Math.log(value), 12);
    expect(exactExp(exactLog(value)) / value).toBeCloseTo(1, 12);
    expect(exactPower(value, 0.5) / Math.sqrt(value)).toBeCloseTo(1, 12);
  });
});
