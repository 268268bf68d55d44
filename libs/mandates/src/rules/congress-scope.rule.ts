import type { Rule } from '../model/rule.js';
import { membership } from '../membership/membership-tables.js';
import { stateName } from '../membership/states.js';

/** The Congress observes in member states "and sometimes beyond": there its Bureau decides on an official request. */
export const congressScopeRule: Rule = {
  id: 'congress-scope',
  step: 'P2',
  title: 'Member states, and sometimes beyond',
  bodies: ['COE_CONGRESS'],
  codes: ['MEMBER_STATE', 'NOT_A_MEMBER', 'BUREAU_DECISION_EXCEPTIONAL'],
  evaluate: ({ body, state, date, peek }) => {
    const { source } = body.scope;
    const compared = { state, decisionDate: date };
    const tenure = membership('COE', state, date);
    if (tenure) {
      return [
        {
          code: 'MEMBER_STATE',
          sentence: `${stateName(state)} has been a member of the Council of Europe since ${tenure.from}.`,
          compared: { ...compared, memberSince: tenure.from },
          source: { ...source, confidence: tenure.confidence },
        },
      ];
    }
    if (peek('invitation') === 'none') {
      return [
        {
          code: 'NOT_A_MEMBER',
          sentence: `${stateName(state)} is not a member on ${date} and has not asked.`,
          compared,
          source,
        },
      ];
    }
    return [
      {
        code: 'BUREAU_DECISION_EXCEPTIONAL',
        sentence: `${stateName(state)} is not a member on ${date}; beyond the member states the Bureau of the Congress decides.`,
        compared,
        source,
        condition: {
          closedBy: ['bureau'],
          nextStep: 'Put the official request of the national authorities before the Bureau of the Congress.',
        },
      },
    ];
  },
};
