import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parseId, type Id } from '@comitia/kernel';
import { TransactionRunner } from '@comitia/platform';
import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import type { KnownRows } from './known-rows.js';
import { readKnownRows } from './read-known-rows.js';
import { contentOf, STATION_CONTENT, type StationContent } from './register-import.repository.js';

/** Columns of the staged rows, in the order in which COPY sends them. */
const STAGED_COLUMNS =
  'row_number, code, name, address, areas, latitude, longitude, electors, kind, attributes, row_digest';

/** Rows whose code stands more than once in the file. */
export interface RepeatedCode {
  readonly code: string;
  readonly rows: readonly number[];
  /** All of its rows say the same. */
  readonly identical: boolean;
}

/** A staged row whose code is that of a row that another row of the file says as it stands. */
export interface CodeConflict {
  readonly code: string;
  readonly rows: readonly number[];
  /** Digest of the register's row. */
  readonly digest: string;
}

/** Above this number of rows lists are compared by hashes; below, each row is looked up. */
const MANY = 5_000;

/** Stages the rows of a file in a table of the transaction's own, and takes out those that cannot be accepted. */
@Injectable()
export class RegisterStageRepository {
  constructor(private readonly transactions: TransactionRunner) {}

  private query<Row>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    return this.transactions.manager().query<Row[]>(sql, parameters);
  }

  /**
   * Makes the table that holds the file's rows until the transaction ends. COPY cannot write into a table under row-level
   * security; a temporary one belongs to this session alone and leaves nothing behind after a crash.
   */
  async openStage(): Promise<void> {
    await this
      .query(`create temporary table staged_station (row_number integer not null, code text collate "C" not null,
      name text, address text, areas text[], latitude double precision, longitude double precision, electors integer,
      kind text, attributes jsonb not null, row_digest bigint, station_id uuid) on commit drop`);
  }

  /** Adds rows, as lines in the text format of COPY; nothing else may be asked until it is done. */
  async stage(lines: string): Promise<void> {
    await this.copy(`copy staged_station (${STAGED_COLUMNS}) from stdin`, [Buffer.from(lines)]);
  }

  private async copy(sql: string, content: Iterable<Buffer>): Promise<void> {
    const client = (await this.transactions.manager().queryRunner!.connect()) as PoolClient;
    await pipeline(Readable.from(content), client.query(copyFrom(sql)));
  }

  /** The digests of the register's rows in force. */
  async knownRows(registerId: Id): Promise<KnownRows> {
    const client = (await this.transactions.manager().queryRunner!.connect()) as PoolClient;
    if (!parseId(registerId).ok) throw new Error(`${registerId} is not an id.`);
    const rows = client.query(
      copyTo(`copy (select row_digest, row_id, kind = 'abroad' from comitia.station
        where register_id = '${registerId}' and to_version is null and row_digest is not null) to stdout (format binary)`),
    );
    return readKnownRows(rows);
  }

  /** Leaves the register's rows that no row of the file said open for comparison, and only those. */
  async leaveOpen(registerId: Id, known: KnownRows): Promise<void> {
    await this.query('create temporary table open_row (row_id bigint not null) on commit drop');
    await this.copy('copy open_row from stdin', linesOf(known.left()));
    await this.query(
      `insert into open_row select row_id from comitia.station where register_id = $1 and to_version is null and row_digest is null`,
      [registerId],
    );
    await this.query('analyze open_row');
  }

  /** Whole lists are compared by hashes, whatever the statistics of a table that just grew may say; a few rows are not. */
  async readyToCompare(rows: number): Promise<void> {
    await this.query('analyze staged_station (row_number, code)');
    await this.query(`set local enable_nestloop = ${rows > MANY ? 'off' : 'on'}`);
    await this.query('set local jit = off');
  }

  /** Staged rows that give the code of one of the register's rows otherwise than it stands there. */
  async sharedCodes(registerId: Id): Promise<CodeConflict[]> {
    return this.query<CodeConflict>(
      `select staged.code, array_agg(staged.row_number order by staged.row_number) as rows, held.row_digest::text as digest
       from staged_station staged join comitia.station held
         on held.register_id = $1 and held.to_version is null and held.code = staged.code and held.row_digest is not null
       group by staged.code, held.row_digest`,
      [registerId],
    );
  }

  /** Digests of the register's rows in areas, of stations whose kind their area may have decided. */
  async digestsIn(registerId: Id, areas: readonly string[]): Promise<string[]> {
    const rows = await this.query<{ digest: string }>(
      `select row_digest::text as digest from comitia.station where register_id = $1 and to_version is null
         and areas[1] = any ($2) and kind in ('ordinary', 'abroad') and row_digest is not null`,
      [registerId, areas],
    );
    return rows.map(({ digest }) => digest);
  }

  /** Stages rows of the file that the register's rows with those digests say, as ordinary stations. */
  async stageKnown(registerId: Id, rows: readonly { readonly digest: string; readonly row: number }[]): Promise<void> {
    await this.query(
      `insert into staged_station (${STAGED_COLUMNS})
       select said.row_number, code, name, address, areas, latitude, longitude, electors, 'ordinary', attributes, row_digest
       from comitia.station held join unnest($2::bigint[], $3::integer[]) said (digest, row_number) on held.row_digest = said.digest
       where held.register_id = $1 and held.to_version is null`,
      [registerId, rows.map(({ digest }) => digest), rows.map(({ row }) => row)],
    );
  }

  /** Takes out rows whose code is repeated: all of them where they differ, all but the first where they say the same. */
  async takeOutRepeated(): Promise<RepeatedCode[]> {
    return this.query<RepeatedCode>(`
      with repeated as materialized (select code from staged_station group by code having count(*) > 1),
      described as materialized (
        select staged.code, array_agg(staged.row_number order by staged.row_number) as rows,
          count(distinct ${contentOf('staged')}) = 1 as identical
        from staged_station staged join repeated using (code) group by staged.code),
      gone as (
        delete from staged_station staged using described
        where staged.code = described.code and not (described.identical and staged.row_number = described.rows[1]))
      select code, rows, identical from described order by rows[1]`);
  }

  /** Those of some areas whose stations in force are abroad for the most part. */
  async areasAbroad(registerId: Id, areas: readonly string[]): Promise<string[]> {
    const rows = await this.query<{ area: string }>(
      `select areas[1] as area from comitia.station where register_id = $1 and to_version is null and areas[1] = any ($2)
       group by areas[1] having avg((kind = 'abroad')::integer) > 0.5`,
      [registerId, areas],
    );
    return rows.map(({ area }) => area);
  }

  /** Takes the ordinary stations of areas for ones abroad. */
  async markAbroad(areas: readonly string[]): Promise<void> {
    await this.query(`update staged_station set kind = 'abroad' where areas[1] = any ($1) and kind = 'ordinary'`, [
      areas,
    ]);
  }

  /**
   * Lets stations keep what the file does not speak of: fields that no column is mapped to and, in an update, cells
   * that are empty. Attributes of columns that this file does not have stay as well.
   */
  async keepUntold(
    registerId: Id,
    told: { readonly fields: readonly StationContent[]; readonly header: readonly string[]; readonly update: boolean },
  ): Promise<void> {
    const set = STATION_CONTENT.filter((name) => name !== 'attributes').flatMap((name) => {
      if (!told.fields.includes(name)) return [`${name} = held.${name}`];
      return told.update ? [`${name} = coalesce(staged.${name}, held.${name})`] : [];
    });
    set.push('attributes = (held.attributes - $2::text[]) || staged.attributes');
    const untouched = told.update ? '' : "and (held.attributes - $2::text[] <> '{}' or $3)";
    await this.query(
      `update staged_station staged set ${set.join(', ')} from comitia.station held
        where held.register_id = $1 and held.to_version is null and held.code = staged.code ${untouched}`,
      told.update ? [registerId, told.header] : [registerId, told.header, set.length > 1],
    );
  }

  /** Takes out rows whose code the register does not hold; for updates, which add nothing. */
  async takeOutUnknown(registerId: Id | undefined): Promise<{ row: number; code: string }[]> {
    return this.query<{ row: number; code: string }>(
      `with gone as (
         delete from staged_station staged where not exists (select from comitia.station held
           where held.register_id = $1 and held.to_version is null and held.code = staged.code)
         returning row_number as row, code)
       select row, code from gone order by row`,
      [registerId ?? null],
    );
  }

  /** Takes single rows out, by their number. */
  async takeOutRows(rows: readonly number[]): Promise<void> {
    await this.query('delete from staged_station where row_number = any ($1)', [rows]);
  }

  /** Stages the register as it stood at an earlier version, to be compared and brought in like a file. */
  async stageVersion(registerId: Id, version: number): Promise<void> {
    await this.query(
      `create temporary table staged_station on commit drop as
       select (row_number() over (order by code))::integer as row_number, code, name, address, areas, latitude, longitude,
         electors, kind, attributes, row_digest, null::uuid as station_id
       from comitia.station where register_id = $1 and from_version <= $2 and (to_version is null or to_version > $2)`,
      [registerId, version],
    );
    await this.readyToCompare(Infinity);
  }

  /** The highest row number staged; 0 where nothing is. */
  async lastRow(): Promise<number> {
    const [row] = await this.query<{ last: number | null }>('select max(row_number) as last from staged_station');
    return row?.last ?? 0;
  }
}

/** Lines of COPY for single numbers, some thousand at a time. */
function* linesOf(numbers: Iterable<number>): Generator<Buffer> {
  let text = '';
  for (const number of numbers) {
    text += `${number}\n`;
    if (text.length < 65_536) continue;
    yield Buffer.from(text);
    text = '';
  }
  yield Buffer.from(text);
}
