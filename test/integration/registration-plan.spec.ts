import type { Id } from '@comitia/kernel';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
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
  type Assisting,
  type Commission,
} from '../factories/assistance.js';
import {
  eventually,
  FAILURE,
  PartnerStage,
  REGISTRATION_ASSUMPTIONS,
  RegistrationClient,
  startMissionStage,
  type GraphqlClient,
  type MissionStage,
  type ScenarioAnswer,
} from '../support/index.js';

jest.setTimeout(120_000);

const ROW = `id area centre { code name } kits people startsOn endsOn handOver { toWhom dueOn } organisation { name } election { title country }`;
const PAGE = `query ($first: Int!, $after: String, $area: String) { registrationPlans(first: $first, after: $after, area: $area) {
  edges { cursor node { ${ROW} } } pageInfo { hasNextPage endCursor } } }`;

interface Row {
  readonly id: Id;
  readonly area: string | null;
  readonly centre: { readonly code: string } | null;
  readonly kits: number | null;
  readonly people: number | null;
  readonly startsOn: string | null;
  readonly handOver: { readonly toWhom: string; readonly dueOn: string } | null;
}

interface PlanAnswer {
  readonly id: Id;
  readonly state: string;
  readonly scenarios: readonly { readonly name: string }[];
  readonly publishedVersion: {
    readonly number: number;
    readonly startsOn: string;
    readonly endsOn: string;
    readonly centres: readonly { readonly code: string; readonly kits: number; readonly handOverTo: string }[];
    readonly handOvers: readonly Readonly<Record<string, unknown>>[];
    readonly differences: readonly { readonly kind: string; readonly sentence: string; readonly told: string[] }[];
  } | null;
  readonly versions: readonly { readonly number: number; readonly state: string }[];
}

