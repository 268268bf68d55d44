import type { Rule } from '../model/rule.js';
import { SILENT } from '../model/rule.js';
import { remembered } from '../vocabulary/source.js';

/** Any invited mission may ask for a memorandum: where no text of the body prescribes one, it counts only once known of. */
const MEMORANDUM = {
  name: 'memorandum of understanding that was asked for',
  source: remembered('Declaration of Principles for International Election Observation (2005), para 13', 'high'),
};

/** Is the agreement on status or scope signed? */
export const agreementRule: Rule = {
  id: 'agreement',
  step: 'P10',
  title: 'The agreement with the host is signed',
  codes: ['AGREEMENT_SIGNED', 'AGREEMENT_REQUIRED'],
  evaluate: ({ track, fact, peek }) => {
    const own = track.agreement ?? (track.trigger.kind === 'invitation' ? MEMORANDUM : undefined);
    if (own === undefined) return SILENT;
    const agreement = own === MEMORANDUM ? peek('agreement') : fact('agreement');
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
