import type { Rule, Statement } from '../model/rule.js';
import { CENTRAL_AND_EASTERN_EUROPE } from '../membership/central-and-eastern-europe.js';
import { membership } from '../membership/membership-tables.js';
import { stateName } from '../membership/states.js';

/** The programmes serve the states of Central and Eastern Europe, members or not. */
export const programmesScopeRule: Rule = {
  id: 'programmes-scope',
  step: 'P2',
  title: 'A state of Central or Eastern Europe',
  bodies: ['COE_PROGRAMMES'],
  codes: ['CEE_BENEFICIARY_STATE', 'MEMBERSHIP_NOT_REQUIRED', 'MEMBER_STATE', 'NOT_A_MEMBER', 'SERVICE_NOT_OFFERED'],
  evaluate: ({ body, state, date, request }) => {
    const { source } = body.scope;
    const compared = { state, decisionDate: date };
    const tenure = membership('COE', state, date);
    const member: Statement[] = tenure
      ? [
          {
            code: 'MEMBER_STATE',
            sentence: `${stateName(state)} has been a member of the Council of Europe since ${tenure.from}.`,
            compared: { ...compared, memberSince: tenure.from },
            source: { ...source, confidence: tenure.confidence },
          },
        ]
      : [];
    if (CENTRAL_AND_EASTERN_EUROPE.has(state)) {
      return [
        {
          code: 'CEE_BENEFICIARY_STATE',
          sentence: `${stateName(state)} is one of the states of Central and Eastern Europe that the programmes serve.`,
          compared,
          source,
        },
        {
          code: 'MEMBERSHIP_NOT_REQUIRED',
          sentence: 'The programmes serve states before and after they join.',
          compared,
          source,
        },
        ...member,
      ];
    }
    const outside: Statement = {
      code: 'SERVICE_NOT_OFFERED',
      sentence: `The programmes serve Central and Eastern Europe; ${stateName(state)} is not among the beneficiaries.`,
      compared: { ...compared, service: request.service },
      source,
    };
    if (tenure) return [...member, outside];
    return [
      {
        code: 'NOT_A_MEMBER',
        sentence: `${stateName(state)} is neither a member on ${date} nor a state of Central or Eastern Europe.`,
        compared,
        source,
      },
      outside,
    ];
  },
};
