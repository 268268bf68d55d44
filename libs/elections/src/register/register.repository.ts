import { parseId, type Id } from '@comitia/kernel';
import { TransactionRunner } from '@comitia/platform';
import { Injectable } from '@nestjs/common';
import type { RegisterShape } from './register-columns.js';
import type { Register, RegisterVersion, Station, StationPoints } from './register.js';
import type { StationKind } from './station-row.js';

const VERSION_COLUMNS = `id, register_id as "registerId", number, stations, added, changed, retired,
  table_import_id as "tableImportId", restores_version as "restoresVersion", file_name as "fileName",
  committed_at as "committedAt"`;

const REGISTER_COLUMNS = `id, election_id as "electionId", title, source, generated, current_version as "currentVersion"`;

const STATION_COLUMNS = `station_id as id, code, name, address, areas, latitude, longitude, electors, kind, attributes`;

const IN_FORCE = 'from_version <= $2 and (to_version is null or to_version > $2)';

/** Which stations a page shows. */
export interface StationPageQuery {
  readonly limit: number;
  /** The last code of the page before. */
  readonly after: string | undefined;
  /** Part of the code, name or address. */
  readonly search: string | undefined;
  /** Name of an area at any level. */
  readonly area: string | undefined;
}

@Injectable()
export class RegisterRepository {
  constructor(private readonly transactions: TransactionRunner) {}

  private query<Row>(sql: string, parameters: unknown[]): Promise<Row[]> {
    return this.transactions.manager().query<Row[]>(sql, parameters);
  }

  /** The register of an election as the actor's organisation keeps it. */
  async findByElection(electionId: Id): Promise<Register | undefined> {
    const rows = await this.query<Register>(
      `select ${REGISTER_COLUMNS} from comitia.register where election_id = $1 and organisation_id = comitia.current_organisation()`,
      [electionId],
    );
    return rows[0];
  }

  async findByElections(electionIds: readonly Id[]): Promise<Register[]> {
    return this.query<Register>(
      `select ${REGISTER_COLUMNS} from comitia.register where election_id = any ($1) and organisation_id = comitia.current_organisation()`,
      [electionIds],
    );
  }

  /** Makes the register of an election where there is none yet. */
  async open(register: Pick<Register, 'id' | 'electionId' | 'title' | 'source' | 'generated'>): Promise<void> {
    await this.query(
      `insert into comitia.register (id, organisation_id, election_id, title, source, generated)
       values ($1, comitia.current_organisation(), $2, $3, $4, $5) on conflict (organisation_id, election_id) do nothing`,
      [register.id, register.electionId, register.title, register.source, register.generated],
    );
  }

  /** Holds the register until the transaction ends, so that commits come one after the other; its current version. */
  async lock(registerId: Id): Promise<number> {
    const rows = await this.query<{ version: number }>(
      'select current_version as version from comitia.register where id = $1 for update',
      [registerId],
    );
    return rows[0]!.version;
  }

