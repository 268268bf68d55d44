import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Id } from '@comitia/kernel';
import { TransactionRunner } from '@comitia/platform';
import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { ImportDifference } from '../table-import/table-import.js';

/** Columns of the staged rows, in the order in which COPY sends them. */
export const STAGED_COLUMNS = [
  'row_number',
  'code',
  'name',
  'address',
  'areas',
  'latitude',
  'longitude',
  'outside',
  'electors',
  'kind',
  'attributes',
] as const;

/** What a row says; compared to tell changed from unchanged. */
const CONTENT = ['name', 'address', 'areas', 'latitude', 'longitude', 'electors', 'kind', 'attributes'] as const;
export type StationContent = (typeof CONTENT)[number];

/** Rows whose code stands more than once in the file. */
export interface RepeatedCode {
  readonly code: string;
  readonly rows: readonly number[];
  /** All of its rows say the same. */
  readonly identical: boolean;
}

/** A station that seems to have changed its code: name, address and place are those of one that is gone. */
export interface CodeChange {
  readonly from: string;
  readonly to: string;
  readonly row: number;
}

const tuple = (alias: string): string => `(${CONTENT.map((name) => `${alias}.${name}`).join(', ')})`;

/** The set-based half of a register's import: rows are staged in a table of the transaction's own and compared there. */
@Injectable()
export class RegisterImportRepository {
  constructor(private readonly transactions: TransactionRunner) {}

