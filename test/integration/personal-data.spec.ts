import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { verifyLedger } from '@comitia/assistance';
import { Authentication } from '@comitia/identity';
import { newId, type Id } from '@comitia/kernel';
import {
  eventually,
  MissionClient,
  REGISTER_MAPPING,
  registerFile,
  ROSTER_MAPPING,
  rosterFile,
  startMissionStage,
  type GraphqlClient,
  type MissionStage,
} from '../support/index.js';

jest.setTimeout(120_000);

const EXPORT = `mutation ($id: ID!) { exportPerson(personId: $id) {
  __typename ... on PersonExport { personId exportedAt data } ... on Failure { code message } } }`;
const ERASE = `mutation ($id: ID!) { erasePerson(personId: $id) {
  __typename ... on ErasedPerson { personId erasedAt } ... on Failure { code message } } }`;

interface Exported {
  readonly exportPerson: {
    readonly __typename: string;
    readonly data: {
      readonly person: { readonly email: string | null };
      readonly memberships: readonly { readonly role: string }[];
      readonly account: { readonly email: string } | null;
      readonly told: { readonly notifications: readonly object[]; readonly calendarFeeds: readonly object[] };
      readonly roster: readonly {
        readonly number: string;
        readonly accreditation: object;
        readonly deployments: readonly object[];
      }[];
    };
  };
}

