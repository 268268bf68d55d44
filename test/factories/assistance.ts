import type { OrganisationEntity, PersonEntity } from '@comitia/identity';
import { newId, type Id } from '@comitia/kernel';
import type { GraphqlClient, TestApi } from '../support/index.js';

/** An authority with its people, and the clients of each. */
export interface Commission {
  readonly organisation: OrganisationEntity;
  readonly officer: GraphqlClient;
  readonly signatory: GraphqlClient;
  readonly officerPerson: PersonEntity;
  readonly signatoryPerson: PersonEntity;
}

/** An organisation with its focal point and coordinator. */
export interface Assisting {
  readonly organisation: OrganisationEntity;
  readonly focalPoint: GraphqlClient;
  readonly coordinator: GraphqlClient;
  readonly focalPointPerson: PersonEntity;
}

/** An electoral commission with an officer and a signatory who are signed in. */
export async function makeCommission(api: TestApi, country = 'BGR'): Promise<Commission> {
  const organisation = await api.factories.authority({ country, authorityKind: 'parliament' });
  const officerPerson = await api.factories.member(organisation.id, 'officer');
  const signatoryPerson = await api.factories.member(organisation.id, 'signatory');
  return {
    organisation,
    officerPerson,
    signatoryPerson,
    officer: await api.signInAs(officerPerson.id),
    signatory: await api.signInAs(signatoryPerson.id),
  };
}

/** An organisation with a focal point and a coordinator who are signed in. */
export async function makeAssisting(api: TestApi, mandateBody: string): Promise<Assisting> {
  const organisation = await api.factories.organisation({ mandateBody });
  const focalPointPerson = await api.factories.member(organisation.id, 'focal_point');
  const coordinator = await api.factories.member(organisation.id, 'coordinator');
  return {
    organisation,
    focalPointPerson,
    focalPoint: await api.signInAs(focalPointPerson.id),
    coordinator: await api.signInAs(coordinator.id),
  };
}

/** What a union answers: the type's name, and the fields asked for. */
export type Answer = { readonly __typename: string; readonly id: Id } & Readonly<Record<string, unknown>>;

const FAILURE = `__typename ... on Failure { code message } ... on InvalidInput { fields { path message } } ... on WrongState { inState: state }`;

/** Sends a mutation with one input and gives its answer. */
export async function mutate(
  client: GraphqlClient,
  name: string,
  input: Readonly<Record<string, unknown>>,
  fields: string,
): Promise<Answer> {
  const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const data = await client.ask<Record<string, Answer>>(
    `mutation ($input: ${type}!) { ${name}(input: $input) { ${FAILURE} ${fields} } }`,
    { input },
  );
  return data[name]!;
}

/** Opens an election with one round on a day. */
export async function openElection(client: GraphqlClient, country = 'BGR', date = '2026-10-04'): Promise<Answer> {
  return mutate(
    client,
    'openElection',
    {
      title: 'Parliamentary election',
      country,
      kind: 'PARLIAMENTARY',
      timeZone: 'Europe/Sofia',
      pollingOpens: '07:00',
      pollingCloses: '20:00',
      rounds: [{ number: 1, certainty: 'CALLED', days: [{ date, kind: 'ORDINARY' }] }],
    },
    '... on Election { id electionDay daysToGo rounds { id days { id date } } }',
  );
}

/** Begins a request, fills it in and gives its id and version. */
export async function prepareRequest(
  client: GraphqlClient,
  electionId: Id,
  changes: Readonly<Record<string, unknown>> = {},
): Promise<Answer> {
  const created = await mutate(
    client,
    'createAssistanceRequest',
    { electionId },
    '... on AssistanceRequest { id version }',
  );
  if (created.__typename !== 'AssistanceRequest') return created;
  return mutate(
    client,
    'saveAssistanceRequest',
    {
      requestId: created.id,
      version: created['version'],
      subject: 'Observation of the parliamentary election',
      narrative: 'We ask for observers and for help with voter registration.',
      services: ['observation_full', 'voter_registration_support'],
      facts: { writtenRequest: true, invitation: 'received', access: 'granted' },
      ...changes,
    },
    '... on AssistanceRequest { id version reference state }',
  );
}

/** Sends a request to organisations. */
export async function sendRequest(client: GraphqlClient, requestId: Id, ...organisationIds: Id[]): Promise<Answer> {
  const data = await client.ask<{ sendAssistanceRequest: Answer }>(
    `mutation ($id: ID!, $to: [ID!]!) { sendAssistanceRequest(requestId: $id, organisationIds: $to, answersChecked: true) {
       ${FAILURE} ... on AssistanceRequest { id state sentAt addressees { organisation { id } sentAt } } } }`,
    { id: requestId, to: organisationIds },
  );
  return data.sendAssistanceRequest;
}

/** Offers an option of observation with three parts. */
export async function offerOption(
  client: GraphqlClient,
  requestId: Id,
  changes: Readonly<Record<string, unknown>> = {},
): Promise<Answer> {
  return mutate(
    client,
    'offerOption',
    {
      requestId,
      service: 'observation_full',
      title: 'Election observation mission',
      description: 'A core team, long-term and short-term observers.',
      parts: ['Core team', 'Long-term observers', 'Short-term observers'],
      coreTeam: 12,
      longTermObservers: 24,
      shortTermObservers: 200,
      startsOn: '2026-08-25',
      endsOn: '2026-10-14',
      conditions: ['Accreditation for every observer'],
      handOver: { what: 'The method of observation', toWhom: 'Citizen observers', dueOn: '2026-10-12' },
      clientMutationId: newId(),
      ...changes,
    },
    '... on Option { id state title parts { id title accepted } }',
  );
}

/** Decides an option as a signatory. */
export async function decideOption(
  client: GraphqlClient,
  optionId: Id,
  decision: 'ACCEPT' | 'ACCEPT_IN_PART' | 'DECLINE',
  changes: Readonly<Record<string, unknown>> = {},
): Promise<Answer> {
  return mutate(
    client,
    'decideOption',
    {
      optionId,
      decision,
      statement: 'So decided.',
      capacity: 'Chair of the Commission',
      document: 'Decision 12/2026',
      ...changes,
    },
    '... on ConsentEntry { id sequence kind hash previousHash canWithdraw acceptedParts }',
  );
}

/** Withdraws consent as a signatory. */
export async function withdrawConsent(client: GraphqlClient, consentEntryId: Id): Promise<Answer> {
  return mutate(
    client,
    'withdrawConsent',
    {
      consentEntryId,
      statement: 'We withdraw our consent.',
      capacity: 'Chair of the Commission',
      document: 'Decision 19/2026',
    },
    '... on ConsentEntry { id sequence kind hash previousHash canWithdraw withdraws { id } }',
  );
}
