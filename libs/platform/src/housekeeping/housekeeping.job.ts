import { z } from 'zod';
import { defineJob } from '../jobs/job-contract.js';
import { defineSchedule } from '../jobs/schedule.js';

/** Removes what is no longer needed: ended jobs, kept answers, expired sessions. */
export const housekeeping = defineJob({
  name: 'platform.housekeeping',
  queue: 'default',
  version: 1,
  payload: z.object({}),
});

// Every night.
defineSchedule('platform.nightly', housekeeping, { pattern: '20 3 * * *', payload: {} });
