import {
  checkTableImportJob,
  commitTableImportJob,
  ImportRunner,
  type ImportHost,
  type ImportProgress,
} from '@comitia/elections';
import { Processes, type JobProcessor, type JobRun } from '@comitia/platform';
import { Injectable } from '@nestjs/common';

type ImportRun = JobRun<{ importId: string }>;

/** At shutdown the transaction is rolled back too, and the job is handed back to be run again. */
function hostOf(run: ImportRun): ImportHost {
  return {
    progress: (progress: ImportProgress) => run.report(progress),
    cancelled: () => run.signal.aborted,
  };
}

/** Checks the rows of a large file. */
@Injectable()
@Processes(checkTableImportJob)
export class CheckTableImportProcessor implements JobProcessor<{ importId: string }> {
  constructor(private readonly imports: ImportRunner) {}

  async process(run: ImportRun): Promise<unknown> {
    return (await this.imports.check(run.payload.importId, hostOf(run)))?.state;
  }
}

/** Brings an import in. */
@Injectable()
@Processes(commitTableImportJob)
export class CommitTableImportProcessor implements JobProcessor<{ importId: string }> {
  constructor(private readonly imports: ImportRunner) {}

  async process(run: ImportRun): Promise<unknown> {
    return (await this.imports.commit(run.payload.importId, hostOf(run), () => run.isCancelled()))?.state;
  }
}
