const FORMULA = /^'*[=+\-@\t\r]/;
const GUARDED = /^'+[=+\-@\t\r]/;
const PLAIN_NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/;

/** Names of columns that only this program writes; a file with one of them was written here. */
export const OWN_COLUMN_PREFIX = 'comitia_';

/**
 * The text as it is written where a spreadsheet program would take it for a formula: with an apostrophe before it. Plain
 * numbers, signed ones too, stay as they are. `restoreFormula` takes exactly this back.
 */
export function guardFormula(text: string): string {
  return FORMULA.test(text) && !PLAIN_NUMBER.test(text) ? `'${text}` : text;
}

/** The text that `guardFormula` was given. Only for files that this program wrote. */
export function restoreFormula(text: string): string {
  return GUARDED.test(text) ? text.slice(1) : text;
}
