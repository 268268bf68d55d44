import type { Rule } from '../model/rule.js';
import { SILENT } from '../model/rule.js';
import { remembered } from '../vocabulary/source.js';

const ARTICLE = remembered('African Charter on Democracy, Elections and Governance, art. 18(2)', 'high');

/** The AU Commission may at any time send a special advisory mission, in consultation with the State Party. */
export const ownInitiativeRule: Rule = {
  id: 'own-initiative',
  step: 'P5',
  title: 'Advisory mission of its own initiative, in consultation with the state',
  bodies: ['AU'],
  codes: ['CONSULTATION_WITH_STATE_REQUIRED'],
  variants: { CONSULTATION_WITH_STATE_REQUIRED: ['under_way', 'none'] },
  evaluate: ({ request, track, fact }) => {
    if (request.requesterKind !== 'organisation_initiative' || track.ofItsOwn !== true) return SILENT;
    const consultation = fact('consultation');
    if (consultation === undefined || consultation === 'done') return SILENT;
    return [
      {
        code: 'CONSULTATION_WITH_STATE_REQUIRED',
        variant: consultation,
        sentence:
          consultation === 'under_way'
            ? 'The Commission acts of its own initiative; the consultation with the State Party is under way.'
            : 'The Commission acts of its own initiative and has not consulted the State Party.',
        compared: { consultation },
        source: ARTICLE,
        condition: {
          closedBy: ['organisation', 'government'],
          nextStep: 'Complete the consultation with the State Party.',
        },
      },
    ];
  },
};
