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
  /** A calendar day, YYYY-MM-DD; never an instant. */
  CalendarDate: { input: string; output: string; }
  /** An instant in UTC (ISO 8601), such as 2026-03-02T09:00:00.000Z. */
  DateTime: { input: string; output: string; }
  /** The `JSON` scalar type represents JSON values as specified by [ECMA-404](http://www.ecma-international.org/publications/files/ECMA-ST/ECMA-404.pdf). */
  JSON: { input: unknown; output: unknown; }
  /** A wall time, HH:MM, in the time zone of the election. */
  LocalTime: { input: string; output: string; }
};

/** Whether the electoral commission admits an observer to polling stations. */
export type Accreditation = {
  /** Where it holds; everywhere where nothing is said. */
  area?: Maybe<Scalars['String']['output']>;
  /** The number of the badge or letter. */
  reference?: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  state: AccreditationState;
  /** The last day on which it holds. */
  validUntil?: Maybe<Scalars['CalendarDate']['output']>;
};

/** Where an accreditation stands. */
export type AccreditationInput = {
  /** Where it holds. */
  area?: InputMaybe<Scalars['String']['input']>;
  /** The number of the badge or letter. */
  reference?: InputMaybe<Scalars['String']['input']>;
  /** Where it stands. */
  state: AccreditationState;
  /** The last day on which it holds. */
  validUntil?: InputMaybe<Scalars['CalendarDate']['input']>;
};

/** Where an accreditation with the electoral commission stands. */
export type AccreditationState =
  | 'EXPIRED'
  | 'ISSUED'
  | 'NONE'
  | 'REFUSED'
  | 'SUBMITTED';

/** Dated work of an organisation, on a basis, to be handed over. */
export type Activity = {
  /** What it hangs on. */
  basis: Basis;
  /** The election it is about. */
  election: Election;
  /** When it ends. */
  endsOn: Scalars['CalendarDate']['output'];
  /** What is handed over. */
  handOver: HandOver;
  /** Identifies the activity. */
  id: Scalars['ID']['output'];
  /** Its milestones, the nearest first. */
  milestones: Array<Milestone>;
  /** The mission that carries it out; none where it sends nobody, or the viewer may not see it. */
  mission?: Maybe<Mission>;
  /** The organisation that works. */
  organisation: Organisation;
  /** Its registration plan; none where it supports no voter registration, or none was opened. */
  registrationPlan?: Maybe<RegistrationPlan>;
  /** The service. */
  service: Scalars['String']['output'];
  /** When it begins. */
  startsOn: Scalars['CalendarDate']['output'];
  /** Where it stands. */
  state: ActivityState;
  /** Its title. */
  title: Scalars['String']['output'];
};

/** A page of activities: what begins first comes first. */
export type ActivityConnection = {
  /** What is on the page, in the order of the list. */
  edges: Array<ActivityEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are in all, as far as the viewer may see them. */
  totalCount: Scalars['Int']['output'];
};

/** One of a list of Activity, with its position. */
export type ActivityEdge = {
  /** The position in the list; opaque. */
  cursor: Scalars['String']['output'];
  /** What stands at this position. */
  node: Activity;
};

/** Where an activity stands. */
export type ActivityState =
  | 'COMPLETED'
  | 'PLANNED'
  | 'SUSPENDED'
  | 'UNDER_WAY';

/** Whether a sharing agreement is alive. */
export type AgreementState =
  | 'ACTIVE'
  | 'ENDED';

/** A format of mission that the mandate has for a service. */
export type AllowedFormat = {
  /** How sure the source is. */
  confidence: Scalars['String']['output'];
  /** Usual size of the core team, such as 10–17. */
  coreTeam?: Maybe<Scalars['String']['output']>;
  /** Identifies the format within the mandate. */
  id: Scalars['String']['output'];
  /** Usual number of long-term observers. */
  longTermObservers?: Maybe<Scalars['String']['output']>;
  /** Its name. */
  name: Scalars['String']['output'];
  /** Usual number of short-term observers. */
  shortTermObservers?: Maybe<Scalars['String']['output']>;
  /** The text on which it rests. */
  source: Scalars['String']['output'];
};

/** A service that the mandate knows, and how the rules read it for a request. */
export type AllowedOption = {
  /** The formats that the mandate has for it. */
  formats: Array<AllowedFormat>;
  /** What the rules say of it for this request. */
  outcome: AssessmentOutcome;
  /** The service. */
  service: Scalars['String']['output'];
};

/** Another service of the same body that would fare better. */
export type AlternativeOffer = {
  /** The service to ask for instead. */
  instead: Scalars['String']['output'];
  /** What the rules would say of it. */
  outcome: AssessmentOutcome;
  /** The service asked for. */
  service: Scalars['String']['output'];
};

/** To whom the kits of an area’s centres go. */
export type AreaHandOverInput = {
  /** The area. */
  area: Scalars['String']['input'];
  /** By when; not before registration ends. */
  dueOn: Scalars['CalendarDate']['input'];
  /** To whom, 1 to 300 characters. */
  toWhom: Scalars['String']['input'];
};

