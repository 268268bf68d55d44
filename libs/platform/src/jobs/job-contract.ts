import type { z } from 'zod';

/** Queues and what they are for. A worker takes from all of them; planning is heavy and has its own. */
export const JOB_QUEUES = ['default', 'planning', 'mail'] as const;

export type JobQueue = (typeof JOB_QUEUES)[number];

/** How often and how patiently a failing job is tried again, and for how long it may run. */
export interface JobOptions {
  /** Tries in all (5). */
  readonly attempts?: number;
  /** First pause between tries in milliseconds, doubled each time (1,000). */
  readonly backoffMilliseconds?: number;
}

/** What a job is called, what it is given, and how it runs. Both the asking and the working side import it. */
export interface JobContract<Payload = unknown> {
  readonly name: string;
  readonly queue: JobQueue;
  /** Version of the payload's shape; raise it when the shape changes. */
  readonly version: number;
  readonly payload: z.ZodType<Payload>;
  /**
   * Makes a payload of an earlier version into one of this version; undefined where that is impossible, and such a job
   * becomes a dead letter.
   */
  readonly upgrade?: (payload: unknown, version: number) => unknown;
  /** Waiting jobs of one organisation with the same id are one job; undefined: every request is a job of its own. */
  readonly deduplicationId?: (payload: Payload) => string;
  readonly options: Required<JobOptions>;
}

/** A contract whose payload's type does not matter here. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- any payload fits, as a function's parameter and as its result
export type AnyJobContract = JobContract<any>;

const contracts = new Map<string, AnyJobContract>();

/** Declares a job. Payloads hold ids and figures, never people's data. Throws when the name is already taken. */
export function defineJob<Payload>(
  contract: Omit<JobContract<Payload>, 'options'> & { readonly options?: JobOptions },
): JobContract<Payload> {
  if (contracts.has(contract.name)) throw new Error(`A job named "${contract.name}" is already defined.`);
  const defined: JobContract<Payload> = {
    ...contract,
    options: {
      attempts: contract.options?.attempts ?? 5,
      backoffMilliseconds: contract.options?.backoffMilliseconds ?? 1_000,
    },
  };
  contracts.set(contract.name, defined);
  return defined;
}

/** Every job declared in the code that this process has loaded. */
export function definedJobs(): readonly AnyJobContract[] {
  return [...contracts.values()];
}
