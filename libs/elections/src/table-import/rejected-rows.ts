import type { Table } from '@comitia/tabular';

/** The name of the column that says why a row was rejected. */
export const REASON_COLUMN = 'rejected_because';

/**
 * The rejected rows of a table as delimited text, with the file's own header and delimiter and the reason in a column at
 * the end: ready to be mended and sent again. UTF-8, whatever the file was.
 */
export async function* rejectedRows(table: Table, reasons: ReadonlyMap<number, string>): AsyncGenerator<string> {
  const delimiter = table.description.delimiter ?? ',';
  const line = (cells: readonly string[]): string =>
    `${cells.map((cell) => quoted(cell, delimiter)).join(delimiter)}\r\n`;
  const width = table.columns.length;
  yield line([...table.columns.map((column) => column.name), REASON_COLUMN]);
  for await (const batch of table.batches()) {
    let text = '';
    batch.rows.forEach((row, index) => {
      const reason = reasons.get(batch.rowNumbers[index]!);
      if (reason === undefined) return;
      const cells = Array.from({ length: width }, (_cell, position) => row[position] ?? '');
      text += line([...cells, reason]);
    });
    if (text !== '') yield text;
  }
}

function quoted(cell: string, delimiter: string): string {
  return cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
