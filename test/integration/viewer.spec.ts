import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApi, type TestApi } from '../support/index.js';

describe('the viewer', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await startTestApi();
  });

  afterAll(() => api.stop());

  it('answers a plain query without sign-in', async () => {
    const response = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{__typename}"}',
    });
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
  });

  it('is nobody without a session', async () => {
    expect(await api.anonymous.ask('{ viewer { id } }')).toEqual({ viewer: null });
  });

  it('is the person of the session, with their organisation and roles', async () => {
    const commission = await api.factories.authority();
    const officer = await api.factories.member(commission.id, 'officer', 'signatory');
    const client = await api.signInAs(officer.id);
    expect(
      await client.ask(
        '{ viewer { id name timeZone active { roles organisation { name kind } } memberships { roles organisation { id } } } }',
      ),
    ).toEqual({
      viewer: {
        id: officer.id,
        name: `${officer.givenName} ${officer.familyName}`,
        timeZone: 'UTC',
        active: { roles: ['OFFICER', 'SIGNATORY'], organisation: { name: commission.name, kind: 'AUTHORITY' } },
        memberships: [{ roles: ['OFFICER', 'SIGNATORY'], organisation: { id: commission.id } }],
      },
    });
  });
});
