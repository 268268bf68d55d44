import { fileSource, openTable, type Table, TableReadError } from '@comitia/tabular';
import { failure, success, type Result } from '@comitia/kernel';
import type { CompiledMapping } from './import-mapping.js';
import type { LocatedFile } from './import-files.js';
import { ImportCancelled, type ImportBatch, type ImportReading, type ReadingEnd } from './import-target.js';
import type { ImportProblem, ImportProgress, TableImport } from './table-import.js';

/** How whoever runs an import hears where it stands, and asks it to stop. */
export interface ImportHost {
  progress(progress: ImportProgress): Promise<void>;
  cancelled(): boolean;
}

/** For work that is done while the caller waits. */
export const QUIET_HOST: ImportHost = { progress: async () => undefined, cancelled: () => false };

/** Rows between two signs of life while reading. */
const ROWS_PER_STEP = 20_000;

/** Opens the file of an import as a table; a file that is none is a sentence that says why. */
export async function openImportTable(file: LocatedFile): Promise<Result<Table, string>> {
  const opened = await openTable(fileSource(file.path, file.name));
  return opened.ok ? success(opened.value) : failure(opened.failure.message);
}

/** The column names of a table, in their order. */
export function headerOf(table: Table): string[] {
  return table.columns.map((column) => column.name);
}

/** Runs work that reads the table; where the file turns out broken on the way, the sentence that says so. */
export async function whileReading<Value>(work: () => Promise<Value>): Promise<Result<Value, string>> {
  try {
    return success(await work());
  } catch (error) {
    if (error instanceof TableReadError) return failure(error.failure.message);
    throw error;
  }
}

/** Problems that wait at most before they are written down. */
const PROBLEMS_WAITING = 2_000;

/** Where a table comes from, who hears of its reading, and who keeps the problems found; nobody in a commit, which keeps none. */
export interface ReadingSource {
  readonly table: Table;
  readonly host: ImportHost;
  readonly expectedRows: number;
  readonly keep: ((problems: readonly ImportProblem[]) => Promise<void>) | undefined;
}

/** One reading of a table under a mapping. */
export class TableReading implements ImportReading {
  private problems: ImportProblem[] = [];
  private ended: ReadingEnd | undefined;
  /** Grows in place, so that whoever was given it sees columns that come later. */
  readonly header: string[];

  constructor(
    readonly tableImport: TableImport,
    readonly mapping: CompiledMapping,
    private readonly source: ReadingSource,
  ) {
    this.header = headerOf(source.table);
  }

  async *batches(): AsyncGenerator<ImportBatch> {
    const { table, expectedRows } = this.source;
    let [rows, announced] = [0, 0];
    for await (const batch of table.batches()) {
      rows += batch.rows.length;
      for (const column of table.columns.slice(this.header.length)) this.header.push(column.name);
      yield batch;
      if (rows - announced >= ROWS_PER_STEP) {
        announced = rows;
        await this.step('reading', rows, Math.max(rows, expectedRows));
      }
    }
    this.ended = {
      rows,
      lastRowShort: table.reading?.lastRowShort ?? false,
      cutOff: table.reading?.cutOff?.message,
    };
  }

  end(): ReadingEnd {
    if (!this.ended) throw new Error('The table has not been read to its end.');
    return this.ended;
  }

  report(problem: ImportProblem): void {
    if (this.source.keep) this.problems.push(problem);
  }

  async settle(all = false): Promise<void> {
    if (this.problems.length < (all ? 1 : PROBLEMS_WAITING)) return;
    const waiting = this.problems;
    this.problems = [];
    await this.source.keep?.(waiting);
  }

  async step(step: string, done: number, total: number): Promise<void> {
    if (this.source.host.cancelled()) throw new ImportCancelled('The import was cancelled; nothing of it was kept.');
    await this.source.host.progress({ step, done, total });
  }
}
