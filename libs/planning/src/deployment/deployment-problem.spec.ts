import { describe, expect, it } from '@jest/globals';
import { describeFault } from '../core/problem-fault.js';
import { PAIRS_BY_DEFAULT } from '../teams/team-rules.js';
import { DAY_BY_DEFAULT, TRAVEL_BY_DEFAULT, VALUE_BY_DEFAULT, type DeploymentInput } from './deployment-input.js';
import { deploymentProblem } from './deployment-problem.js';

const input: DeploymentInput = {
  hostState: 'GH',
  stations: [{ id: 's1', areaPath: ['north', 'ward 1'], electors: 500, coordinates: { latitude: 5, longitude: -1 } }],
  hubs: [{ id: 'h1', coordinates: { latitude: 5, longitude: -1 } }],
  roster: [
    {
      id: 'p1',
      role: 'observer',
      nationality: 'KE',
      languages: ['en'],
      gender: 'woman',
      experience: 3,
      accredited: true,
    },
  ],
  teamRules: PAIRS_BY_DEFAULT,
  mode: 'areas',
  travel: TRAVEL_BY_DEFAULT,
  day: DAY_BY_DEFAULT,
  value: VALUE_BY_DEFAULT,
};

/** The sentences about an input that differs from a good one. */
function sentences(change: Partial<DeploymentInput>): readonly string[] {
  const built = deploymentProblem({ ...input, ...change });
  return built.ok ? [] : built.failure.map(describeFault);
}

describe('a deployment problem', () => {
  it('is built from good input', () => {
    expect(deploymentProblem(input)).toMatchObject({ ok: true, value: { kind: 'deployment' } });
  });

  const station = input.stations[0]!;
  it.each<[string, Partial<DeploymentInput>, string]>([
    ['no station', { stations: [] }, 'stations: found 0, expected at least one station'],
    [
      'an id used twice',
      { stations: [station, station] },
      'stations[1].id: found "s1", expected an identifier not used before',
    ],
    [
      'a latitude off the globe',
      { stations: [{ ...station, coordinates: { latitude: 95, longitude: 0 } }] },
      'stations[0].coordinates.latitude: found 95, expected a number from -90 to 90',
    ],
    [
      'hours that end before they start',
      { stations: [{ ...station, hours: { opens: 1200, closes: 60 } }] },
      'a closing after midnight is counted on, as 1440 + minutes',
    ],
    ['a station in no area', { stations: [{ ...station, areaPath: [] }] }, 'stations[0].areaPath'],
    ['no hub', { hubs: [] }, 'hubs: found 0, expected at least one hub'],
    ['a hub without a place', { hubs: [{ id: 'h' }] }, 'hubs[0]: found "h", expected coordinates or an areaPath'],
    ['targets above the whole', { targets: { a: 0.7, b: 0.6 } }, 'targets: found 1.2'],
    ['a target for a stratum that is none', { targets: { south: 0.7 } }, 'a stratum of the stations, such as north'],
    [
      'a pin to an unknown hub',
      { pins: { hubs: [{ team: 't', hub: 'h9', author: 'a', reason: 'r' }] } },
      'pins.hubs[0].hub: found "h9"',
    ],
    [
      'a matrix with a hole',
      { travel: { ...TRAVEL_BY_DEFAULT, matrix: { places: ['s1', 'h1'], minutes: [[0, 30], [25]] } } },
      'travel.matrix.minutes[1]: found 1, expected 2 entries, one for each place: the matrix has a hole',
    ],
    [
      'a matrix over unknown places',
      { travel: { ...TRAVEL_BY_DEFAULT, matrix: { places: ['s9'], minutes: [[0]] } } },
      'travel.matrix.places[0]: found "s9"',
    ],
    ['a fixed mode without stations', { mode: 'fixed' }, 'fixedStations'],
    [
      'a pin on an unknown station',
      { pins: { visits: [{ team: 't', station: 'x', author: 'a', reason: 'r' }] } },
      'pins.visits[0].station: found "x"',
    ],
    [
      'a nationality in words',
      { roster: [{ ...input.roster[0]!, nationality: 'Kenya' }] },
      'roster[0].nationality: found "Kenya"',
    ],
    [
      'a wish about nobody',
      { roster: [{ ...input.roster[0]!, mustBeWith: ['p9'] }] },
      'roster[0].mustBeWith[0]: found "p9"',
    ],
    [
      'a last speed class with an end',
      { travel: { ...TRAVEL_BY_DEFAULT, speeds: [{ upToKilometres: 3, kilometresPerHour: 20 }] } },
      'travel.speeds[0].upToKilometres',
    ],
  ])('names %s', (_name, change, sentence) => {
    expect(sentences(change).join('\n')).toContain(sentence);
  });
});
