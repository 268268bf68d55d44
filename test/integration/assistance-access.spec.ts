import { newId } from '@comitia/kernel';
import { NeedsAssessmentService } from '@comitia/assistance';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Role } from '@comitia/identity';
import {
  decideOption,
  makeAssisting,
  makeCommission,
  mutate,
  offerOption,
  openElection,
  prepareRequest,
  sendRequest,
  type Assisting,
  type Commission,
} from '../factories/assistance.js';
import { FakeClock, startTestApi, type GraphqlClient, type TestApi } from '../support/index.js';

const ROLES = [
  'officer',
  'signatory',
  'focal_point',
  'coordinator',
  'observer',
  'partner',
  'adviser',
  'administrator',
] as const satisfies readonly Role[];

const AUTHORITY: readonly Role[] = ['officer', 'signatory'];
const DESK: readonly Role[] = ['focal_point'];
const BOTH: readonly Role[] = ['officer', 'signatory', 'focal_point', 'coordinator'];
const EVERY: readonly Role[] = ROLES;
const NO_ID = '0190e1a2-0000-7000-8000-000000000000';
const HAND_OVER = '{ what: "x", toWhom: "x", dueOn: "2026-10-01" }';

/** Every operation of elections and assistance with the roles that may call it. */
const OPERATIONS: readonly (readonly [string, readonly Role[], string])[] = [
  ['elections', EVERY, '{ elections { totalCount } }'],
  ['election', EVERY, `{ election(id: "${NO_ID}") { id } }`],
  [
    'openElection',
    AUTHORITY,
    `mutation { openElection(input: { title: "", country: "BGR", kind: LOCAL, timeZone: "UTC", pollingOpens: "07:00", pollingCloses: "20:00", rounds: [] }) { __typename } }`,
  ],
  [
    'moveElectionDay',
    AUTHORITY,
    `mutation { moveElectionDay(input: { electionDayId: "${NO_ID}", date: "2026-10-10", reason: "x" }) { __typename } }`,
  ],
  ['assistanceRequests', BOTH, '{ assistanceRequests { totalCount } }'],
  ['assistanceRequest', BOTH, `{ assistanceRequest(id: "${NO_ID}") { id } }`],
  [
    'createAssistanceRequest',
    AUTHORITY,
    `mutation { createAssistanceRequest(input: { electionId: "${NO_ID}" }) { __typename } }`,
  ],
  [
    'saveAssistanceRequest',
    AUTHORITY,
    `mutation { saveAssistanceRequest(input: { requestId: "${NO_ID}", version: 1 }) { __typename } }`,
  ],
  ['attachLetter', AUTHORITY, `mutation { attachLetter(requestId: "${NO_ID}", fileId: "${NO_ID}") { __typename } }`],
  [
    'sendAssistanceRequest',
    AUTHORITY,
    `mutation { sendAssistanceRequest(requestId: "${NO_ID}", organisationIds: [], answersChecked: true) { __typename } }`,
  ],
  ['closeAssistanceRequest', AUTHORITY, `mutation { closeAssistanceRequest(requestId: "${NO_ID}") { __typename } }`],
  [
    'withdrawAssistanceRequest',
    AUTHORITY,
    `mutation { withdrawAssistanceRequest(requestId: "${NO_ID}") { __typename } }`,
  ],
  ['compareOrganisations', AUTHORITY, `{ compareOrganisations(requestId: "${NO_ID}") { body } }`],
  [
    'assessmentHistory',
    BOTH,
    `{ assessmentHistory(requestId: "${NO_ID}", body: "UN", service: "legal_review") { id } }`,
  ],
  ['allowedOptions', DESK, `{ allowedOptions(requestId: "${NO_ID}") { service } }`],
  [
    'recordNeedsAssessment',
    DESK,
    `mutation { recordNeedsAssessment(input: { requestId: "${NO_ID}", findings: "x", recommendedService: "x", peopleMet: [], openConditions: [], outcome: "x" }) { __typename } }`,
  ],
  [
    'recordOrganisationDecision',
    DESK,
    `mutation { recordOrganisationDecision(input: { requestId: "${NO_ID}", service: "x", outcome: DECLINES, reason: "x", decidedOn: "2026-03-01", decidedBy: "x" }) { __typename } }`,
  ],
  [
    'offerOption',
    DESK,
    `mutation { offerOption(input: { requestId: "${NO_ID}", service: "x", title: "x", description: "x", parts: [], startsOn: "2026-09-01", endsOn: "2026-10-01", conditions: [], handOver: ${HAND_OVER} }) { __typename } }`,
  ],
  ['withdrawOption', DESK, `mutation { withdrawOption(optionId: "${NO_ID}", reason: "x") { __typename } }`],
  ['askAboutOption', AUTHORITY, `mutation { askAboutOption(optionId: "${NO_ID}", question: "x") { __typename } }`],
  ['answerQuestion', DESK, `mutation { answerQuestion(questionId: "${NO_ID}", answer: "x") { __typename } }`],
  [
    'decideOption',
    ['signatory'],
    `mutation { decideOption(input: { optionId: "${NO_ID}", decision: ACCEPT, statement: "x", capacity: "x", document: "x" }) { __typename } }`,
  ],
  [
    'withdrawConsent',
    ['signatory'],
    `mutation { withdrawConsent(input: { consentEntryId: "${NO_ID}", statement: "x", capacity: "x", document: "x" }) { __typename } }`,
  ],
  ['consentLedger', BOTH, '{ consentLedger { intact } }'],
  ['activities', BOTH, '{ activities { totalCount } }'],
  ['activity', BOTH, `{ activity(id: "${NO_ID}") { id } }`],
  ['milestones', BOTH, '{ milestones { totalCount } }'],
  ['completeMilestone', BOTH, `mutation { completeMilestone(milestoneId: "${NO_ID}") { __typename } }`],
  [
    'recordActivity',
    ['focal_point', 'coordinator'],
    `mutation { recordActivity(input: { electionId: "${NO_ID}", basisKind: STANDING_RIGHT, citation: "x", title: "x", service: "follow_up", startsOn: "2026-09-01", endsOn: "2026-10-01", handOver: ${HAND_OVER} }) { __typename } }`,
  ],
  [
    'beginActivity',
    ['focal_point', 'coordinator'],
    `mutation { beginActivity(activityId: "${NO_ID}") { __typename } }`,
  ],
  [
    'completeActivity',
    ['focal_point', 'coordinator'],
    `mutation { completeActivity(activityId: "${NO_ID}") { __typename } }`,
  ],
  ['erasePersonMet', ['focal_point', 'administrator'], `mutation { erasePersonMet(id: "${NO_ID}") { __typename } }`],
  ['notifications', EVERY, '{ notifications { totalCount } }'],
  ['markNotificationsRead', EVERY, `mutation { markNotificationsRead(ids: ["${NO_ID}"]) }`],
  ['calendarFeeds', BOTH, '{ calendarFeeds { id } }'],
  ['createCalendarFeed', BOTH, 'mutation { createCalendarFeed { feed { id } } }'],
  ['revokeCalendarFeed', BOTH, `mutation { revokeCalendarFeed(id: "${NO_ID}") { id } }`],
  ['mandateServices', EVERY, '{ mandateServices { id family } }'],
  [
    'mandateBodies',
    EVERY,
    '{ mandateBodies(search: "union", state: "BG", on: "2026-03-01") { id isMember memberCount } }',
  ],
  ['mandateReadings', EVERY, '{ mandateReadings(state: "FJ", on: "2001-06-15") { body outcome } }'],
  ['mandateBody', EVERY, '{ mandateBody(id: "AU", on: "2014-04-15") { name tracks { services } } }'],
  ['mandateTimeLine', EVERY, '{ mandateTimeLine(state: "FJ") { organisation kind from to } }'],
];