/** A reading of the public rules, kept with the facts it was made from. */
export type Assessment = {
  /** The body whose rules were read. */
  body: Scalars['String']['output'];
  /** Its name. */
  bodyName: Scalars['String']['output'];
  /** The conditions that are open, with who acts next. */
  conditions: Array<OpenCondition>;
  /** The day for which it was made: nothing later is known on it. */
  decisionDate: Scalars['CalendarDate']['output'];
  /** Who decides in the end. */
  decisionMaker: Scalars['String']['output'];
  /** The id of who decides, by which catalogues of texts know them. */
  decisionMakerId: Scalars['String']['output'];
  /** Facts that are unknown and would add a finding if they were known. */
  decisiveFacts: Array<Scalars['String']['output']>;
  /** The facts that it was made from. */
  facts: Scalars['JSON']['output'];
  /** Every finding, in the order of the rules. */
  findings: Array<MandateFinding>;
  /** Identifies the assessment. */
  id: Scalars['ID']['output'];
  /** When it was made. */
  madeAt: Scalars['DateTime']['output'];
  /** What the rules say. */
  outcome: AssessmentOutcome;
  /** The heading under which it is to be shown. */
  reading: Scalars['String']['output'];
  /** What newer rules would say of the same facts; none where it was made under the rules in force. */
  rulesNow?: Maybe<RulesNow>;
  /** The version of the rules that were read. */
  rulesVersion: Scalars['String']['output'];
  /** The version of the rules in force now. */
  rulesVersionNow: Scalars['String']['output'];
  /** The service. */
  service: Scalars['String']['output'];
  /** When a newer one took its place; none while it is in force. */
  supersededAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What the public rules say of a request. */
export type AssessmentOutcome =
  | 'ELIGIBLE'
  | 'ELIGIBLE_WITH_CONDITIONS'
  | 'NOT_ELIGIBLE';

/** An authority’s request for assistance with an election. */
export type AssistanceRequest = {
  /** To whom it goes: the authority sees all, an organisation itself alone. */
  addressees: Array<RequestAddressee>;
  /** The authority that asks. */
  authority: Organisation;
  /** When it was begun; for an organisation, when it was sent to itself. */
  createdAt: Scalars['DateTime']['output'];
  /** The election it is about. */
  election: Election;
  /** What is known: for the authority all of it, for an organisation what concerns the request and the state. */
  facts: Scalars['JSON']['output'];
  /** Identifies the request. */
  id: Scalars['ID']['output'];
  /** The viewing organisation’s side of it; none for the authority. */
  incoming?: Maybe<IncomingRequest>;
  /** The letter, where one is attached. */
  letter?: Maybe<StoredFile>;
  /** Why and what for. */
  narrative: Scalars['String']['output'];
  /** By when an answer is needed. */
  neededBy?: Maybe<Scalars['CalendarDate']['output']>;
  /** The options offered on it that the viewer may see. */
  options: Array<Option>;
  /** Who began it, as far as known. */
  preparedBy?: Maybe<PersonReference>;
  /** What people call it by. */
  reference: Scalars['String']['output'];
  /** As what the authority asks, out of the kinds of requesters. */
  requesterKind: Scalars['String']['output'];
  /** When it was first sent; for an organisation, when it was sent to itself. */
  sentAt?: Maybe<Scalars['DateTime']['output']>;
  /** The services asked for, out of mandateServices. */
  services: Array<Scalars['String']['output']>;
  /** Where it stands. */
  state: RequestState;
  /** What is asked, in a line. */
  subject: Scalars['String']['output'];
  /** The steps of preparing it, in their order. */
  tasks: Array<RequestTask>;
  /** When its content last changed; for an organisation, when it was sent to itself. */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts its changes; a change is saved against the version that was seen. */
  version: Scalars['Int']['output'];
};

/** A page of requests: what is due first comes first, then what came last. */
export type AssistanceRequestConnection = {
  /** What is on the page, in the order of the list. */
  edges: Array<AssistanceRequestEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are in all, as far as the viewer may see them. */
  totalCount: Scalars['Int']['output'];
};

/** One of a list of AssistanceRequest, with its position. */
export type AssistanceRequestEdge = {
  /** The position in the list; opaque. */
  cursor: Scalars['String']['output'];
  /** What stands at this position. */
  node: AssistanceRequest;
};

/** Which authority of its state it is. */
export type AuthorityKind =
  | 'ELECTORAL_COMMISSION'
  | 'FOREIGN_MINISTRY'
  | 'GOVERNMENT'
  | 'HEAD_OF_STATE'
  | 'PARLIAMENT';

/** What an activity hangs on. */
export type Basis = {
  /** How it is cited. */
  citation: Scalars['String']['output'];
  /** The entry of the ledger, where it is consent. */
  consentEntry?: Maybe<ConsentEntry>;
  /** Its kind. */
  kind: BasisKind;
};

/** What an activity hangs on. */
export type BasisKind =
  | 'CONSENT_ENTRY'
  | 'MANDATE_WITHOUT_CONSENT'
  | 'ORGAN_DECISION'
  | 'STANDING_RIGHT';

/** The viewer’s calendar as iCalendar, under a secret address. */
export type CalendarFeed = {
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Identifies the feed. */
  id: Scalars['ID']['output'];
  /** When a calendar programme last read it. */
  lastReadAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was ended; none while it is alive. */
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** What happened. */
export type ChangeKind =
  | 'CHANGED'
  | 'CREATED'
  | 'WITHDRAWN';

/** What changes of an agreement; what is left out stays. */
export type ChangeSharingAgreementInput = {
  /** The last day on which the partner sees it. */
  endsOn?: InputMaybe<Scalars['CalendarDate']['input']>;
  /** What is shared from now on; at least one. */
  fields?: InputMaybe<Array<SharedField>>;
  /** The agreement. */
  id: Scalars['ID']['input'];
};

/** What a change is about. */
export type ChangeSubject =
  /** A deployment. */
  | 'DEPLOYMENT'
  /** A row of a registration plan. */
  | 'REGISTRATION';

/** The draft that was chosen, or why not. */
export type ChooseDraftResult = Conflict | DeploymentPlan | InvalidInput | NotAllowed | NotFound | WrongState;

/** A plan among those compared. */
export type ComparedPlan = {
  /** Its figures; none where the problem that it was made from is no longer kept. */
  figures?: Maybe<PlanFigures>;
  /** The plan. */
  plan: DeploymentPlan;
};

/** Somebody else changed it meanwhile: look at it again. */
export type Conflict = Failure & {
  /** The fixed code of the failure. */
  code: Scalars['String']['output'];
  /** What is wrong and what to do, in English. */
  message: Scalars['String']['output'];
};

/** An entry of the consent ledger; never changed, chained to the one before it. */
export type ConsentEntry = {
  /** The titles of the parts that were accepted. */
  acceptedParts: Array<Scalars['String']['output']>;
  /** The authority that decided. */
  authority: Organisation;
  /** Whether the viewer can withdraw this consent now. */
  canWithdraw: Scalars['Boolean']['output'];
  /** In what capacity the signatory decided; empty once erased. */
  capacity: Scalars['String']['output'];
  /** When. */
  decidedAt: Scalars['DateTime']['output'];
  /** The signatory who decided. */
  decidedBy: PersonReference;
  /** The document on which the decision rests; empty once erased. */
  document: Scalars['String']['output'];
  /** Its own hash (SHA-256) over ids, kind, moment, digest of what was said, and the hash before it. */
  hash: Scalars['String']['output'];
  /** Identifies the entry. */
  id: Scalars['ID']['output'];
  /** What it says. */
  kind: ConsentKind;
  /** The option that it is about. */
  option?: Maybe<Option>;
  /** The hash of the entry before it in the authority’s ledger (SHA-256). */
  previousHash: Scalars['String']['output'];
  /** Its place among the entries of this authority that the viewer may see, from 1. */
  sequence: Scalars['Int']['output'];
  /** What was said; empty once erased. */
  statement: Scalars['String']['output'];
  /** The entry whose consent this one withdraws. */
  withdraws?: Maybe<ConsentEntry>;
};

/** What an entry of the ledger says. */
export type ConsentKind =
  | 'DECLINED'
  | 'GIVEN'
  | 'GIVEN_IN_PART'
  | 'WITHDRAWN';

/** The consent ledger as far as the viewer may see it. */
export type ConsentLedger = {
  /** Its entries, in their order. */
  entries: Array<ConsentEntry>;
  /** Whether the database finds the whole chain as it was sealed. */
  intact: Scalars['Boolean']['output'];
};

/** How many shared visits fall into an area and half-day, and whose. */
export type CoverageAreaObject = {
  /** The area; null where it is not shared. */
  area?: Maybe<Scalars['String']['output']>;
  /** The half-day; null where it is not shared. */
  halfDay?: Maybe<HalfDay>;
  /** Names of the organisations that are there. */
  organisations: Array<Scalars['String']['output']>;
  /** Shared visits: distinct combinations of what is shared. */
  visits: Scalars['Int']['output'];
};

/** A request to begin. */
export type CreateAssistanceRequestInput = {
  /** A key under which the client may repeat this. */
  clientMutationId?: InputMaybe<Scalars['ID']['input']>;
  /** The election, of the viewer’s authority. */
  electionId: Scalars['ID']['input'];
};

/** The draft, or why there is none. */
export type CreateAssistanceRequestResult = AssistanceRequest | Conflict | InvalidInput | NotAllowed | NotFound | WrongState;

/** What is agreed with a partner. */
export type CreateSharingAgreementInput = {
  /** An activity of the viewer’s organisation, to share its registration plan; or else missionId. */
  activityId?: InputMaybe<Scalars['ID']['input']>;
  /** The last day on which the partner sees it. */
  endsOn: Scalars['CalendarDate']['input'];
  /** What is shared; at least one. */
  fields: Array<SharedField>;
  /** A mission of the viewer’s organisation, to share its deployments; or else activityId. */
  missionId?: InputMaybe<Scalars['ID']['input']>;
  /** The partner, out of the directory of organisations. */
  partnerId: Scalars['ID']['input'];
  /** The first day on which the partner sees it. */
  startsOn: Scalars['CalendarDate']['input'];
};

/** Where a search stood at one moment: its best score so far, by level. */
export type CurvePoint = {
  /** What the worth of the visits cannot pass within the areas drawn; none where the search does not know. */
  bound?: Maybe<Scalars['Float']['output']>;
  /** Changes to what people were told: 0 where there are none. */
  changes: Scalars['Float']['output'];
  /** What must be kept: 0 where all of it is. */
  hard: Scalars['Float']['output'];
  /** What the mandate asks: 0 where all of it is kept. */
  mandate: Scalars['Float']['output'];
  /** Milliseconds since the search began. */
  milliseconds: Scalars['Int']['output'];
  /** The worth of the visits; higher is better. */
  soft: Scalars['Float']['output'];
};

/** A signatory’s decision about an option. */
export type DecideOptionInput = {
  /** With ACCEPT_IN_PART: the parts that are accepted. */
  acceptedPartIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** In what capacity the signatory decides. */
  capacity: Scalars['String']['input'];
  /** A key under which the client may repeat this. */
  clientMutationId?: InputMaybe<Scalars['ID']['input']>;
  /** What is decided. */
  decision: OptionDecision;
  /** The document on which the decision rests. */
  document: Scalars['String']['input'];
  /** The option. */
  optionId: Scalars['ID']['input'];
  /** What is said, 1 to 10,000 characters. */
  statement: Scalars['String']['input'];
};

/** The entry of the ledger, or why there is none. */
export type DecideOptionResult = Conflict | ConsentEntry | InvalidInput | NotAllowed | NotFound | WrongState;

/** What an organisation itself decided about a service. */
export type DecisionOutcome =
  | 'DECLINES'
  | 'WILL_ASSIST'
  | 'WILL_ASSIST_WITH_CONDITIONS';

/** Something to see to once a mission is suspended. */
export type DepartureItem = {
  /** Its fixed code. */
  code: Scalars['String']['output'];
  /** Whether it is done. */
  done: Scalars['Boolean']['output'];
  /** What is to be done, in English. */
  title: Scalars['String']['output'];
};

/** What happened to a deployment, or to a row of a registration plan. */
export type DeploymentChange = {
  /** What it is about. */
  about: ChangeSubject;
  /** The deployment as it stands now; null once it is withdrawn or out of sight, and where it is about another thing. */
  deployment?: Maybe<SharedDeployment>;
  /** The deployment, or the row of a registration plan, also where it is out of sight by now. */
  deploymentId: Scalars['ID']['output'];
  /** What happened. */
  kind: ChangeKind;
  /** When it happened. */
  occurredAt: Scalars['DateTime']['output'];
  /** The row of the registration plan as it stands now; null once it is withdrawn or out of sight, and where it is about another thing. */
  registration?: Maybe<SharedRegistration>;
};

/** A page of changes, oldest first. Keep endCursor and ask again after it. */
export type DeploymentChangeConnection = {
  /** What is on the page, in the order of the list. */
  edges: Array<DeploymentChangeEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
};

/** One of a list of DeploymentChange, with its position. */
export type DeploymentChangeEdge = {
  /** The position in the list; opaque. */
  cursor: Scalars['String']['output'];
  /** What stands at this position. */
  node: DeploymentChange;
};

/** Who goes where on election day: a draft, or a version that was published. */
export type DeploymentPlan = {
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Where the election day moved away from the plan’s: a sentence that says so and what to do, in English. */
  dayProblem?: Maybe<Scalars['String']['output']>;
  /** What it changes against the version published before it, and who is told; of a draft, what it would change now. */
  differences: Array<PlanDifference>;
  /** How far the worth of its visits lies below what no plan can pass, 0 to 1. */
  gap?: Maybe<Scalars['Float']['output']>;
  /** Where its teams are based. */
  hubs: Array<Hub>;
  /** Identifies the plan. */
  id: Scalars['ID']['output'];
  /** The mission. */
  mission: Mission;
  /** What is not covered and why. */
  notCovered: Array<NotCovered>;
  /** The number of the version, from 1; none for a draft. */
  number?: Maybe<Scalars['Int']['output']>;
  /** Visits fixed by hand. */
  pins: Array<Pin>;
  /** SHA-256 of the problem that it was made from. */
  problemHash: Scalars['String']['output'];
  /** When it was published. */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who published it. */
  publishedBy?: Maybe<PersonReference>;
  /** The run that it goes back to. */
  run?: Maybe<PlanningRun>;
  /** Its score, by named constraint. */
  score: Array<ScoreLine>;
  /** Shares of the strata, promised and realised. */
  shares: Array<ShareLine>;
  /** Where it stands. */
  state: PlanState;
  /** Its teams, by number. */
  teams: Array<Team>;
  /** Counts the changes of a draft: say with it which one you have seen. */
  version: Scalars['Int']['output'];
};

/** An election with its rounds and days. */
export type Election = {
  /** The country, three letters (ISO 3166-1 alpha-3). */
  country: Scalars['String']['output'];
  /** When it was opened. */
  createdAt: Scalars['DateTime']['output'];
  /** Days from today to election day, in the election’s time zone; negative after it. */
  daysToGo: Scalars['Int']['output'];
  /** The day from which everything is counted: the first ordinary day of the first round. */
  electionDay: Scalars['CalendarDate']['output'];
  /** Identifies the election. */
  id: Scalars['ID']['output'];
  /** What is voted on. */
  kind: ElectionKind;
  /** When polling closes. */
  pollingCloses: Scalars['LocalTime']['output'];
  /** When polling opens. */
  pollingOpens: Scalars['LocalTime']['output'];
  /** Its rounds, in their order. */
  rounds: Array<ElectionRound>;
  /** The time zone of its hours (IANA). */
  timeZone: Scalars['String']['output'];
  /** Its title. */
  title: Scalars['String']['output'];
};

/** A page of elections, the newest first. */
export type ElectionConnection = {
  /** What is on the page, in the order of the list. */
  edges: Array<ElectionEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are in all, as far as the viewer may see them. */
  totalCount: Scalars['Int']['output'];
};

/** A day of voting, everywhere or in an area. */
export type ElectionDay = {
  /** Where it is held; none for everywhere. */
  area?: Maybe<Scalars['String']['output']>;
  /** Its date, in the election’s time zone. */
  date: Scalars['CalendarDate']['output'];
  /** Identifies the day. */
  id: Scalars['ID']['output'];
  /** What kind of day it is. */
  kind: ElectionDayKind;
};

/** A day of voting. */
export type ElectionDayInput = {
  /** Where it is held; none for everywhere. */
  area?: InputMaybe<Scalars['String']['input']>;
  /** Its date; from today on. */
  date: Scalars['CalendarDate']['input'];
  /** What kind of day it is. */
  kind: ElectionDayKind;
};

/** What kind of day of voting it is. */
export type ElectionDayKind =
  | 'ABROAD'
  | 'EARLY'
  | 'MOBILE'
  | 'ORDINARY'
  | 'POSTPONED'
  | 'REPEATED';

/** One of a list of Election, with its position. */
export type ElectionEdge = {
  /** The position in the list; opaque. */
  cursor: Scalars['String']['output'];
  /** What stands at this position. */
  node: Election;
};

/** What is voted on. */
export type ElectionKind =
  | 'GENERAL'
  | 'LOCAL'
  | 'PARLIAMENTARY'
  | 'PRESIDENTIAL'
  | 'REFERENDUM'
  | 'REGIONAL';

/** A round of voting. */
export type ElectionRound = {
  /** Whether it is called or only possible. */
  certainty: RoundCertainty;
  /** Its days, in the order of their dates. */
  days: Array<ElectionDay>;
  /** Identifies the round. */
  id: Scalars['ID']['output'];
  /** Its number, from 1. */
  number: Scalars['Int']['output'];
};

/** A round of voting with its days. */
export type ElectionRoundInput = {
  /** Whether it is called or only possible. */
  certainty: RoundCertainty;
  /** Its days; at least one. */
  days: Array<ElectionDayInput>;
  /** Its number, from 1. */
  number: Scalars['Int']['input'];
};

/** The erased record, or that there is none such. */
export type ErasePersonMetResult = Conflict | ErasedPersonMet | InvalidInput | NotAllowed | NotFound | WrongState;

/** The erasure, or why nothing was erased. */
export type ErasePersonResult = ErasedPerson | NotFound;

/** A person whose data were erased. What refers to them by id stays. */
export type ErasedPerson = {
  /** When their data were erased first. */
  erasedAt: Scalars['DateTime']['output'];
  /** The person. */
  personId: Scalars['ID']['output'];
};

/** Somebody met, whose name and capacity were erased. */
export type ErasedPersonMet = {
  /** The record. */
  id: Scalars['ID']['output'];
};

/** Why a station is visited as it is, or by nobody. */
export type Explanation = {
  /** Up to three other ways with their price, the cheapest first. */
  alternatives: Array<Scalars['String']['output']>;
  /** Why, one reason a sentence. */
  reasons: Array<Scalars['String']['output']>;
  /** What happens there, in English. */
  sentence: Scalars['String']['output'];
  /** The station. */
  station: Station;
  /** The team that visits it; none where nobody does. */
  team?: Maybe<Team>;
};

/** What is held about a person, or why it is not given. */
export type ExportPersonResult = NotFound | PersonExport;

/** A job of the organisation that failed for good; never what it was about, by ids at most. */
export type FailedJob = {
  /** How often it was tried in all. */
  attempts: Scalars['Int']['output'];
  /** When it failed for good. */
  failedAt: Scalars['DateTime']['output'];
  /** Why it failed, in a sentence. */
  failure: Scalars['String']['output'];
  /** Identifies the job; the log tells more under it. */
  id: Scalars['ID']['output'];
  /** Its name, such as assistance.notify. */
  name: Scalars['String']['output'];
};

/** A page of failed jobs, the latest first. */
export type FailedJobConnection = {
  /** What is on the page, in the order of the list. */
  edges: Array<FailedJobEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
};

/** One of a list of FailedJob, with its position. */
export type FailedJobEdge = {
  /** The position in the list; opaque. */
  cursor: Scalars['String']['output'];
  /** What stands at this position. */
  node: FailedJob;
};

/** An expected failure: a code that stays the same, and a sentence that names the value, the limit and the next step. */
export type Failure = {
  /** The fixed code of the failure. */
  code: Scalars['String']['output'];
  /** What is wrong and what to do, in English. */
  message: Scalars['String']['output'];
};

/** What is wrong with one field of an input. */
export type FieldProblem = {
  /** What is wrong with it and what is allowed, in English. */
  message: Scalars['String']['output'];
  /** The field, such as rounds.0.days.1.date. */
  path: Scalars['String']['output'];
};

/** A centre that a scenario opens. */
export type FoundCentre = {
  /** Whether it is reached without steps. */
  accessible: Scalars['Boolean']['output'];
  /** The area that it lies in. */
  area?: Maybe<Scalars['String']['output']>;
  /** The code of its site. */
  code: Scalars['String']['output'];
  /** Its kits. */
  kits: Scalars['Int']['output'];
  /** Degrees north (WGS 84). */
  latitude: Scalars['Float']['output'];
  /** Degrees east (WGS 84). */
  longitude: Scalars['Float']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** People to register there. */
  people: Scalars['Int']['output'];
  /** The codes of the zones that go there. */
  zones: Array<Scalars['String']['output']>;
};

/** A gender as the person gave it. */
export type Gender =
  | 'FEMALE'
  | 'MALE'
  | 'UNDISCLOSED';

/** Half of a day; the afternoon begins at 13:00. */
export type HalfDay =
  | 'AFTERNOON'
  | 'MORNING';

/** What is handed over to whom and by when, so that the work can be taken over. */
export type HandOver = {
  /** By when. */
  dueOn: Scalars['CalendarDate']['output'];
  /** To whom. */
  toWhom: Scalars['String']['output'];
  /** What. */
  what: Scalars['String']['output'];
};

/** What is handed over to whom and by when. */
export type HandOverInput = {
  /** By when. */
  dueOn: Scalars['CalendarDate']['input'];
  /** To whom, 1 to 300 characters. */
  toWhom: Scalars['String']['input'];
  /** What, 1 to 2,000 characters. */
  what: Scalars['String']['input'];
};

/** A place where teams are based. */
export type Hub = {
  /** Identifies the hub within the plan. */
  id: Scalars['ID']['output'];
  /** Latitude in degrees, WGS 84. */
  latitude?: Maybe<Scalars['Float']['output']>;
  /** Longitude in degrees, WGS 84. */
  longitude?: Maybe<Scalars['Float']['output']>;
  /** Its name: the place where most of its stations lie. */
  name: Scalars['String']['output'];
  /** How many teams are based there. */
  teams: Scalars['Int']['output'];
};

/** What a commit does to one record. */
export type ImportChange = {
  /** The record’s code or number. */
  code: Scalars['String']['output'];
  /** Of a changed record: each changed field with its value before and after. */
  fields?: Maybe<Scalars['JSON']['output']>;
  /** added, changed or retired. */
  kind: Scalars['String']['output'];
};

/** A page of the single changes; the first 20,000 of each kind are kept, the counts are whole. */
export type ImportChangeConnection = {
  /** What is on the page, in the order of the list. */
  edges: Array<ImportChangeEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
};

/** One of a list of ImportChange, with its position. */
export type ImportChangeEdge = {
  /** The position in the list; opaque. */
  cursor: Scalars['String']['output'];
  /** What stands at this position. */
  node: ImportChange;
};

/** What a commit does: read = added + changed + unchanged + rejected, always. */
export type ImportDifference = {
  /** Records that are new. */
  added: Scalars['Int']['output'];
  /** Records that seem to have a new code; say with codeChanges what they are. */
  ambiguous: Scalars['Int']['output'];
  /** Records that change. */
  changed: Scalars['Int']['output'];
  /** Data rows read. */
  read: Scalars['Int']['output'];
  /** Rows that cannot be accepted; see the problems of severity error. */
  rejected: Scalars['Int']['output'];
  /** Records that are in force and not in the file. */
  retired: Scalars['Int']['output'];
  /** Records that stay as they are. */
  unchanged: Scalars['Int']['output'];
};

/** Something about a row, or about the file as a whole. */
export type ImportProblem = {
  /** The fixed code of the problem. */
  code: Scalars['String']['output'];
  /** The column, where it is about one. */
  column?: Maybe<Scalars['String']['output']>;
  /** What is wrong and what to do, in English. */
  message: Scalars['String']['output'];
  /** The row as a spreadsheet numbers it; none for the whole file. */
  row?: Maybe<Scalars['Int']['output']>;
  /** error (the row is rejected), question (to be answered before committing), warning or note. */
  severity: Scalars['String']['output'];
  /** The value found; never in rosters. */
  value?: Maybe<Scalars['String']['output']>;
};

/** A page of the problems, in the order in which they were found. */
export type ImportProblemConnection = {
  /** What is on the page, in the order of the list. */
  edges: Array<ImportProblemEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are in all, as far as the viewer may see them. */
  totalCount: Scalars['Int']['output'];
};

/** One of a list of ImportProblem, with its position. */
export type ImportProblemEdge = {
  /** The position in the list; opaque. */
  cursor: Scalars['String']['output'];
  /** What stands at this position. */
  node: ImportProblem;
};

/** All problems of an import of one kind, for a report. */
export type ImportProblemGroup = {
  /** The fixed code of the problem. */
  code: Scalars['String']['output'];
  /** How many there are. */
  count: Scalars['Int']['output'];
  /** The sentence of the first one, in English. */
  message: Scalars['String']['output'];
  /** The first twelve rows, as a spreadsheet numbers them. */
  rows: Array<Scalars['Int']['output']>;
  /** error (the row is rejected), question (to be answered before committing), warning or note. */
  severity: Scalars['String']['output'];
};

/** Where an import stands. */
export type ImportState =
  /** It was given up; nothing of it remains. */
  | 'CANCELLED'
  /** The rows of a large file are being checked. */
  | 'CHECKING'
  /** It was brought in. */
  | 'COMMITTED'
  /** It is being brought in, whole or not at all. */
  | 'COMMITTING'
  /** What a commit would do is known and can be looked at. */
  | 'DRY_RUN'
  /** It could not be done; see the failure. */
  | 'FAILED'
  /** The file was looked at; its columns wait to be mapped. */
  | 'INSPECTED';

/** What a table is imported into. */
export type ImportTarget =
  /** The register of polling stations of the mission’s election. */
  | 'REGISTER'
  /** The mission’s roster of observers. */
  | 'ROSTER';

/** A request as the organisation that received it works on it. */
export type IncomingRequest = {
  /** The rules of the organisation’s own mandate, read for each service; none without a mandate. */
  assessments: Array<Assessment>;
  /** The organisation’s own decisions, the newest first. */
  decisions: Array<OrganisationDecision>;
  /** The newest needs assessment. */
  needsAssessment?: Maybe<NeedsAssessment>;
  /** The next day by which the organisation has to act. */
  nextDeadline?: Maybe<Scalars['CalendarDate']['output']>;
  /** When it was received. */
  receivedAt: Scalars['DateTime']['output'];
};

/** The input breaks a rule; each field with its sentence. */
export type InvalidInput = Failure & {
  /** The fixed code of the failure. */
  code: Scalars['String']['output'];
  /** The fields concerned. */
  fields: Array<FieldProblem>;
  /** What is wrong and what to do, in English. */
  message: Scalars['String']['output'];
};

/** The credential with its secret, or why none was issued. */
export type IssueCredentialResult = InvalidInput | IssuedCredential | NotFound | WrongState;

/** A feed just made, with its address, which is shown this once. */
export type IssuedCalendarFeed = {
  /** The feed. */
  feed: CalendarFeed;
  /** The secret address to subscribe to. */
  url: Scalars['String']['output'];
};

/** A credential just issued, with its secret: shown now and never again. */
export type IssuedCredential = {
  /** The credential. */
  credential: PartnerCredential;
  /** Send it as Authorization: Bearer <secret>. Keep it; it cannot be shown again. */
  secret: Scalars['String']['output'];
};

/** A person whose data the viewer’s organisation keeps. */
export type KeptPerson = {
  /** Their mail address, where one is held. */
  email?: Maybe<Scalars['String']['output']>;
  /** Identifies the person. */
  id: Scalars['ID']['output'];
  /** Their full name. */
  name: Scalars['String']['output'];
  /** Their roles in the organisation; none for people of a roster alone. */
  roles: Array<Role>;
};

/** A page of the people whose data the organisation keeps, by family name. */
export type KeptPersonConnection = {
  /** What is on the page, in the order of the list. */
  edges: Array<KeptPersonEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
};

/** One of a list of KeptPerson, with its position. */
export type KeptPersonEdge = {
  /** The position in the list; opaque. */
  cursor: Scalars['String']['output'];
  /** What stands at this position. */
  node: KeptPerson;
};

/** A body that gives electoral assistance, on a day. */
export type MandateBody = {
  /** The first day of its existence, where we hold one. */
  from?: Maybe<Scalars['CalendarDate']['output']>;
  /** Its id, such as OSCE_ODIHR. */
  id: Scalars['String']['output'];
  /** Whether the state asked about is a member on the day. */
  isMember?: Maybe<Scalars['Boolean']['output']>;
  /** The texts on which it rests, separated by semicolons. */
  legalBasis: Scalars['String']['output'];
  /** How many members its organisation has on the day; none for NGOs. */
  memberCount?: Maybe<Scalars['Int']['output']>;
  /** Its name. */
  name: Scalars['String']['output'];
  /** The organisation it belongs to. */
  organisation: Scalars['String']['output'];
  /** The name of the body that followed it. */
  successor?: Maybe<Scalars['String']['output']>;
  /** Its id, by which catalogues of texts know it. */
  successorId?: Maybe<Scalars['String']['output']>;
  /** The last day of its existence; none while it exists. */
  to?: Maybe<Scalars['CalendarDate']['output']>;
};

/** Everything that is known about a body, its services on a day. */
export type MandateBodyDetail = {
  /** Its formats of mission on the day. */
  formats: Array<MandateFormat>;
  /** The first day of its existence, where we hold one. */
  from?: Maybe<Scalars['CalendarDate']['output']>;
  /** Who pays. */
  funding: MandateFact;
  /** Its id. */
  id: Scalars['String']['output'];
  /** The texts on which it rests; the label is their day. */
  legalBasis: Array<MandateFact>;
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its names by date. */
  names: Array<MandateFact>;
  /** What else a reader should know. */
  notes: Array<MandateFact>;
  /** The organisation it belongs to. */
  organisation: Scalars['String']['output'];
  /** What came before it. */
  predecessor?: Maybe<Scalars['String']['output']>;
  /** What it publishes; the label is the product. */
  publications: Array<MandateFact>;
  /** What followed it. */
  successor?: Maybe<Scalars['String']['output']>;
  /** Its id, by which catalogues of texts know it. */
  successorId?: Maybe<Scalars['String']['output']>;
  /** Who may be in its missions; the label is required or preferred. */
  teamRules: Array<MandateFact>;
  /** The last day of its existence; none while it exists. */
  to?: Maybe<Scalars['CalendarDate']['output']>;
  /** What it offers on the day, by the rules that hold for it. */
  tracks: Array<MandateTrack>;
};

/** One thing that is known about a body, with its source. */
export type MandateFact = {
  /** The text on which it rests. */
  citation: Scalars['String']['output'];
  /** How sure the source is: verified, verified_in_part, or from memory. */
  confidence: Scalars['String']['output'];
  /** From when it holds, where we hold a day. */
  from?: Maybe<Scalars['CalendarDate']['output']>;
  /** A word that names it: the product, the day of a text, a strength. */
  label?: Maybe<Scalars['String']['output']>;
  /** What it says, in English. */
  text: Scalars['String']['output'];
  /** Until when it holds; none while it does. */
  to?: Maybe<Scalars['CalendarDate']['output']>;
};

/** What one rule says, with the values it compared and its source. */
export type MandateFinding = {
  /** The text on which the rule rests. */
  citation: Scalars['String']['output'];
  /** The reason code, such as NAM_REQUIRED. */
  code: Scalars['String']['output'];
  /** The values that were compared, by name. */
  compared?: Maybe<Scalars['JSON']['output']>;
  /** How sure the source is: verified, verified_in_part, or from memory. */
  confidence: Scalars['String']['output'];
  /** What it does to the outcome. */
  polarity: Polarity;
  /** The rule that says it. */
  ruleId: Scalars['String']['output'];
  /** The finding in one sentence, in English. */
  sentence: Scalars['String']['output'];
  /** Which sentence says it: rule, code and, where the rule has several, its name. Catalogues are keyed by it. */
  text: Scalars['String']['output'];
  /** Where the text can be read; none where no address is known. */
  url?: Maybe<Scalars['String']['output']>;
};

/** A format of mission with its usual size. */
export type MandateFormat = {
  /** The text on which it rests. */
  citation: Scalars['String']['output'];
  /** How sure the source is. */
  confidence: Scalars['String']['output'];
  /** What is done on election day, in English. */
  electionDayMethod: Scalars['String']['output'];
  /** Its id within the body. */
  id: Scalars['String']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its roles with their sizes. */
  roles: Array<MandateRoleSize>;
  /** The service it gives. */
  service: Scalars['String']['output'];
};

/** What one body’s public rules say of a question that nobody has asked it. */
export type MandateReading = {
  /** The body whose rules were read. */
  body: Scalars['String']['output'];
  /** Its name. */
  bodyName: Scalars['String']['output'];
  /** The conditions that are open, with who acts next. */
  conditions: Array<OpenCondition>;
  /** Who decides in the end. */
  decisionMaker: Scalars['String']['output'];
  /** The id of who decides, by which catalogues of texts know them. */
  decisionMakerId: Scalars['String']['output'];
  /** Facts that are unknown and would add a finding if they were known. */
  decisiveFacts: Array<Scalars['String']['output']>;
  /** Every finding, in the order of the rules. */
  findings: Array<MandateFinding>;
  /** What the rules say. */
  outcome: AssessmentOutcome;
  /** The heading under which it is to be shown. */
  reading: Scalars['String']['output'];
  /** The version of the rules that were read. */
  rulesVersion: Scalars['String']['output'];
  /** The service. */
  service: Scalars['String']['output'];
};

/** How many people have a role in a format; seen in practice, not limits. */
export type MandateRoleSize = {
  /** The most people. */
  maximum: Scalars['Int']['output'];
  /** The fewest people. */
  minimum: Scalars['Int']['output'];
  /** core (team), lto and sto (long-term and short-term observers), member (of parliament), expert or staff. */
  role: Scalars['String']['output'];
  /** The usual number of people. */
  typical: Scalars['Int']['output'];
};

/** A service of the closed vocabulary. */
export type MandateService = {
  /** The family it belongs to, such as administration. */
  family: Scalars['String']['output'];
  /** Its id, such as voter_registration_support. */
  id: Scalars['String']['output'];
};

/** A membership, a suspension or a tie short of membership; both days belong to it. */
export type MandateStretch = {
  /** How sure the days are. */
  confidence: Scalars['String']['output'];
  /** The first day. */
  from: Scalars['CalendarDate']['output'];
  /** What it is. */
  kind: StretchKind;
  /** What should be known about it, in English; empty where nothing. */
  note: Scalars['String']['output'];
  /** The organisation. */
  organisation: Scalars['String']['output'];
  /** The state, three letters. */
  state: Scalars['String']['output'];
  /** Its name, in English. */
  stateName: Scalars['String']['output'];
  /** The last day; none while it is in force. */
  to?: Maybe<Scalars['CalendarDate']['output']>;
};

/** Services that a body offers on a day under the same rules. */
export type MandateTrack = {
  /** The text on which it rests. */
  citation: Scalars['String']['output'];
  /** How sure the source is. */
  confidence: Scalars['String']['output'];
  /** Who decides. */
  decisionMaker: Scalars['String']['output'];
  /** The id of who decides, by which catalogues of texts know them. */
  decisionMakerId: Scalars['String']['output'];
  /** Days between request and election day; none where no text says so. */
  leadTimeDays?: Maybe<Scalars['Int']['output']>;
  /** Whether fewer days bar (floor) or open a condition (guideline). */
  leadTimeKind?: Maybe<Scalars['String']['output']>;
  /** Who may ask; everybody where it is empty. */
  requesters: Array<Scalars['String']['output']>;
  /** The services. */
  services: Array<Scalars['String']['output']>;
  /** core, offered, or by_mandate. */
  status: Scalars['String']['output'];
  /** What sets the body in motion: written_request, invitation, direct, or own_right. */
  trigger: Scalars['String']['output'];
};

/** The viewer’s place in an organisation, with all their roles there. */
export type Membership = {
  /** Identifies the membership; switch to it by this. */
  id: Scalars['ID']['output'];
  /** The organisation. */
  organisation: Organisation;
  /** The roles, in the order of the enum. */
  roles: Array<Role>;
};

/** A day by which something of an activity is done. */
export type Milestone = {
  /** The activity it belongs to. */
  activity: Activity;
  /** Names it within its activity. */
  code: Scalars['String']['output'];
  /** How sure the source is. */
  confidence: Scalars['String']['output'];
  /** How the day was counted, in English. */
  countedAs: Scalars['String']['output'];
  /** Days from the target to election day; negative after it. */
  daysToElection: Scalars['Int']['output'];
  /** The earliest day. */
  earliest: Scalars['CalendarDate']['output'];
  /** Identifies the milestone. */
  id: Scalars['ID']['output'];
  /** Where it comes from. */
  kind: MilestoneKind;
  /** The latest day. */
  latest: Scalars['CalendarDate']['output'];
  /** The text or agreement it comes from. */
  source: Scalars['String']['output'];
  /** Where it stands today. */
  state: MilestoneState;
  /** The day aimed at. */
  target: Scalars['CalendarDate']['output'];
  /** What is done, in English. */
  title: Scalars['String']['output'];
};

/** A page of milestones: the nearest comes first. */
export type MilestoneConnection = {
  /** What is on the page, in the order of the list. */
  edges: Array<MilestoneEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are in all, as far as the viewer may see them. */
  totalCount: Scalars['Int']['output'];
};

/** One of a list of Milestone, with its position. */
export type MilestoneEdge = {
  /** The position in the list; opaque. */
  cursor: Scalars['String']['output'];
  /** What stands at this position. */
  node: Milestone;
};

/** Where a milestone comes from. */
export type MilestoneKind =
  /** It was agreed, or practice suggests it. */
  | 'ADMINISTRATIVE'
  /** A law sets it. */
  | 'LEGAL'
  /** The organisation’s own texts set it. */
  | 'MANDATE';

/** The milestone as it stands now, or why not. */
export type MilestoneResult = Conflict | InvalidInput | Milestone | NotAllowed | NotFound | WrongState;

/** Where a milestone stands today. */
export type MilestoneState =
  | 'CANCELLED'
  | 'DONE'
  | 'MISSED'
  | 'UPCOMING';

/** Observers whom the viewer’s organisation sends to an election. */
export type Mission = {
  /** The activity that it carries out, with its basis. */
  activity: Activity;
  /** Members of the core team that were agreed. */
  coreTeam?: Maybe<Scalars['Int']['output']>;
  /** What there is to see to; empty until the mission is suspended. */
  departureChecklist: Array<DepartureItem>;
  /** The draft that the mission works on: the one chosen or made last. */
  draftPlan?: Maybe<DeploymentPlan>;
  /** The election that it observes. */
  election: Election;
  /** Its format, in the words of the mandate. */
  format: Scalars['String']['output'];
  /** Identifies the mission. */
  id: Scalars['ID']['output'];
  /** Long-term observers that were agreed. */
  longTermObservers?: Maybe<Scalars['Int']['output']>;
  /** Observers on the roster. */
  observerCount: Scalars['Int']['output'];
  /** The organisation that sends it. */
  organisation: Organisation;
  /** All its plans, the newest first. */
  plans: Array<DeploymentPlan>;
  /** The plan in force. */
  publishedPlan?: Maybe<DeploymentPlan>;
  /** The register of its election’s polling stations; none before the first import. */
  register?: Maybe<Register>;
  /** Its planning runs, the newest first. */
  runs: Array<PlanningRun>;
  /** Short-term observers that were agreed. */
  shortTermObservers?: Maybe<Scalars['Int']['output']>;
  /** Where it stands. */
  state: MissionState;
  /** Stations in force in the register. */
  stationCount: Scalars['Int']['output'];
  /** Its title. */
  title: Scalars['String']['output'];
};

/** A page of the missions of the viewer’s organisation, the newest first. */
export type MissionConnection = {
  /** What is on the page, in the order of the list. */
  edges: Array<MissionEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are in all, as far as the viewer may see them. */
  totalCount: Scalars['Int']['output'];
};

/** One of a list of Mission, with its position. */
export type MissionEdge = {
  /** The position in the list; opaque. */
  cursor: Scalars['String']['output'];
  /** What stands at this position. */
  node: Mission;
};

/** The mission as it stands now, or why not. */
export type MissionResult = Conflict | InvalidInput | Mission | NotAllowed | NotFound | WrongState;

/** Where a mission stands. */
export type MissionState =
  /** It is over. */
  | 'CONCLUDED'
  /** A deployment plan is published. */
  | 'DEPLOYED'
  /** Nothing is published yet. */
  | 'PREPARING'
  /** The consent that it hangs on was withdrawn. */
  | 'SUSPENDED';

/** What a mobile team does on one day of the drive. */
export type MobileDay = {
  /** The code of the site from which it leaves. */
  base: Scalars['String']['output'];
  /** The day, from 1. */
  day: Scalars['Int']['output'];
  /** Its stops, in order. */
  stops: Array<MobileStop>;
  /** The team. */
  team: Scalars['String']['output'];
};

/** A stop of a mobile team. */
export type MobileStop = {
  /** When it ends. */
  ends: Scalars['String']['output'];
  /** When it begins, HH:MM; past midnight it runs on. */
  starts: Scalars['String']['output'];
  /** The code of the zone. */
  zone: Scalars['String']['output'];
};

/** An election day to move. */
export type MoveElectionDayInput = {
  /** Its new date; from today on. */
  date: Scalars['CalendarDate']['input'];
  /** The day. */
  electionDayId: Scalars['ID']['input'];
  /** Why it moves, 1 to 2,000 characters; told to everybody concerned. */
  reason: Scalars['String']['input'];
};

/** The election as it is now, or why not. */
export type MoveElectionDayResult = Conflict | Election | InvalidInput | NotAllowed | NotFound | WrongState;

/** A visit to be moved by hand. */
export type MoveVisitInput = {
  /** The draft. */
  planId: Scalars['ID']['input'];
  /** The version of the draft that you have seen. */
  planVersion: Scalars['Int']['input'];
  /** Why: kept with the pin and shown in explanations. */
  reason: Scalars['String']['input'];
  /** When it should start; as early as fits where nothing is said. */
  starts?: InputMaybe<Scalars['LocalTime']['input']>;
  /** The team that is to make it. */
  toTeamId: Scalars['ID']['input'];
  /** The visit. */
  visitId: Scalars['ID']['input'];
};

/** The draft as it stands now, or why not. */
export type MoveVisitResult = Conflict | DeploymentPlan | InvalidInput | NotAllowed | NotFound | WrongState;

export type Mutation = {
  /** Keeps a repair that was seen as a draft that revises the plan in force; publish it as the next version. */
  acceptReplan: PublishPlanResult;
  /** Answers a question about an option, once. */
  answerQuestion: OfferOptionResult;
  /** Asks the organisation about an option that is not decided yet. */
  askAboutOption: OfferOptionResult;
  /** Attaches the letter: a PDF of at most 20 MiB. */
  attachLetter: SaveAssistanceRequestResult;
  /** Writes down that work has begun; for the organisation that does it. */
  beginActivity: RecordActivityResult;
  /** Stops a run; the best plan found so far is kept as its draft. */
  cancelPlanningRun: PlanningRunResult;
  /** Stops the search for a scenario; the best found so far is kept as its result. */
  cancelRegistrationScenario: RegistrationScenarioResult;
  /** Gives an import up; one that is being brought in leaves nothing behind. */
  cancelTableImport: TableImportResult;
  /** Changes what is shared or until when; the partner’s view follows at once. */
  changeSharingAgreement: SharingAgreementResult;
  /** Makes a draft the one that its mission works on; the others stay as scenarios. */
  chooseDraft: ChooseDraftResult;
  /** Closes a request on which every option is decided: nothing more is offered, what was agreed stands, addressees are told. */
  closeAssistanceRequest: SaveAssistanceRequestResult;
  /** Brings in what the dry run showed, in the background, whole or not at all. */
  commitTableImport: TableImportResult;
  /** Writes down that work is done; milestones still open are called off. For the organisation that does it. */
  completeActivity: RecordActivityResult;
  /** Ticks an item of a suspended mission’s departure checklist off. */
  completeDepartureItem: MissionResult;
  /** Marks a milestone done; for either side of its activity. */
  completeMilestone: MilestoneResult;
  /** Begins a request about one of the authority’s elections. */
  createAssistanceRequest: CreateAssistanceRequestResult;
  /** Makes a calendar feed; its address is shown this once. */
  createCalendarFeed: IssuedCalendarFeed;
  /** Agrees with a partner what it sees of published deployments, or of a published registration plan. */
  createSharingAgreement: SharingAgreementResult;
  /** Accepts an option, accepts it in part or declines it; for a signatory of the authority that asked. */
  decideOption: DecideOptionResult;
  /** Ends an agreement: the partner loses sight at once. */
  endSharingAgreement: SharingAgreementResult;
  /** Erases name, contacts, account, roster entries and notifications of a person, for good; for the same two. The ledger, plans and the audit log refer to them by id and stay. */
  erasePerson: ErasePersonResult;
  /** Erases the name and capacity of somebody met in a needs assessment; the assessment stays. */
  erasePersonMet: ErasePersonMetResult;
  /** Gives everything that is held about a person: to themselves, or to an administrator of the organisation that keeps it. */
  exportPerson: ExportPersonResult;
  /** Issues a credential under an agreement of the viewer’s organisation as partner; two alive at most. */
  issueCredential: IssueCredentialResult;
  /** Maps the columns and makes the dry run. */
  mapTableImport: TableImportResult;
  /** Marks notifications as read; gives how many were unread. */
  markNotificationsRead: Scalars['Int']['output'];
  /** Moves an election day, and with it everything that is counted from it; who must know is told. */
  moveElectionDay: MoveElectionDayResult;
  /** Moves a visit by hand and pins it there, with author and reason. */
  moveVisit: MoveVisitResult;
  /** Offers an option on a request that was received. */
  offerOption: OfferOptionResult;
  /** Opens an election of the viewer’s authority. */
  openElection: OpenElectionResult;
  /** Opens the registration plan of an activity that supports voter registration; gives it where it is open. */
  openRegistrationPlan: RegistrationPlanResult;
  /** Makes a draft the next version: never edited afterwards, known to partners, told to those whom it concerns. */
  publishDeploymentPlan: PublishPlanResult;
  /** Publishes a scenario as the next version, known to the authority and to partners within their agreements. */
  publishRegistrationPlan: PublishRegistrationPlanResult;
  /** Records work on a decision of an organ, a standing right or a mandate that needs no consent. */
  recordActivity: RecordActivityResult;
  /** Records a needs assessment of a request that was received; an earlier one stays. */
  recordNeedsAssessment: RecordNeedsAssessmentResult;
  /** Records what the organisation itself decided on a service; the authority that asked is told. */
  recordOrganisationDecision: RecordOrganisationDecisionResult;
  /** Takes a pin away; the visit stays where it is until the plan is made anew. */
  removePin: MoveVisitResult;
  /** Calls a run by another name among the mission’s scenarios. */
  renamePlanningRun: PlanningRunResult;
  /** Undoes imports: brings an earlier version of the register back as a new one. */
  restoreRegisterVersion: RestoreRegisterResult;
  /** Makes a new draft from the published plan. */
  reviseDeploymentPlan: PublishPlanResult;
  /** Ends a feed; nothing where the viewer has none such. */
  revokeCalendarFeed?: Maybe<CalendarFeed>;
  /** Ends a credential at once; false where the viewer’s organisation has none such alive. */
  revokeCredential: Scalars['Boolean']['output'];
  /** Runs a job that failed for good once more, from its first try; running one twice is harmless. */
  runJobAgain: RunJobAgainResult;
  /** Saves what was changed in a draft; in a request that was sent, facts alone. */
  saveAssistanceRequest: SaveAssistanceRequestResult;
  /** Sends a request; each organisation learns of it now, and of no other one. Can be repeated for further ones. */
  sendAssistanceRequest: SaveAssistanceRequestResult;
  /** Writes down where an observer’s accreditation stands. */
  setAccreditation: ObserverResult;
  /** Asks the planner for a deployment plan, in the background. */
  startPlanningRun: PlanningRunResult;
  /** Asks the planner for centres, kits and mobile days under assumptions, in the background. */
  startRegistrationScenario: RegistrationScenarioResult;
  /** Looks at an uploaded file and opens an import of it. */
  startTableImport: TableImportResult;
  /** Acts for another of the viewer’s organisations from now on. */
  switchOrganisation: Viewer;
  /** Withdraws a request: a draft unseen, one that was sent so that its addressees are told. Refused while consent given on it stands. */
  withdrawAssistanceRequest: SaveAssistanceRequestResult;
  /** Withdraws consent: the work that rests on it is suspended at once, its reminders stop, those concerned are told. */
  withdrawConsent: DecideOptionResult;
  /** Takes back an option that is not decided yet. */
  withdrawOption: OfferOptionResult;
};


export type MutationAcceptReplanArgs = {
  fingerprint: Scalars['String']['input'];
  input: ReplanInput;
};


export type MutationAnswerQuestionArgs = {
  answer: Scalars['String']['input'];
  questionId: Scalars['ID']['input'];
};


export type MutationAskAboutOptionArgs = {
  optionId: Scalars['ID']['input'];
  question: Scalars['String']['input'];
};


export type MutationAttachLetterArgs = {
  fileId: Scalars['ID']['input'];
  requestId: Scalars['ID']['input'];
};


export type MutationBeginActivityArgs = {
  activityId: Scalars['ID']['input'];
};


export type MutationCancelPlanningRunArgs = {
  runId: Scalars['ID']['input'];
};


export type MutationCancelRegistrationScenarioArgs = {
  scenarioId: Scalars['ID']['input'];
};


export type MutationCancelTableImportArgs = {
  importId: Scalars['ID']['input'];
};


export type MutationChangeSharingAgreementArgs = {
  input: ChangeSharingAgreementInput;
};


export type MutationChooseDraftArgs = {
  planId: Scalars['ID']['input'];
};


export type MutationCloseAssistanceRequestArgs = {
  requestId: Scalars['ID']['input'];
};


export type MutationCommitTableImportArgs = {
  importId: Scalars['ID']['input'];
  withoutRejected: Scalars['Boolean']['input'];
};


export type MutationCompleteActivityArgs = {
  activityId: Scalars['ID']['input'];
};


export type MutationCompleteDepartureItemArgs = {
  code: Scalars['String']['input'];
  missionId: Scalars['ID']['input'];
};


export type MutationCompleteMilestoneArgs = {
  milestoneId: Scalars['ID']['input'];
};


export type MutationCreateAssistanceRequestArgs = {
  input: CreateAssistanceRequestInput;
};


export type MutationCreateSharingAgreementArgs = {
  input: CreateSharingAgreementInput;
};


export type MutationDecideOptionArgs = {
  input: DecideOptionInput;
};


export type MutationEndSharingAgreementArgs = {
  id: Scalars['ID']['input'];
};


export type MutationErasePersonArgs = {
  personId: Scalars['ID']['input'];
};


export type MutationErasePersonMetArgs = {
  id: Scalars['ID']['input'];
};


export type MutationExportPersonArgs = {
  personId: Scalars['ID']['input'];
};


export type MutationIssueCredentialArgs = {
  agreementId: Scalars['ID']['input'];
  label: Scalars['String']['input'];
  validDays: Scalars['Int']['input'];
};


export type MutationMapTableImportArgs = {
  importId: Scalars['ID']['input'];
  mapping: Scalars['JSON']['input'];
  saveProfileAs?: InputMaybe<Scalars['String']['input']>;
};


export type MutationMarkNotificationsReadArgs = {
  ids: Array<Scalars['ID']['input']>;
};


export type MutationMoveElectionDayArgs = {
  input: MoveElectionDayInput;
};


export type MutationMoveVisitArgs = {
  input: MoveVisitInput;
};


export type MutationOfferOptionArgs = {
  input: OfferOptionInput;
};


export type MutationOpenElectionArgs = {
  input: OpenElectionInput;
};


export type MutationOpenRegistrationPlanArgs = {
  activityId: Scalars['ID']['input'];
};


export type MutationPublishDeploymentPlanArgs = {
  planId: Scalars['ID']['input'];
  planVersion: Scalars['Int']['input'];
};


export type MutationPublishRegistrationPlanArgs = {
  input: PublishRegistrationPlanInput;
};


export type MutationRecordActivityArgs = {
  input: RecordActivityInput;
};


export type MutationRecordNeedsAssessmentArgs = {
  input: RecordNeedsAssessmentInput;
};


export type MutationRecordOrganisationDecisionArgs = {
  input: RecordOrganisationDecisionInput;
};


export type MutationRemovePinArgs = {
  pinId: Scalars['ID']['input'];
};


export type MutationRenamePlanningRunArgs = {
  name: Scalars['String']['input'];
  runId: Scalars['ID']['input'];
};


export type MutationRestoreRegisterVersionArgs = {
  missionId: Scalars['ID']['input'];
  number: Scalars['Int']['input'];
};


export type MutationReviseDeploymentPlanArgs = {
  missionId: Scalars['ID']['input'];
};


export type MutationRevokeCalendarFeedArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRevokeCredentialArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRunJobAgainArgs = {
  id: Scalars['ID']['input'];
};


export type MutationSaveAssistanceRequestArgs = {
  input: SaveAssistanceRequestInput;
};


export type MutationSendAssistanceRequestArgs = {
  answersChecked: Scalars['Boolean']['input'];
  organisationIds: Array<Scalars['ID']['input']>;
  requestId: Scalars['ID']['input'];
};


export type MutationSetAccreditationArgs = {
  input: AccreditationInput;
  observerId: Scalars['ID']['input'];
};


export type MutationStartPlanningRunArgs = {
  input: StartPlanningRunInput;
};


export type MutationStartRegistrationScenarioArgs = {
  input: StartRegistrationScenarioInput;
};


export type MutationStartTableImportArgs = {
  fileId: Scalars['ID']['input'];
  missionId: Scalars['ID']['input'];
  target: ImportTarget;
};


export type MutationSwitchOrganisationArgs = {
  membershipId: Scalars['ID']['input'];
};


export type MutationWithdrawAssistanceRequestArgs = {
  requestId: Scalars['ID']['input'];
};


export type MutationWithdrawConsentArgs = {
  input: WithdrawConsentInput;
};


export type MutationWithdrawOptionArgs = {
  optionId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};

/** What an organisation’s focal point found; internal to the organisation. */
export type NeedsAssessment = {
  /** Recommended size of the core team. */
  coreTeam?: Maybe<Scalars['Int']['output']>;
  /** What was found. */
  findings: Scalars['String']['output'];
  /** Identifies the needs assessment. */
  id: Scalars['ID']['output'];
  /** Recommended number of long-term observers. */
  longTermObservers?: Maybe<Scalars['Int']['output']>;
  /** What is still open. */
  openConditions: Array<Scalars['String']['output']>;
  /** The outcome in a sentence. */
  outcome: Scalars['String']['output'];
  /** Whom they met. */
  peopleMet: Array<PersonMet>;
  /** The format that it recommends. */
  recommendedFormat?: Maybe<Scalars['String']['output']>;
  /** The service that it recommends. */
  recommendedService: Scalars['String']['output'];
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
  /** Recommended number of short-term observers. */
  shortTermObservers?: Maybe<Scalars['Int']['output']>;
};

/** The viewer sees it but may not do this with it. */
export type NotAllowed = Failure & {
  /** The fixed code of the failure. */
  code: Scalars['String']['output'];
  /** What is wrong and what to do, in English. */
  message: Scalars['String']['output'];
};

/** Stations that nobody visits, for one reason. */
export type NotCovered = {
  /** Codes of the first of them. */
  examples: Array<Scalars['String']['output']>;
  /** The fixed code of the reason. */
  reason: Scalars['String']['output'];
  /** The reason in a sentence, in English. */
  sentence: Scalars['String']['output'];
  /** How many stations. */
  stations: Scalars['Int']['output'];
};

/** There is no such thing, or it is not the viewer’s to see: the two are not told apart. */
export type NotFound = Failure & {
  /** The fixed code of the failure. */
  code: Scalars['String']['output'];
  /** What is wrong and what to do, in English. */
  message: Scalars['String']['output'];
};

/** Something that the viewer is told. */
export type Notification = {
  /** When it was told. */
  createdAt: Scalars['DateTime']['output'];
  /** Identifies the notification. */
  id: Scalars['ID']['output'];
  /** What kind it is: request_received, request_closed, request_withdrawn, decision_recorded, option_offered, option_withdrawn, question_asked, question_answered, consent_given, consent_declined, consent_withdrawn, election_day_moved, milestone_due, plan_published, registration_plan_published. */
  kind: Scalars['String']['output'];
  /** The page of the portal that it is about. */
  link?: Maybe<Scalars['String']['output']>;
  /** What is told, in the viewer’s language. */
  message: Scalars['String']['output'];
  /** When it was read; none while it is unread. */
  readAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of notifications, the newest first. */
export type NotificationConnection = {
  /** What is on the page, in the order of the list. */
  edges: Array<NotificationEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are in all, as far as the viewer may see them. */
  totalCount: Scalars['Int']['output'];
};

/** One of a list of Notification, with its position. */
export type NotificationEdge = {
  /** The position in the list; opaque. */
  cursor: Scalars['String']['output'];
  /** What stands at this position. */
  node: Notification;
};

/** An observer on a mission’s roster. */
export type Observer = {
  /** Their accreditation. */
  accreditation: Accreditation;
  /** The first day on which they can serve. */
  availableFrom?: Maybe<Scalars['CalendarDate']['output']>;
  /** The last day on which they can serve. */
  availableTo?: Maybe<Scalars['CalendarDate']['output']>;
  /** The address for mail. */
  email?: Maybe<Scalars['String']['output']>;
  /** Missions observed before. */
  experience: Scalars['Int']['output'];
  /** The gender as they gave it. */
  gender: Gender;
  /** Identifies the observer. */
  id: Scalars['ID']['output'];
  /** Languages they work in, ISO 639. */
  languages: Array<Scalars['String']['output']>;
  /** The person’s name; "erased person" once their data were erased. */
  name: Scalars['String']['output'];
  /** Nationality, ISO 3166-1 alpha-2. */
  nationality: Scalars['String']['output'];
  /** The number on the roster; a text with its zeros. */
  number: Scalars['String']['output'];
  /** The telephone number. */
  phone?: Maybe<Scalars['String']['output']>;
};

/** A page of a roster, by number. */
export type ObserverConnection = {
  /** What is on the page, in the order of the list. */
  edges: Array<ObserverEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are in all, as far as the viewer may see them. */
  totalCount: Scalars['Int']['output'];
};

/** One of a list of Observer, with its position. */
export type ObserverEdge = {
  /** The position in the list; opaque. */
  cursor: Scalars['String']['output'];
  /** What stands at this position. */
  node: Observer;
};

/** The observer as they stand now, or why not. */
export type ObserverResult = Conflict | InvalidInput | NotAllowed | NotFound | Observer | WrongState;

/** An option to offer. */
export type OfferOptionInput = {
  /** A key under which the client may repeat this. */
  clientMutationId?: InputMaybe<Scalars['ID']['input']>;
  /** On what conditions it is offered. */
  conditions: Array<Scalars['String']['input']>;
  /** Size of the core team. */
  coreTeam?: InputMaybe<Scalars['Int']['input']>;
  /** What it is, 1 to 20,000 characters. */
  description: Scalars['String']['input'];
  /** When the work ends. */
  endsOn: Scalars['CalendarDate']['input'];
  /** A format of the mandate for this service. */
  format?: InputMaybe<Scalars['String']['input']>;
  /** What is handed over. */
  handOver: HandOverInput;
  /** Number of long-term observers. */
  longTermObservers?: InputMaybe<Scalars['Int']['input']>;
  /** The parts among which “in part” can choose; at most 50. */
  parts: Array<Scalars['String']['input']>;
  /** The request on which it is offered. */
  requestId: Scalars['ID']['input'];
  /** The service, out of allowedOptions. */
  service: Scalars['String']['input'];
  /** Number of short-term observers. */
  shortTermObservers?: InputMaybe<Scalars['Int']['input']>;
  /** When the work begins. */
  startsOn: Scalars['CalendarDate']['input'];
  /** Its title, 1 to 200 characters. */
  title: Scalars['String']['input'];
};

/** The option as it stands now, or why not. */
export type OfferOptionResult = Conflict | InvalidInput | NotAllowed | NotFound | Option | WrongState;

/** A condition that is still open. */
export type OpenCondition = {
  /** Who can close it; several are separated by commas. */
  closedBy: Scalars['String']['output'];
  /** The reason code. */
  code: Scalars['String']['output'];
  /** The next step, in English. */
  sentence: Scalars['String']['output'];
};

/** An election to open. */
export type OpenElectionInput = {
  /** A key under which the client may repeat this. */
  clientMutationId?: InputMaybe<Scalars['ID']['input']>;
  /** The country of the authority, three letters (ISO 3166-1 alpha-3). */
  country: Scalars['String']['input'];
  /** What is voted on. */
  kind: ElectionKind;
  /** When polling closes, after it opens. */
  pollingCloses: Scalars['LocalTime']['input'];
  /** When polling opens. */
  pollingOpens: Scalars['LocalTime']['input'];
  /** Its rounds, in their order; at least one. */
  rounds: Array<ElectionRoundInput>;
  /** The time zone of its hours (IANA), such as Europe/Sofia. */
  timeZone: Scalars['String']['input'];
  /** Its title, 1 to 200 characters. */
  title: Scalars['String']['input'];
};

/** The election, or what is wrong with the input. */
export type OpenElectionResult = Conflict | Election | InvalidInput | NotAllowed | NotFound | WrongState;

/** What an organisation offers, for the authority to accept, accept in part or decline. */
export type Option = {
  /** On what conditions it is offered. */
  conditions: Array<Scalars['String']['output']>;
  /** Size of the core team. */
  coreTeam?: Maybe<Scalars['Int']['output']>;
  /** What it is. */
  description: Scalars['String']['output'];
  /** When the work ends. */
  endsOn: Scalars['CalendarDate']['output'];
  /** The entry of the ledger that decides it. */
  entry?: Maybe<ConsentEntry>;
  /** The format of the organisation’s mandate. */
  format?: Maybe<Scalars['String']['output']>;
  /** What is handed over. */
  handOver: HandOver;
  /** Identifies the option. */
  id: Scalars['ID']['output'];
  /** Number of long-term observers. */
  longTermObservers?: Maybe<Scalars['Int']['output']>;
  /** When it was offered. */
  offeredAt: Scalars['DateTime']['output'];
  /** The organisation that offers it. */
  organisation: Organisation;
  /** The parts among which “in part” can choose. */
  parts: Array<OptionPart>;
  /** The questions about it, in the order in which they were asked. */
  questions: Array<OptionQuestion>;
  /** The request on which it is offered. */
  request: AssistanceRequest;
  /** The service. */
  service: Scalars['String']['output'];
  /** Number of short-term observers. */
  shortTermObservers?: Maybe<Scalars['Int']['output']>;
  /** When the work begins. */
  startsOn: Scalars['CalendarDate']['output'];
  /** Where it stands. */
  state: OptionState;
  /** Its title. */
  title: Scalars['String']['output'];
};

/** What a signatory decides about an option. */
export type OptionDecision =
  | 'ACCEPT'
  | 'ACCEPT_IN_PART'
  | 'DECLINE';

/** A part of an option that can be accepted without the others. */
export type OptionPart = {
  /** Whether it was accepted; none until the option is decided. */
  accepted?: Maybe<Scalars['Boolean']['output']>;
  /** Identifies the part. */
  id: Scalars['ID']['output'];
  /** What it is. */
  title: Scalars['String']['output'];
};

/** What the authority asks about an option before it decides. */
export type OptionQuestion = {
  /** The answer; none while it is open. */
  answer?: Maybe<Scalars['String']['output']>;
  /** When it was answered. */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was asked. */
  askedAt: Scalars['DateTime']['output'];
  /** Identifies the question. */
  id: Scalars['ID']['output'];
  /** The question. */
  question: Scalars['String']['output'];
};

/** Where an option stands. */
export type OptionState =
  | 'ACCEPTED'
  | 'ACCEPTED_IN_PART'
  | 'DECLINED'
  | 'OFFERED'
  | 'WITHDRAWN';

/** An authority of a state, an organisation that assists, or an NGO. */
export type Organisation = {
  /** Its short name, such as ODIHR. */
  acronym?: Maybe<Scalars['String']['output']>;
  /** For an authority: which one of its state. */
  authorityKind?: Maybe<AuthorityKind>;
  /** Its country, three letters (ISO 3166-1 alpha-3). */
  country?: Maybe<Scalars['String']['output']>;
  /** Identifies the organisation. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: OrganisationKind;
  /** The body whose mandate it acts under, such as OSCE_ODIHR. */
  mandateBody?: Maybe<Scalars['String']['output']>;
  /** Its name. */
  name: Scalars['String']['output'];
};

/** What one body’s rules say about a request, for all its services. */
export type OrganisationComparison = {
  /** An assessment for each service. */
  assessments: Array<Assessment>;
  /** The body. */
  body: Scalars['String']['output'];
  /** Its name. */
  bodyName: Scalars['String']['output'];
  /** What the organisation itself has decided; it comes before any reading of rules. The newest first. */
  decisions: Array<OrganisationDecision>;
  /** The latest day on which the body can be asked by its own lead time; none where it has none. */
  latestActionOn?: Maybe<Scalars['CalendarDate']['output']>;
  /** Other services of the body that would fare better. */
  offers: Array<AlternativeOffer>;
  /** The organisation in the directory that acts under this mandate; none where none is registered. */
  organisation?: Maybe<Organisation>;
  /** The smallest changes that would open a closed door. */
  smallestChanges: Array<SmallestChange>;
  /** In one sentence, in English: can they, and what is open. */
  summary: Scalars['String']['output'];
};

/** A page of the directory of organisations. */
export type OrganisationConnection = {
  /** What is on the page, in the order of the list. */
  edges: Array<OrganisationEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
};

/** An organisation’s own decision; it comes before any reading of rules. */
export type OrganisationDecision = {
  /** By which organ. */
  decidedBy: Scalars['String']['output'];
  /** On which day. */
  decidedOn: Scalars['CalendarDate']['output'];
  /** Identifies the decision. */
  id: Scalars['ID']['output'];
  /** What was decided. */
  outcome: DecisionOutcome;
  /** Why. */
  reason: Scalars['String']['output'];
  /** When it was recorded here. */
  recordedAt: Scalars['DateTime']['output'];
  /** The service it is about. */
  service: Scalars['String']['output'];
};

/** One of a list of Organisation, with its position. */
export type OrganisationEdge = {
  /** The position in the list; opaque. */
  cursor: Scalars['String']['output'];
  /** What stands at this position. */
  node: Organisation;
};

/** What an organisation is. */
export type OrganisationKind =
  | 'ASSISTANCE_ORGANISATION'
  | 'AUTHORITY'
  | 'NGO';

/** A basis other than consent. */
export type OtherBasisKind =
  | 'MANDATE_WITHOUT_CONSENT'
  | 'ORGAN_DECISION'
  | 'STANDING_RIGHT';

/** Where a page of a list lies. */
export type PageInfo = {
  /** The cursor of the last one on the page, to ask for the next page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more follow. */
  hasNextPage: Scalars['Boolean']['output'];
};

/** A key with which a partner’s programme asks; never its secret. */
export type PartnerCredential = {
  /** When it was issued. */
  createdAt: Scalars['DateTime']['output'];
  /** When it stops working. */
  expiresAt: Scalars['DateTime']['output'];
  /** The last four characters of the secret, to tell two apart. */
  hint: Scalars['String']['output'];
  /** Identifies the credential. */
  id: Scalars['ID']['output'];
  /** Which programme uses it. */
  label: Scalars['String']['output'];
  /** When it was last used, to the minute. */
  lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was revoked. */
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Everything that Comitia holds about a person. */
export type PersonExport = {
  /** By where it is held: person, memberships, account, told (notifications, reminders, calendars), roster. */
  data: Scalars['JSON']['output'];
  /** When it was put together. */
  exportedAt: Scalars['DateTime']['output'];
  /** The person. */
  personId: Scalars['ID']['output'];
};

/** Somebody whom the needs assessment met. */
export type PersonMet = {
  /** In what capacity they were met; empty after erasure. */
  capacity: Scalars['String']['output'];
  /** Identifies the record. */
  id: Scalars['ID']['output'];
  /** Their name; “erased person” after erasure. */
  name: Scalars['String']['output'];
};

/** Somebody whom the needs assessment met. */
export type PersonMetInput = {
  /** In what capacity they were met, 1 to 200 characters. */
  capacity: Scalars['String']['input'];
  /** Their name, 1 to 200 characters. */
  name: Scalars['String']['input'];
};

/** A person who did something, by the name under which the viewer may know them. */
export type PersonReference = {
  /** In what capacity they acted, where that was recorded. */
  capacity?: Maybe<Scalars['String']['output']>;
  /** Identifies the person. */
  id: Scalars['ID']['output'];
  /** Their name; “erased person” after erasure, “name not disclosed” where the viewer may not know it. */
  name: Scalars['String']['output'];
};

/** A visit fixed by hand. */
export type Pin = {
  /** Who set it. */
  author: PersonReference;
  /** When it was set. */
  createdAt: Scalars['DateTime']['output'];
  /** Identifies the pin. */
  id: Scalars['ID']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
  /** The station. */
  stationId: Scalars['ID']['output'];
  /** The team that it fixes the visit to. */
  teamId: Scalars['ID']['output'];
};

/** Plans of one mission side by side, in the order asked for. */
export type PlanComparison = {
  /** The plans. */
  plans: Array<ComparedPlan>;
};

/** The plans side by side, or why not. */
export type PlanComparisonResult = Conflict | InvalidInput | NotAllowed | NotFound | PlanComparison | WrongState;

/** What a plan changes for one team against the version before, and who is told. */
export type PlanDifference = {
  /** new_team, team_dissolved, members_changed, hub_changed or visits_changed. */
  kind: Scalars['String']['output'];
  /** What differs, in English. */
  sentence: Scalars['String']['output'];
  /** The team’s number. */
  team: Scalars['Int']['output'];
  /** Names of those who are told. */
  told: Array<Scalars['String']['output']>;
};

/** What a plan asks of its teams and gives, to set beside another plan’s. */
export type PlanFigures = {
  /** Visits of the plan in force that fall out or move to another time or team; none where none is in force. */
  changedVisits?: Maybe<Scalars['Int']['output']>;
  /** Closings and counts observed. */
  closings: Scalars['Int']['output'];
  /** Minutes on the road, over all teams. */
  drivingMinutes: Scalars['Int']['output'];
  /** Kilometres by road over all teams; ways to places without coordinates count nothing. */
  kilometres: Scalars['Int']['output'];
  /** Openings observed. */
  openings: Scalars['Int']['output'];
  /** Teams. */
  teams: Scalars['Int']['output'];
  /** Visits during the day. */
  visits: Scalars['Int']['output'];
  /** Minutes from leaving the hub to being back, over all teams. */
  workingMinutes: Scalars['Int']['output'];
};

/** Where a deployment plan stands. */
export type PlanState =
  /** It can be changed by hand and published. */
  | 'DRAFT'
  /** It is in force and never edited. */
  | 'PUBLISHED'
  /** A later version is in force. */
  | 'SUPERSEDED';

/** A stop of a team’s day. */
export type PlannedVisit = {
  /** Arrival, in wall time. */
  arrives: Scalars['LocalTime']['output'];
  /** The day on which it begins. */
  day: Scalars['CalendarDate']['output'];
  /** End, in wall time. */
  ends: Scalars['LocalTime']['output'];
  /** Identifies the visit within the plan. */
  id: Scalars['ID']['output'];
  /** Its place in the team’s day, from 1. */
  order: Scalars['Int']['output'];
  /** The pin that fixes it, where one does. */
  pin?: Maybe<Pin>;
  /** What the team does there. */
  service: VisitService;
  /** Begin, in wall time. */
  starts: Scalars['LocalTime']['output'];
  /** The instant at which it begins, whatever the clock did in the night before. */
  startsAt: Scalars['DateTime']['output'];
  /** The station. */
  station: Station;
};

/** Something that stands in the way of a plan, by counting. */
export type PlanningObstacle = {
  /** Whether no plan can be made; else one can be made that falls short of it. */
  binding: Scalars['Boolean']['output'];
  /** The constraint. */
  constraint: Scalars['String']['output'];
  /** Names of the first observers concerned. */
  people: Array<Scalars['String']['output']>;
  /** The numbers on both sides in a sentence, in English. */
  sentence: Scalars['String']['output'];
  /** How many are short. */
  shortBy: Scalars['Int']['output'];
  /** The cheapest ways out, in English. */
  waysOut: Array<Scalars['String']['output']>;
};

/** What counting says about a plan before any search. */
export type PlanningOutlook = {
  /** The smallest set of rules that cannot stand together: none of them can be spared from it. */
  conflict: Array<Scalars['String']['output']>;
  /** Most teams that counting does not rule out. */
  mostTeams: Scalars['Int']['output'];
  /** Observers who can serve under the rules. */
  observers: Scalars['Int']['output'];
  /** What stands in the way; empty where counting finds nothing. */
  obstacles: Array<PlanningObstacle>;
  /** The ways out of all of it, cheapest first, in English. */
  waysOut: Array<Scalars['String']['output']>;
};

/** A plan as it would be asked for. */
export type PlanningOutlookInput = {
  /** Hubs to base them at. */
  hubs: Scalars['Int']['input'];
  /** The mission. */
  missionId: Scalars['ID']['input'];
  /** Settings, as `StartPlanningRunInput` has them. */
  settings?: InputMaybe<Scalars['JSON']['input']>;
  /** Teams to form. */
  teams: Scalars['Int']['input'];
};

/** The outlook, or why it cannot be told. */
export type PlanningOutlookResult = Conflict | InvalidInput | NotAllowed | NotFound | PlanningOutlook | WrongState;

/** One hub of a planning run, searched by a job of its own. */
export type PlanningPart = {
  /** The planner’s name for the hub. */
  hub: Scalars['String']['output'];
  /** Identifies the part. */
  id: Scalars['ID']['output'];
  /** Iterations carried out; with the seed they repeat its search. */
  iterations: Scalars['Int']['output'];
  /** SHA-256 of what is searched here: the run’s problem, its layout and the hub. */
  problemHash: Scalars['String']['output'];
  /** Seconds of search that it has, a share of the run’s by teams. */
  seconds: Scalars['Float']['output'];
  /** Seconds of search spent so far. */
  spent: Scalars['Float']['output'];
  /** Where it stands. */
  state: PlanningPartState;
  /** Teams based there. */
  teams: Scalars['Int']['output'];
};

/** Where one hub of a run stands. */
export type PlanningPartState =
  /** Its time is over. */
  | 'DONE'
  /** Its search failed for good; it keeps the routes of the first short one. */
  | 'FAILED'
  /** Its routes are searched. */
  | 'RUNNING'
  /** It was stopped and keeps the best routes it had. */
  | 'STOPPED'
  /** It waits for a worker. */
  | 'WAITING';

/** A search for a deployment plan, in the background. */
export type PlanningRun = {
  /** When it was asked for. */
  createdAt: Scalars['DateTime']['output'];
  /** How the score grew: at most 60 points, the first and the last among them; live while it runs. */
  curve: Array<CurvePoint>;
  /** Why there is no plan, in a sentence. */
  failure?: Maybe<Scalars['String']['output']>;
  /** When it ended. */
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Hubs asked for. */
  hubs: Scalars['Int']['output'];
  /** Identifies the run. */
  id: Scalars['ID']['output'];
  /** Iterations carried out; with the seed they repeat the run. */
  iterations?: Maybe<Scalars['Int']['output']>;
  /** Iterations planned; more than carried out where time ran out. */
  iterationsPlanned?: Maybe<Scalars['Int']['output']>;
  /** What it is called among the mission’s scenarios. */
  name?: Maybe<Scalars['String']['output']>;
  /** Its hubs, each searched by a job of its own; none before it is laid out. */
  parts: Array<PlanningPart>;
  /** The draft that it left. */
  plan?: Maybe<DeploymentPlan>;
  /** The planner and its version. */
  plannerVersion?: Maybe<Scalars['String']['output']>;
  /** SHA-256 of the problem that it was given: the same problem has the same. */
  problemHash?: Maybe<Scalars['String']['output']>;
  /** Where the search stands; none before it began. */
  progress?: Maybe<Progress>;
  /** The score by level: hard, mandate, changes, soft. */
  score?: Maybe<Scalars['JSON']['output']>;
  /** Seconds that it may search. */
  seconds: Scalars['Int']['output'];
  /** The seed of its random choices. */
  seed: Scalars['Int']['output'];
  /** The settings that it was asked for with, as `StartPlanningRunInput` has them. */
  settings: Scalars['JSON']['output'];
  /** When it began. */
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands. */
  state: PlanningRunState;
  /** Teams asked for. */
  teams: Scalars['Int']['output'];
};

/** The run as it stands now, or why not. */
export type PlanningRunResult = Conflict | InvalidInput | NotAllowed | NotFound | PlanningRun | WrongState;

/** Where a planning run stands. */
export type PlanningRunState =
  /** There is no plan; see the failure. */
  | 'FAILED'
  /** It ended and left a draft. */
  | 'FINISHED'
  /** It waits for a worker. */
  | 'QUEUED'
  /** The planner searches. */
  | 'RUNNING'
  /** It was stopped; the best plan found by then is its draft, if there was one. */
  | 'STOPPED';

/** What a finding does to the outcome. */
export type Polarity =
  /** Closes the door. */
  | 'BAR'
  /** Leaves a condition open. */
  | 'COND'
  /** Is worth knowing and decides nothing. */
  | 'FLAG'
  /** Speaks for it. */
  | 'PASS';

/** The repair, or why it cannot be told. */
export type PreviewReplanResult = Conflict | InvalidInput | NotAllowed | NotFound | ReplanPreview | WrongState;

/** The price, or why it cannot be told. */
export type PreviewVisitMoveResult = Conflict | InvalidInput | NotAllowed | NotFound | VisitMovePrice | WrongState;

/** Where a long piece of work stands. */
export type Progress = {
  /** How much of the step is done. */
  done: Scalars['Int']['output'];
  /** A remark, such as what was done in the end. */
  note?: Maybe<Scalars['String']['output']>;
  /** The step it is at. */
  step: Scalars['String']['output'];
  /** How much there is to do; 0 where that is not known. */
  total: Scalars['Int']['output'];
};

/** The plan as it stands now, or why not. */
export type PublishPlanResult = Conflict | DeploymentPlan | InvalidInput | NotAllowed | NotFound | WrongState;

/** Which scenario becomes the next version. */
export type PublishRegistrationPlanInput = {
  /** The number of the version in force that you have seen; 0 where there is none. */
  afterNumber: Scalars['Int']['input'];
  /** Where the kits of an area go elsewhere than the activity says. */
  handOvers?: Array<AreaHandOverInput>;
  /** The scenario; it has a result. */
  scenarioId: Scalars['ID']['input'];
  /** The first day of registration, within what was agreed. */
  startsOn: Scalars['CalendarDate']['input'];
};

/** The version that is in force now, or why nothing was published. */
export type PublishRegistrationPlanResult = Conflict | InvalidInput | NotAllowed | NotFound | RegistrationVersion | WrongState;

export type Query = {
  /** The activities that the viewer may see; what begins first comes first. */
  activities: ActivityConnection;
  /** An activity; nothing where the viewer may not see it. */
  activity?: Maybe<Activity>;
  /** What a focal point may offer on a request that was received. */
  allowedOptions: Array<AllowedOption>;
  /** Every assessment that the viewer’s organisation ever had made, the newest first. */
  assessmentHistory: Array<Assessment>;
  /** A request; nothing where the viewer may not see it. */
  assistanceRequest?: Maybe<AssistanceRequest>;
  /** An authority’s own requests, or those an organisation received; what is due first comes first. */
  assistanceRequests: AssistanceRequestConnection;
  /** The viewer’s calendar feeds, the newest first. */
  calendarFeeds: Array<CalendarFeed>;
  /** What was created, changed or withdrawn since a cursor, oldest first. */
  changes: DeploymentChangeConnection;
  /** All bodies side by side for one of the authority’s requests, by the facts as they are now. */
  compareOrganisations: Array<OrganisationComparison>;
  /** Two to four plans of one mission, side by side. */
  comparePlans: PlanComparisonResult;
  /** The ledger, narrowed to a request or an election where one is named. */
  consentLedger: ConsentLedger;
  /** Who is where in an election: shared visits by area and half-day. */
  coverage: Array<CoverageAreaObject>;
  /** A deployment plan of the viewer’s organisation, with all its teams and visits. */
  deploymentPlan?: Maybe<DeploymentPlan>;
  /** Published deployments that a sharing agreement lets the viewer see, field by field. */
  deployments: SharedDeploymentConnection;
  /** An election; nothing where the viewer may not see it. */
  election?: Maybe<Election>;
  /** The elections that the viewer may see, the newest first. */
  elections: ElectionConnection;
  /** Why a station is visited as it is, or by nobody, and what else could be done. */
  explainStation?: Maybe<Explanation>;
  /** Jobs of the viewer’s organisation that failed for good, the latest first. */
  failedJobs: FailedJobConnection;
  /** People whose data the viewer’s organisation keeps, by family name; for its administrator. */
  keptPeople: KeptPersonConnection;
  /** The bodies whose mandates Comitia reads. */
  mandateBodies: Array<MandateBody>;
  /** Everything that is known about a body; none for an unknown id. */
  mandateBody?: Maybe<MandateBodyDetail>;
  /** What every body’s public rules say of a state on a day, with nothing else known: who could, and why. */
  mandateReadings: Array<MandateReading>;
  /** The closed vocabulary of services. */
  mandateServices: Array<MandateService>;
  /** Memberships, suspensions and partnerships of a state, of an organisation, or of one in the other. */
  mandateTimeLine: Array<MandateStretch>;
  /** The milestones of the activities that the viewer may see; the nearest comes first. */
  milestones: MilestoneConnection;
  /** A mission of the viewer’s organisation. */
  mission?: Maybe<Mission>;
  /** The missions of the viewer’s organisation, the newest first. */
  missions: MissionConnection;
  /** What the viewer was told, the newest first. */
  notifications: NotificationConnection;
  /** The roster of a mission, by number. */
  observers: ObserverConnection;
  /** The directory of organisations, in the order of their names. */
  organisations: OrganisationConnection;
  /** The credentials of the viewer’s organisation, newest first; never their secrets. */
  partnerCredentials: Array<PartnerCredential>;
  /** What counting says about a plan before any search: what is short, by how many, who, and the ways out. */
  planningOutlook: PlanningOutlookResult;
  /** A planning run of the viewer’s organisation. */
  planningRun?: Maybe<PlanningRun>;
  /** What publishing a scenario would change, and who would be told. */
  previewRegistrationPlan: RegistrationPreviewResult;
  /** What repairing the plan in force would change, with as few changes as can be found to what people were told; nothing is kept. */
  previewReplan: PreviewReplanResult;
  /** What moving a visit by hand would cost; nothing is kept. */
  previewVisitMove: PreviewVisitMoveResult;
  /** What lies between two versions of a mission’s register, station by station. */
  registerDifference: RegisterDifferenceResult;
  /** The registration plan of an activity: of one’s own organisation, or on one’s own consent. */
  registrationPlan?: Maybe<RegistrationPlan>;
  /** Published registration plans that a sharing agreement lets the viewer see, field by field. */
  registrationPlans: SharedRegistrationConnection;
  /** A scenario of the viewer’s organisation. */
  registrationScenario?: Maybe<RegistrationScenario>;
  /** The agreements that the viewer’s organisation keeps or is partner to, newest first. */
  sharingAgreements: Array<SharingAgreement>;
  /** One station in force of a mission’s election. */
  station?: Maybe<Station>;
  /** Every station in force that has coordinates, packed for a map; nothing where there is no such mission. */
  stationPoints?: Maybe<StationPoints>;
  /** The stations in force of a mission’s election, by code. */
  stations: StationConnection;
  /** An import of the viewer’s organisation. */
  tableImport?: Maybe<TableImport>;
  /** Imports for a mission, the newest first. */
  tableImports: TableImportConnection;
  /** A team with its day: the pack that it takes along. */
  team?: Maybe<Team>;
  /** What the partner of an agreement will see of the draft, or sees of the deployment in force. */
  viewAsPartner: SharedDeploymentConnection;
  /** Who is signed in; nothing without signing in. */
  viewer?: Maybe<Viewer>;
};


export type QueryActivitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  electionId?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryActivityArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAllowedOptionsArgs = {
  requestId: Scalars['ID']['input'];
};


export type QueryAssessmentHistoryArgs = {
  body: Scalars['String']['input'];
  requestId: Scalars['ID']['input'];
  service: Scalars['String']['input'];
};


export type QueryAssistanceRequestArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAssistanceRequestsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<RequestState>;
};


export type QueryChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryCompareOrganisationsArgs = {
  requestId: Scalars['ID']['input'];
};


export type QueryComparePlansArgs = {
  planIds: Array<Scalars['ID']['input']>;
};


export type QueryConsentLedgerArgs = {
  electionId?: InputMaybe<Scalars['ID']['input']>;
  requestId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryCoverageArgs = {
  electionId: Scalars['ID']['input'];
};


export type QueryDeploymentPlanArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDeploymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  area?: InputMaybe<Scalars['String']['input']>;
  electionId?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryElectionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryElectionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryExplainStationArgs = {
  planId: Scalars['ID']['input'];
  stationId: Scalars['ID']['input'];
  teamId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryFailedJobsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryKeptPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMandateBodiesArgs = {
  on?: InputMaybe<Scalars['CalendarDate']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMandateBodyArgs = {
  id: Scalars['String']['input'];
  on?: InputMaybe<Scalars['CalendarDate']['input']>;
};


export type QueryMandateReadingsArgs = {
  electionDay?: InputMaybe<Scalars['CalendarDate']['input']>;
  on?: InputMaybe<Scalars['CalendarDate']['input']>;
  requesterKind?: InputMaybe<Scalars['String']['input']>;
  service?: InputMaybe<Scalars['String']['input']>;
  state: Scalars['String']['input'];
};


export type QueryMandateTimeLineArgs = {
  organisation?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<Scalars['String']['input']>;
};


export type QueryMilestonesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  electionId?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
  from?: InputMaybe<Scalars['CalendarDate']['input']>;
  kind?: InputMaybe<MilestoneKind>;
  to?: InputMaybe<Scalars['CalendarDate']['input']>;
};


export type QueryMissionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMissionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryNotificationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  unreadOnly?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryObserversArgs = {
  accreditation?: InputMaybe<AccreditationState>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  missionId: Scalars['ID']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  kind?: InputMaybe<OrganisationKind>;
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPlanningOutlookArgs = {
  input: PlanningOutlookInput;
};


export type QueryPlanningRunArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPreviewRegistrationPlanArgs = {
  input: PublishRegistrationPlanInput;
};


export type QueryPreviewReplanArgs = {
  input: ReplanInput;
};


export type QueryPreviewVisitMoveArgs = {
  input: MoveVisitInput;
};


export type QueryRegisterDifferenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  from: Scalars['Int']['input'];
  kind?: InputMaybe<RegisterChangeKind>;
  missionId: Scalars['ID']['input'];
  to: Scalars['Int']['input'];
};


export type QueryRegistrationPlanArgs = {
  activityId: Scalars['ID']['input'];
};


export type QueryRegistrationPlansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  area?: InputMaybe<Scalars['String']['input']>;
  electionId?: InputMaybe<Scalars['ID']['input']>;
  first?: Scalars['Int']['input'];
};


export type QueryRegistrationScenarioArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySharingAgreementsArgs = {
  activityId?: InputMaybe<Scalars['ID']['input']>;
  missionId?: InputMaybe<Scalars['ID']['input']>;
};


export type QueryStationArgs = {
  id: Scalars['ID']['input'];
  missionId: Scalars['ID']['input'];
};


export type QueryStationPointsArgs = {
  missionId: Scalars['ID']['input'];
};


export type QueryStationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  area?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  missionId: Scalars['ID']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTableImportArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTableImportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  missionId: Scalars['ID']['input'];
};


export type QueryTeamArgs = {
  id: Scalars['ID']['input'];
};


export type QueryViewAsPartnerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  agreementId: Scalars['ID']['input'];
  first?: Scalars['Int']['input'];
};

/** Work on another basis than consent. */
export type RecordActivityInput = {
  /** What it hangs on. */
  basisKind: OtherBasisKind;
  /** The decision, right or mandate as it is cited, 1 to 500 characters. */
  citation: Scalars['String']['input'];
  /** A key under which the client may repeat this. */
  clientMutationId?: InputMaybe<Scalars['ID']['input']>;
  /** The election it is about. */
  electionId: Scalars['ID']['input'];
  /** When it ends. */
  endsOn: Scalars['CalendarDate']['input'];
  /** What is handed over. */
  handOver: HandOverInput;
  /** The service, out of mandateServices. */
  service: Scalars['String']['input'];
  /** When it begins. */
  startsOn: Scalars['CalendarDate']['input'];
  /** Its title, 1 to 200 characters. */
  title: Scalars['String']['input'];
};

/** The activity, or why it was not recorded. */
export type RecordActivityResult = Activity | Conflict | InvalidInput | NotAllowed | NotFound | WrongState;

/** A needs assessment to record. */
export type RecordNeedsAssessmentInput = {
  /** Recommended size of the core team. */
  coreTeam?: InputMaybe<Scalars['Int']['input']>;
  /** What was found, 1 to 20,000 characters. */
  findings: Scalars['String']['input'];
  /** Recommended number of long-term observers. */
  longTermObservers?: InputMaybe<Scalars['Int']['input']>;
  /** What is still open. */
  openConditions: Array<Scalars['String']['input']>;
  /** The outcome in a sentence, 1 to 500 characters. */
  outcome: Scalars['String']['input'];
  /** Whom they met. */
  peopleMet: Array<PersonMetInput>;
  /** The recommended format. */
  recommendedFormat?: InputMaybe<Scalars['String']['input']>;
  /** The recommended service, out of mandateServices. */
  recommendedService: Scalars['String']['input'];
  /** The request. */
  requestId: Scalars['ID']['input'];
  /** Recommended number of short-term observers. */
  shortTermObservers?: InputMaybe<Scalars['Int']['input']>;
};

/** The needs assessment, or why it was not recorded. */
export type RecordNeedsAssessmentResult = Conflict | InvalidInput | NeedsAssessment | NotAllowed | NotFound | WrongState;

/** An organisation’s own decision to record. */
export type RecordOrganisationDecisionInput = {
  /** By which organ; not a person’s name. */
  decidedBy: Scalars['String']['input'];
  /** On which day. */
  decidedOn: Scalars['CalendarDate']['input'];
  /** What was decided. */
  outcome: DecisionOutcome;
  /** Why, 1 to 5,000 characters. */
  reason: Scalars['String']['input'];
  /** The request. */
  requestId: Scalars['ID']['input'];
  /** The service, one of those asked for. */
  service: Scalars['String']['input'];
};

/** The decision, or why it was not recorded. */
export type RecordOrganisationDecisionResult = Conflict | InvalidInput | NotAllowed | NotFound | OrganisationDecision | WrongState;

/** The list of an election’s polling stations as the viewer’s organisation keeps it. */
export type Register = {
  /** The version in force; none before the first import. */
  current?: Maybe<RegisterVersion>;
  /** Whether it was made up for demonstration. */
  generated: Scalars['Boolean']['output'];
  /** Identifies the register. */
  id: Scalars['ID']['output'];
  /** Where it comes from, such as the first file. */
  source?: Maybe<Scalars['String']['output']>;
  /** Its title. */
  title: Scalars['String']['output'];
  /** All its versions, the first one first. */
  versions: Array<RegisterVersion>;
};

/** What lies between two versions of a register for one station. */
export type RegisterChange = {
  /** Its code, in the later version where it is there. */
  code: Scalars['String']['output'];
  /** Of a changed station: each changed field as a pair, before and after. */
  fields?: Maybe<Scalars['JSON']['output']>;
  /** What became of it. */
  kind: RegisterChangeKind;
  /** Its name, in the later version where it is there. */
  name: Scalars['String']['output'];
};

/** One of a list of RegisterChange, with its position. */
export type RegisterChangeEdge = {
  /** The position in the list; opaque. */
  cursor: Scalars['String']['output'];
  /** What stands at this position. */
  node: RegisterChange;
};

/** What became of a station between two versions. */
export type RegisterChangeKind =
  /** It is in force in the later one alone. */
  | 'ADDED'
  /** It is in force in both and reads differently. */
  | 'CHANGED'
  /** It is in force in the earlier one alone. */
  | 'RETIRED';

/** A page of what lies between two versions, by code, with the counts of the whole. */
export type RegisterDifference = {
  /** Stations added in all. */
  added: Scalars['Int']['output'];
  /** Stations changed in all. */
  changed: Scalars['Int']['output'];
  /** What is on the page, in the order of the list. */
  edges: Array<RegisterChangeEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** Stations retired in all. */
  retired: Scalars['Int']['output'];
};

/** The difference, or why there is none to give. */
export type RegisterDifferenceResult = Conflict | InvalidInput | NotAllowed | NotFound | RegisterDifference | WrongState;

/** One state of a register, made by one import or by bringing an earlier one back; never changed. */
export type RegisterVersion = {
  /** Stations that it added. */
  added: Scalars['Int']['output'];
  /** Stations that it changed. */
  changed: Scalars['Int']['output'];
  /** When it was committed. */
  committedAt: Scalars['DateTime']['output'];
  /** The file that it was brought in from. */
  fileName: Scalars['String']['output'];
  /** Identifies the version. */
  id: Scalars['ID']['output'];
  /** Its number, from 1 within the register. */
  number: Scalars['Int']['output'];
  /** Stations that it retired: they are no longer in force and still known. */
  retired: Scalars['Int']['output'];
  /** Stations in force in it. */
  stations: Scalars['Int']['output'];
};

/** What a scenario was planned from. */
export type RegistrationAssumptions = {
  /** The currency of all costs, three letters (ISO 4217). */
  currency: Scalars['String']['output'];
  /** Days of registration, in a row. */
  days: Scalars['Int']['output'];
  /** Days on which the provisional list is shown. */
  exhibitionDays: Scalars['Int']['output'];
  /** Cost of a kit for the drive, in whole units of the currency. */
  kitCost: Scalars['Int']['output'];
  /** Mobile teams; without them zones beyond the cap are named as not served. */
  mobile?: Maybe<RegistrationMobile>;
  /** Whether only sites reached without steps are opened. */
  onlyAccessible: Scalars['Boolean']['output'];
  /** Registrations per kit and day. */
  perKitAndDay: Scalars['Float']['output'];
  /** What a kilometre that one person travels is counted with, in thousandths of the currency’s unit. */
  personKilometreThousandths: Scalars['Int']['output'];
  /** Where centres may be opened: 1 to 2,000 sites. */
  sites: Array<RegistrationSite>;
  /** Spare kits as a share of those in use, 0 to 2. */
  spareShare: Scalars['Float']['output'];
  /** Staff per kit. */
  staffPerKit: Scalars['Int']['output'];
  /** Share of the eligible to be registered, above 0 and up to 1. */
  targetShare: Scalars['Float']['output'];
  /** Farthest that a person should travel to a centre, in straight kilometres. */
  travelCapKilometres: Scalars['Float']['output'];
  /** Share of the time that a kit works, above 0 and up to 1. */
  utilisation: Scalars['Float']['output'];
  /** Where the people live: 1 to 5,000 zones. */
  zones: Array<RegistrationZone>;
};

/** What a registration is planned from. Nothing has a default: what is not known is not planned with. */
export type RegistrationAssumptionsInput = {
  /** The currency of all costs, three letters (ISO 4217). */
  currency: Scalars['String']['input'];
  /** Days of registration, in a row. */
  days: Scalars['Int']['input'];
  /** Days on which the provisional list is shown. */
  exhibitionDays: Scalars['Int']['input'];
  /** Cost of a kit for the drive, in whole units of the currency. */
  kitCost: Scalars['Int']['input'];
  /** Mobile teams; without them zones beyond the cap are named as not served. */
  mobile?: InputMaybe<RegistrationMobileInput>;
  /** Whether only sites reached without steps are opened. */
  onlyAccessible: Scalars['Boolean']['input'];
  /** Registrations per kit and day. */
  perKitAndDay: Scalars['Float']['input'];
  /** What a kilometre that one person travels is counted with, in thousandths of the currency’s unit. */
  personKilometreThousandths: Scalars['Int']['input'];
  /** Where centres may be opened: 1 to 2,000 sites. */
  sites: Array<RegistrationSiteInput>;
  /** Spare kits as a share of those in use, 0 to 2. */
  spareShare: Scalars['Float']['input'];
  /** Staff per kit. */
  staffPerKit: Scalars['Int']['input'];
  /** Share of the eligible to be registered, above 0 and up to 1. */
  targetShare: Scalars['Float']['input'];
  /** Farthest that a person should travel to a centre, in straight kilometres. */
  travelCapKilometres: Scalars['Float']['input'];
  /** Share of the time that a kit works, above 0 and up to 1. */
  utilisation: Scalars['Float']['input'];
  /** Where the people live: 1 to 5,000 zones. */
  zones: Array<RegistrationZoneInput>;
};

/** A centre of a published version. */
export type RegistrationCentre = {
  /** Whether it is reached without steps. */
  accessible: Scalars['Boolean']['output'];
  /** The area that it lies in. */
  area?: Maybe<Scalars['String']['output']>;
  /** The code of its site. */
  code: Scalars['String']['output'];
  /** By when. */
  handOverOn: Scalars['CalendarDate']['output'];
  /** To whom its kits go when the work is over. */
  handOverTo: Scalars['String']['output'];
  /** Its kits. */
  kits: Scalars['Int']['output'];
  /** Degrees north (WGS 84). */
  latitude: Scalars['Float']['output'];
  /** Degrees east (WGS 84). */
  longitude: Scalars['Float']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** People to register there. */
  people: Scalars['Int']['output'];
  /** The codes of the zones that go there. */
  zones: Array<Scalars['String']['output']>;
};

/** What a scenario can be measured against. */
export type RegistrationComparison = {
  /** The distance as a share of the reference: 0.01 is one in a hundred. */
  gap: Scalars['Float']['output'];
  /** optimum, bound (no plan can pass it) or baseline (a simple greedy plan). */
  kind: Scalars['String']['output'];
};

/** What it costs, in whole units of the currency. */
export type RegistrationCost = {
  /** Three letters (ISO 4217). */
  currency: Scalars['String']['output'];
  /** The kits at the centres. */
  kits: Scalars['Float']['output'];
  /** Opening the centres. */
  opening: Scalars['Float']['output'];
  /** All of it. */
  total: Scalars['Float']['output'];
  /** What people’s ways to the centres are counted with. */
  travel: Scalars['Float']['output'];
};

/** What a version changes against the one before, and who is told. */
export type RegistrationDifference = {
  /** The code of the centre; none where it is about the whole. */
  centre?: Maybe<Scalars['String']['output']>;
  /** new_centre, centre_closed, kits_changed, zones_changed, hand_over_changed or dates_changed. */
  kind: Scalars['String']['output'];
  /** What differs, in English. */
  sentence: Scalars['String']['output'];
  /** To whom the kits concerned go: they are told. */
  told: Array<Scalars['String']['output']>;
};

/** What a registration needs in all. */
export type RegistrationFigures = {
  /** Centres. */
  centres: Scalars['Int']['output'];
  /** What it costs. */
  cost: RegistrationCost;
  /** Days on which the provisional list is shown, at each centre. */
  exhibitionDays: Scalars['Int']['output'];
  /** Kits at the centres. */
  kits: Scalars['Int']['output'];
  /** Kits of mobile teams. */
  mobileKits: Scalars['Int']['output'];
  /** People to register who are served. */
  served: Scalars['Int']['output'];
  /** Spare kits. */
  spareKits: Scalars['Int']['output'];
  /** Staff. */
  staff: Scalars['Int']['output'];
  /** People to register. */
  target: Scalars['Int']['output'];
};

/** Kits that are handed over together. */
export type RegistrationHandOver = {
  /** The area whose centres they stand in. */
  area?: Maybe<Scalars['String']['output']>;
  /** By when. */
  dueOn: Scalars['CalendarDate']['output'];
  /** How many. */
  kits: Scalars['Int']['output'];
  /** Whether they are the spare kits and those of mobile teams. */
  reserve: Scalars['Boolean']['output'];
  /** To whom. */
  toWhom: Scalars['String']['output'];
};

/** Teams that go to zones beyond the travel cap. */
export type RegistrationMobile = {
  /** When they are back. */
  back: Scalars['LocalTime']['output'];
  /** Their speed on the road, in kilometres per hour. */
  kilometresPerHour: Scalars['Float']['output'];
  /** When they leave their base. */
  leave: Scalars['LocalTime']['output'];
  /** Minutes added to each leg, for parking and setting up. */
  overheadMinutes: Scalars['Int']['output'];
  /** Kilometres of road per straight kilometre, at least 1. */
  roadFactor: Scalars['Float']['output'];
  /** How many teams. */
  teams: Scalars['Int']['output'];
};

/** Teams that go to zones beyond the travel cap. */
export type RegistrationMobileInput = {
  /** When they are back. */
  back: Scalars['LocalTime']['input'];
  /** Their speed on the road, in kilometres per hour. */
  kilometresPerHour: Scalars['Float']['input'];
  /** When they leave their base. */
  leave: Scalars['LocalTime']['input'];
  /** Minutes added to each leg, for parking and setting up. */
  overheadMinutes: Scalars['Int']['input'];
  /** Kilometres of road per straight kilometre, at least 1. */
  roadFactor: Scalars['Float']['input'];
  /** How many teams. */
  teams: Scalars['Int']['input'];
};

/** What an agreed support of voter registration is planned with: kits, centres and hand-over on its basis. */
export type RegistrationPlan = {
  /** The activity that it belongs to, with its basis. */
  activity: Activity;
  /** Identifies the plan. */
  id: Scalars['ID']['output'];
  /** The version in force. */
  publishedVersion?: Maybe<RegistrationVersion>;
  /** Its scenarios, the newest first; none to the authority. */
  scenarios: Array<RegistrationScenario>;
  /** Where it stands. */
  state: RegistrationPlanState;
  /** When the consent that it hangs on was withdrawn. */
  suspendedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its versions, the newest first. */
  versions: Array<RegistrationVersion>;
};

/** The plan, or why there is none. */
export type RegistrationPlanResult = Conflict | InvalidInput | NotAllowed | NotFound | RegistrationPlan | WrongState;

/** Where a registration plan stands. */
export type RegistrationPlanState =
  /** Nothing is published yet. */
  | 'PREPARING'
  /** A version is published. */
  | 'PUBLISHED'
  /** The consent that it hangs on was withdrawn. */
  | 'SUSPENDED';

/** What publishing a scenario would change; nothing is kept by asking. */
export type RegistrationPreview = {
  /** What would differ, and who would be told. */
  differences: Array<RegistrationDifference>;
  /** The last day of registration. */
  endsOn: Scalars['CalendarDate']['output'];
  /** To whom the kits would go. */
  handOvers: Array<RegistrationHandOver>;
  /** The number that the version would have. */
  number: Scalars['Int']['output'];
  /** The first day of registration. */
  startsOn: Scalars['CalendarDate']['output'];
};

/** What publishing would change, or why it cannot be published. */
export type RegistrationPreviewResult = Conflict | InvalidInput | NotAllowed | NotFound | RegistrationPreview | WrongState;

/** One way to carry the registration out, with the search for it. */
export type RegistrationScenario = {
  /** What it was planned from. */
  assumptions: RegistrationAssumptions;
  /** The centres, by their codes. */
  centres: Array<FoundCentre>;
  /** What it can be measured against. */
  comparisons: Array<RegistrationComparison>;
  /** When it was asked for. */
  createdAt: Scalars['DateTime']['output'];
  /** Why there is no result, in a sentence, in English. */
  failure?: Maybe<Scalars['String']['output']>;
  /** What it needs in all; none before it ended. */
  figures?: Maybe<RegistrationFigures>;
  /** When it ended. */
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Identifies the scenario. */
  id: Scalars['ID']['output'];
  /** Iterations carried out; with the seed they repeat the search. */
  iterations?: Maybe<Scalars['Float']['output']>;
  /** Days of mobile teams. */
  mobileDays: Array<MobileDay>;
  /** What people call it. */
  name: Scalars['String']['output'];
  /** The planner’s version. */
  plannerVersion: Scalars['String']['output'];
  /** SHA-256 of the problem: the same assumptions give the same. */
  problemHash: Scalars['String']['output'];
  /** Where the search stands, while it goes on. */
  progress?: Maybe<Progress>;
  /** Seconds that it may search. */
  seconds: Scalars['Int']['output'];
  /** The seed of its random choices. */
  seed: Scalars['Float']['output'];
  /** Where the search stands. */
  state: RegistrationScenarioState;
  /** Zones that nothing serves. */
  unserved: Array<UnservedZone>;
};

/** The scenario as it stands now, or why not. */
export type RegistrationScenarioResult = Conflict | InvalidInput | NotAllowed | NotFound | RegistrationScenario | WrongState;

/** Where the search stands. */
export type RegistrationScenarioState =
  /** There is no result; see the failure. */
  | 'FAILED'
  /** It ended with a result. */
  | 'FINISHED'
  /** It waits for a worker. */
  | 'QUEUED'
  /** The planner searches. */
  | 'RUNNING'
  /** It was stopped; the best found by then is its result, if there was one. */
  | 'STOPPED';

/** A place where a registration centre may be opened. */
export type RegistrationSite = {
  /** Whether it is reached without steps. */
  accessible: Scalars['Boolean']['output'];
  /** The wider area that it lies in; null where that is not known. */
  area?: Maybe<Scalars['String']['output']>;
  /** Its code, a text; each once. */
  code: Scalars['String']['output'];
  /** Degrees north (WGS 84). */
  latitude: Scalars['Float']['output'];
  /** Degrees east (WGS 84). */
  longitude: Scalars['Float']['output'];
  /** The most kits that it holds. */
  mostKits: Scalars['Int']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Cost of opening it, in whole units of the currency. */
  openingCost: Scalars['Int']['output'];
};

/** A place where a registration centre may be opened. */
export type RegistrationSiteInput = {
  /** Whether it is reached without steps. */
  accessible: Scalars['Boolean']['input'];
  /** The wider area that it lies in; null where that is not known. */
  area?: InputMaybe<Scalars['String']['input']>;
  /** Its code, a text; each once. */
  code: Scalars['String']['input'];
  /** Degrees north (WGS 84). */
  latitude: Scalars['Float']['input'];
  /** Degrees east (WGS 84). */
  longitude: Scalars['Float']['input'];
  /** The most kits that it holds. */
  mostKits: Scalars['Int']['input'];
  /** Its name. */
  name: Scalars['String']['input'];
  /** Cost of opening it, in whole units of the currency. */
  openingCost: Scalars['Int']['input'];
};

/** A published version of a registration plan; never edited. */
export type RegistrationVersion = {
  /** Its centres, by their codes. */
  centres: Array<RegistrationCentre>;
  /** What it changes against the version before, and who is told. */
  differences: Array<RegistrationDifference>;
  /** The last day of registration. */
  endsOn: Scalars['CalendarDate']['output'];
  /** What it needs in all. */
  figures: RegistrationFigures;
  /** To whom its kits go, and by when. */
  handOvers: Array<RegistrationHandOver>;
  /** Identifies the version. */
  id: Scalars['ID']['output'];
  /** Its number, from 1. */
  number: Scalars['Int']['output'];
  /** SHA-256 of the problem that it was made from. */
  problemHash: Scalars['String']['output'];
  /** When it was published. */
  publishedAt: Scalars['DateTime']['output'];
  /** The first day of registration. */
  startsOn: Scalars['CalendarDate']['output'];
  /** Whether it is in force. */
  state: RegistrationVersionState;
};

/** Where a version stands. */
export type RegistrationVersionState =
  | 'PUBLISHED'
  | 'SUPERSEDED';

/** A place where people live who are to be registered. */
export type RegistrationZone = {
  /** The wider area that it lies in; null where that is not known. */
  area?: Maybe<Scalars['String']['output']>;
  /** Its code, a text; each once. */
  code: Scalars['String']['output'];
  /** People eligible there. */
  eligible: Scalars['Int']['output'];
  /** Degrees north (WGS 84). */
  latitude: Scalars['Float']['output'];
  /** Degrees east (WGS 84). */
  longitude: Scalars['Float']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
};

/** A place where people live who are to be registered. */
export type RegistrationZoneInput = {
  /** The wider area that it lies in; null where that is not known. */
  area?: InputMaybe<Scalars['String']['input']>;
  /** Its code, a text; each once. */
  code: Scalars['String']['input'];
  /** People eligible there. */
  eligible: Scalars['Int']['input'];
  /** Degrees north (WGS 84). */
  latitude: Scalars['Float']['input'];
  /** Degrees east (WGS 84). */
  longitude: Scalars['Float']['input'];
  /** Its name. */
  name: Scalars['String']['input'];
};

/** One thing that happened; which fields it needs is said with its kind. */
export type ReplanChangeInput = {
  /** The area, as stations name it at any of its levels. */
  area?: InputMaybe<Scalars['String']['input']>;
  /** What happened. */
  kind: ReplanChangeKind;
  /** Latitude of the new place in degrees, WGS 84. */
  latitude?: InputMaybe<Scalars['Float']['input']>;
  /** Longitude of the new place in degrees, WGS 84. */
  longitude?: InputMaybe<Scalars['Float']['input']>;
  /** Minutes that the way round takes. */
  minutes?: InputMaybe<Scalars['Int']['input']>;
  /** Who drops out or arrives. */
  observerId?: InputMaybe<Scalars['ID']['input']>;
  /** Why nobody may go there. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** The station. */
  stationId?: InputMaybe<Scalars['ID']['input']>;
  /** The station at the other end of a closed road. */
  toStationId?: InputMaybe<Scalars['ID']['input']>;
};

/** What happened after people were told of a plan. */
export type ReplanChangeKind =
  /** An observer arrives who was not counted on: `observerId`. */
  | 'ARRIVAL'
  /** An observer cannot serve: `observerId`. */
  | 'DROP_OUT'
  /** Nobody may go into an area any more: `area`, `reason`. */
  | 'NO_GO_AREA'
  /** A road is closed: between `stationId` and `toStationId` the way takes `minutes` now. */
  | 'ROAD_CLOSED'
  /** A station does not open, or has closed: `stationId`. */
  | 'STATION_CLOSED'
  /** A station stands elsewhere: `stationId`, `latitude`, `longitude`. */
  | 'STATION_MOVED';

/** What happened, and when it is. */
export type ReplanInput = {
  /** What happened, 1 to 50 things. */
  changes: Array<ReplanChangeInput>;
  /** The time now on election day: visits begun by then stay as they are. None before the day. */
  now?: InputMaybe<Scalars['LocalTime']['input']>;
  /** The plan in force. */
  planId: Scalars['ID']['input'];
};

/** What repairing the plan in force would change and cost; nothing is kept. */
export type ReplanPreview = {
  /** Visits that are new. */
  addedVisits: Scalars['Int']['output'];
  /** Visits that people were told of and that fall out or move to another time or team. */
  changedVisits: Scalars['Int']['output'];
  /** Who is told what. */
  differences: Array<PlanDifference>;
  /** Minutes more on the road, over all teams; negative where it is less. */
  extraTravelMinutes: Scalars['Int']['output'];
  /** Whether the plan can be repaired. */
  feasible: Scalars['Boolean']['output'];
  /** Names this very repair: give it back to keep what you have seen. None where there is no repair. */
  fingerprint?: Maybe<Scalars['String']['output']>;
  /** Why not and what would help, where it cannot; in English. */
  reasons: Array<Scalars['String']['output']>;
  /** What they would add up to. */
  scoreAfter: Array<ScoreLine>;
  /** What the visits of the plan in force add up to. */
  scoreBefore: Array<ScoreLine>;
};

/** An organisation to which a request goes. */
export type RequestAddressee = {
  /** The organisation. */
  organisation: Organisation;
  /** When it was sent; none while it is only chosen. */
  sentAt?: Maybe<Scalars['DateTime']['output']>;
};

/** One thing that would have to be different. */
export type RequestChange = {
  /** How many days earlier, where the request would have to be earlier. */
  days?: Maybe<Scalars['Int']['output']>;
  /** The requester kind or service as it is; none for a fact or a day. */
  from?: Maybe<Scalars['String']['output']>;
  /** What changes. */
  kind: RequestChangeKind;
  /** The fact that changes; none where it is not a fact. */
  name?: Maybe<Scalars['String']['output']>;
  /** The requester kind, service or day wanted; none for a fact. */
  to?: Maybe<Scalars['String']['output']>;
};

/** What of a request changes. */
export type RequestChangeKind =
  | 'EARLIER_REQUEST'
  | 'FACT'
  | 'REQUESTER'
  | 'SERVICE';

/** Where a request stands. */
export type RequestState =
  | 'CLOSED'
  | 'DRAFT'
  | 'SENT'
  | 'WITHDRAWN';

/** A step of preparing a request. */
export type RequestTask = {
  /** The step: election, services, requester, letter, facts, recipients, check_answers. */
  code: Scalars['String']['output'];
  /** Whether it is done. */
  done: Scalars['Boolean']['output'];
};

/** A job that waits for its turn again. */
export type RestartedJob = {
  /** The job. */
  id: Scalars['ID']['output'];
};

/** The register as it stands now, or why not. */
export type RestoreRegisterResult = Conflict | InvalidInput | NotAllowed | NotFound | Register | WrongState;

/** What a person is in an organisation. */
export type Role =
  | 'ADMINISTRATOR'
  | 'ADVISER'
  | 'COORDINATOR'
  | 'FOCAL_POINT'
  | 'OBSERVER'
  | 'OFFICER'
  | 'PARTNER'
  | 'SIGNATORY';

/** Whether a round is called, or held only if the one before it decides nothing. */
export type RoundCertainty =
  | 'CALLED'
  | 'POSSIBLE';

/** What the rules in force now would say of facts that were read under earlier ones. */
export type RulesNow = {
  /** Reason codes that would be new. */
  added: Array<Scalars['String']['output']>;
  /** Whether outcome or findings would be others. */
  differs: Scalars['Boolean']['output'];
  /** Reason codes that would be gone. */
  gone: Array<Scalars['String']['output']>;
  /** What they would say. */
  outcome: AssessmentOutcome;
  /** The version of the rules in force now. */
  version: Scalars['String']['output'];
};

/** The job that runs again, or that there is none such. */
export type RunJobAgainResult = NotFound | RestartedJob;

/** Changes of a request; what is left out stays as it is. */
export type SaveAssistanceRequestInput = {
  /** All that is known, by the names of the mandates’ facts; replaces what was known before. */
  facts?: InputMaybe<Scalars['JSON']['input']>;
  /** Why and what for; at most 20,000 characters. */
  narrative?: InputMaybe<Scalars['String']['input']>;
  /** By when an answer is needed; null takes it away. */
  neededBy?: InputMaybe<Scalars['CalendarDate']['input']>;
  /** The organisations chosen; they learn nothing before it is sent. */
  organisationIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The request. */
  requestId: Scalars['ID']['input'];
  /** As what the authority asks. */
  requesterKind?: InputMaybe<Scalars['String']['input']>;
  /** The services asked for, out of mandateServices. */
  services?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What is asked, in a line; at most 300 characters. */
  subject?: InputMaybe<Scalars['String']['input']>;
  /** The version that was seen. */
  version: Scalars['Int']['input'];
};

/** The request as it is now, or why it was not saved. */
export type SaveAssistanceRequestResult = AssistanceRequest | Conflict | InvalidInput | NotAllowed | NotFound | WrongState;

/** What one named constraint adds to a plan’s score. */
export type ScoreLine = {
  /** The constraint. */
  constraint: Scalars['String']['output'];
  /** Its level: hard, mandate, changes or soft; no gain on a later one pays for a loss on an earlier one. */
  level: Scalars['String']['output'];
  /** How often it matched. */
  matches: Scalars['Int']['output'];
  /** A sentence to repeat on the phone, in English. */
  sentence: Scalars['String']['output'];
  /** Its sum, in the level’s points. */
  value: Scalars['Int']['output'];
};

/** What a stratum was promised and what it gets. */
export type ShareLine = {
  /** Share of the visits it gets, 0 to 1. */
  realised: Scalars['Float']['output'];
  /** Stations in it. */
  stations: Scalars['Int']['output'];
  /** The stratum, such as an area. */
  stratum: Scalars['String']['output'];
  /** Share of the visits it should get, 0 to 1. */
  target: Scalars['Float']['output'];
  /** Visits in it. */
  visits: Scalars['Int']['output'];
};

/** A centre at which people are registered. */
export type SharedCentre = {
  /** Its code, a text. */
  code: Scalars['String']['output'];
  /** Degrees north (WGS 84). */
  latitude: Scalars['Float']['output'];
  /** Degrees east (WGS 84). */
  longitude: Scalars['Float']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
};

/** A published deployment as the sharing agreement lets it be seen; what is not shared is null. */
export type SharedDeployment = {
  /** Shared by AREA: the widest area that the station lies in. */
  area?: Maybe<Scalars['String']['output']>;
  /** The day of the visit. */
  date: Scalars['CalendarDate']['output'];
  /** The election. */
  election: SharedElection;
  /** Shared by HALF_DAY or TIME. */
  halfDay?: Maybe<HalfDay>;
  /** Identifies it under this agreement, over all versions of the plan. */
  id: Scalars['ID']['output'];
  /** The organisation that is deployed. */
  organisation: Organisation;
  /** Shared by SERVICE. */
  service?: Maybe<SharedService>;
  /** Shared by STATION. */
  station?: Maybe<SharedStation>;
  /** Shared by TEAM_NUMBER. */
  teamNumber?: Maybe<Scalars['Int']['output']>;
  /** Shared by TIME: when it starts, in the election’s wall time. */
  time?: Maybe<Scalars['LocalTime']['output']>;
};

/** A page of deployments. Their order says nothing. */
export type SharedDeploymentConnection = {
  /** What is on the page, in the order of the list. */
  edges: Array<SharedDeploymentEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
};

/** One of a list of SharedDeployment, with its position. */
export type SharedDeploymentEdge = {
  /** The position in the list; opaque. */
  cursor: Scalars['String']['output'];
  /** What stands at this position. */
  node: SharedDeployment;
};

/** The election that is observed. */
export type SharedElection = {
  /** Its country, three letters (ISO 3166-1 alpha-3). */
  country: Scalars['String']['output'];
  /** Identifies the election; narrow lists by it. */
  id: Scalars['ID']['output'];
  /** Its title. */
  title: Scalars['String']['output'];
};

/** What of deployments or of a registration plan is shared. */
export type SharedField =
  /** The widest administrative area that the station or centre lies in. */
  | 'AREA'
  /** The registration centre: code, name and position. */
  | 'CENTRE'
  /** The first and the last day of registration. */
  | 'DATES'
  /** Morning or afternoon; the afternoon begins at 13:00. */
  | 'HALF_DAY'
  /** To whom the kits go when the work is over, and by when. */
  | 'HAND_OVER'
  /** How many registration kits stand there. */
  | 'KITS'
  /** How many people are to be registered there. */
  | 'PEOPLE'
  /** Whether it is an opening, a visit or a closing. */
  | 'SERVICE'
  /** The station: code, name and position. */
  | 'STATION'
  /** The number of the team. */
  | 'TEAM_NUMBER'
  /** When the visit starts. */
  | 'TIME';

/** To whom kits go when the work is over. */
export type SharedHandOver = {
  /** By when. */
  dueOn: Scalars['CalendarDate']['output'];
  /** To whom. */
  toWhom: Scalars['String']['output'];
};

/** Published registration as the sharing agreement lets it be seen: a centre where centres are shared, otherwise an area with its kits and people added up. What is not shared is null. */
export type SharedRegistration = {
  /** Shared by AREA: the area that the centre lies in. */
  area?: Maybe<Scalars['String']['output']>;
  /** Shared by CENTRE. */
  centre?: Maybe<SharedCentre>;
  /** The election. */
  election: SharedElection;
  /** Shared by DATES: the last day of registration. */
  endsOn?: Maybe<Scalars['CalendarDate']['output']>;
  /** Shared by HAND_OVER. */
  handOver?: Maybe<SharedHandOver>;
  /** Identifies it under this agreement, over all versions of the plan. */
  id: Scalars['ID']['output'];
  /** Shared by KITS: of the centre, or of the row together. */
  kits?: Maybe<Scalars['Int']['output']>;
  /** The organisation that supports the registration. */
  organisation: Organisation;
  /** Shared by PEOPLE: those to be registered there. */
  people?: Maybe<Scalars['Int']['output']>;
  /** Shared by DATES: the first day of registration. */
  startsOn?: Maybe<Scalars['CalendarDate']['output']>;
};

/** A page of published registration. Its order says nothing. */
export type SharedRegistrationConnection = {
  /** What is on the page, in the order of the list. */
  edges: Array<SharedRegistrationEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
};

/** One of a list of SharedRegistration, with its position. */
export type SharedRegistrationEdge = {
  /** The position in the list; opaque. */
  cursor: Scalars['String']['output'];
  /** What stands at this position. */
  node: SharedRegistration;
};

/** What a team does at a station. */
export type SharedService =
  | 'CLOSING'
  | 'OPENING'
  | 'VISIT';

/** A station that a deployment goes to. */
export type SharedStation = {
  /** Its code in the register, a text. */
  code: Scalars['String']['output'];
  /** Degrees north (WGS 84). */
  latitude?: Maybe<Scalars['Float']['output']>;
  /** Degrees east (WGS 84). */
  longitude?: Maybe<Scalars['Float']['output']>;
  /** Its name. */
  name: Scalars['String']['output'];
};

/** Which fields of published deployments, or of a published registration plan, a partner sees, and until when. */
export type SharingAgreement = {
  /** The activity whose registration plan is shared; none where deployments are. */
  activityId?: Maybe<Scalars['ID']['output']>;
  /** Its country, three letters (ISO 3166-1 alpha-3). */
  country: Scalars['String']['output'];
  /** The election that it is about. */
  electionTitle: Scalars['String']['output'];
  /** When it was ended before its last day. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The last day on which the partner sees it. */
  endsOn: Scalars['CalendarDate']['output'];
  /** What is shared; everything else is null to the partner. */
  fields: Array<SharedField>;
  /** Identifies the agreement. */
  id: Scalars['ID']['output'];
  /** The mission whose deployments are shared; none where a registration plan is. */
  missionId?: Maybe<Scalars['ID']['output']>;
  /** The organisation that shares. */
  owner: Organisation;
  /** The organisation with which it shares. */
  partner: Organisation;
  /** The first day on which the partner sees it. */
  startsOn: Scalars['CalendarDate']['output'];
  /** Whether it is alive. */
  state: AgreementState;
};

/** The agreement as it stands now, or why it could not be made, changed or ended. */
export type SharingAgreementResult = InvalidInput | NotFound | SharingAgreement | WrongState;

/** One change of the request that opens a door further. */
export type SmallestChange = {
  /** Everything that changes, for sentences in other languages. */
  changes: Array<RequestChange>;
  /** What would have to be different. */
  facts: Scalars['JSON']['output'];
  /** What the rules would say then. */
  outcome: AssessmentOutcome;
  /** The change in one sentence, in English. */
  sentence: Scalars['String']['output'];
  /** The service. */
  service: Scalars['String']['output'];
};

/** What the planner is asked for. */
export type StartPlanningRunInput = {
  /** Ignored: repeat with the header Idempotency-Key. */
  clientMutationId?: InputMaybe<Scalars['ID']['input']>;
  /** Hubs to base them at. */
  hubs: Scalars['Int']['input'];
  /** The mission. */
  missionId: Scalars['ID']['input'];
  /** What to call it among the mission’s scenarios. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Seconds that the search may take, 1 to 3,600. */
  seconds: Scalars['Int']['input'];
  /** The seed of its random choices; the same seed gives the same plan. */
  seed: Scalars['Int']['input'];
  /** visitMinutes, leaveBeforeOpening, backAfterClosing, breakMinutes, maxDrivingMinutes, include, accreditation, mixedTeams, mode (areas or fixed), fixedStations (codes), openingValue, closingValue, visitValue, visitsPerBuilding, hostLanguages, hostSpeaker, unpredictable; all may be left out. */
  settings?: InputMaybe<Scalars['JSON']['input']>;
  /** Teams to form. */
  teams: Scalars['Int']['input'];
};

/** A scenario to be searched for. */
export type StartRegistrationScenarioInput = {
  /** What it is planned from. */
  assumptions: RegistrationAssumptionsInput;
  /** What people call it, 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** The registration plan. */
  planId: Scalars['ID']['input'];
  /** Seconds that the search may take, 1 to 3,600. */
  seconds: Scalars['Int']['input'];
  /** The seed of its random choices. */
  seed: Scalars['Int']['input'];
};

/** A polling station of a register. */
export type Station = {
  /** Its address. */
  address?: Maybe<Scalars['String']['output']>;
  /** Names of the areas it lies in, widest first. */
  areas: Array<Scalars['String']['output']>;
  /** Columns of the file that were not mapped, as they stood. */
  attributes: Scalars['JSON']['output'];
  /** Its code; a text for ever, with its zeros. */
  code: Scalars['String']['output'];
  /** Electors on its roll, where the register says. */
  electors?: Maybe<Scalars['Int']['output']>;
  /** Identifies the station; stays with it over all versions of the register. */
  id: Scalars['ID']['output'];
  /** Latitude in degrees, WGS 84. */
  latitude?: Maybe<Scalars['Float']['output']>;
  /** Longitude in degrees, WGS 84. */
  longitude?: Maybe<Scalars['Float']['output']>;
  /** Its name; its address or code where the register gives none. */
  name: Scalars['String']['output'];
};

/** A page of the stations in force, by code. */
export type StationConnection = {
  /** What is on the page, in the order of the list. */
  edges: Array<StationEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are in all, as far as the viewer may see them. */
  totalCount: Scalars['Int']['output'];
};

/** One of a list of Station, with its position. */
export type StationEdge = {
  /** The position in the list; opaque. */
  cursor: Scalars['String']['output'];
  /** What stands at this position. */
  node: Station;
};

/** Every station in force that has coordinates, packed: a country’s stations in one answer. */
export type StationPoints = {
  /** How many there are. */
  count: Scalars['Int']['output'];
  /** Their ids, by code: base64 of 16 bytes each, the bytes of the UUID. */
  ids: Scalars['String']['output'];
  /** Their places in the same order: base64 of 8 bytes each, longitude then latitude in millionths of a degree (WGS 84), big-endian signed 32-bit integers. */
  places: Scalars['String']['output'];
};

/** A file that was uploaded, such as the letter of a request. */
export type StoredFile = {
  /** Identifies the file. */
  id: Scalars['ID']['output'];
  /** What it is by its content, such as application/pdf. */
  mediaType: Scalars['String']['output'];
  /** The name under which it was uploaded. */
  name: Scalars['String']['output'];
  /** Its size in bytes. */
  size: Scalars['Int']['output'];
  /** When it was uploaded. */
  uploadedAt: Scalars['DateTime']['output'];
  /** Where it is read with GET, by those who may see it. */
  url: Scalars['String']['output'];
};

/** What a stretch of a time line is about. */
export type StretchKind =
  | 'MEMBERSHIP'
  | 'PARTNERSHIP'
  | 'SUSPENSION';

export type Subscription = {
  /** Changes as they happen; the same entries as changes. */
  deploymentChanged: DeploymentChange;
  /** Each notification of the viewer as it is told, in the organisation for which they act. */
  notificationAdded: Notification;
  /** The run, each time its state or progress changes; first as it is now. */
  planningRunChanged: PlanningRun;
  /** The scenario, each time its state or progress changes; first as it is now. */
  registrationScenarioChanged: RegistrationScenario;
  /** The import, each time its state or progress changes; first as it is now. */
  tableImportChanged: TableImport;
};


export type SubscriptionPlanningRunChangedArgs = {
  runId: Scalars['ID']['input'];
};


export type SubscriptionRegistrationScenarioChangedArgs = {
  scenarioId: Scalars['ID']['input'];
};


export type SubscriptionTableImportChangedArgs = {
  importId: Scalars['ID']['input'];
};

/** An import of a table, from the uploaded file to the version it makes. */
export type TableImport = {
  /** What a commit does to single records. */
  changes: ImportChangeConnection;
  /** The version of the register that it made, or that it found itself to equal. */
  committedVersion?: Maybe<RegisterVersion>;
  /** When the file was taken in. */
  createdAt: Scalars['DateTime']['output'];
  /** What a commit would do or did, once the rows were checked. */
  difference?: Maybe<ImportDifference>;
  /** Why it failed, in a sentence. */
  failure?: Maybe<Scalars['String']['output']>;
  /** The name of the uploaded file. */
  fileName: Scalars['String']['output'];
  /** Identifies the import. */
  id: Scalars['ID']['output'];
  /** What was found in the file: columns with guesses and samples, checks, fields, a mapping to start from. */
  inspection: Scalars['JSON']['output'];
  /** How its columns are mapped, once they are. */
  mapping?: Maybe<Scalars['JSON']['output']>;
  /** Its problems by kind, the gravest first. */
  problemGroups: Array<ImportProblemGroup>;
  /** What is wrong with rows, or worth a look. */
  problems: ImportProblemConnection;
  /** The saved profile that the mapping comes from or was saved as. */
  profileName?: Maybe<Scalars['String']['output']>;
  /** Where the work stands while it goes on, and what was done in the end. */
  progress?: Maybe<Progress>;
  /** Where it stands. */
  state: ImportState;
  /** What it is imported into. */
  target: ImportTarget;
};


/** An import of a table, from the uploaded file to the version it makes. */
export type TableImportChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  kind?: InputMaybe<Scalars['String']['input']>;
};


/** An import of a table, from the uploaded file to the version it makes. */
export type TableImportProblemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** A page of imports, the newest first. */
export type TableImportConnection = {
  /** What is on the page, in the order of the list. */
  edges: Array<TableImportEdge>;
  /** Where the page lies. */
  pageInfo: PageInfo;
  /** How many there are in all, as far as the viewer may see them. */
  totalCount: Scalars['Int']['output'];
};

/** One of a list of TableImport, with its position. */
export type TableImportEdge = {
  /** The position in the list; opaque. */
  cursor: Scalars['String']['output'];
  /** What stands at this position. */
  node: TableImport;
};

/** The import as it stands now, or why not. */
export type TableImportResult = Conflict | InvalidInput | NotAllowed | NotFound | TableImport | WrongState;

/** Observers who go together, and their day; printed, it is the team’s pack. */
export type Team = {
  /** Its area of responsibility, in words. */
  area?: Maybe<Scalars['String']['output']>;
  /** When it is back; on the next day where that is earlier than it leaves. */
  back: Scalars['LocalTime']['output'];
  /** A telephone number of the team, where its members have one. */
  contact?: Maybe<Scalars['String']['output']>;
  /** Where it is based. */
  hub?: Maybe<Hub>;
  /** Identifies the team within the plan. */
  id: Scalars['ID']['output'];
  /** Languages that all its members share, ISO 639. */
  languages: Array<Scalars['String']['output']>;
  /** When it leaves its hub. */
  leaves: Scalars['LocalTime']['output'];
  /** Its members. */
  members: Array<Observer>;
  /** What it is called. */
  name: Scalars['String']['output'];
  /** Its number. */
  number: Scalars['Int']['output'];
  /** Stations of its area of responsibility. */
  stationIds: Array<Scalars['ID']['output']>;
  /** Minutes on the road over the day. */
  travelMinutes: Scalars['Int']['output'];
  /** Its day, stop by stop. */
  visits: Array<PlannedVisit>;
};

/** A zone that nothing serves. */
export type UnservedZone = {
  /** The fixed code of the reason: no-site-within-cap or no-mobile-day-left. */
  reason: Scalars['String']['output'];
  /** The reason in a sentence, in English. */
  sentence: Scalars['String']['output'];
  /** Its code. */
  zone: Scalars['String']['output'];
};

/** The person who is signed in, and the organisation for which they act now. */
export type Viewer = {
  /** The one under which they act now. */
  active?: Maybe<Membership>;
  /** Their address for mail; empty where none is known. */
  email: Scalars['String']['output'];
  /** Identifies the person. */
  id: Scalars['ID']['output'];
  /** The language in which they read (BCP 47). */
  language: Scalars['String']['output'];
  /** Every organisation in which they have a role. */
  memberships: Array<Membership>;
  /** Their full name. */
  name: Scalars['String']['output'];
  /** Their time zone (IANA). */
  timeZone: Scalars['String']['output'];
};

/** What moving a visit would cost; nothing is kept by asking. */
export type VisitMovePrice = {
  /** Minutes more on the road; negative where it is less. */
  extraTravelMinutes: Scalars['Int']['output'];
  /** Whether it can be done at all. */
  feasible: Scalars['Boolean']['output'];
  /** Stations whose visits would fall out. */
  lostVisits: Array<Scalars['String']['output']>;
  /** Why not, where it cannot. */
  reason?: Maybe<Scalars['String']['output']>;
  /** What they would add up to. */
  scoreAfter: Array<ScoreLine>;
  /** What the plan’s visits add up to now. */
  scoreBefore: Array<ScoreLine>;
  /** The price in a sentence, in English. */
  sentence: Scalars['String']['output'];
};

/** What a team does at a station. */
export type VisitService =
  | 'CLOSING'
  | 'OPENING'
  | 'VISIT';

/** A withdrawal of consent. */
export type WithdrawConsentInput = {
  /** In what capacity the signatory decides. */
  capacity: Scalars['String']['input'];
  /** A key under which the client may repeat this. */
  clientMutationId?: InputMaybe<Scalars['ID']['input']>;
  /** The entry that gave the consent. */
  consentEntryId: Scalars['ID']['input'];
  /** The document on which the withdrawal rests. */
  document: Scalars['String']['input'];
  /** What is said, 1 to 10,000 characters. */
  statement: Scalars['String']['input'];
};

/** The thing is in a state from which this is not possible. */
export type WrongState = Failure & {
  /** The fixed code of the failure. */
  code: Scalars['String']['output'];
  /** What is wrong and what to do, in English. */
  message: Scalars['String']['output'];
  /** The state in which it is. */
  state: Scalars['String']['output'];
};

export type KeptPeopleQueryVariables = Exact<{
  search?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type KeptPeopleQuery = { keptPeople: { pageInfo: { hasNextPage: boolean, endCursor?: string | null }, edges: Array<{ node: { id: string, name: string, email?: string | null, roles: Array<Role> } }> } };

export type ExportPersonMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ExportPersonMutation = { result:
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'PersonExport', personId: string, exportedAt: string, data: unknown }
   };

export type ErasePersonMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ErasePersonMutation = { result:
    | { __typename: 'ErasedPerson', personId: string, erasedAt: string }
    | { __typename: 'NotFound', code: string, message: string }
   };

export type FailedJobsQueryVariables = Exact<{
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type FailedJobsQuery = { failedJobs: { pageInfo: { hasNextPage: boolean, endCursor?: string | null }, edges: Array<{ node: { id: string, name: string, failure: string, attempts: number, failedAt: string } }> } };

export type RunJobAgainMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type RunJobAgainMutation = { result:
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'RestartedJob', id: string }
   };

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
    | { __typename: 'Conflict', code: string, message: string }
    | { __typename: 'Election', id: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'WrongState', code: string, message: string }
   };

