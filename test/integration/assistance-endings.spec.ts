import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Id } from '@comitia/kernel';
import {
  decideOption,
  makeAssisting,
  makeCommission,
  mutate,
  offerOption,
  openElection,
  prepareRequest,
  sendRequest,
  withdrawConsent,
  type Answer,
  type Assisting,
  type Commission,
} from '../factories/assistance.js';
import {
  eventually,
  FakeClock,
  startTestApi,
  startTestWorker,
  type GraphqlClient,
  type TestApi,
  type TestWorker,
} from '../support/index.js';

const FAILURE = '__typename ... on Failure { code message } ... on WrongState { inState: state }';

describe('how requests and activities end', () => {
  let api: TestApi;
  let worker: TestWorker;
  let commission: Commission;
  let odihr: Assisting;
  let requestId: Id;

  beforeAll(async () => {
    const clock = new FakeClock();
    api = await startTestApi({ clock });
    worker = await startTestWorker({ database: api.database, clock });
    commission = await makeCommission(api);
    odihr = await makeAssisting(api, 'OSCE_ODIHR');
  });

  afterAll(async () => {
    await worker.stop();
    await api.stop();
  });

  beforeEach(async () => {
    const election = await openElection(commission.officer);
    requestId = (await prepareRequest(commission.officer, election.id)).id;
  });

  const send = () => sendRequest(commission.officer, requestId, odihr.organisation.id);

  const end = async (client: GraphqlClient, how: 'close' | 'withdraw', id = requestId): Promise<Answer> => {
    const name = `${how}AssistanceRequest`;
    const data = await client.ask<Record<string, Answer>>(
      `mutation ($id: ID!) { ${name}(requestId: $id) { ${FAILURE} ... on AssistanceRequest { id state } } }`,
      { id },
    );
    return data[name]!;
  };

  const told = (kind: string) =>
    eventually(async () => {
      const { notifications } = await odihr.focalPoint.ask<{
        notifications: { edges: { node: { kind: string; message: string } }[] };
      }>('{ notifications { edges { node { kind message } } } }');
      return notifications.edges.find(({ node }) => node.kind === kind)?.node.message;
    });

  it('a request closes once everything on it is decided; what was agreed stands, nothing more is offered', async () => {
    expect(await end(commission.officer, 'close')).toMatchObject({ __typename: 'WrongState', inState: 'draft' });
    await send();
    const [accepted, open] = [
      await offerOption(odihr.focalPoint, requestId, { title: 'Observation' }),
      await offerOption(odihr.focalPoint, requestId, { title: 'A second one' }),
    ];
    await decideOption(commission.signatory, accepted.id, 'ACCEPT');
    const refused = await end(commission.officer, 'close');
    expect(refused).toMatchObject({ __typename: 'WrongState', inState: 'sent' });
    expect(refused['message']).toContain('"A second one" is not decided');
    await decideOption(commission.signatory, open.id, 'DECLINE');
    expect(await end(commission.officer, 'close')).toMatchObject({ id: requestId, state: 'CLOSED' });
    expect(await told('request_closed')).toContain('has closed its request');
    expect(await offerOption(odihr.focalPoint, requestId)).toMatchObject({ __typename: 'WrongState' });
    expect(await end(commission.officer, 'close')).toMatchObject({ __typename: 'WrongState', inState: 'closed' });
    const { activities } = await odihr.coordinator.ask<{ activities: { edges: { node: object }[] } }>(
      '{ activities(first: 100) { edges { node { state basis { consentEntry { canWithdraw } } } } } }',
    );
    expect(activities.edges.at(-1)!.node).toMatchObject({ state: 'PLANNED' });
  });

  it('a draft is withdrawn unseen, a request that was sent is told of, and none while consent on it stands', async () => {
    expect(await end(commission.officer, 'withdraw')).toMatchObject({ state: 'WITHDRAWN' });
    const election = await openElection(commission.officer, 'BGR', '2026-11-08');
    requestId = (await prepareRequest(commission.officer, election.id)).id;
    await send();
    const option = await offerOption(odihr.focalPoint, requestId);
    const undecided = await offerOption(odihr.focalPoint, requestId, { title: 'Undecided' });
    const entry = await decideOption(commission.signatory, option.id, 'ACCEPT');
    const refused = await end(commission.officer, 'withdraw');
    expect(refused).toMatchObject({ __typename: 'WrongState', inState: 'sent' });
    expect(refused['message']).toContain(`entry ${String(entry['sequence'])} of the ledger`);
    await withdrawConsent(commission.signatory, entry.id);
    expect(await end(commission.signatory, 'withdraw')).toMatchObject({ state: 'WITHDRAWN' });
    expect(await told('request_withdrawn')).toContain('has withdrawn its request');
    const late = await decideOption(commission.signatory, undecided.id, 'ACCEPT');
    expect(late).toMatchObject({ __typename: 'WrongState', inState: 'withdrawn' });
    await expect(
      api.database.query(`update comitia.assistance_option set state = 'accepted' where id = $1`, [undecided.id]),
    ).rejects.toThrow('request of this option is not open');
    expect(await sendRequest(commission.officer, requestId, odihr.organisation.id)).toMatchObject({
      __typename: 'WrongState',
    });
  });

  it('a request is ended by the authority that asked alone', async () => {
    await send();
    const stranger = await makeCommission(api, 'ROU');
    for (const how of ['close', 'withdraw'] as const) {
      expect(await end(stranger.officer, how)).toMatchObject({ __typename: 'NotFound' });
    }
  });

  describe('an activity', () => {
    const move = async (client: GraphqlClient, name: 'beginActivity' | 'completeActivity', id: Id) => {
      const data = await client.ask<Record<string, Answer & { milestones: { state: string }[] }>>(
        `mutation ($id: ID!) { ${name}(activityId: $id) { ${FAILURE} ... on Activity { id state milestones { state } } } }`,
        { id },
      );
      return data[name]!;
    };

    const agreed = async () => {
      await send();
      const option = await offerOption(odihr.focalPoint, requestId);
      const entry = await decideOption(commission.signatory, option.id, 'ACCEPT');
      const [activity] = await api.database.query<{ id: Id }>(
        'select id from comitia.activity where consent_entry_id = $1',
        [entry.id],
      );
      return { entry, id: activity!.id };
    };

    it('begins and is completed by the organisation that works; open milestones and their reminders are called off', async () => {
      const { id } = await agreed();
      await eventually(async () => {
        const rows = await api.database.query(
          `select 1 from comitia.reminder where activity_id = $1 and state = 'scheduled'`,
          [id],
        );
        return rows.length > 0;
      });
      expect(await move(odihr.coordinator, 'completeActivity', id)).toMatchObject({
        __typename: 'WrongState',
        inState: 'planned',
      });
      expect(await move(odihr.focalPoint, 'beginActivity', id)).toMatchObject({ state: 'UNDER_WAY' });
      expect(await move(odihr.focalPoint, 'beginActivity', id)).toMatchObject({
        __typename: 'WrongState',
        inState: 'under_way',
      });
      const completed = await move(odihr.coordinator, 'completeActivity', id);
      expect(completed).toMatchObject({ state: 'COMPLETED' });
      expect(completed.milestones.length).toBeGreaterThan(0);
      expect(new Set(completed.milestones.map(({ state }) => state))).toEqual(new Set(['CANCELLED']));
      expect(
        await api.database.query(`select 1 from comitia.reminder where activity_id = $1 and state = 'scheduled'`, [id]),
      ).toEqual([]);
    });

    it('does not begin without the consent it rests on, and not by another organisation', async () => {
      const { id, entry } = await agreed();
      const other = await makeAssisting(api, 'UN');
      expect(await move(other.coordinator, 'beginActivity', id)).toMatchObject({ __typename: 'NotFound' });
      await withdrawConsent(commission.signatory, entry.id);
      expect(await move(odihr.coordinator, 'beginActivity', id)).toMatchObject({
        __typename: 'WrongState',
        inState: 'suspended',
      });
    });
  });

  it('somebody met in a needs assessment is erased, and the assessment stays', async () => {
    await send();
    const recorded = await mutate(
      odihr.focalPoint,
      'recordNeedsAssessment',
      {
        requestId,
        findings: 'The register is due.',
        recommendedService: 'observation_full',
        peopleMet: [{ name: 'A Person Met', capacity: 'Secretary' }],
        openConditions: [],
        outcome: 'A mission is recommended.',
      },
      '... on NeedsAssessment { id peopleMet { id name } }',
    );
    const [met] = recorded['peopleMet'] as { id: Id; name: string }[];
    expect(met!.name).toBe('A Person Met');
    const erase = `mutation ($id: ID!) { erasePersonMet(id: $id) { ${FAILURE} ... on ErasedPersonMet { id } } }`;
    const other = await makeAssisting(api, 'UN');
    expect(await other.focalPoint.ask(erase, { id: met!.id })).toMatchObject({
      erasePersonMet: { __typename: 'NotFound' },
    });
    expect(await odihr.focalPoint.ask(erase, { id: met!.id })).toMatchObject({ erasePersonMet: { id: met!.id } });
    const rows = await api.database.query(
      'select name, capacity, erased_at is not null as erased from comitia.person_met where id = $1',
      [met!.id],
    );
    expect(rows).toEqual([{ name: null, capacity: null, erased: true }]);
  });
});
