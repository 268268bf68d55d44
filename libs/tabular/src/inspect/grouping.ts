import type { CodedColumn } from './coded-table.js';

/** A partition of the rows: rows of one group have the same texts in some columns. Groups are numbered from 0. */
export interface Grouping {
  readonly group: Uint32Array;
  readonly count: number;
}

/** The partition by one column. */
export function groupByColumn(column: CodedColumn, rows: number): Grouping {
  const group = new Uint32Array(rows);
  for (let row = 0; row < rows; row += 1) group[row] = column.code(row);
  return { group, count: column.dictionary.size };
}

/** Refines a partition by a number per row below `size`: exact, pairs are compared as they are. */
export function refine(grouping: Grouping, size: number, of: (row: number) => number): Grouping {
  const rows = grouping.group.length;
  const group = new Uint32Array(rows);
  let capacity = 64;
  while (capacity < Math.min(rows, grouping.count * size) * 2) capacity *= 2;
  const table = new Int32Array(capacity).fill(-1);
  const left: Uint32Array = new Uint32Array(rows);
  const right: Uint32Array = new Uint32Array(rows);
  const mask = capacity - 1;
  let count = 0;
  for (let row = 0; row < rows; row += 1) {
    const one = grouping.group[row]!;
    const other = of(row);
    let slot = pairHash(one, other) & mask;
    for (;;) {
      const found = table[slot]!;
      if (found < 0) {
        table[slot] = count;
        left[count] = one;
        right[count] = other;
        group[row] = count;
        count += 1;
        break;
      }
      if (left[found] === one && right[found] === other) {
        group[row] = found;
        break;
      }
      slot = (slot + 1) & mask;
    }
  }
  return { group, count };
}

function pairHash(one: number, other: number): number {
  let hash = Math.imul(one, 0x9e3779b1) ^ Math.imul(other, 0x85ebca77);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return (hash ^ (hash >>> 12)) >>> 0;
}

/** The partition by several columns; by none, all rows are one group. */
export function groupByColumns(columns: readonly CodedColumn[], rows: number): Grouping {
  const [first, ...rest] = columns;
  if (first === undefined) return { group: new Uint32Array(rows), count: Math.min(1, rows) };
  return rest.reduce(
    (grouping, column) => refine(grouping, column.dictionary.size, (row) => column.code(row)),
    groupByColumn(first, rows),
  );
}

/** How many rows each group has. */
export function groupSizes(grouping: Grouping): Uint32Array {
  const sizes = new Uint32Array(grouping.count);
  for (const number of grouping.group) sizes[number]! += 1;
  return sizes;
}
