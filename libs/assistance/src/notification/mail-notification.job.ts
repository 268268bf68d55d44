import { defineJob } from '@comitia/platform';
import { z } from 'zod';

/** Sends a notification to its person by mail, for the organisation in which they are told. */
export const mailNotificationJob = defineJob({
  name: 'assistance.mail-notification',
  queue: 'mail',
  version: 1,
  payload: z.object({ notificationId: z.uuid() }),
  deduplicationId: ({ notificationId }) => notificationId,
});
