import { RegistrationTeller, tellOfRegistrationJob } from '@comitia/missions';
import { Processes, type JobProcessor, type JobRun } from '@comitia/platform';
import { Injectable } from '@nestjs/common';

/** Tells those whom a published registration plan concerns. */
@Injectable()
@Processes(tellOfRegistrationJob)
export class TellOfRegistrationProcessor implements JobProcessor<{ versionId: string }> {
  constructor(private readonly teller: RegistrationTeller) {}

  async process(run: JobRun<{ versionId: string }>): Promise<unknown> {
    return { people: await this.teller.tell(run.payload.versionId) };
  }
}
