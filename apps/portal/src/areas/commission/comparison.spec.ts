import { describe, expect, it } from '@jest/globals';
import { countOutcomes, earliestAction, shownFirst, sortForService } from './comparison.js';

const body = (
  bodyName: string,
  outcome: 'ELIGIBLE' | 'ELIGIBLE_WITH_CONDITIONS' | 'NOT_ELIGIBLE',
  latestActionOn?: string,
) => ({
  bodyName,
  latestActionOn,
  assessments: [{ service: 'legal_review', outcome }],
});
const bodies = [
  body('Union', 'NOT_ELIGIBLE', '2027-01-01'),
  body('Office', 'ELIGIBLE_WITH_CONDITIONS', '2027-03-03'),
  body('Council', 'ELIGIBLE_WITH_CONDITIONS', '2027-02-01'),
  body('Nations', 'ELIGIBLE'),
];

describe('comparison of organisations', () => {
  it('puts first who can help', () => {
    expect(sortForService(bodies, 'legal_review').map((item) => item.bodyName)).toEqual([
      'Nations',
      'Council',
      'Office',
      'Union',
    ]);
  });

  it('counts who can and who can on conditions', () => {
    expect(countOutcomes(bodies, 'legal_review')).toEqual({ eligible: 1, conditional: 2 });
    expect(countOutcomes(bodies, 'mediation')).toEqual({ eligible: 0, conditional: 0 });
  });

  it('names the soonest date among those that can help', () => {
    expect(earliestAction(bodies, 'legal_review')?.bodyName).toBe('Council');
  });

  it('shows all of a few, and of many those who can help', () => {
    const many = sortForService([...bodies, body('Other', 'NOT_ELIGIBLE')], 'legal_review');
    expect(shownFirst(bodies, 'legal_review')).toEqual(bodies);
    expect(shownFirst(many, 'legal_review').map((item) => item.bodyName)).toEqual(['Nations', 'Council', 'Office']);
    expect(shownFirst(many, 'mediation')).toEqual(many);
  });
});
