import type { Installation } from '@comitia/platform';
import { CommandError } from './command-error.js';

/**
 * Opens the configured database, or the embedded one, and brings it up to date. What stands in the way (a problem of the
 * configuration, a folder of a newer version, a database that does not answer) becomes a CommandError of one sentence.
 * Only warnings are logged unless LOG_LEVEL says otherwise, and to standard error: standard output is the command's answer.
 */
export async function openForCommand(): Promise<Installation> {
  const { openInstallation } = await import('@comitia/platform');
  try {
    return await openInstallation({ LOG_LEVEL: 'warn', ...process.env }, 'stderr');
  } catch (error) {
    throw new CommandError((error as Error).message);
  }
}
