import { describe, expect, it } from '@jest/globals';
import { nextTask } from './mission-tasks.js';

const empty = { state: 'PREPARING', stationCount: 0, observerCount: 0, draftPlan: null, publishedPlan: null };

describe('what a mission needs next', () => {
  it('goes from register to roster to plan to publication', () => {
    expect(nextTask(empty)).toBe('register');
    expect(nextTask({ ...empty, stationCount: 10 })).toBe('roster');
    expect(nextTask({ ...empty, stationCount: 10, observerCount: 2 })).toBe('planning');
    expect(nextTask({ ...empty, stationCount: 10, observerCount: 2, draftPlan: {} })).toBe('publish');
    expect(nextTask({ ...empty, stationCount: 10, observerCount: 2, publishedPlan: {} })).toBe('follow');
  });

  it('is the departure once consent is withdrawn, whatever else is there', () => {
    expect(nextTask({ ...empty, state: 'SUSPENDED', draftPlan: {} })).toBe('departure');
  });
});
