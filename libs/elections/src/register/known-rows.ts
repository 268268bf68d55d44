import type { RowDigest } from './row-digest.js';

const NONE = -1;
/** The register holds the row as a station abroad. */
const ABROAD = 1;
/** The file's row does not say what kind of station it is. */
const ORDINARY = 2;

/**
 * The rows of a register in force, by their digests, as few bytes each as will do (a million take 40 MB): tells of each
 * row of a file whether the register says the same already, and afterwards which of its rows no row of the file said.
 */
export class KnownRows {
  private count = 0;
  private highs = new Uint32Array(1024);
  private lows = new Uint32Array(1024);
  private rowIds = new Float64Array(1024);
  private flags = new Uint8Array(1024);
  /** The number of the file's row that took the entry; 0 where none did. */
  private takenBy = new Int32Array(0);
  private index = new Int32Array(0);
  private takenCount = 0;

  /** Rows held. */
  get size(): number {
    return this.count;
  }

  /** Rows that the file said. */
  get taken(): number {
    return this.takenCount;
  }

  /** Adds a row of the register; only before `seal`. */
  add(digest: RowDigest, row: { readonly rowId: number; readonly abroad: boolean }): void {
    if (this.count === this.highs.length) this.grow();
    this.highs[this.count] = digest.high;
    this.lows[this.count] = digest.low;
    this.rowIds[this.count] = row.rowId;
    this.flags[this.count] = row.abroad ? ABROAD : 0;
    this.count += 1;
  }

  /** Makes the rows findable; of rows with one digest, which only chance can bring about, none is. */
  seal(): this {
    this.takenBy = new Int32Array(this.count);
    let slots = 16;
    while (slots < this.count * 2) slots *= 2;
    this.index = new Int32Array(slots).fill(NONE);
    const twice = new Set<number>();
    for (let entry = 0; entry < this.count; entry += 1) {
      const slot = this.slotOf(this.highs[entry]!, this.lows[entry]!);
      if (this.index[slot] === NONE) this.index[slot] = entry;
      else twice.add(slot);
    }
    // The slot stays occupied, so that other digests are still found behind it.
    for (const slot of twice) this.rowIds[this.index[slot]!] = -Math.abs(this.rowIds[this.index[slot]!]!);
    return this;
  }

  /** The entry with that digest; undefined where the register holds no such row. */
  find({ high, low }: RowDigest): number | undefined {
    if (this.count === 0) return undefined;
    const entry = this.index[this.slotOf(high, low)]!;
    return entry === NONE || this.rowIds[entry]! < 0 ? undefined : entry;
  }

  /** Notes that a row of the file says what the entry says; false where another row did before. */
  take(entry: number, row: { readonly row: number; readonly ordinary: boolean }): boolean {
    if (this.takenBy[entry] !== 0) return false;
    this.takenBy[entry] = row.row;
    if (row.ordinary) this.flags[entry]! |= ORDINARY;
    this.takenCount += 1;
    return true;
  }

  /** Takes that back. */
  release(entry: number): void {
    if (this.takenBy[entry] === 0) return;
    this.takenBy[entry] = 0;
    this.flags[entry]! &= ABROAD;
    this.takenCount -= 1;
  }

  /** The number of the file's row that took the entry; 0 where none did. */
  takerOf(entry: number): number {
    return this.takenBy[entry]!;
  }

  /** Whether the register holds the entry as a station abroad. */
  isAbroad(entry: number): boolean {
    return (this.flags[entry]! & ABROAD) !== 0;
  }

  /** Whether the row that took the entry left its kind open, so that its area decides whether it is abroad. */
  isOrdinary(entry: number): boolean {
    return (this.flags[entry]! & ORDINARY) !== 0;
  }

  /** The register's row ids of entries that no row of the file took. */
  *left(): Generator<number> {
    for (let entry = 0; entry < this.count; entry += 1)
      if (this.takenBy[entry] === 0) yield Math.abs(this.rowIds[entry]!);
  }

  private slotOf(high: number, low: number): number {
    const mask = this.index.length - 1;
    let slot = (low ^ Math.imul(high, 0x9e3779b1)) & mask;
    for (let entry = this.index[slot]!; entry !== NONE; entry = this.index[slot]!) {
      if (this.highs[entry] === high && this.lows[entry] === low) return slot;
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private grow(): void {
    const larger = <Numbers extends Uint32Array | Float64Array | Uint8Array>(from: Numbers, to: Numbers): Numbers => {
      to.set(from);
      return to;
    };
    const length = this.highs.length * 2;
    this.highs = larger(this.highs, new Uint32Array(length));
    this.lows = larger(this.lows, new Uint32Array(length));
    this.rowIds = larger(this.rowIds, new Float64Array(length));
    this.flags = larger(this.flags, new Uint8Array(length));
  }
}
