import { join } from 'node:path';
import { loadConfiguration } from './configuration/configuration.js';
import { ensureHome, installationSecret } from './configuration/home.js';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './database/embedded-postgres.js';
import { migrate } from './database/migrations.js';
import { databaseAddresses } from './database/roles.js';
import { createLog } from './logging/logger.js';
import type { PlatformOptions } from './platform.module.js';

/** An installation made ready: configuration read, database running and up to date. */
export interface Installation {
  readonly platform: PlatformOptions;
  /** The embedded PostgreSQL where there is one. */
  readonly embedded: EmbeddedPostgres | undefined;
  /** Stops the embedded PostgreSQL if this process started it; call it last. */
  close(): Promise<void>;
}

/**
 * Where the log of this process goes: standard output for a server, standard error for a command, whose output is its
 * answer.
 */
export type LogDestination = 'stdout' | 'stderr';

/**
 * Reads the configuration, starts or adopts the embedded PostgreSQL where DATABASE_URL is unset, and runs what migrations
 * are missing. Throws ConfigurationError with every problem, or an Error of one sentence.
 */
export async function openInstallation(
  environment: Readonly<Record<string, string | undefined>>,
  logTo: LogDestination = 'stdout',
): Promise<Installation> {
  const configuration = loadConfiguration(environment);
  ensureHome(configuration.COMITIA_HOME);
  const secret = installationSecret(configuration);
  const embedded = configuration.DATABASE_URL
    ? undefined
    : await startEmbeddedPostgres({ folder: join(configuration.COMITIA_HOME, 'postgres') });
  const owner = configuration.DATABASE_URL ?? embedded!.url;
  await migrate(owner, secret);
  return {
    platform: {
      configuration,
      addresses: databaseAddresses(owner, secret, configuration.DATABASE_APP_URL),
      secret,
      log: createLog(configuration.LOG_LEVEL, logTo === 'stderr' ? process.stderr : undefined),
    },
    embedded,
    close: async () => {
      if (embedded && !embedded.adopted) await embedded.stop();
    },
  };
}
