import { defineJob } from '@comitia/platform';
import { z } from 'zod';

const payload = z.object({ importId: z.uuid() });

/** Checks the rows of a large file against what is there; small ones are checked while the caller waits. */
export const checkTableImportJob = defineJob({
  name: 'elections.check-table-import',
  queue: 'default',
  version: 1,
  payload,
  deduplicationId: ({ importId }) => importId,
});

/** Brings an import in, whole or not at all. Running it again after it was done changes nothing. */
export const commitTableImportJob = defineJob({
  name: 'elections.commit-table-import',
  queue: 'default',
  version: 1,
  payload,
  deduplicationId: ({ importId }) => importId,
});
