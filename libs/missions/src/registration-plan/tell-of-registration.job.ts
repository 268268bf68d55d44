import { defineJob } from '@comitia/platform';
import { z } from 'zod';

/** Tells those of one organisation whom a published registration plan concerns. Each is told once, however often it runs. */
export const tellOfRegistrationJob = defineJob({
  name: 'missions.tell-of-registration',
  queue: 'default',
  version: 1,
  payload: z.object({ versionId: z.uuid() }),
  deduplicationId: ({ versionId }) => versionId,
});
