import { describe, it } from '@jest/globals';
import { Redis } from 'ioredis';

/** An environment that selects a queue backend. */
export interface BackendUnderTest {
  readonly name: 'PostgreSQL' | 'Redis';
  readonly environment: Readonly<Record<string, string>>;
  /** Removes everything from the backend, as a Redis that was restarted without its data; undefined where it cannot be lost. */
  readonly empty: (() => Promise<void>) | undefined;
}

/**
 * Runs the same tests on both backends: on PostgreSQL always, on Redis where COMITIA_TEST_REDIS_URL names one, else skipped by
 * name. With CI=true a missing Redis fails. The Redis is emptied: name one that holds nothing else.
 */
export function describeOnBothBackends(name: string, body: (backend: BackendUnderTest) => void): void {
  describe(`${name}, on PostgreSQL`, () => body({ name: 'PostgreSQL', environment: {}, empty: undefined }));
  const server = process.env['COMITIA_TEST_REDIS_URL'];
  if (server) {
    // Files that run side by side each empty a database of their own.
    const url = new URL(server);
    url.pathname = `/${process.env['JEST_WORKER_ID'] ?? '0'}`;
    describe(`${name}, on Redis`, () =>
      body({
        name: 'Redis',
        environment: { REDIS_URL: url.href },
        empty: async () => {
          const client = new Redis(url.href);
          await client.flushdb();
          client.disconnect();
        },
      }));
    return;
  }
  if (process.env['CI'] === 'true') throw new Error(`${name}: COMITIA_TEST_REDIS_URL is not set.`);
  describe.skip(`${name}, on Redis (COMITIA_TEST_REDIS_URL is not set)`, () => {
    it.todo('needs a Redis; see CONTRIBUTING.md');
  });
}
