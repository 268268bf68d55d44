import { defineJob } from '@comitia/platform';
import { z } from 'zod';

/**
 * After an election day moved: first as the election's authority, which finds out who is at work, then once as each of
 * those organisations, which moves what its authority cannot see and tells its people.
 */
export const followElectionDayJob = defineJob({
  name: 'assistance.follow-election-day',
  queue: 'default',
  version: 1,
  payload: z.object({ moveId: z.uuid(), electionId: z.uuid() }),
  deduplicationId: ({ moveId }) => moveId,
});
