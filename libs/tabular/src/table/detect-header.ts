import { OWN_COLUMN_PREFIX } from '../write/formula-guard.js';

/** Which rows of the file are headers, and what the columns are called. */
export interface HeaderLayout {
  /** Numbers of the header rows in the file; empty where the table has none. */
  readonly headerRows: readonly number[];
  /** Number of the row of HXL tags, where there is one. */
  readonly hashtagRow: number | undefined;
  /** HXL tags by column, empty strings where a column has none. */
  readonly hashtags: readonly string[];
  /** Column names as given, made unique; `column 3` where the header is blank. */
  readonly names: readonly string[];
  /** Rows up to and including this number are not data. */
  readonly lastHeaderRow: number;
}

interface Grid {
  readonly rows: readonly (readonly string[])[];
  readonly numbers: readonly number[];
}

const HASHTAG = /^#[a-z][a-z0-9_]*(\s*[+*][a-z0-9_+]+)*\s*$/i;
const NUMERIC = /^[+-]?[\p{Nd}][\p{Nd}\s.,'’]*%?$/u;
const DATA = /^[+-]?[\p{Nd}][\p{Nd}\s.,'’:/-]*%?$/u;

/** Decides headers from the first rows (100 are enough). `given` fixes the number of header rows: 0, 1 or more. */
export function detectHeader(grid: Grid, given?: number): HeaderLayout {
  const hashtagIndex = grid.rows.slice(0, 12).findIndex(isHashtagRow);
  const body = hashtagIndex >= 0 ? hashtagIndex + 1 : undefined;
  const headers = headerIndexes(grid, { given, hashtagIndex, body });
  const hashtags = hashtagIndex < 0 ? [] : grid.rows[hashtagIndex]!.map((tag) => tag.trim());
  const last = Math.max(hashtagIndex, headers.at(-1) ?? -1);
  const named = [...headers.map((index) => grid.rows[index]!), ...(hashtagIndex < 0 ? [] : [grid.rows[hashtagIndex]!])];
  const width = Math.max(0, ...(named.length > 0 ? named : grid.rows).map((row) => row.length));
  const raw = headerTexts(grid, headers, width);
  const texts = headers.length === 0 && hashtagIndex >= 0 ? hashtags : raw;
  return {
    headerRows: headers.map((index) => grid.numbers[index]!),
    hashtagRow: hashtagIndex < 0 ? undefined : grid.numbers[hashtagIndex],
    hashtags,
    names: uniqueNames(texts, width),
    lastHeaderRow: last < 0 ? 0 : grid.numbers[last]!,
  };
}

function isHashtagRow(row: readonly string[]): boolean {
  const filled = row.filter((cell) => cell.trim() !== '');
  const tags = filled.filter((cell) => HASHTAG.test(cell.trim()));
  return tags.length > 0 && tags.length * 2 > filled.length;
}

function filledCount(row: readonly string[]): number {
  let count = 0;
  for (const cell of row) if (cell.trim() !== '') count += 1;
  return count;
}

function headerIndexes(
  grid: Grid,
  facts: { readonly given: number | undefined; readonly hashtagIndex: number; readonly body: number | undefined },
): readonly number[] {
  const { given, hashtagIndex } = facts;
  const end = hashtagIndex >= 0 ? hashtagIndex : grid.rows.length;
  if (given === 0 || hashtagIndex === 0 || grid.rows.length === 0) return [];
  if (given === undefined && grid.rows[0]!.some((cell) => cell.startsWith(OWN_COLUMN_PREFIX))) return [0];
  const first = firstTableRow(grid.rows, end);
  if (given !== undefined) return range(Math.min(first, Math.max(0, end - given)), Math.min(given, end));
  const bodyFrom = facts.body;
  if (first > 0 && isUpperHeader(grid.rows[first - 1]!, grid.rows[first]!)) return [first - 1, first];
  if (first + 1 < end && isSecondHeader(grid.rows, first, bodyFrom)) return [first, first + 1];
  if (hashtagIndex < 0 && isData(grid.rows, first)) return [];
  return [first];
}

function range(from: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => from + index);
}

/** The first row that is about as wide as the table: titles and notes above it are narrower. */
function firstTableRow(rows: readonly (readonly string[])[], end: number): number {
  const sample = rows
    .slice(Math.min(5, Math.max(0, rows.length - 1)))
    .map(filledCount)
    .sort((a, b) => a - b);
  const typical = sample[Math.floor(sample.length / 2)] ?? 1;
  const needed = typical <= 2 ? typical : Math.max(2, Math.ceil(typical * 0.6));
  for (let index = 0; index < Math.min(end, 15); index += 1) if (filledCount(rows[index]!) >= needed) return index;
  return 0;
}

/** A row above the header that groups some of its columns: words above named columns, more than one title at the left. */
function isUpperHeader(upper: readonly string[], header: readonly string[]): boolean {
  const filled = upper.flatMap((cell, index) => (cell.trim() === '' ? [] : [index]));
  if (filled.length === 0 || (filled.length === 1 && filled[0] === 0)) return false;
  return (
    filled.every((index) => !DATA.test(upper[index]!.trim()) && (header[index] ?? '').trim() !== '') && isText(header)
  );
}

function isText(row: readonly string[]): boolean {
  return row.every((cell) => !NUMERIC.test(cell.trim()) || /^(19|20)\d\d$/.test(cell.trim()));
}

/** Columns that hold numbers in most rows from `from` on. */
function numericColumns(rows: readonly (readonly string[])[], from: number): readonly number[] {
  const width = Math.max(0, ...rows.slice(from).map((row) => row.length));
  return range(0, width).filter((column) => {
    const cells = rows
      .slice(from)
      .map((row) => (row[column] ?? '').trim())
      .filter((cell) => cell !== '');
    return cells.length > 0 && cells.filter((cell) => NUMERIC.test(cell)).length >= cells.length * 0.8;
  });
}

/** A second header row under a first one that leaves gaps where a title spans columns. */
function isSecondHeader(rows: readonly (readonly string[])[], first: number, body: number | undefined): boolean {
  const upper = rows[first]!;
  const lower = rows[first + 1]!;
  const width = Math.max(upper.length, lower.length);
  const gaps = range(0, width).filter(
    (index) => (upper[index] ?? '').trim() === '' && (lower[index] ?? '').trim() !== '',
  );
  const repeats = range(1, Math.max(0, width - 1)).filter(
    (index) => (upper[index] ?? '').trim() !== '' && upper[index] === upper[index - 1],
  );
  if (gaps.length + repeats.length === 0 || filledCount(lower) < 2 || !isText(lower) || !isText(upper)) return false;
  if (body === first + 2) return true;
  const rest = rows.slice(first + 2);
  const numeric = numericColumns(rows, first + 2);
  if (numeric.some((column) => (lower[column] ?? '').trim() !== '')) return true;
  if (gaps.length < 2 && repeats.length < 1) return false;
  // No numbers to go by: a header's words do not come again below it.
  return lower.every((cell, column) => cell.trim() === '' || rest.every((row) => row[column] !== cell));
}

/** Whether the row is already data: numbers where the column has numbers, or values that come again below. */
function isData(rows: readonly (readonly string[])[], first: number): boolean {
  const row = rows[first]!;
  if (rows.length <= first + 1)
    return filledCount(row) > 0 && row.filter((cell) => DATA.test(cell.trim())).length * 2 > row.length;
  const numeric = numericColumns(rows, first + 1);
  const held = numeric.filter((column) => NUMERIC.test((row[column] ?? '').trim()));
  if (numeric.length > 0) return held.length * 2 >= numeric.length && held.length > 0 && !isYears(row, held);
  const filled = range(0, row.length).filter((column) => row[column]!.trim() !== '');
  const recurring = filled.filter((column) => rows.slice(first + 1).some((other) => other[column] === row[column]));
  return filled.length > 1 && recurring.length * 2 >= filled.length;
}

function isYears(row: readonly string[], columns: readonly number[]): boolean {
  return columns.every((column) => /^(19|20)\d\d$/.test(row[column]!.trim())) && columns.length < filledCount(row);
}

function headerTexts(grid: Grid, headers: readonly number[], width: number): readonly string[] {
  if (headers.length === 0) return range(0, width).map(() => '');
  const rows = headers.map((index) => grid.rows[index]!);
  const last = rows.at(-1)!;
  // A title above spans to the right until the next one, over columns that have a name of their own below.
  const upper = rows.slice(0, -1).map((row) => spread(row, last));
  return range(0, width).map((column) => {
    const above = upper.map((row) => row[column] ?? '').filter((text) => text !== '');
    const own = last[column] ?? '';
    if (above.length === 0) return own;
    const parts = [...above, own.trim()].filter((part, index, all) => part !== '' && part !== all[index - 1]);
    return parts.join(' / ');
  });
}

function spread(row: readonly string[], below: readonly string[]): readonly string[] {
  let current = '';
  const gapped = below.map((cell, column) => {
    const own = (row[column] ?? '').trim();
    if (own !== '') current = own;
    return cell.trim() === '' ? own : current;
  });
  return gapped;
}

/** Makes column names unique and gives blank ones a name by position. */
export function uniqueNames(names: readonly string[], width: number): readonly string[] {
  const taken = new Set<string>();
  return range(0, width).map((column) => {
    const given = names[column] ?? '';
    const base = given.trim() === '' ? `column ${column + 1}` : given;
    let name = base;
    for (let copy = 2; taken.has(name); copy += 1) name = `${base} (${copy})`;
    taken.add(name);
    return name;
  });
}
