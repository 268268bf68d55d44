import type { Rule } from '../model/rule.js';
import { SILENT } from '../model/rule.js';
import { membership } from '../membership/membership-tables.js';
import { stateName } from '../membership/states.js';

/** Services for members only: is the beneficiary one on the date? */
export const membershipScopeRule: Rule = {
  id: 'membership-scope',
  step: 'P2',
  title: 'The beneficiary is a member',
  codes: ['MEMBER_STATE', 'NOT_A_MEMBER'],
  evaluate: ({ body, state, date }) => {
    if (body.scope.kind !== 'members') return SILENT;
    const tenure = membership(body.organisation, state, date);
    if (tenure) {
      return [
        {
          code: 'MEMBER_STATE',
          sentence: `${stateName(state)} has been a member of the ${body.organisation} since ${tenure.from}.`,
          compared: { state, decisionDate: date, memberSince: tenure.from },
          source: { ...body.scope.source, confidence: tenure.confidence },
        },
      ];
    }
    return [
      {
        code: 'NOT_A_MEMBER',
        sentence: `${stateName(state)} is not a member of the ${body.organisation} on ${date}; its services are for members.`,
        compared: { state, decisionDate: date },
        source: body.scope.source,
      },
    ];
  },
};
