/** A linear or mixed-integer model, built row by row; the exact solver turns it into arrays. */
export class LinearModel {
  readonly columnCost: number[] = [];
  readonly columnLower: number[] = [];
  readonly columnUpper: number[] = [];
  readonly columnInteger: boolean[] = [];
  readonly rowLower: number[] = [];
  readonly rowUpper: number[] = [];
  readonly rowNames: string[] = [];
  readonly rowStarts: number[] = [0];
  readonly rowColumns: number[] = [];
  readonly rowValues: number[] = [];

  constructor(readonly sense: 'maximise' | 'minimise') {}

  /** Adds a column and returns its number. */
  column(cost: number, range: readonly [number, number] = [0, 1], integer = true): number {
    this.columnCost.push(cost);
    this.columnLower.push(range[0]);
    this.columnUpper.push(range[1]);
    this.columnInteger.push(integer);
    return this.columnCost.length - 1;
  }

  /** Adds a row `range[0] ≤ Σ value × column ≤ range[1]`; its name appears in an explanation of infeasibility. */
  row(
    name: string,
    range: readonly [number, number],
    terms: readonly (readonly [column: number, value: number])[],
  ): number {
    this.rowNames.push(name);
    this.rowLower.push(range[0]);
    this.rowUpper.push(range[1]);
    for (const [column, value] of terms) {
      this.rowColumns.push(column);
      this.rowValues.push(value);
    }
    this.rowStarts.push(this.rowColumns.length);
    return this.rowNames.length - 1;
  }
}
