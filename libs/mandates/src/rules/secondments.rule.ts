import type { Rule } from '../model/rule.js';
import { SILENT } from '../model/rule.js';
import type { Service } from '../vocabulary/services.js';
import { remembered } from '../vocabulary/source.js';
import { serviceWords } from '../vocabulary/words.js';

/** Formats that stand on observers sent by others; for bodies whose texts do not speak of secondment only a known shortfall counts. */
const OBSERVERS_SENT: readonly Service[] = [
  'observation_full',
  'observation_limited',
  'observation_short_term',
  'local_election_observation',
];
const PRACTICE = remembered('Practice of observer missions: the format follows the observers offered', 'medium');

/** Have states seconded enough observers? They offer, nobody orders: fewer than asked for is common. */
export const secondmentsRule: Rule = {
  id: 'secondments',
  step: 'P10',
  title: 'Enough seconded observers',
  codes: ['SECONDMENT_SHORTFALL'],
  evaluate: ({ track, request, fact, peek }) => {
    const { seconded } = track;
    if (!(seconded?.services ?? OBSERVERS_SENT).includes(request.service)) return SILENT;
    const secondments = seconded ? fact('secondments') : peek('secondments');
    if (secondments !== 'short') return SILENT;
    return [
      {
        code: 'SECONDMENT_SHORTFALL',
        sentence: `Too few observers are seconded for ${serviceWords(request.service)}: reduce the format.`,
        compared: { secondments, service: request.service },
        source: seconded?.source ?? PRACTICE,
        condition: {
          closedBy: ['seconding_states', 'organisation'],
          nextStep: 'Ask the states for more secondments, or reduce the format.',
        },
      },
    ];
  },
};
