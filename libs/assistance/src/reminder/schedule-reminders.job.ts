import { defineJob } from '@comitia/platform';
import { z } from 'zod';

/** Brings the reminders of an activity's milestones up to date for the people of one organisation, for which it acts. */
export const scheduleRemindersJob = defineJob({
  name: 'assistance.schedule-reminders',
  queue: 'default',
  version: 1,
  payload: z.object({ activityId: z.uuid() }),
  deduplicationId: ({ activityId }) => activityId,
});
