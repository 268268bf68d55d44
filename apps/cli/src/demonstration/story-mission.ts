import { addDays } from '@comitia/kernel';
import { StoryError, type PortalSession } from './portal-session.js';
import { FAILED, waitFor, type StoryCast, type StorySetting } from './story-setting.js';

interface ImportState {
  readonly id: string;
  readonly state: string;
  readonly failure: string | null;
  readonly inspection: { readonly suggestedMapping: unknown };
  readonly difference: {
    readonly read: number;
    readonly added: number;
    readonly changed: number;
    readonly unchanged: number;
    readonly retired: number;
    readonly rejected: number;
  } | null;
}

const IMPORT = 'id state failure inspection difference { read added changed unchanged retired rejected }';

/** Brings in one table as the portal's wizard does: upload, suggested mapping, dry run, commit. Returns the committed import. */
export async function importTable(
  session: PortalSession,
  input: {
    readonly missionId: string;
    readonly target: 'REGISTER' | 'ROSTER';
    readonly name: string;
    readonly content: string | Uint8Array<ArrayBuffer>;
    /** How its columns are read; the mapping that the API suggests where absent. */
    readonly mapping?: unknown;
  },
): Promise<ImportState> {
  const fileId = await session.upload(input.name, 'text/csv', input.content);
  const started = await session.change<ImportState>(
    `mutation ($missionId: ID!, $target: ImportTarget!, $fileId: ID!) { result: startTableImport(missionId: $missionId, target: $target, fileId: $fileId) { ${FAILED} ... on TableImport { ${IMPORT} } } }`,
    { missionId: input.missionId, target: input.target, fileId },
    'TableImport',
  );
  const until = (states: readonly string[]) =>
    waitFor(`The import of ${input.name}`, 120, async () => {
      const { tableImport } = await session.ask<{ tableImport: ImportState }>(
        `query ($id: ID!) { tableImport(id: $id) { ${IMPORT} } }`,
        { id: started.id },
      );
      if (tableImport.state === 'FAILED')
        throw new StoryError(`The import of ${input.name} failed: ${tableImport.failure ?? ''}`);
      return states.includes(tableImport.state) ? tableImport : undefined;
    });
  await session.change(
    `mutation ($importId: ID!, $mapping: JSON!) { result: mapTableImport(importId: $importId, mapping: $mapping) { ${FAILED} ... on TableImport { ${IMPORT} } } }`,
    { importId: started.id, mapping: input.mapping ?? started.inspection.suggestedMapping },
    'TableImport',
  );
  await until(['DRY_RUN']);
  await session.change(
    `mutation ($importId: ID!) { result: commitTableImport(importId: $importId, withoutRejected: true) { ${FAILED} ... on TableImport { ${IMPORT} } } }`,
    { importId: started.id },
    'TableImport',
  );
  return until(['COMMITTED']);
}

interface MissionState {
  readonly stationCount: number;
  readonly observerCount: number;
  readonly draftPlan: { readonly id: string; readonly version: number } | null;
  readonly publishedPlan: { readonly id: string } | null;
}

async function missionState(coordinator: PortalSession, missionId: string): Promise<MissionState> {
  const { mission } = await coordinator.ask<{ mission: MissionState }>(
    'query ($id: ID!) { mission(id: $id) { stationCount observerCount draftPlan { id version } publishedPlan { id } } }',
    { id: missionId },
  );
  return mission;
}

/** Steps 5 to 7: register and roster come in, a plan is made and published. Returns the published plan's id. */
export async function deploy(cast: StoryCast, setting: StorySetting, missionId: string): Promise<string> {
  const { coordinator } = cast;
  const known = await missionState(coordinator, missionId);
  if (known.publishedPlan) return known.publishedPlan.id;
  setting.onStep('The coordinator brings in the register and the roster');
  if (known.stationCount === 0) await importTable(coordinator, { missionId, target: 'REGISTER', ...setting.register });
  if (known.observerCount === 0) await importTable(coordinator, { missionId, target: 'ROSTER', ...setting.roster });
  const draft = known.draftPlan ?? (await planMission(coordinator, setting, missionId));
  setting.onStep('The coordinator publishes the deployment');
  const published = await coordinator.change<{ id: string }>(
    `mutation ($planId: ID!, $planVersion: Int!) { result: publishDeploymentPlan(planId: $planId, planVersion: $planVersion) { ${FAILED} ... on DeploymentPlan { id } } }`,
    { planId: draft.id, planVersion: draft.version },
    'DeploymentPlan',
  );
  return published.id;
}

async function planMission(
  coordinator: PortalSession,
  setting: StorySetting,
  missionId: string,
): Promise<{ readonly id: string; readonly version: number }> {
  setting.onStep('A plan is made: teams, areas and routes');
  const run = await coordinator.change<{ id: string }>(
    `mutation ($input: StartPlanningRunInput!) { result: startPlanningRun(input: $input) { ${FAILED} ... on PlanningRun { id } } }`,
    { input: { missionId, teams: setting.teams, hubs: setting.hubs, seconds: setting.seconds, seed: setting.seed } },
    'PlanningRun',
  );
  return waitFor('Planning', setting.seconds + 120, async () => {
    const { planningRun } = await coordinator.ask<{
      planningRun: { state: string; failure: string | null; plan: { id: string; version: number } | null };
    }>('query ($id: ID!) { planningRun(id: $id) { state failure plan { id version } } }', { id: run.id });
    if (planningRun.state === 'FAILED') throw new StoryError(`Planning failed: ${planningRun.failure ?? ''}`);
    if (planningRun.state !== 'FINISHED' && planningRun.state !== 'STOPPED') return undefined;
    if (!planningRun.plan) throw new StoryError('Planning ended without a plan.');
    return planningRun.plan;
  });
}

/** Step 8: part of the published deployment is shared with the partner. */
export async function share(cast: StoryCast, setting: StorySetting, missionId: string): Promise<string> {
  const { sharingAgreements } = await cast.coordinator.ask<{ sharingAgreements: { id: string }[] }>(
    'query ($missionId: ID) { sharingAgreements(missionId: $missionId) { id } }',
    { missionId },
  );
  if (sharingAgreements[0]) return sharingAgreements[0].id;
  setting.onStep('The coordinator shares area and half-day with a partner');
  const agreement = await cast.coordinator.change<{ id: string }>(
    `mutation ($input: CreateSharingAgreementInput!) { result: createSharingAgreement(input: $input) { ${FAILED} ... on SharingAgreement { id } } }`,
    {
      input: {
        missionId,
        partnerId: setting.partnerId,
        fields: ['AREA', 'HALF_DAY'],
        startsOn: setting.today,
        endsOn: addDays(setting.electionDay, 7),
      },
    },
    'SharingAgreement',
  );
  return agreement.id;
}
