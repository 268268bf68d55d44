import type { Iterations, Stop, StopReason } from '../stop.js';

/** Share of the remaining time that is planned for: the rest is for what the measurement did not see. */
const PLANNED_SHARE = 0.9;
/** Share of the time of one measurement, how often it is repeated at most, and the speed-up below which it is believed. */
const REHEARSED_SHARE = 0.03;
const MOST_WINDOWS = 8;
const STEADY = 0.85;

/**
 * Counts the iterations of one search against its stop. Decisions hang on `done` and `planned` alone;
 * the clock is read only to plan, once, and to end a run that is late.
 */
export class Budget {
  private plannedIterations: number;
  private doneIterations = 0;
  private reason: StopReason = 'completed';
  private readonly began: number;

  /**
   * @param stop what the caller asked for
   * @param byDefault iterations where the stop names neither time nor number
   */
  constructor(
    private readonly stop: Stop,
    byDefault: number,
  ) {
    this.began = stop.now?.() ?? 0;
    this.plannedIterations = stop.planned ?? stop.iterations ?? (stop.seconds === undefined ? byDefault : -1);
  }

  /** True while the number of iterations still has to be planned from a measured speed. */
  get unplanned(): boolean {
    return this.plannedIterations < 0;
  }

  /**
   * Plans the iterations of a search limited in time by rehearsing `step` on a copy: first to warm the code up, since
   * code not yet compiled would foretell too slow a search, then to measure it. Nothing else hangs on it.
   */
  rehearse(step: () => void): void {
    if (!this.unplanned) return;
    const share = (this.stop.seconds ?? 0) * 1000 * REHEARSED_SHARE;
    const run = (): number => {
      const began = this.elapsed();
      let [count, spent] = [0, 0];
      while (count < 4 || (spent < share && count < 1_000_000)) {
        step();
        count += 1;
        spent = this.elapsed() - began;
      }
      return spent / count;
    };
    let each = run();
    for (let window = 1; window < MOST_WINDOWS; window++) {
      const faster = run();
      const steady = faster > each * STEADY;
      each = faster;
      if (steady && window > 1) break;
    }
    this.planFrom(each);
  }

  /** Plans the iterations from the milliseconds that one takes. */
  private planFrom(millisecondsEach: number): void {
    if (!this.unplanned) return;
    const left = (this.stop.seconds ?? 0) * 1000 - this.elapsed();
    this.plannedIterations = Math.max(0, Math.floor((left * PLANNED_SHARE) / Math.max(millisecondsEach, 1e-6)));
  }

  /** Milliseconds since the budget was opened, 0 without a clock. */
  elapsed(): number {
    return (this.stop.now?.() ?? 0) - this.began;
  }

  /** Whether one more iteration may be done; counts it. Reads cancellation and clock each time: call it at most some ms apart. */
  next(): boolean {
    if (this.reason !== 'completed') return false;
    if (this.doneIterations >= Math.min(this.plannedIterations, this.stop.iterations ?? Infinity)) return false;
    if (this.stop.cancelled?.()) this.reason = 'cancelled';
    else if (this.stop.seconds !== undefined && this.elapsed() >= this.stop.seconds * 1000) this.reason = 'time';
    if (this.reason !== 'completed') return false;
    this.doneIterations += 1;
    return true;
  }

  /** Share of the planned iterations done, 0 to 1: what a cooling schedule hangs on. */
  get progress(): number {
    return this.plannedIterations <= 0 ? 1 : this.doneIterations / this.plannedIterations;
  }

  /** Notes that nothing is left to improve. */
  optimal(): void {
    this.reason = 'optimal';
  }

  /** Asked to stop by a person. */
  get cancelled(): boolean {
    return this.stop.cancelled?.() ?? false;
  }

  get iterations(): Iterations {
    return { planned: Math.max(0, this.plannedIterations), done: this.doneIterations };
  }

  get stopped(): StopReason {
    return this.reason;
  }
}
