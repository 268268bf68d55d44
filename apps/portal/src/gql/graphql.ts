/* eslint-disable */
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  CalendarDate: { input: string; output: string; }
  DateTime: { input: string; output: string; }
  LocalTime: { input: string; output: string; }
  JSON: { input: unknown; output: unknown; }
};

export type Failure = {
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

export type InvalidInput = Failure & {
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  fields: Array<FieldProblem>;
};

export type FieldProblem = {
  path: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

export type NotFound = Failure & {
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

export type NotAllowed = Failure & {
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

export type WrongState = Failure & {
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
  state: Scalars['String']['output'];
};

export type Conflict = Failure & {
  code: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

export type PageInfo = {
  hasNextPage: Scalars['Boolean']['output'];
  hasPreviousPage: Scalars['Boolean']['output'];
  startCursor?: Maybe<Scalars['String']['output']>;
  endCursor?: Maybe<Scalars['String']['output']>;
};

export type OrganisationKind =
  | 'AUTHORITY'
  | 'ASSISTANCE_ORGANISATION'
  | 'NGO';

export type AuthorityKind =
  | 'ELECTORAL_COMMISSION'
  | 'FOREIGN_MINISTRY'
  | 'GOVERNMENT'
  | 'PARLIAMENT'
  | 'HEAD_OF_STATE';

export type Role =
  | 'OFFICER'
  | 'SIGNATORY'
  | 'FOCAL_POINT'
  | 'COORDINATOR'
  | 'OBSERVER'
  | 'PARTNER'
  | 'ADVISER'
  | 'ADMINISTRATOR';

export type Organisation = {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  acronym?: Maybe<Scalars['String']['output']>;
  kind: OrganisationKind;
  authorityKind?: Maybe<AuthorityKind>;
  country?: Maybe<Scalars['String']['output']>;
  mandateBody?: Maybe<Scalars['String']['output']>;
};

export type Membership = {
  id: Scalars['ID']['output'];
  organisation: Organisation;
  roles: Array<Role>;
};

export type Viewer = {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  email: Scalars['String']['output'];
  language: Scalars['String']['output'];
  timeZone: Scalars['String']['output'];
  memberships: Array<Membership>;
  active?: Maybe<Membership>;
};

export type PersonReference = {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  capacity?: Maybe<Scalars['String']['output']>;
};

export type ElectionKind =
  | 'PRESIDENTIAL'
  | 'PARLIAMENTARY'
  | 'GENERAL'
  | 'REGIONAL'
  | 'LOCAL'
  | 'REFERENDUM';

export type RoundCertainty =
  | 'CALLED'
  | 'POSSIBLE';

export type ElectionDayKind =
  | 'ORDINARY'
  | 'EARLY'
  | 'MOBILE'
  | 'ABROAD'
  | 'POSTPONED'
  | 'REPEATED';

export type Election = {
  id: Scalars['ID']['output'];
  title: Scalars['String']['output'];
  country: Scalars['String']['output'];
  kind: ElectionKind;
  timeZone: Scalars['String']['output'];
  pollingOpens: Scalars['LocalTime']['output'];
  pollingCloses: Scalars['LocalTime']['output'];
  rounds: Array<ElectionRound>;
  electionDay: Scalars['CalendarDate']['output'];
  daysToGo: Scalars['Int']['output'];
  createdAt: Scalars['DateTime']['output'];
};

export type ElectionRound = {
  id: Scalars['ID']['output'];
  number: Scalars['Int']['output'];
  certainty: RoundCertainty;
  days: Array<ElectionDay>;
};

export type ElectionDay = {
  id: Scalars['ID']['output'];
  date: Scalars['CalendarDate']['output'];
  kind: ElectionDayKind;
  area?: Maybe<Scalars['String']['output']>;
};

export type RequestState =
  | 'DRAFT'
  | 'SENT'
  | 'CLOSED'
  | 'WITHDRAWN';

export type StoredFile = {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  mediaType: Scalars['String']['output'];
  size: Scalars['Int']['output'];
  uploadedAt: Scalars['DateTime']['output'];
  url: Scalars['String']['output'];
};

export type AssistanceRequest = {
  id: Scalars['ID']['output'];
  reference: Scalars['String']['output'];
  state: RequestState;
  version: Scalars['Int']['output'];
  election: Election;
  authority: Organisation;
  requesterKind: Scalars['String']['output'];
  subject: Scalars['String']['output'];
  narrative: Scalars['String']['output'];
  services: Array<Scalars['String']['output']>;
  neededBy?: Maybe<Scalars['CalendarDate']['output']>;
  letter?: Maybe<StoredFile>;
  facts: Scalars['JSON']['output'];
  tasks: Array<RequestTask>;
  addressees: Array<RequestAddressee>;
  options: Array<Option>;
  sentAt?: Maybe<Scalars['DateTime']['output']>;
  updatedAt: Scalars['DateTime']['output'];
  createdAt: Scalars['DateTime']['output'];
  preparedBy?: Maybe<PersonReference>;
  incoming?: Maybe<IncomingRequest>;
};

export type RequestTask = {
  code: Scalars['String']['output'];
  done: Scalars['Boolean']['output'];
};

export type RequestAddressee = {
  organisation: Organisation;
  sentAt?: Maybe<Scalars['DateTime']['output']>;
};

export type AssessmentOutcome =
  | 'ELIGIBLE'
  | 'ELIGIBLE_WITH_CONDITIONS'
  | 'NOT_ELIGIBLE';

export type Polarity =
  | 'PASS'
  | 'FLAG'
  | 'COND'
  | 'BAR';

export type Assessment = {
  id: Scalars['ID']['output'];
  body: Scalars['String']['output'];
  bodyName: Scalars['String']['output'];
  organisation?: Maybe<Organisation>;
  service: Scalars['String']['output'];
  outcome: AssessmentOutcome;
  findings: Array<MandateFinding>;
  conditions: Array<OpenCondition>;
  decisiveFacts: Array<Scalars['String']['output']>;
  decisionMaker: Scalars['String']['output'];
  rulesVersion: Scalars['String']['output'];
  rulesVersionNow: Scalars['String']['output'];
  facts: Scalars['JSON']['output'];
  decisionDate: Scalars['CalendarDate']['output'];
  madeAt: Scalars['DateTime']['output'];
  supersededAt?: Maybe<Scalars['DateTime']['output']>;
  reading: Scalars['String']['output'];
};

export type MandateFinding = {
  code: Scalars['String']['output'];
  polarity: Polarity;
  sentence: Scalars['String']['output'];
  compared?: Maybe<Scalars['JSON']['output']>;
  ruleId: Scalars['String']['output'];
  citation: Scalars['String']['output'];
  confidence: Scalars['String']['output'];
  url?: Maybe<Scalars['String']['output']>;
};

export type OpenCondition = {
  code: Scalars['String']['output'];
  sentence: Scalars['String']['output'];
  closedBy: Scalars['String']['output'];
};

export type OrganisationComparison = {
  body: Scalars['String']['output'];
  bodyName: Scalars['String']['output'];
  organisation?: Maybe<Organisation>;
  assessments: Array<Assessment>;
  summary: Scalars['String']['output'];
  latestActionOn?: Maybe<Scalars['CalendarDate']['output']>;
  smallestChanges: Array<SmallestChange>;
};

export type SmallestChange = {
  service: Scalars['String']['output'];
  sentence: Scalars['String']['output'];
  facts: Scalars['JSON']['output'];
  outcome: AssessmentOutcome;
};

export type IncomingRequest = {
  receivedAt: Scalars['DateTime']['output'];
  nextDeadline?: Maybe<Scalars['CalendarDate']['output']>;
  assessments: Array<Assessment>;
  needsAssessment?: Maybe<NeedsAssessment>;
  decisions: Array<OrganisationDecision>;
};

export type NeedsAssessment = {
  id: Scalars['ID']['output'];
  findings: Scalars['String']['output'];
  recommendedService: Scalars['String']['output'];
  recommendedFormat?: Maybe<Scalars['String']['output']>;
  coreTeam?: Maybe<Scalars['Int']['output']>;
  longTermObservers?: Maybe<Scalars['Int']['output']>;
  shortTermObservers?: Maybe<Scalars['Int']['output']>;
  peopleMet: Array<PersonMet>;
  openConditions: Array<Scalars['String']['output']>;
  outcome: Scalars['String']['output'];
  recordedAt: Scalars['DateTime']['output'];
};

export type PersonMet = {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  capacity: Scalars['String']['output'];
};

export type DecisionOutcome =
  | 'WILL_ASSIST'
  | 'WILL_ASSIST_WITH_CONDITIONS'
  | 'DECLINES';

export type OrganisationDecision = {
  id: Scalars['ID']['output'];
  service: Scalars['String']['output'];
  outcome: DecisionOutcome;
  reason: Scalars['String']['output'];
  decidedOn: Scalars['CalendarDate']['output'];
  decidedBy: Scalars['String']['output'];
  recordedAt: Scalars['DateTime']['output'];
};

export type OptionState =
  | 'OFFERED'
  | 'ACCEPTED'
  | 'ACCEPTED_IN_PART'
  | 'DECLINED'
  | 'WITHDRAWN';

export type Option = {
  id: Scalars['ID']['output'];
  request: AssistanceRequest;
  organisation: Organisation;
  service: Scalars['String']['output'];
  title: Scalars['String']['output'];
  description: Scalars['String']['output'];
  parts: Array<OptionPart>;
  format?: Maybe<Scalars['String']['output']>;
  coreTeam?: Maybe<Scalars['Int']['output']>;
  longTermObservers?: Maybe<Scalars['Int']['output']>;
  shortTermObservers?: Maybe<Scalars['Int']['output']>;
  startsOn: Scalars['CalendarDate']['output'];
  endsOn: Scalars['CalendarDate']['output'];
  conditions: Array<Scalars['String']['output']>;
  handOver: HandOver;
  state: OptionState;
  questions: Array<OptionQuestion>;
  offeredAt: Scalars['DateTime']['output'];
  entry?: Maybe<ConsentEntry>;
};

export type OptionPart = {
  id: Scalars['ID']['output'];
  title: Scalars['String']['output'];
  accepted?: Maybe<Scalars['Boolean']['output']>;
};

export type HandOver = {
  what: Scalars['String']['output'];
  toWhom: Scalars['String']['output'];
  dueOn: Scalars['CalendarDate']['output'];
};

export type OptionQuestion = {
  id: Scalars['ID']['output'];
  question: Scalars['String']['output'];
  askedAt: Scalars['DateTime']['output'];
  answer?: Maybe<Scalars['String']['output']>;
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
};

export type ConsentKind =
  | 'GIVEN'
  | 'GIVEN_IN_PART'
  | 'DECLINED'
  | 'WITHDRAWN';

export type ConsentEntry = {
  id: Scalars['ID']['output'];
  sequence: Scalars['Int']['output'];
  kind: ConsentKind;
  option?: Maybe<Option>;
  authority: Organisation;
  decidedBy: PersonReference;
  capacity: Scalars['String']['output'];
  document: Scalars['String']['output'];
  statement: Scalars['String']['output'];
  decidedAt: Scalars['DateTime']['output'];
  withdraws?: Maybe<ConsentEntry>;
  acceptedParts: Array<Scalars['String']['output']>;
  previousHash: Scalars['String']['output'];
  hash: Scalars['String']['output'];
  canWithdraw: Scalars['Boolean']['output'];
};

export type ConsentLedger = {
  entries: Array<ConsentEntry>;
  intact: Scalars['Boolean']['output'];
};

export type BasisKind =
  | 'CONSENT_ENTRY'
  | 'ORGAN_DECISION'
  | 'STANDING_RIGHT'
  | 'MANDATE_WITHOUT_CONSENT';

export type Basis = {
  kind: BasisKind;
  consentEntry?: Maybe<ConsentEntry>;
  citation: Scalars['String']['output'];
};

export type ActivityState =
  | 'PLANNED'
  | 'UNDER_WAY'
  | 'SUSPENDED'
  | 'COMPLETED';

export type Activity = {
  id: Scalars['ID']['output'];
  title: Scalars['String']['output'];
  service: Scalars['String']['output'];
  organisation: Organisation;
  election: Election;
  basis: Basis;
  handOver: HandOver;
  startsOn: Scalars['CalendarDate']['output'];
  endsOn: Scalars['CalendarDate']['output'];
  state: ActivityState;
  milestones: Array<Milestone>;
  mission?: Maybe<Mission>;
};

export type MilestoneKind =
  | 'LEGAL'
  | 'MANDATE'
  | 'ADMINISTRATIVE';

export type MilestoneState =
  | 'UPCOMING'
  | 'DONE'
  | 'MISSED'
  | 'CANCELLED';

export type Milestone = {
  id: Scalars['ID']['output'];
  code: Scalars['String']['output'];
  title: Scalars['String']['output'];
  kind: MilestoneKind;
  earliest: Scalars['CalendarDate']['output'];
  target: Scalars['CalendarDate']['output'];
  latest: Scalars['CalendarDate']['output'];
  daysToElection: Scalars['Int']['output'];
  countedAs: Scalars['String']['output'];
  source: Scalars['String']['output'];
  confidence: Scalars['String']['output'];
  state: MilestoneState;
  activity: Activity;
};

export type Notification = {
  id: Scalars['ID']['output'];
  kind: Scalars['String']['output'];
  message: Scalars['String']['output'];
  link?: Maybe<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  readAt?: Maybe<Scalars['DateTime']['output']>;
};

export type CalendarFeed = {
  id: Scalars['ID']['output'];
  createdAt: Scalars['DateTime']['output'];
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  lastReadAt?: Maybe<Scalars['DateTime']['output']>;
};

export type IssuedCalendarFeed = {
  feed: CalendarFeed;
  url: Scalars['String']['output'];
};

export type MissionState =
  | 'PREPARING'
  | 'DEPLOYED'
  | 'SUSPENDED'
  | 'CONCLUDED';

export type Mission = {
  id: Scalars['ID']['output'];
  title: Scalars['String']['output'];
  organisation: Organisation;
  election: Election;
  activity: Activity;
  format: Scalars['String']['output'];
  state: MissionState;
  coreTeam?: Maybe<Scalars['Int']['output']>;
  longTermObservers?: Maybe<Scalars['Int']['output']>;
  shortTermObservers?: Maybe<Scalars['Int']['output']>;
  register?: Maybe<Register>;
  stationCount: Scalars['Int']['output'];
  observerCount: Scalars['Int']['output'];
  plans: Array<DeploymentPlan>;
  publishedPlan?: Maybe<DeploymentPlan>;
  draftPlan?: Maybe<DeploymentPlan>;
  runs: Array<PlanningRun>;
  departureChecklist: Array<DepartureItem>;
};

export type DepartureItem = {
  code: Scalars['String']['output'];
  title: Scalars['String']['output'];
  done: Scalars['Boolean']['output'];
};

export type Register = {
  id: Scalars['ID']['output'];
  title: Scalars['String']['output'];
  generated: Scalars['Boolean']['output'];
  source?: Maybe<Scalars['String']['output']>;
  versions: Array<RegisterVersion>;
  current?: Maybe<RegisterVersion>;
};

export type RegisterVersion = {
  id: Scalars['ID']['output'];
  number: Scalars['Int']['output'];
  stations: Scalars['Int']['output'];
  committedAt: Scalars['DateTime']['output'];
  fileName: Scalars['String']['output'];
  added: Scalars['Int']['output'];
  changed: Scalars['Int']['output'];
  retired: Scalars['Int']['output'];
};

export type Station = {
  id: Scalars['ID']['output'];
  code: Scalars['String']['output'];
  name: Scalars['String']['output'];
  address?: Maybe<Scalars['String']['output']>;
  areas: Array<Scalars['String']['output']>;
  latitude?: Maybe<Scalars['Float']['output']>;
  longitude?: Maybe<Scalars['Float']['output']>;
  electors?: Maybe<Scalars['Int']['output']>;
  attributes: Scalars['JSON']['output'];
};

export type ImportTarget =
  | 'REGISTER'
  | 'ROSTER';

export type ImportState =
  | 'INSPECTED'
  | 'CHECKING'
  | 'DRY_RUN'
  | 'COMMITTING'
  | 'COMMITTED'
  | 'CANCELLED'
  | 'FAILED';

export type TableImport = {
  id: Scalars['ID']['output'];
  target: ImportTarget;
  state: ImportState;
  fileName: Scalars['String']['output'];
  inspection: Scalars['JSON']['output'];
  mapping?: Maybe<Scalars['JSON']['output']>;
  profileName?: Maybe<Scalars['String']['output']>;
  difference?: Maybe<ImportDifference>;
  progress?: Maybe<Progress>;
  failure?: Maybe<Scalars['String']['output']>;
  createdAt: Scalars['DateTime']['output'];
  committedVersion?: Maybe<RegisterVersion>;
  problems: ImportProblemConnection;
  changes: ImportChangeConnection;
};


export type TableImportProblemsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type TableImportChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<Scalars['String']['input']>;
};

export type ImportDifference = {
  read: Scalars['Int']['output'];
  added: Scalars['Int']['output'];
  changed: Scalars['Int']['output'];
  unchanged: Scalars['Int']['output'];
  retired: Scalars['Int']['output'];
  rejected: Scalars['Int']['output'];
  ambiguous: Scalars['Int']['output'];
};

export type ImportProblem = {
  row?: Maybe<Scalars['Int']['output']>;
  column?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  severity: Scalars['String']['output'];
  message: Scalars['String']['output'];
  value?: Maybe<Scalars['String']['output']>;
};

export type ImportChange = {
  kind: Scalars['String']['output'];
  code: Scalars['String']['output'];
  fields?: Maybe<Scalars['JSON']['output']>;
};

export type Progress = {
  step: Scalars['String']['output'];
  done: Scalars['Int']['output'];
  total: Scalars['Int']['output'];
  note?: Maybe<Scalars['String']['output']>;
};

export type AccreditationState =
  | 'NONE'
  | 'SUBMITTED'
  | 'ISSUED'
  | 'REFUSED'
  | 'EXPIRED';

export type Gender =
  | 'FEMALE'
  | 'MALE'
  | 'UNDISCLOSED';

export type Observer = {
  id: Scalars['ID']['output'];
  number: Scalars['String']['output'];
  name: Scalars['String']['output'];
  email?: Maybe<Scalars['String']['output']>;
  phone?: Maybe<Scalars['String']['output']>;
  nationality: Scalars['String']['output'];
  languages: Array<Scalars['String']['output']>;
  gender: Gender;
  experience: Scalars['Int']['output'];
  availableFrom?: Maybe<Scalars['CalendarDate']['output']>;
  availableTo?: Maybe<Scalars['CalendarDate']['output']>;
  accreditation: Accreditation;
};

export type Accreditation = {
  state: AccreditationState;
  reference?: Maybe<Scalars['String']['output']>;
  area?: Maybe<Scalars['String']['output']>;
  validUntil?: Maybe<Scalars['CalendarDate']['output']>;
};

export type PlanningRunState =
  | 'QUEUED'
  | 'RUNNING'
  | 'FINISHED'
  | 'STOPPED'
  | 'FAILED';

export type PlanningRun = {
  id: Scalars['ID']['output'];
  state: PlanningRunState;
  progress?: Maybe<Progress>;
  score?: Maybe<Scalars['JSON']['output']>;
  seed: Scalars['Int']['output'];
  seconds: Scalars['Int']['output'];
  iterations?: Maybe<Scalars['Int']['output']>;
  teams: Scalars['Int']['output'];
  failure?: Maybe<Scalars['String']['output']>;
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  plan?: Maybe<DeploymentPlan>;
};

export type PlanState =
  | 'DRAFT'
  | 'PUBLISHED'
  | 'SUPERSEDED';

export type DeploymentPlan = {
  id: Scalars['ID']['output'];
  mission: Mission;
  number?: Maybe<Scalars['Int']['output']>;
  version: Scalars['Int']['output'];
  state: PlanState;
  createdAt: Scalars['DateTime']['output'];
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  publishedBy?: Maybe<PersonReference>;
  score: Array<ScoreLine>;
  shares: Array<ShareLine>;
  notCovered: Array<NotCovered>;
  teams: Array<Team>;
  hubs: Array<Hub>;
  pins: Array<Pin>;
  differences: Array<PlanDifference>;
  problemHash: Scalars['String']['output'];
  gap?: Maybe<Scalars['Float']['output']>;
};

export type ScoreLine = {
  constraint: Scalars['String']['output'];
  level: Scalars['String']['output'];
  value: Scalars['Int']['output'];
  matches: Scalars['Int']['output'];
  sentence: Scalars['String']['output'];
};

export type ShareLine = {
  stratum: Scalars['String']['output'];
  target: Scalars['Float']['output'];
  realised: Scalars['Float']['output'];
  stations: Scalars['Int']['output'];
  visits: Scalars['Int']['output'];
};

export type NotCovered = {
  reason: Scalars['String']['output'];
  sentence: Scalars['String']['output'];
  stations: Scalars['Int']['output'];
  examples: Array<Scalars['String']['output']>;
};

export type Hub = {
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
  latitude?: Maybe<Scalars['Float']['output']>;
  longitude?: Maybe<Scalars['Float']['output']>;
  teams: Scalars['Int']['output'];
};

export type Team = {
  id: Scalars['ID']['output'];
  number: Scalars['Int']['output'];
  name: Scalars['String']['output'];
  hub?: Maybe<Hub>;
  members: Array<Observer>;
  languages: Array<Scalars['String']['output']>;
  area: Scalars['String']['output'];
  stationIds: Array<Scalars['ID']['output']>;
  visits: Array<PlannedVisit>;
  contact?: Maybe<Scalars['String']['output']>;
  travelMinutes: Scalars['Int']['output'];
};

export type VisitService =
  | 'OPENING'
  | 'VISIT'
  | 'CLOSING';

export type PlannedVisit = {
  id: Scalars['ID']['output'];
  order: Scalars['Int']['output'];
  station: Station;
  service: VisitService;
  arrives: Scalars['LocalTime']['output'];
  starts: Scalars['LocalTime']['output'];
  ends: Scalars['LocalTime']['output'];
  day: Scalars['CalendarDate']['output'];
  pin?: Maybe<Pin>;
};

export type Pin = {
  id: Scalars['ID']['output'];
  reason: Scalars['String']['output'];
  author: PersonReference;
  createdAt: Scalars['DateTime']['output'];
  stationId: Scalars['ID']['output'];
  teamId: Scalars['ID']['output'];
};

export type VisitMovePrice = {
  feasible: Scalars['Boolean']['output'];
  reason?: Maybe<Scalars['String']['output']>;
  scoreBefore: Array<ScoreLine>;
  scoreAfter: Array<ScoreLine>;
  lostVisits: Array<Scalars['String']['output']>;
  extraTravelMinutes: Scalars['Int']['output'];
  sentence: Scalars['String']['output'];
};

export type PlanDifference = {
  team: Scalars['Int']['output'];
  kind: Scalars['String']['output'];
  sentence: Scalars['String']['output'];
  told: Array<Scalars['String']['output']>;
};

export type Explanation = {
  station: Station;
  team?: Maybe<Team>;
  sentence: Scalars['String']['output'];
  reasons: Array<Scalars['String']['output']>;
  alternatives: Array<Scalars['String']['output']>;
};

export type SharedField =
  | 'AREA'
  | 'HALF_DAY'
  | 'STATION'
  | 'TIME'
  | 'TEAM_NUMBER'
  | 'SERVICE';

export type AgreementState =
  | 'ACTIVE'
  | 'ENDED';

export type SharingAgreement = {
  id: Scalars['ID']['output'];
  mission?: Maybe<Mission>;
  partner: Organisation;
  owner: Organisation;
  fields: Array<SharedField>;
  startsOn: Scalars['CalendarDate']['output'];
  endsOn: Scalars['CalendarDate']['output'];
  state: AgreementState;
  credentials: Array<PartnerCredential>;
};

export type PartnerCredential = {
  id: Scalars['ID']['output'];
  label: Scalars['String']['output'];
  prefix: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  expiresAt: Scalars['DateTime']['output'];
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
};

export type IssuedCredential = {
  credential: PartnerCredential;
  secret: Scalars['String']['output'];
};

export type SharedDeployment = {
  id: Scalars['ID']['output'];
  organisation: Organisation;
  election: SharedElection;
  date: Scalars['CalendarDate']['output'];
  area?: Maybe<Scalars['String']['output']>;
  halfDay?: Maybe<HalfDay>;
  station?: Maybe<SharedStation>;
  time?: Maybe<Scalars['LocalTime']['output']>;
  teamNumber?: Maybe<Scalars['Int']['output']>;
  service?: Maybe<VisitService>;
};

export type SharedElection = {
  id: Scalars['ID']['output'];
  title: Scalars['String']['output'];
  country: Scalars['String']['output'];
};

export type SharedStation = {
  code: Scalars['String']['output'];
  name: Scalars['String']['output'];
  latitude?: Maybe<Scalars['Float']['output']>;
  longitude?: Maybe<Scalars['Float']['output']>;
};

export type HalfDay =
  | 'MORNING'
  | 'AFTERNOON';

export type ChangeKind =
  | 'CREATED'
  | 'CHANGED'
  | 'WITHDRAWN';

export type DeploymentChange = {
  kind: ChangeKind;
  deploymentId: Scalars['ID']['output'];
  deployment?: Maybe<SharedDeployment>;
  occurredAt: Scalars['DateTime']['output'];
};

export type CoverageArea = {
  area: Scalars['String']['output'];
  halfDay?: Maybe<HalfDay>;
  organisations: Array<Scalars['String']['output']>;
  visits: Scalars['Int']['output'];
};

export type Query = {
  viewer?: Maybe<Viewer>;
  organisations: OrganisationConnection;
  elections: ElectionConnection;
  election?: Maybe<Election>;
  assistanceRequests: AssistanceRequestConnection;
  assistanceRequest?: Maybe<AssistanceRequest>;
  compareOrganisations: Array<OrganisationComparison>;
  assessmentHistory: Array<Assessment>;
  allowedOptions: Array<AllowedOption>;
  consentLedger: ConsentLedger;
  activities: ActivityConnection;
  activity?: Maybe<Activity>;
  milestones: MilestoneConnection;
  notifications: NotificationConnection;
  calendarFeeds: Array<CalendarFeed>;
  mandateServices: Array<MandateService>;
  mandateBodies: Array<MandateBody>;
  missions: MissionConnection;
  mission?: Maybe<Mission>;
  stations: StationConnection;
  stationPoints: Array<StationPoint>;
  observers: ObserverConnection;
  tableImport?: Maybe<TableImport>;
  tableImports: TableImportConnection;
  planningRun?: Maybe<PlanningRun>;
  deploymentPlan?: Maybe<DeploymentPlan>;
  team?: Maybe<Team>;
  explainStation?: Maybe<Explanation>;
  previewVisitMove: PreviewVisitMoveResult;
  sharingAgreements: Array<SharingAgreement>;
  viewAsPartner: SharedDeploymentConnection;
  deployments: SharedDeploymentConnection;
  changes: DeploymentChangeConnection;
  coverage: Array<CoverageArea>;
};


export type QueryOrganisationsArgs = {
  search?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<OrganisationKind>;
  country?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryElectionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryElectionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAssistanceRequestsArgs = {
  state?: InputMaybe<RequestState>;
  search?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAssistanceRequestArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCompareOrganisationsArgs = {
  requestId: Scalars['ID']['input'];
};


export type QueryAssessmentHistoryArgs = {
  requestId: Scalars['ID']['input'];
  body: Scalars['String']['input'];
  service: Scalars['String']['input'];
};


export type QueryAllowedOptionsArgs = {
  requestId: Scalars['ID']['input'];
};


export type QueryConsentLedgerArgs = {
  requestId?: InputMaybe<Scalars['ID']['input']>;
  electionId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryActivitiesArgs = {
  electionId?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryActivityArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMilestonesArgs = {
  electionId?: InputMaybe<Scalars['ID']['input']>;
  kind?: InputMaybe<MilestoneKind>;
  from?: InputMaybe<Scalars['CalendarDate']['input']>;
  to?: InputMaybe<Scalars['CalendarDate']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryNotificationsArgs = {
  unreadOnly?: InputMaybe<Scalars['Boolean']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMandateBodiesArgs = {
  search?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<Scalars['String']['input']>;
  on?: InputMaybe<Scalars['CalendarDate']['input']>;
};


export type QueryMissionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMissionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryStationsArgs = {
  missionId: Scalars['ID']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
  area?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryStationPointsArgs = {
  missionId: Scalars['ID']['input'];
};


export type QueryObserversArgs = {
  missionId: Scalars['ID']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
  accreditation?: InputMaybe<AccreditationState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTableImportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTableImportsArgs = {
  missionId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPlanningRunArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDeploymentPlanArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTeamArgs = {
  id: Scalars['ID']['input'];
};


export type QueryExplainStationArgs = {
  planId: Scalars['ID']['input'];
  stationId: Scalars['ID']['input'];
  teamId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryPreviewVisitMoveArgs = {
  input: MoveVisitInput;
};


export type QuerySharingAgreementsArgs = {
  missionId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryViewAsPartnerArgs = {
  agreementId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryDeploymentsArgs = {
  electionId?: InputMaybe<Scalars['ID']['input']>;
  area?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCoverageArgs = {
  electionId: Scalars['ID']['input'];
};

export type AllowedOption = {
  service: Scalars['String']['output'];
  outcome: AssessmentOutcome;
  formats: Array<AllowedFormat>;
};

export type AllowedFormat = {
  id: Scalars['String']['output'];
  name: Scalars['String']['output'];
  coreTeam?: Maybe<Scalars['String']['output']>;
  longTermObservers?: Maybe<Scalars['String']['output']>;
  shortTermObservers?: Maybe<Scalars['String']['output']>;
  source: Scalars['String']['output'];
  confidence: Scalars['String']['output'];
};

export type MandateService = {
  id: Scalars['String']['output'];
  family: Scalars['String']['output'];
};

export type MandateBody = {
  id: Scalars['String']['output'];
  name: Scalars['String']['output'];
  organisation: Scalars['String']['output'];
  from?: Maybe<Scalars['CalendarDate']['output']>;
  to?: Maybe<Scalars['CalendarDate']['output']>;
  successor?: Maybe<Scalars['String']['output']>;
  legalBasis: Scalars['String']['output'];
  memberCount?: Maybe<Scalars['Int']['output']>;
  isMember?: Maybe<Scalars['Boolean']['output']>;
};

export type StationPoint = {
  id: Scalars['ID']['output'];
  latitude: Scalars['Float']['output'];
  longitude: Scalars['Float']['output'];
  electors?: Maybe<Scalars['Int']['output']>;
};

export type Mutation = {
  switchOrganisation: Viewer;
  openElection: OpenElectionResult;
  moveElectionDay: MoveElectionDayResult;
  createAssistanceRequest: CreateAssistanceRequestResult;
  saveAssistanceRequest: SaveAssistanceRequestResult;
  attachLetter: SaveAssistanceRequestResult;
  sendAssistanceRequest: SaveAssistanceRequestResult;
  recordNeedsAssessment: RecordNeedsAssessmentResult;
  recordOrganisationDecision: RecordOrganisationDecisionResult;
  offerOption: OfferOptionResult;
  withdrawOption: OfferOptionResult;
  askAboutOption: OfferOptionResult;
  answerQuestion: OfferOptionResult;
  decideOption: DecideOptionResult;
  withdrawConsent: DecideOptionResult;
  completeMilestone: MilestoneResult;
  markNotificationsRead: Scalars['Int']['output'];
  createCalendarFeed: IssuedCalendarFeed;
  revokeCalendarFeed?: Maybe<CalendarFeed>;
  startTableImport: TableImportResult;
  mapTableImport: TableImportResult;
  commitTableImport: TableImportResult;
  cancelTableImport: TableImportResult;
  setAccreditation: ObserverResult;
  startPlanningRun: PlanningRunResult;
  cancelPlanningRun: PlanningRunResult;
  moveVisit: MoveVisitResult;
  removePin: MoveVisitResult;
  publishDeploymentPlan: PublishPlanResult;
  reviseDeploymentPlan: PublishPlanResult;
  completeDepartureItem: MissionResult;
  createSharingAgreement: SharingAgreementResult;
  changeSharingAgreement: SharingAgreementResult;
  endSharingAgreement: SharingAgreementResult;
  issueCredential: IssueCredentialResult;
  revokeCredential: RevokeCredentialResult;
};


export type MutationSwitchOrganisationArgs = {
  membershipId: Scalars['ID']['input'];
};


export type MutationOpenElectionArgs = {
  input: OpenElectionInput;
};


export type MutationMoveElectionDayArgs = {
  input: MoveElectionDayInput;
};


export type MutationCreateAssistanceRequestArgs = {
  input: CreateAssistanceRequestInput;
};


export type MutationSaveAssistanceRequestArgs = {
  input: SaveAssistanceRequestInput;
};


export type MutationAttachLetterArgs = {
  requestId: Scalars['ID']['input'];
  fileId: Scalars['ID']['input'];
};


export type MutationSendAssistanceRequestArgs = {
  requestId: Scalars['ID']['input'];
  organisationIds: Array<Scalars['ID']['input']>;
  answersChecked: Scalars['Boolean']['input'];
};


export type MutationRecordNeedsAssessmentArgs = {
  input: RecordNeedsAssessmentInput;
};


export type MutationRecordOrganisationDecisionArgs = {
  input: RecordOrganisationDecisionInput;
};


export type MutationOfferOptionArgs = {
  input: OfferOptionInput;
};


export type MutationWithdrawOptionArgs = {
  optionId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


export type MutationAskAboutOptionArgs = {
  optionId: Scalars['ID']['input'];
  question: Scalars['String']['input'];
};


export type MutationAnswerQuestionArgs = {
  questionId: Scalars['ID']['input'];
  answer: Scalars['String']['input'];
};


export type MutationDecideOptionArgs = {
  input: DecideOptionInput;
};


export type MutationWithdrawConsentArgs = {
  input: WithdrawConsentInput;
};


export type MutationCompleteMilestoneArgs = {
  milestoneId: Scalars['ID']['input'];
};


export type MutationMarkNotificationsReadArgs = {
  ids: Array<Scalars['ID']['input']>;
};


export type MutationRevokeCalendarFeedArgs = {
  id: Scalars['ID']['input'];
};


export type MutationStartTableImportArgs = {
  missionId: Scalars['ID']['input'];
  target: ImportTarget;
  fileId: Scalars['ID']['input'];
};


export type MutationMapTableImportArgs = {
  importId: Scalars['ID']['input'];
  mapping: Scalars['JSON']['input'];
  saveProfileAs?: InputMaybe<Scalars['String']['input']>;
};


export type MutationCommitTableImportArgs = {
  importId: Scalars['ID']['input'];
  withoutRejected: Scalars['Boolean']['input'];
};


export type MutationCancelTableImportArgs = {
  importId: Scalars['ID']['input'];
};


export type MutationSetAccreditationArgs = {
  observerId: Scalars['ID']['input'];
  input: AccreditationInput;
};


export type MutationStartPlanningRunArgs = {
  input: StartPlanningRunInput;
};


export type MutationCancelPlanningRunArgs = {
  runId: Scalars['ID']['input'];
};


export type MutationMoveVisitArgs = {
  input: MoveVisitInput;
};


export type MutationRemovePinArgs = {
  pinId: Scalars['ID']['input'];
};


export type MutationPublishDeploymentPlanArgs = {
  planId: Scalars['ID']['input'];
  planVersion: Scalars['Int']['input'];
};


export type MutationReviseDeploymentPlanArgs = {
  missionId: Scalars['ID']['input'];
};


export type MutationCompleteDepartureItemArgs = {
  missionId: Scalars['ID']['input'];
  code: Scalars['String']['input'];
};


export type MutationCreateSharingAgreementArgs = {
  input: CreateSharingAgreementInput;
};


export type MutationChangeSharingAgreementArgs = {
  input: ChangeSharingAgreementInput;
};


export type MutationEndSharingAgreementArgs = {
  id: Scalars['ID']['input'];
};


export type MutationIssueCredentialArgs = {
  agreementId: Scalars['ID']['input'];
  label: Scalars['String']['input'];
  validDays: Scalars['Int']['input'];
};


export type MutationRevokeCredentialArgs = {
  id: Scalars['ID']['input'];
};

export type Subscription = {
  planningRunChanged: PlanningRun;
  tableImportChanged: TableImport;
  notificationAdded: Notification;
  deploymentChanged: DeploymentChange;
};


export type SubscriptionPlanningRunChangedArgs = {
  runId: Scalars['ID']['input'];
};


export type SubscriptionTableImportChangedArgs = {
  importId: Scalars['ID']['input'];
};

export type OpenElectionInput = {
  title: Scalars['String']['input'];
  country: Scalars['String']['input'];
  kind: ElectionKind;
  timeZone: Scalars['String']['input'];
  pollingOpens: Scalars['LocalTime']['input'];
  pollingCloses: Scalars['LocalTime']['input'];
  rounds: Array<ElectionRoundInput>;
  clientMutationId?: InputMaybe<Scalars['ID']['input']>;
};

export type ElectionRoundInput = {
  number: Scalars['Int']['input'];
  certainty: RoundCertainty;
  days: Array<ElectionDayInput>;
};

export type ElectionDayInput = {
  date: Scalars['CalendarDate']['input'];
  kind: ElectionDayKind;
  area?: InputMaybe<Scalars['String']['input']>;
};

export type MoveElectionDayInput = {
  electionDayId: Scalars['ID']['input'];
  date: Scalars['CalendarDate']['input'];
  reason: Scalars['String']['input'];
};

export type CreateAssistanceRequestInput = {
  electionId: Scalars['ID']['input'];
  clientMutationId?: InputMaybe<Scalars['ID']['input']>;
};

export type SaveAssistanceRequestInput = {
  requestId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
  subject?: InputMaybe<Scalars['String']['input']>;
  narrative?: InputMaybe<Scalars['String']['input']>;
  services?: InputMaybe<Array<Scalars['String']['input']>>;
  requesterKind?: InputMaybe<Scalars['String']['input']>;
  neededBy?: InputMaybe<Scalars['CalendarDate']['input']>;
  facts?: InputMaybe<Scalars['JSON']['input']>;
  organisationIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

export type PersonMetInput = {
  name: Scalars['String']['input'];
  capacity: Scalars['String']['input'];
};

export type RecordNeedsAssessmentInput = {
  requestId: Scalars['ID']['input'];
  findings: Scalars['String']['input'];
  recommendedService: Scalars['String']['input'];
  recommendedFormat?: InputMaybe<Scalars['String']['input']>;
  coreTeam?: InputMaybe<Scalars['Int']['input']>;
  longTermObservers?: InputMaybe<Scalars['Int']['input']>;
  shortTermObservers?: InputMaybe<Scalars['Int']['input']>;
  peopleMet: Array<PersonMetInput>;
  openConditions: Array<Scalars['String']['input']>;
  outcome: Scalars['String']['input'];
};

export type RecordOrganisationDecisionInput = {
  requestId: Scalars['ID']['input'];
  service: Scalars['String']['input'];
  outcome: DecisionOutcome;
  reason: Scalars['String']['input'];
  decidedOn: Scalars['CalendarDate']['input'];
  decidedBy: Scalars['String']['input'];
};

export type HandOverInput = {
  what: Scalars['String']['input'];
  toWhom: Scalars['String']['input'];
  dueOn: Scalars['CalendarDate']['input'];
};

export type OfferOptionInput = {
  requestId: Scalars['ID']['input'];
  service: Scalars['String']['input'];
  title: Scalars['String']['input'];
  description: Scalars['String']['input'];
  parts: Array<Scalars['String']['input']>;
  format?: InputMaybe<Scalars['String']['input']>;
  coreTeam?: InputMaybe<Scalars['Int']['input']>;
  longTermObservers?: InputMaybe<Scalars['Int']['input']>;
  shortTermObservers?: InputMaybe<Scalars['Int']['input']>;
  startsOn: Scalars['CalendarDate']['input'];
  endsOn: Scalars['CalendarDate']['input'];
  conditions: Array<Scalars['String']['input']>;
  handOver: HandOverInput;
  clientMutationId?: InputMaybe<Scalars['ID']['input']>;
};

export type OptionDecision =
  | 'ACCEPT'
  | 'ACCEPT_IN_PART'
  | 'DECLINE';

export type DecideOptionInput = {
  optionId: Scalars['ID']['input'];
  decision: OptionDecision;
  acceptedPartIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  statement: Scalars['String']['input'];
  capacity: Scalars['String']['input'];
  document: Scalars['String']['input'];
  clientMutationId?: InputMaybe<Scalars['ID']['input']>;
};

export type WithdrawConsentInput = {
  consentEntryId: Scalars['ID']['input'];
  statement: Scalars['String']['input'];
  capacity: Scalars['String']['input'];
  document: Scalars['String']['input'];
  clientMutationId?: InputMaybe<Scalars['ID']['input']>;
};

export type AccreditationInput = {
  state: AccreditationState;
  reference?: InputMaybe<Scalars['String']['input']>;
  area?: InputMaybe<Scalars['String']['input']>;
  validUntil?: InputMaybe<Scalars['CalendarDate']['input']>;
};

export type StartPlanningRunInput = {
  missionId: Scalars['ID']['input'];
  teams: Scalars['Int']['input'];
  hubs: Scalars['Int']['input'];
  seconds: Scalars['Int']['input'];
  seed?: InputMaybe<Scalars['Int']['input']>;
  settings?: InputMaybe<Scalars['JSON']['input']>;
  clientMutationId?: InputMaybe<Scalars['ID']['input']>;
};

export type MoveVisitInput = {
  planId: Scalars['ID']['input'];
  planVersion: Scalars['Int']['input'];
  visitId: Scalars['ID']['input'];
  toTeamId: Scalars['ID']['input'];
  starts?: InputMaybe<Scalars['LocalTime']['input']>;
  reason: Scalars['String']['input'];
};

export type CreateSharingAgreementInput = {
  missionId: Scalars['ID']['input'];
  partnerId: Scalars['ID']['input'];
  fields: Array<SharedField>;
  startsOn: Scalars['CalendarDate']['input'];
  endsOn: Scalars['CalendarDate']['input'];
};

export type ChangeSharingAgreementInput = {
  id: Scalars['ID']['input'];
  fields?: InputMaybe<Array<SharedField>>;
  endsOn?: InputMaybe<Scalars['CalendarDate']['input']>;
};

export type ActivityConnection = {
  edges: Array<ActivityEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ActivityEdge = {
  cursor: Scalars['String']['output'];
  node: Activity;
};

export type AssistanceRequestConnection = {
  edges: Array<AssistanceRequestEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type AssistanceRequestEdge = {
  cursor: Scalars['String']['output'];
  node: AssistanceRequest;
};

export type DeploymentChangeConnection = {
  edges: Array<DeploymentChangeEdge>;
  pageInfo: PageInfo;
};

export type DeploymentChangeEdge = {
  cursor: Scalars['String']['output'];
  node: DeploymentChange;
};

export type ElectionConnection = {
  edges: Array<ElectionEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ElectionEdge = {
  cursor: Scalars['String']['output'];
  node: Election;
};

export type ImportChangeConnection = {
  edges: Array<ImportChangeEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ImportChangeEdge = {
  cursor: Scalars['String']['output'];
  node: ImportChange;
};

export type ImportProblemConnection = {
  edges: Array<ImportProblemEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ImportProblemEdge = {
  cursor: Scalars['String']['output'];
  node: ImportProblem;
};

export type MilestoneConnection = {
  edges: Array<MilestoneEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type MilestoneEdge = {
  cursor: Scalars['String']['output'];
  node: Milestone;
};

export type MissionConnection = {
  edges: Array<MissionEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type MissionEdge = {
  cursor: Scalars['String']['output'];
  node: Mission;
};

export type NotificationConnection = {
  edges: Array<NotificationEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type NotificationEdge = {
  cursor: Scalars['String']['output'];
  node: Notification;
};

export type ObserverConnection = {
  edges: Array<ObserverEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ObserverEdge = {
  cursor: Scalars['String']['output'];
  node: Observer;
};

export type OrganisationConnection = {
  edges: Array<OrganisationEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type OrganisationEdge = {
  cursor: Scalars['String']['output'];
  node: Organisation;
};

export type SharedDeploymentConnection = {
  edges: Array<SharedDeploymentEdge>;
  pageInfo: PageInfo;
};

export type SharedDeploymentEdge = {
  cursor: Scalars['String']['output'];
  node: SharedDeployment;
};

export type StationConnection = {
  edges: Array<StationEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type StationEdge = {
  cursor: Scalars['String']['output'];
  node: Station;
};

export type TableImportConnection = {
  edges: Array<TableImportEdge>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type TableImportEdge = {
  cursor: Scalars['String']['output'];
  node: TableImport;
};

export type OpenElectionResult = Election | InvalidInput | NotAllowed;

export type MoveElectionDayResult = Election | InvalidInput | NotFound | NotAllowed | Conflict;

export type CreateAssistanceRequestResult = AssistanceRequest | InvalidInput | NotFound | NotAllowed;

export type SaveAssistanceRequestResult = AssistanceRequest | InvalidInput | NotFound | WrongState | Conflict | NotAllowed;

export type RecordNeedsAssessmentResult = NeedsAssessment | InvalidInput | NotFound | WrongState | NotAllowed;

export type RecordOrganisationDecisionResult = OrganisationDecision | InvalidInput | NotFound | WrongState | NotAllowed;

export type OfferOptionResult = Option | InvalidInput | NotFound | WrongState | NotAllowed;

export type DecideOptionResult = ConsentEntry | InvalidInput | NotFound | WrongState | NotAllowed;

export type MilestoneResult = Milestone | NotFound | WrongState | NotAllowed;

export type TableImportResult = TableImport | InvalidInput | NotFound | WrongState | NotAllowed;

export type ObserverResult = Observer | InvalidInput | NotFound | NotAllowed;

export type PlanningRunResult = PlanningRun | InvalidInput | NotFound | WrongState | NotAllowed;

export type PreviewVisitMoveResult = VisitMovePrice | InvalidInput | NotFound | WrongState | Conflict;

export type MoveVisitResult = DeploymentPlan | InvalidInput | NotFound | WrongState | Conflict | NotAllowed;

export type PublishPlanResult = DeploymentPlan | NotFound | WrongState | Conflict | NotAllowed;

export type MissionResult = Mission | InvalidInput | NotFound | WrongState | NotAllowed;

export type SharingAgreementResult = SharingAgreement | InvalidInput | NotFound | WrongState | NotAllowed;

export type IssueCredentialResult = IssuedCredential | InvalidInput | NotFound | WrongState | NotAllowed;

export type RevokeCredentialResult = PartnerCredential | NotFound | WrongState | NotAllowed;

export type ElectionFactsFragment = { id: string, title: string, country: string, kind: ElectionKind, timeZone: string, pollingOpens: string, pollingCloses: string, electionDay: string, daysToGo: number, createdAt: string, rounds: Array<{ id: string, number: number, certainty: RoundCertainty, days: Array<{ id: string, date: string, kind: ElectionDayKind, area?: string | null }> }> };

export type RequestLineFragment = { id: string, reference: string, state: RequestState, subject: string, services: Array<string>, neededBy?: string | null, sentAt?: string | null, updatedAt: string, createdAt: string, election: { id: string, title: string, country: string, electionDay: string, daysToGo: number }, addressees: Array<{ sentAt?: string | null, organisation: { id: string, name: string, acronym?: string | null } }>, options: Array<{ id: string, state: OptionState }>, tasks: Array<{ code: string, done: boolean }> };

export type RequestsQueryVariables = Exact<{
  state?: InputMaybe<RequestState>;
  search?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type RequestsQuery = { assistanceRequests: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor?: string | null }, edges: Array<{ node: { id: string, reference: string, state: RequestState, subject: string, services: Array<string>, neededBy?: string | null, sentAt?: string | null, updatedAt: string, createdAt: string, election: { id: string, title: string, country: string, electionDay: string, daysToGo: number }, addressees: Array<{ sentAt?: string | null, organisation: { id: string, name: string, acronym?: string | null } }>, options: Array<{ id: string, state: OptionState }>, tasks: Array<{ code: string, done: boolean }> } }> } };

export type ElectionsQueryVariables = Exact<{ [key: string]: never; }>;


export type ElectionsQuery = { elections: { totalCount: number, edges: Array<{ node: { id: string, title: string, country: string, kind: ElectionKind, timeZone: string, pollingOpens: string, pollingCloses: string, electionDay: string, daysToGo: number, createdAt: string, rounds: Array<{ id: string, number: number, certainty: RoundCertainty, days: Array<{ id: string, date: string, kind: ElectionDayKind, area?: string | null }> }> } }> } };

export type ElectionQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ElectionQuery = { election?: { id: string, title: string, country: string, kind: ElectionKind, timeZone: string, pollingOpens: string, pollingCloses: string, electionDay: string, daysToGo: number, createdAt: string, rounds: Array<{ id: string, number: number, certainty: RoundCertainty, days: Array<{ id: string, date: string, kind: ElectionDayKind, area?: string | null }> }> } | null, activities: { totalCount: number, edges: Array<{ node: { id: string, title: string, service: string, startsOn: string, endsOn: string, state: ActivityState, organisation: { id: string, name: string, acronym?: string | null, kind: OrganisationKind, authorityKind?: AuthorityKind | null, country?: string | null, mandateBody?: string | null }, election: { id: string, title: string, electionDay: string, daysToGo: number }, basis: { kind: BasisKind, citation: string, consentEntry?: { id: string, sequence: number } | null }, handOver: { what: string, toWhom: string, dueOn: string }, mission?: { id: string, title: string, state: MissionState } | null } }> } };

export type RequestDraftFragment = { id: string, reference: string, state: RequestState, version: number, requesterKind: string, subject: string, narrative: string, services: Array<string>, neededBy?: string | null, facts: unknown, sentAt?: string | null, updatedAt: string, createdAt: string, authority: { id: string, name: string, acronym?: string | null, kind: OrganisationKind, authorityKind?: AuthorityKind | null, country?: string | null, mandateBody?: string | null }, election: { id: string, title: string, country: string, kind: ElectionKind, timeZone: string, pollingOpens: string, pollingCloses: string, electionDay: string, daysToGo: number, createdAt: string, rounds: Array<{ id: string, number: number, certainty: RoundCertainty, days: Array<{ id: string, date: string, kind: ElectionDayKind, area?: string | null }> }> }, letter?: { id: string, name: string, mediaType: string, size: number, uploadedAt: string, url: string } | null, tasks: Array<{ code: string, done: boolean }>, addressees: Array<{ sentAt?: string | null, organisation: { id: string, name: string, acronym?: string | null, kind: OrganisationKind, authorityKind?: AuthorityKind | null, country?: string | null, mandateBody?: string | null } }>, preparedBy?: { id: string, name: string, capacity?: string | null } | null };

export type RequestQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type RequestQuery = { assistanceRequest?: { id: string, reference: string, state: RequestState, version: number, requesterKind: string, subject: string, narrative: string, services: Array<string>, neededBy?: string | null, facts: unknown, sentAt?: string | null, updatedAt: string, createdAt: string, options: Array<{ id: string, title: string, service: string, description: string, state: OptionState, format?: string | null, coreTeam?: number | null, longTermObservers?: number | null, shortTermObservers?: number | null, startsOn: string, endsOn: string, conditions: Array<string>, offeredAt: string, organisation: { id: string, name: string, acronym?: string | null, kind: OrganisationKind, authorityKind?: AuthorityKind | null, country?: string | null, mandateBody?: string | null }, parts: Array<{ id: string, title: string, accepted?: boolean | null }>, handOver: { what: string, toWhom: string, dueOn: string }, questions: Array<{ id: string, question: string, askedAt: string, answer?: string | null, answeredAt?: string | null }>, entry?: { id: string, sequence: number, kind: ConsentKind, decidedAt: string, canWithdraw: boolean } | null }>, authority: { id: string, name: string, acronym?: string | null, kind: OrganisationKind, authorityKind?: AuthorityKind | null, country?: string | null, mandateBody?: string | null }, election: { id: string, title: string, country: string, kind: ElectionKind, timeZone: string, pollingOpens: string, pollingCloses: string, electionDay: string, daysToGo: number, createdAt: string, rounds: Array<{ id: string, number: number, certainty: RoundCertainty, days: Array<{ id: string, date: string, kind: ElectionDayKind, area?: string | null }> }> }, letter?: { id: string, name: string, mediaType: string, size: number, uploadedAt: string, url: string } | null, tasks: Array<{ code: string, done: boolean }>, addressees: Array<{ sentAt?: string | null, organisation: { id: string, name: string, acronym?: string | null, kind: OrganisationKind, authorityKind?: AuthorityKind | null, country?: string | null, mandateBody?: string | null } }>, preparedBy?: { id: string, name: string, capacity?: string | null } | null } | null };

export type OpenElectionMutationVariables = Exact<{
  input: OpenElectionInput;
}>;


export type OpenElectionMutation = { openElection:
    | { __typename: 'Election', id: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowed', code: string, message: string }
   };

export type MoveElectionDayMutationVariables = Exact<{
  input: MoveElectionDayInput;
}>;


export type MoveElectionDayMutation = { moveElectionDay:
    | { __typename: 'Election', id: string, title: string, country: string, kind: ElectionKind, timeZone: string, pollingOpens: string, pollingCloses: string, electionDay: string, daysToGo: number, createdAt: string, rounds: Array<{ id: string, number: number, certainty: RoundCertainty, days: Array<{ id: string, date: string, kind: ElectionDayKind, area?: string | null }> }> }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'Conflict', code: string, message: string }
   };

export type CreateRequestMutationVariables = Exact<{
  input: CreateAssistanceRequestInput;
}>;


export type CreateRequestMutation = { createAssistanceRequest:
    | { __typename: 'AssistanceRequest', id: string }
    | { __typename: 'InvalidInput', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'NotAllowed', code: string, message: string }
   };

export type SaveRequestMutationVariables = Exact<{
  input: SaveAssistanceRequestInput;
}>;


export type SaveRequestMutation = { saveAssistanceRequest:
    | { __typename: 'AssistanceRequest', id: string, reference: string, state: RequestState, version: number, requesterKind: string, subject: string, narrative: string, services: Array<string>, neededBy?: string | null, facts: unknown, sentAt?: string | null, updatedAt: string, createdAt: string, authority: { id: string, name: string, acronym?: string | null, kind: OrganisationKind, authorityKind?: AuthorityKind | null, country?: string | null, mandateBody?: string | null }, election: { id: string, title: string, country: string, kind: ElectionKind, timeZone: string, pollingOpens: string, pollingCloses: string, electionDay: string, daysToGo: number, createdAt: string, rounds: Array<{ id: string, number: number, certainty: RoundCertainty, days: Array<{ id: string, date: string, kind: ElectionDayKind, area?: string | null }> }> }, letter?: { id: string, name: string, mediaType: string, size: number, uploadedAt: string, url: string } | null, tasks: Array<{ code: string, done: boolean }>, addressees: Array<{ sentAt?: string | null, organisation: { id: string, name: string, acronym?: string | null, kind: OrganisationKind, authorityKind?: AuthorityKind | null, country?: string | null, mandateBody?: string | null } }>, preparedBy?: { id: string, name: string, capacity?: string | null } | null }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'WrongState', code: string, message: string }
    | { __typename: 'Conflict', code: string, message: string }
    | { __typename: 'NotAllowed', code: string, message: string }
   };

export type AttachLetterMutationVariables = Exact<{
  requestId: Scalars['ID']['input'];
  fileId: Scalars['ID']['input'];
}>;


export type AttachLetterMutation = { attachLetter:
    | { __typename: 'AssistanceRequest', id: string, reference: string, state: RequestState, version: number, requesterKind: string, subject: string, narrative: string, services: Array<string>, neededBy?: string | null, facts: unknown, sentAt?: string | null, updatedAt: string, createdAt: string, authority: { id: string, name: string, acronym?: string | null, kind: OrganisationKind, authorityKind?: AuthorityKind | null, country?: string | null, mandateBody?: string | null }, election: { id: string, title: string, country: string, kind: ElectionKind, timeZone: string, pollingOpens: string, pollingCloses: string, electionDay: string, daysToGo: number, createdAt: string, rounds: Array<{ id: string, number: number, certainty: RoundCertainty, days: Array<{ id: string, date: string, kind: ElectionDayKind, area?: string | null }> }> }, letter?: { id: string, name: string, mediaType: string, size: number, uploadedAt: string, url: string } | null, tasks: Array<{ code: string, done: boolean }>, addressees: Array<{ sentAt?: string | null, organisation: { id: string, name: string, acronym?: string | null, kind: OrganisationKind, authorityKind?: AuthorityKind | null, country?: string | null, mandateBody?: string | null } }>, preparedBy?: { id: string, name: string, capacity?: string | null } | null }
    | { __typename: 'InvalidInput', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'WrongState', code: string, message: string }
    | { __typename: 'Conflict', code: string, message: string }
    | { __typename: 'NotAllowed', code: string, message: string }
   };

export type SendRequestMutationVariables = Exact<{
  requestId: Scalars['ID']['input'];
  organisationIds: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
  answersChecked: Scalars['Boolean']['input'];
}>;


export type SendRequestMutation = { sendAssistanceRequest:
    | { __typename: 'AssistanceRequest', id: string, reference: string, state: RequestState, version: number, requesterKind: string, subject: string, narrative: string, services: Array<string>, neededBy?: string | null, facts: unknown, sentAt?: string | null, updatedAt: string, createdAt: string, authority: { id: string, name: string, acronym?: string | null, kind: OrganisationKind, authorityKind?: AuthorityKind | null, country?: string | null, mandateBody?: string | null }, election: { id: string, title: string, country: string, kind: ElectionKind, timeZone: string, pollingOpens: string, pollingCloses: string, electionDay: string, daysToGo: number, createdAt: string, rounds: Array<{ id: string, number: number, certainty: RoundCertainty, days: Array<{ id: string, date: string, kind: ElectionDayKind, area?: string | null }> }> }, letter?: { id: string, name: string, mediaType: string, size: number, uploadedAt: string, url: string } | null, tasks: Array<{ code: string, done: boolean }>, addressees: Array<{ sentAt?: string | null, organisation: { id: string, name: string, acronym?: string | null, kind: OrganisationKind, authorityKind?: AuthorityKind | null, country?: string | null, mandateBody?: string | null } }>, preparedBy?: { id: string, name: string, capacity?: string | null } | null }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'WrongState', code: string, message: string }
    | { __typename: 'Conflict', code: string, message: string }
    | { __typename: 'NotAllowed', code: string, message: string }
   };

export type AssessmentReadingFragment = { id: string, body: string, bodyName: string, service: string, outcome: AssessmentOutcome, decisionMaker: string, rulesVersion: string, rulesVersionNow: string, decisionDate: string, madeAt: string, supersededAt?: string | null, reading: string, decisiveFacts: Array<string>, findings: Array<{ code: string, polarity: Polarity, sentence: string, compared?: unknown | null, ruleId: string, citation: string, confidence: string, url?: string | null }>, conditions: Array<{ code: string, sentence: string, closedBy: string }> };

export type CompareQueryVariables = Exact<{
  requestId: Scalars['ID']['input'];
}>;


export type CompareQuery = { assistanceRequest?: { id: string, reference: string, subject: string, services: Array<string>, requesterKind: string, state: RequestState, election: { id: string, title: string, electionDay: string, daysToGo: number } } | null, compareOrganisations: Array<{ body: string, bodyName: string, summary: string, latestActionOn?: string | null, organisation?: { id: string, name: string, acronym?: string | null } | null, assessments: Array<{ id: string, body: string, bodyName: string, service: string, outcome: AssessmentOutcome, decisionMaker: string, rulesVersion: string, rulesVersionNow: string, decisionDate: string, madeAt: string, supersededAt?: string | null, reading: string, decisiveFacts: Array<string>, findings: Array<{ code: string, polarity: Polarity, sentence: string, compared?: unknown | null, ruleId: string, citation: string, confidence: string, url?: string | null }>, conditions: Array<{ code: string, sentence: string, closedBy: string }> }>, smallestChanges: Array<{ service: string, sentence: string, outcome: AssessmentOutcome }> }> };

export type AssessmentHistoryQueryVariables = Exact<{
  requestId: Scalars['ID']['input'];
  body: Scalars['String']['input'];
  service: Scalars['String']['input'];
}>;


export type AssessmentHistoryQuery = { assessmentHistory: Array<{ facts: unknown, id: string, body: string, bodyName: string, service: string, outcome: AssessmentOutcome, decisionMaker: string, rulesVersion: string, rulesVersionNow: string, decisionDate: string, madeAt: string, supersededAt?: string | null, reading: string, decisiveFacts: Array<string>, findings: Array<{ code: string, polarity: Polarity, sentence: string, compared?: unknown | null, ruleId: string, citation: string, confidence: string, url?: string | null }>, conditions: Array<{ code: string, sentence: string, closedBy: string }> }> };

export type OptionLineFragment = { id: string, title: string, service: string, description: string, state: OptionState, format?: string | null, coreTeam?: number | null, longTermObservers?: number | null, shortTermObservers?: number | null, startsOn: string, endsOn: string, conditions: Array<string>, offeredAt: string, organisation: { id: string, name: string, acronym?: string | null, kind: OrganisationKind, authorityKind?: AuthorityKind | null, country?: string | null, mandateBody?: string | null }, parts: Array<{ id: string, title: string, accepted?: boolean | null }>, handOver: { what: string, toWhom: string, dueOn: string }, questions: Array<{ id: string, question: string, askedAt: string, answer?: string | null, answeredAt?: string | null }>, entry?: { id: string, sequence: number, kind: ConsentKind, decidedAt: string, canWithdraw: boolean } | null };

export type AskAboutOptionMutationVariables = Exact<{
  optionId: Scalars['ID']['input'];
  question: Scalars['String']['input'];
}>;


export type AskAboutOptionMutation = { askAboutOption:
    | { __typename: 'Option', id: string, title: string, service: string, description: string, state: OptionState, format?: string | null, coreTeam?: number | null, longTermObservers?: number | null, shortTermObservers?: number | null, startsOn: string, endsOn: string, conditions: Array<string>, offeredAt: string, organisation: { id: string, name: string, acronym?: string | null, kind: OrganisationKind, authorityKind?: AuthorityKind | null, country?: string | null, mandateBody?: string | null }, parts: Array<{ id: string, title: string, accepted?: boolean | null }>, handOver: { what: string, toWhom: string, dueOn: string }, questions: Array<{ id: string, question: string, askedAt: string, answer?: string | null, answeredAt?: string | null }>, entry?: { id: string, sequence: number, kind: ConsentKind, decidedAt: string, canWithdraw: boolean } | null }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'WrongState', code: string, message: string }
    | { __typename: 'NotAllowed', code: string, message: string }
   };

export type DecideOptionMutationVariables = Exact<{
  input: DecideOptionInput;
}>;


export type DecideOptionMutation = { decideOption:
    | { __typename: 'ConsentEntry', id: string, sequence: number, kind: ConsentKind, option?: { id: string, title: string, service: string, description: string, state: OptionState, format?: string | null, coreTeam?: number | null, longTermObservers?: number | null, shortTermObservers?: number | null, startsOn: string, endsOn: string, conditions: Array<string>, offeredAt: string, organisation: { id: string, name: string, acronym?: string | null, kind: OrganisationKind, authorityKind?: AuthorityKind | null, country?: string | null, mandateBody?: string | null }, parts: Array<{ id: string, title: string, accepted?: boolean | null }>, handOver: { what: string, toWhom: string, dueOn: string }, questions: Array<{ id: string, question: string, askedAt: string, answer?: string | null, answeredAt?: string | null }>, entry?: { id: string, sequence: number, kind: ConsentKind, decidedAt: string, canWithdraw: boolean } | null } | null }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'WrongState', code: string, message: string }
    | { __typename: 'NotAllowed', code: string, message: string }
   };

export type WithdrawConsentMutationVariables = Exact<{
  input: WithdrawConsentInput;
}>;


export type WithdrawConsentMutation = { withdrawConsent:
    | { __typename: 'ConsentEntry', id: string, sequence: number, kind: ConsentKind, option?: { id: string, title: string, service: string, description: string, state: OptionState, format?: string | null, coreTeam?: number | null, longTermObservers?: number | null, shortTermObservers?: number | null, startsOn: string, endsOn: string, conditions: Array<string>, offeredAt: string, organisation: { id: string, name: string, acronym?: string | null, kind: OrganisationKind, authorityKind?: AuthorityKind | null, country?: string | null, mandateBody?: string | null }, parts: Array<{ id: string, title: string, accepted?: boolean | null }>, handOver: { what: string, toWhom: string, dueOn: string }, questions: Array<{ id: string, question: string, askedAt: string, answer?: string | null, answeredAt?: string | null }>, entry?: { id: string, sequence: number, kind: ConsentKind, decidedAt: string, canWithdraw: boolean } | null } | null }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'WrongState', code: string, message: string }
    | { __typename: 'NotAllowed', code: string, message: string }
   };

export type LedgerQueryVariables = Exact<{
  requestId?: InputMaybe<Scalars['ID']['input']>;
  electionId?: InputMaybe<Scalars['ID']['input']>;
}>;


export type LedgerQuery = { consentLedger: { intact: boolean, entries: Array<{ id: string, sequence: number, kind: ConsentKind, capacity: string, document: string, statement: string, decidedAt: string, acceptedParts: Array<string>, previousHash: string, hash: string, canWithdraw: boolean, authority: { id: string, name: string }, decidedBy: { id: string, name: string, capacity?: string | null }, option?: { id: string, title: string, service: string, startsOn: string, endsOn: string, organisation: { id: string, name: string, acronym?: string | null }, parts: Array<{ id: string, title: string, accepted?: boolean | null }>, request: { id: string, reference: string } } | null, withdraws?: { id: string, sequence: number } | null }> } };

export type ActivityLineFragment = { id: string, title: string, service: string, startsOn: string, endsOn: string, state: ActivityState, organisation: { id: string, name: string, acronym?: string | null, kind: OrganisationKind, authorityKind?: AuthorityKind | null, country?: string | null, mandateBody?: string | null }, election: { id: string, title: string, electionDay: string, daysToGo: number }, basis: { kind: BasisKind, citation: string, consentEntry?: { id: string, sequence: number } | null }, handOver: { what: string, toWhom: string, dueOn: string }, mission?: { id: string, title: string, state: MissionState } | null };

export type ActivitiesQueryVariables = Exact<{ [key: string]: never; }>;


export type ActivitiesQuery = { activities: { totalCount: number, edges: Array<{ node: { id: string, title: string, service: string, startsOn: string, endsOn: string, state: ActivityState, organisation: { id: string, name: string, acronym?: string | null, kind: OrganisationKind, authorityKind?: AuthorityKind | null, country?: string | null, mandateBody?: string | null }, election: { id: string, title: string, electionDay: string, daysToGo: number }, basis: { kind: BasisKind, citation: string, consentEntry?: { id: string, sequence: number } | null }, handOver: { what: string, toWhom: string, dueOn: string }, mission?: { id: string, title: string, state: MissionState } | null } }> } };

export type MilestoneLineFragment = { id: string, code: string, title: string, kind: MilestoneKind, earliest: string, target: string, latest: string, daysToElection: number, countedAs: string, source: string, confidence: string, state: MilestoneState, activity: { id: string, title: string, organisation: { id: string, name: string, acronym?: string | null }, election: { id: string, title: string, electionDay: string } } };

export type ActivityQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ActivityQuery = { activity?: { id: string, title: string, service: string, startsOn: string, endsOn: string, state: ActivityState, milestones: Array<{ id: string, code: string, title: string, kind: MilestoneKind, earliest: string, target: string, latest: string, daysToElection: number, countedAs: string, source: string, confidence: string, state: MilestoneState, activity: { id: string, title: string, organisation: { id: string, name: string, acronym?: string | null }, election: { id: string, title: string, electionDay: string } } }>, organisation: { id: string, name: string, acronym?: string | null, kind: OrganisationKind, authorityKind?: AuthorityKind | null, country?: string | null, mandateBody?: string | null }, election: { id: string, title: string, electionDay: string, daysToGo: number }, basis: { kind: BasisKind, citation: string, consentEntry?: { id: string, sequence: number } | null }, handOver: { what: string, toWhom: string, dueOn: string }, mission?: { id: string, title: string, state: MissionState } | null } | null };

export type MilestonesQueryVariables = Exact<{
  kind?: InputMaybe<MilestoneKind>;
  from?: InputMaybe<Scalars['CalendarDate']['input']>;
  to?: InputMaybe<Scalars['CalendarDate']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type MilestonesQuery = { milestones: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor?: string | null }, edges: Array<{ node: { id: string, code: string, title: string, kind: MilestoneKind, earliest: string, target: string, latest: string, daysToElection: number, countedAs: string, source: string, confidence: string, state: MilestoneState, activity: { id: string, title: string, organisation: { id: string, name: string, acronym?: string | null }, election: { id: string, title: string, electionDay: string } } } }> } };

export type CompleteMilestoneMutationVariables = Exact<{
  milestoneId: Scalars['ID']['input'];
}>;


export type CompleteMilestoneMutation = { completeMilestone:
    | { __typename: 'Milestone', id: string, code: string, title: string, kind: MilestoneKind, earliest: string, target: string, latest: string, daysToElection: number, countedAs: string, source: string, confidence: string, state: MilestoneState, activity: { id: string, title: string, organisation: { id: string, name: string, acronym?: string | null }, election: { id: string, title: string, electionDay: string } } }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'WrongState', code: string, message: string }
    | { __typename: 'NotAllowed', code: string, message: string }
   };

export type MandateServicesQueryVariables = Exact<{ [key: string]: never; }>;


export type MandateServicesQuery = { mandateServices: Array<{ id: string, family: string }> };

export type MandateBodiesQueryVariables = Exact<{
  search?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<Scalars['String']['input']>;
  on?: InputMaybe<Scalars['CalendarDate']['input']>;
}>;


export type MandateBodiesQuery = { mandateBodies: Array<{ id: string, name: string, organisation: string, from?: string | null, to?: string | null, successor?: string | null, legalBasis: string, memberCount?: number | null, isMember?: boolean | null }> };

export type IncomingQueryVariables = Exact<{
  search?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type IncomingQuery = { assistanceRequests: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor?: string | null }, edges: Array<{ node: { id: string, reference: string, state: RequestState, subject: string, services: Array<string>, neededBy?: string | null, sentAt?: string | null, authority: { id: string, name: string, country?: string | null }, election: { id: string, title: string, country: string, electionDay: string, daysToGo: number }, options: Array<{ id: string, state: OptionState, questions: Array<{ id: string, answeredAt?: string | null }> }>, incoming?: { receivedAt: string, nextDeadline?: string | null, needsAssessment?: { id: string } | null, decisions: Array<{ id: string }>, assessments: Array<{ id: string, outcome: AssessmentOutcome }> } | null } }> } };

export type DeskRequestQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type DeskRequestQuery = { assistanceRequest?: { id: string, reference: string, state: RequestState, version: number, requesterKind: string, subject: string, narrative: string, services: Array<string>, neededBy?: string | null, facts: unknown, sentAt?: string | null, updatedAt: string, createdAt: string, options: Array<{ id: string, title: string, service: string, description: string, state: OptionState, format?: string | null, coreTeam?: number | null, longTermObservers?: number | null, shortTermObservers?: number | null, startsOn: string, endsOn: string, conditions: Array<string>, offeredAt: string, organisation: { id: string, name: string, acronym?: string | null, kind: OrganisationKind, authorityKind?: AuthorityKind | null, country?: string | null, mandateBody?: string | null }, parts: Array<{ id: string, title: string, accepted?: boolean | null }>, handOver: { what: string, toWhom: string, dueOn: string }, questions: Array<{ id: string, question: string, askedAt: string, answer?: string | null, answeredAt?: string | null }>, entry?: { id: string, sequence: number, kind: ConsentKind, decidedAt: string, canWithdraw: boolean } | null }>, incoming?: { receivedAt: string, nextDeadline?: string | null, assessments: Array<{ id: string, body: string, bodyName: string, service: string, outcome: AssessmentOutcome, decisionMaker: string, rulesVersion: string, rulesVersionNow: string, decisionDate: string, madeAt: string, supersededAt?: string | null, reading: string, decisiveFacts: Array<string>, findings: Array<{ code: string, polarity: Polarity, sentence: string, compared?: unknown | null, ruleId: string, citation: string, confidence: string, url?: string | null }>, conditions: Array<{ code: string, sentence: string, closedBy: string }> }>, needsAssessment?: { id: string, findings: string, recommendedService: string, recommendedFormat?: string | null, coreTeam?: number | null, longTermObservers?: number | null, shortTermObservers?: number | null, openConditions: Array<string>, outcome: string, recordedAt: string, peopleMet: Array<{ id: string, name: string, capacity: string }> } | null, decisions: Array<{ id: string, service: string, outcome: DecisionOutcome, reason: string, decidedOn: string, decidedBy: string, recordedAt: string }> } | null, authority: { id: string, name: string, acronym?: string | null, kind: OrganisationKind, authorityKind?: AuthorityKind | null, country?: string | null, mandateBody?: string | null }, election: { id: string, title: string, country: string, kind: ElectionKind, timeZone: string, pollingOpens: string, pollingCloses: string, electionDay: string, daysToGo: number, createdAt: string, rounds: Array<{ id: string, number: number, certainty: RoundCertainty, days: Array<{ id: string, date: string, kind: ElectionDayKind, area?: string | null }> }> }, letter?: { id: string, name: string, mediaType: string, size: number, uploadedAt: string, url: string } | null, tasks: Array<{ code: string, done: boolean }>, addressees: Array<{ sentAt?: string | null, organisation: { id: string, name: string, acronym?: string | null, kind: OrganisationKind, authorityKind?: AuthorityKind | null, country?: string | null, mandateBody?: string | null } }>, preparedBy?: { id: string, name: string, capacity?: string | null } | null } | null };

export type AllowedOptionsQueryVariables = Exact<{
  requestId: Scalars['ID']['input'];
}>;


export type AllowedOptionsQuery = { assistanceRequest?: { id: string, reference: string, subject: string, services: Array<string>, election: { id: string, title: string, electionDay: string, daysToGo: number }, incoming?: { needsAssessment?: { recommendedService: string, recommendedFormat?: string | null, coreTeam?: number | null, longTermObservers?: number | null, shortTermObservers?: number | null } | null } | null } | null, allowedOptions: Array<{ service: string, outcome: AssessmentOutcome, formats: Array<{ id: string, name: string, coreTeam?: string | null, longTermObservers?: string | null, shortTermObservers?: string | null, source: string, confidence: string }> }> };

export type RecordNeedsAssessmentMutationVariables = Exact<{
  input: RecordNeedsAssessmentInput;
}>;


export type RecordNeedsAssessmentMutation = { recordNeedsAssessment:
    | { __typename: 'NeedsAssessment', id: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'WrongState', code: string, message: string }
    | { __typename: 'NotAllowed', code: string, message: string }
   };

export type RecordOrganisationDecisionMutationVariables = Exact<{
  input: RecordOrganisationDecisionInput;
}>;


export type RecordOrganisationDecisionMutation = { recordOrganisationDecision:
    | { __typename: 'OrganisationDecision', id: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'WrongState', code: string, message: string }
    | { __typename: 'NotAllowed', code: string, message: string }
   };

export type OfferOptionMutationVariables = Exact<{
  input: OfferOptionInput;
}>;


export type OfferOptionMutation = { offerOption:
    | { __typename: 'Option', id: string, title: string, service: string, description: string, state: OptionState, format?: string | null, coreTeam?: number | null, longTermObservers?: number | null, shortTermObservers?: number | null, startsOn: string, endsOn: string, conditions: Array<string>, offeredAt: string, organisation: { id: string, name: string, acronym?: string | null, kind: OrganisationKind, authorityKind?: AuthorityKind | null, country?: string | null, mandateBody?: string | null }, parts: Array<{ id: string, title: string, accepted?: boolean | null }>, handOver: { what: string, toWhom: string, dueOn: string }, questions: Array<{ id: string, question: string, askedAt: string, answer?: string | null, answeredAt?: string | null }>, entry?: { id: string, sequence: number, kind: ConsentKind, decidedAt: string, canWithdraw: boolean } | null }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'WrongState', code: string, message: string }
    | { __typename: 'NotAllowed', code: string, message: string }
   };

export type WithdrawOptionMutationVariables = Exact<{
  optionId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
}>;


export type WithdrawOptionMutation = { withdrawOption:
    | { __typename: 'Option', id: string, title: string, service: string, description: string, state: OptionState, format?: string | null, coreTeam?: number | null, longTermObservers?: number | null, shortTermObservers?: number | null, startsOn: string, endsOn: string, conditions: Array<string>, offeredAt: string, organisation: { id: string, name: string, acronym?: string | null, kind: OrganisationKind, authorityKind?: AuthorityKind | null, country?: string | null, mandateBody?: string | null }, parts: Array<{ id: string, title: string, accepted?: boolean | null }>, handOver: { what: string, toWhom: string, dueOn: string }, questions: Array<{ id: string, question: string, askedAt: string, answer?: string | null, answeredAt?: string | null }>, entry?: { id: string, sequence: number, kind: ConsentKind, decidedAt: string, canWithdraw: boolean } | null }
    | { __typename: 'InvalidInput', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'WrongState', code: string, message: string }
    | { __typename: 'NotAllowed', code: string, message: string }
   };

export type AnswerQuestionMutationVariables = Exact<{
  questionId: Scalars['ID']['input'];
  answer: Scalars['String']['input'];
}>;


export type AnswerQuestionMutation = { answerQuestion:
    | { __typename: 'Option', id: string, title: string, service: string, description: string, state: OptionState, format?: string | null, coreTeam?: number | null, longTermObservers?: number | null, shortTermObservers?: number | null, startsOn: string, endsOn: string, conditions: Array<string>, offeredAt: string, organisation: { id: string, name: string, acronym?: string | null, kind: OrganisationKind, authorityKind?: AuthorityKind | null, country?: string | null, mandateBody?: string | null }, parts: Array<{ id: string, title: string, accepted?: boolean | null }>, handOver: { what: string, toWhom: string, dueOn: string }, questions: Array<{ id: string, question: string, askedAt: string, answer?: string | null, answeredAt?: string | null }>, entry?: { id: string, sequence: number, kind: ConsentKind, decidedAt: string, canWithdraw: boolean } | null }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'WrongState', code: string, message: string }
    | { __typename: 'NotAllowed', code: string, message: string }
   };

export type MissionLineFragment = { id: string, title: string, format: string, state: MissionState, stationCount: number, observerCount: number, organisation: { id: string, name: string, acronym?: string | null }, election: { id: string, title: string, country: string, electionDay: string, daysToGo: number } };

export type MissionsQueryVariables = Exact<{ [key: string]: never; }>;


export type MissionsQuery = { missions: { totalCount: number, edges: Array<{ node: { id: string, title: string, format: string, state: MissionState, stationCount: number, observerCount: number, publishedPlan?: { id: string, number?: number | null } | null, organisation: { id: string, name: string, acronym?: string | null }, election: { id: string, title: string, country: string, electionDay: string, daysToGo: number } } }> } };

export type RunFactsFragment = { id: string, state: PlanningRunState, seed: number, seconds: number, iterations?: number | null, teams: number, failure?: string | null, startedAt?: string | null, finishedAt?: string | null, score?: unknown | null, progress?: { step: string, done: number, total: number, note?: string | null } | null, plan?: { id: string } | null };

export type MissionQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type MissionQuery = { mission?: { coreTeam?: number | null, longTermObservers?: number | null, shortTermObservers?: number | null, id: string, title: string, format: string, state: MissionState, stationCount: number, observerCount: number, election: { id: string, title: string, country: string, electionDay: string, daysToGo: number, timeZone: string, pollingOpens: string, pollingCloses: string }, activity: { id: string, title: string, state: ActivityState, basis: { kind: BasisKind, citation: string, consentEntry?: { id: string, sequence: number } | null }, handOver: { what: string, toWhom: string, dueOn: string } }, register?: { id: string, title: string, generated: boolean, source?: string | null, current?: { id: string, number: number, stations: number, committedAt: string, fileName: string, added: number, changed: number, retired: number } | null, versions: Array<{ id: string, number: number, stations: number, committedAt: string, fileName: string, added: number, changed: number, retired: number }> } | null, publishedPlan?: { id: string, number?: number | null, publishedAt?: string | null, publishedBy?: { id: string, name: string } | null } | null, draftPlan?: { id: string, number?: number | null, createdAt: string } | null, plans: Array<{ id: string, number?: number | null, version: number, state: PlanState, createdAt: string, publishedAt?: string | null, gap?: number | null, publishedBy?: { id: string, name: string } | null, notCovered: Array<{ reason: string, stations: number }>, score: Array<{ constraint: string, level: string, value: number }> }>, runs: Array<{ id: string, state: PlanningRunState, seed: number, seconds: number, iterations?: number | null, teams: number, failure?: string | null, startedAt?: string | null, finishedAt?: string | null, score?: unknown | null, progress?: { step: string, done: number, total: number, note?: string | null } | null, plan?: { id: string } | null }>, departureChecklist: Array<{ code: string, title: string, done: boolean }>, organisation: { id: string, name: string, acronym?: string | null } } | null };

export type StationsQueryVariables = Exact<{
  missionId: Scalars['ID']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
  area?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type StationsQuery = { stations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor?: string | null }, edges: Array<{ node: { id: string, code: string, name: string, address?: string | null, areas: Array<string>, latitude?: number | null, longitude?: number | null, electors?: number | null } }> } };

export type StationPointsQueryVariables = Exact<{
  missionId: Scalars['ID']['input'];
}>;


export type StationPointsQuery = { stationPoints: Array<{ id: string, latitude: number, longitude: number, electors?: number | null }> };

export type ObserverLineFragment = { id: string, number: string, name: string, email?: string | null, phone?: string | null, nationality: string, languages: Array<string>, gender: Gender, experience: number, availableFrom?: string | null, availableTo?: string | null, accreditation: { state: AccreditationState, reference?: string | null, area?: string | null, validUntil?: string | null } };

export type ObserversQueryVariables = Exact<{
  missionId: Scalars['ID']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
  accreditation?: InputMaybe<AccreditationState>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ObserversQuery = { observers: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor?: string | null }, edges: Array<{ node: { id: string, number: string, name: string, email?: string | null, phone?: string | null, nationality: string, languages: Array<string>, gender: Gender, experience: number, availableFrom?: string | null, availableTo?: string | null, accreditation: { state: AccreditationState, reference?: string | null, area?: string | null, validUntil?: string | null } } }> } };

export type SetAccreditationMutationVariables = Exact<{
  observerId: Scalars['ID']['input'];
  input: AccreditationInput;
}>;


export type SetAccreditationMutation = { setAccreditation:
    | { __typename: 'Observer', id: string, number: string, name: string, email?: string | null, phone?: string | null, nationality: string, languages: Array<string>, gender: Gender, experience: number, availableFrom?: string | null, availableTo?: string | null, accreditation: { state: AccreditationState, reference?: string | null, area?: string | null, validUntil?: string | null } }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'NotAllowed', code: string, message: string }
   };

export type ImportFactsFragment = { id: string, target: ImportTarget, state: ImportState, fileName: string, inspection: unknown, mapping?: unknown | null, profileName?: string | null, failure?: string | null, createdAt: string, difference?: { read: number, added: number, changed: number, unchanged: number, retired: number, rejected: number, ambiguous: number } | null, progress?: { step: string, done: number, total: number, note?: string | null } | null, committedVersion?: { id: string, number: number, stations: number } | null };

export type TableImportQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type TableImportQuery = { tableImport?: { id: string, target: ImportTarget, state: ImportState, fileName: string, inspection: unknown, mapping?: unknown | null, profileName?: string | null, failure?: string | null, createdAt: string, problems: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor?: string | null }, edges: Array<{ node: { row?: number | null, column?: string | null, code: string, severity: string, message: string, value?: string | null } }> }, difference?: { read: number, added: number, changed: number, unchanged: number, retired: number, rejected: number, ambiguous: number } | null, progress?: { step: string, done: number, total: number, note?: string | null } | null, committedVersion?: { id: string, number: number, stations: number } | null } | null };

export type TableImportsQueryVariables = Exact<{
  missionId: Scalars['ID']['input'];
}>;


export type TableImportsQuery = { tableImports: { edges: Array<{ node: { id: string, target: ImportTarget, state: ImportState, fileName: string, createdAt: string } }> } };

export type ImportChangesQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  kind?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ImportChangesQuery = { tableImport?: { id: string, changes: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor?: string | null }, edges: Array<{ node: { kind: string, code: string, fields?: unknown | null } }> } } | null };

export type StartTableImportMutationVariables = Exact<{
  missionId: Scalars['ID']['input'];
  target: ImportTarget;
  fileId: Scalars['ID']['input'];
}>;


export type StartTableImportMutation = { startTableImport:
    | { __typename: 'TableImport', id: string }
    | { __typename: 'InvalidInput', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'WrongState', code: string, message: string }
    | { __typename: 'NotAllowed', code: string, message: string }
   };

export type MapTableImportMutationVariables = Exact<{
  importId: Scalars['ID']['input'];
  mapping: Scalars['JSON']['input'];
  saveProfileAs?: InputMaybe<Scalars['String']['input']>;
}>;


export type MapTableImportMutation = { mapTableImport:
    | { __typename: 'TableImport', id: string, target: ImportTarget, state: ImportState, fileName: string, inspection: unknown, mapping?: unknown | null, profileName?: string | null, failure?: string | null, createdAt: string, difference?: { read: number, added: number, changed: number, unchanged: number, retired: number, rejected: number, ambiguous: number } | null, progress?: { step: string, done: number, total: number, note?: string | null } | null, committedVersion?: { id: string, number: number, stations: number } | null }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'WrongState', code: string, message: string }
    | { __typename: 'NotAllowed', code: string, message: string }
   };

export type CommitTableImportMutationVariables = Exact<{
  importId: Scalars['ID']['input'];
  withoutRejected: Scalars['Boolean']['input'];
}>;


export type CommitTableImportMutation = { commitTableImport:
    | { __typename: 'TableImport', id: string, target: ImportTarget, state: ImportState, fileName: string, inspection: unknown, mapping?: unknown | null, profileName?: string | null, failure?: string | null, createdAt: string, difference?: { read: number, added: number, changed: number, unchanged: number, retired: number, rejected: number, ambiguous: number } | null, progress?: { step: string, done: number, total: number, note?: string | null } | null, committedVersion?: { id: string, number: number, stations: number } | null }
    | { __typename: 'InvalidInput', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'WrongState', code: string, message: string }
    | { __typename: 'NotAllowed', code: string, message: string }
   };

export type CancelTableImportMutationVariables = Exact<{
  importId: Scalars['ID']['input'];
}>;


export type CancelTableImportMutation = { cancelTableImport:
    | { __typename: 'TableImport', id: string, target: ImportTarget, state: ImportState, fileName: string, inspection: unknown, mapping?: unknown | null, profileName?: string | null, failure?: string | null, createdAt: string, difference?: { read: number, added: number, changed: number, unchanged: number, retired: number, rejected: number, ambiguous: number } | null, progress?: { step: string, done: number, total: number, note?: string | null } | null, committedVersion?: { id: string, number: number, stations: number } | null }
    | { __typename: 'InvalidInput', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'WrongState', code: string, message: string }
    | { __typename: 'NotAllowed', code: string, message: string }
   };

export type TableImportChangedSubscriptionVariables = Exact<{
  importId: Scalars['ID']['input'];
}>;


export type TableImportChangedSubscription = { tableImportChanged: { id: string, target: ImportTarget, state: ImportState, fileName: string, inspection: unknown, mapping?: unknown | null, profileName?: string | null, failure?: string | null, createdAt: string, difference?: { read: number, added: number, changed: number, unchanged: number, retired: number, rejected: number, ambiguous: number } | null, progress?: { step: string, done: number, total: number, note?: string | null } | null, committedVersion?: { id: string, number: number, stations: number } | null } };

export type PlanningRunQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type PlanningRunQuery = { planningRun?: { id: string, state: PlanningRunState, seed: number, seconds: number, iterations?: number | null, teams: number, failure?: string | null, startedAt?: string | null, finishedAt?: string | null, score?: unknown | null, progress?: { step: string, done: number, total: number, note?: string | null } | null, plan?: { id: string } | null } | null };

export type StartPlanningRunMutationVariables = Exact<{
  input: StartPlanningRunInput;
}>;


export type StartPlanningRunMutation = { startPlanningRun:
    | { __typename: 'PlanningRun', id: string, state: PlanningRunState, seed: number, seconds: number, iterations?: number | null, teams: number, failure?: string | null, startedAt?: string | null, finishedAt?: string | null, score?: unknown | null, progress?: { step: string, done: number, total: number, note?: string | null } | null, plan?: { id: string } | null }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'WrongState', code: string, message: string }
    | { __typename: 'NotAllowed', code: string, message: string }
   };

export type CancelPlanningRunMutationVariables = Exact<{
  runId: Scalars['ID']['input'];
}>;


export type CancelPlanningRunMutation = { cancelPlanningRun:
    | { __typename: 'PlanningRun', id: string, state: PlanningRunState, seed: number, seconds: number, iterations?: number | null, teams: number, failure?: string | null, startedAt?: string | null, finishedAt?: string | null, score?: unknown | null, progress?: { step: string, done: number, total: number, note?: string | null } | null, plan?: { id: string } | null }
    | { __typename: 'InvalidInput', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'WrongState', code: string, message: string }
    | { __typename: 'NotAllowed', code: string, message: string }
   };

export type PlanningRunChangedSubscriptionVariables = Exact<{
  runId: Scalars['ID']['input'];
}>;


export type PlanningRunChangedSubscription = { planningRunChanged: { id: string, state: PlanningRunState, seed: number, seconds: number, iterations?: number | null, teams: number, failure?: string | null, startedAt?: string | null, finishedAt?: string | null, score?: unknown | null, progress?: { step: string, done: number, total: number, note?: string | null } | null, plan?: { id: string } | null } };

export type TeamPlanFragment = { id: string, number: number, name: string, area: string, languages: Array<string>, contact?: string | null, travelMinutes: number, stationIds: Array<string>, hub?: { id: string, name: string, latitude?: number | null, longitude?: number | null } | null, members: Array<{ id: string, number: string, name: string, nationality: string, languages: Array<string>, gender: Gender, phone?: string | null }>, visits: Array<{ id: string, order: number, service: VisitService, arrives: string, starts: string, ends: string, day: string, station: { id: string, code: string, name: string, address?: string | null, areas: Array<string>, latitude?: number | null, longitude?: number | null, electors?: number | null }, pin?: { id: string, reason: string, createdAt: string, author: { id: string, name: string } } | null }> };

export type DeploymentPlanQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type DeploymentPlanQuery = { deploymentPlan?: { id: string, number?: number | null, version: number, state: PlanState, createdAt: string, publishedAt?: string | null, gap?: number | null, problemHash: string, publishedBy?: { id: string, name: string } | null, mission: { id: string, title: string, state: MissionState, election: { id: string, title: string, country: string, electionDay: string, daysToGo: number, timeZone: string, pollingOpens: string, pollingCloses: string } }, score: Array<{ constraint: string, level: string, value: number, matches: number, sentence: string }>, shares: Array<{ stratum: string, target: number, realised: number, stations: number, visits: number }>, notCovered: Array<{ reason: string, sentence: string, stations: number, examples: Array<string> }>, hubs: Array<{ id: string, name: string, latitude?: number | null, longitude?: number | null, teams: number }>, pins: Array<{ id: string, reason: string, createdAt: string, stationId: string, teamId: string, author: { id: string, name: string } }>, differences: Array<{ team: number, kind: string, sentence: string, told: Array<string> }>, teams: Array<{ id: string, number: number, name: string, area: string, languages: Array<string>, contact?: string | null, travelMinutes: number, stationIds: Array<string>, hub?: { id: string, name: string, latitude?: number | null, longitude?: number | null } | null, members: Array<{ id: string, number: string, name: string, nationality: string, languages: Array<string>, gender: Gender, phone?: string | null }>, visits: Array<{ id: string, order: number, service: VisitService, arrives: string, starts: string, ends: string, day: string, station: { id: string, code: string, name: string, address?: string | null, areas: Array<string>, latitude?: number | null, longitude?: number | null, electors?: number | null }, pin?: { id: string, reason: string, createdAt: string, author: { id: string, name: string } } | null }> }> } | null };

export type TeamPackQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type TeamPackQuery = { team?: { id: string, number: number, name: string, area: string, languages: Array<string>, contact?: string | null, travelMinutes: number, stationIds: Array<string>, hub?: { id: string, name: string, latitude?: number | null, longitude?: number | null } | null, members: Array<{ id: string, number: string, name: string, nationality: string, languages: Array<string>, gender: Gender, phone?: string | null }>, visits: Array<{ id: string, order: number, service: VisitService, arrives: string, starts: string, ends: string, day: string, station: { id: string, code: string, name: string, address?: string | null, areas: Array<string>, latitude?: number | null, longitude?: number | null, electors?: number | null }, pin?: { id: string, reason: string, createdAt: string, author: { id: string, name: string } } | null }> } | null };

export type ExplainStationQueryVariables = Exact<{
  planId: Scalars['ID']['input'];
  stationId: Scalars['ID']['input'];
  teamId?: InputMaybe<Scalars['ID']['input']>;
}>;


export type ExplainStationQuery = { explainStation?: { sentence: string, reasons: Array<string>, alternatives: Array<string>, station: { id: string, code: string, name: string }, team?: { id: string, number: number } | null } | null };

export type PreviewVisitMoveQueryVariables = Exact<{
  input: MoveVisitInput;
}>;


export type PreviewVisitMoveQuery = { previewVisitMove:
    | { __typename: 'VisitMovePrice', feasible: boolean, reason?: string | null, sentence: string, lostVisits: Array<string>, extraTravelMinutes: number, scoreBefore: Array<{ constraint: string, level: string, value: number, matches: number, sentence: string }>, scoreAfter: Array<{ constraint: string, level: string, value: number, matches: number, sentence: string }> }
    | { __typename: 'InvalidInput', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'WrongState', code: string, message: string }
    | { __typename: 'Conflict', code: string, message: string }
   };

export type MoveVisitMutationVariables = Exact<{
  input: MoveVisitInput;
}>;


export type MoveVisitMutation = { moveVisit:
    | { __typename: 'DeploymentPlan', id: string, version: number }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'WrongState', code: string, message: string }
    | { __typename: 'Conflict', code: string, message: string }
    | { __typename: 'NotAllowed', code: string, message: string }
   };

export type RemovePinMutationVariables = Exact<{
  pinId: Scalars['ID']['input'];
}>;


export type RemovePinMutation = { removePin:
    | { __typename: 'DeploymentPlan', id: string, version: number }
    | { __typename: 'InvalidInput', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'WrongState', code: string, message: string }
    | { __typename: 'Conflict', code: string, message: string }
    | { __typename: 'NotAllowed', code: string, message: string }
   };

export type PublishPlanMutationVariables = Exact<{
  planId: Scalars['ID']['input'];
  planVersion: Scalars['Int']['input'];
}>;


export type PublishPlanMutation = { publishDeploymentPlan:
    | { __typename: 'DeploymentPlan', id: string, number?: number | null, state: PlanState }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'WrongState', code: string, message: string }
    | { __typename: 'Conflict', code: string, message: string }
    | { __typename: 'NotAllowed', code: string, message: string }
   };

export type RevisePlanMutationVariables = Exact<{
  missionId: Scalars['ID']['input'];
}>;


export type RevisePlanMutation = { reviseDeploymentPlan:
    | { __typename: 'DeploymentPlan', id: string, number?: number | null, state: PlanState }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'WrongState', code: string, message: string }
    | { __typename: 'Conflict', code: string, message: string }
    | { __typename: 'NotAllowed', code: string, message: string }
   };

export type CompleteDepartureItemMutationVariables = Exact<{
  missionId: Scalars['ID']['input'];
  code: Scalars['String']['input'];
}>;


export type CompleteDepartureItemMutation = { completeDepartureItem:
    | { __typename: 'Mission', id: string, departureChecklist: Array<{ code: string, title: string, done: boolean }> }
    | { __typename: 'InvalidInput', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'WrongState', code: string, message: string }
    | { __typename: 'NotAllowed', code: string, message: string }
   };

export type CredentialLineFragment = { id: string, label: string, prefix: string, createdAt: string, expiresAt: string, revokedAt?: string | null, lastUsedAt?: string | null };

export type AgreementLineFragment = { id: string, startsOn: string, endsOn: string, state: AgreementState, sharedFields: Array<SharedField>, partner: { id: string, name: string, acronym?: string | null, kind: OrganisationKind, authorityKind?: AuthorityKind | null, country?: string | null, mandateBody?: string | null }, owner: { id: string, name: string, acronym?: string | null, kind: OrganisationKind, authorityKind?: AuthorityKind | null, country?: string | null, mandateBody?: string | null }, mission?: { id: string, title: string, state: MissionState, election: { id: string, title: string, electionDay: string, daysToGo: number } } | null, credentials: Array<{ id: string, label: string, prefix: string, createdAt: string, expiresAt: string, revokedAt?: string | null, lastUsedAt?: string | null }> };

export type SharingAgreementsQueryVariables = Exact<{
  missionId?: InputMaybe<Scalars['ID']['input']>;
}>;


export type SharingAgreementsQuery = { sharingAgreements: Array<{ id: string, startsOn: string, endsOn: string, state: AgreementState, sharedFields: Array<SharedField>, partner: { id: string, name: string, acronym?: string | null, kind: OrganisationKind, authorityKind?: AuthorityKind | null, country?: string | null, mandateBody?: string | null }, owner: { id: string, name: string, acronym?: string | null, kind: OrganisationKind, authorityKind?: AuthorityKind | null, country?: string | null, mandateBody?: string | null }, mission?: { id: string, title: string, state: MissionState, election: { id: string, title: string, electionDay: string, daysToGo: number } } | null, credentials: Array<{ id: string, label: string, prefix: string, createdAt: string, expiresAt: string, revokedAt?: string | null, lastUsedAt?: string | null }> }> };

export type SharedLineFragment = { id: string, date: string, area?: string | null, halfDay?: HalfDay | null, time?: string | null, teamNumber?: number | null, service?: VisitService | null, organisation: { id: string, name: string, acronym?: string | null }, election: { id: string, title: string, country: string }, station?: { code: string, name: string, latitude?: number | null, longitude?: number | null } | null };

export type ViewAsPartnerQueryVariables = Exact<{
  agreementId: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ViewAsPartnerQuery = { viewAsPartner: { pageInfo: { hasNextPage: boolean, endCursor?: string | null }, edges: Array<{ node: { id: string, date: string, area?: string | null, halfDay?: HalfDay | null, time?: string | null, teamNumber?: number | null, service?: VisitService | null, organisation: { id: string, name: string, acronym?: string | null }, election: { id: string, title: string, country: string }, station?: { code: string, name: string, latitude?: number | null, longitude?: number | null } | null } }> } };

export type SharedDeploymentsQueryVariables = Exact<{
  electionId?: InputMaybe<Scalars['ID']['input']>;
  area?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type SharedDeploymentsQuery = { deployments: { pageInfo: { hasNextPage: boolean, endCursor?: string | null }, edges: Array<{ node: { id: string, date: string, area?: string | null, halfDay?: HalfDay | null, time?: string | null, teamNumber?: number | null, service?: VisitService | null, organisation: { id: string, name: string, acronym?: string | null }, election: { id: string, title: string, country: string }, station?: { code: string, name: string, latitude?: number | null, longitude?: number | null } | null } }> } };

export type CoverageQueryVariables = Exact<{
  electionId: Scalars['ID']['input'];
}>;


export type CoverageQuery = { coverage: Array<{ area: string, halfDay?: HalfDay | null, organisations: Array<string>, visits: number }> };

export type DeploymentChangesQueryVariables = Exact<{
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type DeploymentChangesQuery = { changes: { pageInfo: { hasNextPage: boolean, endCursor?: string | null }, edges: Array<{ cursor: string, node: { kind: ChangeKind, deploymentId: string, occurredAt: string, deployment?: { id: string, date: string, area?: string | null, halfDay?: HalfDay | null, time?: string | null, teamNumber?: number | null, service?: VisitService | null, organisation: { id: string, name: string, acronym?: string | null }, election: { id: string, title: string, country: string }, station?: { code: string, name: string, latitude?: number | null, longitude?: number | null } | null } | null } }> } };

export type CreateSharingAgreementMutationVariables = Exact<{
  input: CreateSharingAgreementInput;
}>;


export type CreateSharingAgreementMutation = { createSharingAgreement:
    | { __typename: 'SharingAgreement', id: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'WrongState', code: string, message: string }
    | { __typename: 'NotAllowed', code: string, message: string }
   };

export type ChangeSharingAgreementMutationVariables = Exact<{
  input: ChangeSharingAgreementInput;
}>;


export type ChangeSharingAgreementMutation = { changeSharingAgreement:
    | { __typename: 'SharingAgreement', id: string, startsOn: string, endsOn: string, state: AgreementState, sharedFields: Array<SharedField>, partner: { id: string, name: string, acronym?: string | null, kind: OrganisationKind, authorityKind?: AuthorityKind | null, country?: string | null, mandateBody?: string | null }, owner: { id: string, name: string, acronym?: string | null, kind: OrganisationKind, authorityKind?: AuthorityKind | null, country?: string | null, mandateBody?: string | null }, mission?: { id: string, title: string, state: MissionState, election: { id: string, title: string, electionDay: string, daysToGo: number } } | null, credentials: Array<{ id: string, label: string, prefix: string, createdAt: string, expiresAt: string, revokedAt?: string | null, lastUsedAt?: string | null }> }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'WrongState', code: string, message: string }
    | { __typename: 'NotAllowed', code: string, message: string }
   };

export type EndSharingAgreementMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type EndSharingAgreementMutation = { endSharingAgreement:
    | { __typename: 'SharingAgreement', id: string, startsOn: string, endsOn: string, state: AgreementState, sharedFields: Array<SharedField>, partner: { id: string, name: string, acronym?: string | null, kind: OrganisationKind, authorityKind?: AuthorityKind | null, country?: string | null, mandateBody?: string | null }, owner: { id: string, name: string, acronym?: string | null, kind: OrganisationKind, authorityKind?: AuthorityKind | null, country?: string | null, mandateBody?: string | null }, mission?: { id: string, title: string, state: MissionState, election: { id: string, title: string, electionDay: string, daysToGo: number } } | null, credentials: Array<{ id: string, label: string, prefix: string, createdAt: string, expiresAt: string, revokedAt?: string | null, lastUsedAt?: string | null }> }
    | { __typename: 'InvalidInput', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'WrongState', code: string, message: string }
    | { __typename: 'NotAllowed', code: string, message: string }
   };

export type IssueCredentialMutationVariables = Exact<{
  agreementId: Scalars['ID']['input'];
  label: Scalars['String']['input'];
  validDays: Scalars['Int']['input'];
}>;


export type IssueCredentialMutation = { issueCredential:
    | { __typename: 'IssuedCredential', secret: string, credential: { id: string, label: string, prefix: string, createdAt: string, expiresAt: string, revokedAt?: string | null, lastUsedAt?: string | null } }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'WrongState', code: string, message: string }
    | { __typename: 'NotAllowed', code: string, message: string }
   };

export type RevokeCredentialMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type RevokeCredentialMutation = { revokeCredential:
    | { __typename: 'PartnerCredential', id: string, label: string, prefix: string, createdAt: string, expiresAt: string, revokedAt?: string | null, lastUsedAt?: string | null }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'WrongState', code: string, message: string }
    | { __typename: 'NotAllowed', code: string, message: string }
   };

export type OrganisationNameFragment = { id: string, name: string, acronym?: string | null, kind: OrganisationKind, authorityKind?: AuthorityKind | null, country?: string | null, mandateBody?: string | null };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer?: { id: string, name: string, email: string, language: string, timeZone: string, active?: { id: string, roles: Array<Role>, organisation: { id: string, name: string, acronym?: string | null, kind: OrganisationKind, authorityKind?: AuthorityKind | null, country?: string | null, mandateBody?: string | null } } | null, memberships: Array<{ id: string, roles: Array<Role>, organisation: { id: string, name: string, acronym?: string | null, kind: OrganisationKind, authorityKind?: AuthorityKind | null, country?: string | null, mandateBody?: string | null } }> } | null };

export type SwitchOrganisationMutationVariables = Exact<{
  membershipId: Scalars['ID']['input'];
}>;


export type SwitchOrganisationMutation = { switchOrganisation: { id: string, active?: { id: string, roles: Array<Role>, organisation: { id: string, name: string, acronym?: string | null, kind: OrganisationKind, authorityKind?: AuthorityKind | null, country?: string | null, mandateBody?: string | null } } | null } };

export type NotificationLineFragment = { id: string, kind: string, message: string, link?: string | null, createdAt: string, readAt?: string | null };

export type UnreadCountQueryVariables = Exact<{ [key: string]: never; }>;


export type UnreadCountQuery = { notifications: { totalCount: number, edges: Array<{ node: { id: string } }> } };

export type NotificationsQueryVariables = Exact<{
  unreadOnly?: InputMaybe<Scalars['Boolean']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type NotificationsQuery = { notifications: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor?: string | null }, edges: Array<{ node: { id: string, kind: string, message: string, link?: string | null, createdAt: string, readAt?: string | null } }> } };

export type MarkNotificationsReadMutationVariables = Exact<{
  ids: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type MarkNotificationsReadMutation = { markNotificationsRead: number };

export type NotificationAddedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type NotificationAddedSubscription = { notificationAdded: { id: string, kind: string, message: string, link?: string | null, createdAt: string, readAt?: string | null } };

export type CalendarFeedsQueryVariables = Exact<{ [key: string]: never; }>;


export type CalendarFeedsQuery = { calendarFeeds: Array<{ id: string, createdAt: string, revokedAt?: string | null, lastReadAt?: string | null }> };

export type CreateCalendarFeedMutationVariables = Exact<{ [key: string]: never; }>;


export type CreateCalendarFeedMutation = { createCalendarFeed: { url: string, feed: { id: string, createdAt: string, revokedAt?: string | null, lastReadAt?: string | null } } };

export type RevokeCalendarFeedMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type RevokeCalendarFeedMutation = { revokeCalendarFeed?: { id: string, revokedAt?: string | null } | null };

export type OrganisationsQueryVariables = Exact<{
  kind?: InputMaybe<OrganisationKind>;
  search?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
}>;


export type OrganisationsQuery = { organisations: { edges: Array<{ node: { id: string, name: string, acronym?: string | null, kind: OrganisationKind, authorityKind?: AuthorityKind | null, country?: string | null, mandateBody?: string | null } }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const RequestLineFragmentDoc = new TypedDocumentString(`
    fragment RequestLine on AssistanceRequest {
  id
  reference
  state
  subject
  services
  neededBy
  sentAt
  updatedAt
  createdAt
  election {
    id
    title
    country
    electionDay
    daysToGo
  }
  addressees {
    sentAt
    organisation {
      id
      name
      acronym
    }
  }
  options {
    id
    state
  }
  tasks {
    code
    done
  }
}
    `, {"fragmentName":"RequestLine"}) as unknown as TypedDocumentString<RequestLineFragment, unknown>;
export const OrganisationNameFragmentDoc = new TypedDocumentString(`
    fragment OrganisationName on Organisation {
  id
  name
  acronym
  kind
  authorityKind
  country
  mandateBody
}
    `, {"fragmentName":"OrganisationName"}) as unknown as TypedDocumentString<OrganisationNameFragment, unknown>;
export const ElectionFactsFragmentDoc = new TypedDocumentString(`
    fragment ElectionFacts on Election {
  id
  title
  country
  kind
  timeZone
  pollingOpens
  pollingCloses
  electionDay
  daysToGo
  createdAt
  rounds {
    id
    number
    certainty
    days {
      id
      date
      kind
      area
    }
  }
}
    `, {"fragmentName":"ElectionFacts"}) as unknown as TypedDocumentString<ElectionFactsFragment, unknown>;
export const RequestDraftFragmentDoc = new TypedDocumentString(`
    fragment RequestDraft on AssistanceRequest {
  id
  reference
  state
  version
  requesterKind
  subject
  narrative
  services
  neededBy
  facts
  sentAt
  updatedAt
  createdAt
  authority {
    ...OrganisationName
  }
  election {
    ...ElectionFacts
  }
  letter {
    id
    name
    mediaType
    size
    uploadedAt
    url
  }
  tasks {
    code
    done
  }
  addressees {
    sentAt
    organisation {
      ...OrganisationName
    }
  }
  preparedBy {
    id
    name
    capacity
  }
}
    fragment ElectionFacts on Election {
  id
  title
  country
  kind
  timeZone
  pollingOpens
  pollingCloses
  electionDay
  daysToGo
  createdAt
  rounds {
    id
    number
    certainty
    days {
      id
      date
      kind
      area
    }
  }
}
fragment OrganisationName on Organisation {
  id
  name
  acronym
  kind
  authorityKind
  country
  mandateBody
}`, {"fragmentName":"RequestDraft"}) as unknown as TypedDocumentString<RequestDraftFragment, unknown>;
export const AssessmentReadingFragmentDoc = new TypedDocumentString(`
    fragment AssessmentReading on Assessment {
  id
  body
  bodyName
  service
  outcome
  decisionMaker
  rulesVersion
  rulesVersionNow
  decisionDate
  madeAt
  supersededAt
  reading
  decisiveFacts
  findings {
    code
    polarity
    sentence
    compared
    ruleId
    citation
    confidence
    url
  }
  conditions {
    code
    sentence
    closedBy
  }
}
    `, {"fragmentName":"AssessmentReading"}) as unknown as TypedDocumentString<AssessmentReadingFragment, unknown>;
export const OptionLineFragmentDoc = new TypedDocumentString(`
    fragment OptionLine on Option {
  id
  title
  service
  description
  state
  format
  coreTeam
  longTermObservers
  shortTermObservers
  startsOn
  endsOn
  conditions
  offeredAt
  organisation {
    ...OrganisationName
  }
  parts {
    id
    title
    accepted
  }
  handOver {
    what
    toWhom
    dueOn
  }
  questions {
    id
    question
    askedAt
    answer
    answeredAt
  }
  entry {
    id
    sequence
    kind
    decidedAt
    canWithdraw
  }
}
    fragment OrganisationName on Organisation {
  id
  name
  acronym
  kind
  authorityKind
  country
  mandateBody
}`, {"fragmentName":"OptionLine"}) as unknown as TypedDocumentString<OptionLineFragment, unknown>;
export const ActivityLineFragmentDoc = new TypedDocumentString(`
    fragment ActivityLine on Activity {
  id
  title
  service
  startsOn
  endsOn
  state
  organisation {
    ...OrganisationName
  }
  election {
    id
    title
    electionDay
    daysToGo
  }
  basis {
    kind
    citation
    consentEntry {
      id
      sequence
    }
  }
  handOver {
    what
    toWhom
    dueOn
  }
  mission {
    id
    title
    state
  }
}
    fragment OrganisationName on Organisation {
  id
  name
  acronym
  kind
  authorityKind
  country
  mandateBody
}`, {"fragmentName":"ActivityLine"}) as unknown as TypedDocumentString<ActivityLineFragment, unknown>;
export const MilestoneLineFragmentDoc = new TypedDocumentString(`
    fragment MilestoneLine on Milestone {
  id
  code
  title
  kind
  earliest
  target
  latest
  daysToElection
  countedAs
  source
  confidence
  state
  activity {
    id
    title
    organisation {
      id
      name
      acronym
    }
    election {
      id
      title
      electionDay
    }
  }
}
    `, {"fragmentName":"MilestoneLine"}) as unknown as TypedDocumentString<MilestoneLineFragment, unknown>;
export const MissionLineFragmentDoc = new TypedDocumentString(`
    fragment MissionLine on Mission {
  id
  title
  format
  state
  stationCount
  observerCount
  organisation {
    id
    name
    acronym
  }
  election {
    id
    title
    country
    electionDay
    daysToGo
  }
}
    `, {"fragmentName":"MissionLine"}) as unknown as TypedDocumentString<MissionLineFragment, unknown>;
export const RunFactsFragmentDoc = new TypedDocumentString(`
    fragment RunFacts on PlanningRun {
  id
  state
  seed
  seconds
  iterations
  teams
  failure
  startedAt
  finishedAt
  score
  progress {
    step
    done
    total
    note
  }
  plan {
    id
  }
}
    `, {"fragmentName":"RunFacts"}) as unknown as TypedDocumentString<RunFactsFragment, unknown>;
export const ObserverLineFragmentDoc = new TypedDocumentString(`
    fragment ObserverLine on Observer {
  id
  number
  name
  email
  phone
  nationality
  languages
  gender
  experience
  availableFrom
  availableTo
  accreditation {
    state
    reference
    area
    validUntil
  }
}
    `, {"fragmentName":"ObserverLine"}) as unknown as TypedDocumentString<ObserverLineFragment, unknown>;
export const ImportFactsFragmentDoc = new TypedDocumentString(`
    fragment ImportFacts on TableImport {
  id
  target
  state
  fileName
  inspection
  mapping
  profileName
  failure
  createdAt
  difference {
    read
    added
    changed
    unchanged
    retired
    rejected
    ambiguous
  }
  progress {
    step
    done
    total
    note
  }
  committedVersion {
    id
    number
    stations
  }
}
    `, {"fragmentName":"ImportFacts"}) as unknown as TypedDocumentString<ImportFactsFragment, unknown>;
export const TeamPlanFragmentDoc = new TypedDocumentString(`
    fragment TeamPlan on Team {
  id
  number
  name
  area
  languages
  contact
  travelMinutes
  stationIds
  hub {
    id
    name
    latitude
    longitude
  }
  members {
    id
    number
    name
    nationality
    languages
    gender
    phone
  }
  visits {
    id
    order
    service
    arrives
    starts
    ends
    day
    station {
      id
      code
      name
      address
      areas
      latitude
      longitude
      electors
    }
    pin {
      id
      reason
      createdAt
      author {
        id
        name
      }
    }
  }
}
    `, {"fragmentName":"TeamPlan"}) as unknown as TypedDocumentString<TeamPlanFragment, unknown>;
export const CredentialLineFragmentDoc = new TypedDocumentString(`
    fragment CredentialLine on PartnerCredential {
  id
  label
  prefix
  createdAt
  expiresAt
  revokedAt
  lastUsedAt
}
    `, {"fragmentName":"CredentialLine"}) as unknown as TypedDocumentString<CredentialLineFragment, unknown>;
export const AgreementLineFragmentDoc = new TypedDocumentString(`
    fragment AgreementLine on SharingAgreement {
  id
  sharedFields: fields
  startsOn
  endsOn
  state
  partner {
    ...OrganisationName
  }
  owner {
    ...OrganisationName
  }
  mission {
    id
    title
    state
    election {
      id
      title
      electionDay
      daysToGo
    }
  }
  credentials {
    ...CredentialLine
  }
}
    fragment CredentialLine on PartnerCredential {
  id
  label
  prefix
  createdAt
  expiresAt
  revokedAt
  lastUsedAt
}
fragment OrganisationName on Organisation {
  id
  name
  acronym
  kind
  authorityKind
  country
  mandateBody
}`, {"fragmentName":"AgreementLine"}) as unknown as TypedDocumentString<AgreementLineFragment, unknown>;
export const SharedLineFragmentDoc = new TypedDocumentString(`
    fragment SharedLine on SharedDeployment {
  id
  date
  area
  halfDay
  time
  teamNumber
  service
  organisation {
    id
    name
    acronym
  }
  election {
    id
    title
    country
  }
  station {
    code
    name
    latitude
    longitude
  }
}
    `, {"fragmentName":"SharedLine"}) as unknown as TypedDocumentString<SharedLineFragment, unknown>;
export const NotificationLineFragmentDoc = new TypedDocumentString(`
    fragment NotificationLine on Notification {
  id
  kind
  message
  link
  createdAt
  readAt
}
    `, {"fragmentName":"NotificationLine"}) as unknown as TypedDocumentString<NotificationLineFragment, unknown>;
export const RequestsDocument = new TypedDocumentString(`
    query Requests($state: RequestState, $search: String, $first: Int, $after: String) {
  assistanceRequests(state: $state, search: $search, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...RequestLine
      }
    }
  }
}
    fragment RequestLine on AssistanceRequest {
  id
  reference
  state
  subject
  services
  neededBy
  sentAt
  updatedAt
  createdAt
  election {
    id
    title
    country
    electionDay
    daysToGo
  }
  addressees {
    sentAt
    organisation {
      id
      name
      acronym
    }
  }
  options {
    id
    state
  }
  tasks {
    code
    done
  }
}`) as unknown as TypedDocumentString<RequestsQuery, RequestsQueryVariables>;
export const ElectionsDocument = new TypedDocumentString(`
    query Elections {
  elections(first: 100) {
    totalCount
    edges {
      node {
        ...ElectionFacts
      }
    }
  }
}
    fragment ElectionFacts on Election {
  id
  title
  country
  kind
  timeZone
  pollingOpens
  pollingCloses
  electionDay
  daysToGo
  createdAt
  rounds {
    id
    number
    certainty
    days {
      id
      date
      kind
      area
    }
  }
}`) as unknown as TypedDocumentString<ElectionsQuery, ElectionsQueryVariables>;
export const ElectionDocument = new TypedDocumentString(`
    query Election($id: ID!) {
  election(id: $id) {
    ...ElectionFacts
  }
  activities(electionId: $id, first: 100) {
    totalCount
    edges {
      node {
        ...ActivityLine
      }
    }
  }
}
    fragment ElectionFacts on Election {
  id
  title
  country
  kind
  timeZone
  pollingOpens
  pollingCloses
  electionDay
  daysToGo
  createdAt
  rounds {
    id
    number
    certainty
    days {
      id
      date
      kind
      area
    }
  }
}
fragment ActivityLine on Activity {
  id
  title
  service
  startsOn
  endsOn
  state
  organisation {
    ...OrganisationName
  }
  election {
    id
    title
    electionDay
    daysToGo
  }
  basis {
    kind
    citation
    consentEntry {
      id
      sequence
    }
  }
  handOver {
    what
    toWhom
    dueOn
  }
  mission {
    id
    title
    state
  }
}
fragment OrganisationName on Organisation {
  id
  name
  acronym
  kind
  authorityKind
  country
  mandateBody
}`) as unknown as TypedDocumentString<ElectionQuery, ElectionQueryVariables>;
export const RequestDocument = new TypedDocumentString(`
    query Request($id: ID!) {
  assistanceRequest(id: $id) {
    ...RequestDraft
    options {
      ...OptionLine
    }
  }
}
    fragment ElectionFacts on Election {
  id
  title
  country
  kind
  timeZone
  pollingOpens
  pollingCloses
  electionDay
  daysToGo
  createdAt
  rounds {
    id
    number
    certainty
    days {
      id
      date
      kind
      area
    }
  }
}
fragment RequestDraft on AssistanceRequest {
  id
  reference
  state
  version
  requesterKind
  subject
  narrative
  services
  neededBy
  facts
  sentAt
  updatedAt
  createdAt
  authority {
    ...OrganisationName
  }
  election {
    ...ElectionFacts
  }
  letter {
    id
    name
    mediaType
    size
    uploadedAt
    url
  }
  tasks {
    code
    done
  }
  addressees {
    sentAt
    organisation {
      ...OrganisationName
    }
  }
  preparedBy {
    id
    name
    capacity
  }
}
fragment OptionLine on Option {
  id
  title
  service
  description
  state
  format
  coreTeam
  longTermObservers
  shortTermObservers
  startsOn
  endsOn
  conditions
  offeredAt
  organisation {
    ...OrganisationName
  }
  parts {
    id
    title
    accepted
  }
  handOver {
    what
    toWhom
    dueOn
  }
  questions {
    id
    question
    askedAt
    answer
    answeredAt
  }
  entry {
    id
    sequence
    kind
    decidedAt
    canWithdraw
  }
}
fragment OrganisationName on Organisation {
  id
  name
  acronym
  kind
  authorityKind
  country
  mandateBody
}`) as unknown as TypedDocumentString<RequestQuery, RequestQueryVariables>;
export const OpenElectionDocument = new TypedDocumentString(`
    mutation OpenElection($input: OpenElectionInput!) {
  openElection(input: $input) {
    __typename
    ... on Election {
      id
    }
    ... on Failure {
      code
      message
    }
    ... on InvalidInput {
      fields {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OpenElectionMutation, OpenElectionMutationVariables>;
export const MoveElectionDayDocument = new TypedDocumentString(`
    mutation MoveElectionDay($input: MoveElectionDayInput!) {
  moveElectionDay(input: $input) {
    __typename
    ... on Election {
      ...ElectionFacts
    }
    ... on Failure {
      code
      message
    }
    ... on InvalidInput {
      fields {
        path
        message
      }
    }
  }
}
    fragment ElectionFacts on Election {
  id
  title
  country
  kind
  timeZone
  pollingOpens
  pollingCloses
  electionDay
  daysToGo
  createdAt
  rounds {
    id
    number
    certainty
    days {
      id
      date
      kind
      area
    }
  }
}`) as unknown as TypedDocumentString<MoveElectionDayMutation, MoveElectionDayMutationVariables>;
export const CreateRequestDocument = new TypedDocumentString(`
    mutation CreateRequest($input: CreateAssistanceRequestInput!) {
  createAssistanceRequest(input: $input) {
    __typename
    ... on AssistanceRequest {
      id
    }
    ... on Failure {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CreateRequestMutation, CreateRequestMutationVariables>;
export const SaveRequestDocument = new TypedDocumentString(`
    mutation SaveRequest($input: SaveAssistanceRequestInput!) {
  saveAssistanceRequest(input: $input) {
    __typename
    ... on AssistanceRequest {
      ...RequestDraft
    }
    ... on Failure {
      code
      message
    }
    ... on InvalidInput {
      fields {
        path
        message
      }
    }
  }
}
    fragment ElectionFacts on Election {
  id
  title
  country
  kind
  timeZone
  pollingOpens
  pollingCloses
  electionDay
  daysToGo
  createdAt
  rounds {
    id
    number
    certainty
    days {
      id
      date
      kind
      area
    }
  }
}
fragment RequestDraft on AssistanceRequest {
  id
  reference
  state
  version
  requesterKind
  subject
  narrative
  services
  neededBy
  facts
  sentAt
  updatedAt
  createdAt
  authority {
    ...OrganisationName
  }
  election {
    ...ElectionFacts
  }
  letter {
    id
    name
    mediaType
    size
    uploadedAt
    url
  }
  tasks {
    code
    done
  }
  addressees {
    sentAt
    organisation {
      ...OrganisationName
    }
  }
  preparedBy {
    id
    name
    capacity
  }
}
fragment OrganisationName on Organisation {
  id
  name
  acronym
  kind
  authorityKind
  country
  mandateBody
}`) as unknown as TypedDocumentString<SaveRequestMutation, SaveRequestMutationVariables>;
export const AttachLetterDocument = new TypedDocumentString(`
    mutation AttachLetter($requestId: ID!, $fileId: ID!) {
  attachLetter(requestId: $requestId, fileId: $fileId) {
    __typename
    ... on AssistanceRequest {
      ...RequestDraft
    }
    ... on Failure {
      code
      message
    }
  }
}
    fragment ElectionFacts on Election {
  id
  title
  country
  kind
  timeZone
  pollingOpens
  pollingCloses
  electionDay
  daysToGo
  createdAt
  rounds {
    id
    number
    certainty
    days {
      id
      date
      kind
      area
    }
  }
}
fragment RequestDraft on AssistanceRequest {
  id
  reference
  state
  version
  requesterKind
  subject
  narrative
  services
  neededBy
  facts
  sentAt
  updatedAt
  createdAt
  authority {
    ...OrganisationName
  }
  election {
    ...ElectionFacts
  }
  letter {
    id
    name
    mediaType
    size
    uploadedAt
    url
  }
  tasks {
    code
    done
  }
  addressees {
    sentAt
    organisation {
      ...OrganisationName
    }
  }
  preparedBy {
    id
    name
    capacity
  }
}
fragment OrganisationName on Organisation {
  id
  name
  acronym
  kind
  authorityKind
  country
  mandateBody
}`) as unknown as TypedDocumentString<AttachLetterMutation, AttachLetterMutationVariables>;
export const SendRequestDocument = new TypedDocumentString(`
    mutation SendRequest($requestId: ID!, $organisationIds: [ID!]!, $answersChecked: Boolean!) {
  sendAssistanceRequest(
    requestId: $requestId
    organisationIds: $organisationIds
    answersChecked: $answersChecked
  ) {
    __typename
    ... on AssistanceRequest {
      ...RequestDraft
    }
    ... on Failure {
      code
      message
    }
    ... on InvalidInput {
      fields {
        path
        message
      }
    }
  }
}
    fragment ElectionFacts on Election {
  id
  title
  country
  kind
  timeZone
  pollingOpens
  pollingCloses
  electionDay
  daysToGo
  createdAt
  rounds {
    id
    number
    certainty
    days {
      id
      date
      kind
      area
    }
  }
}
fragment RequestDraft on AssistanceRequest {
  id
  reference
  state
  version
  requesterKind
  subject
  narrative
  services
  neededBy
  facts
  sentAt
  updatedAt
  createdAt
  authority {
    ...OrganisationName
  }
  election {
    ...ElectionFacts
  }
  letter {
    id
    name
    mediaType
    size
    uploadedAt
    url
  }
  tasks {
    code
    done
  }
  addressees {
    sentAt
    organisation {
      ...OrganisationName
    }
  }
  preparedBy {
    id
    name
    capacity
  }
}
fragment OrganisationName on Organisation {
  id
  name
  acronym
  kind
  authorityKind
  country
  mandateBody
}`) as unknown as TypedDocumentString<SendRequestMutation, SendRequestMutationVariables>;
export const CompareDocument = new TypedDocumentString(`
    query Compare($requestId: ID!) {
  assistanceRequest(id: $requestId) {
    id
    reference
    subject
    services
    requesterKind
    state
    election {
      id
      title
      electionDay
      daysToGo
    }
  }
  compareOrganisations(requestId: $requestId) {
    body
    bodyName
    summary
    latestActionOn
    organisation {
      id
      name
      acronym
    }
    assessments {
      ...AssessmentReading
    }
    smallestChanges {
      service
      sentence
      outcome
    }
  }
}
    fragment AssessmentReading on Assessment {
  id
  body
  bodyName
  service
  outcome
  decisionMaker
  rulesVersion
  rulesVersionNow
  decisionDate
  madeAt
  supersededAt
  reading
  decisiveFacts
  findings {
    code
    polarity
    sentence
    compared
    ruleId
    citation
    confidence
    url
  }
  conditions {
    code
    sentence
    closedBy
  }
}`) as unknown as TypedDocumentString<CompareQuery, CompareQueryVariables>;
export const AssessmentHistoryDocument = new TypedDocumentString(`
    query AssessmentHistory($requestId: ID!, $body: String!, $service: String!) {
  assessmentHistory(requestId: $requestId, body: $body, service: $service) {
    ...AssessmentReading
    facts
  }
}
    fragment AssessmentReading on Assessment {
  id
  body
  bodyName
  service
  outcome
  decisionMaker
  rulesVersion
  rulesVersionNow
  decisionDate
  madeAt
  supersededAt
  reading
  decisiveFacts
  findings {
    code
    polarity
    sentence
    compared
    ruleId
    citation
    confidence
    url
  }
  conditions {
    code
    sentence
    closedBy
  }
}`) as unknown as TypedDocumentString<AssessmentHistoryQuery, AssessmentHistoryQueryVariables>;
export const AskAboutOptionDocument = new TypedDocumentString(`
    mutation AskAboutOption($optionId: ID!, $question: String!) {
  askAboutOption(optionId: $optionId, question: $question) {
    __typename
    ... on Option {
      ...OptionLine
    }
    ... on Failure {
      code
      message
    }
    ... on InvalidInput {
      fields {
        path
        message
      }
    }
  }
}
    fragment OptionLine on Option {
  id
  title
  service
  description
  state
  format
  coreTeam
  longTermObservers
  shortTermObservers
  startsOn
  endsOn
  conditions
  offeredAt
  organisation {
    ...OrganisationName
  }
  parts {
    id
    title
    accepted
  }
  handOver {
    what
    toWhom
    dueOn
  }
  questions {
    id
    question
    askedAt
    answer
    answeredAt
  }
  entry {
    id
    sequence
    kind
    decidedAt
    canWithdraw
  }
}
fragment OrganisationName on Organisation {
  id
  name
  acronym
  kind
  authorityKind
  country
  mandateBody
}`) as unknown as TypedDocumentString<AskAboutOptionMutation, AskAboutOptionMutationVariables>;
export const DecideOptionDocument = new TypedDocumentString(`
    mutation DecideOption($input: DecideOptionInput!) {
  decideOption(input: $input) {
    __typename
    ... on ConsentEntry {
      id
      sequence
      kind
      option {
        ...OptionLine
      }
    }
    ... on Failure {
      code
      message
    }
    ... on InvalidInput {
      fields {
        path
        message
      }
    }
  }
}
    fragment OptionLine on Option {
  id
  title
  service
  description
  state
  format
  coreTeam
  longTermObservers
  shortTermObservers
  startsOn
  endsOn
  conditions
  offeredAt
  organisation {
    ...OrganisationName
  }
  parts {
    id
    title
    accepted
  }
  handOver {
    what
    toWhom
    dueOn
  }
  questions {
    id
    question
    askedAt
    answer
    answeredAt
  }
  entry {
    id
    sequence
    kind
    decidedAt
    canWithdraw
  }
}
fragment OrganisationName on Organisation {
  id
  name
  acronym
  kind
  authorityKind
  country
  mandateBody
}`) as unknown as TypedDocumentString<DecideOptionMutation, DecideOptionMutationVariables>;
export const WithdrawConsentDocument = new TypedDocumentString(`
    mutation WithdrawConsent($input: WithdrawConsentInput!) {
  withdrawConsent(input: $input) {
    __typename
    ... on ConsentEntry {
      id
      sequence
      kind
      option {
        ...OptionLine
      }
    }
    ... on Failure {
      code
      message
    }
    ... on InvalidInput {
      fields {
        path
        message
      }
    }
  }
}
    fragment OptionLine on Option {
  id
  title
  service
  description
  state
  format
  coreTeam
  longTermObservers
  shortTermObservers
  startsOn
  endsOn
  conditions
  offeredAt
  organisation {
    ...OrganisationName
  }
  parts {
    id
    title
    accepted
  }
  handOver {
    what
    toWhom
    dueOn
  }
  questions {
    id
    question
    askedAt
    answer
    answeredAt
  }
  entry {
    id
    sequence
    kind
    decidedAt
    canWithdraw
  }
}
fragment OrganisationName on Organisation {
  id
  name
  acronym
  kind
  authorityKind
  country
  mandateBody
}`) as unknown as TypedDocumentString<WithdrawConsentMutation, WithdrawConsentMutationVariables>;
export const LedgerDocument = new TypedDocumentString(`
    query Ledger($requestId: ID, $electionId: ID) {
  consentLedger(requestId: $requestId, electionId: $electionId) {
    intact
    entries {
      id
      sequence
      kind
      capacity
      document
      statement
      decidedAt
      acceptedParts
      previousHash
      hash
      canWithdraw
      authority {
        id
        name
      }
      decidedBy {
        id
        name
        capacity
      }
      option {
        id
        title
        service
        startsOn
        endsOn
        organisation {
          id
          name
          acronym
        }
        parts {
          id
          title
          accepted
        }
        request {
          id
          reference
        }
      }
      withdraws {
        id
        sequence
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LedgerQuery, LedgerQueryVariables>;
export const ActivitiesDocument = new TypedDocumentString(`
    query Activities {
  activities(first: 200) {
    totalCount
    edges {
      node {
        ...ActivityLine
      }
    }
  }
}
    fragment ActivityLine on Activity {
  id
  title
  service
  startsOn
  endsOn
  state
  organisation {
    ...OrganisationName
  }
  election {
    id
    title
    electionDay
    daysToGo
  }
  basis {
    kind
    citation
    consentEntry {
      id
      sequence
    }
  }
  handOver {
    what
    toWhom
    dueOn
  }
  mission {
    id
    title
    state
  }
}
fragment OrganisationName on Organisation {
  id
  name
  acronym
  kind
  authorityKind
  country
  mandateBody
}`) as unknown as TypedDocumentString<ActivitiesQuery, ActivitiesQueryVariables>;
export const ActivityDocument = new TypedDocumentString(`
    query Activity($id: ID!) {
  activity(id: $id) {
    ...ActivityLine
    milestones {
      ...MilestoneLine
    }
  }
}
    fragment ActivityLine on Activity {
  id
  title
  service
  startsOn
  endsOn
  state
  organisation {
    ...OrganisationName
  }
  election {
    id
    title
    electionDay
    daysToGo
  }
  basis {
    kind
    citation
    consentEntry {
      id
      sequence
    }
  }
  handOver {
    what
    toWhom
    dueOn
  }
  mission {
    id
    title
    state
  }
}
fragment MilestoneLine on Milestone {
  id
  code
  title
  kind
  earliest
  target
  latest
  daysToElection
  countedAs
  source
  confidence
  state
  activity {
    id
    title
    organisation {
      id
      name
      acronym
    }
    election {
      id
      title
      electionDay
    }
  }
}
fragment OrganisationName on Organisation {
  id
  name
  acronym
  kind
  authorityKind
  country
  mandateBody
}`) as unknown as TypedDocumentString<ActivityQuery, ActivityQueryVariables>;
export const MilestonesDocument = new TypedDocumentString(`
    query Milestones($kind: MilestoneKind, $from: CalendarDate, $to: CalendarDate, $after: String) {
  milestones(kind: $kind, from: $from, to: $to, first: 200, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...MilestoneLine
      }
    }
  }
}
    fragment MilestoneLine on Milestone {
  id
  code
  title
  kind
  earliest
  target
  latest
  daysToElection
  countedAs
  source
  confidence
  state
  activity {
    id
    title
    organisation {
      id
      name
      acronym
    }
    election {
      id
      title
      electionDay
    }
  }
}`) as unknown as TypedDocumentString<MilestonesQuery, MilestonesQueryVariables>;
export const CompleteMilestoneDocument = new TypedDocumentString(`
    mutation CompleteMilestone($milestoneId: ID!) {
  completeMilestone(milestoneId: $milestoneId) {
    __typename
    ... on Milestone {
      ...MilestoneLine
    }
    ... on Failure {
      code
      message
    }
  }
}
    fragment MilestoneLine on Milestone {
  id
  code
  title
  kind
  earliest
  target
  latest
  daysToElection
  countedAs
  source
  confidence
  state
  activity {
    id
    title
    organisation {
      id
      name
      acronym
    }
    election {
      id
      title
      electionDay
    }
  }
}`) as unknown as TypedDocumentString<CompleteMilestoneMutation, CompleteMilestoneMutationVariables>;
export const MandateServicesDocument = new TypedDocumentString(`
    query MandateServices {
  mandateServices {
    id
    family
  }
}
    `) as unknown as TypedDocumentString<MandateServicesQuery, MandateServicesQueryVariables>;
export const MandateBodiesDocument = new TypedDocumentString(`
    query MandateBodies($search: String, $state: String, $on: CalendarDate) {
  mandateBodies(search: $search, state: $state, on: $on) {
    id
    name
    organisation
    from
    to
    successor
    legalBasis
    memberCount
    isMember
  }
}
    `) as unknown as TypedDocumentString<MandateBodiesQuery, MandateBodiesQueryVariables>;
export const IncomingDocument = new TypedDocumentString(`
    query Incoming($search: String, $after: String) {
  assistanceRequests(search: $search, first: 100, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        reference
        state
        subject
        services
        neededBy
        sentAt
        authority {
          id
          name
          country
        }
        election {
          id
          title
          country
          electionDay
          daysToGo
        }
        options {
          id
          state
          questions {
            id
            answeredAt
          }
        }
        incoming {
          receivedAt
          nextDeadline
          needsAssessment {
            id
          }
          decisions {
            id
          }
          assessments {
            id
            outcome
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<IncomingQuery, IncomingQueryVariables>;
export const DeskRequestDocument = new TypedDocumentString(`
    query DeskRequest($id: ID!) {
  assistanceRequest(id: $id) {
    ...RequestDraft
    options {
      ...OptionLine
    }
    incoming {
      receivedAt
      nextDeadline
      assessments {
        ...AssessmentReading
      }
      needsAssessment {
        id
        findings
        recommendedService
        recommendedFormat
        coreTeam
        longTermObservers
        shortTermObservers
        openConditions
        outcome
        recordedAt
        peopleMet {
          id
          name
          capacity
        }
      }
      decisions {
        id
        service
        outcome
        reason
        decidedOn
        decidedBy
        recordedAt
      }
    }
  }
}
    fragment ElectionFacts on Election {
  id
  title
  country
  kind
  timeZone
  pollingOpens
  pollingCloses
  electionDay
  daysToGo
  createdAt
  rounds {
    id
    number
    certainty
    days {
      id
      date
      kind
      area
    }
  }
}
fragment RequestDraft on AssistanceRequest {
  id
  reference
  state
  version
  requesterKind
  subject
  narrative
  services
  neededBy
  facts
  sentAt
  updatedAt
  createdAt
  authority {
    ...OrganisationName
  }
  election {
    ...ElectionFacts
  }
  letter {
    id
    name
    mediaType
    size
    uploadedAt
    url
  }
  tasks {
    code
    done
  }
  addressees {
    sentAt
    organisation {
      ...OrganisationName
    }
  }
  preparedBy {
    id
    name
    capacity
  }
}
fragment AssessmentReading on Assessment {
  id
  body
  bodyName
  service
  outcome
  decisionMaker
  rulesVersion
  rulesVersionNow
  decisionDate
  madeAt
  supersededAt
  reading
  decisiveFacts
  findings {
    code
    polarity
    sentence
    compared
    ruleId
    citation
    confidence
    url
  }
  conditions {
    code
    sentence
    closedBy
  }
}
fragment OptionLine on Option {
  id
  title
  service
  description
  state
  format
  coreTeam
  longTermObservers
  shortTermObservers
  startsOn
  endsOn
  conditions
  offeredAt
  organisation {
    ...OrganisationName
  }
  parts {
    id
    title
    accepted
  }
  handOver {
    what
    toWhom
    dueOn
  }
  questions {
    id
    question
    askedAt
    answer
    answeredAt
  }
  entry {
    id
    sequence
    kind
    decidedAt
    canWithdraw
  }
}
fragment OrganisationName on Organisation {
  id
  name
  acronym
  kind
  authorityKind
  country
  mandateBody
}`) as unknown as TypedDocumentString<DeskRequestQuery, DeskRequestQueryVariables>;
export const AllowedOptionsDocument = new TypedDocumentString(`
    query AllowedOptions($requestId: ID!) {
  assistanceRequest(id: $requestId) {
    id
    reference
    subject
    services
    election {
      id
      title
      electionDay
      daysToGo
    }
    incoming {
      needsAssessment {
        recommendedService
        recommendedFormat
        coreTeam
        longTermObservers
        shortTermObservers
      }
    }
  }
  allowedOptions(requestId: $requestId) {
    service
    outcome
    formats {
      id
      name
      coreTeam
      longTermObservers
      shortTermObservers
      source
      confidence
    }
  }
}
    `) as unknown as TypedDocumentString<AllowedOptionsQuery, AllowedOptionsQueryVariables>;
export const RecordNeedsAssessmentDocument = new TypedDocumentString(`
    mutation RecordNeedsAssessment($input: RecordNeedsAssessmentInput!) {
  recordNeedsAssessment(input: $input) {
    __typename
    ... on NeedsAssessment {
      id
    }
    ... on Failure {
      code
      message
    }
    ... on InvalidInput {
      fields {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RecordNeedsAssessmentMutation, RecordNeedsAssessmentMutationVariables>;
export const RecordOrganisationDecisionDocument = new TypedDocumentString(`
    mutation RecordOrganisationDecision($input: RecordOrganisationDecisionInput!) {
  recordOrganisationDecision(input: $input) {
    __typename
    ... on OrganisationDecision {
      id
    }
    ... on Failure {
      code
      message
    }
    ... on InvalidInput {
      fields {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RecordOrganisationDecisionMutation, RecordOrganisationDecisionMutationVariables>;
export const OfferOptionDocument = new TypedDocumentString(`
    mutation OfferOption($input: OfferOptionInput!) {
  offerOption(input: $input) {
    __typename
    ... on Option {
      ...OptionLine
    }
    ... on Failure {
      code
      message
    }
    ... on InvalidInput {
      fields {
        path
        message
      }
    }
  }
}
    fragment OptionLine on Option {
  id
  title
  service
  description
  state
  format
  coreTeam
  longTermObservers
  shortTermObservers
  startsOn
  endsOn
  conditions
  offeredAt
  organisation {
    ...OrganisationName
  }
  parts {
    id
    title
    accepted
  }
  handOver {
    what
    toWhom
    dueOn
  }
  questions {
    id
    question
    askedAt
    answer
    answeredAt
  }
  entry {
    id
    sequence
    kind
    decidedAt
    canWithdraw
  }
}
fragment OrganisationName on Organisation {
  id
  name
  acronym
  kind
  authorityKind
  country
  mandateBody
}`) as unknown as TypedDocumentString<OfferOptionMutation, OfferOptionMutationVariables>;
export const WithdrawOptionDocument = new TypedDocumentString(`
    mutation WithdrawOption($optionId: ID!, $reason: String!) {
  withdrawOption(optionId: $optionId, reason: $reason) {
    __typename
    ... on Option {
      ...OptionLine
    }
    ... on Failure {
      code
      message
    }
  }
}
    fragment OptionLine on Option {
  id
  title
  service
  description
  state
  format
  coreTeam
  longTermObservers
  shortTermObservers
  startsOn
  endsOn
  conditions
  offeredAt
  organisation {
    ...OrganisationName
  }
  parts {
    id
    title
    accepted
  }
  handOver {
    what
    toWhom
    dueOn
  }
  questions {
    id
    question
    askedAt
    answer
    answeredAt
  }
  entry {
    id
    sequence
    kind
    decidedAt
    canWithdraw
  }
}
fragment OrganisationName on Organisation {
  id
  name
  acronym
  kind
  authorityKind
  country
  mandateBody
}`) as unknown as TypedDocumentString<WithdrawOptionMutation, WithdrawOptionMutationVariables>;
export const AnswerQuestionDocument = new TypedDocumentString(`
    mutation AnswerQuestion($questionId: ID!, $answer: String!) {
  answerQuestion(questionId: $questionId, answer: $answer) {
    __typename
    ... on Option {
      ...OptionLine
    }
    ... on Failure {
      code
      message
    }
    ... on InvalidInput {
      fields {
        path
        message
      }
    }
  }
}
    fragment OptionLine on Option {
  id
  title
  service
  description
  state
  format
  coreTeam
  longTermObservers
  shortTermObservers
  startsOn
  endsOn
  conditions
  offeredAt
  organisation {
    ...OrganisationName
  }
  parts {
    id
    title
    accepted
  }
  handOver {
    what
    toWhom
    dueOn
  }
  questions {
    id
    question
    askedAt
    answer
    answeredAt
  }
  entry {
    id
    sequence
    kind
    decidedAt
    canWithdraw
  }
}
fragment OrganisationName on Organisation {
  id
  name
  acronym
  kind
  authorityKind
  country
  mandateBody
}`) as unknown as TypedDocumentString<AnswerQuestionMutation, AnswerQuestionMutationVariables>;
export const MissionsDocument = new TypedDocumentString(`
    query Missions {
  missions(first: 100) {
    totalCount
    edges {
      node {
        ...MissionLine
        publishedPlan {
          id
          number
        }
      }
    }
  }
}
    fragment MissionLine on Mission {
  id
  title
  format
  state
  stationCount
  observerCount
  organisation {
    id
    name
    acronym
  }
  election {
    id
    title
    country
    electionDay
    daysToGo
  }
}`) as unknown as TypedDocumentString<MissionsQuery, MissionsQueryVariables>;
export const MissionDocument = new TypedDocumentString(`
    query Mission($id: ID!) {
  mission(id: $id) {
    ...MissionLine
    coreTeam
    longTermObservers
    shortTermObservers
    election {
      id
      title
      country
      electionDay
      daysToGo
      timeZone
      pollingOpens
      pollingCloses
    }
    activity {
      id
      title
      state
      basis {
        kind
        citation
        consentEntry {
          id
          sequence
        }
      }
      handOver {
        what
        toWhom
        dueOn
      }
    }
    register {
      id
      title
      generated
      source
      current {
        id
        number
        stations
        committedAt
        fileName
        added
        changed
        retired
      }
      versions {
        id
        number
        stations
        committedAt
        fileName
        added
        changed
        retired
      }
    }
    publishedPlan {
      id
      number
      publishedAt
      publishedBy {
        id
        name
      }
    }
    draftPlan {
      id
      number
      createdAt
    }
    plans {
      id
      number
      version
      state
      createdAt
      publishedAt
      gap
      publishedBy {
        id
        name
      }
      notCovered {
        reason
        stations
      }
      score {
        constraint
        level
        value
      }
    }
    runs {
      ...RunFacts
    }
    departureChecklist {
      code
      title
      done
    }
  }
}
    fragment MissionLine on Mission {
  id
  title
  format
  state
  stationCount
  observerCount
  organisation {
    id
    name
    acronym
  }
  election {
    id
    title
    country
    electionDay
    daysToGo
  }
}
fragment RunFacts on PlanningRun {
  id
  state
  seed
  seconds
  iterations
  teams
  failure
  startedAt
  finishedAt
  score
  progress {
    step
    done
    total
    note
  }
  plan {
    id
  }
}`) as unknown as TypedDocumentString<MissionQuery, MissionQueryVariables>;
export const StationsDocument = new TypedDocumentString(`
    query Stations($missionId: ID!, $search: String, $area: String, $after: String) {
  stations(
    missionId: $missionId
    search: $search
    area: $area
    first: 100
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        code
        name
        address
        areas
        latitude
        longitude
        electors
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StationsQuery, StationsQueryVariables>;
export const StationPointsDocument = new TypedDocumentString(`
    query StationPoints($missionId: ID!) {
  stationPoints(missionId: $missionId) {
    id
    latitude
    longitude
    electors
  }
}
    `) as unknown as TypedDocumentString<StationPointsQuery, StationPointsQueryVariables>;
export const ObserversDocument = new TypedDocumentString(`
    query Observers($missionId: ID!, $search: String, $accreditation: AccreditationState, $after: String) {
  observers(
    missionId: $missionId
    search: $search
    accreditation: $accreditation
    first: 500
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...ObserverLine
      }
    }
  }
}
    fragment ObserverLine on Observer {
  id
  number
  name
  email
  phone
  nationality
  languages
  gender
  experience
  availableFrom
  availableTo
  accreditation {
    state
    reference
    area
    validUntil
  }
}`) as unknown as TypedDocumentString<ObserversQuery, ObserversQueryVariables>;
export const SetAccreditationDocument = new TypedDocumentString(`
    mutation SetAccreditation($observerId: ID!, $input: AccreditationInput!) {
  setAccreditation(observerId: $observerId, input: $input) {
    __typename
    ... on Observer {
      ...ObserverLine
    }
    ... on Failure {
      code
      message
    }
    ... on InvalidInput {
      fields {
        path
        message
      }
    }
  }
}
    fragment ObserverLine on Observer {
  id
  number
  name
  email
  phone
  nationality
  languages
  gender
  experience
  availableFrom
  availableTo
  accreditation {
    state
    reference
    area
    validUntil
  }
}`) as unknown as TypedDocumentString<SetAccreditationMutation, SetAccreditationMutationVariables>;
export const TableImportDocument = new TypedDocumentString(`
    query TableImport($id: ID!, $after: String) {
  tableImport(id: $id) {
    ...ImportFacts
    problems(first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          row
          column
          code
          severity
          message
          value
        }
      }
    }
  }
}
    fragment ImportFacts on TableImport {
  id
  target
  state
  fileName
  inspection
  mapping
  profileName
  failure
  createdAt
  difference {
    read
    added
    changed
    unchanged
    retired
    rejected
    ambiguous
  }
  progress {
    step
    done
    total
    note
  }
  committedVersion {
    id
    number
    stations
  }
}`) as unknown as TypedDocumentString<TableImportQuery, TableImportQueryVariables>;
export const TableImportsDocument = new TypedDocumentString(`
    query TableImports($missionId: ID!) {
  tableImports(missionId: $missionId, first: 20) {
    edges {
      node {
        id
        target
        state
        fileName
        createdAt
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TableImportsQuery, TableImportsQueryVariables>;
export const ImportChangesDocument = new TypedDocumentString(`
    query ImportChanges($id: ID!, $kind: String, $after: String) {
  tableImport(id: $id) {
    id
    changes(first: 50, after: $after, kind: $kind) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          kind
          code
          fields
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ImportChangesQuery, ImportChangesQueryVariables>;
export const StartTableImportDocument = new TypedDocumentString(`
    mutation StartTableImport($missionId: ID!, $target: ImportTarget!, $fileId: ID!) {
  startTableImport(missionId: $missionId, target: $target, fileId: $fileId) {
    __typename
    ... on TableImport {
      id
    }
    ... on Failure {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<StartTableImportMutation, StartTableImportMutationVariables>;
export const MapTableImportDocument = new TypedDocumentString(`
    mutation MapTableImport($importId: ID!, $mapping: JSON!, $saveProfileAs: String) {
  mapTableImport(
    importId: $importId
    mapping: $mapping
    saveProfileAs: $saveProfileAs
  ) {
    __typename
    ... on TableImport {
      ...ImportFacts
    }
    ... on Failure {
      code
      message
    }
    ... on InvalidInput {
      fields {
        path
        message
      }
    }
  }
}
    fragment ImportFacts on TableImport {
  id
  target
  state
  fileName
  inspection
  mapping
  profileName
  failure
  createdAt
  difference {
    read
    added
    changed
    unchanged
    retired
    rejected
    ambiguous
  }
  progress {
    step
    done
    total
    note
  }
  committedVersion {
    id
    number
    stations
  }
}`) as unknown as TypedDocumentString<MapTableImportMutation, MapTableImportMutationVariables>;
export const CommitTableImportDocument = new TypedDocumentString(`
    mutation CommitTableImport($importId: ID!, $withoutRejected: Boolean!) {
  commitTableImport(importId: $importId, withoutRejected: $withoutRejected) {
    __typename
    ... on TableImport {
      ...ImportFacts
    }
    ... on Failure {
      code
      message
    }
  }
}
    fragment ImportFacts on TableImport {
  id
  target
  state
  fileName
  inspection
  mapping
  profileName
  failure
  createdAt
  difference {
    read
    added
    changed
    unchanged
    retired
    rejected
    ambiguous
  }
  progress {
    step
    done
    total
    note
  }
  committedVersion {
    id
    number
    stations
  }
}`) as unknown as TypedDocumentString<CommitTableImportMutation, CommitTableImportMutationVariables>;
export const CancelTableImportDocument = new TypedDocumentString(`
    mutation CancelTableImport($importId: ID!) {
  cancelTableImport(importId: $importId) {
    __typename
    ... on TableImport {
      ...ImportFacts
    }
    ... on Failure {
      code
      message
    }
  }
}
    fragment ImportFacts on TableImport {
  id
  target
  state
  fileName
  inspection
  mapping
  profileName
  failure
  createdAt
  difference {
    read
    added
    changed
    unchanged
    retired
    rejected
    ambiguous
  }
  progress {
    step
    done
    total
    note
  }
  committedVersion {
    id
    number
    stations
  }
}`) as unknown as TypedDocumentString<CancelTableImportMutation, CancelTableImportMutationVariables>;
export const TableImportChangedDocument = new TypedDocumentString(`
    subscription TableImportChanged($importId: ID!) {
  tableImportChanged(importId: $importId) {
    ...ImportFacts
  }
}
    fragment ImportFacts on TableImport {
  id
  target
  state
  fileName
  inspection
  mapping
  profileName
  failure
  createdAt
  difference {
    read
    added
    changed
    unchanged
    retired
    rejected
    ambiguous
  }
  progress {
    step
    done
    total
    note
  }
  committedVersion {
    id
    number
    stations
  }
}`) as unknown as TypedDocumentString<TableImportChangedSubscription, TableImportChangedSubscriptionVariables>;
export const PlanningRunDocument = new TypedDocumentString(`
    query PlanningRun($id: ID!) {
  planningRun(id: $id) {
    ...RunFacts
  }
}
    fragment RunFacts on PlanningRun {
  id
  state
  seed
  seconds
  iterations
  teams
  failure
  startedAt
  finishedAt
  score
  progress {
    step
    done
    total
    note
  }
  plan {
    id
  }
}`) as unknown as TypedDocumentString<PlanningRunQuery, PlanningRunQueryVariables>;
export const StartPlanningRunDocument = new TypedDocumentString(`
    mutation StartPlanningRun($input: StartPlanningRunInput!) {
  startPlanningRun(input: $input) {
    __typename
    ... on PlanningRun {
      ...RunFacts
    }
    ... on Failure {
      code
      message
    }
    ... on InvalidInput {
      fields {
        path
        message
      }
    }
  }
}
    fragment RunFacts on PlanningRun {
  id
  state
  seed
  seconds
  iterations
  teams
  failure
  startedAt
  finishedAt
  score
  progress {
    step
    done
    total
    note
  }
  plan {
    id
  }
}`) as unknown as TypedDocumentString<StartPlanningRunMutation, StartPlanningRunMutationVariables>;
export const CancelPlanningRunDocument = new TypedDocumentString(`
    mutation CancelPlanningRun($runId: ID!) {
  cancelPlanningRun(runId: $runId) {
    __typename
    ... on PlanningRun {
      ...RunFacts
    }
    ... on Failure {
      code
      message
    }
  }
}
    fragment RunFacts on PlanningRun {
  id
  state
  seed
  seconds
  iterations
  teams
  failure
  startedAt
  finishedAt
  score
  progress {
    step
    done
    total
    note
  }
  plan {
    id
  }
}`) as unknown as TypedDocumentString<CancelPlanningRunMutation, CancelPlanningRunMutationVariables>;
export const PlanningRunChangedDocument = new TypedDocumentString(`
    subscription PlanningRunChanged($runId: ID!) {
  planningRunChanged(runId: $runId) {
    ...RunFacts
  }
}
    fragment RunFacts on PlanningRun {
  id
  state
  seed
  seconds
  iterations
  teams
  failure
  startedAt
  finishedAt
  score
  progress {
    step
    done
    total
    note
  }
  plan {
    id
  }
}`) as unknown as TypedDocumentString<PlanningRunChangedSubscription, PlanningRunChangedSubscriptionVariables>;
export const DeploymentPlanDocument = new TypedDocumentString(`
    query DeploymentPlan($id: ID!) {
  deploymentPlan(id: $id) {
    id
    number
    version
    state
    createdAt
    publishedAt
    gap
    problemHash
    publishedBy {
      id
      name
    }
    mission {
      id
      title
      state
      election {
        id
        title
        country
        electionDay
        daysToGo
        timeZone
        pollingOpens
        pollingCloses
      }
    }
    score {
      constraint
      level
      value
      matches
      sentence
    }
    shares {
      stratum
      target
      realised
      stations
      visits
    }
    notCovered {
      reason
      sentence
      stations
      examples
    }
    hubs {
      id
      name
      latitude
      longitude
      teams
    }
    pins {
      id
      reason
      createdAt
      stationId
      teamId
      author {
        id
        name
      }
    }
    differences {
      team
      kind
      sentence
      told
    }
    teams {
      ...TeamPlan
    }
  }
}
    fragment TeamPlan on Team {
  id
  number
  name
  area
  languages
  contact
  travelMinutes
  stationIds
  hub {
    id
    name
    latitude
    longitude
  }
  members {
    id
    number
    name
    nationality
    languages
    gender
    phone
  }
  visits {
    id
    order
    service
    arrives
    starts
    ends
    day
    station {
      id
      code
      name
      address
      areas
      latitude
      longitude
      electors
    }
    pin {
      id
      reason
      createdAt
      author {
        id
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<DeploymentPlanQuery, DeploymentPlanQueryVariables>;
export const TeamPackDocument = new TypedDocumentString(`
    query TeamPack($id: ID!) {
  team(id: $id) {
    ...TeamPlan
  }
}
    fragment TeamPlan on Team {
  id
  number
  name
  area
  languages
  contact
  travelMinutes
  stationIds
  hub {
    id
    name
    latitude
    longitude
  }
  members {
    id
    number
    name
    nationality
    languages
    gender
    phone
  }
  visits {
    id
    order
    service
    arrives
    starts
    ends
    day
    station {
      id
      code
      name
      address
      areas
      latitude
      longitude
      electors
    }
    pin {
      id
      reason
      createdAt
      author {
        id
        name
      }
    }
  }
}`) as unknown as TypedDocumentString<TeamPackQuery, TeamPackQueryVariables>;
export const ExplainStationDocument = new TypedDocumentString(`
    query ExplainStation($planId: ID!, $stationId: ID!, $teamId: ID) {
  explainStation(planId: $planId, stationId: $stationId, teamId: $teamId) {
    sentence
    reasons
    alternatives
    station {
      id
      code
      name
    }
    team {
      id
      number
    }
  }
}
    `) as unknown as TypedDocumentString<ExplainStationQuery, ExplainStationQueryVariables>;
export const PreviewVisitMoveDocument = new TypedDocumentString(`
    query PreviewVisitMove($input: MoveVisitInput!) {
  previewVisitMove(input: $input) {
    __typename
    ... on VisitMovePrice {
      feasible
      reason
      sentence
      lostVisits
      extraTravelMinutes
      scoreBefore {
        constraint
        level
        value
        matches
        sentence
      }
      scoreAfter {
        constraint
        level
        value
        matches
        sentence
      }
    }
    ... on Failure {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PreviewVisitMoveQuery, PreviewVisitMoveQueryVariables>;
export const MoveVisitDocument = new TypedDocumentString(`
    mutation MoveVisit($input: MoveVisitInput!) {
  moveVisit(input: $input) {
    __typename
    ... on DeploymentPlan {
      id
      version
    }
    ... on Failure {
      code
      message
    }
    ... on InvalidInput {
      fields {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MoveVisitMutation, MoveVisitMutationVariables>;
export const RemovePinDocument = new TypedDocumentString(`
    mutation RemovePin($pinId: ID!) {
  removePin(pinId: $pinId) {
    __typename
    ... on DeploymentPlan {
      id
      version
    }
    ... on Failure {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RemovePinMutation, RemovePinMutationVariables>;
export const PublishPlanDocument = new TypedDocumentString(`
    mutation PublishPlan($planId: ID!, $planVersion: Int!) {
  publishDeploymentPlan(planId: $planId, planVersion: $planVersion) {
    __typename
    ... on DeploymentPlan {
      id
      number
      state
    }
    ... on Failure {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PublishPlanMutation, PublishPlanMutationVariables>;
export const RevisePlanDocument = new TypedDocumentString(`
    mutation RevisePlan($missionId: ID!) {
  reviseDeploymentPlan(missionId: $missionId) {
    __typename
    ... on DeploymentPlan {
      id
      number
      state
    }
    ... on Failure {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RevisePlanMutation, RevisePlanMutationVariables>;
export const CompleteDepartureItemDocument = new TypedDocumentString(`
    mutation CompleteDepartureItem($missionId: ID!, $code: String!) {
  completeDepartureItem(missionId: $missionId, code: $code) {
    __typename
    ... on Mission {
      id
      departureChecklist {
        code
        title
        done
      }
    }
    ... on Failure {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CompleteDepartureItemMutation, CompleteDepartureItemMutationVariables>;
export const SharingAgreementsDocument = new TypedDocumentString(`
    query SharingAgreements($missionId: ID) {
  sharingAgreements(missionId: $missionId) {
    ...AgreementLine
  }
}
    fragment CredentialLine on PartnerCredential {
  id
  label
  prefix
  createdAt
  expiresAt
  revokedAt
  lastUsedAt
}
fragment AgreementLine on SharingAgreement {
  id
  sharedFields: fields
  startsOn
  endsOn
  state
  partner {
    ...OrganisationName
  }
  owner {
    ...OrganisationName
  }
  mission {
    id
    title
    state
    election {
      id
      title
      electionDay
      daysToGo
    }
  }
  credentials {
    ...CredentialLine
  }
}
fragment OrganisationName on Organisation {
  id
  name
  acronym
  kind
  authorityKind
  country
  mandateBody
}`) as unknown as TypedDocumentString<SharingAgreementsQuery, SharingAgreementsQueryVariables>;
export const ViewAsPartnerDocument = new TypedDocumentString(`
    query ViewAsPartner($agreementId: ID!, $after: String) {
  viewAsPartner(agreementId: $agreementId, first: 100, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...SharedLine
      }
    }
  }
}
    fragment SharedLine on SharedDeployment {
  id
  date
  area
  halfDay
  time
  teamNumber
  service
  organisation {
    id
    name
    acronym
  }
  election {
    id
    title
    country
  }
  station {
    code
    name
    latitude
    longitude
  }
}`) as unknown as TypedDocumentString<ViewAsPartnerQuery, ViewAsPartnerQueryVariables>;
export const SharedDeploymentsDocument = new TypedDocumentString(`
    query SharedDeployments($electionId: ID, $area: String, $after: String) {
  deployments(electionId: $electionId, area: $area, first: 100, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...SharedLine
      }
    }
  }
}
    fragment SharedLine on SharedDeployment {
  id
  date
  area
  halfDay
  time
  teamNumber
  service
  organisation {
    id
    name
    acronym
  }
  election {
    id
    title
    country
  }
  station {
    code
    name
    latitude
    longitude
  }
}`) as unknown as TypedDocumentString<SharedDeploymentsQuery, SharedDeploymentsQueryVariables>;
export const CoverageDocument = new TypedDocumentString(`
    query Coverage($electionId: ID!) {
  coverage(electionId: $electionId) {
    area
    halfDay
    organisations
    visits
  }
}
    `) as unknown as TypedDocumentString<CoverageQuery, CoverageQueryVariables>;
export const DeploymentChangesDocument = new TypedDocumentString(`
    query DeploymentChanges($after: String) {
  changes(after: $after, first: 50) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      cursor
      node {
        kind
        deploymentId
        occurredAt
        deployment {
          ...SharedLine
        }
      }
    }
  }
}
    fragment SharedLine on SharedDeployment {
  id
  date
  area
  halfDay
  time
  teamNumber
  service
  organisation {
    id
    name
    acronym
  }
  election {
    id
    title
    country
  }
  station {
    code
    name
    latitude
    longitude
  }
}`) as unknown as TypedDocumentString<DeploymentChangesQuery, DeploymentChangesQueryVariables>;
export const CreateSharingAgreementDocument = new TypedDocumentString(`
    mutation CreateSharingAgreement($input: CreateSharingAgreementInput!) {
  createSharingAgreement(input: $input) {
    __typename
    ... on SharingAgreement {
      id
    }
    ... on Failure {
      code
      message
    }
    ... on InvalidInput {
      fields {
        path
        message
      }
    }
  }
}
    `) as unknown as TypedDocumentString<CreateSharingAgreementMutation, CreateSharingAgreementMutationVariables>;
export const ChangeSharingAgreementDocument = new TypedDocumentString(`
    mutation ChangeSharingAgreement($input: ChangeSharingAgreementInput!) {
  changeSharingAgreement(input: $input) {
    __typename
    ... on SharingAgreement {
      ...AgreementLine
    }
    ... on Failure {
      code
      message
    }
    ... on InvalidInput {
      fields {
        path
        message
      }
    }
  }
}
    fragment CredentialLine on PartnerCredential {
  id
  label
  prefix
  createdAt
  expiresAt
  revokedAt
  lastUsedAt
}
fragment AgreementLine on SharingAgreement {
  id
  sharedFields: fields
  startsOn
  endsOn
  state
  partner {
    ...OrganisationName
  }
  owner {
    ...OrganisationName
  }
  mission {
    id
    title
    state
    election {
      id
      title
      electionDay
      daysToGo
    }
  }
  credentials {
    ...CredentialLine
  }
}
fragment OrganisationName on Organisation {
  id
  name
  acronym
  kind
  authorityKind
  country
  mandateBody
}`) as unknown as TypedDocumentString<ChangeSharingAgreementMutation, ChangeSharingAgreementMutationVariables>;
export const EndSharingAgreementDocument = new TypedDocumentString(`
    mutation EndSharingAgreement($id: ID!) {
  endSharingAgreement(id: $id) {
    __typename
    ... on SharingAgreement {
      ...AgreementLine
    }
    ... on Failure {
      code
      message
    }
  }
}
    fragment CredentialLine on PartnerCredential {
  id
  label
  prefix
  createdAt
  expiresAt
  revokedAt
  lastUsedAt
}
fragment AgreementLine on SharingAgreement {
  id
  sharedFields: fields
  startsOn
  endsOn
  state
  partner {
    ...OrganisationName
  }
  owner {
    ...OrganisationName
  }
  mission {
    id
    title
    state
    election {
      id
      title
      electionDay
      daysToGo
    }
  }
  credentials {
    ...CredentialLine
  }
}
fragment OrganisationName on Organisation {
  id
  name
  acronym
  kind
  authorityKind
  country
  mandateBody
}`) as unknown as TypedDocumentString<EndSharingAgreementMutation, EndSharingAgreementMutationVariables>;
export const IssueCredentialDocument = new TypedDocumentString(`
    mutation IssueCredential($agreementId: ID!, $label: String!, $validDays: Int!) {
  issueCredential(agreementId: $agreementId, label: $label, validDays: $validDays) {
    __typename
    ... on IssuedCredential {
      secret
      credential {
        ...CredentialLine
      }
    }
    ... on Failure {
      code
      message
    }
    ... on InvalidInput {
      fields {
        path
        message
      }
    }
  }
}
    fragment CredentialLine on PartnerCredential {
  id
  label
  prefix
  createdAt
  expiresAt
  revokedAt
  lastUsedAt
}`) as unknown as TypedDocumentString<IssueCredentialMutation, IssueCredentialMutationVariables>;
export const RevokeCredentialDocument = new TypedDocumentString(`
    mutation RevokeCredential($id: ID!) {
  revokeCredential(id: $id) {
    __typename
    ... on PartnerCredential {
      ...CredentialLine
    }
    ... on Failure {
      code
      message
    }
  }
}
    fragment CredentialLine on PartnerCredential {
  id
  label
  prefix
  createdAt
  expiresAt
  revokedAt
  lastUsedAt
}`) as unknown as TypedDocumentString<RevokeCredentialMutation, RevokeCredentialMutationVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    id
    name
    email
    language
    timeZone
    active {
      id
      roles
      organisation {
        ...OrganisationName
      }
    }
    memberships {
      id
      roles
      organisation {
        ...OrganisationName
      }
    }
  }
}
    fragment OrganisationName on Organisation {
  id
  name
  acronym
  kind
  authorityKind
  country
  mandateBody
}`) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const SwitchOrganisationDocument = new TypedDocumentString(`
    mutation SwitchOrganisation($membershipId: ID!) {
  switchOrganisation(membershipId: $membershipId) {
    id
    active {
      id
      roles
      organisation {
        ...OrganisationName
      }
    }
  }
}
    fragment OrganisationName on Organisation {
  id
  name
  acronym
  kind
  authorityKind
  country
  mandateBody
}`) as unknown as TypedDocumentString<SwitchOrganisationMutation, SwitchOrganisationMutationVariables>;
export const UnreadCountDocument = new TypedDocumentString(`
    query UnreadCount {
  notifications(unreadOnly: true, first: 1) {
    totalCount
    edges {
      node {
        id
      }
    }
  }
}
    `) as unknown as TypedDocumentString<UnreadCountQuery, UnreadCountQueryVariables>;
export const NotificationsDocument = new TypedDocumentString(`
    query Notifications($unreadOnly: Boolean, $after: String) {
  notifications(unreadOnly: $unreadOnly, first: 50, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...NotificationLine
      }
    }
  }
}
    fragment NotificationLine on Notification {
  id
  kind
  message
  link
  createdAt
  readAt
}`) as unknown as TypedDocumentString<NotificationsQuery, NotificationsQueryVariables>;
export const MarkNotificationsReadDocument = new TypedDocumentString(`
    mutation MarkNotificationsRead($ids: [ID!]!) {
  markNotificationsRead(ids: $ids)
}
    `) as unknown as TypedDocumentString<MarkNotificationsReadMutation, MarkNotificationsReadMutationVariables>;
export const NotificationAddedDocument = new TypedDocumentString(`
    subscription NotificationAdded {
  notificationAdded {
    ...NotificationLine
  }
}
    fragment NotificationLine on Notification {
  id
  kind
  message
  link
  createdAt
  readAt
}`) as unknown as TypedDocumentString<NotificationAddedSubscription, NotificationAddedSubscriptionVariables>;
export const CalendarFeedsDocument = new TypedDocumentString(`
    query CalendarFeeds {
  calendarFeeds {
    id
    createdAt
    revokedAt
    lastReadAt
  }
}
    `) as unknown as TypedDocumentString<CalendarFeedsQuery, CalendarFeedsQueryVariables>;
export const CreateCalendarFeedDocument = new TypedDocumentString(`
    mutation CreateCalendarFeed {
  createCalendarFeed {
    url
    feed {
      id
      createdAt
      revokedAt
      lastReadAt
    }
  }
}
    `) as unknown as TypedDocumentString<CreateCalendarFeedMutation, CreateCalendarFeedMutationVariables>;
export const RevokeCalendarFeedDocument = new TypedDocumentString(`
    mutation RevokeCalendarFeed($id: ID!) {
  revokeCalendarFeed(id: $id) {
    id
    revokedAt
  }
}
    `) as unknown as TypedDocumentString<RevokeCalendarFeedMutation, RevokeCalendarFeedMutationVariables>;
export const OrganisationsDocument = new TypedDocumentString(`
    query Organisations($kind: OrganisationKind, $search: String, $first: Int) {
  organisations(kind: $kind, search: $search, first: $first) {
    edges {
      node {
        ...OrganisationName
      }
    }
  }
}
    fragment OrganisationName on Organisation {
  id
  name
  acronym
  kind
  authorityKind
  country
  mandateBody
}`) as unknown as TypedDocumentString<OrganisationsQuery, OrganisationsQueryVariables>;