import { Housekeeping, housekeeping, Processes, type JobProcessor } from '@comitia/platform';
import { Injectable } from '@nestjs/common';

/** Removes what is no longer needed. */
@Injectable()
@Processes(housekeeping)
export class HousekeepingProcessor implements JobProcessor {
  constructor(private readonly keeper: Housekeeping) {}

  process(): Promise<unknown> {
    return this.keeper.tidy();
  }
}
