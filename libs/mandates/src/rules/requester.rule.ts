import type { Rule, RuleContext, Statement } from '../model/rule.js';
import { SILENT } from '../model/rule.js';
import { membership } from '../membership/membership-tables.js';
import { stateName } from '../membership/states.js';

/** May this requester ask this body for this service? */
export const requesterRule: Rule = {
  id: 'requester',
  step: 'P4',
  title: 'The requester may ask',
  codes: ['REQUESTER_STANDING', 'REQUESTER_MAY_LACK_AUTHORITY', 'REQUESTER_NO_STANDING'],
  evaluate: (context) => {
    const { track, request, body, peek } = context;
    const { requesters } = track;
    const kind = request.requesterKind;
    if (requesters.anyone) return [standing(context, `Anyone may turn to ${body.name}: ${kind} as well.`)];
    if (requesters.accepted?.includes(kind)) return SILENT;
    if (kind === 'territory_administration' && requesters.territoryThroughAdministeringState) return territory(context);
    if (requesters.standing.includes(kind)) return [standing(context, `${kind} may ask ${body.name}.`)];
    if (requesters.mayLackAuthority?.includes(kind)) {
      return [lacksAuthority(context, `${kind} may ask ${body.name}, but may lack the authority to bind the state.`)];
    }
    if (requesters.withInvitation?.includes(kind)) {
      const invitation = peek('invitation');
      if (invitation === 'received' || invitation === 'pending') {
        return [standing(context, `${body.name} may act on the invitation of the state (${invitation}).`)];
      }
    }
    if (requesters.withConsent?.includes(kind) && peek('consent') === 'given') {
      return [standing(context, `${body.name} may act with the consent of the state.`)];
    }
    if (kind === 'organisation_initiative' && mandated(context)) {
      return [standing(context, `${body.name} acts on the mandate, without a request.`)];
    }
    return [
      {
        code: 'REQUESTER_NO_STANDING',
        sentence: `A request of ${kind} for ${request.service} is not considered by ${body.name}; those who may ask: ${requesters.standing.join(', ')}.`,
        compared: { requesterKind: kind, service: request.service },
        source: requesters.source,
      },
    ];
  },
};

/** A decision of a UN organ, taken or sought, that covers the service takes the place of a request. */
function mandated({ body, request, mandate }: RuleContext): boolean {
  const decision = mandate();
  if (body.id !== 'UN' || decision === undefined || decision.status === 'none') return false;
  return decision.services?.includes(request.service) ?? true;
}

/** A territory asks through its administering state; the authorities of one that has none ask for themselves. */
function territory(context: RuleContext): readonly Statement[] {
  const { state, date, fact, peek, body } = context;
  const administering = peek('administeringState');
  const refused = peek('stateRequest') === false || peek('coverLetterFromGovernment') === false;
  if (administering !== undefined) {
    return [
      refused
        ? lacksAuthority(
            context,
            `${stateName(state)} asks through its administering state (${administering}), which has not asked.`,
          )
        : standing(context, `${stateName(state)} asks through its administering state (${administering}).`),
    ];
  }
  if (membership('UN', state, date)) {
    return [lacksAuthority(context, `The administration of a part of ${stateName(state)} does not bind the state.`)];
  }
  fact('administeringState');
  return [standing(context, `The competent authorities of ${stateName(state)} may ask ${body.name}.`)];
}

function standing({ track, request }: RuleContext, sentence: string): Statement {
  return {
    code: 'REQUESTER_STANDING',
    sentence,
    compared: { requesterKind: request.requesterKind },
    source: track.requesters.source,
  };
}

function lacksAuthority({ track, request }: RuleContext, sentence: string): Statement {
  return {
    code: 'REQUESTER_MAY_LACK_AUTHORITY',
    sentence,
    compared: { requesterKind: request.requesterKind },
    source: track.requesters.source,
    condition: {
      closedBy: ['government', 'decision_maker'],
      nextStep: `Obtain a letter of the government or foreign ministry, or the acceptance of ${track.decisionMaker.name}.`,
    },
  };
}
