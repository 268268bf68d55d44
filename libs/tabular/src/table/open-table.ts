import { failure, success, type Result } from '@comitia/kernel';
import { defaultTableLimits, type TableLimits } from '../source/table-limits.js';
import { TableReadError, type TableFailure } from '../source/table-failure.js';
import type { TableSource } from '../source/table-source.js';
import { openContainer } from './open-container.js';
import { detectHeader, type HeaderLayout } from './detect-header.js';
import { openTextContent } from './open-text.js';
import { openWorkbook } from './open-workbook.js';
import type { RawReader, Sample } from './raw-rows.js';
import { ReadableTable } from './readable-table.js';
import type { OpenTableOptions, Table } from './table.js';

const SAMPLE_ROWS = 120;

/**
 * Opens a file as a table: finds out container, format, encoding, delimiter, sheet and header rows, each of which can be
 * overruled, and reads the first rows. The whole file is never held in memory (a workbook's shared strings are).
 * Fails with a TableFailure where the file is no table or past a limit; failures that only show later come out of
 * `batches()` as a TableReadError.
 */
export async function openTable(
  source: TableSource,
  options: OpenTableOptions = {},
): Promise<Result<Table, TableFailure>> {
  try {
    return success(await open(source, options));
  } catch (error) {
    if (error instanceof TableReadError) return failure(error.failure);
    throw error;
  }
}

async function open(source: TableSource, options: OpenTableOptions): Promise<Table> {
  const limits: TableLimits = { ...defaultTableLimits, ...options.limits };
  const content = await openContainer(source, options.entry, limits);
  const opened =
    content.kind === 'workbook'
      ? await openWorkbook(content.source, { entries: content.entries, entry: content.entry, options, limits })
      : await openTextContent(source, { content, options, limits });
  const sample = await readSample(opened.reader);
  const layout =
    opened.reader.names === undefined ? detectHeader(sample, options.headerRows) : namedLayout(opened.reader.names);
  const table = new ReadableTable(opened, layout, sample);
  if (table.preview.rows.length === 0) throw rowsMissing(source, table, sample.cutOff);
  return table;
}

async function readSample(reader: RawReader): Promise<Sample> {
  const rows: string[][] = [];
  const numbers: number[] = [];
  let bytesRead = 0;
  let cutOff: TableFailure | undefined;
  try {
    for await (const batch of reader.batches()) {
      for (let index = 0; index < batch.rows.length && rows.length < SAMPLE_ROWS; index += 1) {
        rows.push([...batch.rows[index]!]);
        numbers.push(batch.numbers[index]!);
      }
      bytesRead = batch.bytesRead;
      if (rows.length >= SAMPLE_ROWS) break;
    }
  } catch (error) {
    if (!(error instanceof TableReadError) || error.failure.code !== 'quote-unclosed') throw error;
    cutOff = error.failure;
  }
  return { rows, numbers, bytesRead, cutOff };
}

function namedLayout(names: readonly string[]): HeaderLayout {
  return { headerRows: [], hashtagRow: undefined, hashtags: [], names: [...names], lastHeaderRow: 0 };
}

function rowsMissing(source: TableSource, table: Table, cutOff: TableFailure | undefined): TableReadError {
  if (cutOff !== undefined) return new TableReadError(cutOff);
  const header = table.columns
    .map((column) => column.name.trim())
    .slice(0, 6)
    .join(', ');
  return new TableReadError({
    code: 'rows-missing',
    file: source.name,
    message:
      header === ''
        ? `${source.name}: the file holds no rows. Ask for it again.`
        : `${source.name}: the file holds a header (${header}) and no rows. Ask for the whole list.`,
    expected: 'a header and at least one row',
  });
}
