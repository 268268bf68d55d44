import { planDeploymentJob, PlanningExecutor } from '@comitia/missions';
import { Processes, type JobProcessor, type JobRun } from '@comitia/platform';
import { Injectable } from '@nestjs/common';

/** Begins a planning run: teams, hubs and areas in a thread of its own, then a job for each hub. */
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
