import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId, type Id } from '@comitia/kernel';
import { StagedDeployment, stageMission, startTestApi, type GraphqlClient, type TestApi } from '../support/index.js';

/** Lists with the fields that load rows, as their pages ask for them. */
const LISTS = {
  missions: `{ missions(first: 50) { totalCount edges { node { title state observerCount stationCount
    organisation { name } election { title electionDay } activity { title basis { citation } mission { id } milestones { title } }
    register { id } departureChecklist { code } runs { id } plans { id dayProblem publishedBy { name } }
    draftPlan { id } publishedPlan { id dayProblem teams { number members { name } } hubs { name } pins { id } } } } } }`,
  activities: `{ activities(first: 50) { totalCount edges { node { title organisation { name } election { title }
    milestones { title } basis { citation consentEntry { id statement } } } } } }`,
  consentLedger: `{ consentLedger { entries { id kind statement decidedBy { name } authority { name } option { title organisation { name } request { reference } } } } }`,
  assistanceRequests: `{ assistanceRequests(first: 50) { totalCount edges { node { reference election { title } authority { name }
    options { title parts { title } organisation { name } entry { id } } addressees { organisation { name } } } } } }`,
  sharingAgreements: `{ sharingAgreements { id fields owner { name } partner { name } } }`,
} as const;

describe('no list asks the database for each of its rows', () => {
  let api: TestApi;
  let organisationId: Id;
  let client: GraphqlClient;

  beforeAll(async () => {
    api = await startTestApi();
    organisationId = (await api.factories.organisation()).id;
    client = await api.signInAs((await api.factories.member(organisationId, 'coordinator', 'focal_point')).id);
  });

  afterAll(() => api.stop());

  /** Missions on elections of their own, each with a published plan, observers and an agreement. */
  const more = async (count: number) => {
    for (let index = 0; index < count; index += 1) {
      const mission = await stageMission(api, { organisationId });
      await new StagedDeployment(api.database, mission).publish([{ code: '1' }, { code: '2' }]);
      const partner = await api.factories.ngo();
      await api.database.query(
        `insert into comitia.sharing_agreement (id, organisation_id, partner_organisation_id, mission_id, election_id, election_title,
           country, fields, starts_on, ends_on, created_at)
         values ($1, $2, $3, $4, $5, 'Election', 'BGR', array['area'], '2026-01-01', '2100-01-01', now())`,
        [newId(), organisationId, partner.id, mission.missionId, mission.electionId],
      );
      await api.database.query(
        `insert into comitia.milestone (id, activity_id, election_id, organisation_id, authority_id, code, title, kind, earliest, target, latest,
           days_to_election, counted_as, source, confidence)
         values ($1, $2, $3, $4, $5, 'x', 'A milestone', 'mandate', '2027-10-01', '2027-10-01', '2027-10-01', 30, 'x', 'x', 'verified')`,
        [newId(), mission.activityId, mission.electionId, organisationId, mission.authorityId],
      );
    }
  };

  it.each(Object.entries(LISTS))('%s', async (name, query) => {
    const count = async () => {
      await client.ask(query);
      const statements = api.statements.start();
      await client.ask(query);
      return statements.stop();
    };
    if (name === 'missions') await more(2);
    const few = await count();
    await more(3);
    expect({ name, statements: await count() }).toEqual({ name, statements: few });
  });
});