describe('who may do what in assistance', () => {
  let api: TestApi;
  let commission: Commission;
  let stranger: Commission;
  let odihr: Assisting;
  let union: Assisting;
  let electionId: string;
  let requestId: string;
  const clients = new Map<Role, GraphqlClient>();

  beforeAll(async () => {
    api = await startTestApi({ clock: new FakeClock() });
    commission = await makeCommission(api);
    stranger = await makeCommission(api, 'ROU');
    odihr = await makeAssisting(api, 'OSCE_ODIHR');
    union = await makeAssisting(api, 'AU');
    electionId = (await openElection(commission.officer)).id;
    requestId = (await prepareRequest(commission.officer, electionId)).id;
    await sendRequest(commission.officer, requestId, odihr.organisation.id, union.organisation.id);
    for (const role of ROLES) {
      const { organisation } = AUTHORITY.includes(role) ? commission : odihr;
      clients.set(role, await api.signInAs((await api.factories.member(organisation.id, role)).id));
    }
  });

  afterAll(() => api.stop());

  it.each(OPERATIONS)(
    '%s: allowed to its roles, refused to every other and without signing in',
    async (_, roles, text) => {
      for (const role of ROLES) {
        const refusal = await clients.get(role)!.refusal(text);
        if (roles.includes(role)) expect([undefined, 'NOT_FOUND']).toContain(refusal);
        else expect([role, refusal]).toEqual([role, 'FORBIDDEN']);
      }
      expect(await api.anonymous.refusal(text)).toBe('UNAUTHENTICATED');
    },
  );

  it('gives another organisation and another authority the answer of what does not exist', async () => {
    const option = await offerOption(odihr.focalPoint, requestId);
    const given = await decideOption(commission.signatory, option.id, 'ACCEPT');
    const { activities } = await commission.officer.ask<{
      activities: { edges: { node: { id: string; milestones: { id: string }[] } }[] };
    }>('{ activities { edges { node { id milestones { id } } } } }');
    const { id: activityId, milestones } = activities.edges[0]!.node;
    const ask = `mutation ($id: ID!) { askAboutOption(optionId: $id, question: "x") { ... on Failure { code } } }`;
    const complete = `mutation ($id: ID!) { completeMilestone(milestoneId: $id) { ... on Failure { code } } }`;
    const read = `query ($activity: ID!, $request: ID!) { activity(id: $activity) { id } activities { totalCount } milestones { totalCount }
      consentLedger { entries { id } } assistanceRequest(id: $request) { options { id } } notifications { totalCount } }`;
    for (const client of [union.focalPoint, stranger.officer]) {
      expect(await client.ask(read, { activity: activityId, request: requestId })).toMatchObject({
        activity: null,
        activities: { totalCount: 0 },
        milestones: { totalCount: 0 },
        consentLedger: { entries: [] },
      });
      expect(await client.ask(complete, { id: milestones[0]!.id })).toEqual({
        completeMilestone: { code: 'NOT_FOUND' },
      });
    }
    expect(await stranger.officer.ask(ask, { id: option.id })).toEqual({ askAboutOption: { code: 'NOT_FOUND' } });
    expect(given.__typename).toBe('ConsentEntry');
    expect(await odihr.focalPoint.ask(complete, { id: milestones[0]!.id })).toEqual({ completeMilestone: {} });
    expect(await commission.officer.ask(complete, { id: milestones[0]!.id })).toEqual({
      completeMilestone: { code: 'WRONG_STATE' },
    });
  });

  it('says who could observe in a state on a day, and why, to anyone who is signed in', async () => {
    const { mandateReadings, mandateTimeLine, mandateBody } = await clients.get('observer')!.ask<{
      mandateReadings: { body: string; outcome: string; findings: { code: string; citation: string }[] }[];
      mandateTimeLine: { organisation: string; kind: string; from: string }[];
      mandateBody: { name: string; tracks: { leadTimeDays: number | null }[] };
    }>(`{ mandateReadings(state: "FJ", on: "2001-06-15") { body outcome findings { code citation } }
      mandateTimeLine(state: "FJ") { organisation kind from }
      mandateBody(id: "AU", on: "2014-04-15") { name tracks { leadTimeDays } } }`);
    const reading = (body: string) => mandateReadings.find((candidate) => candidate.body === body);
    expect(reading('COMMONWEALTH')).toMatchObject({ outcome: 'ELIGIBLE_WITH_CONDITIONS' });
    expect(reading('OAU')!.findings.map(({ code }) => code)).toContain('NOT_A_MEMBER');
    expect(mandateReadings.flatMap(({ findings }) => findings).every(({ citation }) => citation !== '')).toBe(true);
    expect(mandateTimeLine).toContainEqual({ organisation: 'COMMONWEALTH', kind: 'SUSPENSION', from: '2000-06-06' });
    expect(mandateBody).toMatchObject({ name: 'The African Union', tracks: [{ leadTimeDays: 60 }, {}] });
    expect(await clients.get('observer')!.refusal('{ mandateReadings(state: "ZZ") { body } }')).toBe('BAD_USER_INPUT');
    expect(await clients.get('observer')!.refusal('{ mandateReadings(state: "FJ", service: "tea") { body } }')).toBe(
      'BAD_USER_INPUT',
    );
  });

  it('erases a person met and keeps the needs assessment', async () => {
    const recorded = await mutate(
      odihr.focalPoint,
      'recordNeedsAssessment',
      {
        requestId,
        findings: 'Found.',
        recommendedService: 'observation_full',
        peopleMet: [{ name: '王小明', capacity: 'Secretary' }],
        openConditions: [],
        outcome: 'Recommended.',
      },
      '... on NeedsAssessment { id peopleMet { id name } }',
    );
    const [person] = recorded['peopleMet'] as { id: string; name: string }[];
    const erase = (of: Assisting) =>
      api.factories.asPerson(of.focalPointPerson, of.organisation.id, ['focal_point'], () =>
        api.get(NeedsAssessmentService).erasePersonMet(person!.id),
      );
    expect(await erase(union)).toMatchObject({ ok: false, failure: { code: 'NOT_FOUND' } });
    expect(await erase(odihr)).toMatchObject({ ok: true });
    const read = `query ($id: ID!) { assistanceRequest(id: $id) { incoming { needsAssessment { findings peopleMet { name capacity } } } } }`;
    expect(await odihr.focalPoint.ask(read, { id: requestId })).toEqual({
      assistanceRequest: {
        incoming: { needsAssessment: { findings: 'Found.', peopleMet: [{ name: 'erased person', capacity: '' }] } },
      },
    });
    expect(await api.database.query('select name, capacity from comitia.person_met')).toEqual([
      { name: null, capacity: null },
    ]);
  });

  it('lets the database refuse where no service is asked', async () => {
    const { TransactionRunner } = await import('@comitia/platform');
    const run = (organisationId: string, personId: string, roles: readonly Role[], sql: string) =>
      api.factories.as({ kind: 'person', userId: personId, organisationId, roles }, () =>
        api.get(TransactionRunner).inTransaction(() => api.get(TransactionRunner).manager().query<unknown[]>(sql)),
      );
    const asUnion = (sql: string) =>
      run(union.organisation.id, union.focalPointPerson.id, ['focal_point', 'signatory', 'officer'], sql);
    for (const table of [
      'needs_assessment',
      'person_met',
      'assistance_option',
      'option_part',
      'consent_entry',
      'activity',
      'milestone',
      'assessment',
      'request_own_facts',
      'consent_head',
    ]) {
      expect([table, await asUnion(`select * from comitia.${table}`)]).toEqual([table, []]);
    }
    expect(await asUnion('select organisation_id from comitia.request_addressee')).toEqual([
      { organisation_id: union.organisation.id },
    ]);
    expect(await asUnion(`update comitia.assistance_option set state = 'declined' returning id`)).toEqual([[], 0]);
    await expect(
      asUnion(
        `insert into comitia.request_addressee (id, request_id, authority_id, organisation_id, sent_at) values ('${newId()}', '${requestId}', '${commission.organisation.id}', '${odihr.organisation.id}', now())`,
      ),
    ).rejects.toThrow(/row-level security/);
    await expect(asUnion(`select * from comitia.consent_ledger_problems()`)).rejects.toThrow(/permission denied/);
    expect(await asUnion(`select * from comitia.organisations_at_work('${electionId}')`)).toEqual([]);
  });
});
