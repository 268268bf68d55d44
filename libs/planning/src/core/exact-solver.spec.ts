import { describe, expect, it } from '@jest/globals';
import { loadExactSolver } from './exact-solver.js';
import { LinearModel } from './linear-model.js';

const solver = await loadExactSolver();

/** Choose items of the given weights and values within a capacity. */
function knapsack(weights: readonly number[], values: readonly number[], capacity: number): LinearModel {
  const model = new LinearModel('maximise');
  const columns = values.map((value) => model.column(value));
  model.row(
    'capacity',
    [-Infinity, capacity],
    columns.map((column, index) => [column, weights[index]!]),
  );
  return model;
}

describe('the exact solver', () => {
  it('finds the optimum that trying everything finds', () => {
    const [weights, values] = [
      [5, 4, 6, 3, 7, 2],
      [10, 40, 30, 50, 35, 9],
    ] as const;
    let best = 0;
    for (let chosen = 0; chosen < 1 << weights.length; chosen++) {
      const sum = (of: readonly number[]): number =>
        of.reduce((total, one, bit) => total + ((chosen >> bit) & 1) * one, 0);
      if (sum(weights) <= 12) best = Math.max(best, sum(values));
    }
    expect(solver.solve(knapsack(weights, values, 12))).toMatchObject({
      status: 'optimal',
      objective: best,
      bound: best,
    });
  });

  it('bounds it from above without whole numbers', () => {
    const relaxed = solver.solve(knapsack([5, 4], [10, 9], 5), { relaxed: true });
    expect(relaxed).toMatchObject({ status: 'optimal', objective: 11 });
  });

  it('names the rows that cannot stand together, and only those', () => {
    const model = new LinearModel('maximise');
    const [x, y] = [model.column(1, [0, 10], false), model.column(1, [0, 10], false)];
    model.row('x at least 6', [6, Infinity], [[x, 1]]);
    model.row('y at least 1', [1, Infinity], [[y, 1]]);
    model.row(
      'x and y at most 5',
      [-Infinity, 5],
      [
        [x, 1],
        [y, 1],
      ],
    );
    expect(solver.solve(model)).toEqual({ status: 'infeasible' });
    expect(solver.conflict(model)).toEqual(['x at least 6', 'x and y at most 5']);
  });
});
