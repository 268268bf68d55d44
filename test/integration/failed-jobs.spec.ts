import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, type Id } from '@comitia/kernel';
import { eventually, startTestApi, startTestWorker, type GraphqlClient, type TestApi } from '../support/index.js';

const LIST = `query ($first: Int!, $after: String) { failedJobs(first: $first, after: $after) {
  edges { node { id name failure attempts failedAt } } pageInfo { hasNextPage endCursor } } }`;
const AGAIN = `mutation ($id: ID!) { runJobAgain(id: $id) { __typename ... on RestartedJob { id } ... on Failure { code message } } }`;

interface Listed {
  readonly failedJobs: {
    readonly edges: readonly { readonly node: { readonly id: Id; readonly name: string } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

describe('jobs that failed for good', () => {
  let api: TestApi;
  let organisationId: Id;
  let administrator: GraphqlClient;

  beforeAll(async () => {
    api = await startTestApi();
    organisationId = (await api.factories.ngo()).id;
    administrator = await api.signInAs((await api.factories.member(organisationId, 'administrator')).id);
  });

  afterAll(() => api.stop());

  /** A job as it lies in the ledger after its last try; told of nothing that is there, it does nothing when it runs. */
  const dead = async (of: Id, at: string): Promise<Id> => {
    const id = newId();
    await api.database.query(
      `insert into comitia.job (id, name, queue, payload, payload_version, organisation_id, requested_by_organisation_id, options,
         state, attempts, failure, queued_at, finished_at)
       values ($1, 'assistance.notify', 'default', $2, 1, $3, $3, '{"attempts":5,"backoffMilliseconds":10}', 'failed', 5,
         '"assistance.notify" failed 5 times', $4, $4)`,
      [id, JSON.stringify({ kind: 'request_received', subjectId: newId() }), of, at],
    );
    return id;
  };

  it('are seen by an administrator of their organisation, latest first, page by page', async () => {
    const ids: Id[] = [];
    for (const day of ['01', '02', '03']) ids.unshift(await dead(organisationId, `2026-03-${day}T09:00:00.123456Z`));
    await dead((await api.factories.ngo()).id, '2026-03-04T09:00:00Z');
    const first = await administrator.ask<Listed>(LIST, { first: 2 });
    expect(first.failedJobs.edges.map(({ node }) => node.id)).toEqual(ids.slice(0, 2));
    expect(first.failedJobs.edges[0]!.node).toEqual({
      id: ids[0],
      name: 'assistance.notify',
      failure: '"assistance.notify" failed 5 times',
      attempts: 5,
      failedAt: '2026-03-03T09:00:00.123Z',
    });
    const second = await administrator.ask<Listed>(LIST, { first: 2, after: first.failedJobs.pageInfo.endCursor });
    expect(second.failedJobs).toMatchObject({ edges: [{ node: { id: ids[2] } }], pageInfo: { hasNextPage: false } });
  });

  it('run again when the administrator says so, once, and leave a trace of it', async () => {
    const id = await dead(organisationId, '2026-03-05T09:00:00Z');
    expect(await administrator.ask(AGAIN, { id })).toEqual({ runJobAgain: { __typename: 'RestartedJob', id } });
    expect(await administrator.ask(AGAIN, { id })).toMatchObject({ runJobAgain: { __typename: 'NotFound' } });
    const worker = await startTestWorker({ database: api.database });
    try {
      await eventually(async () => {
        const [job] = await api.database.query<{ state: string }>('select state from comitia.job where id = $1', [id]);
        return job!.state === 'completed';
      });
    } finally {
      await worker.stop();
    }
    expect(
      await api.database.query('select action, organisation_id from comitia.audit_entry where subject_id = $1', [id]),
    ).toEqual([{ action: 'job.run_again', organisation_id: organisationId }]);
  });

  it('are closed to other roles and unknown to other organisations', async () => {
    const id = await dead(organisationId, '2026-03-06T09:00:00Z');
    const coordinator = await api.signInAs((await api.factories.member(organisationId, 'coordinator')).id);
    expect(await coordinator.refusal(LIST, { first: 5 })).toBe('FORBIDDEN');
    expect(await coordinator.refusal(AGAIN, { id })).toBe('FORBIDDEN');
    expect(await api.anonymous.refusal(AGAIN, { id })).toBe('UNAUTHENTICATED');
    const stranger = await api.signInAs(
      (await api.factories.member((await api.factories.ngo()).id, 'administrator')).id,
    );
    expect(await stranger.ask<Listed>(LIST, { first: 5 })).toMatchObject({ failedJobs: { edges: [] } });
    expect(await stranger.ask(AGAIN, { id })).toMatchObject({ runJobAgain: { code: 'NOT_FOUND' } });
  });
});
