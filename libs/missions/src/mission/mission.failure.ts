import { failure } from '@comitia/kernel';

/** Why something could not be done; the code stays the same, the message says what to do. */
export type MissionFailure =
  | { readonly code: 'NOT_FOUND'; readonly message: string }
  | {
      readonly code: 'INVALID_INPUT';
      readonly message: string;
      readonly fields: readonly { readonly path: string; readonly message: string }[];
    }
  | { readonly code: 'WRONG_STATE'; readonly message: string; readonly state: string }
  | { readonly code: 'CONFLICT'; readonly message: string }
  | { readonly code: 'NOT_ALLOWED'; readonly message: string };

/** There is none, or it is another organisation's: the same answer. */
export function noSuch(what: string, id: string) {
  return failure<MissionFailure>({ code: 'NOT_FOUND', message: `There is no ${what} ${id.slice(0, 60)}.` });
}

/** One field of the input is wrong. */
export function wrongInput(path: string, message: string) {
  return failure<MissionFailure>({ code: 'INVALID_INPUT', message, fields: [{ path, message }] });
}

/** Several fields of the input are wrong, each with its sentence; the first ones stand in the message. */
export function wrongFields(fields: readonly { readonly path: string; readonly message: string }[]) {
  const message = fields
    .slice(0, 3)
    .map((field) => field.message)
    .join(' ');
  return failure<MissionFailure>({ code: 'INVALID_INPUT', message, fields });
}

/** The thing is in a state from which this is not possible. */
export function notInThisState(state: string, message: string) {
  return failure<MissionFailure>({ code: 'WRONG_STATE', state, message });
}

/** Somebody else was faster. */
export function overtaken(message: string) {
  return failure<MissionFailure>({ code: 'CONFLICT', message });
}

/** The actor may not do this now. */
export function refused(message: string) {
  return failure<MissionFailure>({ code: 'NOT_ALLOWED', message });
}
