import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApi, type TestApi } from '../support/index.js';

describe('sign-in', () => {
  let api: TestApi;

  beforeAll(async () => {
    process.env['COMITIA_TEST_RATE_LIMIT'] = 'true';
    api = await startTestApi();
  });

  afterAll(async () => {
    delete process.env['COMITIA_TEST_RATE_LIMIT'];
    await api.stop();
  });

  it('is refused after ten tries a minute from one address, whatever the client claims to be', async () => {
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 12; attempt += 1) {
      const answer = await fetch(`${api.url}/api/auth/sign-in/email`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          origin: api.url,
          'x-forwarded-for': `10.0.0.${attempt}`,
          'x-comitia-client-address': `10.0.0.${attempt}`,
        },
        body: JSON.stringify({ email: 'nobody@example.org', password: 'not the right password' }),
      });
      statuses.push(answer.status);
    }
    expect(statuses.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 401));
    expect(statuses.slice(10)).toEqual([429, 429]);
  });
});
