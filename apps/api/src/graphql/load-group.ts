import type { Id } from '@comitia/kernel';
import type { Loaders } from './request-context.js';

/** How the rows that belong to a key are fetched and told apart. */
export interface GroupSource<Row> {
  /** Fetches the rows of many keys at once. */
  readonly many: (keys: readonly Id[]) => Promise<readonly Row[]>;
  readonly keyOf: (row: Row) => Id;
}

/** All rows that belong to a key, such as the options of a request, in the order in which they were fetched. */
export async function loadGroup<Row>(
  loaders: Loaders,
  name: string,
  key: Id,
  source: GroupSource<Row>,
): Promise<readonly Row[]> {
  const group = await loaders.loadBy<{ readonly key: Id; readonly rows: readonly Row[] }>(
    name,
    key,
    async (keys) => {
      const rows = await source.many(keys);
      return keys.map((wanted) => ({ key: wanted, rows: rows.filter((row) => source.keyOf(row) === wanted) }));
    },
    (found) => found.key,
  );
  return group?.rows ?? [];
}
