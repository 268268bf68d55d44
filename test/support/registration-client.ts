import type { Id } from '@comitia/kernel';
import { eventually } from './eventually.js';
import type { GraphqlClient } from './graphql-client.js';
import { FAILURE } from './mission-client.js';

/** A scenario as tests look at it. */
export interface ScenarioAnswer {
  readonly __typename: string;
  readonly id: Id;
  readonly state: string;
  readonly failure: string | null;
  readonly code?: string;
  readonly message?: string;
  readonly fields?: readonly { readonly path: string; readonly message: string }[];
  readonly problemHash: string;
  readonly iterations: number | null;
  readonly plannerVersion: string;
  readonly figures: {
    readonly kits: number;
    readonly centres: number;
    readonly cost: { readonly total: number };
  } | null;
  readonly centres: readonly {
    readonly code: string;
    readonly area: string | null;
    readonly kits: number;
    readonly people: number;
    readonly zones: readonly string[];
  }[];
  readonly unserved: readonly { readonly zone: string; readonly reason: string }[];
}

/** A version as tests look at it. */
export interface VersionAnswer {
  readonly __typename: string;
  readonly number?: number;
  readonly code?: string;
  readonly message?: string;
  readonly state?: string;
  readonly fields?: readonly { readonly path: string; readonly message: string }[];
}

const SCENARIO = `id state failure problemHash iterations plannerVersion figures { centres kits spareKits staff served target cost { total currency } }
  centres { code area kits people zones } unserved { zone reason sentence }`;

/** Six villages in two districts around a town each, and four schools that may become centres. */
export const REGISTRATION_ASSUMPTIONS = {
  zones: [
    { code: 'z1', name: 'Upper Village', area: 'North', latitude: 42.5, longitude: 23.5, eligible: 4000 },
    { code: 'z2', name: 'Mill', area: 'North', latitude: 42.53, longitude: 23.52, eligible: 1000 },
    { code: 'z3', name: 'Ford', area: 'North', latitude: 42.48, longitude: 23.47, eligible: 500 },
    { code: 'z4', name: 'Harbour', area: 'South', latitude: 41.9, longitude: 23.4, eligible: 3000 },
    { code: 'z5', name: 'Vineyard', area: 'South', latitude: 41.92, longitude: 23.44, eligible: 800 },
    { code: 'z6', name: 'Far Farm', area: 'South', latitude: 41.2, longitude: 23.4, eligible: 60 },
  ],
  sites: [
    {
      code: 's1',
      name: 'North School',
      area: 'North',
      latitude: 42.5,
      longitude: 23.51,
      openingCost: 300,
      mostKits: 9,
      accessible: true,
    },
    {
      code: 's2',
      name: 'Mill School',
      area: 'North',
      latitude: 42.53,
      longitude: 23.52,
      openingCost: 900,
      mostKits: 9,
      accessible: false,
    },
    {
      code: 's3',
      name: 'South School',
      area: 'South',
      latitude: 41.91,
      longitude: 23.41,
      openingCost: 300,
      mostKits: 9,
      accessible: true,
    },
    {
      code: 's4',
      name: 'Vineyard School',
      area: 'South',
      latitude: 41.92,
      longitude: 23.44,
      openingCost: 900,
      mostKits: 9,
      accessible: true,
    },
  ],
  targetShare: 0.9,
  days: 14,
  perKitAndDay: 60,
  utilisation: 0.8,
  spareShare: 0.1,
  staffPerKit: 3,
  exhibitionDays: 7,
  travelCapKilometres: 15,
  onlyAccessible: true,
  currency: 'EUR',
  kitCost: 1500,
  personKilometreThousandths: 50,
  mobile: null,
};

/** Somebody who works on a registration plan over GraphQL. */
export class RegistrationClient {
  constructor(
    readonly client: GraphqlClient,
    readonly planId: Id,
  ) {}

  async start(
    changes: Readonly<Record<string, unknown>> = {},
    seconds = 1,
    name = 'As agreed',
  ): Promise<ScenarioAnswer> {
    const { startRegistrationScenario } = await this.client.ask<{ startRegistrationScenario: ScenarioAnswer }>(
      `mutation ($input: StartRegistrationScenarioInput!) { startRegistrationScenario(input: $input) {
         __typename ... on RegistrationScenario { ${SCENARIO} } ${FAILURE} } }`,
      {
        input: {
          planId: this.planId,
          name,
          seconds,
          seed: 1,
          assumptions: { ...REGISTRATION_ASSUMPTIONS, ...changes },
        },
      },
    );
    return startRegistrationScenario;
  }

  async cancel(scenarioId: Id): Promise<ScenarioAnswer> {
    const { cancelRegistrationScenario } = await this.client.ask<{ cancelRegistrationScenario: ScenarioAnswer }>(
      `mutation ($id: ID!) { cancelRegistrationScenario(scenarioId: $id) { __typename ... on RegistrationScenario { id state } ${FAILURE} } }`,
      { id: scenarioId },
    );
    return cancelRegistrationScenario;
  }

  /** The scenario once its search has ended. */
  async ended(scenarioId: Id): Promise<ScenarioAnswer> {
    return eventually(async () => {
      const { registrationScenario } = await this.client.ask<{ registrationScenario: ScenarioAnswer }>(
        `query ($id: ID!) { registrationScenario(id: $id) { ${SCENARIO} } }`,
        { id: scenarioId },
      );
      return !['QUEUED', 'RUNNING'].includes(registrationScenario.state) && registrationScenario;
    }, 60_000);
  }

  /** From the assumptions to the result. */
  async plan(changes: Readonly<Record<string, unknown>> = {}, name?: string): Promise<ScenarioAnswer> {
    const started = await this.start(changes, 1, name);
    if (started.__typename !== 'RegistrationScenario') throw new Error(started.message);
    return this.ended(started.id);
  }

  async publish(
    scenarioId: Id,
    afterNumber: number,
    changes: Readonly<Record<string, unknown>> = {},
  ): Promise<VersionAnswer> {
    const { publishRegistrationPlan } = await this.client.ask<{ publishRegistrationPlan: VersionAnswer }>(
      `mutation ($input: PublishRegistrationPlanInput!) { publishRegistrationPlan(input: $input) {
         __typename ... on RegistrationVersion { id number state startsOn endsOn } ${FAILURE} } }`,
      { input: { scenarioId, afterNumber, startsOn: '2027-03-01', ...changes } },
    );
    return publishRegistrationPlan;
  }
}
