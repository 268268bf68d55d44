import type { EncodingName } from '../encoding/encoding-names.js';
import type { Table, TableFormat } from '../table/table.js';
import { OWN_COLUMN_PREFIX } from './formula-guard.js';
import { canEncode, writeDelimited } from './write-delimited.js';
import { writeGeoJson, writeJson } from './write-geojson.js';
import { writeWorkbook } from './write-workbook.js';

/** A row that was not taken, as read, and why: a sentence that names the column and what was expected. */
export interface RejectedRow {
  readonly row: readonly string[];
  readonly rowNumber: number;
  readonly reason: string;
}

/** The column that says why; a file that has it is known to come from here, and the column is left out when it comes back. */
export const REASON_COLUMN = `${OWN_COLUMN_PREFIX}reason`;

export interface RejectedFile {
  /** Name for the file, after the one that was sent. */
  readonly name: string;
  readonly mediaType: string;
  readonly content: AsyncIterable<Uint8Array>;
}

const MEDIA_TYPES: Readonly<Record<TableFormat, string>> = {
  csv: 'text/csv',
  tsv: 'text/tab-separated-values',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
  geojson: 'application/geo+json',
};

/**
 * The rejected rows as a file in the input's own format, delimiter and encoding (UTF-8 where a reason or a damaged cell
 * does not fit into it), with the reason in a column, ready to be mended and sent again. `rejected` is asked for the rows
 * as often as they are needed (twice where the encoding has to be tried), so that they need not all be held at once.
 */
export async function writeRejected(
  table: Pick<Table, 'description' | 'columns'>,
  rejected: () => AsyncIterable<RejectedRow> | Iterable<RejectedRow>,
): Promise<RejectedFile> {
  const { description } = table;
  const kept = table.columns.filter((column) => !column.name.startsWith(OWN_COLUMN_PREFIX));
  const columns = [...kept.map((column) => column.name), REASON_COLUMN];
  async function* rows(): AsyncGenerator<readonly string[]> {
    for await (const one of rejected()) yield [...kept.map(({ index }) => one.row[index] ?? ''), one.reason];
  }
  const base = description.file.replace(/\.(?:gz|zip)$/i, '').replace(/\.[a-z0-9]+$/i, '');
  const file = (content: AsyncIterable<Uint8Array>): RejectedFile => ({
    name: `${base}-rejected.${description.format}`,
    mediaType: MEDIA_TYPES[description.format],
    content,
  });
  switch (description.format) {
    case 'csv':
    case 'tsv': {
      const fits = await allEncode(columns, rows(), description.encoding);
      return file(
        writeDelimited(columns, rows(), {
          delimiter: description.delimiter ?? ',',
          encoding: fits ? description.encoding : 'utf-8',
          byteOrderMark: fits ? description.byteOrderMark : true,
        }),
      );
    }
    case 'xlsx':
      return file(writeWorkbook(columns, rows(), description.sheet));
    case 'json':
      return file(writeJson(columns, rows()));
    case 'geojson': {
      const places = { longitude: 'longitude', latitude: 'latitude', geometry: 'geometry' };
      return file(writeGeoJson(columns, rows(), places));
    }
  }
}

async function allEncode(
  columns: readonly string[],
  rows: AsyncIterable<readonly string[]>,
  encoding: EncodingName,
): Promise<boolean> {
  if (!columns.every((name) => canEncode(name, encoding))) return false;
  for await (const row of rows) if (!row.every((cell) => canEncode(cell, encoding))) return false;
  return true;
}
