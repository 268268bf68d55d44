import type { TableDescription } from '../table/table.js';
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

/**
 * The rejected rows as a file in the input's own format, delimiter and encoding (UTF-8 where a reason or a damaged cell
 * does not fit into it), with the reason in a column, ready to be mended and sent again.
 */
export function writeRejected(
  input: { readonly description: TableDescription; readonly columns: readonly string[] },
  rejected: readonly RejectedRow[],
): RejectedFile {
  const { description } = input;
  const kept = input.columns.flatMap((name, index) => (name.startsWith(OWN_COLUMN_PREFIX) ? [] : [index]));
  const columns = [...kept.map((index) => input.columns[index]!), REASON_COLUMN];
  const rows = rejected.map((one) => [...kept.map((index) => one.row[index] ?? ''), one.reason]);
  const base = description.file.replace(/\.(?:gz|zip)$/i, '').replace(/\.[a-z0-9]+$/i, '');
  const file = (extension: string, mediaType: string, content: AsyncIterable<Uint8Array>): RejectedFile => ({
    name: `${base}-rejected.${extension}`,
    mediaType,
    content,
  });
  switch (description.format) {
    case 'csv':
    case 'tsv': {
      const fits =
        columns.every((name) => canEncode(name, description.encoding)) &&
        rows.every((row) => row.every((cell) => canEncode(cell, description.encoding)));
      const encoding = fits ? description.encoding : 'utf-8';
      const delimiter = description.delimiter ?? ',';
      const content = writeDelimited(columns, rows, {
        delimiter,
        encoding,
        byteOrderMark: fits ? description.byteOrderMark : true,
      });
      return file(description.format, description.format === 'csv' ? 'text/csv' : 'text/tab-separated-values', content);
    }
    case 'xlsx':
      return file(
        'xlsx',
        'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        writeWorkbook(columns, rows, description.sheet),
      );
    case 'json':
      return file('json', 'application/json', writeJson(columns, rows));
    case 'geojson':
      return file(
        'geojson',
        'application/geo+json',
        writeGeoJson(columns, rows, { longitude: 'longitude', latitude: 'latitude', geometry: 'geometry' }),
      );
  }
}
