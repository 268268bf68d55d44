import { openInstallation, settingsThatFollow } from '@comitia/platform';
import { createApi } from './create-api.js';

/** Starts the API from the environment's configuration; ends it, and what it started, on SIGTERM or Ctrl-C. */
const installation = await openInstallation({ ...process.env, ...(await settingsThatFollow()) });
const { platform } = installation;
const app = await createApi({ platform });
let closing: Promise<void> | undefined;
const close = () =>
  (closing ??= app
    .close()
    .then(() => installation.close())
    .then(() => process.exit(0)));
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => void close());
// Under a supervisor: its channel closes when it is gone, however it went.
process.on('disconnect', () => void close());
await app.listen(platform.configuration.PORT, platform.configuration.HOST);
platform.log.info({ address: platform.configuration.BASE_URL }, 'the API is listening');
