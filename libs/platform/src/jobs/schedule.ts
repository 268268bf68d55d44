import { createHash } from 'node:crypto';
import type { Id } from '@comitia/kernel';
import type { AnyJobContract, JobContract } from './job-contract.js';

/** A job that comes round by itself. It acts as the system, for no organisation. */
export interface Schedule {
  readonly id: string;
  readonly contract: AnyJobContract;
  readonly payload: unknown;
  /** Cron pattern of five fields. */
  readonly pattern: string;
  /** IANA name of the zone in which the pattern is read. */
  readonly timeZone: string;
}

const schedules = new Map<string, Schedule>();

/** Declares that a job comes round. The code is the truth: a queue that has lost a schedule gets it again. */
export function defineSchedule<Payload>(
  id: string,
  contract: JobContract<Payload>,
  when: { readonly pattern: string; readonly timeZone?: string; readonly payload: Payload },
): Schedule {
  if (schedules.has(id)) throw new Error(`A schedule "${id}" is already defined.`);
  const schedule: Schedule = {
    id,
    contract,
    payload: contract.payload.parse(when.payload),
    pattern: when.pattern,
    timeZone: when.timeZone ?? 'UTC',
  };
  schedules.set(id, schedule);
  return schedule;
}

/** Every schedule declared in the code that this process has loaded. */
export function definedSchedules(): readonly Schedule[] {
  return [...schedules.values()];
}

/** The id of the job that stands for one turn of a schedule: the same for the same turn. */
export function turnId(scheduleId: string, turn: string): Id {
  const hash = createHash('sha256').update(`${scheduleId}\n${turn}`).digest('hex');
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}
