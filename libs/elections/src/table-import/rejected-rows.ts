import type { RejectedRow, Table } from '@comitia/tabular';

/** The rows of a table that were rejected, as they stand, with the reasons. */
export async function* rejectedRows(table: Table, reasons: ReadonlyMap<number, string>): AsyncGenerator<RejectedRow> {
  if (reasons.size === 0) return;
  for await (const { rows, rowNumbers } of table.batches()) {
    for (const [index, row] of rows.entries()) {
      const rowNumber = rowNumbers[index]!;
      const reason = reasons.get(rowNumber);
      if (reason !== undefined) yield { row, rowNumber, reason };
    }
  }
}
