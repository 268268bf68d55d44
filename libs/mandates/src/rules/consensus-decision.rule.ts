import type { Rule } from '../model/rule.js';
import { SILENT } from '../model/rule.js';
import { remembered, verified } from '../vocabulary/source.js';
import { serviceWords, servicesWords } from '../vocabulary/words.js';

const DECISION = verified('CSO and Permanent Council decisions on missions of long duration, by consensus', 94, 95);
const PARAGRAPH_7 = verified('CSCE Helsinki Decisions 1992, ch. II para 7', 89);
const AWAITED = remembered(
  'CSCE practice: a mission starts with the decision of the CSO, later the Permanent Council',
  'high',
);

/** A mission of long duration needs a consensus decision; an issue already before the governing body needs its specific mandate. */
export const consensusDecisionRule: Rule = {
  id: 'consensus-decision',
  step: 'P5',
  title: 'Consensus decision of the CSO or Permanent Council',
  bodies: ['OSCE_LTM', 'OSCE_HCNM'],
  codes: ['CSO_OR_PC_DECISION', 'PC_DECISION_ABSENT', 'SPECIFIC_CSO_MANDATE_REQUIRED'],
  variants: { PC_DECISION_ABSENT: ['none', 'limited'], SPECIFIC_CSO_MANDATE_REQUIRED: ['before_the_body', 'awaited'] },
  evaluate: (context) => {
    const { body, request, fact, peek } = context;
    const missions = body.id === 'OSCE_LTM';
    if (!missions && peek('situation') !== 'before_governing_body') return SILENT;
    const decision = context.mandate();
    if (decision === undefined) fact('politicalMandate');
    const compared = { status: decision?.status ?? 'unknown', cite: decision?.cite ?? '', service: request.service };
    const covered = decision?.services?.includes(request.service) ?? true;
    if (decision?.status === 'in_force' && covered) {
      return [
        {
          code: 'CSO_OR_PC_DECISION',
          sentence: `The decision (${decision.cite ?? 'not cited'}) was taken by consensus and covers ${serviceWords(request.service)}.`,
          compared,
          source: missions ? DECISION : PARAGRAPH_7,
        },
      ];
    }
    if (!missions) {
      return [
        {
          code: 'SPECIFIC_CSO_MANDATE_REQUIRED',
          variant: 'before_the_body',
          sentence:
            'The issue is already before the governing body: the High Commissioner needs its request and a specific mandate.',
          compared,
          source: PARAGRAPH_7,
          condition: {
            closedBy: ['governing_body'],
            nextStep: 'Obtain a request and a specific mandate of the governing body.',
          },
        },
      ];
    }
    if (decision === undefined) return SILENT;
    if (decision.status === 'pending' && covered) {
      return [
        {
          code: 'SPECIFIC_CSO_MANDATE_REQUIRED',
          variant: 'awaited',
          sentence: 'The mission starts with a consensus decision, which is still awaited.',
          compared,
          source: AWAITED,
          condition: { closedBy: ['governing_body'], nextStep: 'Await the decision of the governing body.' },
        },
      ];
    }
    return [
      {
        code: 'PC_DECISION_ABSENT',
        variant: covered ? 'none' : 'limited',
        sentence: covered
          ? 'There is no consensus decision on a mission.'
          : `The consensus decision is limited to ${servicesWords(decision.services)} and does not cover ${serviceWords(request.service)}.`,
        compared: covered ? compared : { ...compared, services: (decision.services ?? []).join(', ') },
        source: DECISION,
      },
    ];
  },
};
