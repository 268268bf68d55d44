import { planHubJob, PlanningPartExecutor } from '@comitia/missions';
import { Processes, type JobProcessor, type JobRun } from '@comitia/platform';
import { Injectable } from '@nestjs/common';

/** Searches one hub of a planning run, in a thread of its own; given up for good, the run goes on without it. */
@Injectable()
@Processes(planHubJob)
export class PlanHubProcessor implements JobProcessor<{ partId: string }> {
  constructor(private readonly parts: PlanningPartExecutor) {}

  async process(run: JobRun<{ partId: string }>): Promise<unknown> {
    const { partId } = run.payload;
    try {
      const state = await this.parts.route(partId, { signal: run.signal, isCancelled: () => run.isCancelled() });
      return state && { state };
    } catch (error) {
      if (run.attempt >= planHubJob.options.attempts) await this.parts.giveUp(partId);
      throw error;
    }
  }
}
