import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONFIGURATION, type Configuration } from '@comitia/platform';
import { ElectionDayFollower, NotificationService, ReminderService } from '@comitia/assistance';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
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
  type TestApi,
  type TestWorker,
} from '../support/index.js';

describe('what assistance does in the background', () => {
  let api: TestApi;
  let worker: TestWorker;
  let commission: Commission;
  let odihr: Assisting;
  let union: Assisting;
  let election: Answer;
  let requestId: string;
  const clock = new FakeClock(new Date());
  const day = (days: number) => new Date(clock.now().getTime() + days * 86_400_000).toISOString().slice(0, 10);

  beforeAll(async () => {
    api = await startTestApi({ clock });
    worker = await startTestWorker({ database: api.database, clock });
    commission = await makeCommission(api);
    odihr = await makeAssisting(api, 'OSCE_ODIHR');
    union = await makeAssisting(api, 'AU');
    await api.database.query(
      `update comitia.person set email = 'focal@example.org', language = 'ar', time_zone = 'Asia/Amman' where id = $1`,
      [odihr.focalPointPerson.id],
    );
    election = await openElection(commission.officer, 'BGR', day(120));
    requestId = (await prepareRequest(commission.officer, election.id)).id;
    await sendRequest(commission.officer, requestId, odihr.organisation.id, union.organisation.id);
  }, 60_000);

  afterAll(async () => {
    await worker.stop();
    await api.stop();
  }, 30_000);

  const offer = (title: string) =>
    offerOption(odihr.focalPoint, requestId, {
      title,
      startsOn: day(80),
      endsOn: day(130),
      handOver: { what: 'The method', toWhom: 'Citizen observers', dueOn: day(128) },
    });

  interface Told {
    notifications: {
      totalCount: number;
      edges: { node: { id: string; kind: string; message: string; link: string } }[];
    };
  }
  const told = async (client: Commission['officer'], kind: string) => {
    const { notifications } = await client.ask<Told>(
      '{ notifications(first: 100) { totalCount edges { node { id kind message link readAt } } } }',
    );
    return notifications.edges.map(({ node }) => node).filter((node) => node.kind === kind);
  };
  const electionDayId = () => (election['rounds'] as { days: { id: string }[] }[])[0]!.days[0]!.id;

  it('tells an organisation of the request it received, in the person’s language, and by mail', async () => {
    const [received] = await eventually(async () => {
      const found = await told(odihr.focalPoint, 'request_received');
      return found.length > 0 && found;
    });
    expect(received!.message).toContain('تطلب');
    expect(received!.link).toBe(`/desk/requests/${requestId}`);
    const folder = join(worker.get<Configuration>(CONFIGURATION as never).COMITIA_HOME, 'mail');
    const mail = await eventually(async () => {
      const [file] = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.eml')) : [];
      return file !== undefined && readFileSync(join(folder, file), 'utf8');
    });
    expect(mail).toContain('To: focal@example.org');
    const marked = await odihr.focalPoint.ask<{ markNotificationsRead: number }>(
      'mutation ($ids: [ID!]!) { markNotificationsRead(ids: $ids) }',
      { ids: [received!.id] },
    );
    expect(marked.markNotificationsRead).toBe(1);
    const { markNotificationsRead } = await odihr.coordinator.ask<{ markNotificationsRead: number }>(
      'mutation ($ids: [ID!]!) { markNotificationsRead(ids: $ids) }',
      { ids: [received!.id] },
    );
    expect(markNotificationsRead).toBe(0);
  });

  it('tells each only of what it may see', async () => {
    const option = await offer('Observation');
    await eventually(async () => (await told(commission.officer, 'option_offered')).length > 0);
    await decideOption(commission.signatory, option.id, 'ACCEPT');
    await eventually(async () => (await told(odihr.focalPoint, 'consent_given')).length > 0);
    expect(await told(union.focalPoint, 'consent_given')).toEqual([]);
    expect(await told(union.focalPoint, 'option_offered')).toEqual([]);
  });

  it('tells once, however often the job runs', async () => {
    const before = await told(odihr.focalPoint, 'request_received');
    await api.factories.asSystem(odihr.organisation.id, () =>
      api.get(NotificationService).notify('request_received', requestId),
    );
    expect(await told(odihr.focalPoint, 'request_received')).toEqual(before);
  });

  const reminders = () =>
    api.database.query<{ id: string; state: string; due_at: Date; title: string }>(
      `select reminder.id, reminder.state, reminder.due_at, activity.title from comitia.reminder
         join comitia.activity on activity.id = reminder.activity_id order by reminder.due_at, reminder.id`,
    );

  it('schedules reminders for the people of both sides, at nine in their own morning', async () => {
    const sides = () => api.database.query('select distinct organisation_id from comitia.reminder');
    await eventually(async () => (await sides()).length === 2);
    const zones = await api.database.query<{ hour: string }>(
      `select distinct to_char(reminder.due_at at time zone person.time_zone, 'HH24:MI') as hour
         from comitia.reminder join comitia.person on person.id = reminder.person_id`,
    );
    expect(zones).toEqual([{ hour: '09:00' }]);
    const payloads = await api.database.query<{ payload: object }>(
      `select payload from comitia.job where name like 'assistance.%'`,
    );
    for (const { payload } of payloads) expect(JSON.stringify(payload)).not.toMatch(/example\.org|Given|Family/);
  });

  it('moves everything when election day moves, tells who must know, and does no harm when it runs twice', async () => {
    const own = await mutate(
      odihr.focalPoint,
      'recordActivity',
      {
        electionId: election.id,
        basisKind: 'STANDING_RIGHT',
        citation: 'Copenhagen Document, paragraph 8',
        title: 'On another basis',
        service: 'follow_up',
        startsOn: day(90),
        endsOn: day(125),
        handOver: { what: 'Recommendations', toWhom: 'Parliament', dueOn: day(125) },
      },
      '... on Activity { id }',
    );
    const query =
      '{ activities(first: 50) { edges { node { id title startsOn endsOn handOver { dueOn } milestones { code target } } } } }';
    type Read = {
      activities: {
        edges: {
          node: {
            id: string;
            title: string;
            startsOn: string;
            endsOn: string;
            milestones: { code: string; target: string }[];
          };
        }[];
      };
    };
    const read = async () => (await odihr.focalPoint.ask<Read>(query)).activities.edges.map(({ node }) => node);
    const moved = await mutate(
      commission.officer,
      'moveElectionDay',
      { electionDayId: electionDayId(), date: day(127), reason: 'The ballots were late.' },
      '... on Election { electionDay }',
    );
    expect(moved).toMatchObject({ electionDay: day(127) });
    const after = await eventually(async () => {
      const nodes = await read();
      return nodes.find(({ id }) => id === own.id)!.startsOn === day(97) && nodes;
    });
    const observation = after.find(({ title }) => title === 'Observation')!;
    expect(observation).toMatchObject({ startsOn: day(87), endsOn: day(137) });
    expect(observation.milestones.find(({ code }) => code === 'national_election_day')!.target).toBe(day(127));
    for (const client of [odihr.focalPoint, union.focalPoint, commission.signatory]) {
      await eventually(async () => (await told(client, 'election_day_moved')).length === 1);
    }
    const [move] = await api.database.query<{ id: string }>('select id from comitia.election_day_move');
    await api.factories.asSystem(odihr.organisation.id, () =>
      api.get(ElectionDayFollower).follow(move!.id, election.id, odihr.organisation.id),
    );
    expect(await read()).toEqual(after);
    await eventually(async () => {
      const due = (await reminders())
        .filter(({ title }) => title === 'Observation')
        .map(({ due_at }) => due_at.toISOString().slice(0, 10));
      return due.includes(day(86)) && !due.includes(day(79));
    });
  });

  it('moves nothing for others, and only from today on', async () => {
    const move = (client: Commission['officer'], date: string) =>
      mutate(client, 'moveElectionDay', { electionDayId: electionDayId(), date, reason: 'x' }, '');
    const stranger = await makeCommission(api, 'ROU');
    expect(await move(stranger.officer, day(130))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await move(commission.officer, day(-1))).toMatchObject({ fields: [{ path: 'date' }] });
    expect(await move(commission.officer, day(127))).toMatchObject({ code: 'CONFLICT' });
  });

  it('gives a calendar under a secret address, until it is ended', async () => {
    const { createCalendarFeed } = await odihr.focalPoint.ask<{
      createCalendarFeed: { url: string; feed: { id: string } };
    }>('mutation { createCalendarFeed { url feed { id } } }');
    const path = new URL(createCalendarFeed.url).pathname;
    const calendar = await api.anonymous.request(path);
    expect(calendar.status).toBe(200);
    expect(calendar.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
    const text = await calendar.text();
    expect(text).toMatch(/^BEGIN:VCALENDAR/);
    expect(text).toContain(`DTSTART;VALUE=DATE:${day(127).replaceAll('-', '')}`);
    const stored = await api.database.query<{ token_hash: string }>('select token_hash from comitia.calendar_feed');
    expect(path).not.toContain(stored[0]!.token_hash);
    const revoke = 'mutation ($id: ID!) { revokeCalendarFeed(id: $id) { revokedAt } }';
    expect(await union.focalPoint.ask(revoke, { id: createCalendarFeed.feed.id })).toEqual({
      revokeCalendarFeed: null,
    });
    await odihr.focalPoint.ask(revoke, { id: createCalendarFeed.feed.id });
    expect((await api.anonymous.request(path)).status).toBe(404);
    expect((await api.anonymous.request('/calendar/nothing.ics')).status).toBe(404);
  });

  it('stops reminders in the transaction of a withdrawal, and tells both sides', async () => {
    const option = await offer('To be withdrawn');
    const given = await decideOption(commission.signatory, option.id, 'ACCEPT');
    const own = async () => (await reminders()).filter(({ title }) => title === 'To be withdrawn');
    await eventually(async () => (await own()).some(({ state }) => state === 'scheduled'));
    await withdrawConsent(commission.signatory, given.id);
    expect(new Set((await own()).map(({ state }) => state))).toEqual(new Set(['cancelled']));
    const standing = (await reminders()).filter(({ title }) => title === 'Observation');
    expect(new Set(standing.map(({ state }) => state))).toEqual(new Set(['scheduled']));
    await eventually(async () => (await told(odihr.focalPoint, 'consent_withdrawn')).length > 0);
    await eventually(async () => (await told(commission.officer, 'consent_withdrawn')).length > 0);
    expect(await told(union.focalPoint, 'consent_withdrawn')).toEqual([]);
  });

  it('delivers a reminder once it is due, once', async () => {
    const [first] = (await reminders()).filter(({ state }) => state === 'scheduled');
    const row = await api.database.query<{ organisation_id: string }>(
      'select organisation_id from comitia.reminder where id = $1',
      [first!.id],
    );
    const deliver = () =>
      api.factories.asSystem(row[0]!.organisation_id, () => api.get(ReminderService).deliver(first!.id));
    const delivered = () =>
      api.database.query(`select from comitia.notification where once_key = 'milestone_due:' || $1`, [first!.id]);
    await deliver();
    expect(await delivered()).toHaveLength(0);
    clock.set(first!.due_at);
    worker.lookForDueJobs();
    await eventually(async () => (await delivered()).length === 1);
    await deliver();
    expect(await delivered()).toHaveLength(1);
  });
});
