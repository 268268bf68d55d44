import type { Id } from '@comitia/kernel';
import { eventually } from './eventually.js';
import type { GraphqlClient } from './graphql-client.js';
import type { MissionStage, StagedMission } from './mission-stage.js';

/** The fields of every failure. */
export const FAILURE = '... on Failure { code message } ... on InvalidInput { fields { path message } }';

/** The state of an import, as tests look at it. */
export interface ImportAnswer {
  readonly __typename: string;
  readonly id: Id;
  readonly state: string;
  readonly code?: string;
  readonly message?: string;
  readonly failure: string | null;
  readonly difference: Record<string, number> | null;
  readonly progress: { readonly note: string | null } | null;
  readonly fields?: readonly { readonly path: string; readonly message: string }[];
}

const IMPORT =
  'id state failure difference { read added changed unchanged retired rejected ambiguous } progress { note }';

/** A file for an import: one on disk, or its content. */
export type ImportFile = { readonly path: string } | { readonly name: string; readonly content: string | Buffer };

/** A coordinator who works on a mission over GraphQL. */
export class MissionClient {
  constructor(
    readonly stage: Pick<MissionStage, 'keepFile'>,
    readonly client: GraphqlClient,
    readonly mission: StagedMission,
  ) {}

  async start(file: ImportFile, target = 'REGISTER'): Promise<ImportAnswer> {
    const fileId = await this.stage.keepFile(this.mission.organisationId, file);
    const { startTableImport } = await this.client.ask<{ startTableImport: ImportAnswer }>(
      `mutation ($missionId: ID!, $target: ImportTarget!, $fileId: ID!) { startTableImport(missionId: $missionId, target: $target, fileId: $fileId)
        { __typename ... on TableImport { ${IMPORT} inspection } ${FAILURE} } }`,
      { missionId: this.mission.missionId, target, fileId },
    );
    return startTableImport;
  }

  async map(importId: Id, mapping: unknown): Promise<ImportAnswer> {
    const { mapTableImport } = await this.client.ask<{ mapTableImport: ImportAnswer }>(
      `mutation ($importId: ID!, $mapping: JSON!) { mapTableImport(importId: $importId, mapping: $mapping)
        { __typename ... on TableImport { ${IMPORT} } ${FAILURE} } }`,
      { importId, mapping },
    );
    return mapTableImport;
  }

  async commit(importId: Id, withoutRejected = false): Promise<ImportAnswer> {
    const { commitTableImport } = await this.client.ask<{ commitTableImport: ImportAnswer }>(
      `mutation ($importId: ID!, $withoutRejected: Boolean!) { commitTableImport(importId: $importId, withoutRejected: $withoutRejected)
        { __typename ... on TableImport { ${IMPORT} } ${FAILURE} } }`,
      { importId, withoutRejected },
    );
    return commitTableImport;
  }

  async ended(importId: Id): Promise<ImportAnswer> {
    return eventually(async () => {
      const { tableImport } = await this.client.ask<{ tableImport: ImportAnswer }>(
        `query ($id: ID!) { tableImport(id: $id) { ${IMPORT} } }`,
        { id: importId },
      );
      return ['COMMITTED', 'FAILED', 'CANCELLED'].includes(tableImport.state) && tableImport;
    }, 60_000);
  }

  /** From the file to the committed version. */
  async bring(
    file: ImportFile,
    mapping: unknown,
    options: { readonly target?: string; readonly withoutRejected?: boolean } = {},
  ): Promise<ImportAnswer> {
    const started = await this.start(file, options.target);
    const mapped = await this.map(started.id, mapping);
    if (mapped.state !== 'DRY_RUN') return mapped;
    const asked = await this.commit(started.id, options.withoutRejected);
    return asked.__typename === 'TableImport' ? this.ended(started.id) : asked;
  }

  async problems(
    importId: Id,
  ): Promise<readonly { row: number | null; code: string; severity: string; message: string; value: string | null }[]> {
    const { tableImport } = await this.client.ask<{ tableImport: { problems: { edges: { node: never }[] } } }>(
      'query ($id: ID!) { tableImport(id: $id) { problems(first: 100) { edges { node { row code severity message value } } } } }',
      { id: importId },
    );
    return tableImport.problems.edges.map(({ node }) => node);
  }

