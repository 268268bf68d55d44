import { createClient, type Client } from 'graphql-ws';
import WebSocket from 'ws';
import { eventually } from './eventually.js';

/** A connection over graphql-transport-ws, for tests of subscriptions. */
export class LiveClient {
  /** Code and reason with which the server closed the connection. */
  closed: { readonly code: number; readonly reason: string } | undefined;
  private readonly client: Client;

  /** `url` is the API's; `headers` as a browser sends them, or `authorization` in the connection's parameters. */
  constructor(
    url: string,
    options: { readonly headers?: Readonly<Record<string, string>>; readonly authorization?: string },
  ) {
    const { headers = {}, authorization } = options;
    class Socket extends WebSocket {
      constructor(address: string, protocols: string[]) {
        super(address, protocols, { headers });
      }
    }
    this.client = createClient({
      url: `${url.replace('http', 'ws')}/graphql`,
      webSocketImpl: Socket,
      retryAttempts: 0,
      ...(authorization === undefined ? {} : { connectionParams: { authorization } }),
      on: {
        closed: (event) => {
          const { code, reason } = event as { code: number; reason: string };
          this.closed = { code, reason: String(reason) };
        },
      },
    });
  }

  /** Starts a subscription; what it sends is added to `received`. */
  follow<Data>(query: string, variables: Record<string, unknown> = {}): Followed<Data> {
    const followed: Followed<Data> = { received: [], errors: [], ended: false, stop: () => undefined };
    followed.stop = this.client.subscribe<Data>(
      { query, variables },
      {
        next: ({ data, errors }) => {
          if (errors) followed.errors.push(...errors);
          if (data) followed.received.push(data);
        },
        error: (error) => {
          followed.errors.push(...(Array.isArray(error) ? (error as unknown[]) : [error]));
          followed.ended = true;
        },
        complete: () => (followed.ended = true),
      },
    );
    return followed;
  }

  /** Waits until the server has closed the connection. */
  async refused(): Promise<{ readonly code: number; readonly reason: string }> {
    return eventually(async () => this.closed);
  }

  async stop(): Promise<void> {
    await this.client.dispose();
  }
}

/** A subscription under way. */
export interface Followed<Data> {
  readonly received: Data[];
  readonly errors: unknown[];
  ended: boolean;
  stop: () => void;
}
