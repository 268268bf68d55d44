import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { codedTable } from './coded-table.js';
import { findKey } from './find-key.js';

const never = (): boolean => false;

function named(width: number): string[] {
  return Array.from({ length: width }, (_, index) => `c${index}`);
}

/** The definition, by trying every set of columns. */
function smallestKey(
  rows: readonly (readonly string[])[],
  preferred: (column: number) => boolean,
): number[] | undefined {
  const width = rows[0]!.length;
  const sets = Array.from({ length: 2 ** width - 1 }, (_, mask) =>
    named(width).flatMap((_name, column) => (((mask + 1) >> column) & 1 ? [column] : [])),
  );
  const differs = rows[0]!.map((cell, column) => rows.some((row) => row[column] !== cell));
  const liked = (set: readonly number[]): number => set.filter(preferred).length;
  const keys = sets.filter((set) => {
    if (!set.every((column) => differs[column])) return false;
    const texts = rows.map((row) => JSON.stringify(set.map((column) => row[column])));
    const identified = rows.every((row) => set.some((column) => row[column]!.trim() !== ''));
    return identified && new Set(texts).size === rows.length;
  });
  // Liked columns first, then the columns that come first.
  const order = (set: readonly number[]): readonly number[] => [
    ...set.filter(preferred),
    ...set.filter((column) => !preferred(column)),
  ];
  keys.sort((one, other) => {
    if (one.length !== other.length) return one.length - other.length;
    if (liked(one) !== liked(other)) return liked(other) - liked(one);
    const [a, b] = [order(one), order(other)];
    for (let index = 0; index < a.length; index += 1) if (a[index] !== b[index]) return a[index]! - b[index]!;
    return 0;
  });
  return keys[0];
}

describe('findKey', () => {
  it('finds what trying every set of columns finds', () => {
    const table = fc.integer({ min: 2, max: 5 }).chain((width) =>
      fc.tuple(
        fc.array(fc.array(fc.constantFrom('', 'a', 'b', 'c'), { minLength: width, maxLength: width }), {
          minLength: 2,
          maxLength: 12,
        }),
        fc.array(fc.boolean(), { minLength: width, maxLength: width }),
      ),
    );
    fc.assert(
      fc.property(table, ([rows, liked]) => {
        const preferred = (column: number): boolean => liked[column] === true;
        expect(findKey(codedTable('a', named(liked.length), rows), preferred)).toEqual(smallestKey(rows, preferred));
      }),
      { numRuns: 500 },
    );
  });

  it('finds a key of four columns among twenty in a long table', () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => {
      const parts = [
        Math.floor(index / 2_000),
        Math.floor(index / 200) % 10,
        Math.floor(index / 20) % 10,
        index % 20,
      ].map(String);
      return [...Array.from({ length: 16 }, (_unused, noise) => String((index * (noise + 3)) % 7)), ...parts];
    });
    expect(findKey(codedTable('a', named(20), rows), (column) => column >= 16)).toEqual([16, 17, 18, 19]);
  });

  it('finds none where two rows are alike', () => {
    expect(
      findKey(
        codedTable('a', named(2), [
          ['a', 'b'],
          ['a', 'b'],
        ]),
        never,
      ),
    ).toBeUndefined();
  });
});