  /** Runs the planner to its end. */
  async plan(input: {
    readonly name?: string;
    readonly teams: number;
    readonly hubs: number;
    readonly seconds: number;
    readonly settings?: unknown;
  }): Promise<{
    readonly id: Id;
    readonly state: string;
    readonly failure: string | null;
    readonly plan: { readonly id: Id; readonly version: number } | null;
  }> {
    const { startPlanningRun } = await this.client.ask<{
      startPlanningRun: { __typename: string; id: Id; message?: string };
    }>(
      `mutation ($input: StartPlanningRunInput!) { startPlanningRun(input: $input) { __typename ... on PlanningRun { id } ${FAILURE} } }`,
      { input: { missionId: this.mission.missionId, seed: 1, ...input } },
    );
    if (startPlanningRun.__typename !== 'PlanningRun') throw new Error(startPlanningRun.message);
    return this.planned(startPlanningRun.id);
  }

  async planned(runId: Id) {
    return eventually(async () => {
      const { planningRun } = await this.client.ask<{
        planningRun: { id: Id; state: string; failure: string | null; plan: { id: Id; version: number } | null };
      }>('query ($id: ID!) { planningRun(id: $id) { id state failure iterations plan { id version } } }', {
        id: runId,
      });
      return !['QUEUED', 'RUNNING'].includes(planningRun.state) && planningRun;
    }, 90_000);
  }

  async publish(plan: {
    readonly id: Id;
    readonly version: number;
  }): Promise<{ __typename: string; number?: number; code?: string; message?: string }> {
    const { publishDeploymentPlan } = await this.client.ask<{ publishDeploymentPlan: { __typename: string } }>(
      `mutation ($planId: ID!, $planVersion: Int!) { publishDeploymentPlan(planId: $planId, planVersion: $planVersion)
        { __typename ... on DeploymentPlan { id number state } ${FAILURE} } }`,
      { planId: plan.id, planVersion: plan.version },
    );
    return publishDeploymentPlan;
  }
}

const COUNTRIES = ['DE', 'FR', 'PL', 'SE', 'IT', 'ES', 'NL', 'AT'];

/** A roster of so many observers, alternately women and men, of eight nationalities, all of whom speak English. */
export function rosterFile(count: number, domain = 'example.org'): { readonly name: string; readonly content: string } {
  const rows = Array.from({ length: count }, (_row, index) => {
    const number = String(index + 1).padStart(4, '0');
    return [
      number,
      `Given ${index + 1}`,
      `Family ${index + 1}`,
      `observer${index + 1}@${domain}`,
      COUNTRIES[index % COUNTRIES.length],
      index % 3 === 0 ? 'en;fr' : 'en',
      index % 2 === 0 ? 'F' : 'M',
      String(index % 5),
      'issued',
    ].join(',');
  });
  return {
    name: 'roster.csv',
    content:
      ['number,given,family,email,nationality,languages,gender,missions,accreditation', ...rows].join('\n') + '\n',
  };
}

/** How the columns of `rosterFile` are mapped. */
export const ROSTER_MAPPING = {
  mode: 'whole',
  columns: {
    number: ['number'],
    givenName: ['given'],
    familyName: ['family'],
    email: ['email'],
    nationality: ['nationality'],
    languages: ['languages'],
    gender: ['gender'],
    experience: ['missions'],
    accreditation: ['accreditation'],
  },
};

/** A made-up register: towns on a grid in Bulgaria, three stations in each, 20 to 40 km between them. */
export function registerFile(towns: number): { readonly name: string; readonly content: string } {
  const rows = Array.from({ length: towns }, (_row, town) => {
    const [north, east] = [42.2 + (town % 4) * 0.2, 23.6 + Math.floor(town / 4) * 0.3];
    return [1, 2, 3].map((station) => {
      const code = `${String(town + 1).padStart(3, '0')}${station}`;
      return `${code},School ${station},Region ${(town % 3) + 1},Town ${town + 1},${(north + station * 0.004).toFixed(4)},${east.toFixed(4)},${400 + town * 10}`;
    });
  });
  return {
    name: 'register.csv',
    content: ['code,name,region,town,lat,lon,electors', ...rows.flat()].join('\n') + '\n',
  };
}

/** How the columns of `registerFile` are mapped. */
export const REGISTER_MAPPING = {
  mode: 'whole',
  columns: {
    code: ['code'],
    name: ['name'],
    areas: ['region', 'town'],
    latitude: ['lat'],
    longitude: ['lon'],
    electors: ['electors'],
  },
};
