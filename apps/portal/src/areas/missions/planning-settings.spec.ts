import { describe, expect, it } from '@jest/globals';
import { dayNumberFits, settingsOf, USUAL_DAY, type PlanningValues } from './planning-settings.js';

const usual: PlanningValues = { teams: '10', hubs: '2', seconds: '30', seed: '1', ...USUAL_DAY };

describe('settings of a planning run', () => {
  it('say nothing where the planner\u2019s own day stands', () => {
    expect(settingsOf(usual)).toEqual({});
  });

  it('say only what was changed', () => {
    expect(
      settingsOf({
        ...usual,
        visitMinutes: '45',
        maxDrivingMinutes: '300',
        accreditation: 'issued',
        mixedTeams: 'any',
        unpredictable: true,
      }),
    ).toEqual({
      visitMinutes: 45,
      maxDrivingMinutes: 300,
      accreditation: 'issued',
      mixedTeams: false,
      unpredictable: true,
    });
  });

  it('fit between what the API takes at least and at most; driving may have no limit', () => {
    expect(dayNumberFits('visitMinutes', '9')).toBe(false);
    expect(dayNumberFits('visitMinutes', '10')).toBe(true);
    expect(dayNumberFits('visitMinutes', '')).toBe(false);
    expect(dayNumberFits('maxDrivingMinutes', '')).toBe(true);
    expect(dayNumberFits('maxDrivingMinutes', '1441')).toBe(false);
  });
});
