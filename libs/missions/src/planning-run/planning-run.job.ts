import { defineJob } from '@comitia/platform';
import { z } from 'zod';

/** Runs the planner for a mission and keeps the plan as a draft. Running it again after it ended changes nothing. */
export const planDeploymentJob = defineJob({
  name: 'missions.plan-deployment',
  queue: 'planning',
  version: 1,
  payload: z.object({ runId: z.uuid() }),
  deduplicationId: ({ runId }) => runId,
  options: { attempts: 3 },
});
