import { createReadStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import {
  ImportRunner,
  QUIET_HOST,
  RegisterModule,
  TableImportService,
  type ImportDifference,
} from '@comitia/elections';
import { newId, unwrap, type Id } from '@comitia/kernel';
import {
  ActorContext,
  FileStore,
  openInstallation,
  openPool,
  PlatformModule,
  StructuredLogger,
} from '@comitia/platform';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { parse } from 'csv-parse';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { testData } from '../support/data-path.js';
import { median, milliseconds, type Bench, type Figure } from './bench.js';

const SECTIONS = 'registers/bulgaria-2024/31_sections.csv';
const RUNS = 7;
const MAPPING = {
  mode: 'whole',
  columns: {
    code: ['section_id'],
    areas: ['rik_name', 'municipality', 'city'],
    address: ['address'],
    latitude: ['latitude'],
    longitude: ['longitude'],
    mobile: ['is_mobile'],
    ship: ['is_on_ship'],
  },
};

/** Rows of one file as they stand, in a table of texts: what any import has to do at least. */
async function withPlainTable(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<void>): Promise<number> {
  const client = await pool.connect();
  try {
    const columns = Array.from({ length: 15 }, (_column, index) => `c${index} text`).join(', ');
    await client.query(`create table public.plain (${columns})`);
    return await milliseconds(() => work(client));
  } finally {
    await client.query('drop table if exists public.plain');
    client.release();
  }
}

const copyFile = (client: pg.PoolClient, path: string): Promise<void> =>
  pipeline(
    createReadStream(path),
    client.query(copyFrom(`copy public.plain from stdin (format csv, header true, delimiter ';')`)),
  );

async function* copyLines(rows: AsyncIterable<string[]>): AsyncGenerator<string> {
  for await (const row of rows) {
    yield `${row.map((cell) => cell.replace(/[\\\t\n\r]/g, (character) => ({ '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' })[character]!)).join('\t')}\n`;
  }
}

const parseAndCopy = (client: pg.PoolClient, path: string): Promise<void> =>
  pipeline(
    createReadStream(path),
    parse({ delimiter: ';', from_line: 2 }),
    copyLines,
    client.query(copyFrom('copy public.plain from stdin')),
  );

/** An election of Bulgaria that an organisation was asked to observe. */
async function stage(pool: pg.Pool): Promise<{ organisationId: Id; electionId: Id }> {
  const [authorityId, organisationId, electionId, requestId] = [newId(), newId(), newId(), newId()];
  await pool.query(
    `insert into comitia.organisation (id, kind, name, authority_kind, country) values ($1, 'authority', 'Parliament', 'parliament', 'BGR')`,
    [authorityId],
  );
  await pool.query(
    `insert into comitia.organisation (id, kind, name) values ($1, 'assistance_organisation', 'Observers')`,
    [organisationId],
  );
  await pool.query(
    `insert into comitia.election (id, authority_id, title, country, kind, time_zone, polling_opens, polling_closes)
     values ($1, $2, 'Election', 'BGR', 'parliamentary', 'Europe/Sofia', '07:00', '20:00')`,
    [electionId, authorityId],
  );
  await pool.query(
    `insert into comitia.assistance_request (id, authority_id, election_id, reference, state, requester_kind) values ($1, $2, $3, $4, 'sent', 'emb')`,
    [requestId, authorityId, electionId, requestId],
  );
  await pool.query(
    `insert into comitia.request_addressee (id, request_id, authority_id, organisation_id, sent_at) values ($1, $2, $3, $4, now())`,
    [newId(), requestId, authorityId, organisationId],
  );
  return { organisationId, electionId };
}

/** From the checked file to the committed version: read again, compared, brought in. Milliseconds, and what it did. */
async function importOnce(
  context: INestApplicationContext,
  into: { readonly organisationId: Id; readonly electionId: Id; readonly path: string },
): Promise<{ readonly took: number; readonly difference: ImportDifference }> {
  const imports = context.get(TableImportService);
  return context.get(ActorContext).run({ kind: 'system', organisationId: into.organisationId }, async () => {
    const file = unwrap(
      await context.get(FileStore).add({ kind: 'table', name: 'sections.csv', content: createReadStream(into.path) }),
      'file',
    );
    const started = unwrap(
      await imports.start({ electionId: into.electionId, target: 'register', fileId: file.id }),
      'start',
    );
    unwrap(await imports.map({ importId: started.id, mapping: MAPPING }), 'map');
    unwrap(await imports.commit(started.id, true), 'commit');
    let difference: ImportDifference | undefined;
    const took = await milliseconds(async () => {
      difference = (await context.get(ImportRunner).commit(started.id, QUIET_HOST))?.difference;
    });
    return { took, difference: difference! };
  });
}

async function measure(): Promise<readonly Figure[]> {
  const path = testData(SECTIONS)!;
  const home = mkdtempSync(join(tmpdir(), 'comitia-bench-'));
  const installation = await openInstallation({ COMITIA_HOME: home, LOG_LEVEL: 'silent', NODE_ENV: 'test' });
  class BenchModule {}
  const context = await NestFactory.createApplicationContext(
    { module: BenchModule, imports: [PlatformModule.forRoot(installation.platform), RegisterModule] },
    { logger: new StructuredLogger(installation.platform.log) },
  );
  const pool = openPool({ url: installation.platform.addresses.owner, name: 'comitia bench', size: 2 });
  const [plain, parsed, first, again]: [number[], number[], number[], number[]] = [[], [], [], []];
  try {
    for (let run = 0; run < RUNS; run += 1) {
      plain.push(await withPlainTable(pool, (client) => copyFile(client, path)));
      parsed.push(await withPlainTable(pool, (client) => parseAndCopy(client, path)));
      const into = { ...(await stage(pool)), path };
      first.push((await importOnce(context, into)).took);
      again.push((await importOnce(context, into)).took);
    }
  } finally {
    await pool.end();
    await context.close();
    await installation.close();
    rmSync(home, { recursive: true, force: true });
  }
  const ratio = (of: readonly number[], to: readonly number[]): number => median(of) / median(to);
  const [toParsed, repeat] = [ratio(first, parsed), ratio(again, first)];
  return [
    {
      name: 'plain COPY of the file',
      unit: 'ms',
      values: plain,
      note: `${statSync(path).size} bytes, 12,920 rows of 15 columns`,
    },
    { name: 'csv-parse piped into COPY', unit: 'ms', values: parsed },
    { name: 'import, from the file to the committed version', unit: 'ms', values: first },
    { name: 'the same file again', unit: 'ms', values: again },
    { name: 'import against plain COPY', unit: 'times', values: [ratio(first, plain)] },
    {
      name: 'import against csv-parse piped into COPY',
      unit: 'times',
      values: [toParsed],
      goal: 'under 2',
      met: toParsed < 2,
    },
    {
      name: 'unchanged again against the first',
      unit: 'times',
      values: [repeat],
      goal: 'under 0.5',
      met: repeat < 0.5,
    },
  ];
}

export const bench: Bench = { name: 'Import of the Bulgarian register', needs: [SECTIONS], run: measure };
