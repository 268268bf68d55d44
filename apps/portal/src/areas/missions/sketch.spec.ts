import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sketchOf } from './sketch.js';

const size = { width: 480, height: 320, margin: 28 };

describe('sketch of a route', () => {
  it('keeps every place on the sheet, north up', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            latitude: fc.double({ min: -60, max: 70, noNaN: true }),
            longitude: fc.double({ min: -170, max: 170, noNaN: true }),
          }),
          { minLength: 2, maxLength: 12 },
        ),
        (places) => {
          const sketch = sketchOf(places, undefined, size)!;
          for (const { x, y } of sketch.stops) {
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x).toBeLessThanOrEqual(size.width);
            expect(y).toBeGreaterThanOrEqual(0);
            expect(y).toBeLessThanOrEqual(size.height);
          }
          const north = places.reduce(
            (best, place, index) => (place.latitude > places[best]!.latitude ? index : best),
            0,
          );
          const top = Math.min(...sketch.stops.map((stop) => stop.y));
          expect(sketch.stops[north]!.y).toBeCloseTo(top, 0);
        },
      ),
    );
  });

  it('goes from the hub and back to it, past stations without a place', () => {
    const sketch = sketchOf(
      [{ latitude: 1, longitude: 1 }, {}, { latitude: 2, longitude: 2 }],
      { latitude: 0, longitude: 0 },
      size,
    )!;
    expect(sketch.stops.map((stop) => stop.index)).toEqual([0, 2]);
    expect(sketch.path[0]).toEqual(sketch.path.at(-1));
  });

  it('is none for fewer than two places', () => {
    expect(sketchOf([{ latitude: 1, longitude: 1 }], undefined, size)).toBeUndefined();
  });
});
