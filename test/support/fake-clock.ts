import { Clock } from '@comitia/platform';

/** A clock that stands until it is moved. */
export class FakeClock extends Clock {
  constructor(private present: Date = new Date('2026-03-02T09:00:00Z')) {
    super();
  }

  override now(): Date {
    return new Date(this.present);
  }

  /** Sets the moment. */
  set(moment: Date | string): void {
    this.present = new Date(moment);
  }

  /** Moves on by milliseconds. */
  advance(milliseconds: number): void {
    this.present = new Date(this.present.getTime() + milliseconds);
  }
}
