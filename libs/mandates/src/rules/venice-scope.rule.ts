import type { Rule } from '../model/rule.js';
import { membership } from '../membership/membership-tables.js';
import { stateName } from '../membership/states.js';

/** States of the enlarged agreement ask directly, others through the Committee of Ministers; an organisation that has standing asks about any state. */
export const veniceScopeRule: Rule = {
  id: 'venice-scope',
  step: 'P2',
  title: 'Member of the Commission, or through the Committee of Ministers',
  bodies: ['COE_VENICE'],
  codes: ['MEMBER_STATE', 'MEMBERSHIP_NOT_REQUIRED', 'NON_MEMBER_VIA_COMMITTEE_OF_MINISTERS'],
  variants: { MEMBER_STATE: ['council', 'commission'] },
  evaluate: ({ body, state, date, request }) => {
    const { source } = body.scope;
    const compared = { state, decisionDate: date };
    const tenure = membership('COE', state, date) ?? membership('COE_VENICE', state, date);
    if (tenure) {
      return [
        {
          code: 'MEMBER_STATE',
          variant: tenure.organisation === 'COE' ? 'council' : 'commission',
          sentence: `${stateName(state)} takes part in the Commission${tenure.organisation === 'COE' ? ' as a member of the Council of Europe' : ` since ${tenure.from}`}.`,
          compared: { ...compared, memberSince: tenure.from },
          source: { ...source, confidence: tenure.confidence },
        },
      ];
    }
    if (request.requesterKind === 'regional_organisation' || request.requesterKind === 'organisation_initiative') {
      return [
        {
          code: 'MEMBERSHIP_NOT_REQUIRED',
          sentence: `An organisation that takes part in the Commission may ask about ${stateName(state)}.`,
          compared: { ...compared, requesterKind: request.requesterKind },
          source,
        },
      ];
    }
    return [
      {
        code: 'NON_MEMBER_VIA_COMMITTEE_OF_MINISTERS',
        sentence: `${stateName(state)} does not take part in the Commission on ${date}: its request goes through the Committee of Ministers.`,
        compared,
        source,
        condition: {
          closedBy: ['government', 'committee_of_ministers'],
          nextStep:
            'Address the request to the Committee of Ministers of the Council of Europe (art. 3(3) of the revised Statute).',
        },
      },
    ];
  },
};
