import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@comitia/kernel';
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

  it('refuse a query too deep, and say the limit', async () => {
    const deep = (levels: number): string => (levels === 0 ? 'title' : `activity { mission { ${deep(levels - 1)} } }`);
    const ask = (levels: number) => client.send(`{ mission(id: "${newId()}") { ${deep(levels)} } }`);
    expect((await ask(5)).errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
    expect((await ask(6)).errors?.[0]).toMatchObject({
      message: 'The query is 14 levels deep; 12 are allowed. Ask for less at once.',
      extensions: { code: 'QUERY_TOO_DEEP', depth: 14, limit: 12 },
    });
  });

  it.each([0, -1, 101, 1_000_000])('refuse a page of %d, and say how many may be asked for', async (first) => {
    const { errors } = await client.send('query ($first: Int!) { organisations(first: $first) { edges { cursor } } }', {
      first,
    });
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'PAGE_LIMIT_EXCEEDED' } });
    expect(errors?.[0]?.message).toContain(`first is ${first}; 1 to 100 are allowed`);
  });

  describe('refuse what is not of the declared shape as the client’s mistake, naming it', () => {
    const CREATE =
      'mutation ($input: CreateSharingAgreementInput!) { createSharingAgreement(input: $input) { __typename } }';
    const input = {
      missionId: newId(),
      partnerId: newId(),
      fields: ['AREA'],
      startsOn: '2026-01-01',
      endsOn: '2026-12-31',
    };

    it.each([
      ['a variable that is absent', {}, /\$input/],
      ['a text for an object', { input: 'x' }, /\$input/],
      ['a field of the wrong type', { input: { ...input, fields: 7 } }, /\$input/],
      ['a value outside an enum', { input: { ...input, fields: ['NAMES'] } }, /NAMES/],
      ['a field that is not there', { input: { ...input, colour: 'red' } }, /colour/],
      ['a field that is left out', { input: { ...input, partnerId: undefined } }, /partnerId/],
      ['a day that does not exist', { input: { ...input, endsOn: '2026-02-30' } }, /2026-02-30/],
      ['a day that is a number', { input: { ...input, endsOn: 20260230 } }, /20260230/],
      ['an id that is none', { input: { ...input, missionId: 'mine' } }, /missionId.*"mine" is not an id/],
    ])('%s', async (_what, variables, message) => {
      const coordinator = await api.signInAs(
        (await api.factories.member((await api.factories.ngo()).id, 'coordinator')).id,
      );
      const { errors } = await coordinator.send(CREATE, variables);
      expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
      expect(errors?.[0]?.message).toMatch(message);
    });

    it('an id in a list, and one of what is asked for alone', async () => {
      const { errors } = await client.send('mutation ($ids: [ID!]!) { markNotificationsRead(ids: $ids) }', {
        ids: [newId(), 'second'],
      });
      expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
      expect(errors?.[0]?.message).toContain('ids.1: "second" is not an id');
      // What is asked for by a made-up id is not there, as by any other.
      expect(await client.ask('{ election(id: "none") { id } }')).toEqual({ election: null });
      expect(await client.refusal('{ deployments(electionId: "none") { edges { cursor } } }')).toBe('BAD_USER_INPUT');
      expect(await client.refusal('{ deployments(after: "none") { edges { cursor } } }')).toBe('CURSOR_INVALID');
    });
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
