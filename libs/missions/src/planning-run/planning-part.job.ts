import { defineJob } from '@comitia/platform';
import { z } from 'zod';

/** Searches the routes of one hub of a planning run. Running it again after it ended changes nothing. */
export const planHubJob = defineJob({
  name: 'missions.plan-hub',
  queue: 'planning',
  version: 1,
  payload: z.object({ partId: z.uuid() }),
  deduplicationId: ({ partId }) => partId,
  options: { attempts: 3 },
});

/**
 * Puts the parts of a run together into its draft: when the last of them has ended, or when the run was stopped. It does
 * not wait behind other runs' searches.
 */
export const assemblePlanJob = defineJob({
  name: 'missions.assemble-plan',
  queue: 'default',
  version: 1,
  payload: z.object({ runId: z.uuid() }),
  deduplicationId: ({ runId }) => runId,
  options: { attempts: 3 },
});
