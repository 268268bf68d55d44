import { removeRosterFileJob, RosterPersonalData } from '@comitia/missions';
import { Processes, type JobProcessor, type JobRun } from '@comitia/platform';
import { Injectable } from '@nestjs/common';

/** Removes a roster's file after somebody in it was erased. */
@Injectable()
@Processes(removeRosterFileJob)
export class RemoveRosterFileProcessor implements JobProcessor<{ fileId: string }> {
  constructor(private readonly rosters: RosterPersonalData) {}

  async process(run: JobRun<{ fileId: string }>): Promise<unknown> {
    return { removed: await this.rosters.removeFile(run.payload.fileId) };
  }
}
