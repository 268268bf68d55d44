import { describe, expect, it } from '@jest/globals';
import {
  DAY_BY_DEFAULT,
  PAIRS_BY_DEFAULT,
  TRAVEL_BY_DEFAULT,
  VALUE_BY_DEFAULT,
  type DeploymentInput,
  type RosterMember,
} from '@comitia/planning';
import { plannerChanges, type ReplanChange } from './replan-changes.js';

const input: DeploymentInput = {
  hostState: 'BG',
  stations: [
    { id: 's1', areaPath: ['North', 'Town 1'], electors: 100 },
    { id: 's2', areaPath: ['North', 'Town 2'], electors: 100 },
  ],
  hubs: { count: 1 },
  roster: [],
  teamRules: PAIRS_BY_DEFAULT,
  mode: 'areas',
  travel: TRAVEL_BY_DEFAULT,
  day: DAY_BY_DEFAULT,
  value: VALUE_BY_DEFAULT,
};
const late: RosterMember = {
  id: 'late',
  role: 'observer',
  nationality: 'SE',
  languages: ['en'],
  gender: 'woman',
  experience: 1,
  accredited: true,
};
const read = (...changes: ReplanChange[]) => plannerChanges(changes, input, new Map([['late', late]]));

describe('changes that coordinators report', () => {
  it('become those that the planner knows', () => {
    const answer = read(
      { kind: 'drop_out', observerId: 'a' },
      { kind: 'arrival', observerId: 'late' },
      { kind: 'no_go_area', area: 'Town 2', reason: ' Flood ' },
      { kind: 'road_closed', stationId: 's1', toStationId: 's2', minutes: 90 },
      { kind: 'station_closed', stationId: 's2' },
      { kind: 'station_moved', stationId: 's1', latitude: 42, longitude: 23 },
    );
    expect(answer).toEqual({
      ok: true,
      value: [
        { kind: 'person-out', person: 'a' },
        { kind: 'person-in', member: late },
        { kind: 'no-go', area: 'Town 2', reason: 'Flood' },
        { kind: 'road-closed', from: 's1', to: 's2', minutes: 90 },
        { kind: 'station-closed', station: 's2' },
        { kind: 'station-moved', station: 's1', to: { latitude: 42, longitude: 23 } },
      ],
    });
  });

  it.each<[string, ReplanChange]>([
    ['changes.0.observerId', { kind: 'drop_out' }],
    ['changes.0.observerId', { kind: 'arrival', observerId: 'nobody' }],
    ['changes.0.area', { kind: 'no_go_area', area: 'Moon', reason: 'Far' }],
    ['changes.0.reason', { kind: 'no_go_area', area: 'North', reason: ' ' }],
    ['changes.0.stationId', { kind: 'station_closed', stationId: 's9' }],
    ['changes.0.toStationId', { kind: 'road_closed', stationId: 's1', toStationId: 's1', minutes: 9 }],
    ['changes.0.minutes', { kind: 'road_closed', stationId: 's1', toStationId: 's2', minutes: 0 }],
    ['changes.0.latitude', { kind: 'station_moved', stationId: 's1', latitude: 91, longitude: 0 }],
    ['changes.0.longitude', { kind: 'station_moved', stationId: 's1', latitude: 1 }],
  ])('are refused at %s where that is missing or wrong', (path, change) => {
    expect(read(change)).toMatchObject({ ok: false, failure: { fields: [{ path: `input.${path}` }] } });
  });

  it('are at least one and not past counting', () => {
    expect(read()).toMatchObject({ ok: false, failure: { fields: [{ path: 'input.changes' }] } });
    const many = Array.from({ length: 51 }, (): ReplanChange => ({ kind: 'drop_out', observerId: 'a' }));
    expect(read(...many)).toMatchObject({ ok: false });
  });
});
