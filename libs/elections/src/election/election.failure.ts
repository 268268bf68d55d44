import { failure } from '@comitia/kernel';

/** What is wrong with one field of an input, by its path, such as `rounds.0.days.1.date`. */
export interface FieldProblem {
  readonly path: string;
  readonly message: string;
}

/** The input breaks a rule; each field with its sentence. */
export interface InvalidInputFailure {
  readonly code: 'INVALID_INPUT';
  readonly message: string;
  readonly fields: readonly FieldProblem[];
}

/** There is no such thing, or it is not the actor's to see: the two are not told apart. */
export interface NotFoundFailure {
  readonly code: 'NOT_FOUND';
  readonly message: string;
}

/** The actor sees it but may not do this with it. */
export interface NotAllowedFailure {
  readonly code: 'NOT_ALLOWED';
  readonly message: string;
}

/** The thing is in a state from which this is not possible. */
export interface WrongStateFailure {
  readonly code: 'WRONG_STATE';
  readonly message: string;
  readonly state: string;
}

/** Somebody else changed it meanwhile. */
export interface ConflictFailure {
  readonly code: 'CONFLICT';
  readonly message: string;
}

/** Fails with every problem of an input at once; the message repeats the first three. */
export function invalidInput(fields: readonly FieldProblem[]) {
  const message = fields
    .slice(0, 3)
    .map((field) => field.message)
    .join(' ');
  return failure<InvalidInputFailure>({ code: 'INVALID_INPUT', message, fields });
}

/** Fails because there is no `what` with this id that the actor may see. */
export function notFound(what: string, id: string) {
  return failure<NotFoundFailure>({ code: 'NOT_FOUND', message: `There is no ${what} ${id.slice(0, 60)}.` });
}

/** Fails because the actor may not do this. */
export function notAllowed(message: string) {
  return failure<NotAllowedFailure>({ code: 'NOT_ALLOWED', message });
}

/** Fails because of the state in which the thing is. */
export function wrongState(state: string, message: string) {
  return failure<WrongStateFailure>({ code: 'WRONG_STATE', message, state });
}

/** Fails because somebody else was faster. */
export function conflict(message: string) {
  return failure<ConflictFailure>({ code: 'CONFLICT', message });
}