export type MoveElectionDayMutationVariables = Exact<{
  input: MoveElectionDayInput;
}>;


export type MoveElectionDayMutation = { moveElectionDay:
    | { __typename: 'Conflict', code: string, message: string }
    | { __typename: 'Election', id: string, title: string, country: string, kind: ElectionKind, timeZone: string, pollingOpens: string, pollingCloses: string, electionDay: string, daysToGo: number, createdAt: string, rounds: Array<{ id: string, number: number, certainty: RoundCertainty, days: Array<{ id: string, date: string, kind: ElectionDayKind, area?: string | null }> }> }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'WrongState', code: string, message: string }
   };

export type CreateRequestMutationVariables = Exact<{
  input: CreateAssistanceRequestInput;
}>;


export type CreateRequestMutation = { createAssistanceRequest:
    | { __typename: 'AssistanceRequest', id: string }
    | { __typename: 'Conflict', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string }
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'WrongState', code: string, message: string }
   };

export type SaveRequestMutationVariables = Exact<{
  input: SaveAssistanceRequestInput;
}>;


export type SaveRequestMutation = { saveAssistanceRequest:
    | { __typename: 'AssistanceRequest', id: string, reference: string, state: RequestState, version: number, requesterKind: string, subject: string, narrative: string, services: Array<string>, neededBy?: string | null, facts: unknown, sentAt?: string | null, updatedAt: string, createdAt: string, authority: { id: string, name: string, acronym?: string | null, kind: OrganisationKind, authorityKind?: AuthorityKind | null, country?: string | null, mandateBody?: string | null }, election: { id: string, title: string, country: string, kind: ElectionKind, timeZone: string, pollingOpens: string, pollingCloses: string, electionDay: string, daysToGo: number, createdAt: string, rounds: Array<{ id: string, number: number, certainty: RoundCertainty, days: Array<{ id: string, date: string, kind: ElectionDayKind, area?: string | null }> }> }, letter?: { id: string, name: string, mediaType: string, size: number, uploadedAt: string, url: string } | null, tasks: Array<{ code: string, done: boolean }>, addressees: Array<{ sentAt?: string | null, organisation: { id: string, name: string, acronym?: string | null, kind: OrganisationKind, authorityKind?: AuthorityKind | null, country?: string | null, mandateBody?: string | null } }>, preparedBy?: { id: string, name: string, capacity?: string | null } | null }
    | { __typename: 'Conflict', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'WrongState', code: string, message: string }
   };

