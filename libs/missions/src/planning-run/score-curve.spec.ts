import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MOST_CURVE_POINTS, withPoint, type CurvePoint } from './score-curve.js';

const point = (milliseconds: number, soft: number): CurvePoint => ({ milliseconds, score: [0, 0, 0, soft], bound: 90 });
const drawn = (points: readonly CurvePoint[]): readonly CurvePoint[] =>
  points.reduce<readonly CurvePoint[]>(withPoint, []);

describe('a score curve', () => {
  it('keeps the two ends of a stretch in which nothing changed', () => {
    const curve = drawn([point(0, 5), point(10, 5), point(20, 5), point(30, 7), point(40, 7)]);
    expect(curve.map(({ milliseconds }) => milliseconds)).toEqual([0, 20, 30, 40]);
  });

  it('never goes back in time', () => {
    expect(drawn([point(10, 5), point(4, 6)])).toEqual([point(10, 5)]);
  });

  it('stays bounded, in order, and keeps its first and its last point, however many come', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(50), fc.nat(3)), { minLength: 1, maxLength: 400 }), (steps) => {
        let [at, soft] = [0, 0];
        const points = steps.map(([later, more]) => point((at += later), (soft += more)));
        const curve = drawn(points);
        expect(curve.length).toBeLessThanOrEqual(MOST_CURVE_POINTS);
        expect(curve[0]).toBe(points[0]);
        expect(curve.at(-1)).toBe(points.at(-1));
        for (const [index, one] of curve.entries()) {
          expect(points).toContain(one);
          if (index > 0) expect(one.milliseconds).toBeGreaterThanOrEqual(curve[index - 1]!.milliseconds);
        }
      }),
    );
  });
});
