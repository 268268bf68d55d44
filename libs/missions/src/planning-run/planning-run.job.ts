import { defineJob } from '@comitia/platform';
import { z } from 'zod';

/**
 * Begins a planning run: lays it out and asks for a job for each hub. The last of them asks for the draft. Running it again
 * after it ended changes nothing.
 */
export const planDeploymentJob = defineJob({
  name: 'missions.plan-deployment',
  queue: 'planning',
  version: 1,
  payload: z.object({ runId: z.uuid() }),
  deduplicationId: ({ runId }) => runId,
  options: { attempts: 3 },
});
