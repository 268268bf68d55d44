import type { CodedColumn, CodedTable } from '../inspect/coded-table.js';
import { comparable, skeleton } from '../text/normalise.js';
import { readNumber } from '../text/read-number.js';

/** How the texts of two columns are compared: codes without leading zeros, names without regard to writing, numbers by value. */
export const linkKinds = ['code', 'name', 'number'] as const;
export type LinkKind = (typeof linkKinds)[number];

/** A column of each list that says the same. */
export interface LinkPair {
  readonly left: string;
  readonly right: string;
  readonly kind: LinkKind;
}

/** One pass: rows are linked whose texts in all these pairs are the same, if no other row of either list has them. */
export interface LinkRound {
  readonly pairs: readonly LinkPair[];
  readonly linked: number;
}

export interface Linkage {
  /** For each row of the left list (position from 0) the row of the right one, or -1. */
  readonly rightOf: Int32Array;
  readonly linked: number;
  readonly rounds: readonly LinkRound[];
}

/**
 * Links the rows of two lists of the same stations (a register and its results) that share no key. Rounds go from the
 * strictest on: all pairs, then one pair left out, then two, as long as two pairs remain and what remains tells nine in ten
 * rows apart in both lists. A row is linked only where exactly one row of each list fits, among all rows in the first round
 * and among those not yet linked after it; nothing is guessed. `pairs` come in order of weight: the last is left out first.
 */
export function linkTables(left: CodedTable, right: CodedTable, pairs: readonly LinkPair[]): Linkage {
  const forms = pairs.map((pair) => sharedForms(column(left, pair.left), column(right, pair.right), pair.kind));
  const rightOf = new Int32Array(left.rows).fill(-1);
  const taken = new Uint8Array(right.rows);
  const rounds: LinkRound[] = [];
  for (const chosen of roundsOf(pairs.length)) {
    const used = chosen.map((index) => forms[index]!);
    const keys = {
      left: keysOf(
        used.map((form) => form.left),
        left.rows,
      ),
      right: keysOf(
        used.map((form) => form.right),
        right.rows,
      ),
    };
    if (!tellsApart(keys.left) || !tellsApart(keys.right)) continue;
    const linked = linkRound(keys, rightOf, taken);
    if (linked > 0) rounds.push({ pairs: chosen.map((index) => pairs[index]!), linked });
  }
  return { rightOf, linked: rounds.reduce((sum, round) => sum + round.linked, 0), rounds };
}

function column(table: CodedTable, name: string): CodedColumn {
  const found =
    table.columns.find((one) => one.name === name) ??
    table.columns.find((one) => comparable(one.name) === comparable(name));
  if (found !== undefined) return found;
  throw new RangeError(
    `${table.file} has no column "${name}"; it has ${table.columns.map((one) => one.name.trim()).join(', ')}`,
  );
}

function form(text: string, kind: LinkKind): string {
  switch (kind) {
    case 'code':
      return comparable(text).replace(/^0+(?=.)/, '');
    case 'name':
      return skeleton(text) || comparable(text);
    case 'number':
      return String(readNumber(text) ?? comparable(text));
  }
}

type NumbersOf = (row: number) => number;

/** Numbers for the forms of both columns, the same for the same form. */
function sharedForms(
  left: CodedColumn,
  right: CodedColumn,
  kind: LinkKind,
): { readonly left: NumbersOf; readonly right: NumbersOf } {
  const numbers = new Map<string, number>();
  const ofColumn = (one: CodedColumn): NumbersOf => {
    const byCode = Uint32Array.from({ length: one.dictionary.size }, (_, code) => {
      const text = form(one.dictionary.text(code), kind);
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, numbers.size);
      return numbers.size - 1;
    });
    return (row) => byCode[one.code(row)]!;
  };
  return { left: ofColumn(left), right: ofColumn(right) };
}

/** Sets of pairs from all of them down to two, those that leave out later pairs first. */
function roundsOf(count: number): readonly (readonly number[])[] {
  const sets = Array.from({ length: 2 ** count }, (_, mask) =>
    Array.from({ length: count }, (_unused, index) => index).filter((index) => ((mask >> index) & 1) === 1),
  );
  return sets
    .filter((set) => set.length >= Math.min(2, count))
    .sort(
      (one, other) =>
        other.length - one.length ||
        one.reduce((sum, index) => sum + index, 0) - other.reduce((sum, index) => sum + index, 0),
    );
}

function keysOf(columns: readonly NumbersOf[], rows: number): readonly string[] {
  return Array.from({ length: rows }, (_, row) => columns.map((of) => of(row)).join(' '));
}

function tellsApart(keys: readonly string[]): boolean {
  return new Set(keys).size >= keys.length * 0.9;
}

function linkRound(
  keys: { readonly left: readonly string[]; readonly right: readonly string[] },
  rightOf: Int32Array,
  taken: Uint8Array,
): number {
  const left = singles(keys.left, (row) => rightOf[row]! >= 0);
  const right = singles(keys.right, (row) => taken[row] === 1);
  let linked = 0;
  for (const [key, row] of left) {
    const other = right.get(key);
    if (row < 0 || other === undefined || other < 0) continue;
    rightOf[row] = other;
    taken[other] = 1;
    linked += 1;
  }
  return linked;
}

/** The row of each key, -1 where several have it. */
function singles(keys: readonly string[], done: (row: number) => boolean): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  keys.forEach((key, row) => {
    if (!done(row)) found.set(key, found.has(key) ? -1 : row);
  });
  return found;
}
