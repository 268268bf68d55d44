import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import {
  MissionClient,
  PartnerStage,
  REGISTER_MAPPING,
  registerFile,
  ROSTER_MAPPING,
  rosterFile,
  StagedDeployment,
  startMissionStage,
  type MissionStage,
  type PageOf,
  type SharedRow,
} from '../support/index.js';

jest.setTimeout(120_000);

const PREVIEW = `query ($id: ID!, $first: Int!, $after: String) { viewAsPartner(agreementId: $id, first: $first, after: $after) {
  edges { cursor node { area halfDay station { code } time teamNumber service } } pageInfo { hasNextPage endCursor } } }`;

describe('a plan that is shared', () => {
  let stage: MissionStage;
  let partners: PartnerStage;

  beforeAll(async () => {
    stage = await startMissionStage();
    partners = new PartnerStage(stage.api);
  });

  afterAll(() => stage.stop());

  it('is seen by the coordinator as the partner will see it, and by the partner once it is published', async () => {
    const mission = await stage.mission();
    const coordinatorPerson = await stage.api.factories.member(mission.organisationId, 'coordinator');
    const coordinator = await stage.api.signInAs(coordinatorPerson.id, mission.organisationId);
    const on = new MissionClient(stage, coordinator, mission);
    await on.bring(registerFile(12), REGISTER_MAPPING);
    await on.bring(rosterFile(16, 'shared.example.org'), ROSTER_MAPPING, { target: 'ROSTER' });
    const run = await on.plan({ teams: 6, hubs: 2, seconds: 2 });
    const sharing = {
      mission,
      coordinator,
      coordinatorPerson,
      deployment: new StagedDeployment(stage.api.database, mission),
    };
    const exact = await partners.partnerUnder(sharing, ['STATION', 'TIME', 'TEAM_NUMBER']);
    const coarse = await partners.partnerUnder(sharing, ['AREA', 'HALF_DAY']);
    expect(await partners.rows(exact.programme)).toEqual([]);

    const preview = async (id: string) => {
      const rows: SharedRow[] = [];
      let after: string | null = null;
      do {
        const answer: { viewAsPartner: PageOf<SharedRow> } = await coordinator.ask(PREVIEW, { id, first: 10, after });
        const { edges, pageInfo } = answer.viewAsPartner;
        rows.push(...edges.map(({ node }) => node));
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      } while (after !== null);
      return rows;
    };
    const values = (rows: readonly SharedRow[]) =>
      rows
        .map(({ area, halfDay, station, time, teamNumber, service }) =>
          JSON.stringify([area, halfDay, station?.code ?? null, time, teamNumber, service]),
        )
        .sort();
    const before = {
      exact: values(await preview(exact.agreementId)),
      coarse: values(await preview(coarse.agreementId)),
    };
    expect(before.exact.length).toBeGreaterThan(10);
    expect(before.coarse.length).toBeLessThanOrEqual(6);

    expect(await on.publish(run.plan!)).toMatchObject({ __typename: 'DeploymentPlan' });
    expect(values(await partners.rows(exact.programme))).toEqual(before.exact);
    expect(values(await partners.rows(coarse.programme))).toEqual(before.coarse);
    const feed = await partners.changes(exact.programme);
    expect(feed.edges).toHaveLength(before.exact.length);
    expect(feed.edges.every(({ node }) => node.kind === 'CREATED')).toBe(true);
    // Nothing of a person goes out with it, under any name.
    const everything = JSON.stringify([await partners.page(exact.programme), feed, before]);
    expect(everything).not.toMatch(/Given \d|Family \d|shared\.example\.org/);
  });
});
