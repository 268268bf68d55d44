import { assemblePlanJob, PlanningAssembler } from '@comitia/missions';
import { Processes, type JobProcessor, type JobRun } from '@comitia/platform';
import { Injectable } from '@nestjs/common';

/** Puts the hubs of a planning run together into its draft. */
@Injectable()
@Processes(assemblePlanJob)
export class AssemblePlanProcessor implements JobProcessor<{ runId: string }> {
  constructor(private readonly assembler: PlanningAssembler) {}

  async process(run: JobRun<{ runId: string }>): Promise<unknown> {
    const ended = await this.assembler.assemble(run.payload.runId, run.signal);
    return ended && { state: ended.state };
  }
}
