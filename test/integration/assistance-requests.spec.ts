import { newId } from '@comitia/kernel';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  makeAssisting,
  makeCommission,
  mutate,
  openElection,
  prepareRequest,
  sendRequest,
  type Assisting,
  type Commission,
} from '../factories/assistance.js';
import { FakeClock, startTestApi, type TestApi } from '../support/index.js';

describe('asking for assistance', () => {
  let api: TestApi;
  let commission: Commission;
  let otherCommission: Commission;
  let odihr: Assisting;
  let union: Assisting;
  let electionId: string;
  const clock = new FakeClock();

  beforeAll(async () => {
    api = await startTestApi({ clock });
    commission = await makeCommission(api);
    otherCommission = await makeCommission(api, 'ROU');
    odihr = await makeAssisting(api, 'OSCE_ODIHR');
    union = await makeAssisting(api, 'AU');
    electionId = (await openElection(commission.officer)).id;
  }, 60_000);

  afterAll(() => api.stop());

  it('opens an election and counts the days to it', async () => {
    expect(await openElection(commission.signatory)).toMatchObject({ electionDay: '2026-10-04', daysToGo: 216 });
  });

  it('refuses an election day in the past with its sentence', async () => {
    expect(await openElection(commission.officer, 'BGR', '2026-03-01')).toMatchObject({
      __typename: 'InvalidInput',
      fields: [
        {
          path: 'rounds.0.days.0.date',
          message: 'The election day 2026-03-01 is in the past: today is 2026-03-02. Give a day from today on.',
        },
      ],
    });
  });

  it('refuses an election of another country', async () => {
    expect(await openElection(commission.officer, 'ROU')).toMatchObject({ fields: [{ path: 'country' }] });
  });

  it('opens no election for a focal point', async () => {
    const query = `mutation { openElection(input: { title: "x", country: "BGR", kind: LOCAL, timeZone: "UTC", pollingOpens: "07:00",
      pollingCloses: "20:00", rounds: [] }) { __typename } }`;
    expect(await odihr.focalPoint.refusal(query)).toBe('FORBIDDEN');
    expect(await api.anonymous.refusal(query)).toBe('UNAUTHENTICATED');
  });

  it('keeps elections and drafts from every other authority and organisation', async () => {
    const request = await prepareRequest(commission.officer, electionId, { organisationIds: [odihr.organisation.id] });
    for (const client of [odihr.focalPoint, union.focalPoint, otherCommission.officer]) {
      expect(
        await client.ask(
          `query ($election: ID!, $request: ID!) { election(id: $election) { id } elections { totalCount edges { cursor } }
             assistanceRequest(id: $request) { id } assistanceRequests { totalCount edges { cursor } pageInfo { hasNextPage } } }`,
          { election: electionId, request: request.id },
        ),
      ).toEqual({
        election: null,
        elections: { totalCount: 0, edges: [] },
        assistanceRequest: null,
        assistanceRequests: { totalCount: 0, edges: [], pageInfo: { hasNextPage: false } },
      });
    }
    expect(await prepareRequest(otherCommission.officer, electionId)).toMatchObject({ code: 'NOT_FOUND' });
    expect(
      await mutate(
        otherCommission.officer,
        'saveAssistanceRequest',
        { requestId: request.id, version: 2, subject: 'x' },
        '',
      ),
    ).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('saves against the version that was seen', async () => {
    const request = await prepareRequest(commission.officer, electionId);
    const save = (version: number) =>
      mutate(commission.officer, 'saveAssistanceRequest', { requestId: request.id, version, subject: 'New' }, '');
    expect(await save(2)).toMatchObject({ __typename: 'AssistanceRequest' });
    expect(await save(2)).toMatchObject({ __typename: 'Conflict', code: 'CONFLICT' });
  });

  it('names every field that is wrong', async () => {
    const answer = await prepareRequest(commission.officer, electionId, {
      services: ['observation_full', 'tea'],
      requesterKind: 'nobody',
      neededBy: '2026-01-01',
      facts: { invitation: 'perhaps', weather: true },
    });
    expect((answer['fields'] as { path: string }[]).map(({ path }) => path)).toEqual([
      'services.1',
      'requesterKind',
      'neededBy',
      'facts.invitation',
      'facts.weather',
    ]);
  });

  it('begins a request once, however often the client repeats it', async () => {
    const clientMutationId = newId();
    const create = () =>
      mutate(
        commission.officer,
        'createAssistanceRequest',
        { electionId, clientMutationId },
        '... on AssistanceRequest { id election { id } createdAt tasks { code } }',
      );
    expect(await create()).toEqual(await create());
  });

  it('sends only what was checked and is complete', async () => {
    const draft = await mutate(
      commission.officer,
      'createAssistanceRequest',
      { electionId },
      '... on AssistanceRequest { id }',
    );
    const answer = await commission.officer.ask<{ sendAssistanceRequest: { fields: { path: string }[] } }>(
      `mutation ($id: ID!) { sendAssistanceRequest(requestId: $id, organisationIds: [], answersChecked: false) {
        ... on InvalidInput { fields { path message } } } }`,
      { id: draft.id },
    );
    expect(answer.sendAssistanceRequest.fields.map(({ path }) => path)).toEqual([
      'services',
      'subject',
      'narrative',
      'organisationIds',
      'answersChecked',
    ]);
  });

  it('lets each organisation see a request once it was sent to it, and never who else was asked', async () => {
    const request = await prepareRequest(commission.officer, electionId, {
      facts: { writtenRequest: true, focalPointDecision: 'approved', agreement: 'unsigned' },
    });
    expect(await sendRequest(commission.officer, request.id, odihr.organisation.id)).toMatchObject({
      state: 'SENT',
      addressees: [{ organisation: { id: odihr.organisation.id } }],
    });
    const read = `query ($id: ID!) { assistanceRequest(id: $id) { reference version updatedAt createdAt sentAt facts
      addressees { organisation { id } } incoming { receivedAt nextDeadline assessments { body service } } } }`;
    const seen = await odihr.focalPoint.ask<{ assistanceRequest: Record<string, unknown> }>(read, { id: request.id });
    expect(seen.assistanceRequest).toMatchObject({
      facts: { writtenRequest: true },
      addressees: [{ organisation: { id: odihr.organisation.id } }],
      incoming: {
        assessments: [
          { body: 'OSCE_ODIHR', service: 'observation_full' },
          { body: 'OSCE_ODIHR', service: 'voter_registration_support' },
        ],
      },
    });
    expect(await union.focalPoint.ask(read, { id: request.id })).toEqual({ assistanceRequest: null });

    clock.advance(3_600_000);
    await sendRequest(commission.officer, request.id, union.organisation.id);
    expect(await odihr.focalPoint.ask(read, { id: request.id })).toEqual(seen);
    const own = await commission.officer.ask<{ assistanceRequest: { addressees: unknown[]; incoming: null } }>(read, {
      id: request.id,
    });
    expect(own.assistanceRequest.addressees).toHaveLength(2);
    expect(own.assistanceRequest.incoming).toBeNull();
  });

  it('leaves the words of a sent request as they were sent', async () => {
    const request = await prepareRequest(commission.officer, electionId);
    await sendRequest(commission.officer, request.id, odihr.organisation.id);
    const save = (changes: object) =>
      mutate(commission.officer, 'saveAssistanceRequest', { requestId: request.id, version: 2, ...changes }, '');
    expect(await save({ subject: 'Something else' })).toMatchObject({ __typename: 'WrongState', inState: 'sent' });
    expect(await save({ facts: { agreement: 'signed' } })).toMatchObject({ __typename: 'AssistanceRequest' });
  });

  it('pages requests without losing or repeating one', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: {
        assistanceRequests: {
          edges: { node: { id: string } }[];
          pageInfo: { endCursor: string; hasNextPage: boolean };
        };
      } = await commission.officer.ask(
        `query ($after: String) { assistanceRequests(first: 2, after: $after) { edges { node { id } } pageInfo { endCursor hasNextPage } } }`,
        { after },
      );
      seen.push(...page.assistanceRequests.edges.map(({ node }) => node.id));
      after = page.assistanceRequests.pageInfo.hasNextPage ? page.assistanceRequests.pageInfo.endCursor : null;
    } while (after);
    const { assistanceRequests } = await commission.officer.ask<{ assistanceRequests: { totalCount: number } }>(
      '{ assistanceRequests { totalCount } }',
    );
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength(assistanceRequests.totalCount);
  });

  it('asks the database once for a list, however long it is', async () => {
    for (let made = 0; made < 8; made += 1) {
      const request = await prepareRequest(commission.officer, electionId);
      await sendRequest(commission.officer, request.id, odihr.organisation.id, union.organisation.id);
    }
    const query = `query ($first: Int) { assistanceRequests(first: $first) { totalCount edges { node { id facts letter { id }
      election { id rounds { id } } authority { id } preparedBy { name } tasks { code } addressees { organisation { id } } options { id } } } } }`;
    const count = async (first: number) => {
      await commission.officer.ask(query, { first });
      const counting = api.statements.start();
      await commission.officer.ask(query, { first });
      return counting.stop();
    };
    expect(await count(8)).toBe(await count(3));
  });
});
