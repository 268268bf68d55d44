import { success, type Id, type Result } from '@comitia/kernel';
import { TransactionRunner } from '@comitia/platform';
import { Injectable } from '@nestjs/common';
import { invalidInput, notFound, type ImportFailure } from '../table-import/table-import.failure.js';
import { RegisterRepository } from './register.repository.js';

export const REGISTER_CHANGE_KINDS = ['added', 'changed', 'retired'] as const;
export type RegisterChangeKind = (typeof REGISTER_CHANGE_KINDS)[number];

/** What lies between two versions for one station. */
export interface RegisterChange {
  readonly kind: RegisterChangeKind;
  readonly code: string;
  readonly name: string;
  /** Of a changed station each changed field, with its value before and after. */
  readonly fields: Readonly<Record<string, readonly [unknown, unknown]>> | null;
}

/** A page of what lies between two versions, with the counts of the whole. */
export interface RegisterDifference {
  readonly counts: Readonly<Record<RegisterChangeKind, number>>;
  readonly changes: readonly RegisterChange[];
  readonly hasNextPage: boolean;
}

export interface RegisterDifferenceQuery {
  readonly from: number;
  readonly to: number;
  readonly kind: RegisterChangeKind | undefined;
  readonly limit: number;
  /** Code and kind of the last change of the page before. */
  readonly after: { readonly code: string; readonly kind: string } | undefined;
}

const at = (version: string) => `from_version <= ${version} and (to_version is null or to_version > ${version})`;
const FIELDS = `jsonb_build_object('name', name, 'address', address, 'areas', areas, 'latitude', latitude,
  'longitude', longitude, 'electors', electors, 'kind', kind) || attributes`;

/** Rows in force at one of the two versions only, matched by station; those that read the same again are no change. */
const CHANGES = `with before as (
    select station_id, code, name, ${FIELDS} as fields from comitia.station where register_id = $1 and ${at('$2')} and not (${at('$3')})
  ), after as (
    select station_id, code, name, ${FIELDS} as fields from comitia.station where register_id = $1 and ${at('$3')} and not (${at('$2')})
  ), change as (
    select case when before.station_id is null then 'added' when after.station_id is null then 'retired' else 'changed' end as kind,
      coalesce(after.code, before.code) as code, coalesce(after.name, before.name) as name,
      before.fields || jsonb_build_object('code', before.code) as old, after.fields || jsonb_build_object('code', after.code) as new
      from before full join after using (station_id)
     where before.fields is distinct from after.fields or before.code is distinct from after.code
  )`;

/** Compares two versions of a register, whatever lies between them. */
@Injectable()
export class RegisterDifferences {
  constructor(
    private readonly registers: RegisterRepository,
    private readonly transactions: TransactionRunner,
  ) {}

  /** One page of the difference, by code. Fails where the register has no such version. */
  async page(electionId: Id, query: RegisterDifferenceQuery): Promise<Result<RegisterDifference, ImportFailure>> {
    return this.transactions.inTransaction(async () => {
      const register = await this.registers.findByElection(electionId);
      if (!register) return notFound('register of the election', electionId);
      const latest = register.currentVersion;
      const wrong = (['from', 'to'] as const).filter((end) => query[end] < 0 || query[end] > latest);
      if (wrong.length > 0) {
        return invalidInput(
          wrong.map((path) => ({
            path,
            message: `The register has the versions 1 to ${latest}, and 0 before them; there is no version ${query[path]}.`,
          })),
        );
      }
      const versions = [register.id, query.from, query.to];
      const counted = await this.transactions
        .manager()
        .query<{ kind: RegisterChangeKind; count: number }[]>(
          `${CHANGES} select kind, count(*)::integer as count from change group by kind`,
          versions,
        );
      const rows = await this.transactions.manager().query<RegisterChange[]>(
        `${CHANGES} select kind, code, name, case when kind = 'changed' then (
             select jsonb_object_agg(key, jsonb_build_array(old -> key, new -> key))
               from jsonb_object_keys(old || new) key where old -> key is distinct from new -> key) end as fields
           from change where ($4::text is null or kind = $4) and ($5::text is null or (code, kind) > ($5, $6))
          order by code, kind limit $7`,
        [...versions, query.kind ?? null, query.after?.code ?? null, query.after?.kind ?? null, query.limit + 1],
      );
      const count = (kind: RegisterChangeKind) => counted.find((row) => row.kind === kind)?.count ?? 0;
      return success({
        counts: { added: count('added'), changed: count('changed'), retired: count('retired') },
        changes: rows.slice(0, query.limit),
        hasNextPage: rows.length > query.limit,
      });
    });
  }
}
