import { defaultTableLimits } from '../source/table-limits.js';
import { DelimitedParser } from './delimited-parser.js';
import { defaultDialect, type Dialect } from './dialect.js';

/** Delimiters that are tried, in the order in which they win ties. Any other single character can be given. */
const candidates = [
  '\t',
  ';',
  ',',
  '|',
  '\u001f',
  '\u0001',
  '^',
  '~',
  '¦',
  '§',
  '¬',
  '!',
  '#',
  '*',
  '&',
  '$',
  '@',
  '%',
  '=',
  ':',
  '/',
  '_',
  ' ',
];
/** Characters that also stand inside names, times and numbers: they need stronger evidence. */
const doubtful = new Set(['!', '#', '*', '&', '$', '@', '%', '=', ':', '/', '_', ' ']);

const SAMPLE_ROWS = 200;

function sampleRows(text: string, dialect: Dialect): readonly (readonly string[])[] {
  const rows: string[][] = [];
  const limits = { ...defaultTableLimits, columns: Number.MAX_SAFE_INTEGER, cellCharacters: Number.MAX_SAFE_INTEGER };
  const parser = new DelimitedParser(
    { file: 'sample', dialect, limits: { ...limits, rowCharacters: text.length + 1 } },
    (row) => {
      if (rows.length < SAMPLE_ROWS) rows.push(row);
    },
  );
  parser.push(text);
  if (rows.length === 0) {
    try {
      parser.end();
    } catch {
      // A sample may stop inside a quoted cell.
    }
  }
  return rows;
}

function score(rows: readonly (readonly string[])[], delimiter: string): number {
  if (rows.length === 0) return 0;
  const widths = new Map<number, number>();
  for (const row of rows) widths.set(row.length, (widths.get(row.length) ?? 0) + 1);
  const [width, count] = [...widths].reduce((best, next) => (next[1] > best[1] ? next : best));
  if (width < 2) {
    // Title rows before a table, or ragged rows: the delimiter still occurs in most of them.
    const wide = rows.filter((row) => row.length > 1).length / rows.length;
    return wide > 0.5 && !doubtful.has(delimiter) ? wide * 0.5 : 0;
  }
  const consistency = count / rows.length;
  const head = rows.slice(0, 6).some((row) => row.length === width) ? 0.3 : 0;
  const first = rows[0]!.length === width ? 0.4 : 0;
  const clean = cleanliness(rows, width);
  if (doubtful.has(delimiter) && (consistency < 0.98 || width < 3)) return 0;
  // A list of one column whose names hold commas is no table of two columns.
  if (first === 0 && consistency < 0.8) return 0;
  return consistency + head + first + clean + Math.min(width, 20) * 0.005;
}

/** Cells that still hold quotes or other delimiters at their edges speak against the delimiter. */
function cleanliness(rows: readonly (readonly string[])[], width: number): number {
  let odd = 0;
  let cells = 0;
  for (const row of rows) {
    if (row.length !== width) continue;
    for (const cell of row) {
      cells += 1;
      if (/^[;,\t|]|[;\t|]$|^[^"]*"$/.test(cell)) odd += 1;
    }
  }
  return cells === 0 ? 0 : 0.3 * (1 - odd / cells);
}

/** Decides delimiter, quotation mark and line break from the first characters of the text; what is given is kept. */
export function detectDialect(sample: string, given: Partial<Dialect> = {}): Dialect {
  const lineFeed = sample.indexOf('\n');
  const newline = given.newline ?? (lineFeed < 0 && sample.includes('\r') ? '\r' : '\n');
  const separator = /^sep=(.)\r?\n/.exec(sample)?.[1];
  // Files that this program wrote begin with a column of its own.
  const own = /^comitia_\w+([^\w\s]|\t)/.exec(sample)?.[1];
  const base: Dialect = { ...defaultDialect, newline, skipRows: separator === undefined ? 0 : 1, ...given };
  if (given.delimiter !== undefined) return { ...base, spaceBeforeQuote: hasSpaceBeforeQuote(sample, base) };
  if (separator !== undefined) return { ...base, delimiter: separator };
  if (own !== undefined) return { ...base, delimiter: own };
  const end = sample.lastIndexOf(newline);
  const whole = end > 0 && sample.length > 4_096 ? sample.slice(0, end + 1) : sample;
  const quotes = given.quote !== undefined ? [given.quote] : wantsSingleQuote(whole) ? ['"', "'"] : ['"'];
  let best = { dialect: base, score: 0 };
  for (const quote of quotes) {
    for (const delimiter of candidates) {
      if (!whole.includes(delimiter)) continue;
      const plain = { ...base, delimiter, quote };
      const dialect = { ...plain, spaceBeforeQuote: hasSpaceBeforeQuote(whole, plain) };
      const value = score(sampleRows(whole, dialect), delimiter);
      if (value > best.score + 1e-9) best = { dialect, score: value };
    }
  }
  return best.dialect;
}

/** Whether quotation marks follow a delimiter and spaces, as some programs write them, and close before the next one. */
function hasSpaceBeforeQuote(sample: string, { delimiter, quote }: Dialect): boolean {
  if (delimiter === ' ' || quote === '') return false;
  let [spaced, close] = [0, 0];
  for (let at = sample.indexOf(`${delimiter} `); at >= 0 && spaced < 20; at = sample.indexOf(`${delimiter} `, at + 1)) {
    let opening = at + 1;
    while (sample[opening] === ' ') opening += 1;
    if (sample[opening] !== quote) continue;
    spaced += 1;
    const end = sample.indexOf(quote, opening + 1);
    const after = sample.slice(end + 1).match(/^ *(.?)/s)?.[1] ?? '';
    if (end > 0 && (after === '' || after === delimiter || after === quote || /[\r\n]/.test(after))) close += 1;
  }
  return spaced > 0 && close === spaced;
}

/** Some programs quote with apostrophes; they are believed only where nearly every line has a cell quoted so from end to end. */
function wantsSingleQuote(sample: string): boolean {
  if (sample.includes('"')) return false;
  const quoted = sample.match(/(?<=^|[;,\t|])'[^'\n]*(?:''[^'\n]*)*'(?=[;,\t|\r\n]|$)/gm)?.length ?? 0;
  const lines = sample.match(/\n(?=[^\n])/g)?.length ?? 0;
  return quoted >= 2 && quoted >= lines * 0.9;
}