  /** Adds the version and makes it the current one; returns how many stations are in force in it. */
  async addVersion(
    version: Omit<RegisterVersion, 'stations'> & { readonly committedBy: Id | undefined },
  ): Promise<number> {
    const [count] = await this.query<{ stations: number }>(
      'select count(*)::integer as stations from comitia.station where register_id = $1 and to_version is null',
      [version.registerId],
    );
    await this.query(
      `insert into comitia.register_version (id, register_id, organisation_id, number, stations, added, changed, retired,
         table_import_id, restores_version, file_name, committed_by, committed_at)
       values ($1, $2, comitia.current_organisation(), $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        version.id,
        version.registerId,
        version.number,
        count!.stations,
        version.added,
        version.changed,
        version.retired,
        version.tableImportId,
        version.restoresVersion,
        version.fileName,
        version.committedBy ?? null,
        version.committedAt,
      ],
    );
    await this.query('update comitia.register set current_version = $2 where id = $1', [
      version.registerId,
      version.number,
    ]);
    return count!.stations;
  }

  async versions(registerIds: readonly Id[]): Promise<RegisterVersion[]> {
    return this.query<RegisterVersion>(
      `select ${VERSION_COLUMNS} from comitia.register_version where register_id = any ($1) order by register_id, number`,
      [registerIds],
    );
  }

  async versionsById(ids: readonly Id[]): Promise<RegisterVersion[]> {
    return this.query<RegisterVersion>(`select ${VERSION_COLUMNS} from comitia.register_version where id = any ($1)`, [
      ids,
    ]);
  }

  /** Stations in force at a version, by code; one more than `limit` tells whether there is another page. */
  async page(registerId: Id, version: number, page: StationPageQuery): Promise<Station[]> {
    return this.query<Station>(
      `select ${STATION_COLUMNS} from comitia.station
        where register_id = $1 and ${IN_FORCE} and ($3::text is null or code > $3)
          and ($4::text is null or code ilike $4 or name ilike $4 or address ilike $4) and ($5::text is null or $5 = any (areas))
        order by code limit $6`,
      [registerId, version, page.after ?? null, like(page.search), page.area ?? null, page.limit],
    );
  }

  /** How many stations the search finds. */
  async count(registerId: Id, version: number, page: Pick<StationPageQuery, 'search' | 'area'>): Promise<number> {
    const [row] = await this.query<{ count: number }>(
      `select count(*)::integer as count from comitia.station where register_id = $1 and ${IN_FORCE}
         and ($3::text is null or code ilike $3 or name ilike $3 or address ilike $3) and ($4::text is null or $4 = any (areas))`,
      [registerId, version, like(page.search), page.area ?? null],
    );
    return row!.count;
  }

  /** How many stations a version has, and what columns a file of them needs. */
  async shape(registerId: Id, version: number): Promise<RegisterShape & { readonly stations: number }> {
    const [row] = await this.query<{ stations: number; areas: number | null; kinds: StationKind[] | null }>(
      `select count(*)::integer as stations, max(cardinality(areas)) as areas, array_agg(distinct kind) as kinds
         from comitia.station where register_id = $1 and ${IN_FORCE}`,
      [registerId, version],
    );
    const names = await this.query<{ name: string }>(
      `select distinct jsonb_object_keys(attributes) collate "C" as name from comitia.station
        where register_id = $1 and ${IN_FORCE} order by name`,
      [registerId, version],
    );
    const { stations, areas, kinds } = row!;
    return { stations, areas: areas ?? 0, kinds: kinds ?? [], attributes: names.map(({ name }) => name) };
  }

  /** All stations in force that have coordinates, packed by the database: a map needs no row of each. */
  async points(registerId: Id, version: number): Promise<StationPoints> {
    const [row] = await this.query<StationPoints>(
      `select count(*)::integer as count,
         coalesce(string_agg(uuid_send(station_id), ''::bytea order by code), ''::bytea) as ids,
         coalesce(string_agg(int4send(round(longitude * 1000000)::integer) || int4send(round(latitude * 1000000)::integer),
           ''::bytea order by code), ''::bytea) as places
         from comitia.station where register_id = $1 and ${IN_FORCE} and latitude is not null`,
      [registerId, version],
    );
    return row!;
  }

  /** One station in force at a version. */
  async find(registerId: Id, version: number, stationId: Id): Promise<Station | undefined> {
    const rows = await this.query<Station>(
      `select ${STATION_COLUMNS} from comitia.station where station_id = $3 and register_id = $1 and ${IN_FORCE}`,
      [registerId, version, stationId],
    );
    return rows[0];
  }

  /** All stations in force at a version, by code. */
  async all(registerId: Id, version: number): Promise<Station[]> {
    return this.query<Station>(
      `select ${STATION_COLUMNS} from comitia.station where register_id = $1 and ${IN_FORCE} order by code`,
      [registerId, version],
    );
  }

  /** Stations by id as they last read, whatever their register. */
  async lastKnown(ids: readonly Id[]): Promise<Station[]> {
    return this.query<Station>(
      `select distinct on (station_id) ${STATION_COLUMNS} from comitia.station
        where station_id = any ($1) order by station_id, from_version desc`,
      [ids.filter((id) => parseId(id).ok)],
    );
  }

  /** Stations by id as they read at a version; a station retired by then is given as it last read before. */
  async byIds(registerId: Id, version: number, ids: readonly Id[]): Promise<Station[]> {
    return this.query<Station>(
      `select distinct on (station_id) ${STATION_COLUMNS} from comitia.station
        where register_id = $1 and from_version <= $2 and station_id = any ($3) order by station_id, from_version desc`,
      [registerId, version, ids],
    );
  }
}

function like(search: string | undefined): string | null {
  return search === undefined || search === '' ? null : `%${search.replace(/[\\%_]/g, '\\$&')}%`;
}
