import type { Rule } from '../model/rule.js';
import { SILENT } from '../model/rule.js';
import { verified } from '../vocabulary/source.js';

const CONSENT = verified(
  'Consent of the host: A/RES/48/131, A/RES/49/190 and onwards; missions stay only with it',
  1,
  2,
  3,
  4,
);

/** Is the consent of the host still valid? It can be withdrawn on any day; what needs none is not touched. */
export const consentRule: Rule = {
  id: 'consent',
  step: 'P5',
  title: 'The host has not ended its consent',
  codes: ['CONSENT_WITHDRAWN'],
  evaluate: ({ body, track, state, fact, peek }) => {
    const { kind } = track.trigger;
    if (kind === 'direct' || kind === 'own_right') return SILENT;
    const consent = body.scope.kind === 'osce_host_by_consent' ? fact('consent') : peek('consent');
    if (consent !== 'withdrawn') return SILENT;
    return [
      {
        code: 'CONSENT_WITHDRAWN',
        sentence: `The host has ended its consent; ${body.name} does not stay without it.`,
        compared: { consent, state },
        source: CONSENT,
      },
    ];
  },
};
