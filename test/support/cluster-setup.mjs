import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PREFIX = 'comitia-test-';

/** Folders of runs whose process has ended without tidying up: their PostgreSQL is stopped, the folder removed. */
async function sweep(startEmbeddedPostgres) {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const runner = Number(name.slice(PREFIX.length));
    try {
      process.kill(runner, 0);
      continue;
    } catch (error) {
      if (error.code === 'EPERM') continue;
    }
    const folder = join(tmpdir(), name);
    try {
      if (existsSync(join(folder, 'data', 'postmaster.pid'))) {
        const survivor = await startEmbeddedPostgres({ folder, throwaway: true });
        await survivor.stop();
      }
      rmSync(folder, { recursive: true, force: true });
    } catch {
      // Somebody else's, or half made: the system's own cleaning of its temporary folder takes it.
    }
  }
}

/** One PostgreSQL for a whole test run, in a temporary folder. Needs the build of libs/platform (`tsc -b`). */
export default async function startCluster() {
  const { startEmbeddedPostgres } = await import('../../libs/platform/dist/database/embedded-postgres.js').catch(() => {
    throw new Error('The integration tests need the build: run npm run typecheck first.');
  });
  await sweep(startEmbeddedPostgres);
  const folder = join(tmpdir(), `${PREFIX}${process.pid}`);
  mkdirSync(folder, { recursive: true });
  const cluster = await startEmbeddedPostgres({ folder, throwaway: true, maximumConnections: 300 });
  process.env.COMITIA_TEST_CLUSTER = cluster.url.reveal();
  globalThis.comitiaTestCluster = { cluster, folder };
}
