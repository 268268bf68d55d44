import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Id } from '@comitia/kernel';
import { ActorContext } from '@comitia/platform';
import {
  FAILURE,
  MissionClient,
  REGISTER_MAPPING,
  registerFile,
  ROSTER_MAPPING,
  rosterFile,
  startMissionStage,
  withdrawConsent,
  type MissionStage,
  type StagedMission,
} from '../support/index.js';

jest.setTimeout(120_000);

const PLAN = `id number version state score { constraint level value } shares { stratum target realised visits }
  notCovered { reason sentence stations } hubs { name teams }
  teams { id number languages area travelMinutes members { id nationality languages } visits { id order service starts startsAt day station { id code } pin { reason author { name } } } }
  differences { team kind sentence told } pins { id reason }`;

interface PlanAnswer {
  readonly id: Id;
  readonly number: number | null;
  readonly version: number;
  readonly state: string;
  readonly hubs: readonly { readonly name: string; readonly teams: number }[];
  readonly differences: readonly {
    readonly team: number;
    readonly kind: string;
    readonly sentence: string;
    readonly told: readonly string[];
  }[];
  readonly pins: readonly { readonly id: Id }[];
  readonly teams: readonly {
    readonly id: Id;
    readonly number: number;
    readonly members: readonly {
      readonly id: Id;
      readonly nationality: string;
      readonly languages: readonly string[];
    }[];
    readonly visits: readonly {
      readonly id: Id;
      readonly service: string;
      readonly starts: string;
      readonly startsAt: string;
      readonly station: { readonly id: Id; readonly code: string };
      readonly pin: { readonly reason: string } | null;
    }[];
  }[];
}

interface PartsAnswer {
  readonly id: Id;
  readonly iterations: number;
  readonly parts: readonly {
    readonly id: Id;
    readonly teams: number;
    readonly state: string;
    readonly seconds: number;
    readonly iterations: number;
    readonly problemHash: string;
  }[];
}

interface ReplanAnswer {
  readonly __typename: string;
  readonly feasible: boolean;
  readonly changedVisits: number;
  readonly fingerprint: string;
  readonly differences: PlanAnswer['differences'];
}

interface ScenarioAnswer {
  readonly draftPlan: { readonly id: Id } | null;
  readonly runs: readonly {
    readonly iterations: number;
    readonly iterationsPlanned: number;
    readonly curve: readonly { readonly soft: number; readonly bound: number | null }[];
  }[];
}

