import { parseId, type Id } from '@comitia/kernel';
import { TransactionRunner } from '@comitia/platform';
import { Injectable } from '@nestjs/common';
import type { ImportMapping, ImportTargetName } from './import-mapping.js';
import type { ImportProblem, TableImport } from './table-import.js';

const COLUMNS = `id, organisation_id as "organisationId", election_id as "electionId", mission_id as "missionId", target,
  state, file_id as "fileId", file_name as "fileName", inspection, mapping, profile_name as "profileName", difference,
  base_version as "baseVersion", register_version_id as "registerVersionId", job_id as "jobId", progress, failure,
  created_at as "createdAt", finished_at as "finishedAt"`;

type ImportRow = { [Key in keyof TableImport]: Exclude<TableImport[Key], undefined> | null };

const toImport = (row: ImportRow): TableImport =>
  Object.fromEntries(Object.entries(row).map(([key, value]) => [key, value ?? undefined])) as unknown as TableImport;

/** Problems written in one statement. */
const BATCH = 5_000;

/** A mapping kept under a name. */
export interface ImportProfile {
  readonly name: string;
  readonly mapping: ImportMapping;
}

/** All problems of one kind and gravity. */
export interface ProblemGroup {
  readonly code: string;
  readonly severity: ImportProblem['severity'];
  readonly count: number;
  /** The sentence of the first one. */
  readonly message: string;
  /** The first rows, as a spreadsheet numbers them; none where the file as a whole is meant. */
  readonly rows: readonly number[];
}

/** A problem with its place in the list. */
export type PlacedProblem = ImportProblem & { readonly position: string };

/** A change of one record with its place in the list. */
export interface PlacedChange {
  readonly position: string;
  readonly kind: 'added' | 'changed' | 'retired';
  readonly code: string;
  readonly fields: unknown;
}

/** What can be set on an import while it goes through its states. */
export type ImportUpdate = Partial<
  Pick<
    TableImport,
    | 'state'
    | 'mapping'
    | 'profileName'
    | 'difference'
    | 'baseVersion'
    | 'registerVersionId'
    | 'jobId'
    | 'progress'
    | 'failure'
    | 'finishedAt'
  >
>;

const UPDATABLE: Readonly<Record<keyof ImportUpdate, string>> = {
  state: 'state',
  mapping: 'mapping',
  profileName: 'profile_name',
  difference: 'difference',
  baseVersion: 'base_version',
  registerVersionId: 'register_version_id',
  jobId: 'job_id',
  progress: 'progress',
  failure: 'failure',
  finishedAt: 'finished_at',
};

@Injectable()
export class TableImportRepository {
  constructor(private readonly transactions: TransactionRunner) {}

  private query<Row>(sql: string, parameters: unknown[]): Promise<Row[]> {
    return this.transactions.manager().query<Row[]>(sql, parameters);
  }

