import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Authentication } from '@comitia/identity';
import { GraphqlClient, startTestApi, type TestApi } from '../support/index.js';

const PASSWORD = 'correct horse battery staple';

/** The bytes of a base32 text (RFC 4648, section 6). */
function fromBase32(text: string): Buffer {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = [...text.replace(/=+$/, '')]
    .map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0'))
    .join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}

/** The code that an authenticator shows (RFC 6238): six digits, a new one every 30 seconds. */
function codeOf(totpUri: string, at = Date.now()): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(at / 30_000)));
  const digest = createHmac('sha1', fromBase32(new URL(totpUri).searchParams.get('secret')!))
    .update(counter)
    .digest();
  const offset = digest.at(-1)! & 0xf;
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

describe('a second factor', () => {
  let api: TestApi;
  let personId: string;

  beforeAll(async () => {
    api = await startTestApi();
    const person = await api.factories.member((await api.factories.authority()).id, 'signatory');
    personId = person.id;
    await api.get(Authentication).openAccount(personId, 'signatory@example.org', PASSWORD);
  });

  afterAll(() => api.stop());

  const post = async (path: string, body: object, cookie = '') =>
    fetch(`${api.url}/api/auth${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: api.url, ...(cookie ? { cookie } : {}) },
      body: JSON.stringify(body),
    });
  const cookies = (response: Response) =>
    response.headers
      .getSetCookie()
      .map((cookie) => cookie.split(';')[0]!)
      .filter((cookie) => !cookie.endsWith('='))
      .join('; ');
  const signIn = () => post('/sign-in/email', { email: 'signatory@example.org', password: PASSWORD });
  const viewer = async (cookie: string) =>
    (await new GraphqlClient(api.url, { cookie }).ask<{ viewer: { id: string } | null }>('{ viewer { id } }')).viewer;

  it('is set up with the password and a code, and then asked for at every sign-in', async () => {
    const session = cookies(await signIn());
    expect((await post('/two-factor/enable', { password: 'another password' }, session)).ok).toBe(false);
    const enabled = await post('/two-factor/enable', { password: PASSWORD }, session);
    const { totpURI, backupCodes } = (await enabled.json()) as { totpURI: string; backupCodes: string[] };
    expect(new URL(totpURI).searchParams.get('issuer')).toBe('Comitia');
    // Before a code was shown to work, the password is enough: nobody locks themselves out by half a set-up.
    expect(await viewer(cookies(await signIn()))).toEqual({ id: personId });
    const verified = await post('/two-factor/verify-totp', { code: codeOf(totpURI) }, session);
    expect(verified.status).toBe(200);

    const asked = await signIn();
    expect(await asked.json()).toMatchObject({ twoFactorRedirect: true });
    const pending = cookies(asked);
    expect(await viewer(pending)).toBeNull();
    const wrong = codeOf(totpURI, Date.now() + 3_600_000);
    expect((await post('/two-factor/verify-totp', { code: wrong }, pending)).ok).toBe(false);
    const right = await post('/two-factor/verify-totp', { code: codeOf(totpURI) }, pending);
    expect(right.status).toBe(200);
    expect(await viewer(cookies(right))).toEqual({ id: personId });

    // A backup code opens once.
    const first = await post('/two-factor/verify-backup-code', { code: backupCodes[0] }, cookies(await signIn()));
    expect(await viewer(cookies(first))).toEqual({ id: personId });
    const again = await post('/two-factor/verify-backup-code', { code: backupCodes[0] }, cookies(await signIn()));
    expect(again.ok).toBe(false);
    // Neither the secret nor the codes lie readable in the database.
    const secret = new URL(totpURI).searchParams.get('secret')!;
    const kept = JSON.stringify(await api.database.query('select * from auth."twoFactor"'));
    for (const plain of [secret, fromBase32(secret).toString('latin1'), ...backupCodes])
      expect(kept).not.toContain(plain);
  });
});
