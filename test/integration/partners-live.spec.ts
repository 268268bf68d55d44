import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import {
  eventually,
  LiveClient,
  PartnerStage,
  startTestApi,
  withdrawConsent,
  type SharedChangeRow,
  type TestApi,
} from '../support/index.js';

const LIVE = `subscription { deploymentChanged { kind deploymentId deployment { station { code } time } } }`;

interface Live {
  readonly deploymentChanged: SharedChangeRow;
}

describe('changes as they happen', () => {
  let api: TestApi;
  /** A second process' worth of API, on the same database. */
  let other: TestApi;
  let stage: PartnerStage;
  const opened: LiveClient[] = [];

  beforeAll(async () => {
    api = await startTestApi();
    other = await startTestApi({ database: api.database });
    stage = new PartnerStage(api);
  });

  afterEach(async () => {
    await Promise.all(opened.splice(0).map((live) => live.stop()));
  });

  afterAll(async () => {
    await other.stop();
    await api.stop();
  });

  const connect = (url: string, options: ConstructorParameters<typeof LiveClient>[1]) => {
    const live = new LiveClient(url, options);
    opened.push(live);
    return live;
  };

  const under = async () => {
    const sharing = await stage.sharing();
    await sharing.deployment.publish([{ code: '1', starts: 480 }]);
    const partner = await stage.partner();
    const agreement = await stage.agree(sharing, partner.organisation.id, ['STATION', 'TIME']);
    const issued = await stage.issue(partner, agreement.id);
    return { sharing, partner, issued, programme: api.withCredential(issued.secret) };
  };

  /** Resolves once the server follows the agreement: what happens before is not told. */
  const listening = async (from: TestApi) =>
    eventually(async () => {
      const rows = await from.database.query(
        `select 1 from pg_stat_activity where application_name = 'comitia signals' and datname = current_database()`,
      );
      return rows.length > 0;
    }).then(() => new Promise((resolve) => setTimeout(resolve, 300)));

  it('are the same as in the feed, from whichever API process they are read', async () => {
    const { sharing, issued, programme } = await under();
    const here = connect(api.url, { authorization: `Bearer ${issued.secret}` }).follow<Live>(LIVE);
    const there = connect(other.url, { headers: { authorization: `Bearer ${issued.secret}` } }).follow<Live>(LIVE);
    await listening(other);
    const { pageInfo } = await stage.changes(programme);
    await sharing.deployment.publish([
      { code: '1', starts: 500 },
      { code: '2', starts: 700 },
    ]);
    await eventually(async () => here.received.length === 2 && there.received.length === 2);
    const { edges } = await stage.changes(programme, pageInfo.endCursor);
    const fed = edges.map(({ node }) => [node.kind, node.deploymentId, node.deployment?.time]);
    for (const { received } of [here, there]) {
      expect(
        received.map(({ deploymentChanged: told }) => [told.kind, told.deploymentId, told.deployment?.time]),
      ).toEqual(fed);
    }
    expect(here.errors).toEqual([]);
  });

  it('show each deployment as it stands then, not as it was loaded before', async () => {
    const { sharing, issued } = await under();
    const live = connect(api.url, { authorization: `Bearer ${issued.secret}` }).follow<Live>(LIVE);
    await listening(api);
    for (const starts of [490, 510]) {
      const before = live.received.length;
      await sharing.deployment.publish([{ code: '1', starts }]);
      await eventually(async () => live.received.length === before + 1);
    }
    await sharing.deployment.publish([]);
    await eventually(async () => live.received.length === 3);
    expect(live.received.map(({ deploymentChanged: told }) => [told.kind, told.deployment?.time ?? null])).toEqual([
      ['CHANGED', '08:10'],
      ['CHANGED', '08:30'],
      ['WITHDRAWN', null],
    ]);
  });

  it('reach a partner’s own people too, and nobody else', async () => {
    const { sharing, partner } = await under();
    const outsider = await stage.partner();
    const [mine, theirs] = [partner, outsider].map(({ client }) =>
      connect(api.url, { headers: client.headers }).follow<Live>(LIVE),
    );
    await listening(api);
    await sharing.deployment.publish([]);
    await eventually(async () => mine!.received.length === 1);
    expect(theirs!.received).toEqual([]);
    const officer = await api.factories.member(partner.organisation.id, 'officer');
    const refused = connect(api.url, {
      headers: (await api.signInAs(officer.id)).headers,
    }).follow<Live>(LIVE);
    await eventually(async () => refused.errors.length > 0);
    expect(refused.errors[0]).toMatchObject({ extensions: { code: 'FORBIDDEN' } });
  });

  it('stop with the credential, though the connection is open', async () => {
    const { sharing, partner, issued } = await under();
    const live = connect(api.url, { authorization: `Bearer ${issued.secret}` }).follow<Live>(LIVE);
    await listening(api);
    await partner.client.ask('mutation ($id: ID!) { revokeCredential(id: $id) }', { id: issued.credential.id });
    await sharing.deployment.publish([{ code: '7' }]);
    await eventually(async () => live.ended);
    expect(live.received).toEqual([]);
  });

  it('tell nothing of what consent no longer covers', async () => {
    const { sharing, issued } = await under();
    const live = connect(api.url, { authorization: `Bearer ${issued.secret}` }).follow<Live>(LIVE);
    await listening(api);
    await withdrawConsent(api.database, sharing.mission);
    await sharing.deployment.publish([{ code: '1', starts: 999 }]);
    await eventually(async () => live.received.length === 1);
    expect(live.received[0]!.deploymentChanged.deployment).toBeNull();
  });

  it('are refused over a connection with a credential that is not accepted, in a sentence', async () => {
    const { partner, issued } = await under();
    await partner.client.ask('mutation ($id: ID!) { revokeCredential(id: $id) }', { id: issued.credential.id });
    const live = connect(api.url, { authorization: `Bearer ${issued.secret}` });
    live.follow<Live>(LIVE);
    expect(await live.refused()).toEqual({
      code: 4403,
      reason: 'This credential was revoked: ask for a new one under the sharing agreement.',
    });
    const elsewhere = connect(api.url, { headers: { origin: 'https://evil.example', ...partner.client.headers } });
    elsewhere.follow<Live>(LIVE);
    expect((await elsewhere.refused()).code).toBe(4403);
  });

  it('share their connection with nothing that goes over HTTP, and have the same limits and errors', async () => {
    const { partner } = await under();
    const live = connect(api.url, { headers: partner.client.headers });
    const code = async (query: string, variables: Record<string, unknown> = {}) => {
      const followed = live.follow(query, variables);
      await eventually(async () => followed.errors.length > 0);
      expect(JSON.stringify(followed.errors)).not.toMatch(/node_modules|select |stack/);
      return (followed.errors[0] as { extensions: { code: string } }).extensions.code;
    };
    expect(await code('{ viewer { id } }')).toBe('BAD_REQUEST');
    expect(await code('mutation { switchOrganisation(membershipId: "x") { __typename } }')).toBe('BAD_REQUEST');
    expect(await code('subscription {')).toBe('GRAPHQL_PARSE_FAILED');
    expect(await code('subscription { nothing { id } }')).toBe('GRAPHQL_VALIDATION_FAILED');
    await api.database.query('alter table comitia.shared_change rename column kind to gone');
    try {
      expect(await code('subscription { deploymentChanged { kind } }')).toBe('INTERNAL_ERROR');
    } finally {
      await api.database.query('alter table comitia.shared_change rename column gone to kind');
    }
  });
});
