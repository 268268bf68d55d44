import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { migrate, readMigrations, revertMigrations, Secret, startEmbeddedPostgres } from '@comitia/platform';
import pg from 'pg';
import { eventually } from '../support/index.js';

const SECRET = new Secret('a secret of at least thirty-two characters');

async function ask(url: Secret, text: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url.reveal() });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(text)).rows;
  } finally {
    await client.end();
  }
}

describe('the embedded PostgreSQL', () => {
  let folder: string;
  const start = () => startEmbeddedPostgres({ folder: join(folder, 'postgres'), throwaway: true });

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'comitia-embedded-'));
  });

  afterAll(async () => {
    if (existsSync(join(folder, 'postgres/data/postmaster.pid'))) await (await start()).stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('keeps its data over a stop, adopts a survivor, recovers from a kill', async () => {
    const first = await start();
    expect(first.adopted).toBe(false);
    await ask(first.url, 'create table kept (n int); insert into kept values (1)');

    const survivor = await start();
    expect(survivor).toMatchObject({ adopted: true, port: first.port, processId: first.processId });

    await survivor.stop();
    const again = await start();
    expect(again.adopted).toBe(false);

    process.kill(again.processId, 'SIGKILL');
    await eventually(async () => {
      try {
        process.kill(again.processId, 0);
        return undefined;
      } catch {
        return true;
      }
    });
    const recovered = await start();
    expect(await ask(recovered.url, 'select n from kept')).toEqual([{ n: 1 }]);
    await recovered.stop();
  });

  it('goes up and down through every migration, and refuses a database of a newer Comitia', async () => {
    const server = await start();
    const files = readMigrations();
    expect(await migrate(server.url, SECRET)).toHaveLength(files.length);
    expect(await migrate(server.url, SECRET)).toEqual([]);
    await revertMigrations(server.url, files.length);
    expect(await ask(server.url, `select nspname from pg_namespace where nspname in ('comitia', 'auth')`)).toEqual([]);
    await migrate(server.url, SECRET);
    await expect(migrate(server.url, SECRET, files.slice(0, -1))).rejects.toThrow('made by a newer Comitia');
    await server.stop();
  });

  it('names a cluster of another version', async () => {
    writeFileSync(join(folder, 'postgres/data/PG_VERSION'), '17\n');
    await expect(start()).rejects.toThrow('was made by PostgreSQL 17, this Comitia brings 18');
    writeFileSync(join(folder, 'postgres/data/PG_VERSION'), '18\n');
  });
});
