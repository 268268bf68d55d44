import { describe, expect, it } from '@jest/globals';
import { findingValues, type ValueWords } from './finding-values.js';

const words: ValueWords = {
  date: (day) => `day ${day}`,
  number: (value) => `number ${value}`,
  list: (items) => items.join(' and '),
  country: (code) => `country ${code}`,
  service: (id) => `service ${id}`,
  asker: (kind) => `asker ${kind}`,
  mandateBody: (id) => `body ${id}`,
  lawElement: (id) => `element ${id}`,
};

describe('the values of a finding', () => {
  it('are written by what they are', () => {
    expect(
      findingValues(
        {
          state: 'FJI',
          decisionDate: '2001-06-15',
          days: 71,
          services: 'legal_review, mediation',
          mayAsk: 'government, parliament',
          competent: 'COE_PACE',
          cite: 'A/RES/55/280',
        },
        words,
      ),
    ).toEqual({
      state: 'country FJI',
      decisionDate: 'day 2001-06-15',
      days: 'number 71',
      services: 'service legal_review and service mediation',
      mayAsk: 'asker government and asker parliament',
      competent: 'body COE_PACE',
      cite: 'A/RES/55/280',
    });
  });

  it('are a dash where nothing is known of them, and none where nothing was compared', () => {
    expect(findingValues({ cite: '' }, words)).toEqual({ cite: '–' });
    expect(findingValues(null, words)).toEqual({});
  });
});