describe('the registration plan of agreed support', () => {
  let stage: MissionStage;
  let commission: Commission;
  let union: Assisting;
  let requestId: Id;
  let electionId: Id;
  let entryId: Id;
  let activityId: Id;
  let on: RegistrationClient;
  let agreed: ScenarioAnswer;

  beforeAll(async () => {
    stage = await startMissionStage();
    const { api } = stage;
    commission = await makeCommission(api);
    union = await makeAssisting(api, 'UN');
    electionId = (await openElection(commission.officer, 'BGR', '2027-10-31')).id;
    requestId = (await prepareRequest(commission.officer, electionId)).id;
    await sendRequest(commission.officer, requestId, union.organisation.id);
    const entry = await agree();
    entryId = entry.entryId;
    activityId = entry.activityId;
    on = new RegistrationClient(union.coordinator, (await read(union.focalPoint))!.id);
  });

  afterAll(() => stage.stop());

  /** Support of voter registration, offered and accepted: the entry of the ledger, and the activity that came of it. */
  async function agree(): Promise<{ readonly entryId: Id; readonly activityId: Id }> {
    const option = await offerOption(union.focalPoint, requestId, {
      service: 'voter_registration_support',
      title: 'Registering those who have moved',
      parts: [],
      coreTeam: undefined,
      longTermObservers: undefined,
      shortTermObservers: undefined,
      startsOn: '2027-02-01',
      endsOn: '2027-05-31',
      handOver: { what: 'Kits and procedures', toWhom: 'Registration department', dueOn: '2027-06-30' },
    });
    const entry = await decideOption(commission.signatory, option.id, 'ACCEPT');
    const [activity] = await stage.api.database.query<{ id: Id }>(
      'select id from comitia.activity where consent_entry_id = $1',
      [entry.id],
    );
    return { entryId: entry.id, activityId: activity!.id };
  }

  async function read(client: GraphqlClient, id = activityId): Promise<PlanAnswer | null> {
    const { registrationPlan } = await client.ask<{ registrationPlan: PlanAnswer | null }>(
      `query ($id: ID!) { registrationPlan(activityId: $id) { id state scenarios { name } versions { number state }
         publishedVersion { number startsOn endsOn centres { code kits handOverTo } handOvers { area reserve kits toWhom dueOn }
           differences { kind sentence told } } } }`,
      { id },
    );
    return registrationPlan;
  }

  const share = async (fields: readonly string[]) => {
    const partners = new PartnerStage(stage.api);
    const partner = await partners.partner();
    const { createSharingAgreement } = await union.coordinator.ask<{
      createSharingAgreement: { __typename: string; id: Id; problems?: { message: string }[] };
    }>(
      `mutation ($input: CreateSharingAgreementInput!) { createSharingAgreement(input: $input) {
         __typename ... on SharingAgreement { id missionId activityId } ${FAILURE.replace('{ fields {', '{ problems: fields {')} } }`,
      {
        input: {
          activityId,
          partnerId: partner.organisation.id,
          fields,
          startsOn: '2026-01-01',
          endsOn: '2100-01-01',
        },
      },
    );
    if (createSharingAgreement.__typename !== 'SharingAgreement')
      throw new Error(JSON.stringify(createSharingAgreement));
    const { secret } = await partners.issue(partner, createSharingAgreement.id);
    return { partner, programme: stage.api.withCredential(secret) };
  };
  const rows = async (client: GraphqlClient, variables: Readonly<Record<string, unknown>> = {}): Promise<Row[]> => {
    const { registrationPlans } = await client.ask<{ registrationPlans: { edges: { node: Row }[] } }>(PAGE, {
      first: 100,
      ...variables,
    });
    return registrationPlans.edges.map(({ node }) => node);
  };
  const feed = async (client: GraphqlClient, after?: string | null) => {
    const { changes } = await client.ask<{
      changes: {
        edges: { node: { kind: string; about: string; registration: Row | null; deployment: object | null } }[];
        pageInfo: { endCursor: string | null };
      };
    }>(
      `query ($after: String) { changes(first: 100, after: $after) { pageInfo { endCursor }
         edges { node { kind about registration { ${ROW} } deployment { id } } } } }`,
      { after },
    );
    return { entries: changes.edges.map(({ node }) => node), cursor: changes.pageInfo.endCursor };
  };

  it('opens with the accepted option, for both sides of it and nobody else', async () => {
    for (const client of [union.coordinator, union.focalPoint, commission.officer, commission.signatory])
      expect(await read(client)).toMatchObject({ state: 'PREPARING', scenarios: [], publishedVersion: null });
    const strangers = [await makeAssisting(stage.api, 'OSCE_ODIHR'), await makeAssisting(stage.api, 'UN')];
    for (const { coordinator } of strangers) expect(await read(coordinator)).toBeNull();
    expect(await read((await makeCommission(stage.api, 'ROU')).officer)).toBeNull();
    const open = `mutation ($id: ID!) { openRegistrationPlan(activityId: $id) { __typename ... on RegistrationPlan { id } ${FAILURE} } }`;
    expect(await union.coordinator.ask(open, { id: activityId })).toEqual({
      openRegistrationPlan: { __typename: 'RegistrationPlan', id: on.planId },
    });
    expect(await strangers[0]!.coordinator.ask(open, { id: activityId })).toMatchObject({
      openRegistrationPlan: { __typename: 'NotFound' },
    });
    const foreign = new RegistrationClient(strangers[0]!.coordinator, on.planId);
    expect(await foreign.start()).toMatchObject({ __typename: 'NotFound' });
  });

  it('is not planned from what is not there or cannot be: each field with its sentence', async () => {
    const wrong = await on.start({
      targetShare: 1.2,
    });
    expect(wrong).toMatchObject({
      __typename: 'InvalidInput',
      fields: [{ path: 'assumptions.targetShare', message: expect.stringContaining('more registered than eligible') }],
    });
    const zones = REGISTRATION_ASSUMPTIONS.zones.map((zone, index) =>
      index === 1 ? { ...zone, code: 'z1', latitude: 142 } : zone,
    );
    const { fields } = await on.start({ zones, kitCost: -1 });
    expect(fields!.map(({ path }) => path).sort()).toEqual(
      ['assumptions.kitCost', 'assumptions.zones.1.code', 'assumptions.zones.1.latitude'].sort(),
    );
    expect((await read(union.coordinator))!.scenarios).toEqual([]);
  });

  it('finds centres and kits in the background, side by side with other scenarios and their cost', async () => {
    agreed = await on.plan();
    expect(agreed).toMatchObject({ state: 'FINISHED', failure: null, plannerVersion: '@comitia/planning 0.1.0' });
    // 5,500 × 0.9 ÷ (60 × 14 × 0.8) in the north and 3,800 × 0.9 ÷ 672 in the south, rounded up.
    expect(agreed.centres.map(({ code, kits }) => [code, kits])).toEqual([
      ['s1', 8],
      ['s3', 6],
    ]);
    expect(agreed.figures).toMatchObject({ centres: 2, kits: 14, spareKits: 2, staff: 42, served: 8370, target: 8424 });
    expect(agreed.unserved).toMatchObject([{ zone: 'z6', reason: 'no-site-within-cap' }]);
    const mobile = {
      teams: 1,
      leave: '08:00',
      back: '17:00',
      kilometresPerHour: 40,
      roadFactor: 1.4,
      overheadMinutes: 10,
    };
    const reached = await on.plan({ mobile }, 'With a mobile team');
    expect(reached.unserved).toEqual([]);
    expect(reached.problemHash).not.toBe(agreed.problemHash);
    const small = await on.plan(
      { sites: REGISTRATION_ASSUMPTIONS.sites.map((site) => ({ ...site, mostKits: 1 })) },
      'Small',
    );
    expect(small).toMatchObject({
      state: 'FAILED',
      figures: null,
      failure: expect.stringMatching(/short of \d+ kits/),
    });
    expect((await read(union.coordinator))!.scenarios.map(({ name }) => name)).toEqual([
      'Small',
      'With a mobile team',
      'As agreed',
    ]);
    // The authority sees no scenario.
    expect((await read(commission.officer))!.scenarios).toEqual([]);
    const { registrationScenario } = await (
      await makeAssisting(stage.api, 'UN')
    ).coordinator.ask<{
      registrationScenario: object | null;
    }>('query ($id: ID!) { registrationScenario(id: $id) { id } }', { id: agreed.id });
    expect(registrationScenario).toBeNull();
  });

  it('is stopped while it is searched; one search goes on at a time', async () => {
    // So many places that the search does not end by itself before it is stopped.
    const grid = (count: number, from: number) =>
      Array.from({ length: count }, (_none, index) => ({
        code: `g${index}`,
        name: `Place ${index}`,
        area: null,
        latitude: 42 + Math.floor(index / 20) * 0.02,
        longitude: from + (index % 20) * 0.02,
      }));
    const long = await on.start(
      {
        zones: grid(150, 23).map((zone, index) => ({ ...zone, eligible: 100 + ((index * 37) % 900) })),
        sites: grid(30, 23.005).map((site) => ({ ...site, openingCost: 500, mostKits: 40, accessible: true })),
      },
      60,
      'Long',
    );
    expect(await on.start()).toMatchObject({
      __typename: 'NotAllowed',
      message: expect.stringContaining('is being searched'),
    });
    await eventually(async () => {
      const { registrationScenario } = await union.coordinator.ask<{
        registrationScenario: { progress: { step: string; total: number } | null };
      }>('query ($id: ID!) { registrationScenario(id: $id) { progress { step done total } } }', { id: long.id });
      return (registrationScenario.progress?.total ?? 0) > 0;
    });
    expect(await on.cancel(long.id)).toMatchObject({ __typename: 'RegistrationScenario' });
    const stopped = await on.ended(long.id);
    expect(stopped).toMatchObject({ state: 'STOPPED' });
    expect(stopped.figures!.kits).toBeGreaterThan(0);
    expect(await on.cancel(long.id)).toMatchObject({ __typename: 'WrongState' });
  });

  it('is published in versions that say what differs and who is told, and never edited', async () => {
    const first = agreed;
    const outside = await on.publish(first.id, 0, { startsOn: '2027-05-25' });
    expect(outside).toMatchObject({
      __typename: 'InvalidInput',
      message: expect.stringContaining('2027-05-25 to 2027-06-07; what was agreed runs 2027-02-01 to 2027-05-31'),
    });
    const early = { area: 'North', toWhom: 'Municipality of the North', dueOn: '2027-03-10' };
    expect(await on.publish(first.id, 0, { handOvers: [early, { ...early, area: 'West' }] })).toMatchObject({
      fields: [{ path: 'handOvers.0.dueOn' }, { path: 'handOvers.1.area' }, { path: 'handOvers.1.dueOn' }],
    });
    const handOvers = [{ ...early, dueOn: '2027-06-15' }];
    expect(await on.publish(first.id, 0, { handOvers })).toMatchObject({
      __typename: 'RegistrationVersion',
      number: 1,
      state: 'PUBLISHED',
      endsOn: '2027-03-14',
    });
    expect(await on.publish(first.id, 0)).toMatchObject({ __typename: 'Conflict' });
    const published = (await read(commission.officer))!;
    expect(published).toMatchObject({
      state: 'PUBLISHED',
      publishedVersion: {
        handOvers: [
          { area: 'North', reserve: false, kits: 8, toWhom: 'Municipality of the North', dueOn: '2027-06-15' },
          { area: 'South', reserve: false, kits: 6, toWhom: 'Registration department', dueOn: '2027-06-30' },
          { area: null, reserve: true, kits: 2, toWhom: 'Registration department', dueOn: '2027-06-30' },
        ],
      },
    });
    expect(published.publishedVersion!.differences.map(({ kind }) => kind)).toEqual(['new_centre', 'new_centre']);

    const second = await on.plan({ targetShare: 1 }, 'Everybody');
    expect(await on.publish(second.id, 1, { handOvers, startsOn: '2027-03-02' })).toMatchObject({ number: 2 });
    const { publishedVersion, versions } = (await read(union.coordinator))!;
    expect(versions).toEqual([
      { number: 2, state: 'PUBLISHED' },
      { number: 1, state: 'SUPERSEDED' },
    ]);
    expect(publishedVersion!.differences).toEqual([
      {
        kind: 'dates_changed',
        sentence: 'Registration runs 2027-03-02 to 2027-03-15 instead of 2027-03-01 to 2027-03-14.',
        told: ['Municipality of the North', 'Registration department'],
      },
      {
        kind: 'kits_changed',
        sentence: 'North School has 9 kits instead of 8.',
        told: ['Municipality of the North'],
      },
    ]);
    // Both sides are told, each of every version once.
    for (const [client, page] of [
      [commission.officer, `/commission/activities/${activityId}`],
      [union.focalPoint, `/desk/activities/${activityId}`],
    ] as const) {
      const told = await eventually(async () => {
        const { notifications } = await client.ask<{
          notifications: { edges: { node: { message: string; link: string } }[] };
        }>('{ notifications(first: 50) { edges { node { message link } } } }');
        const found = notifications.edges.filter(({ node }) => node.message.includes('registration plan is published'));
        return found.length === 2 && found;
      });
      expect(told.every(({ node }) => node.link === page)).toBe(true);
    }
    // Not even the owner's application edits what is published.
    const edit = (sql: string) => stage.api.database.query(sql);
    await expect(edit('update comitia.registration_centre set kits = kits + 1')).rejects.toThrow(/never edited/);
    await expect(edit(`update comitia.registration_version set starts_on = '2027-03-05'`)).rejects.toThrow(
      /never edited/,
    );
  });

  it('is shared field by field; what is not shared is null and cannot be counted', async () => {
    const everything = await share(['AREA', 'CENTRE', 'KITS', 'PEOPLE', 'DATES', 'HAND_OVER']);
    expect(
      (await rows(everything.programme)).sort((one, two) => one.centre!.code.localeCompare(two.centre!.code)),
    ).toMatchObject([
      {
        area: 'North',
        centre: { code: 's1', name: 'North School' },
        kits: 9,
        people: 5500,
        startsOn: '2027-03-02',
        endsOn: '2027-03-15',
        handOver: { toWhom: 'Municipality of the North', dueOn: '2027-06-15' },
        election: { title: 'Parliamentary election', country: 'BGR' },
      },
      { area: 'South', centre: { code: 's3' }, kits: 6, people: 3800 },
    ]);
    const values: Record<string, (row: Row) => unknown> = {
      AREA: (row) => row.area,
      CENTRE: (row) => row.centre,
      KITS: (row) => row.kits,
      PEOPLE: (row) => row.people,
      DATES: (row) => row.startsOn,
      HAND_OVER: (row) => row.handOver,
    };
    for (const field of Object.keys(values)) {
      const alone = await rows((await share([field])).programme);
      for (const [other, value] of Object.entries(values))
        expect(alone.map((row) => value(row) !== null)).toEqual(alone.map(() => other === field));
    }
    // Kits alone are those of all centres together: one row, however many centres there are.
    expect(await rows((await share(['KITS'])).programme)).toMatchObject([{ kits: 15 }]);
    expect(await rows((await share(['KITS'])).programme, { area: 'North' })).toEqual([]);
    expect(await rows(everything.programme, { area: 'North' })).toHaveLength(1);
    const ids = (await rows(everything.programme)).map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
    const other = await rows((await share(['CENTRE'])).programme);
    expect(other.filter(({ id }) => ids.includes(id))).toEqual([]);
    await expect(share(['STATION'])).rejects.toThrow(/cannot be shared of a registration plan/);
    // Pages, sealed cursors of one list, and no way to what is not shared.
    const page = await everything.programme.ask<{
      registrationPlans: { edges: { cursor: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
    }>(PAGE, { first: 1 });
    expect(page.registrationPlans.pageInfo.hasNextPage).toBe(true);
    expect(
      await rows(everything.programme, { first: 1, after: page.registrationPlans.pageInfo.endCursor }),
    ).toHaveLength(1);
    const misplaced = await everything.programme.send(
      `{ changes(after: "${page.registrationPlans.edges[0]!.cursor}") { edges { cursor } } }`,
    );
    expect(misplaced.errors?.[0]?.extensions).toEqual({ code: 'CURSOR_INVALID' });
    const refused = await everything.programme.send('query ($id: ID!) { registrationPlan(activityId: $id) { id } }', {
      id: activityId,
    });
    expect(refused.errors?.[0]?.extensions).toEqual({ code: 'FORBIDDEN' });
    // A stranger, and the organisation's own coordinator as a partner, read nothing.
    expect(await rows((await new PartnerStage(stage.api).partner()).client)).toEqual([]);
    const own = await stage.api.factories.member(union.organisation.id, 'coordinator', 'partner');
    expect(await rows(await stage.api.signInAs(own.id, union.organisation.id))).toEqual([]);
  });

  it('tells partners of changes that they may know of, and is out of sight with the consent alone', async () => {
    const precise = await share(['CENTRE', 'KITS']);
    const coarse = await share(['AREA']);
    const [first, coarseFirst] = [await feed(precise.programme), await feed(coarse.programme)];
    expect(first.entries).toMatchObject([
      { kind: 'CREATED', about: 'REGISTRATION', deployment: null, registration: { kits: expect.any(Number) } },
      { kind: 'CREATED', about: 'REGISTRATION', deployment: null, registration: { kits: expect.any(Number) } },
    ]);
    expect(await on.publish(agreed.id, 2)).toMatchObject({ number: 3 });
    const news = await feed(precise.programme, first.cursor);
    expect(news.entries).toMatchObject([{ kind: 'CHANGED', registration: { centre: { code: 's1' }, kits: 8 } }]);
    expect((await feed(coarse.programme, coarseFirst.cursor)).entries).toEqual([]);

    // What another basis carries stands.
    const recorded = await mutate(
      union.focalPoint,
      'recordActivity',
      {
        electionId,
        basisKind: 'ORGAN_DECISION',
        citation: 'General Assembly resolution 80/1',
        title: 'Registration of displaced people',
        service: 'voter_registration_support',
        startsOn: '2027-02-01',
        endsOn: '2027-05-31',
        handOver: { what: 'Kits', toWhom: 'Authority for displaced people', dueOn: '2027-06-30' },
      },
      '... on Activity { id }',
    );
    const { openRegistrationPlan } = await union.coordinator.ask<{ openRegistrationPlan: { id: Id } }>(
      `mutation ($id: ID!) { openRegistrationPlan(activityId: $id) { __typename ... on RegistrationPlan { id } ${FAILURE} } }`,
      { id: recorded.id },
    );
    const standing = new RegistrationClient(union.coordinator, openRegistrationPlan.id);
    const stands = await standing.plan();
    // The same assumptions are the same problem, and give the same.
    expect([stands.problemHash, stands.figures]).toEqual([agreed.problemHash, agreed.figures]);
    expect(await standing.publish(stands.id, 0)).toMatchObject({ number: 1 });
    expect(await read(commission.officer, recorded.id)).toBeNull();

    expect(await withdrawConsent(commission.signatory, entryId)).toMatchObject({ __typename: 'ConsentEntry' });
    expect(await read(union.coordinator)).toMatchObject({ state: 'SUSPENDED' });
    expect(await rows(precise.programme)).toEqual([]);
    expect((await feed(precise.programme, news.cursor)).entries).toMatchObject([
      { kind: 'WITHDRAWN', registration: null },
      { kind: 'WITHDRAWN', registration: null },
    ]);
    expect(await on.publish(agreed.id, 3)).toMatchObject({ __typename: 'NotAllowed', code: 'NOT_ALLOWED' });
    expect(await on.start()).toMatchObject({ __typename: 'WrongState', code: 'WRONG_STATE' });
    expect(await read(union.coordinator, recorded.id)).toMatchObject({ state: 'PUBLISHED' });
    expect(await standing.publish(stands.id, 1)).toMatchObject({ number: 2 });
  });
});
