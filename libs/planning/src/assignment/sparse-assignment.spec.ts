import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { loadExactSolver } from '../core/exact-solver.js';
import { LinearModel } from '../core/linear-model.js';
import { assignSparse, type SparseCosts } from './sparse-assignment.js';

const solver = await loadExactSolver();

/** Rows of [column, cost], as a person would write them. */
function sparse(columns: number, rows: readonly (readonly (readonly [number, number])[])[]): SparseCosts {
  const starts = [0];
  for (const row of rows) starts.push(starts.at(-1)! + row.length);
  const flat = rows.flat();
  return {
    rows: rows.length,
    columns,
    starts: Int32Array.from(starts),
    places: Int32Array.from(flat, ([column]) => column),
    costs: Float64Array.from(flat, ([, cost]) => cost),
  };
}

/** Most rows placed, then the least cost, by the exact solver. */
function exact(
  columns: number,
  rows: readonly (readonly (readonly [number, number])[])[],
): { assigned: number; cost: number } {
  if (rows.every((row) => row.length === 0)) return { assigned: 0, cost: 0 };
  const model = new LinearModel('maximise');
  const byColumn: (readonly [number, number])[][] = Array.from({ length: columns }, () => []);
  const costs: number[] = [];
  rows.forEach((row, index) => {
    const terms = row.map(([column, cost]) => {
      const variable = model.column(100_000 - cost);
      costs.push(cost);
      byColumn[column]!.push([variable, 1]);
      return [variable, 1] as const;
    });
    model.row(`row ${index}`, [-Infinity, 1], terms);
  });
  byColumn.forEach((terms, index) => model.row(`column ${index}`, [-Infinity, 1], terms));
  const answer = solver.solve(model);
  if (answer.status !== 'optimal') throw new Error(answer.status);
  let [assigned, cost] = [0, 0];
  answer.values.forEach((value, index) => {
    if (value < 0.5) return;
    assigned += 1;
    cost += costs[index]!;
  });
  return { assigned, cost };
}

describe('sparse assignment', () => {
  const instance = fc.integer({ min: 1, max: 9 }).chain((columns) =>
    fc.record({
      columns: fc.constant(columns),
      rows: fc.array(
        fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: columns - 1 }), fc.integer({ min: -20, max: 60 })), {
          selector: ([column]) => column,
          maxLength: columns,
        }),
        { minLength: 1, maxLength: 9 },
      ),
    }),
  );

  it('places as many as can be placed, at the least cost, as the exact solver proves', () => {
    fc.assert(
      fc.property(instance, ({ columns, rows }) => {
        const found = assignSparse(sparse(columns, rows));
        const places = [...found.placeOf].filter((place) => place >= 0);
        expect(new Set(places).size).toBe(places.length);
        found.placeOf.forEach((place, row) => {
          if (place >= 0) expect(rows[row]!.some(([column]) => column === place)).toBe(true);
        });
        expect({ assigned: found.assigned, cost: found.cost }).toEqual(exact(columns, rows));
      }),
      { numRuns: 150 },
    );
  });

  it('leaves a row without a place where that is cheaper', () => {
    const found = assignSparse(
      sparse(2, [
        [[0, 5]],
        [
          [0, 4],
          [1, 50],
        ],
      ]),
      20,
    );
    expect([...found.placeOf]).toEqual([-1, 0]);
  });
});
