import { toConnection, type PageContent } from './connection.js';
import { withTotal, type CountedConnection } from './counted-connection.js';
import type { Cursors } from './cursor.js';

/** Makes a page whose total is known already out of rows. */
export function toCountedConnection<Row, Node>(
  cursors: Cursors,
  list: string,
  page: PageContent<Row, Node> & { readonly total: number },
): CountedConnection<Node> {
  return withTotal(toConnection(cursors, list, page), () => Promise.resolve(page.total));
}
