import { defineJob } from '@comitia/platform';
import { z } from 'zod';
import { NOTIFICATION_KINDS } from './notification-kind.js';

/** Tells the people concerned in one organisation that something happened; the job acts for that organisation. */
export const notifyJob = defineJob({
  name: 'assistance.notify',
  queue: 'default',
  version: 1,
  payload: z.object({
    kind: z.enum(NOTIFICATION_KINDS),
    /** The request, decision, option, question, entry or move that it is about. */
    subjectId: z.uuid(),
  }),
  deduplicationId: ({ kind, subjectId }) => `${kind}:${subjectId}`,
});
