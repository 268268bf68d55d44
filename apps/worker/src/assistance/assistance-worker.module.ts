import { AssistanceModule } from '@comitia/assistance';
import { Module } from '@nestjs/common';
import { DeliverReminderProcessor } from './deliver-reminder.processor.js';
import { FollowElectionDayProcessor } from './follow-election-day.processor.js';
import { MailNotificationProcessor } from './mail-notification.processor.js';
import { NotifyProcessor } from './notify.processor.js';
import { ScheduleRemindersProcessor } from './schedule-reminders.processor.js';

/** Jobs of assistance: telling, reminding, following election day. */
@Module({
  imports: [AssistanceModule],
  providers: [
    NotifyProcessor,
    MailNotificationProcessor,
    ScheduleRemindersProcessor,
    DeliverReminderProcessor,
    FollowElectionDayProcessor,
  ],
})
export class AssistanceWorkerModule {}
