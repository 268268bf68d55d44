import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@comitia/kernel';
import { startTestApi, type TestApi } from '../support/index.js';

const TOKEN = 'a-token-of-a-monitor';

describe('figures for a monitor', () => {
  let api: TestApi;
  let behindToken: TestApi;

  beforeAll(async () => {
    api = await startTestApi();
    behindToken = await startTestApi({ database: api.database, environment: { METRICS_TOKEN: TOKEN } });
  });

  afterAll(async () => {
    await behindToken.stop();
    await api.stop();
  });

  const read = (from: TestApi, headers: Record<string, string> = {}) => fetch(`${from.url}/metrics`, { headers });

  it('are given to this machine, or to whoever has the token where there is one', async () => {
    expect((await read(api)).status).toBe(200);
    // What a proxy on this machine passes on comes from somewhere else.
    expect((await read(api, { 'x-forwarded-for': '203.0.113.7' })).status).toBe(404);
    expect((await read(behindToken)).status).toBe(404);
    expect((await read(behindToken, { authorization: 'Bearer another-token' })).status).not.toBe(200);
    const given = await read(behindToken, { authorization: `Bearer ${TOKEN}` });
    expect(given.status).toBe(200);
    expect(given.headers.get('content-type')).toMatch(/^text\/plain/);
  });

  it('count requests by route and jobs by state, and say nothing of anybody', async () => {
    const ngo = await api.factories.ngo();
    const person = await api.factories.member(ngo.id, 'partner');
    const client = await api.signInAs(person.id);
    await client.ask('{ viewer { id } }');
    await client.request(`/api/files/${newId()}`, {});
    await client.request(`/made-up/${person.id}?email=somebody@example.org`, {});
    await api.database.query(
      `insert into comitia.job (id, name, queue, payload, payload_version, organisation_id, requested_by_organisation_id, options, state,
         failure, finished_at, due_at)
       values ($1, 'assistance.notify', 'mail', '{}', 1, $3, $3, '{}', 'failed', 'x', now(), now()),
         ($2, 'assistance.notify', 'mail', '{}', 1, $3, $3, '{}', 'pending', null, null, now() + interval '1 day')`,
      [newId(), newId(), ngo.id],
    );
    const text = await (await read(api)).text();
    expect(text).toMatch(/comitia_http_request_seconds_count\{method="POST",route="\/graphql",status="200"\} [1-9]/);
    expect(text).toContain('comitia_jobs{queue="mail",state="failed"} 1');
    expect(text).not.toContain('state="pending"');
    expect(text).toContain('process_cpu_user_seconds_total');
    expect(text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-|example\.org|made-up/);
  });

  it('of all organisations are the system’s alone in the database', async () => {
    const { JobFigures } = await import('@comitia/platform');
    const ngo = await api.factories.ngo();
    const person = await api.factories.member(ngo.id, 'administrator');
    await expect(
      api.factories.asPerson(person, ngo.id, ['administrator'], () => api.get(JobFigures).count()),
    ).rejects.toThrow('for the system');
  });
});
