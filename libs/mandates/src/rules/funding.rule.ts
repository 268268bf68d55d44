import type { Rule } from '../model/rule.js';
import { SILENT } from '../model/rule.js';

/** Are the funds secured? The High Commissioner works from the regular budget and is not held to this. */
export const fundingRule: Rule = {
  id: 'funding',
  step: 'P10',
  title: 'The funds are secured',
  codes: ['FUNDING_REQUIRED'],
  evaluate: ({ body, fact, peek }) => {
    if (body.id === 'OSCE_HCNM') return SILENT;
    const funding = body.fundedByContributions ? fact('funding') : peek('funding');
    if (funding !== 'unsecured') return SILENT;
    return [
      {
        code: 'FUNDING_REQUIRED',
        sentence: `The funds are not secured. ${body.funding.text}`,
        compared: { funding },
        source: body.funding.source,
        condition: { closedBy: ['donors', 'organisation'], nextStep: 'Secure the funds.' },
      },
    ];
  },
};
