import { mailNotificationJob, NotificationMailService } from '@comitia/assistance';
import { Processes, type JobProcessor, type JobRun } from '@comitia/platform';
import { Injectable } from '@nestjs/common';

/** Sends a notification by mail. */
@Injectable()
@Processes(mailNotificationJob)
export class MailNotificationProcessor implements JobProcessor<{ notificationId: string }> {
  constructor(private readonly mail: NotificationMailService) {}

  process({ payload }: JobRun<{ notificationId: string }>): Promise<void> {
    return this.mail.send(payload.notificationId);
  }
}
