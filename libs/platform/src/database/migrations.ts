import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import pg from 'pg';
import { DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';
import { runMigrations as runQueueMigrations } from 'bullmq';
import type { Secret } from '../configuration/configuration.js';
import { DATABASE_ROLES, rolePassword } from './roles.js';

/** One reviewed SQL file: what it does and how it is undone. */
export interface MigrationFile {
  /** `20261124100000-foundation`. */
  readonly name: string;
  /** The file's timestamp (UTC) in milliseconds since 1970. */
  readonly timestamp: number;
  readonly up: string;
  readonly down: string;
}

const FILE_NAME = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})-[a-z0-9-]+\.sql$/;

/** Any number that no other part of Comitia uses: serialises migrations of one database across processes. */
const MIGRATION_LOCK = 4_826_011_946;

/** The folder of the SQL files. */
export const MIGRATIONS_FOLDER = join(import.meta.dirname, '../../migrations');

/**
 * Reads one file. It is named `YYYYMMDDhhmmss-what-it-does.sql` and holds a part after a line `-- up` and one after a
 * line `-- down`. Throws an Error that names the file and what it lacks.
 */
export function parseMigration(fileName: string, text: string): MigrationFile {
  const match = FILE_NAME.exec(fileName);
  if (!match) throw new Error(`${fileName}: a migration is named YYYYMMDDhhmmss-what-it-does.sql.`);
  const [year, month, day, hour, minute, second] = match.slice(1).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const parts = /^-- up$([\s\S]*?)^-- down$([\s\S]*)/m.exec(text);
  const [up, down] = [parts?.[1]?.trim() ?? '', parts?.[2]?.trim() ?? ''];
  if (!up || !down) throw new Error(`${fileName}: needs a part after a line "-- up" and one after a line "-- down".`);
  return {
    name: basename(fileName, '.sql'),
    timestamp: Date.UTC(year, month - 1, day, hour, minute, second),
    up,
    down,
  };
}

/** Every migration in the folder, in the order in which they run. Throws when two share a timestamp. */
export function readMigrations(folder: string = MIGRATIONS_FOLDER): readonly MigrationFile[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => parseMigration(name, readFileSync(join(folder, name), 'utf8')));
  for (const [index, file] of files.entries()) {
    if (files[index + 1]?.timestamp === file.timestamp) {
      throw new Error(
        `${file.name} and ${files[index + 1]!.name} have the same timestamp: give the later one its own.`,
      );
    }
  }
  return files;
}

/** Runs one part; the error names the migration and the line instead of quoting the whole part. */
async function runPart(runner: QueryRunner, name: string, sql: string): Promise<void> {
  try {
    await runner.query(sql);
  } catch (error) {
    const cause = error as Error & { position?: string; detail?: string };
    const line = sql.slice(0, Number(cause.position ?? 1) - 1).split('\n').length;
    const place = cause.position ? `, line ${line} of the part (${sql.split('\n')[line - 1]?.trim()})` : '';
    throw new Error(`${name}${place}: ${cause.message}${cause.detail ? ` (${cause.detail})` : ''}`, { cause: error });
  }
}

/** Makes the class that TypeORM's migration runner expects; its name must end with the timestamp. */
function toMigrationClass(file: MigrationFile): new () => MigrationInterface {
  return class implements MigrationInterface {
    readonly name = `${file.name}-${file.timestamp}`;
    async up(runner: QueryRunner): Promise<void> {
      await runPart(runner, file.name, file.up);
    }
    async down(runner: QueryRunner): Promise<void> {
      await runPart(runner, file.name, file.down);
    }
  };
}

async function ensureRoles(client: pg.Client, secret: Secret): Promise<void> {
  for (const role of DATABASE_ROLES) {
    const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role]);
    const password = client.escapeLiteral(rolePassword(role, secret).reveal());
    const attributes = `login nosuperuser nocreatedb nocreaterole nobypassrls password ${password}`;
    await client.query(`${rowCount ? 'alter' : 'create'} role ${role} ${attributes}`);
  }
}

function migrationSource(ownerUrl: Secret, files: readonly MigrationFile[]): DataSource {
  return new DataSource({
    type: 'postgres',
    url: ownerUrl.reveal(),
    schema: 'comitia_meta',
    applicationName: 'comitia migrate',
    migrations: files.map(toMigrationClass),
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    extra: { max: 2 },
  });
}

/** Runs `work` while this process alone may change the database's structure. */
async function withMigrationLock<Value>(ownerUrl: Secret, work: (client: pg.Client) => Promise<Value>): Promise<Value> {
  const client = new pg.Client({ connectionString: ownerUrl.reveal(), application_name: 'comitia migrate' });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    return await work(client);
  } finally {
    await client.end();
  }
}

/**
 * Brings a database up to date: roles, Comitia's tables, the queue's schema. Safe to call from several processes at
 * once. Returns the names of the migrations that ran. Throws when the database holds a migration that this version
 * does not know (it belongs to a newer Comitia).
 */
export async function migrate(
  ownerUrl: Secret,
  secret: Secret,
  files: readonly MigrationFile[] = readMigrations(),
): Promise<readonly string[]> {
  return withMigrationLock(ownerUrl, async (client) => {
    await ensureRoles(client, secret);
    await client.query('create schema if not exists comitia_meta');
    await refuseNewerDatabase(client, files);
    const source = await migrationSource(ownerUrl, files).initialize();
    try {
      const ran = await source.runMigrations();
      await runQueueMigrations(client, 'bullmq');
      await grantQueueSchema(client);
      return ran.map((migration) => migration.name);
    } finally {
      await source.destroy();
    }
  });
}

/** Undoes the last `steps` migrations, newest first. */
export async function revertMigrations(
  ownerUrl: Secret,
  steps: number,
  files: readonly MigrationFile[] = readMigrations(),
): Promise<void> {
  await withMigrationLock(ownerUrl, async () => {
    const source = await migrationSource(ownerUrl, files).initialize();
    try {
      for (let step = 0; step < steps; step += 1) await source.undoLastMigration();
    } finally {
      await source.destroy();
    }
  });
}

async function refuseNewerDatabase(client: pg.Client, files: readonly MigrationFile[]): Promise<void> {
  const { rows: tables } = await client.query<{ exists: boolean }>(
    `select to_regclass('comitia_meta.migration') is not null as exists`,
  );
  if (!tables[0]?.exists) return;
  const { rows } = await client.query<{ timestamp: string; name: string }>(
    'select timestamp, name from comitia_meta.migration order by timestamp',
  );
  const known = new Set(files.map((file) => file.timestamp));
  const unknown = rows.filter((row) => !known.has(Number(row.timestamp)));
  if (unknown.length > 0) {
    throw new Error(
      `The database was made by a newer Comitia (it holds ${unknown.at(-1)!.name}): update the programme, or restore a backup of this version.`,
    );
  }
}

/**
 * The queue's tables belong to the owner; the role comitia_jobs alone may use them. It may also create: BullMQ makes a
 * sequence for each queue when it first adds a job to it.
 */
async function grantQueueSchema(client: pg.Client): Promise<void> {
  await client.query(`
    revoke all on schema bullmq from public;
    grant usage, create on schema bullmq to comitia_jobs;
    grant select, insert, update, delete, truncate on all tables in schema bullmq to comitia_jobs;
    grant usage, select, update on all sequences in schema bullmq to comitia_jobs;
    revoke execute on all functions in schema bullmq from public;
    grant execute on all functions in schema bullmq to comitia_jobs;
    revoke execute on all procedures in schema bullmq from public;
    grant execute on all procedures in schema bullmq to comitia_jobs;
  `);
}
