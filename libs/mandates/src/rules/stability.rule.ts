import type { Rule } from '../model/rule.js';
import { SILENT } from '../model/rule.js';
import { verified } from '../vocabulary/source.js';

const MONTHS = 12;

/** A fundamental element of the electoral law that changes less than a year before the vote: a finding for the opinion, never a bar to giving it. */
export const stabilityRule: Rule = {
  id: 'stability',
  step: 'P10',
  title: 'Stability of the electoral law',
  bodies: ['COE_VENICE', 'OSCE_ODIHR', 'COE_PROGRAMMES'],
  codes: ['FINDING_STABILITY_ONE_YEAR'],
  evaluate: ({ request, peek }) => {
    const change = peek('lawChange');
    if (change === undefined || change.monthsBeforeElection >= MONTHS) return SILENT;
    return [
      {
        code: 'FINDING_STABILITY_ONE_YEAR',
        sentence: `The ${change.element.replace('_', ' ')} would change ${change.monthsBeforeElection} months before the vote, less than the ${MONTHS} that keep the law stable.`,
        compared: {
          element: change.element,
          months: change.monthsBeforeElection,
          stableFor: MONTHS,
          service: request.service,
        },
        source: verified(
          'Code of Good Practice in Electoral Matters CDL-AD(2002)023rev2-cor, II.2.b, explanatory report 63-65',
          60,
          61,
        ),
      },
    ];
  },
};
