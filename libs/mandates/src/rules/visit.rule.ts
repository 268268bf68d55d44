import type { Rule } from '../model/rule.js';
import { SILENT } from '../model/rule.js';
import { remembered } from '../vocabulary/source.js';

/** A visit of the High Commissioner is arranged with the state; a refusal is reported. */
export const visitRule: Rule = {
  id: 'visit',
  step: 'P10',
  title: 'The visit is arranged with the state',
  bodies: ['OSCE_HCNM'],
  codes: ['STATE_COOPERATION_FOR_VISIT'],
  evaluate: ({ request, fact, peek }) => {
    if (request.service !== 'country_visit') return SILENT;
    const agreed = fact('visitAgreed');
    const refused = agreed === undefined && peek('consent') === 'withdrawn';
    if (agreed !== false && !refused) return SILENT;
    return [
      {
        code: 'STATE_COOPERATION_FOR_VISIT',
        sentence: 'The state has not yet agreed to the visit; it is consulted on the purpose and the days.',
        compared: { visitAgreed: false },
        source: remembered('CSCE Helsinki Decisions 1992, ch. II paras 27-30', 'medium'),
        condition: {
          closedBy: ['organisation', 'government'],
          nextStep:
            'Notify the purpose and consult the state within two weeks; report a refusal to the governing body.',
        },
      },
    ];
  },
};
