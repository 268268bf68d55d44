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

/** One reading of a table under a mapping; problems are gathered until the caller writes them. */
export class TableReading implements ImportReading {
  readonly problems: ImportProblem[] = [];
  readonly header: readonly string[];
  private ended: ReadingEnd | undefined;

  constructor(
    readonly tableImport: TableImport,
    readonly mapping: CompiledMapping,
    private readonly source: { readonly table: Table; readonly host: ImportHost; readonly expectedRows: number },
  ) {
    this.header = headerOf(source.table);
  }

  async *batches(): AsyncGenerator<ImportBatch> {
    const { table, expectedRows } = this.source;
    let [rows, announced] = [0, 0];
    for await (const batch of table.batches()) {
      rows += batch.rows.length;
      yield batch;
      if (rows - announced >= ROWS_PER_STEP) {
        announced = rows;
        await this.step('reading', rows, Math.max(rows, expectedRows));
      }
    }
    this.ended = {
      rows,
      shortRows: table.reading?.shortRows.first ?? [],
      cutOff: table.reading?.cutOff?.message,
    };
  }

  end(): ReadingEnd {
    if (!this.ended) throw new Error('The table has not been read to its end.');
    return this.ended;
  }

  report(problem: ImportProblem): void {
    this.problems.push(problem);
  }

  async step(step: string, done: number, total: number): Promise<void> {
    if (this.source.host.cancelled()) throw new ImportCancelled('The import was cancelled; nothing of it was kept.');
    await this.source.host.progress({ step, done, total });
  }
}