export type AttachLetterMutationVariables = Exact<{
  requestId: Scalars['ID']['input'];
  fileId: Scalars['ID']['input'];
}>;


export type AttachLetterMutation = { attachLetter:
    | { __typename: 'AssistanceRequest', id: string, reference: string, state: RequestState, version: number, requesterKind: string, subject: string, narrative: string, services: Array<string>, neededBy?: string | null, facts: unknown, sentAt?: string | null, updatedAt: string, createdAt: string, authority: { id: string, name: string, acronym?: string | null, kind: OrganisationKind, authorityKind?: AuthorityKind | null, country?: string | null, mandateBody?: string | null }, election: { id: string, title: string, country: string, kind: ElectionKind, timeZone: string, pollingOpens: string, pollingCloses: string, electionDay: string, daysToGo: number, createdAt: string, rounds: Array<{ id: string, number: number, certainty: RoundCertainty, days: Array<{ id: string, date: string, kind: ElectionDayKind, area?: string | null }> }> }, letter?: { id: string, name: string, mediaType: string, size: number, uploadedAt: string, url: string } | null, tasks: Array<{ code: string, done: boolean }>, addressees: Array<{ sentAt?: string | null, organisation: { id: string, name: string, acronym?: string | null, kind: OrganisationKind, authorityKind?: AuthorityKind | null, country?: string | null, mandateBody?: string | null } }>, preparedBy?: { id: string, name: string, capacity?: string | null } | null }
    | { __typename: 'Conflict', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string }
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'WrongState', code: string, message: string }
   };

