import { newId, success, type Id, type Result } from '@comitia/kernel';
import { REASON_COLUMN, writeRejected, type RejectedFile } from '@comitia/tabular';
import { ActorContext, actorOrganisation, actorUser, Clock, Jobs, TransactionRunner } from '@comitia/platform';
import { Injectable } from '@nestjs/common';
import { headerOf, openImportTable, QUIET_HOST } from './import-engine.js';
import { ElectionFactsRepository } from '../register/election-facts.repository.js';
import { ImportFiles } from './import-files.js';
import { inspectImport } from './import-inspection.js';
import {
  compileMapping,
  fittingProfile,
  headerKey,
  parseMapping,
  type ImportMapping,
  type ImportTargetName,
} from './import-mapping.js';
import { ImportRunner } from './import-runner.js';
import { ImportTargets } from './import-targets.js';
import { rejectedRows } from './rejected-rows.js';
import { invalidInput, notFound, wrongState, type ImportFailure } from './table-import.failure.js';
import { checkTableImportJob, commitTableImportJob } from './table-import.job.js';
import { TableImportRepository, type ProblemGroup } from './table-import.repository.js';
import { afterImportTransition } from './table-import.states.js';
import type { TableImport } from './table-import.js';

/** Files up to this size are checked while the caller waits; larger ones in a job. Bytes. */
const CHECKED_AT_ONCE = 8 * 1024 ** 2;

/** What a new import is about. */
export interface NewTableImport {
  readonly electionId: Id;
  readonly missionId?: Id;
  readonly target: ImportTargetName;
  readonly fileId: Id;
}

/** How the columns of an import are to be read. */
export interface MapTableImport {
  readonly importId: Id;
  /** From outside: checked here. */
  readonly mapping: unknown;
  readonly saveProfileAs?: string;
}

export type ImportResult = Result<TableImport, ImportFailure>;

/** Takes tables from the uploaded file to a commit, whatever they are imported into. */
@Injectable()
export class TableImportService {
  constructor(
    private readonly imports: TableImportRepository,
    private readonly targets: ImportTargets,
    private readonly files: ImportFiles,
    private readonly runner: ImportRunner,
    private readonly elections: ElectionFactsRepository,
    private readonly transactions: TransactionRunner,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
    private readonly actors: ActorContext,
  ) {}

  /** Looks at an uploaded file and opens an import of it; a file that is no table is refused with the sentence that says why. */
  async start(wanted: NewTableImport): Promise<ImportResult> {
    const { election, file } = await this.transactions.inTransaction(async () => ({
      election: await this.elections.find(wanted.electionId),
      file: await this.files.locate(wanted.fileId),
    }));
    if (!election) return notFound('election', wanted.electionId);
    if (!file) return notFound('file', wanted.fileId);
    const opened = await openImportTable(file);
    if (!opened.ok) return invalidInput([{ path: 'fileId', message: opened.failure }]);
    const table = opened.value;
    const inspected = await inspectImport(file, table, this.targets.get(wanted.target));
    if (!inspected.ok) return invalidInput([{ path: 'fileId', message: inspected.failure }]);
    return this.transactions.inTransaction(async () => {
      const profile = fittingProfile(await this.imports.profiles(wanted.target), headerOf(table));
      const actor = this.actors.current();
      const tableImport: TableImport = {
        id: newId(this.clock.now().getTime()),
        organisationId: actorOrganisation(actor)!,
        electionId: wanted.electionId,
        missionId: wanted.missionId,
        target: wanted.target,
        state: 'inspected',
        fileId: wanted.fileId,
        fileName: file.name,
        inspection: {
          ...inspected.value,
          ...(profile ? { suggestedMapping: again(profile.mapping, headerOf(table)) } : {}),
          profileName: profile?.name ?? null,
        },
        mapping: undefined,
        profileName: profile?.name,
        difference: undefined,
        baseVersion: undefined,
        registerVersionId: undefined,
        jobId: undefined,
        progress: undefined,
        failure: undefined,
        createdAt: this.clock.now(),
        finishedAt: undefined,
      };
      await this.imports.insert({ ...tableImport, createdBy: actorUser(actor) });
      return success(tableImport);
    });
  }

