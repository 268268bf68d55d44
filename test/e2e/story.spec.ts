import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import {
  generatedRosterCsv,
  importTable,
  playStory,
  PortalSession,
  seedCast,
  sundayAfter,
  type CastIds,
  type StoryOutcome,
  type StorySetting,
} from '@comitia/cli';
import { addDays } from '@comitia/kernel';
import { startTestDatabase, type TestDatabase } from '../support/database.js';
import { RunningProcesses } from '../support/running-processes.js';
import { describeWithData } from '../support/test-data.js';

const PASSWORD = 'the password of the story';
const FAILURE = '__typename ... on Failure { code message }';

interface SharedPage {
  deployments: {
    edges: { cursor: string; node: Record<string, unknown> & { id: string } }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}

const DEPLOYMENTS = `query ($after: String) { deployments(first: 100, after: $after) {
  edges { cursor node { id date area halfDay time teamNumber service station { code } organisation { name } election { title } } }
  pageInfo { hasNextPage endCursor } } }`;
const CHANGES =
  'query ($after: String) { changes(first: 100, after: $after) { edges { node { kind deploymentId deployment { id } } } pageInfo { hasNextPage endCursor } } }';

describeWithData(
  'the story of one request, on the Bulgarian register of 2024',
  ['registers/bulgaria-2024/31_sections.csv', 'registers/bulgaria-2024/40_elections_lists.csv'],
  ([sections, electors]) => {
    let database: TestDatabase;
    let running: RunningProcesses;
    let ids: CastIds;
    let setting: StorySetting;
    let outcome: StoryOutcome;
    const steps: string[] = [];
    // One session a person, as a browser keeps it: sign-in allows ten a minute from one address.
    const sessions = new Map<string, Promise<PortalSession>>();
    const signIn = (email: string) => {
      const session = sessions.get(email) ?? PortalSession.signIn(running.address, email, PASSWORD);
      sessions.set(email, session);
      return session;
    };

    beforeAll(async () => {
      database = await startTestDatabase();
      running = await RunningProcesses.start(database);
      ids = await seedCast(running.platform, { alpha3: 'BGR', timeZone: 'Europe/Sofia' }, PASSWORD);
      const today = new Date().toISOString().slice(0, 10);
      const electionDay = sundayAfter(today, 180);
      setting = {
        country: 'BGR',
        title: 'National Assembly',
        timeZone: 'Europe/Sofia',
        today,
        electionDay,
        unId: ids.un,
        odihrId: ids.odihr,
        partnerId: ids.partner,
        register: { name: '31_sections.csv', content: new Uint8Array(readFileSync(sections!)) },
        roster: {
          name: 'roster.csv',
          content: generatedRosterCsv({ count: 200, from: addDays(electionDay, -5), to: addDays(electionDay, 3) }),
        },
        teams: 90,
        hubs: 15,
        seconds: 5,
        seed: 1,
        onStep: (sentence) => void steps.push(sentence),
      };
    }, 120_000);

    afterAll(async () => {
      await running?.stop();
      await database?.stop();
    });

    it('goes from asking to a published and shared deployment', async () => {
      const cast = {
        officer: await signIn('officer@commission.example'),
        signatory: await signIn('signatory@commission.example'),
        unFocalPoint: await signIn('focal-point@un.example'),
        odihrFocalPoint: await signIn('focal-point@odihr.example'),
        coordinator: await signIn('coordinator@odihr.example'),
      };
      outcome = await playStory(cast, setting);
      const again = await playStory(cast, setting);
      expect(again).toEqual(outcome);
    }, 300_000);

    it('shows the organisations side by side: AU has no members here, ODIHR and the UN can, on conditions', async () => {
      const officer = await signIn('officer@commission.example');
      const { compareOrganisations } = await officer.ask<{
        compareOrganisations: {
          body: string;
          assessments: {
            service: string;
            outcome: string;
            reading: string;
            decisiveFacts: string[];
            findings: { citation: string }[];
          }[];
        }[];
      }>(
        'query ($id: ID!) { compareOrganisations(requestId: $id) { body assessments { service outcome reading decisiveFacts findings { citation } } } }',
        { id: outcome.requestId },
      );
      const of = (body: string, service: string) =>
        compareOrganisations.find((one) => one.body === body)?.assessments.find((one) => one.service === service);
      expect(of('AU', 'observation_full')?.outcome).toBe('NOT_ELIGIBLE');
      // Nobody said whether the Security Council or the General Assembly mandated it: what is unknown is no bar, but decides.
      expect(of('UN', 'observation_full')?.outcome).toBe('ELIGIBLE_WITH_CONDITIONS');
      expect(of('UN', 'observation_full')?.decisiveFacts).toContain('politicalMandate');
      expect(of('UN', 'voter_registration_support')?.outcome).toBe('ELIGIBLE_WITH_CONDITIONS');
      expect(['ELIGIBLE', 'ELIGIBLE_WITH_CONDITIONS']).toContain(of('OSCE_ODIHR', 'observation_full')?.outcome);
      for (const comparison of compareOrganisations) {
        for (const assessment of comparison.assessments) {
          expect(assessment.reading).toMatch(/reading of public rules/i);
          for (const finding of assessment.findings) expect(finding.citation).not.toBe('');
        }
      }
    });

    it('keeps the request from those who were not asked, and who was asked from those who were', async () => {
      for (const email of [
        'focal-point@au.example',
        'officer@foreign-ministry.example',
        'officer@parliament.example',
      ]) {
        const stranger = await signIn(email);
        const seen = await stranger.ask<{ assistanceRequest: unknown; assistanceRequests: { edges: unknown[] } }>(
          'query ($id: ID!) { assistanceRequest(id: $id) { id } assistanceRequests(first: 10) { edges { node { id } } } }',
          { id: outcome.requestId },
        );
        expect(seen).toEqual({ assistanceRequest: null, assistanceRequests: { edges: [] } });
      }
      const un = await signIn('focal-point@un.example');
      const { assistanceRequest } = await un.ask<{
        assistanceRequest: {
          addressees: { organisation: { id: string } }[];
          options: { organisation: { id: string } }[];
        };
      }>(
        'query ($id: ID!) { assistanceRequest(id: $id) { addressees { organisation { id } } options { organisation { id } } } }',
        {
          id: outcome.requestId,
        },
      );
      expect(assistanceRequest.addressees.map((one) => one.organisation.id)).toEqual([ids.un]);
      expect(new Set(assistanceRequest.options.map((one) => one.organisation.id))).toEqual(new Set([ids.un]));
    });

    it('makes dated work of what was accepted, each on its entry of the ledger, with a hand-over', async () => {
      const officer = await signIn('officer@commission.example');
      const { activities } = await officer.ask<{
        activities: {
          edges: {
            node: {
              service: string;
              basis: { kind: string; consentEntry: { id: string } };
              handOver: { what: string; toWhom: string };
              milestones: { kind: string }[];
            };
          }[];
        };
      }>(
        'query ($id: ID!) { activities(electionId: $id, first: 50) { edges { node { service basis { kind consentEntry { id } } handOver { what toWhom } milestones { kind } } } } }',
        { id: outcome.electionId },
      );
      const nodes = activities.edges.map((edge) => edge.node);
      expect(nodes.map((node) => node.service).sort()).toEqual(['observation_full', 'voter_registration_support']);
      expect(new Set(nodes.map((node) => node.basis.consentEntry.id))).toEqual(
        new Set([outcome.observationEntryId, outcome.registrationEntryId]),
      );
      for (const node of nodes) expect(node.handOver.toWhom).not.toBe('');
      expect(nodes.some((node) => node.milestones.length > 0)).toBe(true);
    });

    it('has every one of the 12,920 sections in force, and takes the electors of 11,646 from a second file', async () => {
      const coordinator = await signIn('coordinator@odihr.example');
      const count = () =>
        coordinator.ask<{ mission: { stationCount: number; observerCount: number } }>(
          'query ($id: ID!) { mission(id: $id) { stationCount observerCount } }',
          { id: outcome.missionId },
        );
      expect(await count()).toEqual({ mission: { stationCount: 12_920, observerCount: 200 } });
      const again = await importTable(coordinator, {
        missionId: outcome.missionId,
        target: 'REGISTER',
        ...setting.register,
      });
      expect(again.difference).toMatchObject({ read: 12_920, added: 0, rejected: 0 });
      expect(await count()).toEqual({ mission: { stationCount: 12_920, observerCount: 200 } });
      const update = await importTable(coordinator, {
        missionId: outcome.missionId,
        target: 'REGISTER',
        name: '40_elections_lists.csv',
        content: new Uint8Array(readFileSync(electors!)),
        mapping: { columns: { code: ['section_id'], electors: ['registered_voters'] }, mode: 'update' },
      });
      // Eleven rows of that file carry a broken code (such as 0306nan378) that no section has.
      expect(update.difference).toMatchObject({ read: 11_646, added: 0, retired: 0, rejected: 11 });
      expect(await count()).toEqual({ mission: { stationCount: 12_920, observerCount: 200 } });
    }, 120_000);

    it('has teams of two nationalities with a shared language, one opening and one closing at most, in order of time', async () => {
      const coordinator = await signIn('coordinator@odihr.example');
      const { deploymentPlan } = await coordinator.ask<{
        deploymentPlan: {
          state: string;
          number: number;
          teams: {
            members: { nationality: string; languages: string[] }[];
            visits: { service: string; starts: string }[];
          }[];
        };
      }>(
        'query ($id: ID!) { deploymentPlan(id: $id) { state number teams { members { nationality languages } visits { service starts } } } }',
        { id: outcome.planId },
      );
      expect([deploymentPlan.state, deploymentPlan.number]).toEqual(['PUBLISHED', 1]);
      expect(deploymentPlan.teams.length).toBeGreaterThan(0);
      for (const { members, visits } of deploymentPlan.teams) {
        const [first, second] = members;
        expect(members).toHaveLength(2);
        expect(first!.nationality).not.toBe(second!.nationality);
        expect(members.every((member) => !['BG', 'BGR'].includes(member.nationality))).toBe(true);
        expect(first!.languages.some((language) => second!.languages.includes(language))).toBe(true);
        expect(visits.filter((visit) => visit.service === 'OPENING').length).toBeLessThanOrEqual(1);
        expect(visits.filter((visit) => visit.service === 'CLOSING').length).toBeLessThanOrEqual(1);
      }
    });

    it('gives a partner what its agreement allows, and takes it away the moment consent is withdrawn', async () => {
      const partner = await signIn('partner@network.example');
      const issued = await partner.change<{ secret: string }>(
        `mutation ($id: ID!) { result: issueCredential(agreementId: $id, label: "story", validDays: 30) { ${FAILURE} ... on IssuedCredential { secret } } }`,
        { id: outcome.agreementId },
        'IssuedCredential',
      );
      const asProgramme = async <Data>(query: string, variables: Record<string, unknown> = {}): Promise<Data> => {
        const response = await fetch(`${running.address}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: `Bearer ${issued.secret}` },
          body: JSON.stringify({ query, variables }),
        });
        const answer = (await response.json()) as { data: Data; errors?: { message: string }[] };
        expect(answer.errors).toBeUndefined();
        return answer.data;
      };
      const seen: SharedPage['deployments']['edges'][number]['node'][] = [];
      for (let after: string | null = null; ;) {
        const { deployments }: SharedPage = await asProgramme<SharedPage>(DEPLOYMENTS, { after });
        seen.push(...deployments.edges.map((edge) => edge.node));
        if (!deployments.pageInfo.hasNextPage) break;
        after = deployments.pageInfo.endCursor;
      }
      expect(seen.length).toBeGreaterThan(0);
      for (const node of seen) {
        expect(node).toMatchObject({ time: null, teamNumber: null, service: null, station: null });
        expect(node['area']).toEqual(expect.any(String));
        expect(['MORNING', 'AFTERNOON']).toContain(node['halfDay']);
      }
      // One row per area and half-day: nothing of how many visits or teams there are.
      expect(new Set(seen.map((node) => `${String(node['area'])} ${String(node['halfDay'])}`)).size).toBe(seen.length);

      const { changes: before } = await asProgramme<{ changes: { edges: unknown[]; pageInfo: { endCursor: string } } }>(
        CHANGES,
      );
      expect(before.edges).toHaveLength(Math.min(100, seen.length));

      const signatory = await signIn('signatory@commission.example');
      const withdrawal = {
        consentEntryId: outcome.observationEntryId,
        statement: 'The commission withdraws its consent to observation.',
        capacity: 'Chair of the commission',
        document: 'Decision on withdrawal',
      };
      const WITHDRAW = `mutation ($input: WithdrawConsentInput!) { result: withdrawConsent(input: $input) { ${FAILURE} ... on ConsentEntry { id kind } } }`;
      await signatory.change(WITHDRAW, { input: withdrawal }, 'ConsentEntry');
      expect((await asProgramme<SharedPage>(DEPLOYMENTS)).deployments.edges).toEqual([]);
      const { changes } = await asProgramme<{ changes: { edges: { node: { kind: string; deployment: unknown } }[] } }>(
        CHANGES,
        {
          after: before.pageInfo.endCursor,
        },
      );
      expect(changes.edges.every(({ node }) => node.deployment === null)).toBe(true);
      expect(changes.edges.filter(({ node }) => node.kind === 'WITHDRAWN').length).toBeGreaterThan(0);

      const twice = await signatory.ask<{ result: { __typename: string; message: string } }>(WITHDRAW, {
        input: withdrawal,
      });
      expect(twice.result.__typename).not.toBe('ConsentEntry');
      expect(twice.result.message).toMatch(/withdrawn/i);
    }, 120_000);

    it('suspends what hung on that consent and nothing else, and the ledger still reads whole', async () => {
      const officer = await signIn('officer@commission.example');
      const { activities, consentLedger } = await officer.ask<{
        activities: { edges: { node: { service: string; state: string } }[] };
        consentLedger: { intact: boolean; entries: { kind: string }[] };
      }>(
        'query ($election: ID!, $request: ID!) { activities(electionId: $election, first: 50) { edges { node { service state } } } consentLedger(requestId: $request) { intact entries { kind } } }',
        { election: outcome.electionId, request: outcome.requestId },
      );
      const states = Object.fromEntries(activities.edges.map(({ node }) => [node.service, node.state]));
      expect(states['observation_full']).toBe('SUSPENDED');
      expect(states['voter_registration_support']).not.toBe('SUSPENDED');
      expect(consentLedger.intact).toBe(true);
      expect(consentLedger.entries.map((entry) => entry.kind)).toEqual([
        'GIVEN',
        'GIVEN_IN_PART',
        'DECLINED',
        'WITHDRAWN',
      ]);
      const coordinator = await signIn('coordinator@odihr.example');
      const { mission } = await coordinator.ask<{
        mission: {
          state: string;
          departureChecklist: unknown[];
          publishedPlan: { teams: { members: { name: string }[] }[] };
        };
      }>(
        'query ($id: ID!) { mission(id: $id) { state departureChecklist { code } publishedPlan { teams { members { name } } } } }',
        { id: outcome.missionId },
      );
      expect(mission.state).toBe('SUSPENDED');
      expect(mission.departureChecklist.length).toBeGreaterThan(0);
      expect(mission.publishedPlan.teams[0]!.members[0]!.name).not.toBe('');
    });
  },
);