  private query<Row>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    return this.transactions.manager().query<Row[]>(sql, parameters);
  }

  /**
   * Makes the table that holds the file's rows until the transaction ends, and fills it by COPY from lines in its text
   * format. COPY cannot write into a table under row-level security; a temporary one belongs to this session alone and
   * leaves nothing behind after a crash.
   */
  async stage(lines: AsyncIterable<string>): Promise<void> {
    await this
      .query(`create temporary table staged_station (row_number integer not null, code text collate "C" not null,
      name text, address text, areas text[], latitude double precision, longitude double precision, outside boolean,
      electors integer, kind text, attributes jsonb not null, station_id uuid) on commit drop`);
    const client = (await this.transactions.manager().queryRunner!.connect()) as PoolClient;
    await pipeline(
      Readable.from(lines),
      client.query(copyFrom(`copy staged_station (${STAGED_COLUMNS.join(', ')}) from stdin`)),
    );
    await this.readyToCompare();
  }

  /** Whole lists are compared: joins go over hashes, whatever the statistics of a table that just grew may say. */
  private async readyToCompare(): Promise<void> {
    await this.query('analyze staged_station (row_number, code)');
    await this.query('set local enable_nestloop = off');
    await this.query('set local jit = off');
  }

  /** Takes out rows whose code is repeated: all of them where they differ, all but the first where they say the same. */
  async takeOutRepeated(): Promise<RepeatedCode[]> {
    return this.query<RepeatedCode>(`
      with repeated as materialized (select code from staged_station group by code having count(*) > 1),
      described as materialized (
        select staged.code, array_agg(staged.row_number order by staged.row_number) as rows,
          count(distinct ${tuple('staged')}) = 1 as identical
        from staged_station staged join repeated using (code) group by staged.code),
      gone as (
        delete from staged_station staged using described
        where staged.code = described.code and not (described.identical and staged.row_number = described.rows[1]))
      select code, rows, identical from described order by rows[1]`);
  }

  /**
   * Takes stations for ones abroad where most of their widest area lies outside the country, as lists of stations
   * abroad do. Returns how many, and the rows that lie outside although their area does not.
   */
  async tellAbroad(): Promise<{ readonly abroad: number; readonly strays: readonly { row: number; code: string }[] }> {
    const [abroad] = await this.query<{ count: number }>(`
      with areas as (
        select areas[1] as area from staged_station where latitude is not null and areas[1] is not null
        group by areas[1] having avg(outside::integer) > 0.5),
      whole as (select avg(outside::integer) as share from staged_station where latitude is not null),
      marked as (
        update staged_station staged set kind = 'abroad' from areas, whole
        where staged.areas[1] = areas.area and staged.kind = 'ordinary' and whole.share < 0.5 returning 1)
      select count(*)::integer as count from marked`);
    const strays = await this.query<{ row: number; code: string }>(
      `select row_number as row, code from staged_station where outside and kind <> 'abroad' order by row_number`,
    );
    return { abroad: abroad!.count, strays };
  }

  /**
   * Lets stations keep what the file does not speak of: fields that no column is mapped to and, in an update, cells
   * that are empty. Attributes of columns that this file does not have stay as well.
   */
  async keepUntold(
    registerId: Id,
    told: { readonly fields: readonly StationContent[]; readonly header: readonly string[]; readonly update: boolean },
  ): Promise<void> {
    const set = CONTENT.filter((name) => name !== 'attributes').flatMap((name) => {
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

  /** Counts what a commit would do. `kept` are codes of rejected rows: their stations stay as they are. */
  async compare(
    registerId: Id | undefined,
    whole: boolean,
    kept: readonly string[],
  ): Promise<Omit<ImportDifference, 'read' | 'rejected' | 'ambiguous'>> {
    if (registerId === undefined) {
      const [row] = await this.query<{ added: number }>('select count(*)::integer as added from staged_station');
      return { added: row!.added, changed: 0, unchanged: 0, retired: 0 };
    }
    const [row] = await this.query<{ added: number; changed: number; unchanged: number; retired: number }>(
      `select count(*) filter (where held.code is null)::integer as added,
         count(*) filter (where held.code is not null and staged.code is not null and ${tuple('held')} is distinct from ${tuple('staged')})::integer as changed,
         count(*) filter (where held.code is not null and staged.code is not null and ${tuple('held')} is not distinct from ${tuple('staged')})::integer as unchanged,
         count(*) filter (where staged.code is null and $2 and held.code <> all ($3))::integer as retired
       from (select * from comitia.station where register_id = $1 and to_version is null) held
       full join staged_station staged on staged.code = held.code`,
      [registerId, whole, kept],
    );
    return row!;
  }

  /** Pairs of one station gone and one new that agree in name, address and place, and are the only ones to do so. */
  async codeChanges(registerId: Id, kept: readonly string[]): Promise<CodeChange[]> {
    return this.query<CodeChange>(
      `with gone as (
         select code, name, address, latitude, longitude from comitia.station held
         where register_id = $1 and to_version is null and code <> all ($2)
           and not exists (select from staged_station staged where staged.code = held.code)),
       fresh as (
         select code, row_number, name, address, latitude, longitude from staged_station staged
         where not exists (select from comitia.station held where held.register_id = $1 and held.to_version is null and held.code = staged.code)),
       pairs as (
         select gone.code as "from", fresh.code as "to", fresh.row_number as row,
           count(*) over (partition by gone.code) as goners, count(*) over (partition by fresh.code) as freshers
         -- As text, because "is not distinct from" cannot be hashed: a whole list with new codes would take hours.
         from gone join fresh on row(gone.name, gone.address, gone.latitude, gone.longitude)::text
           = row(fresh.name, fresh.address, fresh.latitude, fresh.longitude)::text)
       select "from", "to", row from pairs where goners = 1 and freshers = 1 order by row`,
      [registerId, kept],
    );
  }

  /** Keeps single changes for showing: of each kind the first `limit`, changed ones field by field. */
  async recordChanges(
    importId: Id,
    compared: {
      readonly registerId: Id | undefined;
      readonly whole: boolean;
      readonly kept: readonly string[];
      readonly limit: number;
    },
  ): Promise<void> {
    const { registerId, whole, kept, limit } = compared;
    const fields = CONTENT.map((name) => `('${name}', to_jsonb(held.${name}), to_jsonb(staged.${name}))`).join(', ');
    await this.query(
      `insert into comitia.table_import_change (import_id, organisation_id, kind, code, fields)
       select $1, comitia.current_organisation(), kind, code, fields from (
         (select 'changed' as kind, staged.code, (select jsonb_object_agg(field, jsonb_build_object('before', before, 'after', after))
             from (values ${fields}) pair (field, before, after) where before is distinct from after) as fields
           from staged_station staged join comitia.station held on held.register_id = $2 and held.to_version is null and held.code = staged.code
           where ${tuple('held')} is distinct from ${tuple('staged')} order by staged.row_number limit $5)
         union all
         (select 'retired', held.code, null from comitia.station held
           where $3 and held.register_id = $2 and held.to_version is null and held.code <> all ($4)
             and not exists (select from staged_station staged where staged.code = held.code) order by held.code limit $5)
         union all
         (select 'added', staged.code, null from staged_station staged
           where not exists (select from comitia.station held where held.register_id = $2 and held.to_version is null and held.code = staged.code)
           order by staged.row_number limit $5)) changes`,
      [importId, registerId ?? null, whole, kept, limit],
    );
  }

  /** Ends, as of `version`, the rows of stations that are gone. */
  async retire(registerId: Id, version: number, kept: readonly string[]): Promise<void> {
    await this.query(
      `update comitia.station held set to_version = $2 where held.register_id = $1 and held.to_version is null
         and held.code <> all ($3) and not exists (select from staged_station staged where staged.code = held.code)`,
      [registerId, version, kept],
    );
  }

  /** Ends, as of `version`, the rows that changed, and takes the unchanged ones out of the staged rows. */
  async endChanged(registerId: Id, version: number): Promise<void> {
    await this.query(
      `delete from staged_station staged using comitia.station held
        where held.register_id = $1 and held.to_version is null and held.code = staged.code
          and ${tuple('held')} is not distinct from ${tuple('staged')}`,
      [registerId],
    );
    await this.query(
      `update comitia.station held set to_version = $2 from staged_station staged
        where held.register_id = $1 and held.to_version is null and held.code = staged.code`,
      [registerId, version],
    );
  }

  /**
   * Finds the stations that staged rows continue: a code that was there before, also retired ones, keeps its station's
   * id; `renamed` gives new codes the ids of the stations they continue.
   */
  async findIdentities(registerId: Id, renamed: readonly CodeChange[]): Promise<void> {
    await this.query(
      `update staged_station staged set station_id = past.station_id
       from staged_station same
         left join unnest($2::text[], $3::text[]) renamed ("to", "from") on renamed."to" = same.code
         join (select distinct on (code) code, station_id from comitia.station
           where register_id = $1 and to_version is not null order by code, from_version desc) past
           on past.code = coalesce(renamed."from", same.code)
       where same.row_number = staged.row_number`,
      [registerId, renamed.map((change) => change.to), renamed.map((change) => change.from)],
    );
  }

  /** Brings the staged rows above one row number, up to another, in as of `version`. */
  async bringIn(
    registerId: Id,
    version: number,
    part: { readonly above: number; readonly upTo: number },
  ): Promise<void> {
    await this.query(
      `insert into comitia.station (station_id, register_id, organisation_id, code, from_version, ${CONTENT.join(', ')})
       select coalesce(station_id, uuidv7()), $1, comitia.current_organisation(), code, $2::integer, ${CONTENT.join(', ')}
       from staged_station where row_number > $3 and row_number <= $4`,
      [registerId, version, part.above, part.upTo],
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
         false as outside, electors, kind, attributes, null::uuid as station_id
       from comitia.station where register_id = $1 and from_version <= $2 and (to_version is null or to_version > $2)`,
      [registerId, version],
    );
    await this.readyToCompare();
  }

  /** The highest row number staged; 0 where nothing is. */
  async lastRow(): Promise<number> {
    const [row] = await this.query<{ last: number | null }>('select max(row_number) as last from staged_station');
    return row?.last ?? 0;
  }
}
