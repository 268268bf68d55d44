import { parseCalendarDate, type CalendarDate } from '@comitia/kernel';
import { REQUESTER_KINDS, SERVICES, type RequesterKind, type Service } from '@comitia/mandates';
import type { AuthorityKind } from '@comitia/identity';
import type { FieldProblem } from '@comitia/elections';
import { checkFacts } from './request-facts.js';
import type { AssistanceRequestEntity } from './request.entity.js';

/** What an officer changes in a request; what is left out stays as it is. */
export interface RequestChanges {
  readonly subject?: string | undefined;
  readonly narrative?: string | undefined;
  readonly services?: readonly string[] | undefined;
  readonly requesterKind?: string | undefined;
  /** null takes the day away. */
  readonly neededBy?: CalendarDate | null | undefined;
  readonly facts?: unknown;
  readonly organisationIds?: readonly string[] | undefined;
}

/** Everything that is wrong with the changes; empty when nothing is. */
export function checkChanges(changes: RequestChanges, today: CalendarDate): readonly FieldProblem[] {
  const problems: FieldProblem[] = [];
  const wrong = (path: string, message: string) => problems.push({ path, message });
  if ((changes.subject?.trim().length ?? 0) > 300) {
    wrong('subject', `The subject has ${changes.subject!.trim().length} characters; at most 300 are allowed.`);
  }
  if ((changes.narrative?.length ?? 0) > 20_000) {
    wrong('narrative', `The text has ${changes.narrative!.length} characters; at most 20,000 are allowed.`);
  }
  for (const [index, service] of (changes.services ?? []).entries()) {
    if (!SERVICES.includes(service as Service)) {
      wrong(`services.${index}`, `"${service}" is not a service; mandateServices lists them.`);
    } else if (changes.services!.indexOf(service) !== index) {
      wrong(`services.${index}`, `The service "${service}" is named twice.`);
    }
  }
  if (changes.requesterKind !== undefined && !REQUESTER_KINDS.includes(changes.requesterKind as RequesterKind)) {
    wrong('requesterKind', `"${changes.requesterKind}" is not a kind of requester: ${REQUESTER_KINDS.join(', ')}.`);
  }
  if (changes.neededBy) {
    const parsed = parseCalendarDate(changes.neededBy);
    if (!parsed.ok) wrong('neededBy', parsed.failure);
    else if (changes.neededBy < today) {
      wrong('neededBy', `${changes.neededBy} is in the past: today is ${today}. Give a day from today on.`);
    }
  }
  if (changes.facts !== undefined) problems.push(...checkFacts(changes.facts));
  return problems;
}

const REQUESTERS = {
  electoral_commission: 'electoral_authority',
  foreign_ministry: 'foreign_ministry',
  government: 'government',
  parliament: 'parliament',
  head_of_state: 'head_of_state',
} as const satisfies Record<AuthorityKind, RequesterKind>;

/** As which kind of requester an authority asks when it says nothing else. */
export function requesterKindOf(authority: AuthorityKind): RequesterKind {
  return REQUESTERS[authority];
}

/** The steps of the task list. */
export const REQUEST_TASKS = [
  'election',
  'services',
  'requester',
  'letter',
  'facts',
  'recipients',
  'check_answers',
] as const;
export type RequestTaskCode = (typeof REQUEST_TASKS)[number];

/** A step of the task list and whether it is done. */
export interface RequestTask {
  readonly code: RequestTaskCode;
  readonly done: boolean;
}

/** The task list of a request; `recipients` says whether any organisation is chosen, `facts` whether any fact is known. */
export function tasksOf(
  request: AssistanceRequestEntity,
  known: { readonly recipients: boolean; readonly facts: boolean },
): readonly RequestTask[] {
  const done: Record<RequestTaskCode, boolean> = {
    election: true,
    services: request.services.length > 0,
    requester: request.subject.trim() !== '' && request.narrative.trim() !== '',
    letter: request.letterFileId !== null,
    facts: known.facts,
    recipients: known.recipients,
    check_answers: request.state !== 'draft',
  };
  return REQUEST_TASKS.map((code) => ({ code, done: done[code] }));
}

/** What a request lacks before it can be sent; empty when nothing. A letter and facts make it stronger and are not required. */
export function missingBeforeSending(request: AssistanceRequestEntity): readonly FieldProblem[] {
  return [
    ...(request.services.length === 0
      ? [{ path: 'services', message: 'The request names no service: choose at least one.' }]
      : []),
    ...(request.subject.trim() === ''
      ? [{ path: 'subject', message: 'The request has no subject: say in a line what is asked.' }]
      : []),
    ...(request.narrative.trim() === ''
      ? [{ path: 'narrative', message: 'The request has no text: say why and what for.' }]
      : []),
  ];
}
