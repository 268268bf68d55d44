/**
 * The cheapest one-to-one assignment of `size` rows to `size` columns (Kuhn and Munkres with potentials, O(size³)).
 * Costs row by row; result: the column of each row, written into `columnOf`. Buffers are kept between calls.
 */
export class DenseAssignment {
  private readonly rowPotential: Float64Array;
  private readonly columnPotential: Float64Array;
  private readonly rowOf: Int32Array;
  private readonly way: Int32Array;
  private readonly least: Float64Array;
  private readonly used: Uint8Array;

  constructor(private readonly size: number) {
    this.rowPotential = new Float64Array(size + 1);
    this.columnPotential = new Float64Array(size + 1);
    this.rowOf = new Int32Array(size + 1);
    this.way = new Int32Array(size + 1);
    this.least = new Float64Array(size + 1);
    this.used = new Uint8Array(size + 1);
  }

  /** Solves one matrix of `size × size` finite costs. */
  solve(costs: Float64Array, columnOf: Int32Array): void {
    const { size, rowPotential, columnPotential, rowOf, way, least, used } = this;
    rowPotential.fill(0);
    columnPotential.fill(0);
    rowOf.fill(0);
    for (let row = 1; row <= size; row++) {
      rowOf[0] = row;
      least.fill(Infinity);
      used.fill(0);
      let column = 0;
      do {
        used[column] = 1;
        const current = rowOf[column]!;
        let [delta, next] = [Infinity, 0];
        for (let other = 1; other <= size; other++) {
          if (used[other]) continue;
          const reduced = costs[(current - 1) * size + other - 1]! - rowPotential[current]! - columnPotential[other]!;
          if (reduced < least[other]!) {
            least[other] = reduced;
            way[other] = column;
          }
          if (least[other]! < delta) {
            delta = least[other]!;
            next = other;
          }
        }
        for (let other = 0; other <= size; other++) {
          if (used[other]) {
            rowPotential[rowOf[other]!]! += delta;
            columnPotential[other]! -= delta;
          } else least[other]! -= delta;
        }
        column = next;
      } while (rowOf[column] !== 0);
      do {
        const previous = way[column]!;
        rowOf[column] = rowOf[previous]!;
        column = previous;
      } while (column !== 0);
    }
    for (let column = 1; column <= size; column++) columnOf[rowOf[column]! - 1] = column - 1;
  }
}
