import { describe, expect, it } from '@jest/globals';
import { readStationPoints } from './station-points.js';

describe('stations packed for a map', () => {
  it('are read with their ids and places, west and south of nought as well', () => {
    const places = Buffer.alloc(16);
    places.writeInt32BE(23_321_900, 0);
    places.writeInt32BE(42_697_700, 4);
    places.writeInt32BE(-70_648_300, 8);
    places.writeInt32BE(-33_456_900, 12);
    const ids = Buffer.from('0190e1a20000700080000000000000ff0190e1a2000070008000000000000100', 'hex');
    const read = readStationPoints({
      count: 2,
      ids: ids.toString('base64'),
      places: places.toString('base64'),
    });
    expect(read).toEqual([
      { id: '0190e1a2-0000-7000-8000-0000000000ff', longitude: 23.3219, latitude: 42.6977 },
      { id: '0190e1a2-0000-7000-8000-000000000100', longitude: -70.6483, latitude: -33.4569 },
    ]);
  });

  it('are none where there is no mission', () => {
    expect(readStationPoints(null)).toEqual([]);
  });
});
