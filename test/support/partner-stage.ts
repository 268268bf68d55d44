import type { OrganisationEntity, PersonEntity } from '@comitia/identity';
import type { Id } from '@comitia/kernel';
import type { TestApi } from './api.js';
import { StagedDeployment } from './deployment-stage.js';
import type { GraphqlClient } from './graphql-client.js';
import { FAILURE } from './mission-client.js';
import { stageMission, type StagedMission } from './mission-stage.js';

/** A partner organisation, its person, and what its programme asks with. */
export interface StagedPartner {
  readonly organisation: OrganisationEntity;
  readonly person: PersonEntity;
  readonly client: GraphqlClient;
}

/** A mission with its coordinator, ready to share what it deploys. */
export interface StagedSharing {
  readonly mission: StagedMission;
  readonly coordinator: GraphqlClient;
  readonly coordinatorPerson: PersonEntity;
  readonly deployment: StagedDeployment;
}

/** A field of an agreement as the API names it. */
export type Field = 'AREA' | 'HALF_DAY' | 'STATION' | 'TIME' | 'TEAM_NUMBER' | 'SERVICE';

/** What an operation on agreements and credentials answers. */
export interface AgreementAnswer {
  readonly __typename: string;
  readonly id: Id;
  readonly code?: string;
  readonly message?: string;
  readonly fields?: readonly unknown[];
}

/** A row as a partner gets it. */
export interface SharedRow {
  readonly id: Id;
  readonly date: string;
  readonly area: string | null;
  readonly halfDay: string | null;
  readonly station: { readonly code: string } | null;
  readonly time: string | null;
  readonly teamNumber: number | null;
  readonly service: string | null;
}

/** What a reader is told of a change. */
export interface SharedChangeRow {
  readonly kind: string;
  readonly deploymentId: Id;
  readonly deployment: SharedRow | null;
}

const ROW = `id date area halfDay station { code name latitude longitude } time teamNumber service
  organisation { name } election { id title country }`;
const DEPLOYMENTS = `query ($first: Int!, $after: String, $electionId: ID, $area: String) {
  deployments(first: $first, after: $after, electionId: $electionId, area: $area) {
    edges { cursor node { ${ROW} } } pageInfo { hasNextPage endCursor } } }`;
const CHANGES = `query ($first: Int!, $after: String) { changes(first: $first, after: $after) {
  edges { cursor node { kind deploymentId occurredAt deployment { ${ROW} } } } pageInfo { hasNextPage endCursor } } }`;

/** A page of a list. */
export interface PageOf<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** Agreements, credentials and what is read under them, on one API. */
export class PartnerStage {
  constructor(readonly api: TestApi) {}

  /** A mission of a new organisation, or of one that is there. */
  async sharing(organisationId?: Id): Promise<StagedSharing> {
    const mission = await stageMission(this.api, organisationId === undefined ? {} : { organisationId });
    const coordinatorPerson = await this.api.factories.member(mission.organisationId, 'coordinator');
    return {
      mission,
      coordinatorPerson,
      coordinator: await this.api.signInAs(coordinatorPerson.id, mission.organisationId),
      deployment: new StagedDeployment(this.api.database, mission),
    };
  }

  async partner(): Promise<StagedPartner> {
    const organisation = await this.api.factories.ngo();
    const person = await this.api.factories.member(organisation.id, 'partner');
    return { organisation, person, client: await this.api.signInAs(person.id, organisation.id) };
  }

  /** What `createSharingAgreement` answers. */
  async agree(
    sharing: StagedSharing,
    partnerId: Id,
    fields: readonly Field[],
    changes: Readonly<Record<string, unknown>> = {},
  ): Promise<AgreementAnswer> {
    const { createSharingAgreement } = await sharing.coordinator.ask<{ createSharingAgreement: AgreementAnswer }>(
      `mutation ($input: CreateSharingAgreementInput!) { createSharingAgreement(input: $input) {
         __typename ... on SharingAgreement { id fields state } ${FAILURE.replace('{ fields {', '{ problems: fields {')} } }`,
      {
        input: {
          missionId: sharing.mission.missionId,
          partnerId,
          fields,
          startsOn: '2026-01-01',
          endsOn: '2100-01-01',
          ...changes,
        },
      },
    );
    return createSharingAgreement;
  }

  /** What `issueCredential` answers. */
  async issue(
    partner: StagedPartner,
    agreementId: Id,
    validDays = 30,
  ): Promise<{ __typename: string; secret: string; code?: string; message?: string; credential: { id: Id } }> {
    const { issueCredential } = await partner.client.ask<{ issueCredential: never }>(
      `mutation ($id: ID!, $days: Int!) { issueCredential(agreementId: $id, label: "our server", validDays: $days) {
         __typename ... on IssuedCredential { secret credential { id hint label expiresAt } } ${FAILURE} } }`,
      { id: agreementId, days: validDays },
    );
    return issueCredential;
  }

  /** A partner with an agreement on these fields, and its programme. */
  async partnerUnder(
    sharing: StagedSharing,
    fields: readonly Field[],
  ): Promise<{ readonly partner: StagedPartner; readonly agreementId: Id; readonly programme: GraphqlClient }> {
    const partner = await this.partner();
    const agreement = await this.agree(sharing, partner.organisation.id, fields);
    const { secret } = await this.issue(partner, agreement.id);
    return { partner, agreementId: agreement.id, programme: this.api.withCredential(secret) };
  }

  /** One page of deployments. */
  async page(client: GraphqlClient, variables: Readonly<Record<string, unknown>> = {}): Promise<PageOf<SharedRow>> {
    const { deployments } = await client.ask<{ deployments: PageOf<SharedRow> }>(DEPLOYMENTS, {
      first: 100,
      ...variables,
    });
    return deployments;
  }

  /** The rows of the first page of deployments. */
  async rows(client: GraphqlClient, variables: Readonly<Record<string, unknown>> = {}): Promise<SharedRow[]> {
    return (await this.page(client, variables)).edges.map(({ node }) => node);
  }

  /** One page of the feed. */
  async changes(client: GraphqlClient, after?: string | null, first = 100): Promise<PageOf<SharedChangeRow>> {
    const { changes } = await client.ask<{ changes: PageOf<SharedChangeRow> }>(CHANGES, { first, after });
    return changes;
  }
}
