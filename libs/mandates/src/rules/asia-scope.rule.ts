import type { Rule } from '../model/rule.js';
import { ASIA } from '../membership/asia.js';
import { stateName } from '../membership/states.js';

/** A network of a region works in its region, whatever the states there are members of. */
export const asiaScopeRule: Rule = {
  id: 'asia-scope',
  step: 'P2',
  title: 'The beneficiary lies in Asia',
  bodies: ['NGO_ANFREL'],
  codes: ['MEMBERSHIP_NOT_REQUIRED', 'SERVICE_NOT_OFFERED'],
  evaluate: ({ body, state, date, request }) => {
    const { source } = body.scope;
    if (ASIA.has(state)) {
      return [
        {
          code: 'MEMBERSHIP_NOT_REQUIRED',
          sentence: `${body.name} works in Asia, where ${stateName(state)} lies; no membership is asked for.`,
          compared: { state, decisionDate: date },
          source,
        },
      ];
    }
    return [
      {
        code: 'SERVICE_NOT_OFFERED',
        sentence: `${body.name} works in Asia; ${stateName(state)} lies outside.`,
        compared: { state, decisionDate: date, service: request.service },
        source,
      },
    ];
  },
};
