import { defineJob } from '@comitia/platform';
import { z } from 'zod';

/** Removes a file with which a roster was brought in, because it names somebody whose data were erased. */
export const removeRosterFileJob = defineJob({
  name: 'missions.remove-roster-file',
  queue: 'default',
  version: 1,
  payload: z.object({ fileId: z.uuid() }),
  deduplicationId: ({ fileId }) => fileId,
});