export type SendRequestMutationVariables = Exact<{
  requestId: Scalars['ID']['input'];
  organisationIds: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
  answersChecked: Scalars['Boolean']['input'];
}>;


export type SendRequestMutation = { sendAssistanceRequest:
    | { __typename: 'AssistanceRequest', id: string, reference: string, state: RequestState, version: number, requesterKind: string, subject: string, narrative: string, services: Array<string>, neededBy?: string | null, facts: unknown, sentAt?: string | null, updatedAt: string, createdAt: string, authority: { id: string, name: string, acronym?: string | null, kind: OrganisationKind, authorityKind?: AuthorityKind | null, country?: string | null, mandateBody?: string | null }, election: { id: string, title: string, country: string, kind: ElectionKind, timeZone: string, pollingOpens: string, pollingCloses: string, electionDay: string, daysToGo: number, createdAt: string, rounds: Array<{ id: string, number: number, certainty: RoundCertainty, days: Array<{ id: string, date: string, kind: ElectionDayKind, area?: string | null }> }> }, letter?: { id: string, name: string, mediaType: string, size: number, uploadedAt: string, url: string } | null, tasks: Array<{ code: string, done: boolean }>, addressees: Array<{ sentAt?: string | null, organisation: { id: string, name: string, acronym?: string | null, kind: OrganisationKind, authorityKind?: AuthorityKind | null, country?: string | null, mandateBody?: string | null } }>, preparedBy?: { id: string, name: string, capacity?: string | null } | null }
    | { __typename: 'Conflict', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'WrongState', code: string, message: string }
   };

