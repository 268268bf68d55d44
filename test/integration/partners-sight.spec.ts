import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@comitia/kernel';
import {
  PartnerStage,
  startTestApi,
  withdrawConsent,
  type Field,
  type StagedVisit,
  type TestApi,
} from '../support/index.js';

/** Four visits: two teams in one area on one morning, one there in the afternoon, one elsewhere. */
const VISITS: readonly StagedVisit[] = [
  { code: '0001', area: 'North', starts: 420, team: 1, service: 'open' },
  { code: '0002', area: 'North', starts: 600, team: 2 },
  { code: '0003', area: 'North', starts: 1200, team: 1, service: 'close' },
  { code: '0004', area: 'South', starts: 779, team: 3 },
];

const FIELDS: readonly Field[] = ['AREA', 'HALF_DAY', 'STATION', 'TIME', 'TEAM_NUMBER', 'SERVICE'];

/** The values of a shared row; what is not shared is null. */
const VALUES = {
  AREA: ({ area }: { area: string | null }) => area,
  HALF_DAY: ({ halfDay }: { halfDay: string | null }) => halfDay,
  STATION: ({ station }: { station: object | null }) => station,
  TIME: ({ time }: { time: string | null }) => time,
  TEAM_NUMBER: ({ teamNumber }: { teamNumber: number | null }) => teamNumber,
  SERVICE: ({ service }: { service: string | null }) => service,
} as const;

