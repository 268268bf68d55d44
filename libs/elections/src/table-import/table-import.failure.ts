import { failure, type Result } from '@comitia/kernel';
import type { MappingFault } from './import-mapping.js';
import type { ImportState } from './table-import.states.js';

/** Why something could not be done with an import; the code stays the same, the message says what to do. */
export type ImportFailure =
  | { readonly code: 'NOT_FOUND'; readonly message: string }
  | { readonly code: 'INVALID_INPUT'; readonly message: string; readonly fields: readonly MappingFault[] }
  | { readonly code: 'WRONG_STATE'; readonly message: string; readonly state: ImportState }
  | { readonly code: 'CONFLICT'; readonly message: string };

type Refused = Result<never, ImportFailure>;

/** There is none, or it is another organisation's: the same answer. */
export function notFound(what: string, id: string): Refused {
  return failure({ code: 'NOT_FOUND', message: `There is no ${what} ${id.slice(0, 60)}.` });
}

/** Something in the input is wrong; the message is the first sentence of the fields. */
export function invalidInput(fields: readonly MappingFault[]): Refused {
  return failure({
    code: 'INVALID_INPUT',
    message: fields
      .map((field) => field.message)
      .slice(0, 3)
      .join(' '),
    fields,
  });
}

/** The import is not in a state in which this can be done. */
export function wrongState(state: ImportState, wanted: string): Refused {
  return failure({
    code: 'WRONG_STATE',
    state,
    message: `The import is ${state.replace('_', ' ')}: it cannot be ${wanted} now.`,
  });
}
