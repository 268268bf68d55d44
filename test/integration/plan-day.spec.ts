import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Id } from '@comitia/kernel';
import {
  FAILURE,
  MissionClient,
  REGISTER_MAPPING,
  registerFile,
  ROSTER_MAPPING,
  rosterFile,
  startMissionStage,
  type MissionStage,
} from '../support/index.js';

jest.setTimeout(120_000);

describe('a plan whose election day moves', () => {
  let stage: MissionStage;

  beforeAll(async () => {
    stage = await startMissionStage();
  });

  afterAll(() => stage.stop());

  it('says so, is not published any more, and gives way to one for the new day', async () => {
    const mission = await stage.mission();
    const on = new MissionClient(stage, await stage.coordinator(mission.organisationId), mission);
    await on.bring(registerFile(12), REGISTER_MAPPING);
    await on.bring(rosterFile(16, 'moved.example.org'), ROSTER_MAPPING, { target: 'ROSTER' });
    const first = (await on.plan({ teams: 6, hubs: 2, seconds: 2 })).plan!;
    const problem = async (id: Id) =>
      (
        await on.client.ask<{ deploymentPlan: { dayProblem: string | null } }>(
          'query ($id: ID!) { deploymentPlan(id: $id) { dayProblem } }',
          { id },
        )
      ).deploymentPlan.dayProblem;
    expect(await problem(first.id)).toBeNull();
    const officer = await stage.api.signInAs(mission.signatoryId, mission.authorityId);
    const [day] = await stage.api.database.query<{ id: Id }>(
      'select id from comitia.election_day where election_id = $1',
      [mission.electionId],
    );
    const { moveElectionDay } = await officer.ask<{ moveElectionDay: object }>(
      `mutation ($input: MoveElectionDayInput!) { moveElectionDay(input: $input) { __typename ${FAILURE} } }`,
      { input: { electionDayId: day!.id, date: '2027-11-07', reason: 'By decree.' } },
    );
    expect(moveElectionDay).toMatchObject({ __typename: 'Election' });
    const sentence =
      'The plan is for 2027-10-31, on which nobody votes any more: the election is on 2027-11-07. Plan anew, then publish that.';
    expect(await problem(first.id)).toBe(sentence);
    expect(await on.publish(first)).toMatchObject({ __typename: 'Conflict', message: sentence });
    const second = (await on.plan({ teams: 6, hubs: 2, seconds: 2 })).plan!;
    expect(await problem(second.id)).toBeNull();
    expect(await on.publish(second)).toMatchObject({ __typename: 'DeploymentPlan', number: 1 });
  });
});