describe('missions', () => {
  let stage: MissionStage;
  let counter = 0;

  beforeAll(async () => {
    stage = await startMissionStage();
  });

  afterAll(() => stage.stop());

  const open = async (mission?: StagedMission): Promise<MissionClient> => {
    const staged = mission ?? (await stage.mission());
    return new MissionClient(stage, await stage.coordinator(staged.organisationId), staged);
  };

  /** A mission with a register of 36 stations and a roster of 16, planned and not yet published. */
  const planned = async (): Promise<{ on: MissionClient; plan: PlanAnswer }> => {
    const on = await open();
    counter += 1;
    expect(await on.bring(registerFile(12), REGISTER_MAPPING)).toMatchObject({ state: 'COMMITTED' });
    expect(
      await on.bring(rosterFile(16, `case${counter}.example.org`), ROSTER_MAPPING, { target: 'ROSTER' }),
    ).toMatchObject({ state: 'COMMITTED' });
    const run = await on.plan({ teams: 6, hubs: 2, seconds: 2 });
    expect(run).toMatchObject({ state: 'FINISHED', failure: null });
    return { on, plan: await read(on, run.plan!.id) };
  };

  const read = async (on: MissionClient, id: Id): Promise<PlanAnswer> =>
    (
      await on.client.ask<{ deploymentPlan: PlanAnswer }>(`query ($id: ID!) { deploymentPlan(id: $id) { ${PLAN} } }`, {
        id,
      })
    ).deploymentPlan;

  it('bring in a roster with names, accreditation and no personal value in a problem', async () => {
    const on = await open();
    const file = rosterFile(200, 'roster.example.org');
    const broken = {
      name: 'roster.csv',
      content: `${file.content}0201,Ana,Пјатничка,not-an-address,Atlantis,en,F,1,issued\n`,
    };
    const done = await on.bring(broken, ROSTER_MAPPING, { target: 'ROSTER', withoutRejected: true });
    expect(done).toMatchObject({ state: 'COMMITTED', difference: { read: 201, added: 200, rejected: 1 } });
    const problems = await on.problems(done.id);
    expect(problems.map(({ code }) => code).sort()).toEqual(['email-unreadable', 'nationality-unknown']);
    for (const { message, value } of problems) {
      expect(value).toBeNull();
      expect(message).not.toMatch(/Ana|Пјатничка|not-an-address/);
    }
    const { observers, mission } = await on.client.ask<{ observers: unknown; mission: unknown }>(
      `query ($id: ID!) { mission(id: $id) { observerCount }
        observers(missionId: $id, first: 1) { totalCount edges { node { number name email nationality languages gender accreditation { state } } } } }`,
      { id: on.mission.missionId },
    );
    expect(mission).toEqual({ observerCount: 200 });
    expect(observers).toEqual({
      totalCount: 200,
      edges: [
        {
          node: {
            number: '0001',
            name: 'Given 1 Family 1',
            email: 'observer1@roster.example.org',
            nationality: 'DE',
            languages: ['en', 'fr'],
            gender: 'FEMALE',
            accreditation: { state: 'ISSUED' },
          },
        },
      ],
    });
    const again = await on.bring(file, ROSTER_MAPPING, { target: 'ROSTER' });
    expect(again).toMatchObject({
      difference: { unchanged: 200 },
      progress: { note: 'The file says the same as the roster: nothing was changed.' },
    });
  });

  it('refuse an observer on two missions on one day: by name of the mission at home, without a name abroad', async () => {
    const first = await open(await stage.mission({ title: 'Observation of the first election' }));
    await first.bring(rosterFile(2, 'twice.example.org'), ROSTER_MAPPING, { target: 'ROSTER' });
    const home = await open(await stage.mission({ organisationId: first.mission.organisationId }));
    const atHome = await home.start(rosterFile(2, 'twice.example.org'), 'ROSTER');
    expect((await home.map(atHome.id, ROSTER_MAPPING)).difference).toMatchObject({ read: 2, rejected: 2 });
    expect((await home.problems(atHome.id))[0]).toMatchObject({
      code: 'serves-elsewhere',
      message: expect.stringContaining(
        'already serves on your mission "Observation of the first election" on 2027-10-31',
      ) as unknown,
    });
    const abroad = await open();
    const elsewhere = await abroad.start(rosterFile(2, 'twice.example.org'), 'ROSTER');
    await abroad.map(elsewhere.id, ROSTER_MAPPING);
    const [problem] = await abroad.problems(elsewhere.id);
    expect(problem!.message).toContain('on a mission of another organisation on 2027-10-31');
    expect(problem!.message).not.toContain('first election');
    const otherDay = await open(await stage.mission({ day: '2027-11-07' }));
    const free = await otherDay.start(rosterFile(2, 'twice.example.org'), 'ROSTER');
    expect((await otherDay.map(free.id, ROSTER_MAPPING)).difference).toMatchObject({ rejected: 0, added: 2 });
  });

  it('set an accreditation along its states only', async () => {
    const on = await open();
    await on.bring(rosterFile(1, 'accreditation.example.org'), ROSTER_MAPPING, { target: 'ROSTER' });
    const { observers } = await on.client.ask<{ observers: { edges: { node: { id: Id } }[] } }>(
      'query ($id: ID!) { observers(missionId: $id) { edges { node { id } } } }',
      { id: on.mission.missionId },
    );
    const set = async (input: object) =>
      (
        await on.client.ask<{ setAccreditation: object }>(
          `mutation ($id: ID!, $input: AccreditationInput!) { setAccreditation(observerId: $id, input: $input)
            { __typename ... on Observer { accreditation { state reference validUntil } } ${FAILURE} } }`,
          { id: observers.edges[0]!.node.id, input },
        )
      ).setAccreditation;
    expect(await set({ state: 'SUBMITTED' })).toMatchObject({ __typename: 'WrongState' });
    expect(await set({ state: 'EXPIRED', reference: 'B-7', validUntil: '2027-11-30' })).toMatchObject({
      accreditation: { state: 'EXPIRED', reference: 'B-7', validUntil: '2027-11-30' },
    });
  });

  it('are planned in a thread: pairs of two nationalities with a shared language, one opening and one closing each', async () => {
    const { on, plan } = await planned();
    expect(plan).toMatchObject({ state: 'DRAFT', number: null, version: 1 });
    await eachHubWasAJobOnce(on, plan);
    expect(plan.teams).toHaveLength(6);
    expect(plan.hubs.reduce((sum, hub) => sum + hub.teams, 0)).toBe(6);
    for (const team of plan.teams) {
      expect(new Set(team.members.map(({ nationality }) => nationality)).size).toBe(2);
      expect(team.members.every(({ languages }) => languages.includes('en'))).toBe(true);
      expect(team.visits.filter(({ service }) => service === 'OPENING').length).toBeLessThanOrEqual(1);
      expect(team.visits.filter(({ service }) => service === 'CLOSING').length).toBeLessThanOrEqual(1);
      for (const [index, visit] of team.visits.entries()) {
        if (index > 0) expect(visit.startsAt > team.visits[index - 1]!.startsAt).toBe(true);
      }
    }
    const stations = plan.teams.flatMap(({ visits }) => visits.map(({ station }) => station.code));
    expect(new Set(stations).size).toBe(stations.length);
    // Bulgaria put its clocks back in the night before 31 October 2027: an opening at 06:30 is 04:30 UTC.
    const opening = plan.teams.flatMap(({ visits }) => visits).find(({ service }) => service === 'OPENING')!;
    expect(opening).toMatchObject({ starts: '06:30', startsAt: '2027-10-31T04:30:00.000Z' });
  });

  it('keep scenarios with their curves, compare them and choose one as the draft', async () => {
    const { on, plan } = await planned();
    const second = await on.plan({
      name: 'Short days',
      teams: 4,
      hubs: 1,
      seconds: 1,
      settings: { backAfterClosing: 300, openingValue: 0 },
    });
    const { mission } = await on.client.ask<{ mission: ScenarioAnswer }>(
      `query ($id: ID!) { mission(id: $id) { draftPlan { id }
        runs { name settings problemHash plannerVersion iterations iterationsPlanned curve { milliseconds soft bound } } } }`,
      { id: on.mission.missionId },
    );
    expect(mission.draftPlan).toEqual({ id: second.plan!.id });
    const [newest] = mission.runs;
    expect(newest).toMatchObject({
      name: 'Short days',
      settings: { backAfterClosing: 300, openingValue: 0 },
      problemHash: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown,
      plannerVersion: expect.stringContaining('@comitia/planning') as unknown,
    });
    for (const { curve, iterations, iterationsPlanned } of mission.runs) {
      expect(iterations).toBeLessThanOrEqual(iterationsPlanned);
      expect(curve.length).toBeGreaterThan(0);
      for (const [index, point] of curve.entries()) {
        expect(point.soft).toBeLessThanOrEqual(point.bound!);
        if (index > 0) expect(point.soft).toBeGreaterThanOrEqual(curve[index - 1]!.soft);
      }
    }
    const outlook = async (by: MissionClient['client'], teams: number) =>
      (
        await by.ask<{ planningOutlook: object }>(
          `query ($input: PlanningOutlookInput!) { planningOutlook(input: $input) { __typename ${FAILURE}
            ... on PlanningOutlook { observers mostTeams conflict waysOut obstacles { constraint shortBy binding people } } } }`,
          { input: { missionId: on.mission.missionId, teams, hubs: 4, settings: { hostLanguages: ['fr', 'bg'] } } },
        )
      ).planningOutlook;
    // 16 observers, of whom six speak French: enough for four hubs, not for nine teams.
    expect(await outlook(on.client, 8)).toMatchObject({ observers: 16, mostTeams: 8, obstacles: [] });
    expect(await outlook(on.client, 9)).toMatchObject({
      mostTeams: 8,
      waysOut: ['form 8 teams instead of 9'],
      obstacles: [{ constraint: 'enough people', shortBy: 2, binding: true }],
    });
    expect(await outlook(on.client, 2)).toMatchObject({ __typename: 'InvalidInput' });
    const compare = async (by: MissionClient['client'], planIds: readonly Id[]) =>
      (
        await by.ask<{ comparePlans: object }>(
          `query ($ids: [ID!]!) { comparePlans(planIds: $ids) { __typename ${FAILURE} ... on PlanComparison {
            plans { plan { id run { name } } figures { teams openings visits closings kilometres drivingMinutes workingMinutes changedVisits } } } } }`,
          { ids: planIds },
        )
      ).comparePlans;
    const both = [plan.id, second.plan!.id];
    expect(await compare(on.client, both)).toMatchObject({
      plans: [
        { plan: { id: plan.id, run: { name: null } }, figures: { teams: 6, changedVisits: null } },
        { plan: { run: { name: 'Short days' } }, figures: { teams: 4, kilometres: expect.any(Number) as unknown } },
      ],
    });
    expect(await compare(on.client, [plan.id])).toMatchObject({ __typename: 'InvalidInput' });
    const stranger = await stage.coordinator((await stage.mission()).organisationId);
    expect(await compare(stranger, both)).toMatchObject({ __typename: 'NotFound' });
    expect(await outlook(stranger, 8)).toMatchObject({ __typename: 'NotFound' });
    const choose = async (by: MissionClient['client']) =>
      (
        await by.ask<{ chooseDraft: object }>(
          `mutation ($id: ID!) { chooseDraft(planId: $id) { __typename ... on DeploymentPlan { mission { draftPlan { id } } } ${FAILURE} } }`,
          { id: plan.id },
        )
      ).chooseDraft;
    expect(await choose(stranger)).toMatchObject({ __typename: 'NotFound' });
    expect(await choose(on.client)).toMatchObject({ mission: { draftPlan: { id: plan.id } } });
    await on.publish(plan);
    // What was not taken stays a scenario and is no draft to go on with; against the plan in force its changes are counted.
    expect(await compare(on.client, both)).toMatchObject({
      plans: [{ figures: { changedVisits: null } }, { figures: { changedVisits: expect.any(Number) as unknown } }],
    });
    expect(await choose(on.client)).toMatchObject({ __typename: 'WrongState' });
  });

  /** A run's hubs were searched apart, add up to the whole, are nobody else's, and running their jobs again changes nothing. */
  const eachHubWasAJobOnce = async (on: MissionClient, plan: PlanAnswer): Promise<void> => {
    const { mission } = await on.client.ask<{ mission: { runs: PartsAnswer[] } }>(
      `query ($id: ID!) { mission(id: $id) { runs { id iterations curve { soft } parts { id hub teams state seconds iterations problemHash } } } }`,
      { id: on.mission.missionId },
    );
    const run = mission.runs[0]!;
    expect(run.parts.map(({ state }) => state)).toEqual(['DONE', 'DONE']);
    const sum = (of: (part: PartsAnswer['parts'][number]) => number) =>
      run.parts.reduce((total, part) => total + of(part), 0);
    expect(sum(({ teams }) => teams)).toBe(plan.teams.length);
    expect(sum(({ iterations }) => iterations)).toBe(run.iterations);
    expect(sum(({ seconds }) => seconds)).toBeCloseTo(2);
    expect(new Set(run.parts.map(({ problemHash }) => problemHash)).size).toBe(2);
    const { PlanningPartExecutor, PlanningAssembler, PlanningExecutor } = await import('@comitia/missions');
    const plans = () =>
      stage.api.database.query('select id, score from comitia.deployment_plan where mission_id = $1', [
        on.mission.missionId,
      ]);
    const before = await plans();
    const host = { signal: new AbortController().signal, isCancelled: () => false, progress: () => Promise.resolve() };
    const as = (organisationId: Id, work: () => Promise<unknown>) =>
      stage.api.get(ActorContext).run({ kind: 'system', organisationId }, work);
    await as(on.mission.organisationId, async () => {
      for (const { id } of run.parts) expect(await stage.api.get(PlanningPartExecutor).route(id, host)).toBeUndefined();
      expect(await stage.api.get(PlanningExecutor).execute(run.id, host)).toMatchObject({ state: 'finished' });
      expect(await stage.api.get(PlanningAssembler).assemble(run.id, host.signal)).toMatchObject({ state: 'finished' });
    });
    expect(await plans()).toEqual(before);
    const stranger = await stage.mission();
    await as(stranger.organisationId, async () => {
      expect(await stage.api.get(PlanningAssembler).assemble(run.id, host.signal)).toBeUndefined();
    });
  };

  it('say in a sentence what is missing before there is anything to plan', async () => {
    const on = await open();
    expect(await on.plan({ teams: 2, hubs: 1, seconds: 1 })).toMatchObject({
      state: 'FAILED',
      failure: expect.stringContaining('no register') as unknown,
    });
  });

  it('keep the best plan when a run is stopped', async () => {
    const on = await open();
    await on.bring(registerFile(24), REGISTER_MAPPING);
    await on.bring(rosterFile(16, 'stop.example.org'), ROSTER_MAPPING, { target: 'ROSTER' });
    const { startPlanningRun } = await on.client.ask<{ startPlanningRun: { id: Id } }>(
      'mutation ($input: StartPlanningRunInput!) { startPlanningRun(input: $input) { ... on PlanningRun { id } } }',
      { input: { missionId: on.mission.missionId, teams: 6, hubs: 2, seconds: 60, seed: 1 } },
    );
    await new Promise((resolve) => setTimeout(resolve, 4_000));
    await on.client.ask('mutation ($id: ID!) { cancelPlanningRun(runId: $id) { __typename } }', {
      id: startPlanningRun.id,
    });
    const stopping = performance.now();
    const run = await on.planned(startPlanningRun.id);
    expect(run.state).toBe('STOPPED');
    expect(run.plan).not.toBeNull();
    expect(performance.now() - stopping).toBeLessThan(8_000);
    // Every team has its day, also those whose hub had not been searched yet.
    const kept = await read(on, run.plan!.id);
    expect(kept.teams.filter(({ visits }) => visits.length === 0)).toEqual([]);
  });

  it('move a visit for a price that is shown first, and pin it', async () => {
    const { on, plan } = await planned();
    const from = plan.teams.find(({ visits }) => visits.some(({ service }) => service === 'VISIT'))!;
    const visit = from.visits.find(({ service }) => service === 'VISIT')!;
    const ask = async (input: object) =>
      (
        await on.client.ask<{
          previewVisitMove: { feasible: boolean; sentence: string; extraTravelMinutes: number; lostVisits: string[] };
        }>(
          `query ($input: MoveVisitInput!) { previewVisitMove(input: $input) { __typename ... on VisitMovePrice { feasible reason sentence extraTravelMinutes lostVisits scoreAfter { constraint value } } ${FAILURE} } }`,
          { input },
        )
      ).previewVisitMove;
    const base = { planId: plan.id, planVersion: plan.version, visitId: visit.id, reason: 'The school asked for it' };
    const prices = await Promise.all(
      plan.teams.map(async (team) => ({ team, price: await ask({ ...base, toTeamId: team.id }) })),
    );
    const chosen = prices.filter(({ team, price }) => team.id !== from.id && price.feasible)[0]!;
    expect(chosen.price.sentence).toContain(`from team ${from.number} to team ${chosen.team.number}`);
    expect(await read(on, plan.id)).toMatchObject({ version: 1, pins: [] });
    const move = `mutation ($input: MoveVisitInput!) { moveVisit(input: $input) { __typename ... on DeploymentPlan { ${PLAN} } ${FAILURE} } }`;
    expect(await on.client.ask(move, { input: { ...base, toTeamId: chosen.team.id, reason: ' ' } })).toMatchObject({
      moveVisit: { __typename: 'InvalidInput' },
    });
    const { moveVisit } = await on.client.ask<{ moveVisit: PlanAnswer }>(move, {
      input: { ...base, toTeamId: chosen.team.id },
    });
    expect(moveVisit).toMatchObject({ version: 2, pins: [{ reason: 'The school asked for it' }] });
    const now = moveVisit.teams
      .find(({ id }) => id === chosen.team.id)!
      .visits.find(({ station }) => station.id === visit.station.id)!;
    expect(now.pin).toMatchObject({ reason: 'The school asked for it' });
    expect(await on.client.ask(move, { input: { ...base, toTeamId: chosen.team.id } })).toMatchObject({
      moveVisit: { __typename: 'Conflict' },
    });
    const { explainStation } = await on.client.ask<{ explainStation: object }>(
      'query ($planId: ID!, $stationId: ID!) { explainStation(planId: $planId, stationId: $stationId) { sentence reasons alternatives team { number } } }',
      { planId: plan.id, stationId: visit.station.id },
    );
    expect(explainStation).toMatchObject({
      team: { number: chosen.team.number },
      reasons: expect.arrayContaining(['A coordinator pinned it: The school asked for it']) as unknown,
    });
  });

  it('publish versions that are never edited, say what differs and who is told, and feed it on', async () => {
    const { on, plan } = await planned();
    const [one, two] = await Promise.all([on.publish(plan), on.publish(plan)]);
    expect([one.__typename, two.__typename].sort()).toEqual(['Conflict', 'DeploymentPlan']);
    const published = await read(on, plan.id);
    expect(published).toMatchObject({ state: 'PUBLISHED', number: 1 });
    expect(published.differences.map(({ kind }) => kind)).toEqual(Array.from({ length: 6 }, () => 'new_team'));
    const feed = async () =>
      stage.api.database.query<{ kind: string; count: string }>(
        'select kind, count(*) from comitia.deployment_change where mission_id = $1 group by kind order by kind',
        [on.mission.missionId],
      );
    const visits = published.teams.flatMap((team) => team.visits);
    expect(await feed()).toEqual([{ kind: 'created', count: String(visits.length) }]);
    const { reviseDeploymentPlan } = await on.client.ask<{ reviseDeploymentPlan: PlanAnswer }>(
      `mutation ($id: ID!) { reviseDeploymentPlan(missionId: $id) { __typename ... on DeploymentPlan { ${PLAN} } ${FAILURE} } }`,
      { id: on.mission.missionId },
    );
    const from = reviseDeploymentPlan.teams.find((team) => team.visits.some(({ service }) => service === 'VISIT'))!;
    const visit = from.visits.find(({ service }) => service === 'VISIT')!;
    let moved: PlanAnswer | undefined;
    for (const team of reviseDeploymentPlan.teams.filter(({ id }) => id !== from.id)) {
      const { moveVisit } = await on.client.ask<{ moveVisit: PlanAnswer & { __typename: string } }>(
        `mutation ($input: MoveVisitInput!) { moveVisit(input: $input) { __typename ... on DeploymentPlan { ${PLAN} } ${FAILURE} } }`,
        {
          input: {
            planId: reviseDeploymentPlan.id,
            planVersion: 1,
            visitId: visit.id,
            toTeamId: team.id,
            reason: 'Local advice',
          },
        },
      );
      if (moveVisit.__typename === 'DeploymentPlan') {
        moved = moveVisit;
        break;
      }
    }
    expect(moved!.differences.length).toBeGreaterThanOrEqual(2);
    expect(moved!.differences.every(({ told }) => told.length === 2)).toBe(true);
    expect(await on.publish(moved!)).toMatchObject({ __typename: 'DeploymentPlan', number: 2 });
    expect(await read(on, plan.id)).toMatchObject({ state: 'SUPERSEDED', number: 1 });
    const changes = await feed();
    expect(changes.find(({ kind }) => kind === 'changed')).toBeDefined();
    const edit = stage.api.database.query(`update comitia.plan_visit set starts = starts + 5 where plan_id = $1`, [
      plan.id,
    ]);
    await expect(edit).rejects.toThrow('never edited');
    const { team } = await on.client.ask<{ team: object }>(
      'query ($id: ID!) { team(id: $id) { name contact hub { name } members { name } visits { station { name } } } }',
      { id: published.teams[0]!.id },
    );
    expect(team).toMatchObject({ name: 'Team 1', members: [{}, {}] });
  });

  it('repair the plan in force after drop-outs and closed stations: seen first, then kept and published as the next version', async () => {
    const { on, plan } = await planned();
    await on.publish(plan);
    const preview = async (by: MissionClient['client'], input: object) =>
      (
        await by.ask<{ previewReplan: ReplanAnswer }>(
          `query ($input: ReplanInput!) { previewReplan(input: $input) { __typename ${FAILURE} ... on ReplanPreview {
            feasible reasons changedVisits addedVisits extraTravelMinutes fingerprint differences { team kind sentence told } } } }`,
          { input: { planId: plan.id, ...input } },
        )
      ).previewReplan;
    const team = plan.teams[2]!;
    const closed = team.visits.filter(({ service }) => service === 'VISIT')[1]!;
    const changes = [
      { kind: 'STATION_CLOSED', stationId: closed.station.id },
      { kind: 'DROP_OUT', observerId: plan.teams[0]!.members[0]!.id },
    ];
    const seen = await preview(on.client, { changes, now: '07:10' });
    expect(seen).toMatchObject({ __typename: 'ReplanPreview', feasible: true, reasons: [] });
    expect(seen.changedVisits).toBeGreaterThanOrEqual(1);
    expect(seen.differences.map(({ team: number }) => number).filter((number) => number !== 1 && number !== 3)).toEqual(
      [],
    );
    expect(seen.differences.find(({ kind }) => kind === 'members_changed')).toMatchObject({
      team: 1,
      sentence: expect.stringMatching(
        /^In team 1, Given \d+ Family \d+ takes the place of Given \d+ Family \d+\.$/,
      ) as unknown,
    });
    // Nothing was kept by looking, and looking again shows the same.
    expect((await preview(on.client, { changes, now: '07:10' })).fingerprint).toBe(seen.fingerprint);
    const wrong = [{ kind: 'NO_GO_AREA', area: 'Nowhere', reason: 'Flood' }];
    expect(await preview(on.client, { changes: wrong })).toMatchObject({ __typename: 'InvalidInput' });
    const stranger = await stage.coordinator((await stage.mission()).organisationId);
    expect(await preview(stranger, { changes })).toMatchObject({ __typename: 'NotFound' });
    const accept = async (by: MissionClient['client'], fingerprint: string) =>
      (
        await by.ask<{ acceptReplan: PlanAnswer & { __typename: string } }>(
          `mutation ($input: ReplanInput!, $fingerprint: String!) { acceptReplan(input: $input, fingerprint: $fingerprint)
            { __typename ... on DeploymentPlan { ${PLAN} } ${FAILURE} } }`,
          { input: { planId: plan.id, changes, now: '07:10' }, fingerprint },
        )
      ).acceptReplan;
    expect(await accept(on.client, 'another')).toMatchObject({ __typename: 'Conflict' });
    expect(await accept(stranger, seen.fingerprint)).toMatchObject({ __typename: 'NotFound' });
    const draft = await accept(on.client, seen.fingerprint);
    expect(draft).toMatchObject({ __typename: 'DeploymentPlan', state: 'DRAFT', differences: seen.differences });
    const visited = draft.teams.flatMap(({ visits }) => visits.map(({ station }) => station.id));
    expect(visited).not.toContain(closed.station.id);
    expect(await on.publish(draft)).toMatchObject({ __typename: 'DeploymentPlan', number: 2 });
    expect(await preview(on.client, { changes })).toMatchObject({ __typename: 'WrongState' });
  });

  it('publish nothing without consent in force, in the service and in the database', async () => {
    const { on, plan } = await planned();
    await withdrawConsent(stage.api.database, on.mission);
    expect(await on.publish(plan)).toMatchObject({ __typename: 'NotAllowed', code: 'NOT_ALLOWED' });
    const past = stage.api.database.query(
      `update comitia.deployment_plan set state = 'published', number = 1 where id = $1`,
      [plan.id],
    );
    await expect(past).rejects.toThrow('does not stand');
  });

  it('are suspended by the withdrawal itself: partners lose sight, a checklist opens, packs stay', async () => {
    const { on, plan } = await planned();
    await on.publish(plan);
    const shown = async () =>
      (
        await stage.api.database.query<{ shown: boolean }>('select comitia.mission_is_shown($1) as shown', [
          on.mission.missionId,
        ])
      )[0]!.shown;
    expect(await shown()).toBe(true);
    await withdrawConsent(stage.api.database, on.mission);
    // The ledger alone hides it, even before anything else was told.
    expect(await shown()).toBe(false);
    const { MissionListeners } = await import('@comitia/missions');
    const { TransactionRunner } = await import('@comitia/platform');
    const actor = {
      kind: 'person',
      userId: on.mission.signatoryId,
      organisationId: on.mission.authorityId,
      roles: ['signatory'],
    } as const;
    await stage.api
      .get(ActorContext)
      .run(actor, () =>
        stage.api
          .get(TransactionRunner)
          .inTransaction(() =>
            stage.api.get(MissionListeners).consentWithdrawn({ consentEntryId: on.mission.consentEntryId } as never),
          ),
      );
    const { mission } = await on.client.ask<{
      mission: { state: string; departureChecklist: { code: string; done: boolean }[] };
    }>(
      'query ($id: ID!) { mission(id: $id) { state departureChecklist { code title done } publishedPlan { teams { members { name phone } } } } }',
      { id: on.mission.missionId },
    );
    expect(mission.state).toBe('SUSPENDED');
    expect(mission.departureChecklist.length).toBeGreaterThan(5);
    const { completeDepartureItem } = await on.client.ask<{ completeDepartureItem: object }>(
      `mutation ($id: ID!) { completeDepartureItem(missionId: $id, code: "return-to-hubs") { __typename ... on Mission { departureChecklist { code done } } ${FAILURE} } }`,
      { id: on.mission.missionId },
    );
    expect(completeDepartureItem).toMatchObject({
      departureChecklist: expect.arrayContaining([{ code: 'return-to-hubs', done: true }]) as unknown,
    });
    const feed = await stage.api.database.query<{ kind: string; count: string }>(
      'select kind, count(*) from comitia.deployment_change where mission_id = $1 group by kind order by kind',
      [on.mission.missionId],
    );
    expect(feed.map(({ kind }) => kind)).toEqual(['created', 'withdrawn']);
    expect(feed[0]!.count).toBe(feed[1]!.count);
    expect(await on.publish({ id: plan.id, version: plan.version })).toMatchObject({ __typename: 'Conflict' });
  });

  it('are unknown to other organisations and closed to other roles, by the database too', async () => {
    const { on, plan } = await planned();
    const stranger = await stage.coordinator((await stage.mission()).organisationId);
    const ask = 'query ($id: ID!) { deploymentPlan(id: $id) { id } }';
    expect(await stranger.ask(ask, { id: plan.id })).toEqual({ deploymentPlan: null });
    expect(
      await stranger.ask('query ($id: ID!) { mission(id: $id) { id } observers(missionId: $id) { totalCount } }', {
        id: on.mission.missionId,
      }),
    ).toEqual({
      mission: null,
      observers: { totalCount: 0 },
    });
    const member = await stage.api.factories.member(on.mission.organisationId, 'focal_point');
    const focal = await stage.api.signInAs(member.id, on.mission.organisationId);
    expect(await focal.refusal(ask, { id: plan.id })).toBe('FORBIDDEN');
    const { DeploymentPlanService, PlanPublisher, RosterService } = await import('@comitia/missions');
    await stage.api.factories.asPerson(member, on.mission.organisationId, ['focal_point'], async () => {
      expect(await stage.api.get(DeploymentPlanService).find(plan.id)).toBeUndefined();
      expect(await stage.api.get(PlanPublisher).publish(plan.id, plan.version)).toMatchObject({
        ok: false,
        failure: { code: 'NOT_FOUND' },
      });
      expect(await stage.api.get(RosterService).counts([on.mission.missionId])).toEqual([]);
    });
  });
});
