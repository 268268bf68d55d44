import { planRegistrationJob, RegistrationExecutor } from '@comitia/missions';
import { Processes, type JobProcessor, type JobRun } from '@comitia/platform';
import { Injectable } from '@nestjs/common';

/** Searches for a registration scenario, in a thread of its own. */
@Injectable()
@Processes(planRegistrationJob)
export class RegistrationScenarioProcessor implements JobProcessor<{ scenarioId: string }> {
  constructor(private readonly registration: RegistrationExecutor) {}

  async process(run: JobRun<{ scenarioId: string }>): Promise<unknown> {
    const ended = await this.registration.execute(run.payload.scenarioId, {
      signal: run.signal,
      isCancelled: () => run.isCancelled(),
      progress: (progress) => run.report(progress),
    });
    return ended && { state: ended.state };
  }
}
