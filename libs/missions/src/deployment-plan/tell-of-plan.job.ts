import { defineJob } from '@comitia/platform';
import { z } from 'zod';

/** Tells those whom a published plan concerns. Each is told once, however often the job runs. */
export const tellOfPlanJob = defineJob({
  name: 'missions.tell-of-plan',
  queue: 'default',
  version: 1,
  payload: z.object({ planId: z.uuid() }),
  deduplicationId: ({ planId }) => planId,
});
