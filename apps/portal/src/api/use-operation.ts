import { useCallback } from 'react';
import {
  useClient,
  useMutation,
  useQuery,
  useSubscription,
  type AnyVariables,
  type OperationResult,
  type RequestPolicy,
  type UseQueryResponse,
} from 'urql';
import type { TypedDocumentString } from '../gql/graphql.js';

type Document<Data, Variables> = TypedDocumentString<Data, Variables>;

/** A typed query by its generated document. */
export function useApiQuery<Data, Variables extends AnyVariables>(
  document: Document<Data, Variables>,
  variables: Variables,
  options: { pause?: boolean; policy?: RequestPolicy } = {},
): UseQueryResponse<Data, Variables> {
  return useQuery<Data, Variables>({
    query: document.toString(),
    variables,
    pause: options.pause ?? false,
    requestPolicy: options.policy ?? 'cache-and-network',
  });
}

/** A typed mutation: call the second element with its variables. */
export function useApiMutation<Data, Variables extends AnyVariables>(document: Document<Data, Variables>) {
  return useMutation<Data, Variables>(document.toString());
}

/** The latest event of a typed subscription; `undefined` before the first. */
export function useApiSubscription<Data, Variables extends AnyVariables>(
  document: Document<Data, Variables>,
  variables: Variables,
  options: { pause?: boolean } = {},
): Data | undefined {
  const [result] = useSubscription<Data, Data, Variables>({
    query: document.toString(),
    variables,
    pause: options.pause ?? false,
  });
  return result.data;
}

/** A query sent on demand, such as the price of a move. */
export function useApiLookup<Data, Variables extends AnyVariables>(document: Document<Data, Variables>) {
  const client = useClient();
  return useCallback(
    (variables: Variables): Promise<OperationResult<Data, Variables>> =>
      client.query<Data, Variables>(document.toString(), variables, { requestPolicy: 'network-only' }).toPromise(),
    [client, document],
  );
}
