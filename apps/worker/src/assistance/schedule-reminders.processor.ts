import { ReminderService, scheduleRemindersJob } from '@comitia/assistance';
import { Processes, type JobProcessor, type JobRun } from '@comitia/platform';
import { Injectable } from '@nestjs/common';

/** Brings the reminders of an activity up to date for one organisation. */
@Injectable()
@Processes(scheduleRemindersJob)
export class ScheduleRemindersProcessor implements JobProcessor<{ activityId: string }> {
  constructor(private readonly reminders: ReminderService) {}

  process({ payload }: JobRun<{ activityId: string }>): Promise<void> {
    return this.reminders.schedule(payload.activityId);
  }
}
