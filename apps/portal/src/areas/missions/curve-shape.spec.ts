import { describe, expect, it } from '@jest/globals';
import { axisOf, stepsOf } from './curve-shape.js';

const point = (milliseconds: number, soft: number, bound: number | null = null) => ({ milliseconds, soft, bound });

describe('the shape of a score curve', () => {
  it('spans the curve with round values, the bound too where it is near', () => {
    const axis = axisOf([point(0, 1_000), point(900, 1_480, 1_700)]);
    expect(axis.from).toBeLessThanOrEqual(1_000);
    expect(axis.to).toBeGreaterThanOrEqual(1_700);
    expect(axis.ticks[0]).toBe(axis.from);
    expect(axis.ticks.at(-1)).toBe(axis.to);
    expect(axis.ticks.every((tick) => tick % 100 === 0)).toBe(true);
  });

  it('leaves a bound out that would press the curve flat', () => {
    expect(axisOf([point(0, 1_000), point(900, 1_100, 9_000)]).to).toBeLessThan(2_000);
  });

  it('does not blow up a curve that hardly moves', () => {
    const { from, to } = axisOf([point(0, 1_000), point(900, 1_001)]);
    expect(to - from).toBeGreaterThanOrEqual(50);
  });

  it('has a span where nothing moved at all', () => {
    const { from, to } = axisOf([point(0, 0), point(10, 0)]);
    expect(to).toBeGreaterThan(from);
  });

  it('holds each best until the next', () => {
    expect(stepsOf([point(0, 1), point(5, 3)]).map(({ milliseconds, soft }) => [milliseconds, soft])).toEqual([
      [0, 1],
      [5, 1],
      [5, 3],
    ]);
  });
});
