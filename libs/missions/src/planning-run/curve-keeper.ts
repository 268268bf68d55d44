import { withPoint, type CurvePoint } from './score-curve.js';

/** Pause between two writes of a curve in the making, in milliseconds. */
const WRITE_EVERY = 500;

/** Keeps the curve of a search that is under way: every point in memory, and written down at most twice a second. */
export class CurveKeeper {
  private curve: readonly CurvePoint[] = [];
  private writing: Promise<void> | undefined;
  private written = -Infinity;

  constructor(private readonly write: (curve: readonly CurvePoint[]) => Promise<void>) {}

  /** Takes a point in. A write that fails costs the watcher a moment, not the search: the end writes the whole curve. */
  add(point: CurvePoint): void {
    this.curve = withPoint(this.curve, point);
    if (this.writing || point.milliseconds - this.written < WRITE_EVERY) return;
    this.written = point.milliseconds;
    this.writing = this.write(this.curve)
      .catch(() => undefined)
      .finally(() => (this.writing = undefined));
  }

  /** The whole curve, up to the end of the search, once nothing is being written any more. */
  async end(milliseconds: number): Promise<readonly CurvePoint[]> {
    await this.writing;
    const last = this.curve.at(-1);
    return last ? withPoint(this.curve, { ...last, milliseconds }) : this.curve;
  }
}
