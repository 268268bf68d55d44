import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { startTestDatabase, type TestDatabase } from '../support/index.js';

/** What is wrong with each table of the schema comitia; empty when every table is protected. */
const UNPROTECTED = `
  select relname as table,
    case when not relrowsecurity then 'row-level security is off'
         when not relforcerowsecurity then 'row-level security is not forced'
         else 'no policy for comitia_app or comitia_jobs' end as problem
  from pg_class where relnamespace = 'comitia'::regnamespace and relkind in ('r', 'p')
    and not (relrowsecurity and relforcerowsecurity and exists (
      select from pg_policy where polrelid = pg_class.oid
        and polroles && array['comitia_app'::regrole::oid, 'comitia_jobs'::regrole::oid]))
  order by relname`;

describe('the database refuses by itself', () => {
  let database: TestDatabase;
  let app: pg.Client;

  beforeAll(async () => {
    database = await startTestDatabase();
    app = new pg.Client({ connectionString: database.addresses.app.reveal() });
    await app.connect();
  });

  afterAll(async () => {
    await app.end();
    await database.stop();
  });

  it('protects every table of comitia', async () => {
    expect(await database.query(UNPROTECTED)).toEqual([]);
  });

  it('notices a table without protection', async () => {
    await database.query('create table comitia.forgotten (id uuid primary key)');
    try {
      expect(await database.query(UNPROTECTED)).toEqual([{ table: 'forgotten', problem: 'row-level security is off' }]);
    } finally {
      await database.query('drop table comitia.forgotten');
    }
  });

  it.each(['comitia_app', 'comitia_auth', 'comitia_jobs'])(
    'gives %s nothing to own and no way around',
    async (role) => {
      expect(
        await database.query(
          `select relname from pg_class where relowner = $1::regrole
         union all select nspname from pg_namespace where nspowner = $1::regrole
         union all select proname from pg_proc where proowner = $1::regrole`,
          [role],
        ),
      ).toEqual([]);
      expect(
        await database.query(
          'select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles where rolname = $1',
          [role],
        ),
      ).toEqual([{ rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false }]);
      expect(
        await database.query(`select roleid::regrole::text from pg_auth_members where member = $1::regrole`, [role]),
      ).toEqual([]);
    },
  );

  it.each(['select * from auth."user"', 'select * from auth.session', 'select * from bullmq.job'])(
    'closes %s to the application',
    async (query) => {
      await expect(app.query(query)).rejects.toMatchObject({ code: '42501' });
    },
  );

  it('lets nobody see a policy column computed by a function that anyone may replace', async () => {
    await expect(
      app.query('create or replace function comitia.current_organisation() returns uuid return null'),
    ).rejects.toMatchObject({ code: '42501' });
  });

  it('leaves every SECURITY DEFINER function with a fixed search path', async () => {
    expect(
      await database.query(
        `select proname from pg_proc where pronamespace = 'comitia'::regnamespace and prosecdef
           and not exists (select from unnest(proconfig) setting where setting like 'search_path=%')`,
      ),
    ).toEqual([]);
  });
});