export type AssessmentReadingFragment = { id: string, body: string, bodyName: string, service: string, outcome: AssessmentOutcome, decisionMaker: string, decisionMakerId: string, rulesVersion: string, rulesVersionNow: string, decisionDate: string, madeAt: string, supersededAt?: string | null, reading: string, decisiveFacts: Array<string>, rulesNow?: { version: string, outcome: AssessmentOutcome, differs: boolean } | null, findings: Array<{ code: string, polarity: Polarity, text: string, sentence: string, compared?: unknown | null, ruleId: string, citation: string, confidence: string, url?: string | null }>, conditions: Array<{ code: string, sentence: string, closedBy: string }> };

export type CompareQueryVariables = Exact<{
  requestId: Scalars['ID']['input'];
}>;


export type CompareQuery = { assistanceRequest?: { id: string, reference: string, subject: string, services: Array<string>, requesterKind: string, state: RequestState, election: { id: string, title: string, electionDay: string, daysToGo: number } } | null, compareOrganisations: Array<{ body: string, bodyName: string, summary: string, latestActionOn?: string | null, organisation?: { id: string, name: string, acronym?: string | null } | null, assessments: Array<{ id: string, body: string, bodyName: string, service: string, outcome: AssessmentOutcome, decisionMaker: string, decisionMakerId: string, rulesVersion: string, rulesVersionNow: string, decisionDate: string, madeAt: string, supersededAt?: string | null, reading: string, decisiveFacts: Array<string>, rulesNow?: { version: string, outcome: AssessmentOutcome, differs: boolean } | null, findings: Array<{ code: string, polarity: Polarity, text: string, sentence: string, compared?: unknown | null, ruleId: string, citation: string, confidence: string, url?: string | null }>, conditions: Array<{ code: string, sentence: string, closedBy: string }> }>, smallestChanges: Array<{ service: string, sentence: string, facts: unknown, outcome: AssessmentOutcome, changes: Array<{ kind: RequestChangeKind, name?: string | null, from?: string | null, to?: string | null, days?: number | null }> }>, offers: Array<{ service: string, instead: string, outcome: AssessmentOutcome }>, decisions: Array<{ id: string, service: string, outcome: DecisionOutcome, reason: string, decidedOn: string, decidedBy: string }> }> };

export type AssessmentHistoryQueryVariables = Exact<{
  requestId: Scalars['ID']['input'];
  body: Scalars['String']['input'];
  service: Scalars['String']['input'];
}>;


export type AssessmentHistoryQuery = { assessmentHistory: Array<{ facts: unknown, id: string, body: string, bodyName: string, service: string, outcome: AssessmentOutcome, decisionMaker: string, decisionMakerId: string, rulesVersion: string, rulesVersionNow: string, decisionDate: string, madeAt: string, supersededAt?: string | null, reading: string, decisiveFacts: Array<string>, rulesNow?: { version: string, outcome: AssessmentOutcome, differs: boolean } | null, findings: Array<{ code: string, polarity: Polarity, text: string, sentence: string, compared?: unknown | null, ruleId: string, citation: string, confidence: string, url?: string | null }>, conditions: Array<{ code: string, sentence: string, closedBy: string }> }> };

export type OptionLineFragment = { id: string, title: string, service: string, description: string, state: OptionState, format?: string | null, coreTeam?: number | null, longTermObservers?: number | null, shortTermObservers?: number | null, startsOn: string, endsOn: string, conditions: Array<string>, offeredAt: string, organisation: { id: string, name: string, acronym?: string | null, kind: OrganisationKind, authorityKind?: AuthorityKind | null, country?: string | null, mandateBody?: string | null }, parts: Array<{ id: string, title: string, accepted?: boolean | null }>, handOver: { what: string, toWhom: string, dueOn: string }, questions: Array<{ id: string, question: string, askedAt: string, answer?: string | null, answeredAt?: string | null }>, entry?: { id: string, sequence: number, kind: ConsentKind, decidedAt: string, canWithdraw: boolean } | null };

export type AskAboutOptionMutationVariables = Exact<{
  optionId: Scalars['ID']['input'];
  question: Scalars['String']['input'];
}>;


export type AskAboutOptionMutation = { askAboutOption:
    | { __typename: 'Conflict', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'Option', id: string, title: string, service: string, description: string, state: OptionState, format?: string | null, coreTeam?: number | null, longTermObservers?: number | null, shortTermObservers?: number | null, startsOn: string, endsOn: string, conditions: Array<string>, offeredAt: string, organisation: { id: string, name: string, acronym?: string | null, kind: OrganisationKind, authorityKind?: AuthorityKind | null, country?: string | null, mandateBody?: string | null }, parts: Array<{ id: string, title: string, accepted?: boolean | null }>, handOver: { what: string, toWhom: string, dueOn: string }, questions: Array<{ id: string, question: string, askedAt: string, answer?: string | null, answeredAt?: string | null }>, entry?: { id: string, sequence: number, kind: ConsentKind, decidedAt: string, canWithdraw: boolean } | null }
    | { __typename: 'WrongState', code: string, message: string }
   };

export type DecideOptionMutationVariables = Exact<{
  input: DecideOptionInput;
}>;


export type DecideOptionMutation = { decideOption:
    | { __typename: 'Conflict', code: string, message: string }
    | { __typename: 'ConsentEntry', id: string, sequence: number, kind: ConsentKind, option?: { id: string, title: string, service: string, description: string, state: OptionState, format?: string | null, coreTeam?: number | null, longTermObservers?: number | null, shortTermObservers?: number | null, startsOn: string, endsOn: string, conditions: Array<string>, offeredAt: string, organisation: { id: string, name: string, acronym?: string | null, kind: OrganisationKind, authorityKind?: AuthorityKind | null, country?: string | null, mandateBody?: string | null }, parts: Array<{ id: string, title: string, accepted?: boolean | null }>, handOver: { what: string, toWhom: string, dueOn: string }, questions: Array<{ id: string, question: string, askedAt: string, answer?: string | null, answeredAt?: string | null }>, entry?: { id: string, sequence: number, kind: ConsentKind, decidedAt: string, canWithdraw: boolean } | null } | null }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'WrongState', code: string, message: string }
   };

export type WithdrawConsentMutationVariables = Exact<{
  input: WithdrawConsentInput;
}>;


export type WithdrawConsentMutation = { withdrawConsent:
    | { __typename: 'Conflict', code: string, message: string }
    | { __typename: 'ConsentEntry', id: string, sequence: number, kind: ConsentKind, option?: { id: string, title: string, service: string, description: string, state: OptionState, format?: string | null, coreTeam?: number | null, longTermObservers?: number | null, shortTermObservers?: number | null, startsOn: string, endsOn: string, conditions: Array<string>, offeredAt: string, organisation: { id: string, name: string, acronym?: string | null, kind: OrganisationKind, authorityKind?: AuthorityKind | null, country?: string | null, mandateBody?: string | null }, parts: Array<{ id: string, title: string, accepted?: boolean | null }>, handOver: { what: string, toWhom: string, dueOn: string }, questions: Array<{ id: string, question: string, askedAt: string, answer?: string | null, answeredAt?: string | null }>, entry?: { id: string, sequence: number, kind: ConsentKind, decidedAt: string, canWithdraw: boolean } | null } | null }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'WrongState', code: string, message: string }
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
    | { __typename: 'Conflict', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string }
    | { __typename: 'Milestone', id: string, code: string, title: string, kind: MilestoneKind, earliest: string, target: string, latest: string, daysToElection: number, countedAs: string, source: string, confidence: string, state: MilestoneState, activity: { id: string, title: string, organisation: { id: string, name: string, acronym?: string | null }, election: { id: string, title: string, electionDay: string } } }
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'WrongState', code: string, message: string }
   };

export type MandateServicesQueryVariables = Exact<{ [key: string]: never; }>;


export type MandateServicesQuery = { mandateServices: Array<{ id: string, family: string }> };

export type WithdrawAssistanceRequestMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type WithdrawAssistanceRequestMutation = { result:
    | { __typename: 'AssistanceRequest', id: string, state: RequestState }
    | { __typename: 'Conflict', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string }
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'WrongState', code: string, message: string }
   };

export type CloseAssistanceRequestMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type CloseAssistanceRequestMutation = { result:
    | { __typename: 'AssistanceRequest', id: string, state: RequestState }
    | { __typename: 'Conflict', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string }
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'WrongState', code: string, message: string }
   };

export type IncomingQueryVariables = Exact<{
  search?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type IncomingQuery = { assistanceRequests: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor?: string | null }, edges: Array<{ node: { id: string, reference: string, state: RequestState, subject: string, services: Array<string>, neededBy?: string | null, sentAt?: string | null, authority: { id: string, name: string, country?: string | null }, election: { id: string, title: string, country: string, electionDay: string, daysToGo: number }, options: Array<{ id: string, state: OptionState, questions: Array<{ id: string, answeredAt?: string | null }> }>, incoming?: { receivedAt: string, nextDeadline?: string | null, needsAssessment?: { id: string } | null, decisions: Array<{ id: string }>, assessments: Array<{ id: string, outcome: AssessmentOutcome }> } | null } }> } };

export type DeskRequestQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type DeskRequestQuery = { assistanceRequest?: { id: string, reference: string, state: RequestState, version: number, requesterKind: string, subject: string, narrative: string, services: Array<string>, neededBy?: string | null, facts: unknown, sentAt?: string | null, updatedAt: string, createdAt: string, options: Array<{ id: string, title: string, service: string, description: string, state: OptionState, format?: string | null, coreTeam?: number | null, longTermObservers?: number | null, shortTermObservers?: number | null, startsOn: string, endsOn: string, conditions: Array<string>, offeredAt: string, organisation: { id: string, name: string, acronym?: string | null, kind: OrganisationKind, authorityKind?: AuthorityKind | null, country?: string | null, mandateBody?: string | null }, parts: Array<{ id: string, title: string, accepted?: boolean | null }>, handOver: { what: string, toWhom: string, dueOn: string }, questions: Array<{ id: string, question: string, askedAt: string, answer?: string | null, answeredAt?: string | null }>, entry?: { id: string, sequence: number, kind: ConsentKind, decidedAt: string, canWithdraw: boolean } | null }>, incoming?: { receivedAt: string, nextDeadline?: string | null, assessments: Array<{ id: string, body: string, bodyName: string, service: string, outcome: AssessmentOutcome, decisionMaker: string, decisionMakerId: string, rulesVersion: string, rulesVersionNow: string, decisionDate: string, madeAt: string, supersededAt?: string | null, reading: string, decisiveFacts: Array<string>, rulesNow?: { version: string, outcome: AssessmentOutcome, differs: boolean } | null, findings: Array<{ code: string, polarity: Polarity, text: string, sentence: string, compared?: unknown | null, ruleId: string, citation: string, confidence: string, url?: string | null }>, conditions: Array<{ code: string, sentence: string, closedBy: string }> }>, needsAssessment?: { id: string, findings: string, recommendedService: string, recommendedFormat?: string | null, coreTeam?: number | null, longTermObservers?: number | null, shortTermObservers?: number | null, openConditions: Array<string>, outcome: string, recordedAt: string, peopleMet: Array<{ id: string, name: string, capacity: string }> } | null, decisions: Array<{ id: string, service: string, outcome: DecisionOutcome, reason: string, decidedOn: string, decidedBy: string, recordedAt: string }> } | null, authority: { id: string, name: string, acronym?: string | null, kind: OrganisationKind, authorityKind?: AuthorityKind | null, country?: string | null, mandateBody?: string | null }, election: { id: string, title: string, country: string, kind: ElectionKind, timeZone: string, pollingOpens: string, pollingCloses: string, electionDay: string, daysToGo: number, createdAt: string, rounds: Array<{ id: string, number: number, certainty: RoundCertainty, days: Array<{ id: string, date: string, kind: ElectionDayKind, area?: string | null }> }> }, letter?: { id: string, name: string, mediaType: string, size: number, uploadedAt: string, url: string } | null, tasks: Array<{ code: string, done: boolean }>, addressees: Array<{ sentAt?: string | null, organisation: { id: string, name: string, acronym?: string | null, kind: OrganisationKind, authorityKind?: AuthorityKind | null, country?: string | null, mandateBody?: string | null } }>, preparedBy?: { id: string, name: string, capacity?: string | null } | null } | null };

export type AllowedOptionsQueryVariables = Exact<{
  requestId: Scalars['ID']['input'];
}>;


export type AllowedOptionsQuery = { assistanceRequest?: { id: string, reference: string, subject: string, services: Array<string>, election: { id: string, title: string, electionDay: string, daysToGo: number }, incoming?: { needsAssessment?: { recommendedService: string, recommendedFormat?: string | null, coreTeam?: number | null, longTermObservers?: number | null, shortTermObservers?: number | null } | null } | null } | null, allowedOptions: Array<{ service: string, outcome: AssessmentOutcome, formats: Array<{ id: string, name: string, coreTeam?: string | null, longTermObservers?: string | null, shortTermObservers?: string | null, source: string, confidence: string }> }> };

export type RecordNeedsAssessmentMutationVariables = Exact<{
  input: RecordNeedsAssessmentInput;
}>;


export type RecordNeedsAssessmentMutation = { recordNeedsAssessment:
    | { __typename: 'Conflict', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'NeedsAssessment', id: string }
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'WrongState', code: string, message: string }
   };

export type RecordOrganisationDecisionMutationVariables = Exact<{
  input: RecordOrganisationDecisionInput;
}>;


export type RecordOrganisationDecisionMutation = { recordOrganisationDecision:
    | { __typename: 'Conflict', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'OrganisationDecision', id: string }
    | { __typename: 'WrongState', code: string, message: string }
   };

export type OfferOptionMutationVariables = Exact<{
  input: OfferOptionInput;
}>;


export type OfferOptionMutation = { offerOption:
    | { __typename: 'Conflict', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'Option', id: string, title: string, service: string, description: string, state: OptionState, format?: string | null, coreTeam?: number | null, longTermObservers?: number | null, shortTermObservers?: number | null, startsOn: string, endsOn: string, conditions: Array<string>, offeredAt: string, organisation: { id: string, name: string, acronym?: string | null, kind: OrganisationKind, authorityKind?: AuthorityKind | null, country?: string | null, mandateBody?: string | null }, parts: Array<{ id: string, title: string, accepted?: boolean | null }>, handOver: { what: string, toWhom: string, dueOn: string }, questions: Array<{ id: string, question: string, askedAt: string, answer?: string | null, answeredAt?: string | null }>, entry?: { id: string, sequence: number, kind: ConsentKind, decidedAt: string, canWithdraw: boolean } | null }
    | { __typename: 'WrongState', code: string, message: string }
   };

export type WithdrawOptionMutationVariables = Exact<{
  optionId: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
}>;


export type WithdrawOptionMutation = { withdrawOption:
    | { __typename: 'Conflict', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string }
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'Option', id: string, title: string, service: string, description: string, state: OptionState, format?: string | null, coreTeam?: number | null, longTermObservers?: number | null, shortTermObservers?: number | null, startsOn: string, endsOn: string, conditions: Array<string>, offeredAt: string, organisation: { id: string, name: string, acronym?: string | null, kind: OrganisationKind, authorityKind?: AuthorityKind | null, country?: string | null, mandateBody?: string | null }, parts: Array<{ id: string, title: string, accepted?: boolean | null }>, handOver: { what: string, toWhom: string, dueOn: string }, questions: Array<{ id: string, question: string, askedAt: string, answer?: string | null, answeredAt?: string | null }>, entry?: { id: string, sequence: number, kind: ConsentKind, decidedAt: string, canWithdraw: boolean } | null }
    | { __typename: 'WrongState', code: string, message: string }
   };

export type AnswerQuestionMutationVariables = Exact<{
  questionId: Scalars['ID']['input'];
  answer: Scalars['String']['input'];
}>;


export type AnswerQuestionMutation = { answerQuestion:
    | { __typename: 'Conflict', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'Option', id: string, title: string, service: string, description: string, state: OptionState, format?: string | null, coreTeam?: number | null, longTermObservers?: number | null, shortTermObservers?: number | null, startsOn: string, endsOn: string, conditions: Array<string>, offeredAt: string, organisation: { id: string, name: string, acronym?: string | null, kind: OrganisationKind, authorityKind?: AuthorityKind | null, country?: string | null, mandateBody?: string | null }, parts: Array<{ id: string, title: string, accepted?: boolean | null }>, handOver: { what: string, toWhom: string, dueOn: string }, questions: Array<{ id: string, question: string, askedAt: string, answer?: string | null, answeredAt?: string | null }>, entry?: { id: string, sequence: number, kind: ConsentKind, decidedAt: string, canWithdraw: boolean } | null }
    | { __typename: 'WrongState', code: string, message: string }
   };

export type BeginActivityMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type BeginActivityMutation = { result:
    | { __typename: 'Activity', id: string, state: ActivityState }
    | { __typename: 'Conflict', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string }
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'WrongState', code: string, message: string }
   };

export type CompleteActivityMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type CompleteActivityMutation = { result:
    | { __typename: 'Activity', id: string, state: ActivityState }
    | { __typename: 'Conflict', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string }
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'WrongState', code: string, message: string }
   };

export type ElectionsOfDeskQueryVariables = Exact<{ [key: string]: never; }>;


export type ElectionsOfDeskQuery = { elections: { edges: Array<{ node: { id: string, title: string, country: string, electionDay: string } }> }, mandateServices: Array<{ id: string, family: string }> };

export type RecordActivityMutationVariables = Exact<{
  input: RecordActivityInput;
}>;


export type RecordActivityMutation = { result:
    | { __typename: 'Activity', id: string }
    | { __typename: 'Conflict', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'WrongState', code: string, message: string }
   };

export type ErasePersonMetMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ErasePersonMetMutation = { result:
    | { __typename: 'Conflict', code: string, message: string }
    | { __typename: 'ErasedPersonMet', id: string }
    | { __typename: 'InvalidInput', code: string, message: string }
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'WrongState', code: string, message: string }
   };

export type MandateBodiesQueryVariables = Exact<{
  search?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<Scalars['String']['input']>;
  on?: InputMaybe<Scalars['CalendarDate']['input']>;
}>;


export type MandateBodiesQuery = { mandateBodies: Array<{ id: string, name: string, organisation: string, from?: string | null, to?: string | null, successor?: string | null, successorId?: string | null, legalBasis: string, memberCount?: number | null, isMember?: boolean | null }> };

export type FindingLineFragment = { code: string, polarity: Polarity, text: string, sentence: string, compared?: unknown | null, ruleId: string, citation: string, confidence: string, url?: string | null };

export type ConditionLineFragment = { code: string, sentence: string, closedBy: string };

export type MandateReadingsQueryVariables = Exact<{
  state: Scalars['String']['input'];
  on?: InputMaybe<Scalars['CalendarDate']['input']>;
  service?: InputMaybe<Scalars['String']['input']>;
  requesterKind?: InputMaybe<Scalars['String']['input']>;
}>;


export type MandateReadingsQuery = { mandateReadings: Array<{ body: string, bodyName: string, service: string, outcome: AssessmentOutcome, decisionMaker: string, decisionMakerId: string, decisiveFacts: Array<string>, rulesVersion: string, reading: string, findings: Array<{ code: string, polarity: Polarity, text: string, sentence: string, compared?: unknown | null, ruleId: string, citation: string, confidence: string, url?: string | null }>, conditions: Array<{ code: string, sentence: string, closedBy: string }> }> };

export type MandateTimeLineQueryVariables = Exact<{
  state?: InputMaybe<Scalars['String']['input']>;
  organisation?: InputMaybe<Scalars['String']['input']>;
}>;


