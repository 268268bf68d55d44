import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLog, loadConfiguration, type Clock, type PlatformOptions } from '@comitia/platform';
import type { TestDatabase } from './database.js';

/** What a test may change about the installation under test. */
export interface TestPlatformOptions {
  readonly clock?: Clock;
  /** Environment variables on top of the test's own. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** Platform options on a test database, with a data folder of its own; `tidy` removes the folder. */
export function testPlatform(
  database: TestDatabase,
  options: TestPlatformOptions = {},
): { platform: PlatformOptions; tidy: () => void } {
  const home = mkdtempSync(join(tmpdir(), 'comitia-home-'));
  const configuration = loadConfiguration({
    NODE_ENV: 'test',
    COMITIA_HOME: home,
    LOG_LEVEL: process.env['COMITIA_TEST_LOG'] ?? 'silent',
    DATABASE_POOL_SIZE: '5',
    PORT: '0',
    // Tests of the API serve no portal; those in a browser start the built programme.
    PORTAL_FOLDER: join(home, 'no-portal'),
    ...options.environment,
  });
  return {
    platform: {
      configuration,
      addresses: database.addresses,
      secret: database.secret,
      log: createLog(configuration.LOG_LEVEL),
      ...(options.clock ? { clock: options.clock } : {}),
    },
    tidy: () => rmSync(home, { recursive: true, force: true }),
  };
}
