/** What a GraphQL answer looks like on the wire. */
export interface GraphqlAnswer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Record<string, unknown> }[];
}

/** A GraphQL client for tests: one user, one server. */
export class GraphqlClient {
  constructor(
    readonly url: string,
    readonly headers: Readonly<Record<string, string>>,
  ) {}

  /** The answer as it came, errors included. */
  async send<Data = Record<string, unknown>>(
    query: string,
    variables: Readonly<Record<string, unknown>> = {},
    headers: Readonly<Record<string, string>> = {},
  ): Promise<GraphqlAnswer<Data>> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...this.headers, ...headers },
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as GraphqlAnswer<Data>;
  }

  /** The data of an operation that must succeed; throws with the errors otherwise. */
  async ask<Data = Record<string, unknown>>(
    query: string,
    variables: Readonly<Record<string, unknown>> = {},
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Data> {
    const answer = await this.send<Data>(query, variables, headers);
    const { data, errors } = answer;
    if (errors || !data) throw new Error(`GraphQL: ${JSON.stringify(errors ?? answer)}`);
    return data;
  }

  /** The code with which an operation is refused; undefined when it is not. */
  async refusal(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<string | undefined> {
    return (await this.send(query, variables)).errors?.[0]?.extensions?.['code'] as string | undefined;
  }

  /** A plain HTTP request as this user. */
  async request(path: string, init: RequestInit = {}): Promise<Response> {
    return fetch(`${this.url}${path}`, { ...init, headers: { ...this.headers, ...(init.headers as object) } });
  }
}
