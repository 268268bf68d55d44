/**
 * Who may be put where and at what cost, in compressed rows: the places of row r stand at `starts[r]` to `starts[r + 1] − 1`
 * of `places` and `costs`. Costs are finite; whole numbers make the result exact.
 */
export interface SparseCosts {
  readonly rows: number;
  readonly columns: number;
  readonly starts: Int32Array;
  readonly places: Int32Array;
  readonly costs: Float64Array;
}

/** The place of each row, −1 where it has none, and the total cost of those that have one. */
export interface SparseAssignment {
  readonly placeOf: Int32Array;
  readonly assigned: number;
  readonly cost: number;
}

/** A binary heap of columns by distance, equal distances by column number, so that ties fall the same everywhere. */
class ColumnHeap {
  size = 0;
  private keys = new Float64Array(1024);
  private columns = new Int32Array(1024);

  push(key: number, column: number): void {
    if (this.size === this.keys.length) {
      const [keys, columns] = [new Float64Array(this.size * 2), new Int32Array(this.size * 2)];
      keys.set(this.keys);
      columns.set(this.columns);
      [this.keys, this.columns] = [keys, columns];
    }
    let at = this.size++;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.before(key, column, parent)) break;
      this.keys[at] = this.keys[parent]!;
      this.columns[at] = this.columns[parent]!;
      at = parent;
    }
    this.keys[at] = key;
    this.columns[at] = column;
  }

  get leastKey(): number {
    return this.size > 0 ? this.keys[0]! : Infinity;
  }

  /** Takes the nearest column out. */
  pop(): number {
    const top = this.columns[0]!;
    const last = --this.size;
    const [key, column] = [this.keys[last]!, this.columns[last]!];
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= last) break;
      if (child + 1 < last && this.before(this.keys[child + 1]!, this.columns[child + 1]!, child)) child += 1;
      if (!(this.keys[child]! < key || (this.keys[child]! === key && this.columns[child]! < column))) break;
      this.keys[at] = this.keys[child]!;
      this.columns[at] = this.columns[child]!;
      at = child;
    }
    this.keys[at] = key;
    this.columns[at] = column;
    return top;
  }

  private before(key: number, column: number, at: number): boolean {
    return key < this.keys[at]! || (key === this.keys[at]! && column < this.columns[at]!);
  }
}

/**
 * The cheapest assignment of rows to distinct columns by successive shortest augmenting paths with potentials
 * (Jonker and Volgenant's family), exact for whole costs. As many rows as possible get a place; `unplaced` is the
 * price of leaving one without, by default above every possible saving.
 */
export function assignSparse(input: SparseCosts, unplaced = defaultPrice(input)): SparseAssignment {
  const { rows, columns, starts, places, costs } = input;
  const placeOf = new Int32Array(rows).fill(-1);
  const edgeOf = new Int32Array(rows).fill(-1);
  const rowOf = new Int32Array(columns).fill(-1);
  const potential = new Float64Array(columns);
  const distance = new Float64Array(columns).fill(Infinity);
  const edgeInto = new Int32Array(columns);
  const fromRow = new Int32Array(columns);
  const settled = new Uint8Array(columns);
  const heap = new ColumnHeap();
  const touched: number[] = [];
  const scanned: number[] = [];

  const relax = (row: number, base: number): void => {
    const own = edgeOf[row]! < 0 ? 0 : costs[edgeOf[row]!]! - potential[placeOf[row]!]!;
    for (let edge = starts[row]!; edge < starts[row + 1]!; edge++) {
      const column = places[edge]!;
      if (settled[column]) continue;
      const reached = base + costs[edge]! - own - potential[column]!;
      if (reached >= distance[column]!) continue;
      if (distance[column] === Infinity) touched.push(column);
      distance[column] = reached;
      edgeInto[column] = edge;
      fromRow[column] = row;
      heap.push(reached, column);
    }
  };

  /** Gives `row` the column reached by `edge` and hands its old one back along the path to the row that began it. */
  const augment = (endColumn: number): void => {
    let column = endColumn;
    for (;;) {
      const row = fromRow[column]!;
      const previous = placeOf[row]!;
      placeOf[row] = column;
      edgeOf[row] = edgeInto[column]!;
      rowOf[column] = row;
      if (previous < 0) return;
      column = previous;
    }
  };

  for (let start = 0; start < rows; start++) {
    heap.size = 0;
    touched.length = 0;
    scanned.length = 0;
    relax(start, 0);
    let [dropRow, dropPrice] = [start, unplaced];
    let end = -1;
    let reached = 0;
    while (heap.size > 0 && heap.leastKey < dropPrice) {
      reached = heap.leastKey;
      const column = heap.pop();
      if (settled[column] || reached > distance[column]!) continue;
      settled[column] = 1;
      if (rowOf[column]! < 0) {
        end = column;
        break;
      }
      scanned.push(column);
      const row = rowOf[column]!;
      const price = reached + unplaced - (costs[edgeOf[row]!]! - potential[column]!);
      if (price < dropPrice) [dropRow, dropPrice] = [row, price];
      relax(row, reached);
    }
    const length = end >= 0 ? reached : dropPrice;
    for (const column of scanned) potential[column]! += Math.min(0, distance[column]! - length);
    if (end >= 0) augment(end);
    else if (dropRow !== start) {
      const freed = placeOf[dropRow]!;
      placeOf[dropRow] = -1;
      edgeOf[dropRow] = -1;
      augment(freed);
    }
    for (const column of touched) {
      distance[column] = Infinity;
      settled[column] = 0;
    }
  }
  return summary(input, placeOf, edgeOf);
}

function defaultPrice({ rows, costs }: SparseCosts): number {
  let largest = 0;
  for (const cost of costs) largest = Math.max(largest, Math.abs(cost));
  return (2 * largest + 1) * (rows + 1);
}

function summary({ costs }: SparseCosts, placeOf: Int32Array, edgeOf: Int32Array): SparseAssignment {
  let [assigned, cost] = [0, 0];
  for (const edge of edgeOf) {
    if (edge < 0) continue;
    assigned += 1;
    cost += costs[edge]!;
  }
  return { placeOf, assigned, cost };
}
