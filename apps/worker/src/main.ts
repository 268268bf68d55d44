import { openInstallation, settingsThatFollow } from '@comitia/platform';
import { createWorker } from './create-worker.js';

/** Runs jobs from the environment's configuration; on SIGTERM or Ctrl-C finishes them or hands them back. */
const installation = await openInstallation({ ...process.env, ...(await settingsThatFollow()) });
const worker = await createWorker({ platform: installation.platform });
let closing: Promise<void> | undefined;
const close = () =>
  (closing ??= worker
    .close()
    .then(() => installation.close())
    .then(() => process.exit(0)));
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => void close());
// Under a supervisor: its channel closes when it is gone, however it went.
process.on('disconnect', () => void close());
