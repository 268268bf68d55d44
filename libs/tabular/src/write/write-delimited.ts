import iconv from 'iconv-lite';
import type { EncodingName } from '../encoding/encoding-names.js';
import { guardFormula } from './formula-guard.js';

/** Rows to be written; they may be long, so they are asked for one after another. */
export type RowSource = Iterable<readonly string[]> | AsyncIterable<readonly string[]>;

export interface DelimitedOptions {
  readonly delimiter?: string;
  readonly encoding?: EncodingName;
  /** Whether a byte-order mark comes first; spreadsheet programs need it to know UTF-8. */
  readonly byteOrderMark?: boolean;
  readonly newline?: '\n' | '\r\n';
  /** Whether cells that a spreadsheet would run as formulas are guarded; on unless told. */
  readonly guardFormulas?: boolean;
}

const BATCH = 64 * 1024;

/**
 * Writes a table as delimited text (RFC 4180: quotes where needed, doubled inside). Characters that the encoding does not
 * have become `?`; ask `canEncode` first.
 */
export async function* writeDelimited(
  columns: readonly string[],
  rows: RowSource,
  options: DelimitedOptions = {},
): AsyncGenerator<Uint8Array> {
  const { delimiter = ',', encoding = 'utf-8', byteOrderMark = true, newline = '\r\n', guardFormulas = true } = options;
  const cell = cellWriter(delimiter, guardFormulas);
  const encode = (text: string): Uint8Array => iconv.encode(text, encoding);
  const line = (cells: readonly string[]): string => {
    const written = cells.map(cell).join(delimiter);
    // A lone blank cell would be a blank line, which readers skip.
    return `${written === '' ? '""' : written}${newline}`;
  };
  let text = `${byteOrderMark && encoding.startsWith('utf-') ? '\ufeff' : ''}${line(columns)}`;
  for await (const row of rows) {
    text += line(row);
    if (text.length < BATCH) continue;
    yield encode(text);
    text = '';
  }
  if (text !== '') yield encode(text);
}

function cellWriter(delimiter: string, guard: boolean): (text: string) => string {
  return (given) => {
    const text = guard ? guardFormula(given) : given;
    // Other delimiters are quoted too, so that none of them looks like the one that is used.
    const quoted = text.includes(delimiter) || /[\r\n\u2028\u2029",;|\t]|^\s|\s$|^\ufeff/.test(text);
    return quoted ? `"${text.replaceAll('"', '""')}"` : text;
  };
}

/** Whether a text can be written in an encoding without loss. */
export function canEncode(text: string, encoding: EncodingName): boolean {
  if (encoding.startsWith('utf-')) return !/\p{Surrogate}/u.test(text);
  return iconv.decode(iconv.encode(text, encoding), encoding) === text;
}
