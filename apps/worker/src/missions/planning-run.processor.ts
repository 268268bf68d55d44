import { planDeploymentJob, PlanningExecutor } from '@comitia/missions';
import { Processes, type JobProcessor, type JobRun } from '@comitia/platform';
import { Injectable } from '@nestjs/common';

/** Begins a planning run: teams, hubs and areas in a thread of its own, then a job for each hub. */
@Injectable()
@Processes(planDeploymentJob)
export class PlanningRunProcessor implements JobProcessor<{ runId: string }> {
  constructor(private readonly planning: PlanningExecutor) {}

  async process(run: JobRun<{ runId: string }>): Promise<unknown> {
    const { runId } = run.payload;
    try {
      const ended = await this.planning.execute(runId, {
        signal: run.signal,
        isCancelled: () => run.isCancelled(),
        progress: (progress) => run.report(progress),
      });
      return ended && { state: ended.state };
    } catch (error) {
      if (run.attempt >= planDeploymentJob.options.attempts) await this.planning.giveUp(runId);
      throw error;
    }
  }
}
