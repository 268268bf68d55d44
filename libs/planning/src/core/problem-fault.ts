import { failure, success, type Result } from '@comitia/kernel';

/** Something wrong with a problem that was handed in: where, what stood there, and what is allowed. */
export interface ProblemFault {
  /** Place in the problem, such as `stations[17].hours.opens`. */
  readonly path: string;
  /** The value found there, shortened; never the contact details or name of a person. */
  readonly value: string;
  /** What is allowed. */
  readonly expected: string;
}

/** At most this many faults are reported: a file of the wrong kind would otherwise answer with one per row. */
const FAULTS_KEPT = 50;

/** Gathers the faults of a problem while it is built, so that a person sees all of them at once. */
export class FaultList {
  private readonly faults: ProblemFault[] = [];

  /** Notes a fault; the value is shortened to 60 characters. */
  add(path: string, value: unknown, expected: string): void {
    if (this.faults.length >= FAULTS_KEPT) return;
    const text = value === undefined ? 'nothing' : (JSON.stringify(value) ?? typeof value);
    this.faults.push({ path, value: text.slice(0, 60), expected });
  }

  /** Notes a fault unless `holds`. */
  require(holds: boolean, path: string, fault: { readonly value: unknown; readonly expected: string }): void {
    if (!holds) this.add(path, fault.value, fault.expected);
  }

  /** Requires a whole number within the two bounds, both allowed. */
  whole(path: string, value: number, range: readonly [number, number]): void {
    const holds = Number.isInteger(value) && value >= range[0] && value <= range[1];
    this.require(holds, path, { value, expected: `a whole number from ${range[0]} to ${range[1]}` });
  }

  /** Requires a finite number within the two bounds, both allowed. */
  number(path: string, value: number, range: readonly [number, number]): void {
    const holds = Number.isFinite(value) && value >= range[0] && value <= range[1];
    this.require(holds, path, { value, expected: `a number from ${range[0]} to ${range[1]}` });
  }

  /** Requires the identifiers of a list to be there and to differ; `pathOf` tells where the one at an index stands. */
  distinctIds(ids: readonly string[], pathOf: (index: number) => string): void {
    const seen = new Map<string, number>();
    ids.forEach((id, index) => {
      const earlier = seen.get(id);
      if (id === '') this.add(pathOf(index), id, 'an identifier that is not empty');
      else if (earlier !== undefined) this.add(pathOf(index), id, `an identifier not used before (${pathOf(earlier)})`);
      else seen.set(id, index);
    });
  }

  /** The value when nothing was wrong, otherwise every fault found. */
  result<Value>(value: () => Value): Result<Value, readonly ProblemFault[]> {
    return this.faults.length === 0 ? success(value()) : failure(this.faults);
  }
}

/** One sentence for a person: the path, the value and what is allowed. */
export function describeFault(fault: ProblemFault): string {
  return `${fault.path}: found ${fault.value}, expected ${fault.expected}`;
}
