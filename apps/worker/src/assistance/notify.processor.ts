import { NotificationService, notifyJob, type NotifyPayload } from '@comitia/assistance';
import { Processes, type JobProcessor, type JobRun } from '@comitia/platform';
import { Injectable } from '@nestjs/common';

/** Tells the people concerned in one organisation. */
@Injectable()
@Processes(notifyJob)
export class NotifyProcessor implements JobProcessor<NotifyPayload> {
  constructor(private readonly notifications: NotificationService) {}

  process({ payload }: JobRun<NotifyPayload>): Promise<void> {
    return this.notifications.notify(payload.kind, payload.subjectId);
  }
}
