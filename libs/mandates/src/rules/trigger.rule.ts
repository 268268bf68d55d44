import type { Rule, RuleContext, Statement } from '../model/rule.js';
import { SILENT } from '../model/rule.js';
import { BINDING_AUTHORITIES, STATE_AUTHORITIES } from '../vocabulary/requester-kinds.js';
import { mandateServes } from './un-mandate.rule.js';
import { requesterWords } from '../vocabulary/words.js';

/** Is there the written request or the invitation that sets the body in motion? */
export const triggerRule: Rule = {
  id: 'trigger',
  step: 'P5',
  title: 'The request is written, or the invitation received',
  codes: [
    'REQUEST_WRITTEN_BY_STATE',
    'REQUEST_NOT_WRITTEN',
    'INVITATION_BY_STATE',
    'INVITATION_PENDING',
    'NO_INVITATION',
  ],
  variants: {
    INVITATION_BY_STATE: ['received', 'in_writing', 'by_consent'],
    NO_INVITATION: ['not_invited', 'not_asked'],
  },
  evaluate: (context) => {
    switch (context.track.trigger.kind) {
      case 'written_request':
        return writtenRequest(context);
      case 'invitation':
        return invitation(context);
      case 'direct':
      case 'own_right':
        return context.peek('writtenRequest') === true && binds(context) ? [written(context)] : SILENT;
    }
  },
};

/** Does a letter of this requester bind the state: by its office, by the body's list, or by a covering letter? */
function binds({ track, request, peek }: RuleContext): boolean {
  const kind = request.requesterKind;
  if (BINDING_AUTHORITIES.includes(kind)) return true;
  if (STATE_AUTHORITIES.includes(kind)) {
    return (
      peek('coverLetterFromGovernment') === true ||
      (kind !== 'electoral_authority' && track.requesters.standing.includes(kind))
    );
  }
  return (
    kind === 'territory_administration' &&
    (track.requesters.territoryThroughAdministeringState === true || track.requesters.standing.includes(kind))
  );
}

/** May this requester invite: an authority of the state that the body's list names? */
function invites({ track, request }: RuleContext): boolean {
  const kind = request.requesterKind;
  return (
    (STATE_AUTHORITIES.includes(kind) || kind === 'territory_administration') &&
    (track.requesters.standing.includes(kind) || BINDING_AUTHORITIES.includes(kind))
  );
}

/** A kind that speaks for the state's side at all, so that its letter matters. */
function ofTheState({ request }: RuleContext): boolean {
  const kind = request.requesterKind;
  return STATE_AUTHORITIES.includes(kind) || kind === 'territory_administration' || kind === 'de_facto_authority';
}

function writtenRequest(context: RuleContext): readonly Statement[] {
  const { fact, peek } = context;
  if (mandateServes(context)) {
    return peek('writtenRequest') === true && binds(context) ? [written(context)] : SILENT;
  }
  const statements: Statement[] = [];
  const isWritten = ofTheState(context) ? fact('writtenRequest') : peek('writtenRequest');
  const asked = isWritten === true && ofTheState(context);
  if (asked && binds(context)) statements.push(written(context));
  if (asked && !binds(context) && invites(context)) statements.push(invited(context, 'in_writing'));
  if (isWritten === false && ofTheState(context)) statements.push(notWritten(context));
  const answer = peek('invitation');
  if (answer === 'received') statements.push(invited(context, 'received'));
  else if (answer === 'pending' && !asked) statements.push(pending(context));
  else if (answer === 'none' && !asked) statements.push(none(context, 'invitation'));
  if (answer !== 'none' && answer !== 'received' && !asked && unasked(context)) {
    statements.push(none(context, 'stateRequest'));
  }
  return statements;
}

function invitation(context: RuleContext): readonly Statement[] {
  const { fact, peek } = context;
  const statements: Statement[] = [];
  const answer = fact('invitation');
  const isWritten = peek('writtenRequest');
  if (isWritten === true && binds(context)) statements.push(written(context));
  if (answer === 'received') statements.push(invited(context, 'received'));
  else if (answer === 'pending') statements.push(pending(context));
  else if (answer === 'none') statements.push(none(context, 'invitation'));
  else if (isWritten === true && invites(context)) statements.push(invited(context, 'in_writing'));
  else if (hostConsents(context)) statements.push(invited(context, 'by_consent'));
  else if (isWritten === false && ofTheState(context)) statements.push(notWritten(context));
  if (answer === undefined && isWritten !== true && unasked(context)) statements.push(none(context, 'stateRequest'));
  return statements;
}

/** A mission of long duration is let in by consent. */
function hostConsents({ body, peek }: RuleContext): boolean {
  return body.scope.kind === 'osce_host_by_consent' && peek('consent') === 'given';
}

/**
 * The facts say that no authority of the state has asked, and the body may not move without one. Where the requester is an
 * organ of the state that needs cover, the missing cover is a condition of the fourth step, not the absence of a request.
 */
function unasked({ peek, track, request }: RuleContext): boolean {
  if (peek('stateRequest') !== false) return false;
  const { requesters, ofItsOwn } = track;
  const kind = request.requesterKind;
  if (kind === 'organisation_initiative' && ofItsOwn === true) return false;
  if (requesters.mayLackAuthority?.includes(kind)) return false;
  if (requesters.withConsent?.includes(kind) && peek('consent') === 'given') return false;
  return !(kind === 'territory_administration' && requesters.territoryThroughAdministeringState === true);
}

function written({ request, track }: RuleContext): Statement {
  return {
    code: 'REQUEST_WRITTEN_BY_STATE',
    sentence: `The request of ${requesterWords(request.requesterKind)} is in writing.`,
    compared: { requesterKind: request.requesterKind, writtenRequest: true },
    source: track.trigger.source,
  };
}

function notWritten({ request, track, body }: RuleContext): Statement {
  return {
    code: 'REQUEST_NOT_WRITTEN',
    sentence: `The request of ${requesterWords(request.requesterKind)} is not in writing; ${body.name} acts on a written one.`,
    compared: { requesterKind: request.requesterKind, writtenRequest: false },
    source: track.trigger.source,
    condition: {
      closedBy: ['requester'],
      nextStep: 'Send a formal letter that names the election, the period and the services wanted.',
    },
  };
}

const HOW = {
  received: 'the invitation is received',
  in_writing: 'in writing',
  by_consent: 'by consent of the host',
} as const;

function invited({ track, body }: RuleContext, how: keyof typeof HOW): Statement {
  return {
    code: 'INVITATION_BY_STATE',
    variant: how,
    sentence: `${body.name} is invited: ${HOW[how]}.`,
    compared: { invitation: how },
    source: track.trigger.source,
  };
}

function pending({ track, body }: RuleContext): Statement {
  return {
    code: 'INVITATION_PENDING',
    sentence: `The invitation to ${body.name} is on its way but not received.`,
    compared: { invitation: 'pending' },
    source: track.trigger.source,
    condition: { closedBy: ['government', 'electoral_authority'], nextStep: 'Send the invitation.' },
  };
}

function none({ track, body }: RuleContext, because: 'invitation' | 'stateRequest'): Statement {
  return {
    code: 'NO_INVITATION',
    variant: because === 'invitation' ? 'not_invited' : 'not_asked',
    sentence:
      because === 'invitation'
        ? `The state has not invited ${body.name}.`
        : `No authority of the state has asked ${body.name}, which acts only when asked.`,
    compared: because === 'invitation' ? { invitation: 'none' } : { stateRequest: false },
    source: track.trigger.source,
  };
}
