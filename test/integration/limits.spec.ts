import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestApi, type GraphqlClient, type TestApi } from '../support/index.js';

describe('the API’s limits', () => {
  let api: TestApi;
  let client: GraphqlClient;

  beforeAll(async () => {
    api = await startTestApi();
    client = await api.signInAs((await api.factories.member((await api.factories.ngo()).id, 'partner')).id);
  });

  afterAll(() => api.stop());

  it('refuse a query too dear, before it runs, and say the limit', async () => {
    const many = Array.from(
      { length: 15 },
      (_, index) => `a${index}: organisations(first: 100) { edges { node { id name kind country } } }`,
    ).join('\n');
    const statements = api.statements.start();
    const answer = await client.send(`{ ${many} }`);
    expect(answer.errors?.[0]).toMatchObject({ extensions: { code: 'QUERY_TOO_DEAR' } });
    expect(answer.errors?.[0]?.message).toMatch(/costs \d+; 5000 are allowed/);
    // Only the session's own look-up reached the database.
    expect(statements.stop()).toBeLessThanOrEqual(6);
  });

  it('answer an error of ours with a reference and nothing else', async () => {
    await api.database.query('alter table comitia.organisation rename column short_name to gone');
    try {
      const { errors } = await client.send('{ organisations(first: 1) { edges { node { id } } } }');
      expect(errors?.[0]?.extensions?.['code']).toBe('INTERNAL_ERROR');
      expect(JSON.stringify(errors)).not.toMatch(/short_name|select |does not exist|node_modules/i);
    } finally {
      await api.database.query('alter table comitia.organisation rename column gone to short_name');
    }
  });
});

describe('a mutation repeated with its key', () => {
  const SWITCH =
    'mutation ($id: ID!) { switchOrganisation(membershipId: $id) { __typename active { organisation { id } } } }';

  it('is answered as before and refused for another request', async () => {
    const api = await startTestApi();
    try {
      const ngo = await api.factories.ngo();
      const client = await api.signInAs((await api.factories.member(ngo.id, 'partner')).id);
      const { viewer } = await client.ask<{ viewer: { memberships: { id: string }[] } }>(
        '{ viewer { memberships { id } } }',
      );
      const key = { 'idempotency-key': 'once' };
      const first = await client.send(SWITCH, { id: viewer.memberships[0]!.id }, key);
      expect(first.data).toEqual({
        switchOrganisation: { __typename: 'Viewer', active: { organisation: { id: ngo.id } } },
      });
      expect(await client.send(SWITCH, { id: viewer.memberships[0]!.id }, key)).toEqual(first);
      expect(await api.database.query('select 1 from comitia.idempotency_key')).toHaveLength(1);
      const reused = await client.send(SWITCH, { id: ngo.id }, key);
      expect(reused.errors?.[0]?.extensions?.['code']).toBe('IDEMPOTENCY_KEY_REUSED');
    } finally {
      await api.stop();
    }
  });
});