describe('people’s data', () => {
  let stage: MissionStage;

  beforeAll(async () => {
    stage = await startMissionStage();
  });

  afterAll(() => stage.stop());

  /** Every row of every table, as text; planning problems unpacked. */
  const everything = async (): Promise<string> => {
    const { database } = stage.api;
    const tables = await database.query<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('comitia', 'auth', 'bullmq')`,
    );
    const parts = await Promise.all(
      tables.map(async ({ name }) => {
        const rows = await database.query<{ row: string }>(`select to_jsonb(held)::text as row from ${name} held`);
        return rows.map(({ row }) => row).join('\n');
      }),
    );
    const problems = await database.query<{ document: Buffer }>('select document from comitia.planning_problem');
    return [...parts, ...problems.map(({ document }) => gunzipSync(document).toString('utf8'))].join('\n');
  };

  const keptFiles = () => {
    const folder = join(stage.home, 'files');
    return existsSync(folder)
      ? readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
      : [];
  };

  const administrator = async (organisationId: Id): Promise<GraphqlClient> =>
    stage.api.signInAs((await stage.api.factories.member(organisationId, 'administrator')).id, organisationId);

  it('of an observer are given to the organisation that keeps them, and erased; the published plan still opens', async () => {
    const mission = await stage.mission();
    const on = new MissionClient(stage, await stage.coordinator(mission.organisationId), mission);
    await on.bring(registerFile(12), REGISTER_MAPPING);
    await on.bring(rosterFile(16, 'erased.example.org'), ROSTER_MAPPING, { target: 'ROSTER' });
    const run = await on.plan({ teams: 6, hubs: 2, seconds: 2 });
    await on.publish(run.plan!);
    const plan =
      'query ($id: ID!) { deploymentPlan(id: $id) { state teams { number members { id name nationality } } } }';
    const opened = async () =>
      (
        await on.client.ask<{
          deploymentPlan: { state: string; teams: { members: { id: Id; name: string; nationality: string }[] }[] };
        }>(plan, { id: run.plan!.id })
      ).deploymentPlan;
    const before = await opened();
    const chosen = before.teams[0]!.members[0]!;
    const [held] = await stage.api.database.query<{
      person_id: Id;
      email: string;
      given_name: string;
      family_name: string;
    }>(
      `select observer.person_id, person.email, person.given_name, person.family_name from comitia.observer
         join comitia.person on person.id = observer.person_id where observer.id = $1`,
      [chosen.id],
    );
    const { person_id: personId, email } = held!;
    const names = [`"${held!.given_name}"`, `"${held!.family_name}"`];
    const said = await everything();
    expect(said).toContain(email);

    const keeper = await administrator(mission.organisationId);
    const { exportPerson } = await keeper.ask<Exported>(EXPORT, { id: personId });
    expect(exportPerson).toMatchObject({
      __typename: 'PersonExport',
      data: {
        person: { id: personId, email },
        memberships: [],
        account: null,
        roster: [
          {
            nationality: chosen.nationality,
            accreditation: { state: 'issued' },
            deployments: [{ plan: 1, team: expect.any(Number) as unknown }],
          },
        ],
      },
    });
    expect(keptFiles().length).toBe(2);

    expect(await keeper.ask(ERASE, { id: personId })).toMatchObject({
      erasePerson: { __typename: 'ErasedPerson', personId },
    });
    // The files with which the roster came in named everybody: a job removes them. The register's stays.
    await eventually(async () => keptFiles().length === 1);
    const left = await everything();
    expect(left).not.toContain(email);
    // Others bear the same made-up names: they were said once of this person, in their own row.
    const times = (text: string, name: string) => text.split(name).length - 1;
    for (const name of names) expect(times(left, name)).toBe(times(said, name) - 1);
    const after = await opened();
    expect(after.state).toBe('PUBLISHED');
    expect(after.teams[0]!.members[0]).toEqual({
      id: chosen.id,
      name: 'erased person',
      nationality: chosen.nationality,
    });
    expect(after.teams.slice(1)).toEqual(before.teams.slice(1));
    const roster = await on.client.ask<{ mission: { observerCount: number } }>(
      'query ($id: ID!) { mission(id: $id) { observerCount } }',
      { id: mission.missionId },
    );
    expect(roster.mission.observerCount).toBe(15);
    expect(
      await stage.api.database.query('select 1 from comitia.observer_day where observer_id = $1', [chosen.id]),
    ).toEqual([]);
    // Twice is harmless, and the first day stands.
    const again = await keeper.ask<{ erasePerson: { erasedAt: string } }>(ERASE, { id: personId });
    const [row] = await stage.api.database.query<{ erased_at: Date }>(
      'select erased_at from comitia.person where id = $1',
      [personId],
    );
    expect(again.erasePerson.erasedAt).toBe(row!.erased_at.toISOString());
    expect(
      await stage.api.database.query(
        `select action from comitia.audit_entry where subject_id = $1 and action like 'person.%' order by id`,
        [personId],
      ),
    ).toEqual([{ action: 'person.exported' }, { action: 'person.erased' }, { action: 'person.erased' }]);
  });

  it('of a signatory are given to and erased by themselves; the chain of their decisions verifies', async () => {
    const mission = await stage.mission();
    const { api } = stage;
    const email = 'signatory@erased.example.org';
    await api.get(Authentication).openAccount(mission.signatoryId, email, 'correct horse battery staple');
    const signatory = await api.signInAs(mission.signatoryId, mission.authorityId);
    await signatory.ask('mutation { createCalendarFeed { url } }');
    await api.database.query(
      `insert into comitia.notification (id, organisation_id, person_id, kind, subject_kind, subject_id, parameters, once_key)
       values ($1, $2, $3, 'consent_given', 'request', $1, '{"title":"Observation"}', 'test')`,
      [newId(), mission.authorityId, mission.signatoryId],
    );
    const { exportPerson } = await signatory.ask<Exported>(EXPORT, { id: mission.signatoryId });
    expect(exportPerson.data).toMatchObject({
      account: { email },
      memberships: [{ role: 'signatory' }, { role: 'officer' }],
      told: { notifications: [{ kind: 'consent_given' }], calendarFeeds: [{ revokedAt: null }] },
      roster: [],
    });
    expect(await signatory.ask(ERASE, { id: mission.signatoryId })).toMatchObject({
      erasePerson: { __typename: 'ErasedPerson' },
    });
    expect(await everything()).not.toContain(email);
    expect(await signatory.ask('{ viewer { id } }')).toEqual({ viewer: null });
    expect(
      await api.database.query(
        `select 1 from comitia.membership where person_id = $1 and ended_at is null
         union all select 1 from comitia.notification where person_id = $1 union all select 1 from comitia.calendar_feed where person_id = $1`,
        [mission.signatoryId],
      ),
    ).toEqual([]);
    expect(await verifyLedger((text) => api.database.query(text))).toEqual([]);
    const colleague = await api.signInAs((await api.factories.member(mission.authorityId, 'officer')).id);
    expect(await colleague.ask(`{ consentLedger { intact entries { id decidedBy { name } } } }`)).toMatchObject({
      consentLedger: { intact: true, entries: [{ id: mission.consentEntryId }] },
    });
  });

  it('are nobody else’s to export or erase: colleague, other role, other organisation, credential, nobody', async () => {
    const { api } = stage;
    const [ours, theirs] = [await api.factories.ngo(), await api.factories.ngo()];
    const person = await api.factories.member(ours.id, 'partner');
    const notFound = { __typename: 'NotFound', code: 'PERSON_NOT_FOUND' };
    const refused = [
      await api.signInAs((await api.factories.member(ours.id, 'coordinator')).id),
      await administrator(theirs.id),
      await api.signInAs((await api.factories.member(theirs.id, 'partner')).id),
    ];
    for (const client of refused) {
      expect(await client.ask(EXPORT, { id: person.id })).toMatchObject({ exportPerson: notFound });
      expect(await client.ask(ERASE, { id: person.id })).toMatchObject({ erasePerson: notFound });
    }
    expect(await (await administrator(ours.id)).ask(EXPORT, { id: newId() })).toMatchObject({ exportPerson: notFound });
    expect(await api.anonymous.refusal(ERASE, { id: person.id })).toBe('UNAUTHENTICATED');
    // The functions under it ask again: without the service's check, the database refuses.
    const { TransactionRunner } = await import('@comitia/platform');
    const colleague = await api.factories.member(ours.id, 'coordinator');
    for (const call of ['roster_of_person($1)', 'told_to_person($1)', 'erase_told_to_person($1)']) {
      await expect(
        api.factories.asPerson(colleague, ours.id, ['coordinator'], () =>
          api
            .get(TransactionRunner)
            .inTransaction(() => api.get(TransactionRunner).manager().query(`select comitia.${call}`, [person.id])),
        ),
      ).rejects.toThrow('for the person, or for the organisation that keeps them');
    }
    const [still] = await api.database.query<{ family_name: string }>(
      'select family_name from comitia.person where id = $1',
      [person.id],
    );
    expect(still!.family_name).toBe(person.familyName);
  });

  it('are listed for the administrator of the organisation that keeps them, and for nobody else', async () => {
    const { api } = stage;
    const [ours, theirs] = [await api.factories.ngo(), await api.factories.ngo()];
    const partner = await api.factories.member(ours.id, 'partner');
    const coordinator = await api.factories.member(ours.id, 'coordinator');
    const keeper = await administrator(ours.id);
    const list = `query ($search: String, $first: Int = 20, $after: String) { keptPeople(search: $search, first: $first, after: $after) {
      pageInfo { hasNextPage endCursor } edges { node { id name email roles } } } }`;
    interface Listed {
      readonly keptPeople: {
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
        readonly edges: readonly { readonly node: { readonly id: Id; readonly roles: readonly string[] } }[];
      };
    }
    const ids = ({ keptPeople }: Listed) => keptPeople.edges.map(({ node }) => node.id);
    const all = await keeper.ask<Listed>(list, {});
    expect(ids(all)).toEqual(expect.arrayContaining([partner.id, coordinator.id]));
    expect(all.keptPeople.edges.find(({ node }) => node.id === partner.id)!.node.roles).toEqual(['PARTNER']);
    // Page by page the same people in the same order.
    const paged: Id[] = [];
    for (let after: string | undefined, more = true; more;) {
      const page: Listed = await keeper.ask<Listed>(list, { first: 1, after });
      paged.push(...ids(page));
      more = page.keptPeople.pageInfo.hasNextPage;
      after = page.keptPeople.pageInfo.endCursor;
    }
    expect(paged).toEqual(ids(all));
    expect(ids(await keeper.ask<Listed>(list, { search: '%' }))).toEqual([]);
    expect(ids(await keeper.ask<Listed>(list, { search: partner.familyName }))).toContain(partner.id);
    expect(ids(await (await administrator(theirs.id)).ask<Listed>(list, {}))).not.toContain(partner.id);
    expect(await (await api.signInAs(coordinator.id)).refusal(list, {})).toBe('FORBIDDEN');
    expect(await api.anonymous.refusal(list, {})).toBe('UNAUTHENTICATED');
    await keeper.ask(ERASE, { id: partner.id });
    expect(ids(await keeper.ask<Listed>(list, {}))).not.toContain(partner.id);
  });

  it('and secrets are in no answer that is kept for a repetition', async () => {
    const { api } = stage;
    const ngo = await api.factories.ngo();
    const person = await api.factories.member(ngo.id, 'partner');
    const client = await api.signInAs(person.id);
    const key = { 'idempotency-key': 'export' };
    expect((await client.send(EXPORT, { id: person.id }, key)).errors).toBeUndefined();
    const again = await client.send(EXPORT, { id: person.id }, key);
    expect(again.errors?.[0]?.extensions).toEqual({ code: 'ANSWER_SHOWN_ONCE' });
    const kept = await api.database.query('select response from comitia.idempotency_key');
    expect(JSON.stringify(kept)).not.toContain(person.familyName);
    const officer = await api.factories.member((await api.factories.authority()).id, 'officer');
    const feed = await api.signInAs(officer.id);
    const made = 'mutation { createCalendarFeed { url } }';
    const first = await feed.ask<{ createCalendarFeed: { url: string } }>(made, {}, key);
    expect((await feed.send(made, {}, key)).errors?.[0]?.extensions).toEqual({ code: 'ANSWER_SHOWN_ONCE' });
    expect(await feed.ask('{ calendarFeeds { id } }')).toMatchObject({ calendarFeeds: [{}] });
    const token = first.createCalendarFeed.url.split('/').at(-1)!.replace('.ics', '');
    expect(await everything()).not.toContain(token);
  });
});
