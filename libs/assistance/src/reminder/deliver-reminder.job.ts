import { defineJob } from '@comitia/platform';
import { z } from 'zod';

/** Delivers a reminder once it is due, for its person's organisation. */
export const deliverReminderJob = defineJob({
  name: 'assistance.deliver-reminder',
  queue: 'default',
  version: 1,
  payload: z.object({ reminderId: z.uuid() }),
  deduplicationId: ({ reminderId }) => reminderId,
});
