import { addDays } from '@comitia/kernel';
import { letterPdf } from './letter.js';
import { StoryError, type PortalSession } from './portal-session.js';
import { FAILED, type StoryCast, type StorySetting } from './story-setting.js';

/** Step 1: the commission opens an election, writes a request with a letter and sends it to the UN and to ODIHR. */
export async function ask(cast: StoryCast, setting: StorySetting): Promise<{ electionId: string; requestId: string }> {
  const { officer } = cast;
  const known = await officer.ask<{
    elections: { edges: { node: { id: string; title: string } }[] };
    assistanceRequests: { edges: { node: { id: string; version: number; state: string; election: { id: string } } }[] };
  }>(
    '{ elections(first: 50) { edges { node { id title } } } assistanceRequests(first: 50) { edges { node { id version state election { id } } } } }',
  );
  const knownElection = known.elections.edges.find(({ node }) => node.title === setting.title)?.node;
  const knownRequest = known.assistanceRequests.edges.find(({ node }) => node.election.id === knownElection?.id)?.node;
  if (knownElection && knownRequest && knownRequest.state !== 'DRAFT') {
    return { electionId: knownElection.id, requestId: knownRequest.id };
  }
  setting.onStep('The commission opens an election and writes its request');
  const election =
    knownElection ??
    (await officer.change<{ id: string }>(
      `mutation ($input: OpenElectionInput!) { result: openElection(input: $input) { ${FAILED} ... on Election { id } } }`,
      {
        input: {
          title: setting.title,
          country: setting.country,
          kind: 'PARLIAMENTARY',
          timeZone: setting.timeZone,
          pollingOpens: '07:00',
          pollingCloses: '20:00',
          rounds: [{ number: 1, certainty: 'CALLED', days: [{ date: setting.electionDay, kind: 'ORDINARY' }] }],
        },
      },
      'Election',
    ));
  const request =
    knownRequest ??
    (await officer.change<{ id: string; version: number }>(
      `mutation ($input: CreateAssistanceRequestInput!) { result: createAssistanceRequest(input: $input) { ${FAILED} ... on AssistanceRequest { id version } } }`,
      { input: { electionId: election.id } },
      'AssistanceRequest',
    ));
  await officer.change(
    `mutation ($input: SaveAssistanceRequestInput!) { result: saveAssistanceRequest(input: $input) { ${FAILED} ... on AssistanceRequest { id } } }`,
    {
      input: {
        requestId: request.id,
        version: request.version,
        subject: 'Observation, voter registration and a review of the law',
        narrative:
          'The commission asks for advice and options on registering voters who have moved, for a review of the rules on complaints, and for observers on election day.',
        services: ['observation_full', 'voter_registration_support', 'legal_review'],
        requesterKind: 'electoral_authority',
        neededBy: addDays(setting.electionDay, -60),
        facts: { writtenRequest: true, invitation: 'received', access: 'granted' },
      },
    },
    'AssistanceRequest',
  );
  const letter = await officer.upload(
    'letter.pdf',
    'application/pdf',
    letterPdf([
      'To the organisations addressed',
      '',
      'The commission requests electoral assistance',
      `for the election of ${setting.electionDay}.`,
    ]),
  );
  await officer.change(
    `mutation ($requestId: ID!, $fileId: ID!) { result: attachLetter(requestId: $requestId, fileId: $fileId) { ${FAILED} ... on AssistanceRequest { id } } }`,
    { requestId: request.id, fileId: letter },
    'AssistanceRequest',
  );
  setting.onStep('The commission compares the organisations and sends the request to two of them');
  await officer.ask('query ($requestId: ID!) { compareOrganisations(requestId: $requestId) { body summary } }', {
    requestId: request.id,
  });
  await officer.change(
    `mutation ($requestId: ID!, $organisationIds: [ID!]!) { result: sendAssistanceRequest(requestId: $requestId, organisationIds: $organisationIds, answersChecked: true) { ${FAILED} ... on AssistanceRequest { id } } }`,
    { requestId: request.id, organisationIds: [setting.unId, setting.odihrId] },
    'AssistanceRequest',
  );
  return { electionId: election.id, requestId: request.id };
}

const RECORD_ASSESSMENT = `mutation ($input: RecordNeedsAssessmentInput!) { result: recordNeedsAssessment(input: $input) { ${FAILED} ... on NeedsAssessment { id } } }`;
const RECORD_DECISION = `mutation ($input: RecordOrganisationDecisionInput!) { result: recordOrganisationDecision(input: $input) { ${FAILED} ... on OrganisationDecision { id } } }`;
const OFFER = `mutation ($input: OfferOptionInput!) { result: offerOption(input: $input) { ${FAILED} ... on Option { id title state parts { id title } entry { id } } } }`;
const OFFERED = `query ($requestId: ID!) { assistanceRequest(id: $requestId) { options { id title state parts { id title } entry { id } } incoming { needsAssessment { id } decisions { id } } } }`;

interface OfferedOption {
  readonly id: string;
  readonly title: string;
  readonly state: string;
  readonly parts: readonly { readonly id: string; readonly title: string }[];
  readonly entry: { readonly id: string } | null;
}

interface OfferedRequest {
  readonly options: readonly OfferedOption[];
  readonly incoming: {
    readonly needsAssessment: { id: string } | null;
    readonly decisions: readonly { id: string }[];
  } | null;
}

async function offered(session: PortalSession, requestId: string): Promise<OfferedRequest> {
  const { assistanceRequest } = await session.ask<{ assistanceRequest: OfferedRequest }>(OFFERED, { requestId });
  return assistanceRequest;
}

/** What one focal point records and offers. */
interface Answer {
  readonly focalPoint: PortalSession;
  readonly needsAssessment: Record<string, unknown>;
  readonly decision?: Record<string, unknown>;
  readonly options: readonly (Record<string, unknown> & { readonly title: string })[];
}

