import { createHash, randomBytes } from 'node:crypto';
import { databaseAddresses, migrate, readMigrations, Secret, type DatabaseAddresses } from '@comitia/platform';
import pg from 'pg';

/** The secret of every test installation: the database's roles belong to the whole test cluster. */
export const TEST_SECRET = new Secret('test-secret-of-no-installation-0123456789');

/** Serialises the making of the template among test processes. */
const TEMPLATE_LOCK = 7_340_129;

/** A database of its own for one test file. */
export interface TestDatabase {
  readonly name: string;
  readonly addresses: DatabaseAddresses;
  readonly secret: Secret;
  /** Runs SQL as the owner, past row-level security: for arranging and for looking, never for what is tested. */
  query<Row extends pg.QueryResultRow>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  /** Closes the connections and drops the database. */
  stop(): Promise<void>;
}

function clusterUrl(database: string): Secret {
  const address = process.env['COMITIA_TEST_CLUSTER'];
  if (!address) throw new Error('No test cluster: run these tests with --selectProjects integration or e2e.');
  const url = new URL(address);
  url.pathname = `/${database}`;
  return new Secret(url.href);
}

async function withClient<Value>(url: Secret, work: (client: pg.Client) => Promise<Value>): Promise<Value> {
  const client = new pg.Client({ connectionString: url.reveal() });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** The name of a migrated database to clone; made by the first test file that asks, again when a migration changed. */
async function ensureTemplate(): Promise<string> {
  const files = readMigrations();
  const content = createHash('sha256')
    .update(files.map((file) => file.name + file.up).join('\n'))
    .digest('hex');
  const name = `template_${content.slice(0, 16)}`;
  await withClient(clusterUrl('postgres'), async (client) => {
    await client.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    const { rows } = await client.query<{ datistemplate: boolean }>(
      'select datistemplate from pg_database where datname = $1',
      [name],
    );
    if (rows[0]?.datistemplate) return;
    await client.query(`drop database if exists ${name}`);
    await client.query(`create database ${name}`);
    await migrate(clusterUrl(name), TEST_SECRET, files);
    await client.query(`alter database ${name} is_template true`);
  });
  return name;
}

/** Makes a migrated database for this test file by cloning the template, in about a tenth of a second. */
export async function startTestDatabase(): Promise<TestDatabase> {
  const template = await ensureTemplate();
  const name = `test_${randomBytes(6).toString('hex')}`;
  await withClient(clusterUrl('postgres'), (client) => client.query(`create database ${name} template ${template}`));
  const owner = clusterUrl(name);
  const pool = new pg.Pool({ connectionString: owner.reveal(), max: 4 });
  pool.on('error', () => undefined);
  return {
    name,
    addresses: databaseAddresses(owner, TEST_SECRET),
    secret: TEST_SECRET,
    query: async <Row extends pg.QueryResultRow>(text: string, values: readonly unknown[] = []) =>
      (await pool.query<Row>(text, [...values])).rows,
    stop: async () => {
      await pool.end();
      await withClient(clusterUrl('postgres'), (client) => client.query(`drop database ${name} with (force)`));
    },
  };
}
