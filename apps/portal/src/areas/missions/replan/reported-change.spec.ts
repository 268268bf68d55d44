import { describe, expect, it } from '@jest/globals';
import { missingIn, NOTHING_YET, replanInput, type ReportedChange } from './reported-change.js';

const moved: ReportedChange = {
  ...NOTHING_YET,
  kind: 'STATION_MOVED',
  stationId: 's1',
  latitude: '42,5',
  longitude: ' 23.25 ',
  observerId: 'left over from another kind',
};

describe('changes as they are typed', () => {
  it('become what the API takes: only what their kind needs, numbers with a comma or a point', () => {
    expect(replanInput('p', { now: ' ', changes: [moved, { ...NOTHING_YET, observerId: 'o1' }] })).toEqual({
      planId: 'p',
      now: undefined,
      changes: [
        { kind: 'STATION_MOVED', stationId: 's1', latitude: 42.5, longitude: 23.25 },
        { kind: 'DROP_OUT', observerId: 'o1' },
      ],
    });
  });

  it('say which field is missing or no number', () => {
    expect(missingIn([moved, NOTHING_YET, { ...moved, latitude: 'north' }])).toEqual({
      'changes.1.observerId': 'missing',
      'changes.2.latitude': 'number',
    });
  });
});
