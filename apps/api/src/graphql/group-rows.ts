import type { Id } from '@comitia/kernel';

/** The rows that belong to one key, as a request's loader takes them. */
export interface RowsOf<Row> {
  readonly id: Id;
  readonly rows: readonly Row[];
}

/** Groups rows by the key they belong to, keeping their order, so that a loader answers with a list per key. */
export function groupRows<Row>(rows: readonly Row[], keyOf: (row: Row) => Id): readonly RowsOf<Row>[] {
  const groups = new Map<Id, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return [...groups].map(([id, grouped]) => ({ id, rows: grouped }));
}
