import type { Rule } from '../model/rule.js';
import { SILENT } from '../model/rule.js';
import { verified } from '../vocabulary/source.js';

/** The High Representative decides on an EU mission, after the exploratory mission. */
export const highRepresentativeRule: Rule = {
  id: 'high-representative',
  step: 'P5',
  title: 'Decision of the EU High Representative',
  bodies: ['EU_EOM'],
  codes: ['HRVP_DECISION'],
  evaluate: ({ fact }) => {
    if (fact('politicalDecision') !== 'taken') return SILENT;
    return [
      {
        code: 'HRVP_DECISION',
        sentence: 'The High Representative has decided that the mission goes.',
        compared: { politicalDecision: 'taken' },
        source: verified('COM(2000)191; EU missions: decision of the High Representative', 102),
      },
    ];
  },
};
