import { ElectionDayFollower, followElectionDayJob } from '@comitia/assistance';
import { Processes, type JobProcessor, type JobRun } from '@comitia/platform';
import { Injectable } from '@nestjs/common';

/** Carries a moved election day on to the organisations that work on it. */
@Injectable()
@Processes(followElectionDayJob)
export class FollowElectionDayProcessor implements JobProcessor<{ moveId: string; electionId: string }> {
  constructor(private readonly follower: ElectionDayFollower) {}

  async process({ payload, organisationId }: JobRun<{ moveId: string; electionId: string }>): Promise<void> {
    if (organisationId) await this.follower.follow(payload.moveId, payload.electionId, organisationId);
  }
}
