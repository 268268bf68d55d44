/** Answers of the development server: enough logic that every button of the portal does something. */
import {
  ASSESSMENT_HEADING,
  bestOfFamily,
  BODIES,
  bodyOf,
  compare,
  findState,
  stateName,
  timeLine,
} from '@comitia/mandates';
import { asTitle, toBodyDetail } from '../../api/dist/assistance/mandate-detail.mapping.js';
import * as world from './fixture-data.mjs';

const { id, now } = world;
const connection = (items, { first = 50, after } = {}, owned = true) => {
  const start = after ? Number(after) : 0;
  const page = items.slice(start, start + first);
  return {
    ...(owned ? { totalCount: items.length } : {}),
    edges: page.map((node, index) => ({ cursor: String(start + index + 1), node })),
    pageInfo: {
      hasNextPage: start + first < items.length,
      hasPreviousPage: start > 0,
      startCursor: String(start),
      endCursor: String(start + page.length),
    },
  };
};
const typed = (name, value) => Object.defineProperty(value, '__typename', { value: name, configurable: true });
const notFound = () => ({
  __typename: 'NotFound',
  code: 'NOT_FOUND',
  message: 'There is no such thing, or it is not yours.',
});
const matches = (text, search) => !search || text.toLowerCase().includes(search.toLowerCase());
const tasks = (request) =>
  [
    ['election', true],
    ['services', request.services.length > 0],
    ['requester', Boolean(request.neededBy)],
    ['letter', Boolean(request.letter)],
    ['facts', true],
    ['recipients', request.addressees.length > 0],
    ['check', request.state !== 'DRAFT'],
  ].map(([code, done]) => ({ code, done }));
for (const request of world.requests)
  Object.defineProperty(request, 'tasks', { get: () => tasks(request), enumerable: true });

const findOption = (optionId) =>
  world.requests.flatMap((request) => request.options).find((option) => option.id === optionId);
const shared = (fields) =>
  world.plan.teams
    .flatMap((team) => team.visits)
    .map((visit, index) => ({
      id: visit.id,
      organisation: world.odihr,
      election: world.election,
      date: visit.day,
      area: fields.includes('AREA') ? visit.station.areas[0] : null,
      halfDay: fields.includes('HALF_DAY') ? (visit.starts < '13:00' ? 'MORNING' : 'AFTERNOON') : null,
      station: fields.includes('STATION') ? visit.station : null,
      time: fields.includes('TIME') ? visit.starts : null,
      teamNumber: fields.includes('TEAM_NUMBER') ? 1 + Math.floor(index / 9) : null,
      service: fields.includes('SERVICE') ? visit.service : null,
    }));
const move = ({ visitId, toTeamId, starts, reason }) => {
  const from = world.plan.teams.find((team) => team.visits.some((visit) => visit.id === visitId));
  const to = world.plan.teams.find((team) => team.id === toTeamId);
  const visit = from.visits.find((item) => item.id === visitId);
  from.visits = from.visits.filter((item) => item !== visit);
  visit.pin = {
    id: id(),
    reason,
    author: { id: id(), name: 'Tomás Herrera', capacity: null },
    createdAt: now(),
    stationId: visit.station.id,
    teamId: to.id,
  };
  if (starts) visit.starts = starts;
  to.visits = [...to.visits, visit]
    .sort((left, right) => left.starts.localeCompare(right.starts))
    .map((item, index) => Object.assign(item, { order: index + 1 }));
  world.plan.pins.push(visit.pin);
  world.plan.version += 1;
};

/** A subscription to which nothing happens. */
const silence = () => ({
  [Symbol.asyncIterator]: () => ({
    next: () => new Promise(() => {}),
    return: async () => ({ done: true, value: undefined }),
  }),
});

async function* runProgress(run) {
  const steps = [
    ['teams', 100],
    ['areas', 36],
    ['routes', 200],
  ];
  run.state = 'RUNNING';
  for (const [step, total] of steps) {
    for (let done = 0; done <= total; done += total / 4) {
      if (run.state !== 'RUNNING') break;
      run.progress = {
        step,
        done: Math.round(done),
        total,
        note: step === 'routes' ? 'Best plan so far: 312 visits' : null,
      };
      yield { planningRunChanged: { ...run } };
      await new Promise((resolve) => setTimeout(resolve, 400));
    }
  }
  if (run.state === 'RUNNING') run.state = 'FINISHED';
  run.finishedAt = now();
  run.plan = world.plan;
  yield { planningRunChanged: { ...run } };
}

