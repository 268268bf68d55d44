import { deliverReminderJob, ReminderService } from '@comitia/assistance';
import { Processes, type JobProcessor, type JobRun } from '@comitia/platform';
import { Injectable } from '@nestjs/common';

/** Delivers a reminder that is due. */
@Injectable()
@Processes(deliverReminderJob)
export class DeliverReminderProcessor implements JobProcessor<{ reminderId: string }> {
  constructor(private readonly reminders: ReminderService) {}

  process({ payload }: JobRun<{ reminderId: string }>): Promise<void> {
    return this.reminders.deliver(payload.reminderId);
  }
}