  async insert(tableImport: TableImport & { readonly createdBy: Id | undefined }): Promise<void> {
    await this.query(
      `insert into comitia.table_import (id, organisation_id, election_id, mission_id, target, state, file_id, file_name,
         inspection, profile_name, created_by, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        tableImport.id,
        tableImport.organisationId,
        tableImport.electionId,
        tableImport.missionId ?? null,
        tableImport.target,
        tableImport.state,
        tableImport.fileId,
        tableImport.fileName,
        JSON.stringify(tableImport.inspection),
        tableImport.profileName ?? null,
        tableImport.createdBy ?? null,
        tableImport.createdAt,
      ],
    );
  }

  async find(id: Id): Promise<TableImport | undefined> {
    if (!parseId(id).ok) return undefined;
    const [row] = await this.query<ImportRow>(`select ${COLUMNS} from comitia.table_import where id = $1`, [id]);
    return row && toImport(row);
  }

  /** As `find`, holding the import until the transaction ends, so that two requests about it come one after the other. */
  async lock(id: Id): Promise<TableImport | undefined> {
    if (!parseId(id).ok) return undefined;
    const [row] = await this.query<ImportRow>(`select ${COLUMNS} from comitia.table_import where id = $1 for update`, [
      id,
    ]);
    return row && toImport(row);
  }

  /** As `lock`, but undefined at once where another transaction holds the import. */
  async lockIfFree(id: Id): Promise<TableImport | undefined> {
    if (!parseId(id).ok) return undefined;
    const [row] = await this.query<ImportRow>(
      `select ${COLUMNS} from comitia.table_import where id = $1 for update skip locked`,
      [id],
    );
    return row && toImport(row);
  }

  /** The error that concerns the file as a whole, which keeps it from being committed. */
  async fileProblem(importId: Id): Promise<string | undefined> {
    const [row] = await this.query<{ message: string }>(
      `select message from comitia.table_import_problem where import_id = $1 and row_number is null and severity = 'error' limit 1`,
      [importId],
    );
    return row?.message;
  }

  async update(id: Id, changes: ImportUpdate): Promise<void> {
    const names = Object.keys(changes) as (keyof ImportUpdate)[];
    const set = names.map((name, index) => `${UPDATABLE[name]} = $${index + 2}`).join(', ');
    const values = names.map((name) => {
      const value = changes[name];
      if (value === undefined) return null;
      return typeof value === 'object' && !(value instanceof Date) ? JSON.stringify(value) : value;
    });
    await this.query(`update comitia.table_import set ${set} where id = $1`, [id, ...values]);
  }

  /** Imports of an election, or of one mission and its election's register, the newest first. */
  async page(
    scope: { readonly electionId: Id; readonly missionId: Id | undefined },
    page: { readonly limit: number; readonly after: Id | undefined },
  ): Promise<TableImport[]> {
    const rows = await this.query<ImportRow>(
      `select ${COLUMNS} from comitia.table_import where election_id = $1
         and ($2::uuid is null or target = 'register' or mission_id = $2) and ($3::uuid is null or id < $3)
       order by id desc limit $4`,
      [scope.electionId, scope.missionId ?? null, page.after ?? null, page.limit],
    );
    return rows.map(toImport);
  }

  async count(scope: { readonly electionId: Id; readonly missionId: Id | undefined }): Promise<number> {
    const [row] = await this.query<{ count: number }>(
      `select count(*)::integer as count from comitia.table_import where election_id = $1
         and ($2::uuid is null or target = 'register' or mission_id = $2)`,
      [scope.electionId, scope.missionId ?? null],
    );
    return row!.count;
  }

  async addProblems(importId: Id, problems: readonly ImportProblem[]): Promise<void> {
    for (let from = 0; from < problems.length; from += BATCH) {
      const part = problems.slice(from, from + BATCH);
      await this.query(
        `insert into comitia.table_import_problem (import_id, organisation_id, row_number, column_name, code, severity, message, value)
         select $1, comitia.current_organisation(), * from unnest($2::integer[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[])`,
        [
          importId,
          part.map((problem) => problem.row ?? null),
          part.map((problem) => problem.column ?? null),
          part.map((problem) => problem.code),
          part.map((problem) => problem.severity),
          part.map((problem) => problem.message),
          part.map((problem) => problem.value ?? null),
        ],
      );
    }
  }

  /** Keeps single changes for showing. */
  async addChanges(importId: Id, changes: readonly Omit<PlacedChange, 'position'>[]): Promise<void> {
    await this.query(
      `insert into comitia.table_import_change (import_id, organisation_id, kind, code, fields)
       select $1, comitia.current_organisation(), * from unnest($2::text[], $3::text[], $4::jsonb[])`,
      [
        importId,
        changes.map((change) => change.kind),
        changes.map((change) => change.code),
        changes.map((change) => (change.fields === null ? null : JSON.stringify(change.fields))),
      ],
    );
  }

  /** Forgets what an earlier dry run found. */
  async clearFindings(importId: Id): Promise<void> {
    await this.query('delete from comitia.table_import_problem where import_id = $1', [importId]);
    await this.query('delete from comitia.table_import_change where import_id = $1', [importId]);
  }

  async problems(
    importId: Id,
    page: { readonly limit: number; readonly after: string | undefined },
  ): Promise<PlacedProblem[]> {
    return this.query<PlacedProblem>(
      `select position, row_number as row, column_name as "column", code, severity, message, value
         from comitia.table_import_problem where import_id = $1 and position > $2 order by position limit $3`,
      [importId, page.after ?? '0', page.limit],
    );
  }

  /** The problems by kind, the gravest first: how many, the first sentence and the first rows of each. */
  async problemGroups(importId: Id): Promise<ProblemGroup[]> {
    return this.query<ProblemGroup>(
      `select code, severity, count(*)::integer as count, (array_agg(message order by position))[1] as message,
         coalesce((array_agg(row_number order by row_number) filter (where row_number is not null))[1:12], '{}') as rows
         from comitia.table_import_problem where import_id = $1 group by code, severity
        order by array_position(array['error', 'question', 'warning', 'note'], severity), count(*) desc, code`,
      [importId],
    );
  }

  async countProblems(importId: Id): Promise<number> {
    const [row] = await this.query<{ count: number }>(
      'select count(*)::integer as count from comitia.table_import_problem where import_id = $1',
      [importId],
    );
    return row!.count;
  }

  /** The errors of each rejected row, by row number. */
  async rejectedRows(importId: Id): Promise<ReadonlyMap<number, string>> {
    const rows = await this.query<{ row: number; reason: string }>(
      `select row_number as row, string_agg(message, ' ' order by position) as reason from comitia.table_import_problem
        where import_id = $1 and severity = 'error' and row_number is not null group by row_number`,
      [importId],
    );
    return new Map(rows.map(({ row, reason }) => [row, reason]));
  }

  async changes(
    importId: Id,
    page: { readonly limit: number; readonly after: string | undefined; readonly kind: string | undefined },
  ): Promise<PlacedChange[]> {
    return this.query<PlacedChange>(
      `select position, kind, code, fields from comitia.table_import_change
        where import_id = $1 and position > $2 and ($3::text is null or kind = $3) order by position limit $4`,
      [importId, page.after ?? '0', page.kind ?? null, page.limit],
    );
  }

  /** All profiles of a target, the one saved last first. */
  async profiles(target: ImportTargetName): Promise<(ImportProfile & { readonly header: string })[]> {
    return this.query<ImportProfile & { readonly header: string }>(
      'select name, mapping, header from comitia.import_profile where target = $1 order by saved_at desc',
      [target],
    );
  }

  async profileNamed(target: ImportTargetName, name: string): Promise<ImportProfile | undefined> {
    const [row] = await this.query<ImportProfile>(
      'select name, mapping from comitia.import_profile where target = $1 and name = $2',
      [target, name],
    );
    return row;
  }

  async saveProfile(
    profile: ImportProfile & {
      readonly id: Id;
      readonly target: ImportTargetName;
      readonly header: string;
      readonly savedAt: Date;
    },
  ): Promise<void> {
    await this.query(
      `insert into comitia.import_profile (id, organisation_id, target, name, header, mapping, saved_at)
       values ($1, comitia.current_organisation(), $2, $3, $4, $5, $6)
       on conflict (organisation_id, target, name) do update set header = excluded.header, mapping = excluded.mapping, saved_at = excluded.saved_at`,
      [profile.id, profile.target, profile.name, profile.header, JSON.stringify(profile.mapping), profile.savedAt],
    );
  }

  /** Runs work that may fail without losing the transaction around it: what the work wrote is undone when it throws. */
  async inSavepoint<Value>(work: () => Promise<Value>): Promise<Value> {
    await this.query('savepoint table_import', []);
    try {
      const value = await work();
      await this.query('release savepoint table_import', []);
      return value;
    } catch (error) {
      await this.query('rollback to savepoint table_import', []);
      throw error;
    }
  }
}