/** Root values; `context.viewer` is who is signed in. */
const question = (state, on) => ({
  requesterKind: 'government',
  state,
  decisionDate: on ?? '2027-01-11',
  facts: {},
});

export const root = {
  viewer: (_args, { viewer }) => viewer ?? null,
  organisations: (page) => connection(world.organisations, page),
  elections: (page) => connection([world.election], page),
  election: () => world.election,
  assistanceRequests: ({ state, search, ...page }, { viewer }) => {
    const desk = viewer.active.organisation.kind !== 'AUTHORITY';
    const own = world.requests.filter(
      (request) =>
        (desk ? request.incoming : true) && (!state || request.state === state) && matches(request.subject, search),
    );
    return connection(own, page);
  },
  assistanceRequest: (args) => world.requests.find((request) => request.id === args.id) ?? null,
  compareOrganisations: ({ requestId }) =>
    world.compare(world.requests.find((request) => request.id === requestId).services),
  assessmentHistory: ({ body, service }) => {
    const current = world.compare([service]).find((item) => item.body === body).assessments[0];
    return [
      current,
      {
        ...current,
        id: id(),
        madeAt: '2026-11-12T08:00:00Z',
        supersededAt: '2026-11-23T09:00:00Z',
        outcome: 'NOT_ELIGIBLE',
        facts: { invitation: 'none' },
      },
    ];
  },
  allowedOptions: () => [
    {
      service: 'observation_full',
      outcome: 'ELIGIBLE_WITH_CONDITIONS',
      formats: [
        {
          id: 'full',
          name: 'Election observation mission',
          coreTeam: '12 to 16',
          longTermObservers: '20 to 100',
          shortTermObservers: '200 to 450',
          source: 'Election Observation Handbook, sixth edition',
          confidence: 'memory_high',
        },
        {
          id: 'limited',
          name: 'Limited election observation mission',
          coreTeam: '10 to 12',
          longTermObservers: '10 to 30',
          shortTermObservers: 'none',
          source: 'Election Observation Handbook, sixth edition',
          confidence: 'memory_high',
        },
      ],
    },
    { service: 'legal_review', outcome: 'ELIGIBLE', formats: [] },
  ],
  consentLedger: ({ requestId }) => ({
    intact: true,
    entries: world.ledger.filter((entry) => !requestId || entry.option.request.id === requestId),
  }),
  activities: (page) => connection(world.activities, page),
  activity: (args) => world.activities.find((item) => item.id === args.id) ?? null,
  milestones: ({ kind, ...page }) =>
    connection(
      world.milestones.filter((item) => !kind || item.kind === kind),
      page,
    ),
  notifications: ({ unreadOnly, ...page }) =>
    connection(
      world.notifications.filter((item) => !unreadOnly || !item.readAt),
      page,
    ),
  calendarFeeds: () => world.feeds,
  mandateServices: () =>
    Object.entries({
      legal: ['legal_review', 'legal_drafting', 'constitution_drafting'],
      administration: [
        'voter_list_audit',
        'voter_registration_support',
        'election_administration_advice',
        'logistics',
        'budgeting',
      ],
      people: ['official_training', 'voter_education', 'gender_inclusion'],
      observation: ['observation_full', 'observation_limited', 'expert_team', 'observer_coordination'],
      prevention: ['mediation', 'early_warning'],
    }).flatMap(([family, services]) => services.map((service) => ({ id: service, family }))),
  mandateReadings: ({ state, on, service }) =>
    (service
      ? compare({ service, ...question(state, on) }).entries.map(({ assessment }) => assessment)
      : bestOfFamily('observation', question(state, on))
    ).map((reading) => ({
      ...reading,
      bodyName: asTitle(bodyOf(reading.body).name),
      outcome: reading.outcome.toUpperCase(),
      decisionMaker: reading.decisionMaker.name,
      reading: ASSESSMENT_HEADING,
      findings: reading.findings.map((finding) => ({
        ...finding,
        ...finding.source,
        polarity: finding.polarity === 'CONDITION' ? 'COND' : finding.polarity,
        url: null,
      })),
      conditions: reading.conditions.map((condition) => ({
        code: condition.code,
        sentence: condition.nextStep,
        closedBy: condition.closedBy.join(', '),
      })),
    })),
  mandateTimeLine: ({ state, organisation }) =>
    timeLine({ state: state ? findState(state)?.iso3 : undefined, organisation }).map((stretch) => ({
      ...stretch,
      kind: stretch.kind.toUpperCase(),
      stateName: stateName(stretch.state),
    })),
  mandateBody: ({ id, on }) => {
    const body = BODIES.find((candidate) => candidate.id === id);
    return body ? toBodyDetail(body, on ?? '2027-01-11') : null;
  },
  mandateBodies: ({ search, state }) =>
    [
      [
        'OSCE_ODIHR',
        'Office for Democratic Institutions and Human Rights',
        'OSCE',
        '1991-05-01',
        null,
        null,
        'Charter of Paris, 21 November 1990',
        57,
      ],
      ['UN', 'United Nations', 'United Nations', '1945-10-24', null, null, 'A/RES/46/137, 17 December 1991', 193],
      [
        'OAU',
        'Organisation of African Unity',
        'Organisation of African Unity',
        '1963-05-25',
        '2002-07-08',
        'African Union',
        'Charter of the OAU, 25 May 1963',
        53,
      ],
      ['AU', 'African Union', 'African Union', '2002-07-09', null, null, 'Constitutive Act, 11 July 2000', 55],
    ]
      .filter(([, name]) => matches(name, search))
      .map(([body, name, organisation, from, to, successor, legalBasis, memberCount]) => ({
        id: body,
        name,
        organisation,
        from,
        to,
        successor,
        legalBasis,
        memberCount,
        isMember: state ? ['UN', 'OSCE_ODIHR'].includes(body) : null,
      })),
  missions: (page) => connection([world.mission], page),
  mission: () => world.mission,
  stations: ({ search, area, ...page }) =>
    connection(
      world.stations.filter(
        (item) => matches(`${item.code} ${item.name}`, search) && (!area || item.areas.includes(area)),
      ),
      page,
    ),
  stationPoints: () => world.stations,
  observers: ({ search, accreditation, ...page }) =>
    connection(
      world.observers.filter(
        (item) =>
          matches(`${item.name} ${item.number}`, search) &&
          (!accreditation || item.accreditation.state === accreditation),
      ),
      page,
    ),
  tableImport: (args) => world.imports.find((item) => item.id === args.id) ?? null,
  tableImports: (page) => connection(world.imports, page),
  planningRun: (args) => world.mission.runs.find((item) => item.id === args.id) ?? null,
  deploymentPlan: () => world.plan,
  team: (args) => world.plan.teams.find((item) => item.id === args.id) ?? null,
  explainStation: ({ stationId, teamId }) => ({
    station: world.stations.find((item) => item.id === stationId) ?? world.stations[0],
    team: world.plan.teams.find((item) => item.id === teamId) ?? null,
    sentence: 'This station is in the sample of its area and 11 minutes from the station before.',
    reasons: [
      'It was drawn for the stratum “rural”.',
      'Team 4 speaks Bulgarian, which the area needs.',
      'It is open when the team passes.',
    ],
    alternatives: ['Team 10 could reach it 26 minutes later and would lose one visit.'],
  }),
  previewVisitMove: ({ input }) => {
    const to = world.plan.teams.find((team) => team.id === input.toTeamId);
    return typed('VisitMovePrice', {
      feasible: true,
      reason: null,
      scoreBefore: world.plan.score,
      scoreAfter: world.plan.score.map((line) =>
        line.constraint === 'travel'
          ? { ...line, value: line.value - 34, sentence: 'Teams travel 122 hours and 34 minutes in all.' }
          : line,
      ),
      lostVisits: ['Library 12, 16:40'],
      extraTravelMinutes: 34,
      sentence: `Team ${to.number} travels 34 minutes more and loses one visit.`,
    });
  },
  sharingAgreements: () => world.agreements,
  partnerCredentials: () => world.agreement.credentials,
  viewAsPartner: ({ agreementId, ...page }) =>
    connection(shared(world.agreements.find((item) => item.id === agreementId).fields), page, false),
  deployments: ({ area, ...page }) =>
    connection(
      shared(world.agreement.fields).filter((item) => !area || item.area === area),
      page,
      false,
    ),
  changes: (page) =>
    connection(
      shared(world.agreement.fields)
        .slice(0, 5)
        .map((deployment, index) => ({
          kind: ['CREATED', 'CHANGED', 'WITHDRAWN'][index % 3],
          deploymentId: deployment.id,
          deployment: index % 3 === 2 ? null : deployment,
          occurredAt: now(),
        })),
      page,
      false,
    ),
  coverage: () =>
    ['Sofia', 'Plovdiv', 'Varna'].flatMap((area) =>
      ['MORNING', 'AFTERNOON'].map((halfDay) => ({ area, halfDay, organisations: ['OSCE/ODIHR'], visits: 12 })),
    ),

  // ------------------------------------------------------------ mutations
  switchOrganisation: ({ membershipId }, { viewer }) => {
    viewer.active = viewer.memberships.find((item) => item.id === membershipId);
    return viewer;
  },
  openElection: () => typed('Election', world.election),
  moveElectionDay: () => typed('Election', world.election),
  createAssistanceRequest: () => typed('AssistanceRequest', world.requests[0]),
  saveAssistanceRequest: ({ input: { requestId, version, organisationIds, ...values } }) => {
    const request = world.requests.find((item) => item.id === requestId);
    if (!request) return notFound();
    if (version !== request.version)
      return { __typename: 'Conflict', code: 'CONFLICT', message: 'Somebody else changed this request.' };
    Object.assign(request, values, { version: version + 1, updatedAt: now() });
    if (organisationIds)
      request.addressees = organisationIds.map((item) => ({
        organisation: world.organisations.find((org) => org.id === item),
        sentAt: null,
      }));
    return typed('AssistanceRequest', request);
  },
  attachLetter: ({ requestId, fileId }) => {
    const request = world.requests.find((item) => item.id === requestId);
    request.letter = {
      id: fileId,
      name: 'letter.pdf',
      mediaType: 'application/pdf',
      size: 120_000,
      uploadedAt: now(),
      url: `/files/${fileId}`,
    };
    return typed('AssistanceRequest', request);
  },
  sendAssistanceRequest: ({ requestId }) => {
    const request = world.requests.find((item) => item.id === requestId);
    Object.assign(request, { state: 'SENT', sentAt: now() });
    for (const addressee of request.addressees) addressee.sentAt = now();
    return typed('AssistanceRequest', request);
  },
  recordNeedsAssessment: ({ input: { requestId, peopleMet, ...values } }) => {
    const incoming = world.requests.find((item) => item.id === requestId).incoming;
    incoming.needsAssessment = {
      ...values,
      id: id(),
      recordedAt: now(),
      peopleMet: peopleMet.map((person) => ({ ...person, id: id() })),
    };
    return typed('NeedsAssessment', incoming.needsAssessment);
  },
  recordOrganisationDecision: ({ input: { requestId, ...values } }) => {
    const decision = { ...values, id: id(), recordedAt: now() };
    world.requests.find((item) => item.id === requestId).incoming.decisions.push(decision);
    return typed('OrganisationDecision', decision);
  },
  offerOption: ({ input: { requestId, parts, clientMutationId, ...values } }, { viewer }) => {
    const request = world.requests.find((item) => item.id === requestId);
    const option = {
      ...values,
      id: id(),
      request,
      organisation: viewer.active.organisation,
      parts: parts.map((title) => ({ id: id(), title, accepted: null })),
      state: 'OFFERED',
      questions: [],
      offeredAt: now(),
      entry: null,
      clientMutationId,
    };
    request.options.push(option);
    return typed('Option', option);
  },
  withdrawOption: ({ optionId }) => typed('Option', Object.assign(findOption(optionId), { state: 'WITHDRAWN' })),
  askAboutOption: ({ optionId, question }) => {
    const option = findOption(optionId);
    option.questions.push({ id: id(), question, askedAt: now(), answer: null, answeredAt: null });
    return typed('Option', option);
  },
  answerQuestion: ({ questionId, answer }) => {
    const option = world.requests
      .flatMap((request) => request.options)
      .find((item) => item.questions.some((question) => question.id === questionId));
    Object.assign(
      option.questions.find((question) => question.id === questionId),
      { answer, answeredAt: now() },
    );
    return typed('Option', option);
  },
  decideOption: ({ input }, { viewer }) =>
    typed(
      'ConsentEntry',
      world.decide(
        findOption(input.optionId),
        { ACCEPT: 'GIVEN', ACCEPT_IN_PART: 'GIVEN_IN_PART', DECLINE: 'DECLINED' }[input.decision],
        input,
        viewer.name,
      ),
    ),
  withdrawConsent: ({ input }, { viewer }) => {
    const entry = world.ledger.find((item) => item.id === input.consentEntryId);
    world.mission.state = 'SUSPENDED';
    world.mission.departureChecklist = [
      ['told', 'Teams are told to stop'],
      ['reached', 'Every team has answered'],
      ['material', 'Material is handed in'],
      ['travel', 'Journeys home are booked'],
      ['data', 'Data of observers are locked'],
    ].map(([code, title]) => ({ code, title, done: false }));
    return typed('ConsentEntry', world.decide(entry.option, 'WITHDRAWN', input, viewer.name, entry));
  },
  completeMilestone: ({ milestoneId }) =>
    typed(
      'Milestone',
      Object.assign(
        world.milestones.find((item) => item.id === milestoneId),
        { state: 'DONE' },
      ),
    ),
  markNotificationsRead: ({ ids }) => {
    for (const item of world.notifications) if (ids.includes(item.id)) item.readAt = now();
    return ids.length;
  },
  createCalendarFeed: () => {
    const feed = { id: id(), createdAt: now(), revokedAt: null, lastReadAt: null };
    world.feeds.push(feed);
    return { feed, url: `/calendar/${id()}.ics` };
  },
  revokeCalendarFeed: (args) =>
    Object.assign(
      world.feeds.find((item) => item.id === args.id),
      { revokedAt: now() },
    ),
  startTableImport: ({ target }) => {
    const roster = target === 'ROSTER';
    const columns = (
      roster
        ? ['No', 'Full name', 'Nationality', 'Languages', 'Sex', 'Mail']
        : ['Section', 'Place', 'Address', 'Region', 'Lat', 'Lon', 'Voters']
    ).map((name, index) => ({
      name,
      role: index === 0 ? 'code' : 'text',
      filled: 898,
      distinct: 850 - index,
      samples: ['010100001', 'School 1', 'Sofia'],
    }));
    const item = {
      id: id(),
      target,
      state: 'INSPECTED',
      fileName: roster ? 'roster.csv' : 'stations.csv',
      inspection: {
        format: 'csv',
        encoding: 'utf-8',
        delimiter: ';',
        rows: 900,
        columns,
        key: [columns[0].name],
        checks: [
          {
            code: 'EMPTY_CELLS',
            severity: 'note',
            count: 2,
            rows: [14, 220],
            message: 'Two rows have no coordinates.',
          },
        ],
        fields: (roster
          ? ['number', 'name', 'nationality', 'languages', 'gender', 'email']
          : ['code', 'name', 'address', 'areas', 'latitude', 'longitude', 'electors']
        ).map((name, index) => ({ name, required: index === 0, many: name === 'areas' || name === 'languages' })),
        suggestedMapping: {
          mode: 'whole',
          columns: roster
            ? { number: ['No'], name: ['Full name'], nationality: ['Nationality'], languages: ['Languages'] }
            : {
                code: ['Section'],
                name: ['Place'],
                address: ['Address'],
                areas: ['Region'],
                latitude: ['Lat'],
                longitude: ['Lon'],
                electors: ['Voters'],
              },
        },
        profileName: null,
      },
      mapping: null,
      profileName: null,
      difference: null,
      progress: null,
      failure: null,
      createdAt: now(),
      committedVersion: null,
      problems: (page) =>
        connection(
          [
            {
              row: 14,
              column: 'Lat',
              code: 'COORDINATES_MISSING',
              severity: 'warning',
              message: 'Row 14 has no latitude; the station will not be on the map.',
              value: '',
            },
            {
              row: 220,
              column: 'Section',
              code: 'CODE_REPEATED',
              severity: 'error',
              message: 'Code 010100098 is already in row 98. Correct one of them.',
              value: '010100098',
            },
          ],
          page,
        ),
      changes: (page) => connection([{ kind: 'added', code: '010100001', fields: null }], page),
    };
    world.imports.unshift(item);
    return typed('TableImport', item);
  },
  mapTableImport: ({ importId, mapping }) =>
    typed(
      'TableImport',
      Object.assign(
        world.imports.find((item) => item.id === importId),
        {
          mapping,
          state: 'DRY_RUN',
          difference: { read: 900, added: 899, changed: 0, unchanged: 0, retired: 0, rejected: 1, ambiguous: 0 },
        },
      ),
    ),
  commitTableImport: ({ importId }) =>
    typed(
      'TableImport',
      Object.assign(
        world.imports.find((item) => item.id === importId),
        { state: 'COMMITTED', committedVersion: world.register.current },
      ),
    ),
  cancelTableImport: ({ importId }) =>
    typed(
      'TableImport',
      Object.assign(
        world.imports.find((item) => item.id === importId),
        { state: 'CANCELLED' },
      ),
    ),
  setAccreditation: ({ observerId, input }) => {
    const observer = world.observers.find((item) => item.id === observerId);
    observer.accreditation = { ...observer.accreditation, ...input };
    return typed('Observer', observer);
  },
  startPlanningRun: ({ input }) => {
    const run = {
      id: id(),
      state: 'QUEUED',
      progress: { step: 'waiting', done: 0, total: 0, note: null },
      score: null,
      seed: input.seed ?? 1,
      seconds: input.seconds,
      iterations: null,
      teams: input.teams,
      failure: null,
      startedAt: now(),
      finishedAt: null,
      plan: null,
    };
    world.mission.runs.unshift(run);
    return typed('PlanningRun', run);
  },
  cancelPlanningRun: ({ runId }) =>
    typed(
      'PlanningRun',
      Object.assign(
        world.mission.runs.find((item) => item.id === runId),
        { state: 'STOPPED', plan: world.plan },
      ),
    ),
  moveVisit: ({ input }) => {
    move(input);
    return typed('DeploymentPlan', world.plan);
  },
  removePin: ({ pinId }) => {
    world.plan.pins = world.plan.pins.filter((pin) => pin.id !== pinId);
    for (const visit of world.plan.teams.flatMap((team) => team.visits)) if (visit.pin?.id === pinId) visit.pin = null;
    return typed('DeploymentPlan', world.plan);
  },
  publishDeploymentPlan: () => {
    Object.assign(world.plan, {
      state: 'PUBLISHED',
      number: 1,
      publishedAt: now(),
      publishedBy: { id: id(), name: 'Tomás Herrera', capacity: null },
    });
    Object.assign(world.mission, { publishedPlan: world.plan, draftPlan: null, state: 'DEPLOYED' });
    return typed('DeploymentPlan', world.plan);
  },
  reviseDeploymentPlan: () => typed('DeploymentPlan', world.plan),
  completeDepartureItem: ({ code }) => {
    world.mission.departureChecklist.find((item) => item.code === code).done = true;
    return typed('Mission', world.mission);
  },
  createSharingAgreement: ({ input: { missionId, partnerId, ...values } }) => {
    const agreement = {
      ...values,
      id: id(),
      mission: world.mission,
      missionId,
      partner: world.organisations.find((item) => item.id === partnerId),
      owner: world.odihr,
      state: 'ACTIVE',
      credentials: [],
    };
    world.agreements.push(agreement);
    return typed('SharingAgreement', agreement);
  },
  changeSharingAgreement: ({ input: { id: agreementId, ...values } }) =>
    typed(
      'SharingAgreement',
      Object.assign(
        world.agreements.find((item) => item.id === agreementId),
        values,
      ),
    ),
  endSharingAgreement: (args) =>
    typed(
      'SharingAgreement',
      Object.assign(
        world.agreements.find((item) => item.id === args.id),
        { state: 'ENDED' },
      ),
    ),
  issueCredential: ({ agreementId, label, validDays }) => {
    const credential = {
      id: id(),
      label,
      hint: 'cmt_b81c',
      createdAt: now(),
      expiresAt: new Date(Date.now() + validDays * 86_400_000).toISOString(),
      revokedAt: null,
      lastUsedAt: null,
    };
    world.agreements.find((item) => item.id === agreementId).credentials.push(credential);
    return typed('IssuedCredential', { credential, secret: `cmt_b81c_${id().replaceAll('-', '')}` });
  },
  revokeCredential: (args) =>
    typed(
      'PartnerCredential',
      Object.assign(
        world.agreements.flatMap((item) => item.credentials).find((item) => item.id === args.id),
        { revokedAt: now() },
      ),
    ),

  // ------------------------------------------------------------ subscriptions
  notificationAdded: () => silence(),
  tableImportChanged: () => silence(),
  planningRunChanged: ({ runId }) => runProgress(world.mission.runs.find((item) => item.id === runId)),
};
