import type { Rule, Statement } from '../model/rule.js';
import { verified } from '../vocabulary/source.js';

const MANDATE = verified(
  'CSCE Helsinki Decisions 1992, ch. II paras 2-4; OSCE on the mandate of the High Commissioner',
  89,
  90,
);
const RECOGNITION = verified(
  'OSCE on the mandate of the High Commissioner: the government need not recognise minority leaders',
  90,
  91,
);

/** The High Commissioner becomes involved without request, consent or approval, and meets whom he needs to meet. */
export const noRequestNeededRule: Rule = {
  id: 'no-request-needed',
  step: 'P4',
  title: 'The High Commissioner needs no request and no consent',
  bodies: ['OSCE_HCNM'],
  codes: ['CONSENT_NOT_REQUIRED', 'RECOGNITION_NOT_REQUIRED'],
  evaluate: ({ request, peek }) => {
    const statements: Statement[] = [
      {
        code: 'CONSENT_NOT_REQUIRED',
        sentence:
          'The High Commissioner becomes involved without a request or the consent of the state, and in confidence.',
        compared: { requesterKind: request.requesterKind },
        source: MANDATE,
      },
    ];
    const unrecognised = peek('situation') === 'unrecognised_interlocutors';
    if (unrecognised || request.requesterKind === 'minority_leader') {
      statements.push({
        code: 'RECOGNITION_NOT_REQUIRED',
        sentence: 'The High Commissioner may meet leaders of a minority whether or not the government recognises them.',
        compared: { requesterKind: request.requesterKind, unrecognisedInterlocutors: unrecognised },
        source: RECOGNITION,
      });
    }
    return statements;
  },
};
