import type { Rule } from '../model/rule.js';
import { SILENT } from '../model/rule.js';
import type { RequesterKind } from '../vocabulary/requester-kinds.js';
import { serviceWords } from '../vocabulary/words.js';

const SOCIETY: readonly RequesterKind[] = [
  'civil_society',
  'political_party',
  'minority_leader',
  'individual',
  'organisation_initiative',
];

/** Groups of a society may be helped directly, and citizens observe of their own right: no request of the state is needed. */
export const civilSocietyRule: Rule = {
  id: 'civil-society',
  step: 'P4',
  title: 'No request of the state is needed',
  codes: ['NGO_MAY_ASSIST_CIVIL_SOCIETY'],
  evaluate: ({ track, request, body }) => {
    const { kind, source } = track.trigger;
    if (kind === 'own_right') {
      if (body.organisation !== 'NGO' || request.requesterKind === 'political_party') return SILENT;
    } else if (kind !== 'direct' || !SOCIETY.includes(request.requesterKind)) return SILENT;
    return [
      {
        code: 'NGO_MAY_ASSIST_CIVIL_SOCIETY',
        sentence: `${body.name} may give ${serviceWords(request.service)} without a request of the state, within the law of the host.`,
        compared: { requesterKind: request.requesterKind, service: request.service },
        source,
      },
    ];
  },
};
