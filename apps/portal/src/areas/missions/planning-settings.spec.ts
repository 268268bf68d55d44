import { describe, expect, it } from '@jest/globals';
import {
  dayNumberFits,
  settingsOf,
  USUAL_DAY,
  outlookInput,
  weightFits,
  wordsOf,
  type PlanningValues,
} from './planning-settings.js';

const usual: PlanningValues = { name: '', teams: '10', hubs: '2', seconds: '30', seed: '1', ...USUAL_DAY };

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
        mode: 'fixed',
        fixedStations: '0101, 0102\n0101',
        visitsPerBuilding: '1',
        hostLanguages: 'BG',
        hostSpeaker: true,
      }),
    ).toEqual({
      visitMinutes: 45,
      maxDrivingMinutes: 300,
      accreditation: 'issued',
      mixedTeams: false,
      unpredictable: true,
      mode: 'fixed',
      fixedStations: ['0101', '0102'],
      visitsPerBuilding: 1,
      hostLanguages: ['bg'],
      hostSpeaker: true,
    });
  });

  it('are counted once they can be asked for, and not before', () => {
    expect(outlookInput('m', usual)).toEqual({ missionId: 'm', teams: 10, hubs: 2, settings: {} });
    expect(outlookInput('m', { ...usual, teams: '' })).toBeUndefined();
    expect(outlookInput('m', { ...usual, hubs: '11' })).toBeUndefined();
    expect(outlookInput('m', { ...usual, visitMinutes: '1' })).toBeUndefined();
  });

  it('take codes as they are pasted, each once', () => {
    expect(wordsOf(' 01-2;01-3،\n01-2 ')).toEqual(['01-2', '01-3']);
    expect(wordsOf('  ')).toEqual([]);
  });

  it('take a weight of nothing for openings, and none below one for visits', () => {
    expect(weightFits('openingValue', '0')).toBe(true);
    expect(weightFits('visitValue', '0')).toBe(false);
    expect(weightFits('visitsPerBuilding', '11')).toBe(false);
  });

  it('fit between what the API takes at least and at most; driving may have no limit', () => {
    expect(dayNumberFits('visitMinutes', '9')).toBe(false);
    expect(dayNumberFits('visitMinutes', '10')).toBe(true);
    expect(dayNumberFits('visitMinutes', '')).toBe(false);
    expect(dayNumberFits('maxDrivingMinutes', '')).toBe(true);
    expect(dayNumberFits('maxDrivingMinutes', '1441')).toBe(false);
  });
});
