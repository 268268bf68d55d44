/** Why a file cannot be read as a table. The code is fixed, the message is a sentence for the person who sent the file. */
export const tableFailureCodes = [
  'file-missing',
  'file-empty',
  'rows-missing',
  'format-unknown',
  'format-unsupported',
  'encoding-unknown',
  'json-invalid',
  'json-not-a-table',
  'archive-broken',
  'archive-bomb',
  'archive-path',
  'archive-without-table',
  'archive-encrypted',
  'entry-unknown',
  'sheet-unknown',
  'spreadsheet-broken',
  'quote-unclosed',
  'cell-too-long',
  'row-too-long',
  'columns-too-many',
  'file-too-large',
  'header-row-missing',
] as const;
export type TableFailureCode = (typeof tableFailureCodes)[number];

/** An expected failure: names the file and, where known, the row (as a spreadsheet numbers it), the column and what was expected. */
export interface TableFailure {
  readonly code: TableFailureCode;
  readonly message: string;
  readonly file: string;
  readonly row?: number;
  readonly column?: string;
  readonly expected?: string;
}

/** Carries a TableFailure out of a stream, where a failure cannot be a return value. `openTable` turns it into a Result. */
export class TableReadError extends Error {
  override readonly name = 'TableReadError';
  constructor(readonly failure: TableFailure) {
    super(failure.message);
  }
}