  /** Maps the columns and makes the dry run: at once for a small file, in a job for a large one. */
  async map(wanted: MapTableImport): Promise<ImportResult> {
    return this.transactions.inTransaction(async () => {
      const tableImport = await this.imports.lock(wanted.importId);
      if (!tableImport) return notFound('import', wanted.importId);
      if (afterImportTransition(tableImport.state, 'check') === undefined)
        return wrongState(tableImport.state, 'mapped');
      const mapping = parseMapping(wanted.mapping);
      if (!mapping.ok) return invalidInput(mapping.failure);
      const file = await this.files.locate(tableImport.fileId);
      if (!file) return notFound('file', tableImport.fileId);
      const opened = await openImportTable(file);
      if (!opened.ok) return invalidInput([{ path: 'importId', message: opened.failure }]);
      const header = headerOf(opened.value);
      const compiled = compileMapping(mapping.value, header, this.targets.get(tableImport.target).fields);
      if (!compiled.ok) return invalidInput(compiled.failure);
      const name = wanted.saveProfileAs?.trim();
      if (name !== undefined && (name === '' || name.length > 80)) {
        return invalidInput([
          { path: 'saveProfileAs', message: `A profile's name has 1 to 80 characters, this one ${name.length}.` },
        ]);
      }
      if (name !== undefined) {
        const { target } = tableImport;
        await this.imports.saveProfile({
          id: newId(),
          target,
          name,
          header: headerKey(header),
          mapping: mapping.value,
          savedAt: this.clock.now(),
        });
      }
      const profileName = name ?? tableImport.profileName;
      const changed = {
        state: 'checking',
        mapping: mapping.value,
        profileName,
        failure: undefined,
        difference: undefined,
      } as const;
      await this.imports.update(tableImport.id, changed);
      if (file.size <= CHECKED_AT_ONCE) {
        const checked = await this.runner.check(tableImport.id, QUIET_HOST);
        return success(checked!);
      }
      const jobId = await this.jobs.add(checkTableImportJob, { importId: tableImport.id });
      await this.imports.update(tableImport.id, { jobId });
      return success({ ...tableImport, ...changed, jobId });
    });
  }

  /** Asks for the commit of what the dry run showed; rows that were rejected stay out only where the caller says so. */
  async commit(importId: Id, withoutRejected: boolean): Promise<ImportResult> {
    return this.transactions.inTransaction(async () => {
      const tableImport = await this.imports.lock(importId);
      if (!tableImport) return notFound('import', importId);
      const { difference } = tableImport;
      const state = afterImportTransition(tableImport.state, 'commit');
      if (state === undefined || !difference) return wrongState(tableImport.state, 'committed');
      if (difference.rejected > 0 && !withoutRejected) {
        return invalidInput([
          {
            path: 'withoutRejected',
            message: `${difference.rejected} of ${difference.read} rows were rejected: mend them and upload the file again, or commit the other ${difference.read - difference.rejected} without them.`,
          },
        ]);
      }
      if (difference.ambiguous > 0) {
        return invalidInput([
          {
            path: 'mapping.codeChanges',
            message: `${difference.ambiguous} stations seem to have a new code: say with codeChanges whether they are the "same" or "different" ones, then commit.`,
          },
        ]);
      }
      const cut = await this.imports.fileProblem(importId);
      if (cut !== undefined) return invalidInput([{ path: 'importId', message: cut }]);
      const jobId = await this.jobs.add(commitTableImportJob, { importId });
      const progress = { step: 'waiting', done: 0, total: difference.read };
      await this.imports.update(importId, { state, jobId, progress });
      return success({ ...tableImport, state, jobId, progress });
    });
  }

