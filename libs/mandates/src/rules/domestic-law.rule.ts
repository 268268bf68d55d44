import type { Rule } from '../model/rule.js';
import { SILENT } from '../model/rule.js';
import { remembered } from '../vocabulary/source.js';

const LAW = remembered(
  'Respect for the law of the host: Declaration of Principles (2005), code of conduct; Declaration of Global Principles (2012)',
  'high',
);

/** Does the law of the host permit it? Advice in confidence and opinions on law are given whatever it says. */
export const domesticLawRule: Rule = {
  id: 'domestic-law',
  step: 'P10',
  title: 'The law of the host permits it',
  codes: ['DOMESTIC_LAW_CHECK'],
  variants: { DOMESTIC_LAW_CHECK: ['unclear', 'forbids'] },
  evaluate: ({ body, fact, peek }) => {
    if (body.id === 'OSCE_HCNM' || body.id === 'COE_VENICE') return SILENT;
    const law = body.organisation === 'NGO' ? fact('domesticLaw') : peek('domesticLaw');
    if (law !== 'unclear' && law !== 'forbids') return SILENT;
    return [
      {
        code: 'DOMESTIC_LAW_CHECK',
        variant: law,
        sentence:
          law === 'unclear'
            ? 'Whether the law of the host permits it is unclear.'
            : 'The law of the host forbids it: it may not start before that law changes.',
        compared: { domesticLaw: law },
        source: LAW,
        condition: {
          closedBy: ['electoral_authority', 'government', 'organisation'],
          nextStep:
            law === 'unclear'
              ? 'Have the law of the host checked by the electoral authority.'
              : 'Ask whether the law can be changed in time; else choose another service.',
        },
      },
    ];
  },
};
