import { assemblePlanJob, PlanningAssembler, PlanningExecutor } from '@comitia/missions';
import { Processes, type JobProcessor, type JobRun } from '@comitia/platform';
import { Injectable } from '@nestjs/common';

/** Puts the hubs of a planning run together into its draft. */
@Injectable()
@Processes(assemblePlanJob)
export class AssemblePlanProcessor implements JobProcessor<{ runId: string }> {
  constructor(
    private readonly assembler: PlanningAssembler,
    private readonly planning: PlanningExecutor,
  ) {}

  async process(run: JobRun<{ runId: string }>): Promise<unknown> {
    const { runId } = run.payload;
    try {
      const ended = await this.assembler.assemble(runId, run.signal);
      return ended && { state: ended.state };
    } catch (error) {
      if (run.attempt >= assemblePlanJob.options.attempts) await this.planning.giveUp(runId);
      throw error;
    }
  }
}
