import { describe, expect, it } from '@jest/globals';
import { boundsOf, outlinesAround, routeOf, stationsOf, stopsOf, unbroken } from './map-data.js';

const station = (id: string, latitude?: number, longitude?: number) => ({ id, latitude, longitude });
const team = {
  id: 't',
  number: 1,
  hub: { latitude: 42, longitude: 23 },
  visits: [
    { id: 'v1', service: 'OPENING', station: station('a', 42.5, 23.5) },
    { id: 'v2', service: 'VISIT', station: station('b') },
    { id: 'v3', service: 'CLOSING', station: station('c', 43, 24) },
  ],
};

describe('what the map draws', () => {
  it('puts longitude first', () => {
    expect(stationsOf([{ id: 'a', latitude: 42.5, longitude: 23.5 }]).features[0]?.geometry.coordinates).toEqual([
      23.5, 42.5,
    ]);
  });

  it('leaves out visits without a place and comes back to the hub', () => {
    expect(stopsOf([team]).features).toHaveLength(2);
    expect(routeOf(team).features[0]?.geometry.coordinates).toEqual([
      [23, 42],
      [23.5, 42.5],
      [24, 43],
      [23, 42],
    ]);
    expect(routeOf(undefined).features).toEqual([]);
  });

  it('frames everything', () => {
    expect(boundsOf([], [team])).toEqual([23.5, 42.5, 24, 43]);
    expect(boundsOf([], [])).toBeUndefined();
  });
});

describe('the country of a map', () => {
  const square = (west: number, south: number, size: number) => [
    [west, south],
    [west + size, south],
    [west + size, south + size],
    [west, south + size],
    [west, south],
  ];
  const home = {
    geometry: { type: 'MultiPolygon', coordinates: [[square(0, 0, 10), square(4, 4, 2)], [square(20, 0, 2)]] },
  };
  const neighbour = { geometry: { type: 'Polygon', coordinates: [square(10, 0, 10)] } };
  const places = (...at: [number, number][]) => at.map(([longitude, latitude]) => ({ longitude, latitude }));

  it('is the one that most places lie in, islands with it and holes without', () => {
    expect(outlinesAround([home, neighbour], places([1, 1], [21, 1], [15, 5]))).toEqual([home]);
    expect(outlinesAround([home, neighbour], places([5, 5]))).toEqual([]);
    expect(outlinesAround([home, { geometry: null }], [])).toEqual([]);
  });
});

describe('the frame of many places', () => {
  it('is not set by the few that lie far off', () => {
    const many = Array.from({ length: 400 }, (_, index) => ({ latitude: 9 + index / 400, longitude: 7 + index / 400 }));
    const [west, south, east, north] = boundsOf([...many, { latitude: 51, longitude: -77 }], [])!;
    expect([west, south].map(Math.floor)).toEqual([7, 9]);
    expect([east, north].map(Math.floor)).toEqual([7, 9]);
  });
});

describe('an outline over the 180th meridian', () => {
  it('goes on past it, and comes back', () => {
    const ring = [
      [179, 60],
      [-179, 61],
      [-179, 62],
      [179, 63],
      [179, 60],
    ];
    expect(unbroken(ring).map(([longitude]) => longitude)).toEqual([179, 181, 181, 179, 179]);
  });

  it('around a pole stays as it is', () => {
    const ring = [
      [-120, -80],
      [0, -80],
      [120, -80],
      [-120, -80],
    ];
    expect(unbroken(ring)).toEqual(ring);
  });
});
