import type { Rule } from '../model/rule.js';
import { SILENT } from '../model/rule.js';

/** Is the agreement on status or scope signed? */
export const agreementRule: Rule = {
  id: 'agreement',
  step: 'P10',
  title: 'The agreement with the host is signed',
  codes: ['AGREEMENT_SIGNED', 'AGREEMENT_REQUIRED'],
  evaluate: ({ track, fact }) => {
    const own = track.agreement;
    if (own === undefined) return SILENT;
    const agreement = fact('agreement');
    if (agreement === undefined) return SILENT;
    if (agreement === 'signed') {
      return [
        {
          code: 'AGREEMENT_SIGNED',
          sentence: `The ${own.name} is signed.`,
          compared: { agreement },
          source: own.source,
        },
      ];
    }
    return [
      {
        code: 'AGREEMENT_REQUIRED',
        sentence: `The ${own.name} is not signed.`,
        compared: { agreement },
        source: own.source,
        condition: { closedBy: ['government', 'organisation'], nextStep: `Sign the ${own.name}.` },
      },
    ];
  },
};
