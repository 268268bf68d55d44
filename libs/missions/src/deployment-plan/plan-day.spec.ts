import { describe, expect, it } from '@jest/globals';
import { planDayProblem } from './plan-day.js';

describe('the day of a plan', () => {
  it('is right as long as there is voting on it, in whichever round', () => {
    expect(planDayProblem('2027-10-31', ['2027-10-31'])).toBeUndefined();
    expect(planDayProblem('2027-11-07', ['2027-10-31', '2027-11-07'])).toBeUndefined();
  });

  it('is named with the days on which there is voting now', () => {
    expect(planDayProblem('2027-10-31', ['2027-11-07', '2027-11-21'])).toBe(
      'The plan is for 2027-10-31, on which nobody votes any more: the election is on 2027-11-07 and 2027-11-21. Plan anew, then publish that.',
    );
    expect(planDayProblem('2027-10-31', [])).toContain('the election has no day now');
  });
});
