/** The plain routes of the API that are not GraphQL: sign-in, sign-out, the second factor, readiness. */

export type SignInStep = 'signed-in' | 'second-factor' | 'refused' | 'too-many' | 'unreachable';

async function post(path: string, body: unknown): Promise<Response | undefined> {
  try {
    return await fetch(path, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  } catch {
    return undefined;
  }
}

function stepOf(response: Response | undefined): SignInStep | undefined {
  if (!response || response.status >= 500) return 'unreachable';
  if (response.status === 429) return 'too-many';
  if (!response.ok) return 'refused';
  return undefined;
}

/** Signs in with address and password. `second-factor` means that a code is asked for next. */
export async function signIn(email: string, password: string): Promise<SignInStep> {
  const response = await post('/api/auth/sign-in/email', { email, password });
  const problem = stepOf(response);
  if (problem || !response) return problem ?? 'unreachable';
  const answer = (await response.json().catch(() => ({}))) as { twoFactorRedirect?: boolean };
  return answer.twoFactorRedirect ? 'second-factor' : 'signed-in';
}

/** The six-figure code of an authenticator, or one of the recovery codes. */
export async function verifySecondFactor(code: string): Promise<SignInStep> {
  const plain = code.replaceAll(/\s/g, '');
  const path = /^\d{6}$/.test(plain) ? 'verify-totp' : 'verify-backup-code';
  return stepOf(await post(`/api/auth/two-factor/${path}`, { code: plain })) ?? 'signed-in';
}

/** Ends the session on the server. Answers whether it did. */
export async function signOut(): Promise<boolean> {
  const response = await post('/api/auth/sign-out', {});
  return response?.ok ?? false;
}

export interface Readiness {
  readonly ready: boolean;
  /** What the server is doing meanwhile, in its own words, where it says so. */
  readonly step?: string;
}

/** Whether people can sign in yet; on a first start the demonstration is made first. */
export async function readiness(): Promise<Readiness> {
  try {
    const response = await fetch('/health/ready', { headers: { accept: 'application/json' } });
    if (response.ok) return { ready: true };
    const answer = (await response.json().catch(() => ({}))) as { step?: string; message?: string };
    return { ready: false, step: answer.step ?? answer.message };
  } catch {
    return { ready: false };
  }
}
