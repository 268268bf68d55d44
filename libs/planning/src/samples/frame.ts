import { createHash } from 'node:crypto';
import type { Result } from '@comitia/kernel';
import { FaultList, type ProblemFault } from '../core/problem-fault.js';
import { byText } from '../teams/compiled-roster.js';

/** A station in a sampling frame. */
export interface FrameUnit {
  readonly id: string;
  readonly stratum: string;
  /** Measure of size, such as electors; 1 where all count alike. Whole, above 0. */
  readonly size: number;
  /**
   * Area, such as the district, whose stations stand together in the order of the frame. It moves no draw; a systematic
   * one knows from it where its order has a step, and does not take the step for chance.
   */
  readonly area?: string;
  readonly latitude?: number;
  readonly longitude?: number;
}

/** A complete list of stations, in the order of their ids, with the hash that an auditor compares. */
export interface Frame {
  readonly units: readonly FrameUnit[];
  /** SHA-256, hexadecimal, over the lines `id TAB stratum TAB size LF` in order of the ids. */
  readonly hash: string;
}

/** Builds a frame; the order of the input does not matter. */
export function buildFrame(units: readonly FrameUnit[]): Result<Frame, readonly ProblemFault[]> {
  const faults = new FaultList();
  faults.require(units.length > 0, 'units', { value: 0, expected: 'at least one station' });
  faults.distinctIds(
    units.map((unit) => unit.id),
    (index) => `units[${index}].id`,
  );
  units.forEach((unit, index) => faults.whole(`units[${index}].size`, unit.size, [1, 1_000_000_000]));
  return faults.result(() => {
    const sorted = [...units].sort((left, right) => byText(left.id, right.id));
    const hash = createHash('sha256');
    const lines: string[] = [];
    for (const unit of sorted) lines.push(`${unit.id}\t${unit.stratum}\t${unit.size}\n`);
    hash.update(lines.join(''), 'utf8');
    return { units: sorted, hash: hash.digest('hex') };
  });
}
