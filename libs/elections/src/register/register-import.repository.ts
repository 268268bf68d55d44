import type { Id } from '@comitia/kernel';
import { TransactionRunner } from '@comitia/platform';
import { Injectable } from '@nestjs/common';
import type { ImportDifference } from '../table-import/table-import.js';

/** What a row says; compared to tell changed from unchanged. */
export const STATION_CONTENT = [
  'name',
  'address',
  'areas',
  'latitude',
  'longitude',
  'electors',
  'kind',
  'attributes',
] as const;
export type StationContent = (typeof STATION_CONTENT)[number];

/** A station that seems to have changed its code: name, address and place are those of one that is gone. */
export interface CodeChange {
  readonly from: string;
  readonly to: string;
  readonly row: number;
}

/** The register's rows that a file is compared with. */
export interface HeldRows {
  /** Undefined where there is no register yet. */
  readonly registerId: Id | undefined;
  /** Only those that no row of the file said as they stand; the others are known to be unchanged. */
  readonly openOnly: boolean;
}

const held = (rows: HeldRows): string =>
  `held.register_id = $1 and held.to_version is null${rows.openOnly ? ' and held.row_id in (select row_id from open_row)' : ''}`;

export const contentOf = (alias: string): string => `(${STATION_CONTENT.map((name) => `${alias}.${name}`).join(', ')})`;

/** Compares the staged rows with the register's, and brings them in. */
@Injectable()
export class RegisterImportRepository {
  constructor(private readonly transactions: TransactionRunner) {}

  private query<Row>(sql: string, parameters: unknown[] = []): Promise<Row[]> {
    return this.transactions.manager().query<Row[]>(sql, parameters);
  }

  /** Counts what a commit would do. `kept` are codes of rejected rows: their stations stay as they are. */
  async compare(
    rows: HeldRows,
    whole: boolean,
    kept: readonly string[],
  ): Promise<Omit<ImportDifference, 'read' | 'rejected' | 'ambiguous'>> {
    if (rows.registerId === undefined) {
      const [row] = await this.query<{ added: number }>('select count(*)::integer as added from staged_station');
      return { added: row!.added, changed: 0, unchanged: 0, retired: 0 };
    }
    const [row] = await this.query<{ added: number; changed: number; unchanged: number; retired: number }>(
      `select count(*) filter (where held.code is null)::integer as added,
         count(*) filter (where held.code is not null and staged.code is not null and ${contentOf('held')} is distinct from ${contentOf('staged')})::integer as changed,
         count(*) filter (where held.code is not null and staged.code is not null and ${contentOf('held')} is not distinct from ${contentOf('staged')})::integer as unchanged,
         count(*) filter (where staged.code is null and $2 and held.code <> all ($3))::integer as retired
       from (select * from comitia.station held where ${held(rows)}) held
       full join staged_station staged on staged.code = held.code`,
      [rows.registerId, whole, kept],
    );
    return row!;
  }

  /** Pairs of one station gone and one new that agree in name, address and place, and are the only ones to do so. */
  async codeChanges(rows: HeldRows, kept: readonly string[]): Promise<CodeChange[]> {
    return this.query<CodeChange>(
      `with gone as (
         select code, name, address, latitude, longitude from comitia.station held
         where ${held(rows)} and code <> all ($2)
           and not exists (select from staged_station staged where staged.code = held.code)),
       fresh as (
         select code, row_number, name, address, latitude, longitude from staged_station staged
         where not exists (select from comitia.station held where ${held(rows)} and held.code = staged.code)),
       pairs as (
         select gone.code as "from", fresh.code as "to", fresh.row_number as row,
           count(*) over (partition by gone.code) as goners, count(*) over (partition by fresh.code) as freshers
         -- As text, because "is not distinct from" cannot be hashed: a whole list with new codes would take hours.
         from gone join fresh on row(gone.name, gone.address, gone.latitude, gone.longitude)::text
           = row(fresh.name, fresh.address, fresh.latitude, fresh.longitude)::text)
       select "from", "to", row from pairs where goners = 1 and freshers = 1 order by row`,
      [rows.registerId, kept],
    );
  }

  /** Keeps single changes for showing: of each kind the first `limit`, changed ones field by field. */
  async recordChanges(
    importId: Id,
    compared: {
      readonly rows: HeldRows;
      readonly whole: boolean;
      readonly kept: readonly string[];
      readonly limit: number;
    },
  ): Promise<void> {
    const { rows, whole, kept, limit } = compared;
    const fields = STATION_CONTENT.map((name) => `('${name}', to_jsonb(held.${name}), to_jsonb(staged.${name}))`).join(
      ', ',
    );
    await this.query(
      `insert into comitia.table_import_change (import_id, organisation_id, kind, code, fields)
       select $2, comitia.current_organisation(), kind, code, fields from (
         (select 'changed' as kind, staged.code, (select jsonb_object_agg(field, jsonb_build_object('before', before, 'after', after))
             from (values ${fields}) pair (field, before, after) where before is distinct from after) as fields
           from staged_station staged join comitia.station held on ${held(rows)} and held.code = staged.code
           where ${contentOf('held')} is distinct from ${contentOf('staged')} order by staged.row_number limit $5)
         union all
         (select 'retired', held.code, null from comitia.station held
           where $3 and ${held(rows)} and held.code <> all ($4)
             and not exists (select from staged_station staged where staged.code = held.code) order by held.code limit $5)
         union all
         (select 'added', staged.code, null from staged_station staged
           where not exists (select from comitia.station held where ${held(rows)} and held.code = staged.code)
           order by staged.row_number limit $5)) changes`,
      [rows.registerId ?? null, importId, whole, kept, limit],
    );
  }

  /** Ends, as of `version`, the rows of stations that are gone. */
  async retire(rows: HeldRows, version: number, kept: readonly string[]): Promise<void> {
    await this.query(
      `update comitia.station held set to_version = $2 where ${held(rows)} and held.code <> all ($3) and not exists (select from staged_station staged where staged.code = held.code)`,
      [rows.registerId, version, kept],
    );
  }

  /** Ends, as of `version`, the rows that changed, and takes the unchanged ones out of the staged rows. */
  async endChanged(rows: HeldRows, version: number): Promise<void> {
    await this.query(
      `delete from staged_station staged using comitia.station held
        where ${held(rows)} and held.code = staged.code
          and ${contentOf('held')} is not distinct from ${contentOf('staged')}`,
      [rows.registerId],
    );
    await this.query(
      `update comitia.station held set to_version = $2 from staged_station staged
        where ${held(rows)} and held.code = staged.code`,
      [rows.registerId, version],
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
      `insert into comitia.station (station_id, register_id, organisation_id, code, from_version, row_digest, ${STATION_CONTENT.join(', ')})
       select coalesce(station_id, uuidv7()), $1, comitia.current_organisation(), code, $2::integer, row_digest, ${STATION_CONTENT.join(', ')}
       from staged_station where row_number > $3 and row_number <= $4`,
      [registerId, version, part.above, part.upTo],
    );
  }
}
