import type { Rule, RuleContext, Statement } from '../model/rule.js';
import { SILENT } from '../model/rule.js';
import { membership } from '../membership/membership-tables.js';
import { findState, stateName } from '../membership/states.js';
import type { ComparedValues } from '../model/assessment.js';
import { requesterWords, serviceWords } from '../vocabulary/words.js';

/** May this requester ask this body for this service? */
export const requesterRule: Rule = {
  id: 'requester',
  step: 'P4',
  title: 'The requester may ask',
  codes: ['REQUESTER_STANDING', 'REQUESTER_MAY_LACK_AUTHORITY', 'REQUESTER_NO_STANDING'],
  variants: {
    REQUESTER_STANDING: ['anyone', 'listed', 'invited', 'consented', 'mandated', 'administering', 'territory'],
    REQUESTER_MAY_LACK_AUTHORITY: ['listed', 'administering', 'part_of_state'],
  },
  evaluate: (context) => {
    const { track, request, body, peek } = context;
    const { requesters } = track;
    const kind = request.requesterKind;
    if (requesters.anyone)
      return [standing(context, 'anyone', `Anyone may turn to ${body.name}: ${requesterWords(kind)} as well.`)];
    if (requesters.accepted?.includes(kind)) return SILENT;
    if (kind === 'territory_administration' && requesters.territoryThroughAdministeringState) return territory(context);
    if (requesters.standing.includes(kind))
      return [standing(context, 'listed', `${requesterWords(kind)} may ask ${body.name}.`)];
    if (requesters.mayLackAuthority?.includes(kind)) {
      return [
        lacksAuthority(
          context,
          'listed',
          `${requesterWords(kind)} may ask ${body.name}, but may lack the authority to bind the state.`,
        ),
      ];
    }
    if (requesters.withInvitation?.includes(kind)) {
      const invitation = peek('invitation');
      if (invitation === 'received' || invitation === 'pending') {
        return [standing(context, 'invited', `${body.name} may act on the invitation of the state (${invitation}).`)];
      }
    }
    if (requesters.withConsent?.includes(kind) && peek('consent') === 'given') {
      return [standing(context, 'consented', `${body.name} may act with the consent of the state.`)];
    }
    if (kind === 'organisation_initiative' && mandated(context)) {
      return [standing(context, 'mandated', `${body.name} acts on the mandate, without a request.`)];
    }
    return [
      {
        code: 'REQUESTER_NO_STANDING',
        sentence: `A request of ${requesterWords(kind)} for ${serviceWords(request.service)} is not considered by ${body.name}; those who may ask: ${requesters.standing.map(requesterWords).join(', ')}.`,
        compared: { requesterKind: kind, service: request.service, mayAsk: requesters.standing.join(', ') },
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
            'administering',
            `${stateName(state)} asks through its administering state (${administering}), which has not asked.`,
          )
        : standing(
            context,
            'administering',
            `${stateName(state)} asks through its administering state (${administering}).`,
          ),
    ];
  }
  if (membership('UN', state, date)) {
    return [
      lacksAuthority(
        context,
        'part_of_state',
        `The administration of a part of ${stateName(state)} does not bind the state.`,
      ),
    ];
  }
  fact('administeringState');
  return [standing(context, 'territory', `The competent authorities of ${stateName(state)} may ask ${body.name}.`)];
}

/** Who asks, for which state, and through whom where the beneficiary is a territory. */
function comparedOf({ request, state, date, peek }: RuleContext): ComparedValues {
  const administering = peek('administeringState');
  return {
    requesterKind: request.requesterKind,
    state,
    ...(administering === undefined
      ? {}
      : { administeringState: findState(administering, date)?.iso3 ?? administering }),
  };
}

function standing(context: RuleContext, variant: string, sentence: string): Statement {
  return {
    code: 'REQUESTER_STANDING',
    variant,
    sentence,
    compared: comparedOf(context),
    source: context.track.requesters.source,
  };
}

function lacksAuthority(context: RuleContext, variant: string, sentence: string): Statement {
  const { track } = context;
  return {
    code: 'REQUESTER_MAY_LACK_AUTHORITY',
    variant,
    sentence,
    compared: comparedOf(context),
    source: track.requesters.source,
    condition: {
      closedBy: ['government', 'decision_maker'],
      nextStep: `Obtain a letter of the government or foreign ministry, or the acceptance of ${track.decisionMaker.name}.`,
    },
  };
}
