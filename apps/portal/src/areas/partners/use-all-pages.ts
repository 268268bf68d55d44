import { useEffect, useState } from 'react';
import { useClient } from 'urql';
import type { TypedDocumentString } from '../../gql/graphql.js';

interface ConnectionPage<Node> {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
  readonly edges: readonly { readonly node: Node }[];
}

interface AllPages<Node> {
  readonly rows: readonly Node[];
  readonly loading: boolean;
  readonly failed: boolean;
}

/** The most pages that a screen reads of one list; the export over GraphQL has no such end. */
const PAGES = 60;

/**
 * Reads a list page by page until its end, showing what is there meanwhile: partners' lists carry no total, so that
 * pages cannot be numbered.
 */
export function useAllPages<Data, Variables extends Record<string, unknown>, Node>(
  document: TypedDocumentString<Data, Variables & { after?: string | null }>,
  variables: Variables,
  connectionOf: (data: Data) => ConnectionPage<Node>,
): AllPages<Node> {
  const client = useClient();
  const key = JSON.stringify(variables);
  const [state, setState] = useState<AllPages<Node> & { key: string }>({ rows: [], loading: true, failed: false, key });

  useEffect(() => {
    let current = true;
    const read = async () => {
      const rows: Node[] = [];
      let after: string | null = null;
      for (let page = 0; page < PAGES; page += 1) {
        const answer = await client
          .query<Data>(
            document.toString(),
            { ...(JSON.parse(key) as Variables), after },
            { requestPolicy: 'network-only' },
          )
          .toPromise();
        if (!current) return;
        if (!answer.data) {
          setState({ rows, loading: false, failed: true, key });
          return;
        }
        const connection = connectionOf(answer.data);
        rows.push(...connection.edges.map((edge) => edge.node));
        const more = connection.pageInfo.hasNextPage && page + 1 < PAGES;
        setState({ rows: [...rows], loading: more, failed: false, key });
        if (!more) return;
        after = connection.pageInfo.endCursor ?? null;
      }
    };
    void read();
    return () => {
      current = false;
    };
    // `connectionOf` is a plain projection written where the hook is called; the key stands for the variables.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [client, document, key]);

  return state.key === key ? state : { rows: [], loading: true, failed: false };
}
