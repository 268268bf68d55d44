import { describe, expect, it } from '@jest/globals';
import {
  afterMissionTransition,
  MISSION_STATES,
  MISSION_TRANSITIONS,
  type MissionTransition,
} from './mission.states.js';

describe('states of a mission', () => {
  it('change only as the table allows, over every pair', () => {
    const found = MISSION_STATES.flatMap((state) =>
      (Object.keys(MISSION_TRANSITIONS) as MissionTransition[]).flatMap((transition) => {
        const next = afterMissionTransition(state, transition);
        return next === undefined ? [] : [`${state} ${transition} ${next}`];
      }),
    );
    expect(found.sort()).toEqual(
      [
        'preparing deploy deployed',
        'preparing suspend suspended',
        'deployed suspend suspended',
        'deployed conclude concluded',
        'suspended conclude concluded',
      ].sort(),
    );
  });
});
