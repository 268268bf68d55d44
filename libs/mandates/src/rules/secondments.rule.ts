import type { Rule } from '../model/rule.js';
import { SILENT } from '../model/rule.js';

/** Have states seconded enough observers? They offer, nobody orders: fewer than asked for is common. */
export const secondmentsRule: Rule = {
  id: 'secondments',
  step: 'P10',
  title: 'Enough seconded observers',
  codes: ['SECONDMENT_SHORTFALL'],
  evaluate: ({ track, request, fact }) => {
    const { seconded } = track;
    if (seconded === undefined || !seconded.services.includes(request.service)) return SILENT;
    const secondments = fact('secondments');
    if (secondments !== 'short') return SILENT;
    return [
      {
        code: 'SECONDMENT_SHORTFALL',
        sentence: `Too few observers are seconded for ${request.service}: reduce the format.`,
        compared: { secondments, service: request.service },
        source: seconded.source,
        condition: {
          closedBy: ['seconding_states', 'organisation'],
          nextStep: 'Ask the states for more secondments, or reduce the format.',
        },
      },
    ];
  },
};