export type MandateTimeLineQuery = { mandateTimeLine: Array<{ kind: StretchKind, organisation: string, state: string, stateName: string, from: string, to?: string | null, note: string, confidence: string }> };

export type MandateFactLineFragment = { text: string, label?: string | null, from?: string | null, to?: string | null, citation: string, confidence: string };

export type MandateBodyQueryVariables = Exact<{
  id: Scalars['String']['input'];
  on?: InputMaybe<Scalars['CalendarDate']['input']>;
}>;


export type MandateBodyQuery = { mandateBody?: { id: string, name: string, organisation: string, from?: string | null, to?: string | null, predecessor?: string | null, successor?: string | null, successorId?: string | null, names: Array<{ text: string, label?: string | null, from?: string | null, to?: string | null, citation: string, confidence: string }>, legalBasis: Array<{ text: string, label?: string | null, from?: string | null, to?: string | null, citation: string, confidence: string }>, tracks: Array<{ services: Array<string>, status: string, requesters: Array<string>, trigger: string, decisionMaker: string, decisionMakerId: string, leadTimeDays?: number | null, leadTimeKind?: string | null, citation: string, confidence: string }>, formats: Array<{ id: string, name: string, service: string, electionDayMethod: string, citation: string, confidence: string, roles: Array<{ role: string, minimum: number, typical: number, maximum: number }> }>, teamRules: Array<{ text: string, label?: string | null, from?: string | null, to?: string | null, citation: string, confidence: string }>, publications: Array<{ text: string, label?: string | null, from?: string | null, to?: string | null, citation: string, confidence: string }>, funding: { text: string, label?: string | null, from?: string | null, to?: string | null, citation: string, confidence: string }, notes: Array<{ text: string, label?: string | null, from?: string | null, to?: string | null, citation: string, confidence: string }> } | null };

export type MissionLineFragment = { id: string, title: string, format: string, state: MissionState, stationCount: number, observerCount: number, organisation: { id: string, name: string, acronym?: string | null }, election: { id: string, title: string, country: string, electionDay: string, daysToGo: number } };

export type MissionsQueryVariables = Exact<{ [key: string]: never; }>;


export type MissionsQuery = { missions: { totalCount: number, edges: Array<{ node: { id: string, title: string, format: string, state: MissionState, stationCount: number, observerCount: number, publishedPlan?: { id: string, number?: number | null } | null, organisation: { id: string, name: string, acronym?: string | null }, election: { id: string, title: string, country: string, electionDay: string, daysToGo: number } } }> } };

export type RunFactsFragment = { id: string, name?: string | null, state: PlanningRunState, seed: number, seconds: number, iterations?: number | null, iterationsPlanned?: number | null, teams: number, hubs: number, settings: unknown, problemHash?: string | null, plannerVersion?: string | null, failure?: string | null, createdAt: string, startedAt?: string | null, finishedAt?: string | null, score?: unknown | null, curve: Array<{ milliseconds: number, hard: number, mandate: number, soft: number, bound?: number | null }>, parts: Array<{ id: string, hub: string, teams: number, state: PlanningPartState, seconds: number, iterations: number }>, progress?: { step: string, done: number, total: number, note?: string | null } | null, plan?: { id: string } | null };

export type MissionQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type MissionQuery = { mission?: { coreTeam?: number | null, longTermObservers?: number | null, shortTermObservers?: number | null, id: string, title: string, format: string, state: MissionState, stationCount: number, observerCount: number, election: { id: string, title: string, country: string, electionDay: string, daysToGo: number, timeZone: string, pollingOpens: string, pollingCloses: string }, activity: { id: string, title: string, state: ActivityState, basis: { kind: BasisKind, citation: string, consentEntry?: { id: string, sequence: number } | null }, handOver: { what: string, toWhom: string, dueOn: string } }, register?: { id: string, title: string, generated: boolean, source?: string | null, current?: { id: string, number: number, stations: number, committedAt: string, fileName: string, added: number, changed: number, retired: number } | null, versions: Array<{ id: string, number: number, stations: number, committedAt: string, fileName: string, added: number, changed: number, retired: number }> } | null, publishedPlan?: { id: string, number?: number | null, publishedAt?: string | null, publishedBy?: { id: string, name: string } | null } | null, draftPlan?: { id: string, number?: number | null, createdAt: string } | null, plans: Array<{ id: string, number?: number | null, version: number, state: PlanState, createdAt: string, publishedAt?: string | null, gap?: number | null, publishedBy?: { id: string, name: string } | null, notCovered: Array<{ reason: string, stations: number }>, run?: { id: string, name?: string | null, teams: number } | null }>, runs: Array<{ id: string, name?: string | null, state: PlanningRunState, seed: number, seconds: number, iterations?: number | null, iterationsPlanned?: number | null, teams: number, hubs: number, settings: unknown, problemHash?: string | null, plannerVersion?: string | null, failure?: string | null, createdAt: string, startedAt?: string | null, finishedAt?: string | null, score?: unknown | null, curve: Array<{ milliseconds: number, hard: number, mandate: number, soft: number, bound?: number | null }>, parts: Array<{ id: string, hub: string, teams: number, state: PlanningPartState, seconds: number, iterations: number }>, progress?: { step: string, done: number, total: number, note?: string | null } | null, plan?: { id: string } | null }>, departureChecklist: Array<{ code: string, title: string, done: boolean }>, organisation: { id: string, name: string, acronym?: string | null } } | null };

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


export type StationPointsQuery = { stationPoints?: { count: number, ids: string, places: string } | null };

export type RegisterStationQueryVariables = Exact<{
  missionId: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
}>;


export type RegisterStationQuery = { station?: { id: string, code: string, name: string, address?: string | null, areas: Array<string>, electors?: number | null } | null };

export type RegisterDifferenceQueryVariables = Exact<{
  missionId: Scalars['ID']['input'];
  from: Scalars['Int']['input'];
  to: Scalars['Int']['input'];
  kind?: InputMaybe<RegisterChangeKind>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type RegisterDifferenceQuery = { registerDifference:
    | { __typename: 'Conflict', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string }
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'RegisterDifference', added: number, changed: number, retired: number, pageInfo: { hasNextPage: boolean, endCursor?: string | null }, edges: Array<{ node: { kind: RegisterChangeKind, code: string, name: string, fields?: unknown | null } }> }
    | { __typename: 'WrongState', code: string, message: string }
   };

export type RestoreRegisterVersionMutationVariables = Exact<{
  missionId: Scalars['ID']['input'];
  number: Scalars['Int']['input'];
}>;


export type RestoreRegisterVersionMutation = { result:
    | { __typename: 'Conflict', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string }
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'Register', id: string }
    | { __typename: 'WrongState', code: string, message: string }
   };

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
    | { __typename: 'Conflict', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'Observer', id: string, number: string, name: string, email?: string | null, phone?: string | null, nationality: string, languages: Array<string>, gender: Gender, experience: number, availableFrom?: string | null, availableTo?: string | null, accreditation: { state: AccreditationState, reference?: string | null, area?: string | null, validUntil?: string | null } }
    | { __typename: 'WrongState', code: string, message: string }
   };

export type ImportFactsFragment = { id: string, target: ImportTarget, state: ImportState, fileName: string, inspection: unknown, mapping?: unknown | null, profileName?: string | null, failure?: string | null, createdAt: string, difference?: { read: number, added: number, changed: number, unchanged: number, retired: number, rejected: number, ambiguous: number } | null, progress?: { step: string, done: number, total: number, note?: string | null } | null, committedVersion?: { id: string, number: number, stations: number } | null };

export type TableImportQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type TableImportQuery = { tableImport?: { id: string, target: ImportTarget, state: ImportState, fileName: string, inspection: unknown, mapping?: unknown | null, profileName?: string | null, failure?: string | null, createdAt: string, problems: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor?: string | null }, edges: Array<{ node: { row?: number | null, column?: string | null, code: string, severity: string, message: string, value?: string | null } }> }, difference?: { read: number, added: number, changed: number, unchanged: number, retired: number, rejected: number, ambiguous: number } | null, progress?: { step: string, done: number, total: number, note?: string | null } | null, committedVersion?: { id: string, number: number, stations: number } | null } | null };

export type TableImportChangesQueryVariables = Exact<{
  id: Scalars['ID']['input'];
  kind?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type TableImportChangesQuery = { tableImport?: { id: string, changes: { pageInfo: { hasNextPage: boolean, endCursor?: string | null }, edges: Array<{ node: { kind: string, code: string, fields?: unknown | null } }> } } | null };

export type TableImportsQueryVariables = Exact<{
  missionId: Scalars['ID']['input'];
}>;


export type TableImportsQuery = { tableImports: { edges: Array<{ node: { id: string, target: ImportTarget, state: ImportState, fileName: string, createdAt: string } }> } };

export type StartTableImportMutationVariables = Exact<{
  missionId: Scalars['ID']['input'];
  target: ImportTarget;
  fileId: Scalars['ID']['input'];
}>;


export type StartTableImportMutation = { startTableImport:
    | { __typename: 'Conflict', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string }
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'TableImport', id: string }
    | { __typename: 'WrongState', code: string, message: string }
   };

export type MapTableImportMutationVariables = Exact<{
  importId: Scalars['ID']['input'];
  mapping: Scalars['JSON']['input'];
  saveProfileAs?: InputMaybe<Scalars['String']['input']>;
}>;


export type MapTableImportMutation = { mapTableImport:
    | { __typename: 'Conflict', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'TableImport', id: string, target: ImportTarget, state: ImportState, fileName: string, inspection: unknown, mapping?: unknown | null, profileName?: string | null, failure?: string | null, createdAt: string, difference?: { read: number, added: number, changed: number, unchanged: number, retired: number, rejected: number, ambiguous: number } | null, progress?: { step: string, done: number, total: number, note?: string | null } | null, committedVersion?: { id: string, number: number, stations: number } | null }
    | { __typename: 'WrongState', code: string, message: string }
   };

export type CommitTableImportMutationVariables = Exact<{
  importId: Scalars['ID']['input'];
  withoutRejected: Scalars['Boolean']['input'];
}>;


export type CommitTableImportMutation = { commitTableImport:
    | { __typename: 'Conflict', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string }
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'TableImport', id: string, target: ImportTarget, state: ImportState, fileName: string, inspection: unknown, mapping?: unknown | null, profileName?: string | null, failure?: string | null, createdAt: string, difference?: { read: number, added: number, changed: number, unchanged: number, retired: number, rejected: number, ambiguous: number } | null, progress?: { step: string, done: number, total: number, note?: string | null } | null, committedVersion?: { id: string, number: number, stations: number } | null }
    | { __typename: 'WrongState', code: string, message: string }
   };

export type CancelTableImportMutationVariables = Exact<{
  importId: Scalars['ID']['input'];
}>;


export type CancelTableImportMutation = { cancelTableImport:
    | { __typename: 'Conflict', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string }
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'TableImport', id: string, target: ImportTarget, state: ImportState, fileName: string, inspection: unknown, mapping?: unknown | null, profileName?: string | null, failure?: string | null, createdAt: string, difference?: { read: number, added: number, changed: number, unchanged: number, retired: number, rejected: number, ambiguous: number } | null, progress?: { step: string, done: number, total: number, note?: string | null } | null, committedVersion?: { id: string, number: number, stations: number } | null }
    | { __typename: 'WrongState', code: string, message: string }
   };

export type TableImportChangedSubscriptionVariables = Exact<{
  importId: Scalars['ID']['input'];
}>;


export type TableImportChangedSubscription = { tableImportChanged: { id: string, target: ImportTarget, state: ImportState, fileName: string, inspection: unknown, mapping?: unknown | null, profileName?: string | null, failure?: string | null, createdAt: string, difference?: { read: number, added: number, changed: number, unchanged: number, retired: number, rejected: number, ambiguous: number } | null, progress?: { step: string, done: number, total: number, note?: string | null } | null, committedVersion?: { id: string, number: number, stations: number } | null } };

export type PlanningRunQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type PlanningRunQuery = { planningRun?: { id: string, name?: string | null, state: PlanningRunState, seed: number, seconds: number, iterations?: number | null, iterationsPlanned?: number | null, teams: number, hubs: number, settings: unknown, problemHash?: string | null, plannerVersion?: string | null, failure?: string | null, createdAt: string, startedAt?: string | null, finishedAt?: string | null, score?: unknown | null, curve: Array<{ milliseconds: number, hard: number, mandate: number, soft: number, bound?: number | null }>, parts: Array<{ id: string, hub: string, teams: number, state: PlanningPartState, seconds: number, iterations: number }>, progress?: { step: string, done: number, total: number, note?: string | null } | null, plan?: { id: string } | null } | null };

export type StartPlanningRunMutationVariables = Exact<{
  input: StartPlanningRunInput;
}>;


export type StartPlanningRunMutation = { startPlanningRun:
    | { __typename: 'Conflict', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'PlanningRun', id: string, name?: string | null, state: PlanningRunState, seed: number, seconds: number, iterations?: number | null, iterationsPlanned?: number | null, teams: number, hubs: number, settings: unknown, problemHash?: string | null, plannerVersion?: string | null, failure?: string | null, createdAt: string, startedAt?: string | null, finishedAt?: string | null, score?: unknown | null, curve: Array<{ milliseconds: number, hard: number, mandate: number, soft: number, bound?: number | null }>, parts: Array<{ id: string, hub: string, teams: number, state: PlanningPartState, seconds: number, iterations: number }>, progress?: { step: string, done: number, total: number, note?: string | null } | null, plan?: { id: string } | null }
    | { __typename: 'WrongState', code: string, message: string }
   };

export type PlanningOutlookQueryVariables = Exact<{
  input: PlanningOutlookInput;
}>;


export type PlanningOutlookQuery = { planningOutlook:
    | { __typename: 'Conflict', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string }
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'PlanningOutlook', observers: number, mostTeams: number, conflict: Array<string>, waysOut: Array<string>, obstacles: Array<{ constraint: string, sentence: string, shortBy: number, binding: boolean, people: Array<string>, waysOut: Array<string> }> }
    | { __typename: 'WrongState', code: string, message: string }
   };

export type CancelPlanningRunMutationVariables = Exact<{
  runId: Scalars['ID']['input'];
}>;


export type CancelPlanningRunMutation = { cancelPlanningRun:
    | { __typename: 'Conflict', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string }
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'PlanningRun', id: string, name?: string | null, state: PlanningRunState, seed: number, seconds: number, iterations?: number | null, iterationsPlanned?: number | null, teams: number, hubs: number, settings: unknown, problemHash?: string | null, plannerVersion?: string | null, failure?: string | null, createdAt: string, startedAt?: string | null, finishedAt?: string | null, score?: unknown | null, curve: Array<{ milliseconds: number, hard: number, mandate: number, soft: number, bound?: number | null }>, parts: Array<{ id: string, hub: string, teams: number, state: PlanningPartState, seconds: number, iterations: number }>, progress?: { step: string, done: number, total: number, note?: string | null } | null, plan?: { id: string } | null }
    | { __typename: 'WrongState', code: string, message: string }
   };

export type RenamePlanningRunMutationVariables = Exact<{
  runId: Scalars['ID']['input'];
  name: Scalars['String']['input'];
}>;


export type RenamePlanningRunMutation = { renamePlanningRun:
    | { __typename: 'Conflict', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string }
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'PlanningRun', id: string, name?: string | null }
    | { __typename: 'WrongState', code: string, message: string }
   };

export type ComparePlansQueryVariables = Exact<{
  planIds: Array<Scalars['ID']['input']> | Scalars['ID']['input'];
}>;


export type ComparePlansQuery = { comparePlans:
    | { __typename: 'Conflict', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string }
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'PlanComparison', plans: Array<{ figures?: { teams: number, openings: number, visits: number, closings: number, kilometres: number, drivingMinutes: number, workingMinutes: number, changedVisits?: number | null } | null, plan: { id: string, number?: number | null, state: PlanState, createdAt: string, gap?: number | null, run?: { id: string, name?: string | null, teams: number, hubs: number, seconds: number, seed: number, settings: unknown } | null, score: Array<{ constraint: string, level: string, value: number, matches: number, sentence: string }>, shares: Array<{ stratum: string, target: number, realised: number, visits: number }>, notCovered: Array<{ reason: string, sentence: string, stations: number, examples: Array<string> }> } }> }
    | { __typename: 'WrongState', code: string, message: string }
   };

export type ChooseDraftMutationVariables = Exact<{
  planId: Scalars['ID']['input'];
}>;


export type ChooseDraftMutation = { chooseDraft:
    | { __typename: 'Conflict', code: string, message: string }
    | { __typename: 'DeploymentPlan', id: string }
    | { __typename: 'InvalidInput', code: string, message: string }
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'WrongState', code: string, message: string }
   };

export type PlanningRunChangedSubscriptionVariables = Exact<{
  runId: Scalars['ID']['input'];
}>;


export type PlanningRunChangedSubscription = { planningRunChanged: { id: string, name?: string | null, state: PlanningRunState, seed: number, seconds: number, iterations?: number | null, iterationsPlanned?: number | null, teams: number, hubs: number, settings: unknown, problemHash?: string | null, plannerVersion?: string | null, failure?: string | null, createdAt: string, startedAt?: string | null, finishedAt?: string | null, score?: unknown | null, curve: Array<{ milliseconds: number, hard: number, mandate: number, soft: number, bound?: number | null }>, parts: Array<{ id: string, hub: string, teams: number, state: PlanningPartState, seconds: number, iterations: number }>, progress?: { step: string, done: number, total: number, note?: string | null } | null, plan?: { id: string } | null } };

export type TeamPlanFragment = { id: string, number: number, name: string, area?: string | null, languages: Array<string>, contact?: string | null, travelMinutes: number, stationIds: Array<string>, leaves: string, back: string, hub?: { id: string, name: string, latitude?: number | null, longitude?: number | null } | null, members: Array<{ id: string, number: string, name: string, nationality: string, languages: Array<string>, gender: Gender, phone?: string | null }>, visits: Array<{ id: string, order: number, service: VisitService, arrives: string, starts: string, ends: string, day: string, station: { id: string, code: string, name: string, address?: string | null, areas: Array<string>, latitude?: number | null, longitude?: number | null, electors?: number | null }, pin?: { id: string, reason: string, createdAt: string, author: { id: string, name: string } } | null }> };

export type DeploymentPlanQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type DeploymentPlanQuery = { deploymentPlan?: { id: string, number?: number | null, version: number, state: PlanState, createdAt: string, publishedAt?: string | null, gap?: number | null, problemHash: string, publishedBy?: { id: string, name: string } | null, mission: { id: string, title: string, state: MissionState, election: { id: string, title: string, country: string, electionDay: string, daysToGo: number, timeZone: string, pollingOpens: string, pollingCloses: string } }, score: Array<{ constraint: string, level: string, value: number, matches: number, sentence: string }>, shares: Array<{ stratum: string, target: number, realised: number, stations: number, visits: number }>, notCovered: Array<{ reason: string, sentence: string, stations: number, examples: Array<string> }>, hubs: Array<{ id: string, name: string, latitude?: number | null, longitude?: number | null, teams: number }>, pins: Array<{ id: string, reason: string, createdAt: string, stationId: string, teamId: string, author: { id: string, name: string } }>, differences: Array<{ team: number, kind: string, sentence: string, told: Array<string> }>, teams: Array<{ id: string, number: number, name: string, area?: string | null, languages: Array<string>, contact?: string | null, travelMinutes: number, stationIds: Array<string>, leaves: string, back: string, hub?: { id: string, name: string, latitude?: number | null, longitude?: number | null } | null, members: Array<{ id: string, number: string, name: string, nationality: string, languages: Array<string>, gender: Gender, phone?: string | null }>, visits: Array<{ id: string, order: number, service: VisitService, arrives: string, starts: string, ends: string, day: string, station: { id: string, code: string, name: string, address?: string | null, areas: Array<string>, latitude?: number | null, longitude?: number | null, electors?: number | null }, pin?: { id: string, reason: string, createdAt: string, author: { id: string, name: string } } | null }> }> } | null };

export type TeamPackQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type TeamPackQuery = { team?: { id: string, number: number, name: string, area?: string | null, languages: Array<string>, contact?: string | null, travelMinutes: number, stationIds: Array<string>, leaves: string, back: string, hub?: { id: string, name: string, latitude?: number | null, longitude?: number | null } | null, members: Array<{ id: string, number: string, name: string, nationality: string, languages: Array<string>, gender: Gender, phone?: string | null }>, visits: Array<{ id: string, order: number, service: VisitService, arrives: string, starts: string, ends: string, day: string, station: { id: string, code: string, name: string, address?: string | null, areas: Array<string>, latitude?: number | null, longitude?: number | null, electors?: number | null }, pin?: { id: string, reason: string, createdAt: string, author: { id: string, name: string } } | null }> } | null };

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
    | { __typename: 'Conflict', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string }
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'VisitMovePrice', feasible: boolean, reason?: string | null, sentence: string, lostVisits: Array<string>, extraTravelMinutes: number, scoreBefore: Array<{ constraint: string, level: string, value: number, matches: number, sentence: string }>, scoreAfter: Array<{ constraint: string, level: string, value: number, matches: number, sentence: string }> }
    | { __typename: 'WrongState', code: string, message: string }
   };

export type MoveVisitMutationVariables = Exact<{
  input: MoveVisitInput;
}>;


export type MoveVisitMutation = { moveVisit:
    | { __typename: 'Conflict', code: string, message: string }
    | { __typename: 'DeploymentPlan', id: string, version: number }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'WrongState', code: string, message: string }
   };

export type RemovePinMutationVariables = Exact<{
  pinId: Scalars['ID']['input'];
}>;


export type RemovePinMutation = { removePin:
    | { __typename: 'Conflict', code: string, message: string }
    | { __typename: 'DeploymentPlan', id: string, version: number }
    | { __typename: 'InvalidInput', code: string, message: string }
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'WrongState', code: string, message: string }
   };

export type PublishPlanMutationVariables = Exact<{
  planId: Scalars['ID']['input'];
  planVersion: Scalars['Int']['input'];
}>;


export type PublishPlanMutation = { publishDeploymentPlan:
    | { __typename: 'Conflict', code: string, message: string }
    | { __typename: 'DeploymentPlan', id: string, number?: number | null, state: PlanState }
    | { __typename: 'InvalidInput', code: string, message: string }
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'WrongState', code: string, message: string }
   };

export type RevisePlanMutationVariables = Exact<{
  missionId: Scalars['ID']['input'];
}>;


export type RevisePlanMutation = { reviseDeploymentPlan:
    | { __typename: 'Conflict', code: string, message: string }
    | { __typename: 'DeploymentPlan', id: string, number?: number | null, state: PlanState }
    | { __typename: 'InvalidInput', code: string, message: string }
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'WrongState', code: string, message: string }
   };

export type PreviewReplanQueryVariables = Exact<{
  input: ReplanInput;
}>;


export type PreviewReplanQuery = { previewReplan:
    | { __typename: 'Conflict', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'ReplanPreview', feasible: boolean, reasons: Array<string>, changedVisits: number, addedVisits: number, extraTravelMinutes: number, fingerprint?: string | null, differences: Array<{ team: number, kind: string, sentence: string, told: Array<string> }>, scoreBefore: Array<{ constraint: string, value: number }>, scoreAfter: Array<{ constraint: string, value: number }> }
    | { __typename: 'WrongState', code: string, message: string }
   };

export type AcceptReplanMutationVariables = Exact<{
  input: ReplanInput;
  fingerprint: Scalars['String']['input'];
}>;


export type AcceptReplanMutation = { acceptReplan:
    | { __typename: 'Conflict', code: string, message: string }
    | { __typename: 'DeploymentPlan', id: string }
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'WrongState', code: string, message: string }
   };

export type CompleteDepartureItemMutationVariables = Exact<{
  missionId: Scalars['ID']['input'];
  code: Scalars['String']['input'];
}>;


export type CompleteDepartureItemMutation = { completeDepartureItem:
    | { __typename: 'Conflict', code: string, message: string }
    | { __typename: 'InvalidInput', code: string, message: string }
    | { __typename: 'Mission', id: string, departureChecklist: Array<{ code: string, title: string, done: boolean }> }
    | { __typename: 'NotAllowed', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'WrongState', code: string, message: string }
   };

export type ImportReportQueryVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type ImportReportQuery = { tableImport?: { id: string, fileName: string, createdAt: string, inspection: unknown, difference?: { read: number, rejected: number } | null, problemGroups: Array<{ code: string, severity: string, count: number, message: string, rows: Array<number> }> } | null };

export type CredentialLineFragment = { id: string, label: string, hint: string, createdAt: string, expiresAt: string, revokedAt?: string | null, lastUsedAt?: string | null };

export type AgreementLineFragment = { id: string, missionId?: string | null, electionTitle: string, country: string, startsOn: string, endsOn: string, endedAt?: string | null, state: AgreementState, sharedFields: Array<SharedField>, partner: { id: string, name: string, acronym?: string | null, kind: OrganisationKind, authorityKind?: AuthorityKind | null, country?: string | null, mandateBody?: string | null }, owner: { id: string, name: string, acronym?: string | null, kind: OrganisationKind, authorityKind?: AuthorityKind | null, country?: string | null, mandateBody?: string | null } };

export type SharingAgreementsQueryVariables = Exact<{
  missionId?: InputMaybe<Scalars['ID']['input']>;
}>;


export type SharingAgreementsQuery = { sharingAgreements: Array<{ id: string, missionId?: string | null, electionTitle: string, country: string, startsOn: string, endsOn: string, endedAt?: string | null, state: AgreementState, sharedFields: Array<SharedField>, partner: { id: string, name: string, acronym?: string | null, kind: OrganisationKind, authorityKind?: AuthorityKind | null, country?: string | null, mandateBody?: string | null }, owner: { id: string, name: string, acronym?: string | null, kind: OrganisationKind, authorityKind?: AuthorityKind | null, country?: string | null, mandateBody?: string | null } }> };

export type SharedLineFragment = { id: string, date: string, area?: string | null, halfDay?: HalfDay | null, time?: string | null, teamNumber?: number | null, service?: SharedService | null, organisation: { id: string, name: string, acronym?: string | null, kind: OrganisationKind, authorityKind?: AuthorityKind | null, country?: string | null, mandateBody?: string | null }, election: { id: string, title: string, country: string }, station?: { code: string, name: string, latitude?: number | null, longitude?: number | null } | null };

export type PartnerCredentialsQueryVariables = Exact<{ [key: string]: never; }>;


export type PartnerCredentialsQuery = { partnerCredentials: Array<{ id: string, label: string, hint: string, createdAt: string, expiresAt: string, revokedAt?: string | null, lastUsedAt?: string | null }> };

