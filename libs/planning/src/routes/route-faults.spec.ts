import { describe, expect, it } from '@jest/globals';
import { Random } from '../random.js';
import { randomRoutes } from './route-fixtures.js';
import type { RouteInput, RouteStation } from './route-input.js';
import { buildRouteProblem } from './route-problem.js';

const input = randomRoutes(new Random(3), { stations: 6, teams: 2 });

function messages(change: Partial<RouteInput>): string {
  const built = buildRouteProblem({ ...input, ...change });
  return built.ok ? '' : built.failure.map(({ message }) => message).join('\n');
}

function stations(change: Partial<RouteStation>): Partial<RouteInput> {
  return { stations: input.stations.map((station, index) => (index === 2 ? { ...station, ...change } : station)) };
}

const [open, ...others] = input.services;

describe('buildRouteProblem', () => {
  it('accepts a whole input', () => {
    expect(messages({})).toBe('');
  });

  it.each<[string, Partial<RouteInput>, string]>([
    ['no teams', { teams: [] }, 'teams is empty'],
    ['no services', { services: [] }, 'services is empty'],
    ['a station closed all day', stations({ windows: { visit: [300, 100] } }), 'count on past the end of the day'],
    ['a matrix with a hole', { travel: [[0, 1], [1]] }, 'travel[1] has 1 entries for 2 places'],
    [
      'a matrix with a missing entry',
      {
        travel: [
          [0, undefined as never],
          [1, 0],
        ],
      },
      'travel[0][1] is missing',
    ],
    [
      'half a minute on the road',
      {
        travel: [
          [0, 1.5],
          [1, 0],
        ],
      },
      'travel[0][1] is 1.5: give a whole number',
    ],
    ['a matrix that is no square', { travel: new Int32Array(7) }, 'travel has 7 entries'],
    ['a negative way', { travel: new Int32Array([0, -1, 1, 0]) }, 'travel[0][1] is -1'],
    ['an unknown place', stations({ place: 99 }), 'stations[2].place is 99'],
    ['an unknown stratum', stations({ stratum: 'sea' }), 'names "sea"'],
    ['a discount above all', stations({ discount: 101 }), 'percentage from 0 to 100'],
    ['a value in parts', stations({ value: 0.5 }), 'stations[2].value is 0.5'],
    ['an id twice', stations({ id: 's0' }), '"s0" is used twice'],
    ['a team back before it leaves', { teams: [{ id: 'a', start: 0, end: 0, leave: 9, back: 3 }] }, 'before it leaves'],
    ['more required than allowed', { services: [{ ...open!, required: 2 }, ...others] }, 'perTeam allows only 1'],
    ['returns that grow', { buildingDivisors: [2, 1] }, 'returns must not grow'],
    ['strata that grow', { strata: [...input.strata!, { id: 'x', returns: [1, 2] }] }, 'returns must not grow'],
    [
      'a pin outside the hours',
      { pins: [{ station: 's1', service: 'open', start: 500 }] },
      'outside its hours 60 to 70',
    ],
    ['an unknown pin', { pins: [{ station: 'x', service: 'open' }] }, 'pins[0].station names "x"'],
    [
      'two pins at one station',
      {
        pins: [
          { station: 's1', service: 'open' },
          { station: 's1', service: 'close' },
        ],
      },
      'as pins[0] does',
    ],
  ])('names %s', (_, change, words) => {
    expect(messages(change)).toContain(words);
  });

  it('names a pin that its station does not offer, or whose team may not serve it', () => {
    const pins = [{ station: 's2', service: 'open', team: 't0' }];
    expect(messages({ pins, ...stations({ services: ['visit'] }) })).toContain('which offers visit');
    expect(messages({ pins, ...stations({ teams: ['t1'] }) })).toContain('may not serve it');
  });

  it('names a building that lies in two strata', () => {
    const both = input.stations.map((station, index) => ({
      ...station,
      place: 1,
      stratum: index === 0 ? 'urban' : 'rural',
    }));
    expect(messages({ stations: both })).toContain('a building lies in one stratum');
  });
});
