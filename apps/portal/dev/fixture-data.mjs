/**
 * A small world to look at while the portal is built: invented people in a real country's shape.
 * Development only; nothing of it is built or shipped.
 */
import { randomUUID } from 'node:crypto';

const ELECTION_DAY = '2027-03-21';
const day = (offset) => {
  const date = new Date(`${ELECTION_DAY}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + offset);
  return date.toISOString().slice(0, 10);
};
const today = () => new Date().toISOString().slice(0, 10);
export const now = () => new Date().toISOString();
export const id = () => randomUUID();
const daysToGo = () => Math.round((Date.parse(ELECTION_DAY) - Date.parse(today())) / 86_400_000);

const organisation = (name, acronym, kind, more = {}) => ({
  id: id(),
  name,
  acronym,
  kind,
  authorityKind: null,
  country: null,
  mandateBody: null,
  ...more,
});
export const commission = organisation('Central Election Commission', null, 'AUTHORITY', {
  authorityKind: 'ELECTORAL_COMMISSION',
  country: 'BGR',
});
const ministry = organisation('Ministry of Foreign Affairs', null, 'AUTHORITY', {
  authorityKind: 'FOREIGN_MINISTRY',
  country: 'BGR',
});
export const odihr = organisation(
  'OSCE Office for Democratic Institutions and Human Rights',
  'OSCE/ODIHR',
  'ASSISTANCE_ORGANISATION',
  {
    mandateBody: 'OSCE_ODIHR',
  },
);
const un = organisation('United Nations Electoral Assistance Division', 'UN', 'ASSISTANCE_ORGANISATION', {
  mandateBody: 'UN',
});
const au = organisation('African Union Commission', 'AU', 'ASSISTANCE_ORGANISATION', { mandateBody: 'AU' });
export const ngo = organisation('Citizens Watch the Vote', 'CWV', 'NGO');
export const organisations = [commission, ministry, odihr, un, au, ngo];

export const accounts = {
  'officer@example.org': {
    name: 'Maria Petrova',
    roles: [
      [commission, ['OFFICER']],
      [ministry, ['OFFICER']],
    ],
  },
  'signatory@example.org': { name: 'Georgi Ivanov', roles: [[commission, ['SIGNATORY', 'OFFICER']]] },
  'desk@example.org': { name: 'Anneke de Vries', roles: [[odihr, ['FOCAL_POINT']]] },
  'coordinator@example.org': { name: 'Tomás Herrera', roles: [[odihr, ['COORDINATOR', 'FOCAL_POINT']]] },
  'partner@example.org': { name: 'Elena Dimitrova', roles: [[ngo, ['PARTNER']]] },
};

export const election = {
  id: id(),
  title: 'Parliamentary elections 2027',
  country: 'BGR',
  kind: 'PARLIAMENTARY',
  timeZone: 'Europe/Sofia',
  pollingOpens: '07:00',
  pollingCloses: '20:00',
  electionDay: ELECTION_DAY,
  get daysToGo() {
    return daysToGo();
  },
  createdAt: '2026-10-05T08:12:00Z',
  rounds: [
    {
      id: id(),
      number: 1,
      certainty: 'CALLED',
      days: [{ id: id(), date: ELECTION_DAY, kind: 'ORDINARY', area: null }],
    },
    { id: id(), number: 2, certainty: 'POSSIBLE', days: [{ id: id(), date: day(14), kind: 'ORDINARY', area: null }] },
  ],
};

const finding = (code, polarity, sentence, citation, confidence = 'verified') => ({
  code,
  polarity,
  sentence,
  compared: {},
  ruleId: `rule.${code.toLowerCase()}`,
  citation,
  confidence,
  url: 'https://www.osce.org/odihr/elections',
});
const assessment = (body, bodyName, org, service, outcome, findings, conditions, decisionMaker) => ({
  id: id(),
  body,
  bodyName,
  organisation: org,
  service,
  outcome,
  findings,
  conditions,
  decisiveFacts: ['invitation'],
  decisionMaker,
  rulesVersion: '2026.11',
  rulesVersionNow: '2026.12',
  rulesNow: { version: '2026.12', outcome, differs: outcome === 'NOT_ELIGIBLE', added: [], gone: [] },
  facts: { invitation: 'received', writtenRequest: false },
  decisionDate: today(),
  madeAt: '2026-11-23T09:00:00Z',
  supersededAt: null,
  reading: "Comitia's reading of public rules, not the organisation's decision",
});
const comparisonsFor = (service) => [
  assessment(
    'OSCE_ODIHR',
    'OSCE Office for Democratic Institutions and Human Rights',
    odihr,
    service,
    'ELIGIBLE_WITH_CONDITIONS',
    [
      finding(
        'PARTICIPATING_STATE',
        'PASS',
        'Bulgaria has been a participating State since 25 June 1973.',
        'Helsinki Final Act, 1 August 1975',
      ),
      finding(
        'INVITATION_BY_STATE',
        'PASS',
        'The invitation was received; participating States stand invited.',
        'Copenhagen Document, 29 June 1990, paragraph 8',
      ),
      finding(
        'NAM_REQUIRED',
        'COND',
        'A needs assessment mission must recommend the format; none has taken place.',
        'Election Observation Handbook, sixth edition, chapter 4',
        'memory_high',
      ),
    ],
    [
      {
        code: 'NAM_REQUIRED',
        sentence: 'A needs assessment mission takes place and recommends a format.',
        closedBy: 'OSCE/ODIHR, with your invitation',
      },
    ],
    'Director of ODIHR',
  ),
  assessment(
    'UN',
    'United Nations',
    un,
    service,
    service === 'voter_registration_support' ? 'ELIGIBLE_WITH_CONDITIONS' : 'NOT_ELIGIBLE',
    service === 'voter_registration_support'
      ? [
          finding(
            'MEMBER_STATE',
            'PASS',
            'Bulgaria has been a Member State since 14 December 1955.',
            'Charter, Article 4',
          ),
          finding(
            'REQUEST_NOT_WRITTEN',
            'COND',
            'The request is not yet in writing.',
            'A/RES/46/137, 17 December 1991',
          ),
        ]
      : [
          finding(
            'MANDATE_SC_GA_ABSENT',
            'BAR',
            'Observation needs a mandate of the Security Council or the General Assembly; there is none.',
            'FP/01/2013',
          ),
        ],
    service === 'voter_registration_support'
      ? [{ code: 'REQUEST_NOT_WRITTEN', sentence: 'The request arrives in writing.', closedBy: 'Your authority' }]
      : [],
    'United Nations Focal Point for Electoral Assistance Matters',
  ),
  assessment(
    'AU',
    'African Union',
    au,
    service,
    'NOT_ELIGIBLE',
    [
      finding(
        'NOT_A_MEMBER',
        'BAR',
        'Bulgaria is not a member of the African Union.',
        'Constitutive Act, Articles 27 and 29',
      ),
    ],
    [],
    'Chairperson of the Commission',
  ),
];
export const compare = (services) =>
  [
    ['OSCE_ODIHR', 'OSCE Office for Democratic Institutions and Human Rights', odihr, day(-60)],
    ['UN', 'United Nations', un, day(-120) < today() ? day(-110) : day(-120)],
    ['AU', 'African Union', au, null],
  ].map(([body, bodyName, org, latestActionOn]) => ({
    body,
    bodyName,
    organisation: org,
    assessments: services.map((service) => comparisonsFor(service).find((item) => item.body === body)),
    summary: 'Can help on conditions.',
    latestActionOn,
    decisions: [],
    offers:
      body === 'UN'
        ? services.map((service) => ({ service, instead: 'observer_coordination', outcome: 'ELIGIBLE' }))
        : [],
    smallestChanges:
      body === 'UN'
        ? services.map((service) => ({
            service,
            sentence: 'With a written request of the government: can, on conditions.',
            facts: {},
            outcome: 'ELIGIBLE_WITH_CONDITIONS',
          }))
        : [],
  }));

const person = (name, capacity = null) => ({ id: id(), name, capacity });
const option = (request, org, service, title, more) => ({
  id: id(),
  request,
  organisation: org,
  service,
  title,
  description:
    'A mission that follows the whole process: the campaign, the media, the preparation, election day and complaints. It reports in public and says beforehand what it will look at.',
  parts: ['Core team of experts', 'Long-term observers in the regions', 'Short-term observers on election day'].map(
    (part) => ({ id: id(), title: part, accepted: null }),
  ),
  format: 'full',
  coreTeam: 12,
  longTermObservers: 24,
  shortTermObservers: 200,
  startsOn: day(-45),
  endsOn: day(10),
  conditions: ['Observers are accredited at least ten days before election day.', 'Free movement in all regions.'],
  handOver: {
    what: 'Checklists and training material for national observers',
    toWhom: 'Central Election Commission, training department',
    dueOn: day(60),
  },
  state: 'OFFERED',
  questions: [],
  offeredAt: '2026-11-20T10:30:00Z',
  entry: null,
  ...more,
});

function request(state, subject, services, more = {}) {
  return {
    id: id(),
    reference: `BG-2026-${String(41 + requests.length).padStart(4, '0')}`,
    state,
    version: 3,
    election,
    authority: commission,
    requesterKind: 'electoral_authority',
    subject,
    narrative:
      'Two districts have more entries on the list than adult inhabitants. We have compared it with the population register once and need help to do so regularly, and somebody from outside to look at the result.',
    services,
    neededBy: day(-30),
    letter: null,
    facts: { invitation: 'received' },
    addressees: [],
    options: [],
    sentAt: null,
    updatedAt: '2026-11-23T16:40:00Z',
    createdAt: '2026-11-12T08:00:00Z',
    preparedBy: person('Maria Petrova', 'Officer'),
    incoming: null,
    ...more,
  };
}
export const requests = [];
const draft = request(
  'DRAFT',
  'Voter list in the northern districts',
  ['voter_list_audit', 'voter_registration_support'],
  { neededBy: null, narrative: '' },
);
requests.push(draft);
const sent = request(
  'SENT',
  'Observation of the parliamentary elections',
  ['observation_full', 'voter_registration_support'],
  {
    sentAt: '2026-11-14T09:05:00Z',
    letter: {
      id: id(),
      name: 'Invitation-2027.pdf',
      mediaType: 'application/pdf',
      size: 284_000,
      uploadedAt: '2026-11-14T08:58:00Z',
      url: '/files/x',
    },
    addressees: [odihr, un].map((org) => ({ organisation: org, sentAt: '2026-11-14T09:05:00Z' })),
  },
);
requests.push(sent);
sent.options.push(
  option(sent, odihr, 'observation_full', 'Full observation mission'),
  option(sent, odihr, 'legal_review', 'Review of the amended election code', {
    format: null,
    coreTeam: null,
    longTermObservers: null,
    shortTermObservers: null,
    parts: ['Written opinion', 'Round table with the parliament'].map((part) => ({
      id: id(),
      title: part,
      accepted: null,
    })),
    questions: [
      {
        id: id(),
        question: 'Will the opinion be published before the second reading?',
        askedAt: '2026-11-21T11:00:00Z',
        answer: 'Yes, if we receive the draft by 15 December.',
        answeredAt: '2026-11-21T15:10:00Z',
      },
      { id: id(), question: 'In which languages?', askedAt: '2026-11-22T11:00:00Z', answer: null, answeredAt: null },
    ],
  }),
  option(sent, un, 'voter_registration_support', 'Advisers for the voter list', {
    format: null,
    longTermObservers: null,
    shortTermObservers: null,
    coreTeam: 3,
  }),
);
sent.incoming = {
  receivedAt: '2026-11-14T09:05:00Z',
  nextDeadline: day(-90),
  assessments: comparisonsFor('observation_full').slice(0, 1),
  needsAssessment: null,
  decisions: [],
};
requests.push(
  request('SENT', 'Training of polling officials', ['official_training'], {
    sentAt: '2026-11-18T09:05:00Z',
    addressees: [{ organisation: odihr, sentAt: '2026-11-18T09:05:00Z' }],
    incoming: {
      receivedAt: '2026-11-18T09:05:00Z',
      nextDeadline: day(-70),
      assessments: comparisonsFor('official_training').slice(0, 1),
      needsAssessment: null,
      decisions: [],
    },
  }),
);

export const ledger = [];
export function decide(target, kind, input, by, withdraws = null) {
  const entry = {
    id: id(),
    sequence: ledger.length + 1,
    kind,
    option: target,
    authority: commission,
    decidedBy: person(by),
    capacity: input.capacity,
    document: input.document,
    statement: input.statement,
    decidedAt: now(),
    withdraws,
    acceptedParts: input.acceptedPartIds ?? (kind === 'GIVEN' ? target.parts.map((part) => part.id) : []),
    previousHash: ledger.at(-1)?.hash ?? '0'.repeat(64),
    hash: id().replaceAll('-', '').repeat(2),
    canWithdraw: kind === 'GIVEN' || kind === 'GIVEN_IN_PART',
  };
  ledger.push(entry);
  if (!withdraws) {
    target.entry = entry;
    target.state = { GIVEN: 'ACCEPTED', GIVEN_IN_PART: 'ACCEPTED_IN_PART', DECLINED: 'DECLINED' }[kind];
    for (const part of target.parts) part.accepted = entry.acceptedParts.includes(part.id);
  } else withdraws.canWithdraw = false;
  return entry;
}
decide(
  sent.options[1],
  'GIVEN_IN_PART',
  {
    capacity: 'Chairperson of the commission',
    document: 'Decision 214 of 19 November 2026',
    statement: 'The commission asks for the written opinion. The round table is for the parliament to decide.',
    acceptedPartIds: [sent.options[1].parts[0].id],
  },
  'Georgi Ivanov',
);

export const activities = [];
export const milestones = [];
function activity(title, service, org, entry, startsOn, endsOn) {
  const item = {
    id: id(),
    title,
    service,
    organisation: org,
    election,
    startsOn,
    endsOn,
    state: 'PLANNED',
    mission: null,
    basis: { kind: 'CONSENT_ENTRY', consentEntry: entry, citation: `Entry ${entry.sequence}, ${entry.document}` },
    handOver: {
      what: 'Commented text of the election code',
      toWhom: 'Central Election Commission, legal department',
      dueOn: day(-20),
    },
    milestones: [],
  };
  activities.push(item);
  return item;
}
const review = activity('Review of the amended election code', 'legal_review', odihr, ledger[0], day(-95), day(-40));
for (const [code, title, kind, offset, source] of [
  ['CALL', 'Elections are called', 'LEGAL', -60, 'Constitution, Article 64'],
  ['CANDIDATES', 'Last day to register candidates', 'LEGAL', -32, 'Election Code, Article 258'],
  ['DRAFT', 'Draft of the amended code reaches ODIHR', 'ADMINISTRATIVE', -96, 'Offer of 20 November 2026'],
  ['OPINION', 'Written opinion is handed over', 'ADMINISTRATIVE', -50, 'Offer of 20 November 2026'],
  [
    'NO_CHANGE',
    'No change of fundamental rules from here on',
    'LEGAL',
    -90,
    'Code of Good Practice in Electoral Matters, II.2.b',
  ],
  ['NAM', 'Needs assessment mission', 'MANDATE', -85, 'Election Observation Handbook, sixth edition'],
  ['ACCREDITATION', 'Last day to apply for accreditation', 'LEGAL', -10, 'Election Code, Article 111'],
]) {
  const milestone = {
    id: id(),
    code,
    title,
    kind,
    earliest: day(offset - 5),
    target: day(offset),
    latest: day(offset + 3),
    daysToElection: -offset,
    countedAs: 'calendar days, not moved past holidays',
    source,
    confidence: 'verified',
    state: 'UPCOMING',
    activity: review,
  };
  milestones.push(milestone);
  review.milestones.push(milestone);
}

export const notifications = [
  [
    'option.offered',
    'OSCE/ODIHR offers an option: Full observation mission.',
    `/commission/requests/${sent.id}/options`,
    null,
  ],
  [
    'option.answered',
    'OSCE/ODIHR has answered your question on the review of the election code.',
    `/commission/requests/${sent.id}/options`,
    null,
  ],
  [
    'milestone.near',
    'Draft of the amended code reaches ODIHR: in 21 days, on 15 December 2026.',
    '/commission/calendar',
    '2026-11-22T07:00:00Z',
  ],
].map(([kind, message, link, readAt], index) => ({
  id: id(),
  kind,
  message,
  link,
  createdAt: `2026-11-2${3 - index}T10:3${index}:00Z`,
  readAt,
}));
export const feeds = [];

// ---------------------------------------------------------------- missions
const AREAS = [
  ['Sofia', 42.69, 23.32],
  ['Plovdiv', 42.14, 24.75],
  ['Varna', 43.21, 27.91],
  ['Burgas', 42.5, 27.47],
  ['Ruse', 43.85, 25.95],
  ['Pleven', 43.41, 24.61],
  ['Blagoevgrad', 42.02, 23.1],
  ['Vidin', 43.99, 22.88],
];
let seed = 7;
const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
export const stations = Array.from({ length: 900 }, (_, index) => {
  const [area, latitude, longitude] = AREAS[index % AREAS.length];
  return {
    id: id(),
    code: String(10100001 + index * 7).padStart(9, '0'),
    name: `${['School', 'Town hall', 'Library', 'Culture house'][index % 4]} ${1 + Math.floor(index / 8)}`,
    address: `${1 + (index % 90)} ${['Levski', 'Botev', 'Rila', 'Vitosha'][index % 4]} Street`,
    areas: [area, `${area} ${1 + (index % 3)}`],
    latitude: latitude + (random() - 0.5) * 0.7,
    longitude: longitude + (random() - 0.5) * 0.9,
    electors: 300 + Math.floor(random() * 700),
    attributes: {},
  };
});
const NAMES = [
  'Aisha Rahman',
  'Björn Lindqvist',
  'Chiara Conti',
  'Dmytro Koval',
  'Élodie Martin',
  'Fatima Zahra',
  'Grzegorz Nowak',
  'Hana Svobodová',
  'Ivan Horvat',
  'Julia Schmidt',
  'Kwame Mensah',
  'Leila Haddad',
];
const NATIONS = ['GB', 'SE', 'IT', 'UA', 'FR', 'MA', 'PL', 'CZ', 'HR', 'DE', 'GH', 'LB'];
export const observers = Array.from({ length: 200 }, (_, index) => ({
  id: id(),
  number: `OBS-${String(index + 1).padStart(3, '0')}`,
  name: `${NAMES[index % 12]}`,
  email: `observer${index + 1}@example.org`,
  phone: '+359 88 000 00 00',
  nationality: NATIONS[index % 12],
  languages: index % 3 === 0 ? ['en', 'bg'] : ['en', 'fr'],
  gender: index % 2 ? 'MALE' : 'FEMALE',
  experience: index % 9,
  availableFrom: day(-5),
  availableTo: day(3),
  accreditation: {
    state: ['ISSUED', 'ISSUED', 'SUBMITTED', 'NONE', 'REFUSED'][index % 5],
    reference: null,
    area: null,
    validUntil: day(5),
  },
}));
const hubs = AREAS.slice(0, 6).map(([name, latitude, longitude]) => ({
  id: id(),
  name,
  latitude,
  longitude,
  teams: 6,
}));
const time = (minutes) =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
const teams = Array.from({ length: 36 }, (_, index) => {
  const hub = hubs[index % hubs.length];
  const near = stations.filter((station) => station.areas[0] === hub.name);
  let clock = 6 * 60 + 30;
  const visits = Array.from({ length: 9 }, (_v, order) => {
    const station = near[(index * 9 + order * 5) % near.length];
    const arrives = clock;
    const starts = order === 0 ? 6 * 60 + 30 : arrives;
    const ends = starts + (order === 0 ? 60 : order === 8 ? 150 : 35);
    clock = ends + 18 + Math.floor(random() * 20);
    if (order === 7) clock = 19 * 60 + 15;
    return {
      id: id(),
      order: order + 1,
      station,
      service: order === 0 ? 'OPENING' : order === 8 ? 'CLOSING' : 'VISIT',
      arrives: time(arrives),
      starts: time(starts),
      ends: time(ends),
      day: ELECTION_DAY,
      pin: null,
    };
  });
  return {
    id: id(),
    number: index + 1,
    name: `Team ${index + 1}`,
    hub,
    members: [observers[index * 2], observers[index * 2 + 1]],
    languages: ['en', 'bg'],
    area: `${hub.name} ${1 + (index % 3)}`,
    stationIds: visits.map((visit) => visit.station.id),
    visits,
    contact: '+359 88 111 22 33',
    travelMinutes: 190 + index * 3,
    leaves: '05:45',
    back: '22:30',
  };
});
export const register = {
  id: id(),
  title: 'Polling stations',
  generated: true,
  source: 'Generated from GeoNames towns',
  versions: [],
  current: null,
};
register.current = {
  id: id(),
  number: 1,
  stations: stations.length,
  committedAt: '2026-11-20T12:00:00Z',
  fileName: 'stations.csv',
  added: 900,
  changed: 0,
  retired: 0,
};
register.versions.push(register.current);
const missionActivity = activity('Full observation mission', 'observation_full', odihr, ledger[0], day(-45), day(10));
missionActivity.basis.citation = 'Entry 2, Decision 220 of 24 November 2026';
export const mission = {
  id: id(),
  title: 'Election observation mission Bulgaria 2027',
  organisation: odihr,
  election,
  activity: missionActivity,
  format: 'full',
  state: 'PREPARING',
  coreTeam: 12,
  longTermObservers: 24,
  shortTermObservers: 200,
  register,
  stationCount: stations.length,
  observerCount: observers.length,
  plans: [],
  publishedPlan: null,
  draftPlan: null,
  runs: [],
  departureChecklist: [],
};
missionActivity.mission = mission;
export const plan = {
  id: id(),
  mission,
  number: null,
  version: 4,
  state: 'DRAFT',
  createdAt: '2026-11-23T18:00:00Z',
  publishedAt: null,
  publishedBy: null,
  score: [
    { constraint: 'shared_language', level: 'hard', value: 0, matches: 0, sentence: 'Every team shares a language.' },
    {
      constraint: 'different_nationalities',
      level: 'hard',
      value: 0,
      matches: 0,
      sentence: 'Every team has two nationalities.',
    },
    { constraint: 'mixed_teams', level: 'medium', value: -3, matches: 3, sentence: 'Three teams are not mixed.' },
    { constraint: 'travel', level: 'soft', value: -7320, matches: 36, sentence: 'Teams travel 122 hours in all.' },
  ],
  shares: [
    { stratum: 'Urban', target: 0.62, realised: 0.6, stations: 560, visits: 194 },
    { stratum: 'Rural', target: 0.38, realised: 0.4, stations: 340, visits: 130 },
  ],
  notCovered: [
    {
      reason: 'beyond_hub',
      sentence: '14 stations lie beyond a day’s drive of any hub.',
      stations: 14,
      examples: stations.slice(0, 3).map((station) => station.code),
    },
  ],
  teams,
  hubs,
  pins: [],
  differences: [
    { team: 4, kind: 'created', sentence: 'Team 4 gets its first route.', told: ['Aisha Rahman', 'Björn Lindqvist'] },
  ],
  problemHash: 'a1b2',
  gap: 0.034,
};
mission.plans.push(plan);
mission.draftPlan = plan;
export const imports = [];
export const agreements = [];
export const agreement = {
  id: id(),
  mission,
  missionId: mission.id,
  electionTitle: mission.election.title,
  country: mission.election.country,
  endedAt: null,
  partner: ngo,
  owner: odihr,
  fields: ['AREA', 'HALF_DAY'],
  startsOn: day(-20),
  endsOn: day(5),
  state: 'ACTIVE',
  credentials: [
    {
      id: id(),
      label: 'Situation room',
      hint: 'cmt_7f3a',
      createdAt: '2026-11-22T10:00:00Z',
      expiresAt: '2027-04-01T00:00:00Z',
      revokedAt: null,
      lastUsedAt: null,
    },
  ],
};
agreements.push(agreement);
export { day };
