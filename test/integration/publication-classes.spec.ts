import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { newId, type Id } from '@comitia/kernel';
import pg from 'pg';
import {
  decideOption,
  makeAssisting,
  makeCommission,
  mutate,
  offerOption,
  openElection,
  prepareRequest,
  sendRequest,
} from '../factories/assistance.js';
import {
  eventually,
  MissionClient,
  PartnerStage,
  RegistrationClient,
  REGISTER_MAPPING,
  registerFile,
  ROSTER_MAPPING,
  rosterFile,
  StagedDeployment,
  startMissionStage,
  type MissionStage,
} from '../support/index.js';

jest.setTimeout(120_000);

const CLASSES = ['state', 'organisation', 'public'] as const;
const ROLES = 'officer,signatory,focal_point,coordinator,observer,partner,adviser,administrator';

/** Tables that the stage leaves empty, so that nothing is shown of them here. */
const LEFT_EMPTY = [
  'departure_item',
  'election_day_move',
  'file_grant',
  'import_profile',
  'plan_pin',
  'table_import_change',
];

describe('the publication class of a record', () => {
  let stage: MissionStage;
  let app: pg.Client;
  let authorityId: Id;
  let organisationId: Id;
  /** Tables of each class with how many rows there are. */
  const tables = new Map<string, Map<string, number>>();

  beforeAll(async () => {
    stage = await startMissionStage();
    const { api } = stage;
    const commission = await makeCommission(api);
    const odihr = await makeAssisting(api, 'OSCE_ODIHR');
    [authorityId, organisationId] = [commission.organisation.id, odihr.organisation.id];
    const election = await openElection(commission.officer, 'BGR', '2027-10-31');
    const request = await prepareRequest(commission.officer, election.id, {
      facts: { writtenRequest: true, invitation: 'received', access: 'granted' },
    });
    await sendRequest(commission.officer, request.id, organisationId);
    await commission.officer.ask('query ($id: ID!) { compareOrganisations(requestId: $id) { body } }', {
      id: request.id,
    });
    await mutate(
      odihr.focalPoint,
      'recordNeedsAssessment',
      {
        requestId: request.id,
        findings: 'The register is due.',
        recommendedService: 'observation_full',
        peopleMet: [{ name: 'Somebody Met', capacity: 'Secretary' }],
        openConditions: [],
        outcome: 'A mission is recommended.',
      },
      '... on NeedsAssessment { id }',
    );
    await mutate(
      odihr.focalPoint,
      'recordOrganisationDecision',
      {
        requestId: request.id,
        service: 'observation_full',
        outcome: 'WILL_ASSIST',
        reason: 'Asked.',
        decidedOn: '2026-03-01',
        decidedBy: 'The Director',
      },
      '... on OrganisationDecision { id }',
    );
    const option = await offerOption(odihr.focalPoint, request.id, { startsOn: '2027-09-20', endsOn: '2027-11-10' });
    await commission.officer.ask(
      'mutation ($id: ID!) { askAboutOption(optionId: $id, question: "When?") { __typename } }',
      { id: option.id },
    );
    await decideOption(commission.signatory, option.id, 'ACCEPT');
    await commission.officer.ask('mutation { createCalendarFeed { url } }', {}, { 'idempotency-key': 'feed' });
    const mission = await stage.mission({ organisationId });
    const coordinatorPerson = await api.factories.member(organisationId, 'coordinator');
    const coordinator = await api.signInAs(coordinatorPerson.id, organisationId);
    const on = new MissionClient(stage, coordinator, mission);
    await on.bring(registerFile(12), REGISTER_MAPPING);
    const roster = rosterFile(16, 'classes.example.org');
    await on.bring(
      { name: roster.name, content: `${roster.content}0201,Ana,Kos,not-an-address,DE,en,F,1,issued\n` },
      ROSTER_MAPPING,
      { target: 'ROSTER', withoutRejected: true },
    );
    const run = await on.plan({ teams: 6, hubs: 2, seconds: 1 });
    await on.publish(run.plan!);
    await new PartnerStage(api).partnerUnder(
      { mission, coordinator, coordinatorPerson, deployment: new StagedDeployment(api.database, mission) },
      ['STATION'],
    );
    const supported = await mutate(
      odihr.focalPoint,
      'recordActivity',
      {
        electionId: election.id,
        basisKind: 'ORGAN_DECISION',
        citation: 'Decision 7',
        title: 'Support of registration',
        service: 'voter_registration_support',
        startsOn: '2027-02-01',
        endsOn: '2027-05-31',
        handOver: { what: 'Kits', toWhom: 'The register', dueOn: '2027-06-30' },
      },
      '... on Activity { id }',
    );
    const { openRegistrationPlan } = await coordinator.ask<{ openRegistrationPlan: { id: Id } }>(
      'mutation ($id: ID!) { openRegistrationPlan(activityId: $id) { ... on RegistrationPlan { id } } }',
      { id: supported.id },
    );
    const registration = new RegistrationClient(coordinator, openRegistrationPlan.id);
    await registration.publish((await registration.plan()).id, 0);
    const partner = await api.factories.ngo();
    await coordinator.ask(
      'mutation ($input: CreateSharingAgreementInput!) { createSharingAgreement(input: $input) { __typename } }',
      {
        input: {
          activityId: supported.id,
          partnerId: partner.id,
          fields: ['KITS'],
          startsOn: '2026-01-01',
          endsOn: '2100-01-01',
        },
      },
    );
    const { database } = api;
    await eventually(async () => (await database.query('select 1 from comitia.reminder')).length > 0);
    await eventually(async () => (await database.query('select 1 from comitia.notification')).length > 0);
    const described = await database.query<{ name: string; class: string | null }>(
      `select relname as name, substring(obj_description(oid, 'pg_class') from 'publication class: (\\w+);') as class
         from pg_class where relnamespace = 'comitia'::regnamespace and relkind in ('r', 'p') order by relname`,
    );
    for (const { name, class: held } of described) {
      const [row] = await database.query<{ rows: number }>(`select count(*)::integer as rows from comitia.${name}`);
      const known = tables.get(held ?? 'none') ?? new Map<string, number>();
      tables.set(held ?? 'none', known.set(name, row!.rows));
    }
    app = new pg.Client({ connectionString: database.addresses.app.reveal() });
    await app.connect();
  });

  afterAll(async () => {
    await app.end();
    await stage.stop();
  });

  /** How many rows of each table of a class somebody can count, past every service; refused counts as none. */
  const counted = async (of: string, actor: { kind: string; organisationId?: Id; roles?: string }) => {
    await app.query(
      `select set_config('comitia.actor_kind', $1, false), set_config('comitia.user_id', $2, false),
         set_config('comitia.organisation_id', $3, false), set_config('comitia.roles', $4, false)`,
      [actor.kind, actor.kind === 'person' ? newId() : '', actor.organisationId ?? '', actor.roles ?? ''],
    );
    const seen: Record<string, number> = {};
    for (const name of tables.get(of)!.keys()) {
      const rows = await app.query<{ rows: number }>(`select count(*)::integer as rows from comitia.${name}`).then(
        (answer) => answer.rows[0]!.rows,
        (error: { code?: string }) => {
          if (error.code !== '42501') throw error as Error;
          return 0;
        },
      );
      if (rows > 0) seen[name] = rows;
    }
    return seen;
  };
  const outsider = { kind: 'person', organisationId: newId(), roles: ROLES };

  it('is named for every table', () => {
    expect([...tables.keys()].sort()).toEqual([...CLASSES].sort());
    const empty = [...tables.values()].flatMap((held) =>
      [...held].filter(([, rows]) => rows === 0).map(([name]) => name),
    );
    expect(empty.filter((name) => !LEFT_EMPTY.includes(name))).toEqual([]);
  });

  it('state: is counted by the authority and by those it asked, and by nobody else', async () => {
    expect(await counted('state', outsider)).toEqual({});
    expect(await counted('state', { kind: 'person', roles: '' })).toEqual({});
    expect(await counted('state', { kind: 'anonymous' })).toEqual({});
    const authority = await counted('state', {
      kind: 'person',
      organisationId: authorityId,
      roles: 'officer,signatory',
    });
    expect(authority).toMatchObject({ assistance_request: 1, request_own_facts: 1, consent_entry: 1 });
    const asked = await counted('state', { kind: 'person', organisationId, roles: 'focal_point' });
    expect(asked['request_own_facts']).toBeUndefined();
    expect(asked).toMatchObject({ assistance_request: 2, assistance_option: 2 });
  });

  it('organisation: is counted inside it alone; the authority whose mission it is counts nothing', async () => {
    expect(await counted('organisation', outsider)).toEqual({});
    expect(await counted('organisation', { kind: 'person', roles: '' })).toEqual({});
    expect(await counted('organisation', { kind: 'anonymous' })).toEqual({});
    const inside = await counted('organisation', { kind: 'person', organisationId, roles: 'coordinator' });
    expect(inside).toMatchObject({ mission: 1, observer: 16, deployment_plan: 1, needs_assessment: 1 });
    const authority = await counted('organisation', { kind: 'person', organisationId: authorityId, roles: ROLES });
    for (const name of [
      'mission',
      'observer',
      'deployment_plan',
      'deployment',
      'needs_assessment',
      'person_met',
      'station',
      'registration_scenario',
      'shared_registration',
    ]) {
      expect([name, authority[name]]).toEqual([name, undefined]);
    }
  });

  it('public: is known to everyone who is signed in', async () => {
    const directory = tables.get('public')!.get('organisation');
    expect(await counted('public', outsider)).toEqual({ organisation: directory });
    expect(await counted('public', { kind: 'anonymous' })).toEqual({});
  });
});
