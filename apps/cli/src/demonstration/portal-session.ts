/** A result union's failure member, as the API names it. */
interface FailureMember {
  readonly __typename: string;
  readonly code?: string;
  readonly message?: string;
  readonly fields?: readonly { readonly path: string; readonly message: string }[];
}

/** The API answered with errors, or an operation of the story with a failure where it must succeed. */
export class StoryError extends Error {
  override readonly name = 'StoryError';
}

/** One person's session with the API: signs in as the portal does, keeps the cookie, asks over GraphQL and uploads files. */
export class PortalSession {
  private cookie = '';

  private constructor(
    private readonly address: string,
    readonly email: string,
  ) {}

  /** Signs in by email and password. Throws StoryError where the API refuses. */
  static async signIn(address: string, email: string, password: string): Promise<PortalSession> {
    const session = new PortalSession(address, email);
    const response = await fetch(`${address}/api/auth/sign-in/email`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: address },
      body: JSON.stringify({ email, password }),
    });
    if (!response.ok) throw new StoryError(`Signing in as ${email} was answered with ${response.status}.`);
    session.cookie = response.headers
      .getSetCookie()
      .map((header) => header.split(';', 1)[0]!)
      .join('; ');
    return session;
  }

  /** Headers that a request of this session carries. */
  get headers(): Record<string, string> {
    return { cookie: this.cookie, origin: this.address };
  }

  /** Runs one operation and returns its data. Throws StoryError with the API's messages. */
  async ask<Data>(document: string, variables: Record<string, unknown> = {}): Promise<Data> {
    const response = await fetch(`${this.address}/graphql`, {
      method: 'POST',
      headers: { ...this.headers, 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query: document, variables }),
    });
    const answer = (await response.json()) as { data?: Data | null; errors?: readonly { message: string }[] };
    if (answer.errors !== undefined || answer.data === undefined || answer.data === null) {
      throw new StoryError(
        `${this.email}: ${(answer.errors ?? []).map((error) => error.message).join(' · ') || response.status}`,
      );
    }
    return answer.data;
  }

  /** Runs a mutation with one field named `result`, and returns it when it is of the type that succeeds. */
  async change<Value>(document: string, variables: Record<string, unknown>, succeedsAs: string): Promise<Value> {
    const { result } = await this.ask<{ result: FailureMember }>(document, variables);
    if (result.__typename !== succeedsAs) {
      const fields = (result.fields ?? []).map((field) => `${field.path}: ${field.message}`).join(' · ');
      throw new StoryError(
        `${this.email}: ${result.__typename} ${result.code ?? ''} ${result.message ?? ''} ${fields}`.trim(),
      );
    }
    return result as unknown as Value;
  }

  /** Uploads a file and returns its id. */
  async upload(name: string, mediaType: string, content: string | Uint8Array<ArrayBuffer>): Promise<string> {
    const form = new FormData();
    form.append('file', new Blob([content], { type: mediaType }), name);
    const response = await fetch(`${this.address}/files?kind=${mediaType === 'application/pdf' ? 'letter' : 'table'}`, {
      method: 'POST',
      headers: this.headers,
      body: form,
    });
    const answer = (await response.json()) as { id?: string; message?: string };
    if (!response.ok || answer.id === undefined) {
      throw new StoryError(`Uploading ${name} was answered with ${response.status}: ${answer.message ?? ''}`);
    }
    return answer.id;
  }
}
