import { defineJob } from '@comitia/platform';
import { z } from 'zod';

/** Searches for a scenario's centres and kits and keeps the result. Running it again after it ended changes nothing. */
export const planRegistrationJob = defineJob({
  name: 'missions.plan-registration',
  queue: 'planning',
  version: 1,
  payload: z.object({ scenarioId: z.uuid() }),
  deduplicationId: ({ scenarioId }) => scenarioId,
  options: { attempts: 3 },
});