describe('what a partner sees', () => {
  let api: TestApi;
  let stage: PartnerStage;

  beforeAll(async () => {
    api = await startTestApi();
    stage = new PartnerStage(api);
  });

  afterAll(() => api.stop());

  const under = async (fields: readonly Field[], visits = VISITS) => {
    const sharing = await stage.sharing();
    await sharing.deployment.publish(visits);
    return { sharing, ...(await stage.partnerUnder(sharing, fields)) };
  };

  describe('field by field', () => {
    it.each(FIELDS)('is %s where it is shared, and null in every row where it is not', async (field) => {
      const alone = await stage.rows((await under([field])).programme);
      for (const other of FIELDS) {
        const values = alone.map((row) => VALUES[other](row));
        // A time tells the half of the day, so that sharing the one shares the other.
        const told = other === field || (field === 'TIME' && other === 'HALF_DAY');
        expect(values.every((value) => (value === null) === !told)).toBe(true);
      }
      const without = await stage.rows((await under(FIELDS.filter((other) => other !== field))).programme);
      const told = field === 'HALF_DAY';
      expect(without.every((row) => (VALUES[field](row) === null) === !told)).toBe(true);
    });

    it('is the whole deployment where everything is shared', async () => {
      const { programme, sharing } = await under(FIELDS);
      const rows = await stage.rows(programme);
      expect(rows.map(({ station }) => station!.code).sort()).toEqual(['0001', '0002', '0003', '0004']);
      expect(rows.find(({ station }) => station!.code === '0001')).toMatchObject({
        date: '2027-10-31',
        area: 'North',
        halfDay: 'MORNING',
        station: { name: 'School 0001', latitude: 42.5, longitude: 23.5 },
        time: '07:00',
        teamNumber: 1,
        service: 'OPENING',
        election: { id: sharing.mission.electionId, title: 'Parliamentary election', country: 'BGR' },
      });
    });
  });

  describe('cannot be inferred', () => {
    it('from how many rows there are: two teams that look alike are one row', async () => {
      const many = await stage.rows((await under(['AREA', 'HALF_DAY'])).programme);
      const few = await stage.rows((await under(['AREA', 'HALF_DAY'], [VISITS[0]!, VISITS[2]!, VISITS[3]!])).programme);
      const values = (rows: typeof many) => rows.map(({ area, halfDay }) => `${area} ${halfDay}`).sort();
      expect(values(many)).toEqual(['North AFTERNOON', 'North MORNING', 'South MORNING']);
      expect(values(few)).toEqual(values(many));
    });

    it('from coverage, which counts the same rows', async () => {
      const { programme, sharing } = await under(['AREA', 'HALF_DAY']);
      const { coverage } = await programme.ask(
        'query ($id: ID!) { coverage(electionId: $id) { area halfDay visits organisations } }',
        { id: sharing.mission.electionId },
      );
      const [{ name }] = (await api.database.query<{ name: string }>(
        'select name from comitia.organisation where id = $1',
        [sharing.mission.organisationId],
      )) as [{ name: string }];
      expect(coverage).toEqual(
        [
          { area: 'North', halfDay: 'MORNING', visits: 1, organisations: [name] },
          { area: 'North', halfDay: 'AFTERNOON', visits: 1, organisations: [name] },
          { area: 'South', halfDay: 'MORNING', visits: 1, organisations: [name] },
        ].sort((one, two) => one.area.localeCompare(two.area) || one.halfDay.localeCompare(two.halfDay)),
      );
    });

    it('from filters: an area finds nothing where areas are not shared, another election nothing anywhere', async () => {
      const { programme } = await under(['HALF_DAY']);
      expect(await stage.rows(programme, { area: 'North' })).toEqual([]);
      const seeing = await under(['AREA']);
      expect(await stage.rows(seeing.programme, { area: 'North' })).toHaveLength(1);
      const another = await stage.sharing();
      await another.deployment.publish(VISITS);
      for (const electionId of [another.mission.electionId, newId()]) {
        expect(await stage.rows(seeing.programme, { electionId })).toEqual([]);
      }
    });

    it('from ids: they stay over versions and say nothing to another partner', async () => {
      const { sharing, programme } = await under(FIELDS);
      const other = await stage.partnerUnder(sharing, FIELDS);
      const [mine, theirs] = [await stage.rows(programme), await stage.rows(other.programme)];
      expect(mine).toHaveLength(4);
      expect(mine.filter(({ id }) => theirs.some((row) => row.id === id))).toEqual([]);
      const known = await api.database.query<{ id: string }>(
        `select id::text from comitia.deployment union all select station_id::text from comitia.deployment
         union all select md5(station_code)::uuid::text from comitia.deployment`,
      );
      expect(known.filter(({ id }) => mine.some((row) => row.id === id))).toEqual([]);
      await sharing.deployment.publish(VISITS.map((visit) => ({ ...visit, team: (visit.team ?? 0) + 10 })));
      const after = await stage.rows(programme);
      expect(after.map(({ id }) => id)).toEqual(mine.map(({ id }) => id));
      expect(after.map(({ teamNumber }) => teamNumber)).toEqual(mine.map(({ teamNumber }) => teamNumber! + 10));
    });

    it('from order: it is that of the ids, whatever was deployed first', async () => {
      const visits = Array.from({ length: 30 }, (_row, index) => ({
        code: String(index).padStart(4, '0'),
        starts: 420 + index * 10,
        team: index,
      }));
      const rows = await stage.rows((await under(['STATION'], visits)).programme);
      const ids = rows.map(({ id }) => id);
      expect(ids).toEqual([...ids].sort());
      expect(rows.map(({ station }) => station!.code)).not.toEqual(visits.map(({ code }) => code));
    });

    it('from cursors: they are sealed, of one length, and of one list', async () => {
      const { programme } = await under(['STATION', 'TIME']);
      const page = await stage.page(programme, { first: 2 });
      expect(page.pageInfo.hasNextPage).toBe(true);
      const changes = await stage.changes(programme);
      for (const { cursor } of [...page.edges, ...changes.edges]) {
        expect(Buffer.from(cursor, 'base64url').toString('latin1')).not.toMatch(/[0-9a-f]{8}-|\["/);
      }
      // The same length where the feed's numbers have one digit and where they have more.
      await api.database.query(`select setval(pg_get_serial_sequence('comitia.shared_change', 'sequence'), 123456789)`);
      const later = await stage.changes((await under(['STATION'])).programme);
      const lengths = [...changes.edges, ...later.edges].map(({ cursor }) => cursor.length);
      expect(new Set(lengths).size).toBe(1);
      const refusal = await programme.send(`{ changes(after: "${page.edges[0]!.cursor}") { edges { cursor } } }`);
      expect(refusal.errors?.[0]?.extensions).toEqual({ code: 'CURSOR_INVALID' });
      const rest = await stage.page(programme, { first: 2, after: page.pageInfo.endCursor });
      expect(rest.pageInfo.hasNextPage).toBe(false);
      expect(new Set([...page.edges, ...rest.edges].map(({ node }) => node.id)).size).toBe(4);
    });

    it('from errors: what is there and hidden is refused as what is not there', async () => {
      const { sharing } = await under(['AREA']);
      const stranger = await stage.sharing();
      const preview = 'query ($id: ID!) { viewAsPartner(agreementId: $id) { edges { node { id } } } }';
      const hidden = (await under(['AREA'])).agreementId;
      const answers = await Promise.all(
        [hidden, newId()].map(async (id) => (await stranger.coordinator.send(preview, { id })).errors),
      );
      expect(answers[0]).toEqual(answers[1]);
      const change = `mutation ($input: ChangeSharingAgreementInput!) { changeSharingAgreement(input: $input) {
        __typename ... on Failure { code message } } }`;
      const changed = await Promise.all(
        [hidden, newId()].map((id) => sharing.coordinator.ask(change, { input: { id, fields: ['TIME'] } })),
      );
      expect(changed[0]).toEqual(changed[1]);
    });

    it('from what others publish: drafts, and changes of what is not shared, leave no trace', async () => {
      const { sharing, programme } = await under(['AREA', 'HALF_DAY']);
      const before = await stage.changes(programme);
      // Another team, another time in the same half-day, one more station in the same area: nothing a partner may know.
      await sharing.deployment.publish([
        ...VISITS.map((visit) => ({ ...visit, team: 9, starts: visit.starts! + (visit.starts! === 779 ? 0 : 10) })),
        { code: '0005', area: 'South', starts: 500 },
      ]);
      expect(await stage.changes(programme)).toEqual(before);
      expect((await stage.changes(programme, before.pageInfo.endCursor)).edges).toEqual([]);
    });
  });

  describe('is told as it changes', () => {
    it('created, changed and withdrawn after a cursor, in pages', async () => {
      const { sharing, programme } = await under(['STATION', 'TIME']);
      const first = await stage.changes(programme, undefined, 3);
      expect(first.pageInfo.hasNextPage).toBe(true);
      const second = await stage.changes(programme, first.pageInfo.endCursor);
      expect([...first.edges, ...second.edges].map(({ node }) => node.kind)).toEqual(Array(4).fill('CREATED'));
      const [gone, ...stay] = VISITS;
      await sharing.deployment.publish([
        ...stay.map((visit) => ({ ...visit, starts: visit.code === '0002' ? 610 : visit.starts! })),
        { code: '0009', starts: 500 },
      ]);
      const news = await stage.changes(programme, second.pageInfo.endCursor);
      const byKind = Object.fromEntries(news.edges.map(({ node }) => [node.kind, node.deployment]));
      expect(news.edges).toHaveLength(3);
      expect(byKind).toMatchObject({
        CREATED: { station: { code: '0009' }, time: '08:20' },
        CHANGED: { station: { code: '0002' }, time: '10:10' },
        WITHDRAWN: null,
      });
      const withdrawn = news.edges.find(({ node }) => node.kind === 'WITHDRAWN')!.node.deploymentId;
      const created = [...first.edges, ...second.edges].find(({ node }) => node.deploymentId === withdrawn)!;
      expect(created.node.deployment).toMatchObject({ station: { code: gone!.code } });
      // It comes back under its id.
      await sharing.deployment.publish(VISITS);
      const back = await stage.changes(programme, news.pageInfo.endCursor);
      expect(back.edges.find(({ node }) => node.deploymentId === withdrawn)?.node).toMatchObject({ kind: 'CREATED' });
    });

    it('only from the first to the last day of the agreement', async () => {
      const sharing = await stage.sharing();
      await sharing.deployment.publish(VISITS);
      const partner = await stage.partner();
      const later = await stage.agree(sharing, partner.organisation.id, ['STATION'], {
        startsOn: '2099-01-01',
        endsOn: '2099-12-31',
      });
      const programme = api.withCredential((await stage.issue(partner, later.id)).secret);
      expect(await stage.rows(programme)).toEqual([]);
      expect((await stage.changes(programme)).edges).toEqual([]);
      const moved = async (startsOn: string, endsOn: string) =>
        api.database.query('update comitia.sharing_agreement set starts_on = $2, ends_on = $3 where id = $1', [
          later.id,
          startsOn,
          endsOn,
        ]);
      await moved('2026-01-01', '2099-12-31');
      expect(await stage.rows(programme)).toHaveLength(4);
      expect((await stage.changes(programme)).edges).toHaveLength(4);
      await moved('2025-01-01', '2025-12-31');
      await sharing.deployment.publish([...VISITS, { code: '0010' }]);
      expect(await stage.rows(programme)).toEqual([]);
      expect((await stage.changes(programme)).edges).toEqual([]);
    });
  });

  describe('is hidden by the withdrawal of consent alone', () => {
    it('at once, for that mission and for no other', async () => {
      const { sharing, partner, programme } = await under(['AREA', 'STATION']);
      const other = await stage.sharing();
      await other.deployment.publish(VISITS.slice(0, 1));
      await stage.agree(other, partner.organisation.id, ['STATION']);
      expect(await stage.rows(partner.client)).toHaveLength(5);
      // The entry in the ledger alone: nobody was told of it.
      await withdrawConsent(api.database, sharing.mission);
      expect(await stage.rows(programme)).toEqual([]);
      expect(await stage.rows(partner.client)).toHaveLength(1);
      const { coverage } = await programme.ask('query ($id: ID!) { coverage(electionId: $id) { visits } }', {
        id: sharing.mission.electionId,
      });
      expect(coverage).toEqual([]);
      expect((await stage.changes(programme)).edges.every(({ node }) => node.deployment === null)).toBe(true);
    });
  });

  describe('is not what an organisation shares itself', () => {
    it('though its coordinator is a partner elsewhere', async () => {
      const { sharing } = await under(FIELDS);
      const own = await api.factories.member(sharing.mission.organisationId, 'coordinator', 'partner');
      const client = await api.signInAs(own.id, sharing.mission.organisationId);
      expect(await stage.rows(client)).toEqual([]);
      expect((await stage.changes(client)).edges).toEqual([]);
      // Its own visits are in its coverage once, however many partners there are.
      await stage.partnerUnder(sharing, FIELDS);
      const { coverage } = await client.ask<{ coverage: { visits: number }[] }>(
        'query ($id: ID!) { coverage(electionId: $id) { area halfDay visits } }',
        { id: sharing.mission.electionId },
      );
      expect(coverage.reduce((sum, { visits }) => sum + visits, 0)).toBe(VISITS.length);
    });
  });

  describe('asks the database a fixed number of times', () => {
    it('however many rows there are', async () => {
      const count = async (rows: number) => {
        const visits = Array.from({ length: rows }, (_row, index) => ({ code: String(index), starts: 400 + index }));
        const { programme } = await under(FIELDS, visits);
        await stage.rows(programme);
        const deployments = api.statements.start();
        expect(await stage.rows(programme)).toHaveLength(rows);
        const forDeployments = deployments.stop();
        const changes = api.statements.start();
        expect((await stage.changes(programme)).edges).toHaveLength(rows);
        return [forDeployments, changes.stop()];
      };
      expect(await count(80)).toEqual(await count(2));
    });
  });
});
