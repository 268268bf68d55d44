import { planDeploymentJob, PlanningExecutor } from '@comitia/missions';
import { Processes, type JobProcessor, type JobRun } from '@comitia/platform';
import { Injectable } from '@nestjs/common';

/** Carries a planning run out, in a thread of its own. */
@Injectable()
@Processes(planDeploymentJob)
export class PlanningRunProcessor implements JobProcessor<{ runId: string }> {
  constructor(private readonly planning: PlanningExecutor) {}

  async process(run: JobRun<{ runId: string }>): Promise<unknown> {
    const ended = await this.planning.execute(run.payload.runId, {
      signal: run.signal,
      isCancelled: () => run.isCancelled(),
      progress: (progress) => run.report(progress),
    });
    return ended && { state: ended.state };
  }
}