export type ViewAsPartnerQueryVariables = Exact<{
  agreementId: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type ViewAsPartnerQuery = { viewAsPartner: { pageInfo: { hasNextPage: boolean, endCursor?: string | null }, edges: Array<{ node: { id: string, date: string, area?: string | null, halfDay?: HalfDay | null, time?: string | null, teamNumber?: number | null, service?: SharedService | null, organisation: { id: string, name: string, acronym?: string | null, kind: OrganisationKind, authorityKind?: AuthorityKind | null, country?: string | null, mandateBody?: string | null }, election: { id: string, title: string, country: string }, station?: { code: string, name: string, latitude?: number | null, longitude?: number | null } | null } }> } };

export type SharedDeploymentsQueryVariables = Exact<{
  electionId?: InputMaybe<Scalars['ID']['input']>;
  area?: InputMaybe<Scalars['String']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type SharedDeploymentsQuery = { deployments: { pageInfo: { hasNextPage: boolean, endCursor?: string | null }, edges: Array<{ node: { id: string, date: string, area?: string | null, halfDay?: HalfDay | null, time?: string | null, teamNumber?: number | null, service?: SharedService | null, organisation: { id: string, name: string, acronym?: string | null, kind: OrganisationKind, authorityKind?: AuthorityKind | null, country?: string | null, mandateBody?: string | null }, election: { id: string, title: string, country: string }, station?: { code: string, name: string, latitude?: number | null, longitude?: number | null } | null } }> } };

export type CoverageQueryVariables = Exact<{
  electionId: Scalars['ID']['input'];
}>;


export type CoverageQuery = { coverage: Array<{ area?: string | null, halfDay?: HalfDay | null, organisations: Array<string>, visits: number }> };

export type DeploymentChangesQueryVariables = Exact<{
  after?: InputMaybe<Scalars['String']['input']>;
}>;


export type DeploymentChangesQuery = { changes: { pageInfo: { hasNextPage: boolean, endCursor?: string | null }, edges: Array<{ cursor: string, node: { kind: ChangeKind, deploymentId: string, occurredAt: string, deployment?: { id: string, date: string, area?: string | null, halfDay?: HalfDay | null, time?: string | null, teamNumber?: number | null, service?: SharedService | null, organisation: { id: string, name: string, acronym?: string | null, kind: OrganisationKind, authorityKind?: AuthorityKind | null, country?: string | null, mandateBody?: string | null }, election: { id: string, title: string, country: string }, station?: { code: string, name: string, latitude?: number | null, longitude?: number | null } | null } | null } }> } };

export type CreateSharingAgreementMutationVariables = Exact<{
  input: CreateSharingAgreementInput;
}>;


export type CreateSharingAgreementMutation = { createSharingAgreement:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'SharingAgreement', id: string, missionId?: string | null, electionTitle: string, country: string, startsOn: string, endsOn: string, endedAt?: string | null, state: AgreementState, sharedFields: Array<SharedField>, partner: { id: string, name: string, acronym?: string | null, kind: OrganisationKind, authorityKind?: AuthorityKind | null, country?: string | null, mandateBody?: string | null }, owner: { id: string, name: string, acronym?: string | null, kind: OrganisationKind, authorityKind?: AuthorityKind | null, country?: string | null, mandateBody?: string | null } }
    | { __typename: 'WrongState', code: string, message: string }
   };

export type ChangeSharingAgreementMutationVariables = Exact<{
  input: ChangeSharingAgreementInput;
}>;


export type ChangeSharingAgreementMutation = { changeSharingAgreement:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'SharingAgreement', id: string, missionId?: string | null, electionTitle: string, country: string, startsOn: string, endsOn: string, endedAt?: string | null, state: AgreementState, sharedFields: Array<SharedField>, partner: { id: string, name: string, acronym?: string | null, kind: OrganisationKind, authorityKind?: AuthorityKind | null, country?: string | null, mandateBody?: string | null }, owner: { id: string, name: string, acronym?: string | null, kind: OrganisationKind, authorityKind?: AuthorityKind | null, country?: string | null, mandateBody?: string | null } }
    | { __typename: 'WrongState', code: string, message: string }
   };

export type EndSharingAgreementMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type EndSharingAgreementMutation = { endSharingAgreement:
    | { __typename: 'InvalidInput', code: string, message: string }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'SharingAgreement', id: string, missionId?: string | null, electionTitle: string, country: string, startsOn: string, endsOn: string, endedAt?: string | null, state: AgreementState, sharedFields: Array<SharedField>, partner: { id: string, name: string, acronym?: string | null, kind: OrganisationKind, authorityKind?: AuthorityKind | null, country?: string | null, mandateBody?: string | null }, owner: { id: string, name: string, acronym?: string | null, kind: OrganisationKind, authorityKind?: AuthorityKind | null, country?: string | null, mandateBody?: string | null } }
    | { __typename: 'WrongState', code: string, message: string }
   };

export type IssueCredentialMutationVariables = Exact<{
  agreementId: Scalars['ID']['input'];
  label: Scalars['String']['input'];
  validDays: Scalars['Int']['input'];
}>;


export type IssueCredentialMutation = { issueCredential:
    | { __typename: 'InvalidInput', code: string, message: string, fields: Array<{ path: string, message: string }> }
    | { __typename: 'IssuedCredential', secret: string, credential: { id: string, label: string, hint: string, createdAt: string, expiresAt: string, revokedAt?: string | null, lastUsedAt?: string | null } }
    | { __typename: 'NotFound', code: string, message: string }
    | { __typename: 'WrongState', code: string, message: string }
   };

export type RevokeCredentialMutationVariables = Exact<{
  id: Scalars['ID']['input'];
}>;


export type RevokeCredentialMutation = { revokeCredential: boolean };

export type PartnerMissionsQueryVariables = Exact<{ [key: string]: never; }>;


export type PartnerMissionsQuery = { missions: { edges: Array<{ node: { id: string, title: string, election: { id: string, title: string } } }> } };

export type OrganisationNameFragment = { id: string, name: string, acronym?: string | null, kind: OrganisationKind, authorityKind?: AuthorityKind | null, country?: string | null, mandateBody?: string | null };

export type MembershipFactsFragment = { id: string, roles: Array<Role>, organisation: { id: string, name: string, acronym?: string | null, kind: OrganisationKind, authorityKind?: AuthorityKind | null, country?: string | null, mandateBody?: string | null } };

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
  search?: InputMaybe<Scalars['String']['input']>;
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
export const FindingLineFragmentDoc = new TypedDocumentString(`
    fragment FindingLine on MandateFinding {
  code
  polarity
  text
  sentence
  compared
  ruleId
  citation
  confidence
  url
}
    `, {"fragmentName":"FindingLine"}) as unknown as TypedDocumentString<FindingLineFragment, unknown>;
export const ConditionLineFragmentDoc = new TypedDocumentString(`
    fragment ConditionLine on OpenCondition {
  code
  sentence
  closedBy
}
    `, {"fragmentName":"ConditionLine"}) as unknown as TypedDocumentString<ConditionLineFragment, unknown>;
export const AssessmentReadingFragmentDoc = new TypedDocumentString(`
    fragment AssessmentReading on Assessment {
  id
  body
  bodyName
  service
  outcome
  decisionMaker
  decisionMakerId
  rulesVersion
  rulesVersionNow
  rulesNow {
    version
    outcome
    differs
  }
  decisionDate
  madeAt
  supersededAt
  reading
  decisiveFacts
  findings {
    ...FindingLine
  }
  conditions {
    ...ConditionLine
  }
}
    fragment FindingLine on MandateFinding {
  code
  polarity
  text
  sentence
  compared
  ruleId
  citation
  confidence
  url
}
fragment ConditionLine on OpenCondition {
  code
  sentence
  closedBy
}`, {"fragmentName":"AssessmentReading"}) as unknown as TypedDocumentString<AssessmentReadingFragment, unknown>;
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
export const MandateFactLineFragmentDoc = new TypedDocumentString(`
    fragment MandateFactLine on MandateFact {
  text
  label
  from
  to
  citation
  confidence
}
    `, {"fragmentName":"MandateFactLine"}) as unknown as TypedDocumentString<MandateFactLineFragment, unknown>;
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
  name
  state
  seed
  seconds
  iterations
  iterationsPlanned
  teams
  hubs
  settings
  problemHash
  plannerVersion
  failure
  createdAt
  curve {
    milliseconds
    hard
    mandate
    soft
    bound
  }
  parts {
    id
    hub
    teams
    state
    seconds
    iterations
  }
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
  leaves
  back
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
  hint
  createdAt
  expiresAt
  revokedAt
  lastUsedAt
}
    `, {"fragmentName":"CredentialLine"}) as unknown as TypedDocumentString<CredentialLineFragment, unknown>;
export const AgreementLineFragmentDoc = new TypedDocumentString(`
    fragment AgreementLine on SharingAgreement {
  id
  missionId
  electionTitle
  country
  sharedFields: fields
  startsOn
  endsOn
  endedAt
  state
  partner {
    ...OrganisationName
  }
  owner {
    ...OrganisationName
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
    ...OrganisationName
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
    fragment OrganisationName on Organisation {
  id
  name
  acronym
  kind
  authorityKind
  country
  mandateBody
}`, {"fragmentName":"SharedLine"}) as unknown as TypedDocumentString<SharedLineFragment, unknown>;
export const MembershipFactsFragmentDoc = new TypedDocumentString(`
    fragment MembershipFacts on Membership {
  id
  roles
  organisation {
    ...OrganisationName
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
}`, {"fragmentName":"MembershipFacts"}) as unknown as TypedDocumentString<MembershipFactsFragment, unknown>;
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
export const KeptPeopleDocument = new TypedDocumentString(`
    query KeptPeople($search: String, $after: String) {
  keptPeople(search: $search, first: 50, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        name
        email
        roles
      }
    }
  }
}
    `) as unknown as TypedDocumentString<KeptPeopleQuery, KeptPeopleQueryVariables>;
export const ExportPersonDocument = new TypedDocumentString(`
    mutation ExportPerson($id: ID!) {
  result: exportPerson(personId: $id) {
    __typename
    ... on PersonExport {
      personId
      exportedAt
      data
    }
    ... on Failure {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ExportPersonMutation, ExportPersonMutationVariables>;
export const ErasePersonDocument = new TypedDocumentString(`
    mutation ErasePerson($id: ID!) {
  result: erasePerson(personId: $id) {
    __typename
    ... on ErasedPerson {
      personId
      erasedAt
    }
    ... on Failure {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ErasePersonMutation, ErasePersonMutationVariables>;
export const FailedJobsDocument = new TypedDocumentString(`
    query FailedJobs($after: String) {
  failedJobs(first: 50, after: $after) {
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        name
        failure
        attempts
        failedAt
      }
    }
  }
}
    `) as unknown as TypedDocumentString<FailedJobsQuery, FailedJobsQueryVariables>;
export const RunJobAgainDocument = new TypedDocumentString(`
    mutation RunJobAgain($id: ID!) {
  result: runJobAgain(id: $id) {
    __typename
    ... on RestartedJob {
      id
    }
    ... on Failure {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RunJobAgainMutation, RunJobAgainMutationVariables>;
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
      changes {
        kind
        name
        from
        to
        days
      }
      sentence
      facts
      outcome
    }
    offers {
      service
      instead
      outcome
    }
    decisions {
      id
      service
      outcome
      reason
      decidedOn
      decidedBy
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
  decisionMakerId
  rulesVersion
  rulesVersionNow
  rulesNow {
    version
    outcome
    differs
  }
  decisionDate
  madeAt
  supersededAt
  reading
  decisiveFacts
  findings {
    ...FindingLine
  }
  conditions {
    ...ConditionLine
  }
}
fragment FindingLine on MandateFinding {
  code
  polarity
  text
  sentence
  compared
  ruleId
  citation
  confidence
  url
}
fragment ConditionLine on OpenCondition {
  code
  sentence
  closedBy
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
  decisionMakerId
  rulesVersion
  rulesVersionNow
  rulesNow {
    version
    outcome
    differs
  }
  decisionDate
  madeAt
  supersededAt
  reading
  decisiveFacts
  findings {
    ...FindingLine
  }
  conditions {
    ...ConditionLine
  }
}
fragment FindingLine on MandateFinding {
  code
  polarity
  text
  sentence
  compared
  ruleId
  citation
  confidence
  url
}
fragment ConditionLine on OpenCondition {
  code
  sentence
  closedBy
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
  activities(first: 100) {
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
  milestones(kind: $kind, from: $from, to: $to, first: 100, after: $after) {
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
export const WithdrawAssistanceRequestDocument = new TypedDocumentString(`
    mutation WithdrawAssistanceRequest($id: ID!) {
  result: withdrawAssistanceRequest(requestId: $id) {
    __typename
    ... on AssistanceRequest {
      id
      state
    }
    ... on Failure {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawAssistanceRequestMutation, WithdrawAssistanceRequestMutationVariables>;
export const CloseAssistanceRequestDocument = new TypedDocumentString(`
    mutation CloseAssistanceRequest($id: ID!) {
  result: closeAssistanceRequest(requestId: $id) {
    __typename
    ... on AssistanceRequest {
      id
      state
    }
    ... on Failure {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CloseAssistanceRequestMutation, CloseAssistanceRequestMutationVariables>;
export const IncomingDocument = new TypedDocumentString(`
    query Incoming($search: String, $after: String) {
  assistanceRequests(search: $search, first: 50, after: $after) {
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
  decisionMakerId
  rulesVersion
  rulesVersionNow
  rulesNow {
    version
    outcome
    differs
  }
  decisionDate
  madeAt
  supersededAt
  reading
  decisiveFacts
  findings {
    ...FindingLine
  }
  conditions {
    ...ConditionLine
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
fragment FindingLine on MandateFinding {
  code
  polarity
  text
  sentence
  compared
  ruleId
  citation
  confidence
  url
}
fragment ConditionLine on OpenCondition {
  code
  sentence
  closedBy
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
export const BeginActivityDocument = new TypedDocumentString(`
    mutation BeginActivity($id: ID!) {
  result: beginActivity(activityId: $id) {
    __typename
    ... on Activity {
      id
      state
    }
    ... on Failure {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<BeginActivityMutation, BeginActivityMutationVariables>;
export const CompleteActivityDocument = new TypedDocumentString(`
    mutation CompleteActivity($id: ID!) {
  result: completeActivity(activityId: $id) {
    __typename
    ... on Activity {
      id
      state
    }
    ... on Failure {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CompleteActivityMutation, CompleteActivityMutationVariables>;
export const ElectionsOfDeskDocument = new TypedDocumentString(`
    query ElectionsOfDesk {
  elections(first: 100) {
    edges {
      node {
        id
        title
        country
        electionDay
      }
    }
  }
  mandateServices {
    id
    family
  }
}
    `) as unknown as TypedDocumentString<ElectionsOfDeskQuery, ElectionsOfDeskQueryVariables>;
export const RecordActivityDocument = new TypedDocumentString(`
    mutation RecordActivity($input: RecordActivityInput!) {
  result: recordActivity(input: $input) {
    __typename
    ... on Activity {
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
    `) as unknown as TypedDocumentString<RecordActivityMutation, RecordActivityMutationVariables>;
export const ErasePersonMetDocument = new TypedDocumentString(`
    mutation ErasePersonMet($id: ID!) {
  result: erasePersonMet(id: $id) {
    __typename
    ... on ErasedPersonMet {
      id
    }
    ... on Failure {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ErasePersonMetMutation, ErasePersonMetMutationVariables>;
export const MandateBodiesDocument = new TypedDocumentString(`
    query MandateBodies($search: String, $state: String, $on: CalendarDate) {
  mandateBodies(search: $search, state: $state, on: $on) {
    id
    name
    organisation
    from
    to
    successor
    successorId
    legalBasis
    memberCount
    isMember
  }
}
    `) as unknown as TypedDocumentString<MandateBodiesQuery, MandateBodiesQueryVariables>;
export const MandateReadingsDocument = new TypedDocumentString(`
    query MandateReadings($state: String!, $on: CalendarDate, $service: String, $requesterKind: String) {
  mandateReadings(
    state: $state
    on: $on
    service: $service
    requesterKind: $requesterKind
  ) {
    body
    bodyName
    service
    outcome
    decisionMaker
    decisionMakerId
    decisiveFacts
    rulesVersion
    reading
    findings {
      ...FindingLine
    }
    conditions {
      ...ConditionLine
    }
  }
}
    fragment FindingLine on MandateFinding {
  code
  polarity
  text
  sentence
  compared
  ruleId
  citation
  confidence
  url
}
fragment ConditionLine on OpenCondition {
  code
  sentence
  closedBy
}`) as unknown as TypedDocumentString<MandateReadingsQuery, MandateReadingsQueryVariables>;
export const MandateTimeLineDocument = new TypedDocumentString(`
    query MandateTimeLine($state: String, $organisation: String) {
  mandateTimeLine(state: $state, organisation: $organisation) {
    kind
    organisation
    state
    stateName
    from
    to
    note
    confidence
  }
}
    `) as unknown as TypedDocumentString<MandateTimeLineQuery, MandateTimeLineQueryVariables>;
export const MandateBodyDocument = new TypedDocumentString(`
    query MandateBody($id: String!, $on: CalendarDate) {
  mandateBody(id: $id, on: $on) {
    id
    name
    organisation
    from
    to
    predecessor
    successor
    successorId
    names {
      ...MandateFactLine
    }
    legalBasis {
      ...MandateFactLine
    }
    tracks {
      services
      status
      requesters
      trigger
      decisionMaker
      decisionMakerId
      leadTimeDays
      leadTimeKind
      citation
      confidence
    }
    formats {
      id
      name
      service
      roles {
        role
        minimum
        typical
        maximum
      }
      electionDayMethod
      citation
      confidence
    }
    teamRules {
      ...MandateFactLine
    }
    publications {
      ...MandateFactLine
    }
    funding {
      ...MandateFactLine
    }
    notes {
      ...MandateFactLine
    }
  }
}
    fragment MandateFactLine on MandateFact {
  text
  label
  from
  to
  citation
  confidence
}`) as unknown as TypedDocumentString<MandateBodyQuery, MandateBodyQueryVariables>;
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
      run {
        id
        name
        teams
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
  name
  state
  seed
  seconds
  iterations
  iterationsPlanned
  teams
  hubs
  settings
  problemHash
  plannerVersion
  failure
  createdAt
  curve {
    milliseconds
    hard
    mandate
    soft
    bound
  }
  parts {
    id
    hub
    teams
    state
    seconds
    iterations
  }
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
    count
    ids
    places
  }
}
    `) as unknown as TypedDocumentString<StationPointsQuery, StationPointsQueryVariables>;
export const RegisterStationDocument = new TypedDocumentString(`
    query RegisterStation($missionId: ID!, $id: ID!) {
  station(missionId: $missionId, id: $id) {
    id
    code
    name
    address
    areas
    electors
  }
}
    `) as unknown as TypedDocumentString<RegisterStationQuery, RegisterStationQueryVariables>;
export const RegisterDifferenceDocument = new TypedDocumentString(`
    query RegisterDifference($missionId: ID!, $from: Int!, $to: Int!, $kind: RegisterChangeKind, $after: String) {
  registerDifference(
    missionId: $missionId
    from: $from
    to: $to
    kind: $kind
    first: 50
    after: $after
  ) {
    __typename
    ... on RegisterDifference {
      added
      changed
      retired
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          kind
          code
          name
          fields
        }
      }
    }
    ... on Failure {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RegisterDifferenceQuery, RegisterDifferenceQueryVariables>;
export const RestoreRegisterVersionDocument = new TypedDocumentString(`
    mutation RestoreRegisterVersion($missionId: ID!, $number: Int!) {
  result: restoreRegisterVersion(missionId: $missionId, number: $number) {
    __typename
    ... on Register {
      id
    }
    ... on Failure {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RestoreRegisterVersionMutation, RestoreRegisterVersionMutationVariables>;
export const ObserversDocument = new TypedDocumentString(`
    query Observers($missionId: ID!, $search: String, $accreditation: AccreditationState, $after: String) {
  observers(
    missionId: $missionId
    search: $search
    accreditation: $accreditation
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
export const TableImportChangesDocument = new TypedDocumentString(`
    query TableImportChanges($id: ID!, $kind: String, $after: String) {
  tableImport(id: $id) {
    id
    changes(kind: $kind, first: 25, after: $after) {
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
    `) as unknown as TypedDocumentString<TableImportChangesQuery, TableImportChangesQueryVariables>;
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
  name
  state
  seed
  seconds
  iterations
  iterationsPlanned
  teams
  hubs
  settings
  problemHash
  plannerVersion
  failure
  createdAt
  curve {
    milliseconds
    hard
    mandate
    soft
    bound
  }
  parts {
    id
    hub
    teams
    state
    seconds
    iterations
  }
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
  name
  state
  seed
  seconds
  iterations
  iterationsPlanned
  teams
  hubs
  settings
  problemHash
  plannerVersion
  failure
  createdAt
  curve {
    milliseconds
    hard
    mandate
    soft
    bound
  }
  parts {
    id
    hub
    teams
    state
    seconds
    iterations
  }
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
export const PlanningOutlookDocument = new TypedDocumentString(`
    query PlanningOutlook($input: PlanningOutlookInput!) {
  planningOutlook(input: $input) {
    __typename
    ... on PlanningOutlook {
      observers
      mostTeams
      conflict
      waysOut
      obstacles {
        constraint
        sentence
        shortBy
        binding
        people
        waysOut
      }
    }
    ... on Failure {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PlanningOutlookQuery, PlanningOutlookQueryVariables>;
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
  name
  state
  seed
  seconds
  iterations
  iterationsPlanned
  teams
  hubs
  settings
  problemHash
  plannerVersion
  failure
  createdAt
  curve {
    milliseconds
    hard
    mandate
    soft
    bound
  }
  parts {
    id
    hub
    teams
    state
    seconds
    iterations
  }
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
export const RenamePlanningRunDocument = new TypedDocumentString(`
    mutation RenamePlanningRun($runId: ID!, $name: String!) {
  renamePlanningRun(runId: $runId, name: $name) {
    __typename
    ... on PlanningRun {
      id
      name
    }
    ... on Failure {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RenamePlanningRunMutation, RenamePlanningRunMutationVariables>;
export const ComparePlansDocument = new TypedDocumentString(`
    query ComparePlans($planIds: [ID!]!) {
  comparePlans(planIds: $planIds) {
    __typename
    ... on PlanComparison {
      plans {
        figures {
          teams
          openings
          visits
          closings
          kilometres
          drivingMinutes
          workingMinutes
          changedVisits
        }
        plan {
          id
          number
          state
          createdAt
          gap
          run {
            id
            name
            teams
            hubs
            seconds
            seed
            settings
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
            visits
          }
          notCovered {
            reason
            sentence
            stations
            examples
          }
        }
      }
    }
    ... on Failure {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ComparePlansQuery, ComparePlansQueryVariables>;
export const ChooseDraftDocument = new TypedDocumentString(`
    mutation ChooseDraft($planId: ID!) {
  chooseDraft(planId: $planId) {
    __typename
    ... on DeploymentPlan {
      id
    }
    ... on Failure {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ChooseDraftMutation, ChooseDraftMutationVariables>;
export const PlanningRunChangedDocument = new TypedDocumentString(`
    subscription PlanningRunChanged($runId: ID!) {
  planningRunChanged(runId: $runId) {
    ...RunFacts
  }
}
    fragment RunFacts on PlanningRun {
  id
  name
  state
  seed
  seconds
  iterations
  iterationsPlanned
  teams
  hubs
  settings
  problemHash
  plannerVersion
  failure
  createdAt
  curve {
    milliseconds
    hard
    mandate
    soft
    bound
  }
  parts {
    id
    hub
    teams
    state
    seconds
    iterations
  }
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
  leaves
  back
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
  leaves
  back
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
export const PreviewReplanDocument = new TypedDocumentString(`
    query PreviewReplan($input: ReplanInput!) {
  previewReplan(input: $input) {
    __typename
    ... on ReplanPreview {
      feasible
      reasons
      changedVisits
      addedVisits
      extraTravelMinutes
      fingerprint
      differences {
        team
        kind
        sentence
        told
      }
      scoreBefore {
        constraint
        value
      }
      scoreAfter {
        constraint
        value
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
    `) as unknown as TypedDocumentString<PreviewReplanQuery, PreviewReplanQueryVariables>;
export const AcceptReplanDocument = new TypedDocumentString(`
    mutation AcceptReplan($input: ReplanInput!, $fingerprint: String!) {
  acceptReplan(input: $input, fingerprint: $fingerprint) {
    __typename
    ... on DeploymentPlan {
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
    `) as unknown as TypedDocumentString<AcceptReplanMutation, AcceptReplanMutationVariables>;
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
export const ImportReportDocument = new TypedDocumentString(`
    query ImportReport($id: ID!) {
  tableImport(id: $id) {
    id
    fileName
    createdAt
    inspection
    difference {
      read
      rejected
    }
    problemGroups {
      code
      severity
      count
      message
      rows
    }
  }
}
    `) as unknown as TypedDocumentString<ImportReportQuery, ImportReportQueryVariables>;
export const SharingAgreementsDocument = new TypedDocumentString(`
    query SharingAgreements($missionId: ID) {
  sharingAgreements(missionId: $missionId) {
    ...AgreementLine
  }
}
    fragment AgreementLine on SharingAgreement {
  id
  missionId
  electionTitle
  country
  sharedFields: fields
  startsOn
  endsOn
  endedAt
  state
  partner {
    ...OrganisationName
  }
  owner {
    ...OrganisationName
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
export const PartnerCredentialsDocument = new TypedDocumentString(`
    query PartnerCredentials {
  partnerCredentials {
    ...CredentialLine
  }
}
    fragment CredentialLine on PartnerCredential {
  id
  label
  hint
  createdAt
  expiresAt
  revokedAt
  lastUsedAt
}`) as unknown as TypedDocumentString<PartnerCredentialsQuery, PartnerCredentialsQueryVariables>;
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
    ...OrganisationName
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
fragment OrganisationName on Organisation {
  id
  name
  acronym
  kind
  authorityKind
  country
  mandateBody
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
    ...OrganisationName
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
fragment OrganisationName on Organisation {
  id
  name
  acronym
  kind
  authorityKind
  country
  mandateBody
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
    ...OrganisationName
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
fragment OrganisationName on Organisation {
  id
  name
  acronym
  kind
  authorityKind
  country
  mandateBody
}`) as unknown as TypedDocumentString<DeploymentChangesQuery, DeploymentChangesQueryVariables>;
export const CreateSharingAgreementDocument = new TypedDocumentString(`
    mutation CreateSharingAgreement($input: CreateSharingAgreementInput!) {
  createSharingAgreement(input: $input) {
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
    fragment AgreementLine on SharingAgreement {
  id
  missionId
  electionTitle
  country
  sharedFields: fields
  startsOn
  endsOn
  endedAt
  state
  partner {
    ...OrganisationName
  }
  owner {
    ...OrganisationName
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
}`) as unknown as TypedDocumentString<CreateSharingAgreementMutation, CreateSharingAgreementMutationVariables>;
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
    fragment AgreementLine on SharingAgreement {
  id
  missionId
  electionTitle
  country
  sharedFields: fields
  startsOn
  endsOn
  endedAt
  state
  partner {
    ...OrganisationName
  }
  owner {
    ...OrganisationName
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
    fragment AgreementLine on SharingAgreement {
  id
  missionId
  electionTitle
  country
  sharedFields: fields
  startsOn
  endsOn
  endedAt
  state
  partner {
    ...OrganisationName
  }
  owner {
    ...OrganisationName
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
  hint
  createdAt
  expiresAt
  revokedAt
  lastUsedAt
}`) as unknown as TypedDocumentString<IssueCredentialMutation, IssueCredentialMutationVariables>;
export const RevokeCredentialDocument = new TypedDocumentString(`
    mutation RevokeCredential($id: ID!) {
  revokeCredential(id: $id)
}
    `) as unknown as TypedDocumentString<RevokeCredentialMutation, RevokeCredentialMutationVariables>;
export const PartnerMissionsDocument = new TypedDocumentString(`
    query PartnerMissions {
  missions(first: 100) {
    edges {
      node {
        id
        title
        election {
          id
          title
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PartnerMissionsQuery, PartnerMissionsQueryVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    id
    name
    email
    language
    timeZone
    active {
      ...MembershipFacts
    }
    memberships {
      ...MembershipFacts
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
}
fragment MembershipFacts on Membership {
  id
  roles
  organisation {
    ...OrganisationName
  }
}`) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const SwitchOrganisationDocument = new TypedDocumentString(`
    mutation SwitchOrganisation($membershipId: ID!) {
  switchOrganisation(membershipId: $membershipId) {
    id
    active {
      ...MembershipFacts
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
}
fragment MembershipFacts on Membership {
  id
  roles
  organisation {
    ...OrganisationName
  }
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
    query Organisations($search: String) {
  organisations(search: $search, first: 100) {
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