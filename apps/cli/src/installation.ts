import type { Installation } from '@comitia/platform';
import { CommandError } from './command-error.js';

/**
 * Opens the configured database, or the embedded one, and brings it up to date. What stands in the way (a problem of the
 * configuration, a folder of a newer version, a database that does not answer) becomes a CommandError of one sentence.
 */
export async function openForCommand(environment: Readonly<Record<string, string | undefined>>): Promise<Installation> {
  const { openInstallation } = await import('@comitia/platform');
  try {
    return await openInstallation(environment);
  } catch (error) {
    throw new CommandError((error as Error).message);
  }
}
