import { PlanTeller, tellOfPlanJob } from '@comitia/missions';
import { Processes, type JobProcessor, type JobRun } from '@comitia/platform';
import { Injectable } from '@nestjs/common';

/** Tells those whom a published plan concerns. */
@Injectable()
@Processes(tellOfPlanJob)
export class TellOfPlanProcessor implements JobProcessor<{ planId: string }> {
  constructor(private readonly teller: PlanTeller) {}

  async process(run: JobRun<{ planId: string }>): Promise<unknown> {
    return { people: await this.teller.tell(run.payload.planId) };
  }
}
