import { type Id, type Result } from '@comitia/kernel';
import { AuditLog, Clock, Signals, TransactionRunner } from '@comitia/platform';
import { Injectable } from '@nestjs/common';
import {
  headerOf,
  openImportTable,
  TableReading,
  whileReading,
  type ImportHost,
  type ReadingSource,
} from './import-engine.js';
import { ImportFiles } from './import-files.js';
import { compileMapping } from './import-mapping.js';
import { ImportCancelled, ImportOutdated } from './import-target.js';
import { ImportTargets } from './import-targets.js';
import { TableImportRepository, type ImportUpdate } from './table-import.repository.js';
import type { TableImport } from './table-import.js';

/** The topic on which a change of an import's state is signalled. */
export function tableImportTopic(importId: Id): string {
  return `table-import.${importId}`;
}

/** Does the long half of an import, in a job or while the caller waits: dry run and commit, each in one transaction. */
@Injectable()
export class ImportRunner {
  constructor(
    private readonly imports: TableImportRepository,
    private readonly targets: ImportTargets,
    private readonly files: ImportFiles,
    private readonly transactions: TransactionRunner,
    private readonly signals: Signals,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /**
   * Checks the rows and keeps what a commit would do. Only an import that is being checked is touched, so that running it
   * twice does nothing more. Undefined where there is no such import.
   */
  async check(importId: Id, host: ImportHost): Promise<TableImport | undefined> {
    return this.transactions.inTransaction(async () => {
      const tableImport = await this.imports.lock(importId);
      if (tableImport?.state !== 'checking') return tableImport;
      await this.imports.clearFindings(importId);
      const opened = await this.open(tableImport, host, (problems) => this.imports.addProblems(importId, problems));
      if (!opened.ok) return this.set(tableImport, { state: 'failed', failure: opened.failure });
      const reading = opened.value;
      const target = this.targets.get(tableImport.target);
      const compared = await whileReading(() =>
        this.imports.inSavepoint(async () => {
          const comparison = await target.compare(reading);
          await reading.settle(true);
          await target.recordChanges(reading);
          return comparison;
        }),
      );
      if (!compared.ok) return this.set(tableImport, { state: 'failed', failure: compared.failure });
      const { difference, baseVersion } = compared.value;
      return this.set(tableImport, {
        state: 'dry_run',
        difference,
        baseVersion,
        failure: undefined,
        progress: undefined,
      });
    });
  }

  /**
   * Brings an import in, whole or not at all. One that was committed before is left as it is, so that a job that is run
   * again after a crash doubles nothing. Cancelled or outdated, it leaves nothing behind and says so in its state;
   * `isGivenUp` tells whether it was stopped for good.
   */
  async commit(
    importId: Id,
    host: ImportHost,
    isGivenUp: () => boolean = () => host.cancelled(),
  ): Promise<TableImport | undefined> {
    try {
      return await this.transactions.inTransaction(() => this.bringIn(importId, host));
    } catch (error) {
      // Stopped because the process shuts down, the import stays as it was, to be brought in by the next.
      if (error instanceof ImportCancelled && !isGivenUp()) return undefined;
      if (error instanceof ImportCancelled) return this.end(importId, { state: 'cancelled', failure: error.message });
      if (error instanceof ImportOutdated) return this.end(importId, { state: 'failed', failure: error.message });
      throw error;
    }
  }

  private async bringIn(importId: Id, host: ImportHost): Promise<TableImport | undefined> {
    const tableImport = await this.imports.lock(importId);
    if (tableImport?.state !== 'committing') return tableImport;
    const opened = await this.open(tableImport, host);
    if (!opened.ok) throw new ImportOutdated(opened.failure);
    const reading = opened.value;
    const target = this.targets.get(tableImport.target);
    const done = await whileReading(async () => {
      const comparison = await target.compare(reading);
      return { comparison, outcome: await target.apply(reading, tableImport.baseVersion) };
    });
    if (!done.ok) throw new ImportOutdated(done.failure);
    const { comparison, outcome } = done.value;
    await this.audit.write({
      action: 'table_import.committed',
      subjectKind: 'table_import',
      subjectId: importId,
      details: { target: tableImport.target, ...comparison.difference },
    });
    const { read } = comparison.difference;
    return this.set(tableImport, {
      state: 'committed',
      difference: comparison.difference,
      registerVersionId: outcome.registerVersionId,
      progress: { step: 'done', done: read, total: read, note: outcome.note },
      finishedAt: this.clock.now(),
    });
  }

  private async open(
    tableImport: TableImport,
    host: ImportHost,
    keep?: ReadingSource['keep'],
  ): Promise<Result<TableReading, string>> {
    const file = await this.files.locate(tableImport.fileId);
    if (!file) return { ok: false, failure: `The file ${tableImport.fileName} is no longer kept: upload it again.` };
    const table = await openImportTable(file);
    if (!table.ok) return table;
    const fields = this.targets.get(tableImport.target).fields;
    const mapping = compileMapping(tableImport.mapping!, headerOf(table.value), fields);
    if (!mapping.ok) return { ok: false, failure: mapping.failure.map((fault) => fault.message).join(' ') };
    const expectedRows = (tableImport.inspection as { rows?: number } | undefined)?.rows ?? 0;
    return {
      ok: true,
      value: new TableReading(tableImport, mapping.value, { table: table.value, host, expectedRows, keep }),
    };
  }

  private async end(importId: Id, change: ImportUpdate): Promise<TableImport | undefined> {
    return this.transactions.inTransaction(async () => {
      const tableImport = await this.imports.lock(importId);
      if (tableImport?.state !== 'committing') return tableImport;
      return this.set(tableImport, { ...change, finishedAt: this.clock.now() });
    });
  }

  private async set(tableImport: TableImport, change: ImportUpdate): Promise<TableImport> {
    await this.imports.update(tableImport.id, change);
    await this.signals.publish(tableImportTopic(tableImport.id), { id: tableImport.id });
    return { ...tableImport, ...change };
  }
}
