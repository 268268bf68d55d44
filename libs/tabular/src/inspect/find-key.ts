import type { CodedTable } from './coded-table.js';
import { groupByColumns } from './grouping.js';

/** Columns in a key at most; lists of stations need four or five (district, constituency, subcounty, parish, station). */
const LARGEST_KEY = 6;
/** Full comparisons of all rows at most, after which the search gives up; real lists need a few dozen. */
const TRIALS = 400;
/** Sets of columns looked at, at most; only tables of very many columns without a small key have more. */
const VISITS = 3_000_000;

/**
 * The fewest columns whose texts together differ in every row, as positions in ascending order; undefined where no six
 * columns do (rows that are alike in everything have none). Of several sets of the same size: the one with the most
 * `preferred` columns, then the one whose columns come first. Blank is a text like any other, but a row in which all
 * columns of the key are blank is not identified.
 *
 * Exact and fast: two rows that a trial could not tell apart show which columns any key needs one of, so only sets that
 * tell all such pairs apart are tried in full.
 */
export function findKey(table: CodedTable, preferred: (column: number) => boolean): readonly number[] | undefined {
  const { rows } = table;
  if (rows === 0) return undefined;
  const useful = table.columns.flatMap((column, index) => (column.dictionary.size > 1 || rows === 1 ? [index] : []));
  const ordered = [...useful].sort((one, other) => Number(preferred(other)) - Number(preferred(one)) || one - other);
  const search = new KeySearch(table, ordered, preferred);
  const single = search.best(1);
  if (single !== undefined) return single;
  if (!search.unique(useful)) return undefined;
  for (let size = 2; size <= Math.min(LARGEST_KEY, ordered.length); size += 1) {
    const found = search.best(size);
    if (found !== undefined) return [...found].sort((one, other) => one - other);
    if (search.exhausted) return undefined;
  }
  return undefined;
}

class KeySearch {
  /** For pairs of rows that some trial could not tell apart: the columns in which they differ. */
  private readonly witnesses: boolean[][] = [];
  private trials = 0;
  private visits = 0;
  exhausted = false;

  constructor(
    private readonly table: CodedTable,
    private readonly ordered: readonly number[],
    private readonly preferred: (column: number) => boolean,
  ) {}

  /** The first set of this size that is a key, those with more preferred columns before others. */
  best(size: number): readonly number[] | undefined {
    const preferred = this.ordered.filter(this.preferred);
    const others = this.ordered.filter((column) => !this.preferred(column));
    for (let take = Math.min(size, preferred.length); take >= 0; take -= 1) {
      for (const head of combinations(preferred, take)) {
        if (take === size) {
          if (this.passes(head)) return head;
        } else {
          for (const tail of combinations(others, size - take))
            if (this.passes([...head, ...tail])) return [...head, ...tail];
        }
        if (this.exhausted) return undefined;
      }
    }
    return undefined;
  }

  private passes(columns: readonly number[]): boolean {
    this.visits += 1;
    if (this.visits > VISITS) this.exhausted = true;
    for (const differs of this.witnesses) if (!columns.some((column) => differs[column])) return false;
    let product = 1;
    for (const column of columns) product *= this.table.columns[column]!.dictionary.size;
    if (product < this.table.rows) return false;
    this.trials += 1;
    if (this.trials > TRIALS) {
      this.exhausted = true;
      return false;
    }
    return this.unique(columns);
  }

  /** Compares all rows in these columns; remembers the first pair that they do not tell apart. */
  unique(columns: readonly number[]): boolean {
    const { table } = this;
    const coded = columns.map((column) => table.columns[column]!);
    const grouping = groupByColumns(coded, table.rows);
    const blanks = coded.map((column) => blankCode(column.dictionary));
    if (blanks.every((blank) => blank !== undefined)) {
      for (let row = 0; row < table.rows; row += 1)
        if (coded.every((column, index) => blanks[index]!.has(column.code(row)))) return false;
    }
    if (grouping.count === table.rows) return true;
    const first = new Int32Array(grouping.count).fill(-1);
    for (let row = 0; row < table.rows; row += 1) {
      const group = grouping.group[row]!;
      if (first[group]! < 0) first[group] = row;
      else {
        const other = first[group]!;
        this.witnesses.push(table.columns.map((column) => column.code(row) !== column.code(other)));
        return false;
      }
    }
    return false;
  }
}

function blankCode(dictionary: {
  readonly size: number;
  isBlank(code: number): boolean;
}): ReadonlySet<number> | undefined {
  const blank = new Set<number>();
  for (let code = 0; code < dictionary.size; code += 1) if (dictionary.isBlank(code)) blank.add(code);
  return blank.size === 0 ? undefined : blank;
}

function* combinations(items: readonly number[], size: number): Generator<number[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let index = 0; index <= items.length - size; index += 1) {
    for (const rest of combinations(items.slice(index + 1), size - 1)) yield [items[index]!, ...rest];
  }
}
