import { rmSync } from 'node:fs';

/** Stops the test run's PostgreSQL and removes its folder. */
export default async function stopCluster() {
  const { cluster, folder } = globalThis.comitiaTestCluster ?? {};
  if (!cluster) return;
  await cluster.stop(30_000);
  rmSync(folder, { recursive: true, force: true });
}
