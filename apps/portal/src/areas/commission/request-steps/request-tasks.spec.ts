import { describe, expect, it } from '@jest/globals';
import { openSteps, REQUEST_STEPS, stepAfter, stepDone, type RequestAnswers } from './request-tasks.js';

const empty: RequestAnswers = {
  subject: '',
  narrative: ' ',
  services: [],
  requesterKind: '',
  neededBy: null,
  letter: null,
  facts: {},
  addressees: [],
};
const full: RequestAnswers = {
  subject: 'Voter lists',
  narrative: 'Duplicate entries in three districts.',
  services: ['voter_list_audit'],
  requesterKind: 'electoral_authority',
  neededBy: '2027-02-01',
  letter: { id: '1' },
  facts: { writtenRequest: true },
  addressees: [{}],
};

describe('task list of a request', () => {
  it('has nothing done at first and everything but the check at last', () => {
    expect(REQUEST_STEPS.filter((step) => stepDone(step, empty))).toEqual([]);
    expect(REQUEST_STEPS.filter((step) => !stepDone(step, full))).toEqual(['check']);
  });

  it('lets letter and facts stay open', () => {
    expect(openSteps(empty)).toEqual(['need', 'services', 'requester', 'recipients']);
    expect(openSteps({ ...full, letter: null, facts: null })).toEqual([]);
  });

  it('leads from page to page and ends', () => {
    expect(stepAfter('need')).toBe('services');
    expect(stepAfter('check')).toBeUndefined();
  });
});
