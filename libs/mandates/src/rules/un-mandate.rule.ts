import type { Rule, RuleContext, Statement } from '../model/rule.js';
import { remembered, verified } from '../vocabulary/source.js';
import { serviceWords, servicesWords } from '../vocabulary/words.js';

const DECISION = verified(
  'UN, Types of assistance: observation is "always based on a decision by the Security Council or General Assembly"; FP/01/2013',
  12,
  16,
);
const NONE_NEEDED = verified('A/RES/46/137 and later resolutions; FP/01/2012', 1, 10);
const ORGAN = remembered('UN Charter arts 10-14, 24', 'high');

/** Services that rest on a decision of the Security Council or General Assembly, organs that ask, and a move of its own. */
function needsMandate({ offered, track, request }: RuleContext): boolean {
  const kind = request.requesterKind;
  return (
    offered?.status === 'by_mandate' ||
    kind === 'un_security_council' ||
    kind === 'un_general_assembly' ||
    (kind === 'organisation_initiative' && track.ofItsOwn !== true)
  );
}

/** A mandate in force that covers the service asked takes the place of a request. */
export function mandateServes(context: RuleContext): boolean {
  if (context.body.id !== 'UN') return false;
  const mandate = context.mandate();
  return mandate?.status === 'in_force' && (mandate.services?.includes(context.request.service) ?? true);
}

/** Is there a mandate of the Security Council or General Assembly, where the service needs one? */
export const unMandateRule: Rule = {
  id: 'un-mandate',
  step: 'P5',
  title: 'Mandate of the Security Council or General Assembly',
  bodies: ['UN'],
  codes: ['MANDATE_SC_GA_PRESENT', 'MANDATE_SC_GA_PENDING', 'MANDATE_SC_GA_ABSENT', 'NO_SC_GA_MANDATE_NEEDED'],
  variants: { MANDATE_SC_GA_ABSENT: ['none', 'limited'] },
  evaluate: (context) => {
    const { request, offered } = context;
    const needed = needsMandate(context);
    const statements: Statement[] = [];
    if (!needed && offered) {
      statements.push({
        code: 'NO_SC_GA_MANDATE_NEEDED',
        sentence: `${serviceWords(request.service)} needs no decision of the Security Council or General Assembly.`,
        compared: { service: request.service },
        source: NONE_NEEDED,
      });
    }
    const mandate = context.mandate();
    if (mandate === undefined) {
      if (needed) context.fact('politicalMandate');
      return statements;
    }
    const compared = { status: mandate.status, cite: mandate.cite ?? '', service: request.service };
    const covered = mandate.services?.includes(request.service) ?? true;
    if (mandate.status !== 'none' && covered) {
      if (mandate.status === 'in_force') {
        statements.push({
          code: 'MANDATE_SC_GA_PRESENT',
          sentence: `The mandate ${mandate.cite ?? '(not cited)'} is in force and covers ${serviceWords(request.service)}.`,
          compared,
          source: DECISION,
        });
      } else if (needed) {
        statements.push({
          code: 'MANDATE_SC_GA_PENDING',
          sentence: `${serviceWords(request.service)} may not start before the Security Council or General Assembly has decided (${mandate.cite ?? 'pending'}).`,
          compared,
          source: DECISION,
          condition: {
            closedBy: ['un_security_council_or_general_assembly'],
            nextStep: 'Await the decision; prepare the mission without committing to it.',
          },
        });
      }
    } else if (needed) {
      statements.push({
        code: 'MANDATE_SC_GA_ABSENT',
        variant: mandate.status === 'none' ? 'none' : 'limited',
        sentence:
          mandate.status === 'none'
            ? `${serviceWords(request.service)} rests on a decision of the Security Council or General Assembly; there is none, and none is sought.`
            : `The mandate ${mandate.cite ?? '(not cited)'} is limited to ${servicesWords(mandate.services)} and does not cover ${serviceWords(request.service)}.`,
        compared: mandate.status === 'none' ? compared : { ...compared, services: (mandate.services ?? []).join(', ') },
        source: offered?.status === 'by_mandate' ? DECISION : ORGAN,
      });
    }
    return statements;
  },
};