const REGISTRATION = 'Registering citizens who have moved';
const OBSERVATION = 'Election observation mission';
const REVIEW = 'Review of the rules on complaints';

function answers(cast: StoryCast, setting: StorySetting): readonly Answer[] {
  const { today, electionDay } = setting;
  const common = {
    peopleMet: [{ name: 'Demonstration Chair', capacity: 'Chair of the commission' }],
    openConditions: [] as string[],
    outcome: 'positive',
  };
  const observers = { coreTeam: 12, longTermObservers: 20, shortTermObservers: setting.teams * 2 };
  return [
    {
      focalPoint: cast.unFocalPoint,
      needsAssessment: {
        ...common,
        findings: 'The register is sound; citizens who moved abroad or between municipalities are hard to reach.',
        recommendedService: 'voter_registration_support',
      },
      decision: {
        service: 'voter_registration_support',
        outcome: 'WILL_ASSIST',
        reason: 'The request is in writing and the needs assessment is positive.',
        decidedOn: today,
        decidedBy: 'Focal Point for Electoral Assistance',
      },
      options: [
        {
          service: 'voter_registration_support',
          title: REGISTRATION,
          description:
            'Mobile registration, training of local staff, and an audit of the list; each part can be taken by itself.',
          parts: ['Mobile registration teams', 'Training of local staff', 'List audit'],
          startsOn: addDays(today, 14),
          endsOn: addDays(electionDay, -45),
          conditions: [],
          handOver: {
            what: 'Equipment, procedures and trained staff for continuous registration',
            toWhom: 'Registration department of the commission',
            dueOn: addDays(electionDay, -40),
          },
        },
      ],
    },
    {
      focalPoint: cast.odihrFocalPoint,
      needsAssessment: {
        ...common,
        ...observers,
        findings: 'Interlocutors welcome observers at every stage; confidence in the complaint procedures is low.',
        recommendedService: 'observation_full',
        recommendedFormat: 'EOM',
      },
      options: [
        {
          service: 'observation_full',
          title: OBSERVATION,
          description: 'A core team, long-term observers in the regions and short-term observers on election day.',
          parts: ['Core team and long-term observers', 'Short-term observers on election day'],
          format: 'EOM',
          ...observers,
          startsOn: addDays(electionDay, -40),
          endsOn: addDays(electionDay, 10),
          conditions: [],
          handOver: {
            what: 'Findings and recommendations, with a visit to explain them',
            toWhom: 'The commission and parliament',
            dueOn: addDays(electionDay, 70),
          },
        },
        {
          service: 'legal_review',
          title: REVIEW,
          description: 'A written opinion on the time limits and the standing of voters.',
          parts: [],
          startsOn: addDays(today, 30),
          endsOn: addDays(electionDay, -90),
          conditions: [],
          handOver: { what: 'A written opinion', toWhom: 'Parliament', dueOn: addDays(electionDay, -90) },
        },
      ],
    },
  ];
}

/** Steps 2 and 3: the focal points record what they found and offer options. */
export async function offer(cast: StoryCast, setting: StorySetting, requestId: string): Promise<void> {
  setting.onStep('The UN and ODIHR record their needs assessments and offer options');
  for (const { focalPoint, needsAssessment, decision, options } of answers(cast, setting)) {
    const known = await offered(focalPoint, requestId);
    if (!known.incoming?.needsAssessment) {
      await focalPoint.change(RECORD_ASSESSMENT, { input: { ...needsAssessment, requestId } }, 'NeedsAssessment');
    }
    if (decision && (known.incoming?.decisions.length ?? 0) === 0) {
      await focalPoint.change(RECORD_DECISION, { input: { ...decision, requestId } }, 'OrganisationDecision');
    }
    for (const option of options) {
      if (known.options.some((one) => one.title === option.title)) continue;
      await focalPoint.change(OFFER, { input: { ...option, requestId } }, 'Option');
    }
  }
}

const DECIDE = `mutation ($input: DecideOptionInput!) { result: decideOption(input: $input) { ${FAILED} ... on ConsentEntry { id } } }`;

/** Step 3: the signatory accepts one option, another in part, and declines the third. */
export async function decide(
  cast: StoryCast,
  setting: StorySetting,
  requestId: string,
): Promise<{ observationEntryId: string; registrationEntryId: string }> {
  setting.onStep('The signatory accepts one option, another in part, and declines the third');
  const { options } = await offered(cast.signatory, requestId);
  const settle = async (title: string, input: (option: OfferedOption) => Record<string, unknown>): Promise<string> => {
    const option = options.find((one) => one.title === title);
    if (!option) throw new StoryError(`"${title}" was not offered.`);
    if (option.entry) return option.entry.id;
    const entry = await cast.signatory.change<{ id: string }>(
      DECIDE,
      {
        input: {
          optionId: option.id,
          capacity: 'Chair of the commission',
          document: `Decision of ${setting.today}`,
          ...input(option),
        },
      },
      'ConsentEntry',
    );
    return entry.id;
  };
  const observationEntryId = await settle(OBSERVATION, () => ({
    decision: 'ACCEPT',
    statement: 'The commission welcomes the mission.',
  }));
  const registrationEntryId = await settle(REGISTRATION, (option) => ({
    decision: 'ACCEPT_IN_PART',
    acceptedPartIds: option.parts.slice(0, 2).map((part) => part.id),
    statement: 'The commission accepts the teams and the training; it audits the list itself.',
  }));
  await settle(REVIEW, () => ({ decision: 'DECLINE', statement: 'Parliament has begun a review of its own.' }));
  return { observationEntryId, registrationEntryId };
}
