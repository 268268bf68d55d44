import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Secret, type Configuration } from './configuration.js';

/** Makes the data folder where it is missing. Folders inside are made by whoever uses them. */
export function ensureHome(home: string): void {
  mkdirSync(home, { recursive: true });
}

/**
 * The installation's secret: COMITIA_SECRET, or else one made at first use and kept in the data folder,
 * readable by its owner only.
 */
export function installationSecret(configuration: Pick<Configuration, 'COMITIA_SECRET' | 'COMITIA_HOME'>): Secret {
  if (configuration.COMITIA_SECRET) return configuration.COMITIA_SECRET;
  ensureHome(configuration.COMITIA_HOME);
  const path = join(configuration.COMITIA_HOME, 'secret');
  try {
    writeFileSync(path, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const text = readFileSync(path, 'utf8').trim();
  if (text.length < 32) {
    throw new Error(`${path} holds ${text.length} characters, at least 32 are needed: restore it from a backup.`);
  }
  return new Secret(text);
}
