import { cacheExchange, Client, fetchExchange, mapExchange, subscriptionExchange, type CombinedError } from 'urql';
import { retryExchange } from '@urql/exchange-retry';
import { createClient as createSocketClient } from 'graphql-ws';
import { oneKeyExchange } from './one-key-exchange.js';

/** True when the server no longer knows who asks: the session ended or was revoked. */
export function isSignedOut(error: CombinedError): boolean {
  const response = error.response as Response | undefined;
  return (
    response?.status === 401 || error.graphQLErrors.some((problem) => problem.extensions['code'] === 'UNAUTHENTICATED')
  );
}

function socketAddress(): string {
  const { protocol, host } = window.location;
  return `${protocol === 'https:' ? 'wss' : 'ws'}://${host}/graphql`;
}

export interface ApiClient {
  readonly client: Client;
  /** Closes the subscription socket. */
  readonly dispose: () => void;
}

/**
 * A client for one actor: when the person or the organisation changes, a new one is made so that nothing of the
 * former actor stays in its cache.
 */
export function createApiClient(onSignedOut: () => void): ApiClient {
  const socket = createSocketClient({
    url: socketAddress(),
    lazy: true,
    retryAttempts: 20,
    shouldRetry: () => true,
  });
  const client = new Client({
    url: '/graphql',
    preferGetMethod: false,
    fetchOptions: { credentials: 'same-origin' },
    exchanges: [
      mapExchange({
        onError(error) {
          if (isSignedOut(error)) onSignedOut();
        },
      }),
      cacheExchange,
      oneKeyExchange,
      // A connection that drops for a moment is no reason to lose a click: sent again up to three times within about five seconds.
      retryExchange({
        initialDelayMs: 500,
        maxDelayMs: 5_000,
        maxNumberAttempts: 4,
        retryIf: (error, operation) =>
          operation.kind !== 'subscription' && error.networkError !== undefined && !error.response,
      }),
      fetchExchange,
      subscriptionExchange({
        forwardSubscription(request) {
          const query = request.query ?? '';
          return {
            subscribe: (sink) => ({
              unsubscribe: socket.subscribe(
                { query, variables: request.variables },
                {
                  next: ({ data, errors }) => sink.next({ data: data ?? undefined, errors: errors && [...errors] }),
                  error: (error) => sink.error(error),
                  complete: () => sink.complete(),
                },
              ),
            }),
          };
        },
      }),
    ],
  });
  return { client, dispose: () => void socket.dispose() };
}