  /** Gives an import up. One that is being brought in is asked to stop and leaves nothing behind; see its state. */
  async cancel(importId: Id): Promise<ImportResult> {
    return this.transactions.inTransaction(async () => {
      const seen = await this.imports.find(importId);
      if (!seen) return notFound('import', importId);
      if (afterImportTransition(seen.state, 'cancel') === undefined) return wrongState(seen.state, 'cancelled');
      if (seen.jobId !== undefined) await this.jobs.cancel(seen.jobId);
      const held = await this.imports.lockIfFree(importId);
      if (!held) return success(seen);
      if (afterImportTransition(held.state, 'cancel') === undefined) return success(held);
      const change = { state: 'cancelled', finishedAt: this.clock.now(), progress: undefined } as const;
      await this.imports.update(importId, change);
      return success({ ...held, ...change });
    });
  }

  /** An import of the actor's organisation; undefined for any other. */
  async find(importId: Id): Promise<TableImport | undefined> {
    return this.transactions.inTransaction(() => this.imports.find(importId));
  }

  /** Where a running import stands: as its job last said, or as it was left. */
  async progress(tableImport: TableImport): Promise<TableImport['progress']> {
    if (tableImport.state !== 'checking' && tableImport.state !== 'committing') return tableImport.progress;
    if (tableImport.jobId === undefined) return tableImport.progress;
    const status = await this.transactions.inTransaction(() => this.jobs.status(tableImport.jobId!));
    return (status?.progress as TableImport['progress']) ?? tableImport.progress;
  }

  /** Imports of an election, or of one mission and its election's register, the newest first. */
  async page(
    scope: { readonly electionId: Id; readonly missionId: Id | undefined },
    page: { readonly limit: number; readonly after: Id | undefined },
  ) {
    return this.transactions.inTransaction(async () => {
      const rows = await this.imports.page(scope, { ...page, limit: page.limit + 1 });
      const total = await this.imports.count(scope);
      return { imports: rows.slice(0, page.limit), hasNextPage: rows.length > page.limit, total };
    });
  }

  /** The problems of an import in the order in which they were found. */
  async problems(importId: Id, page: { readonly limit: number; readonly after: string | undefined }) {
    return this.transactions.inTransaction(async () => {
      const rows = await this.imports.problems(importId, { ...page, limit: page.limit + 1 });
      const total = await this.imports.countProblems(importId);
      return { problems: rows.slice(0, page.limit), hasNextPage: rows.length > page.limit, total };
    });
  }

  /** The problems of an import by kind, for a report. */
  async problemGroups(importId: Id): Promise<readonly ProblemGroup[]> {
    return this.transactions.inTransaction(() => this.imports.problemGroups(importId));
  }

  /** The single changes of an import, of one kind or of all. */
  async changes(
    importId: Id,
    page: { readonly limit: number; readonly after: string | undefined; readonly kind: string | undefined },
  ) {
    return this.transactions.inTransaction(async () => {
      const rows = await this.imports.changes(importId, { ...page, limit: page.limit + 1 });
      return { changes: rows.slice(0, page.limit), hasNextPage: rows.length > page.limit };
    });
  }

  /**
   * The rejected rows of an import as a file in the format of the one that came; undefined where there is no such import
   * or its file is no longer kept.
   */
  async rejected(importId: Id): Promise<RejectedFile | undefined> {
    const found = await this.transactions.inTransaction(async () => {
      const tableImport = await this.imports.find(importId);
      const file = tableImport && (await this.files.locate(tableImport.fileId));
      return tableImport && file && { tableImport, file, reasons: await this.imports.rejectedRows(importId) };
    });
    const opened = found && (await openImportTable(found.file));
    if (!found || !opened?.ok) return undefined;
    return writeRejected(opened.value, () => rejectedRows(opened.value, found.reasons));
  }

  /** The mapping saved under a name; undefined where there is none. */
  async profile(target: ImportTargetName, name: string) {
    return this.transactions.inTransaction(() => this.imports.profileNamed(target, name));
  }
}

/** A saved mapping for a file: rejected rows that come back mended are a part of the list, whatever the profile says. */
function again(mapping: ImportMapping, header: readonly string[]): ImportMapping {
  return header.includes(REASON_COLUMN) && mapping.mode === 'whole' ? { ...mapping, mode: 'part' } : mapping;
}
