import { defineJob } from '@comitia/platform';
import { z } from 'zod';
import { NOTIFICATION_KINDS } from './notification-kind.js';

const payload = z.object({
  kind: z.enum(NOTIFICATION_KINDS).exclude(['milestone_due', 'plan_published', 'registration_plan_published']),
  /** The request, decision, option, question, entry or move that it is about. */
  subjectId: z.uuid(),
});

/** What the job is given. */
export type NotifyPayload = z.output<typeof payload>;

/** Tells the people concerned in one organisation that something happened; the job acts for that organisation. */
export const notifyJob = defineJob({
  name: 'assistance.notify',
  queue: 'default',
  version: 1,
  payload,
  deduplicationId: ({ kind, subjectId }) => `${kind}:${subjectId}`,
});
