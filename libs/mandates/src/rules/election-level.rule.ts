import type { Rule } from '../model/rule.js';
import { SILENT } from '../model/rule.js';
import { remembered } from '../vocabulary/source.js';

/** Copenhagen para 8: a firm commitment to invite for national elections, a softer one below. */
export const electionLevelRule: Rule = {
  id: 'election-level',
  step: 'P5',
  title: 'Election below national level',
  bodies: ['OSCE_ODIHR'],
  codes: ['BELOW_NATIONAL_LEVEL'],
  evaluate: ({ request, track, peek }) => {
    if (track.trigger.kind !== 'invitation') return SILENT;
    const level = peek('electionLevel');
    const below = level === 'regional' || level === 'local' || request.service === 'local_election_observation';
    if (!below) return SILENT;
    return [
      {
        code: 'BELOW_NATIONAL_LEVEL',
        sentence: 'Below national level the participating States endeavour to facilitate similar access.',
        compared: { electionLevel: level ?? 'local' },
        source: remembered('CSCE Copenhagen Document 1990, para 8, second part', 'high'),
      },
    ];
  },
};
