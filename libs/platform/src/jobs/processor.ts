import type { Id } from '@comitia/kernel';
import { SetMetadata } from '@nestjs/common';
import type { AnyJobContract, JobContract } from './job-contract.js';

/** One run of a job, as its processor sees it. */
export interface JobRun<Payload> {
  readonly id: Id;
  readonly payload: Payload;
  /** Which try this is, from 1. */
  readonly attempt: number;
  /** The organisation for which it acts; the actor of the run is the system of that organisation. */
  readonly organisationId: Id | undefined;
  /**
   * Aborted when somebody cancels the job or the process shuts down. A processor that stops early may return what it has
   * so far: cancelled, that counts as its result; at shutdown, the job is handed back and run again.
   */
  readonly signal: AbortSignal;
  /** True once the signal was aborted because the job was cancelled (and not because the process shuts down). */
  isCancelled(): boolean;
  /** Tells whoever watches how far the job is; written down at most four times a second, the last one always. */
  report(progress: unknown): Promise<void>;
}

/** Runs the jobs of one contract. Running one twice must be harmless. */
export interface JobProcessor<Payload = unknown> {
  process(run: JobRun<Payload>): Promise<unknown>;
}

/** Metadata key under which a processor's contract lies. */
export const PROCESSES = Symbol('processes');

/** Says which job a processor class runs. */
export const Processes =
  <Payload>(contract: JobContract<Payload>) =>
  <Processor extends new (...parameters: never[]) => JobProcessor<Payload>>(target: Processor): void => {
    SetMetadata(PROCESSES, contract as AnyJobContract)(target);
  };

/** A failure that trying again cannot mend: the job becomes a dead letter at once, with this sentence. */
export class JobCannotSucceed extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'JobCannotSucceed';
  }
}
