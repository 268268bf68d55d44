import { execFile } from 'node:child_process';
import { Agent, request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { unwrap, type Id } from '@comitia/kernel';
import {
  checkDeployment,
  deploymentProblem,
  plan,
  type DeploymentPlan,
  type DeploymentProblem,
} from '@comitia/planning';
import { inventRoster } from '@comitia/planning/testing';
import { openPool } from '@comitia/platform';
import type pg from 'pg';
import { startTestApi } from '../support/api.js';
import { projectRoot } from '../support/data-path.js';
import { PartnerStage } from '../support/partner-stage.js';
import { REGISTER_FILES, registerProblem } from '../support/register-problems.js';
import { median, percentile, type Bench, type Figure } from './bench.js';

const TEAMS = 100;
const VISITS_OF_A_TEAM = 12;
const WARM_UP = 100;
const REQUESTS = 1_000;
const SEEDS = [1, 2, 3];

const QUERY = `query Deployments($after: String) { deployments(first: 100, after: $after) {
  edges { node { id organisation { name } election { title country } date area halfDay station { code name } time teamNumber service } }
  pageInfo { hasNextPage endCursor } } }`;

/** What the API sends to PostgreSQL for the rows of a page, read as a partner's programme; the same text and parameters. */
const SQL = `select visible.agreement_id as "agreementId", visible.id, visible.organisation_id as "organisationId", agreement.election_id as "electionId",
    agreement.election_title as "electionTitle", agreement.country, visible.day::text as day, visible.area, visible.half_day as "halfDay",
    visible.station_code as "stationCode", visible.station_name as "stationName", visible.latitude, visible.longitude, visible.starts,
    visible.team_number as "teamNumber", visible.service
  from comitia.shared_deployment visible join comitia.sharing_agreement agreement on agreement.id = visible.agreement_id
  where agreement.partner_organisation_id = (select comitia.current_organisation())
    and ($1::uuid is null or agreement.election_id = $1) and ($2::text is null or visible.area = $2)
    and ($3::uuid is null or (visible.agreement_id, visible.id) > ($3, $4))
  order by visible.agreement_id, visible.id limit $5`;

const ACTOR = `select set_config('comitia.actor_kind', 'credential', true), set_config('comitia.user_id', '', true),
  set_config('comitia.organisation_id', $1, true), set_config('comitia.roles', '', true),
  set_config('comitia.credential_id', $2, true), set_config('comitia.sharing_agreement_id', $3, true)`;

/** Starts the tests' PostgreSQL for the bench; gives how to stop it. */
async function startCluster(): Promise<() => Promise<void>> {
  const load = async (name: string) =>
    ((await import(pathToFileURL(join(projectRoot, 'test/support', name)).href)) as { default: () => Promise<void> })
      .default;
  await (
    await load('cluster-setup.mjs')
  )();
  return load('cluster-teardown.mjs').then((stop) => stop);
}

/** One request over a connection that stays open; milliseconds until the whole answer is read. */
async function ask(agent: Agent, url: string, asked: { token: string; body: string }): Promise<number> {
  const began = performance.now();
  const status = await new Promise<number>((resolve, reject) => {
    const request = httpRequest(
      `${url}/graphql`,
      {
        agent,
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${asked.token}`,
          'content-length': Buffer.byteLength(asked.body),
        },
      },
      (response) => {
        response.resume();
        response.on('end', () => resolve(response.statusCode ?? 0));
      },
    );
    request.on('error', reject);
    request.end(asked.body);
  });
  if (status !== 200) throw new Error(`The API answered ${status}.`);
  return performance.now() - began;
}

/** The page's SQL as a partner's programme, in a transaction of its own as the API opens one. */
async function askSql(pool: pg.Pool, actor: readonly string[]): Promise<number> {
  const began = performance.now();
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query(ACTOR, [...actor]);
    const { rows } = await client.query(SQL, [null, null, null, null, 101]);
    if (rows.length !== 101) throw new Error(`${rows.length} rows came, 101 were expected.`);
    await client.query('commit');
  } finally {
    client.release();
  }
  return performance.now() - began;
}

/** A page of a partner's deployments over GraphQL and the same by `pg` alone, turn and turn about. */
async function partnerFigures(): Promise<Figure[]> {
  const api = await startTestApi({ environment: { LOG_LEVEL: 'silent', DATABASE_POOL_SIZE: '10' } });
  const stage = new PartnerStage(api);
  const sharing = await stage.sharing();
  await sharing.deployment.publish(
    Array.from({ length: TEAMS * VISITS_OF_A_TEAM }, (_visit, index) => ({
      code: String(index + 1).padStart(9, '0'),
      area: `Region ${index % 31}`,
      starts: 420 + (index % VISITS_OF_A_TEAM) * 60,
      team: Math.floor(index / VISITS_OF_A_TEAM) + 1,
    })),
  );
  const partner = await stage.partner();
  const agreement = await stage.agree(sharing, partner.organisation.id, [
    'AREA',
    'HALF_DAY',
    'STATION',
    'TIME',
    'TEAM_NUMBER',
    'SERVICE',
  ]);
  const { secret, credential } = await stage.issue(partner, agreement.id);
  const pool = openPool({ url: api.database.addresses.app, name: 'comitia bench', size: 4 });
  const agent = new Agent({ keepAlive: true, maxSockets: 8 });
  const page = { token: secret, body: JSON.stringify({ query: QUERY }) };
  const nothing = { token: secret, body: JSON.stringify({ query: '{ __typename }' }) };
  const actor: readonly Id[] = [partner.organisation.id, credential.id, agreement.id];
  const [graphql, sql, empty]: [number[], number[], number[]] = [[], [], []];
  try {
    for (let run = 0; run < WARM_UP + REQUESTS; run += 1) {
      const took = [
        await ask(agent, api.url, page),
        await askSql(pool, actor),
        await ask(agent, api.url, nothing),
      ] as const;
      if (run < WARM_UP) continue;
      graphql.push(took[0]);
      sql.push(took[1]);
      empty.push(took[2]);
    }
    const began = performance.now();
    await Promise.all(
      Array.from({ length: 8 }, async () => {
        for (let run = 0; run < REQUESTS / 8; run += 1) await ask(agent, api.url, page);
      }),
    );
    const perSecond = REQUESTS / ((performance.now() - began) / 1_000);
    const both = (name: string, values: readonly number[], note?: string): Figure[] => [
      { name: `${name}, p50`, unit: 'ms', values: [median(values)], ...(note ? { note } : {}) },
      { name: `${name}, p99`, unit: 'ms', values: [percentile(values, 0.99)] },
    ];
    return [
      ...both(
        'partner: a page of 100 deployments over GraphQL',
        graphql,
        `${REQUESTS} requests one after the other, of ${TEAMS * VISITS_OF_A_TEAM} rows; API and PostgreSQL on this machine`,
      ),
      ...both('partner: the same rows by pg, in a transaction as that actor', sql),
      { name: 'partner: GraphQL against pg, p50', unit: 'times', values: [median(graphql) / median(sql)] },
      {
        name: 'partner: GraphQL against pg, p99',
        unit: 'times',
        values: [percentile(graphql, 0.99) / percentile(sql, 0.99)],
      },
      ...both(
        'partner: a request for nothing with the same credential',
        empty,
        'HTTP, parsing, and the look at the credential in a transaction: what every request costs before it asks for rows',
      ),
      { name: 'partner: pages per second, 8 at a time', unit: 'per s', values: [perSecond] },
    ];
  } finally {
    agent.destroy();
    await pool.end();
    await api.stop();
  }
}

/** Jobs per second, measured in a process of its own. */
async function jobFigures(): Promise<Figure[]> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [join(import.meta.dirname, 'jobs-per-second.main.js')],
    { timeout: 600_000 },
  );
  return JSON.parse(stdout) as Figure[];
}

/** Bulgaria with 100 teams: how soon there is a plan that breaks no rule, and what ten seconds make of it. */
async function planningFigures(): Promise<Figure[]> {
  const roster = inventRoster(1, TEAMS * 2 + 20, { interpreters: TEAMS });
  const input = await registerProblem('bulgaria', { teams: TEAMS, hubs: 10, roster });
  const problem: DeploymentProblem = unwrap(deploymentProblem(input), 'Bulgaria');
  const [built, first, visits, soft, gap]: [number[], number[], number[], number[], number[]] = [[], [], [], [], []];
  const sound = (made: DeploymentPlan): number => {
    const faults = checkDeployment(input, made);
    if (faults.length > 0) throw new Error(`The plan breaks ${faults.length} rules: ${JSON.stringify(faults[0])}`);
    return made.teams.reduce((sum, team) => sum + team.route.length, 0);
  };
  for (const seed of SEEDS) {
    let began = performance.now();
    unwrap(deploymentProblem(input), 'Bulgaria');
    built.push((performance.now() - began) / 1_000);
    began = performance.now();
    const early = plan(problem, { seed, stop: { iterations: 0 } });
    first.push((performance.now() - began) / 1_000);
    if (early.outcome === 'infeasible') throw new Error('There is no first plan.');
    sound(early.plan);
    const late = plan(problem, { seed, stop: { seconds: 10, now: () => performance.now() } });
    if (late.outcome === 'infeasible') throw new Error('There is no plan after ten seconds.');
    visits.push(sound(late.plan));
    soft.push(late.score.soft);
    gap.push(100 * (late.comparisons[0]?.gap ?? Number.NaN));
  }
  const of = `Bulgaria, ${input.stations.length} sections, ${TEAMS} teams`;
  return [
    { name: `${of}: the problem checked and built`, unit: 's', values: built },
    {
      name: `${of}: first valid plan`,
      unit: 's',
      values: first,
      note: 'teams, areas and a first route each; checked against every rule',
    },
    { name: `${of}: visits after 10 s`, unit: 'visits', values: visits },
    {
      name: `${of}: score after 10 s, soft level`,
      unit: 'points',
      values: soft,
      note: 'hard level 0: no rule is broken',
    },
    { name: `${of}: after 10 s below what no plan within its areas can pass`, unit: '%', values: gap },
  ];
}

async function measure(): Promise<readonly Figure[]> {
  const stop = await startCluster();
  try {
    return [...(await partnerFigures()), ...(await jobFigures()), ...(await planningFigures())];
  } finally {
    await stop();
  }
}

export const bench: Bench = {
  name: 'The house: partner’s query, jobs, planning Bulgaria',
  needs: REGISTER_FILES.bulgaria,
  run: measure,
};
