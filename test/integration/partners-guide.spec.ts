import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Kind, parse, type OperationDefinitionNode } from 'graphql';
import { projectRoot } from '../support/data-path.js';
import {
  eventually,
  LiveClient,
  PartnerStage,
  startTestApi,
  type StagedSharing,
  type TestApi,
} from '../support/index.js';

const guide = readFileSync(join(projectRoot, 'docs/partners-guide.md'), 'utf8');

/** The code blocks of a language, in order. */
const blocks = (language: string) =>
  [...guide.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gms'))].map(([, text]) => text!);

const operations = blocks('graphql').map((text) => {
  const [definition] = parse(text).definitions as readonly OperationDefinitionNode[];
  return { text, name: definition!.name!.value, kind: definition!.operation };
});

const operation = (name: string) => operations.find((held) => held.name === name)!.text;

describe('the guide for partners', () => {
  let api: TestApi;
  let stage: PartnerStage;
  let sharing: StagedSharing;
  let secret: string;

  beforeAll(async () => {
    api = await startTestApi();
    stage = new PartnerStage(api);
    sharing = await stage.sharing();
    await sharing.deployment.publish([
      { code: '1', area: 'North', starts: 480 },
      { code: '2', area: 'South', starts: 900 },
    ]);
    const partner = await stage.partner();
    const { id } = await stage.agree(sharing, partner.organisation.id, ['AREA', 'HALF_DAY']);
    ({ secret } = await stage.issue(partner, id));
  });

  afterAll(() => api.stop());

  /** Sends an operation in the way that the guide's first block shows, with this credential. */
  const send = async (query: string, variables: Record<string, unknown> = {}) => {
    const [request, ...headers] = blocks('')[0]!.trim().split('\n');
    const [method, path] = request!.split(' ');
    const response = await fetch(`${api.url}${path}`, {
      method: method!,
      headers: Object.fromEntries(
        headers.map((line) => {
          const [name, value] = line.split(': ') as [string, string];
          return [name, value.replace('cmt_…', secret)];
        }),
      ),
      body: JSON.stringify({ query, variables }),
    });
    return (await response.json()) as { data: Record<string, never>; errors?: { extensions: { code: string } }[] };
  };

  it('shows the operations that there are for a credential, each of them once', () => {
    expect(operations.map(({ name, kind }) => [name, kind])).toEqual([
      ['Deployments', 'query'],
      ['Changes', 'query'],
      ['Live', 'subscription'],
      ['Coverage', 'query'],
      ['Registration', 'query'],
    ]);
    const asked = operations.flatMap(({ text }) =>
      (parse(text).definitions[0] as OperationDefinitionNode).selectionSet.selections.map((selection) =>
        selection.kind === Kind.FIELD ? selection.name.value : '',
      ),
    );
    expect(asked).toEqual(['deployments', 'changes', 'deploymentChanged', 'coverage', 'registrationPlans']);
  });

  it('shows what is deployed, page by page, nulls for what is not shared', async () => {
    const { data, errors } = await send(operation('Deployments'));
    expect(errors).toBeUndefined();
    const { deployments } = data as unknown as {
      deployments: {
        edges: { node: Record<string, unknown> }[];
        pageInfo: { hasNextPage: boolean; endCursor: string };
      };
    };
    expect(deployments.edges).toHaveLength(2);
    expect(deployments.edges[0]!.node).toMatchObject({
      election: { title: 'Parliamentary election', country: 'BGR' },
      station: null,
      time: null,
      teamNumber: null,
      service: null,
    });
    expect(deployments.pageInfo.hasNextPage).toBe(false);
    const after = await send(operation('Deployments'), { after: deployments.pageInfo.endCursor });
    expect(after.data).toMatchObject({ deployments: { edges: [] } });
    const narrowed = `{ ${/`(deployments\(electionId[^`]*)`/.exec(guide)![1]!} { edges { node { area } } } }`
      .replace('…', sharing.mission.electionId)
      .replace('…', 'South');
    expect((await send(narrowed)).data).toEqual({ deployments: { edges: [{ node: { area: 'South' } }] } });
  });

  it('shows what has changed since the last cursor, and the same as it happens', async () => {
    const first = await send(operation('Changes'));
    const { changes } = first.data as unknown as { changes: { edges: object[]; pageInfo: { endCursor: string } } };
    expect(changes.edges).toHaveLength(2);
    const client = new LiveClient(api.url, { authorization: `Bearer ${secret}` });
    const live = client.follow<{ deploymentChanged: { kind: string; deploymentId: string } }>(operation('Live'));
    try {
      await new Promise((resolve) => setTimeout(resolve, 500));
      await sharing.deployment.publish([{ code: '1', area: 'North', starts: 480 }]);
      await eventually(async () => live.received.length === 1);
    } finally {
      await client.stop();
    }
    const { data } = await send(operation('Changes'), { after: changes.pageInfo.endCursor });
    const [news] = (data as unknown as { changes: { edges: { node: object }[] } }).changes.edges;
    expect(news!.node).toMatchObject({ kind: 'WITHDRAWN', deployment: null });
    expect(news!.node).toMatchObject(live.received[0]!.deploymentChanged);
  });

  it('shows who is where', async () => {
    const { data } = await send(operation('Coverage'), { electionId: sharing.mission.electionId });
    expect(data).toMatchObject({ coverage: [{ area: 'North', halfDay: 'MORNING', visits: 1 }] });
  });

  it('shows no registration plan where none is shared', async () => {
    expect(await send(operation('Registration'))).toEqual({
      data: { registrationPlans: { edges: [], pageInfo: { hasNextPage: false, endCursor: null } } },
    });
  });

  it('names the codes with which things are refused', async () => {
    const code = async (query: string) => (await send(query)).errors?.[0]?.extensions.code;
    const dear = Array.from(
      { length: 40 },
      (_none, index) => `a${index}: deployments(first: 100) { edges { node { id area } } }`,
    );
    const refused = [
      await code('{ deployments(first: 101) { edges { cursor } } }'),
      await code(`{ ${dear.join(' ')} }`),
      await code('{ viewAsPartner(agreementId: "0190e1a2-0000-7000-8000-000000000000") { edges { cursor } } }'),
    ];
    expect(refused).toEqual(['PAGE_LIMIT_EXCEEDED', 'QUERY_TOO_DEAR', 'FORBIDDEN']);
    for (const named of [
      ...refused,
      'QUERY_TOO_DEEP',
      'CREDENTIAL_EXPIRED',
      'CREDENTIAL_REVOKED',
      'CREDENTIAL_UNKNOWN',
    ]) {
      expect(guide).toContain(`\`${named}\``);
    }
  });
});
