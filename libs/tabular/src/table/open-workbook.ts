import { readSheet } from '../spreadsheet/read-sheet.js';
import { readWorkbook, spreadsheetBroken, type Sheet, type Workbook } from '../spreadsheet/workbook.js';
import { TableReadError } from '../source/table-failure.js';
import type { TableLimits } from '../source/table-limits.js';
import type { TableSource } from '../source/table-source.js';
import type { OpenedContent } from './raw-rows.js';
import type { OpenTableOptions } from './table.js';

/** Opens a workbook: the sheet that is asked for, or else the largest visible one; the others are listed. */
export async function openWorkbook(
  source: TableSource,
  context: {
    readonly entries: ReadonlyMap<string, number>;
    /** The workbook's path where it was inside an archive. */
    readonly entry: string | undefined;
    readonly options: OpenTableOptions;
    readonly limits: TableLimits;
  },
): Promise<OpenedContent> {
  const { options, limits } = context;
  const workbook = await readWorkbook(source, context.entries, limits);
  const sheet = chooseSheet(source, workbook, options.sheet);
  return {
    reader: { batches: () => readSheet(source, { workbook, sheet, limits }) },
    description: {
      file: source.name,
      container: context.entry === undefined ? 'none' : 'zip',
      entry: context.entry,
      entries: context.entry === undefined ? [] : [context.entry],
      format: 'xlsx',
      encoding: 'utf-8',
      byteOrderMark: false,
      invalidSequences: 0,
      delimiter: undefined,
      quote: undefined,
      sheet: sheet.name,
      sheets: workbook.sheets.map(({ name, hidden }) => ({ name, hidden })),
    },
  };
}

function chooseSheet(source: TableSource, workbook: Workbook, given: string | undefined): Sheet {
  const listed = workbook.sheets.map((sheet) => sheet.name).join(', ');
  if (given !== undefined) {
    const found = workbook.sheets.find((sheet) => sheet.name === given || sheet.name.trim() === given.trim());
    if (found !== undefined) return found;
    throw new TableReadError({
      code: 'sheet-unknown',
      file: source.name,
      message: `${source.name}: there is no sheet "${given}"; the workbook has ${listed}.`,
      expected: 'the name of a sheet of the workbook',
    });
  }
  const visible = workbook.sheets.filter((sheet) => !sheet.hidden);
  const candidates = visible.length > 0 ? visible : workbook.sheets;
  const largest = candidates.reduce<Sheet | undefined>(
    (best, sheet) => (best === undefined || sheet.unpackedBytes > best.unpackedBytes ? sheet : best),
    undefined,
  );
  if (largest === undefined) throw spreadsheetBroken(source, new Error('it holds no sheet'));
  return largest;
}
