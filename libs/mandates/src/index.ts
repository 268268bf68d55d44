export { assess, outcomeOf } from './assess.js';
export { BODIES, bodyOf, offersOn } from './bodies/catalogue.js';
export { HIGH_COMMISSIONERS, highCommissionerOn, type OfficeHolder } from './bodies/high-commissioners.js';
export { alternatives, type Alternative } from './compare/alternatives.js';
export { bestOfFamily } from './compare/best-of-family.js';
export { compare, type Comparison, type ComparisonEntry } from './compare/compare.js';
export { applyChange, applyOpening, type Change, type Opening } from './compare/opening.js';
export { smallestOpenings } from './compare/smallest-openings.js';
export { eligibleServices, formats, publicationClass, teamRules, type OfferedService } from './catalogue-queries.js';
export { membersOn, type MembersBody, type MembersFailure } from './members-on.js';
export type { PartnerKind } from './membership/membership-row.js';
export {
  membership,
  memberships,
  partnership,
  partnerships,
  suspension,
  suspensions,
  type Partnership,
  type Tenure,
} from './membership/membership-tables.js';
export { isParticipatingState, liesInOsceArea } from './membership/osce-area.js';
export { STRETCH_KINDS, timeLine, type Stretch, type StretchKind } from './membership/time-line.js';
export { findState, stateName, states, type StateName } from './membership/states.js';
export {
  ACTORS,
  OUTCOMES,
  STEPS,
  type Actor,
  type Assessment,
  type AssessmentFacts,
  type ComparedValues,
  type Condition,
  type DecisionMaker,
  type Finding,
  type Outcome,
  type RequestFacts,
  type Step,
} from './model/assessment.js';
export type {
  BodyDefinition,
  HistoricName,
  LeadTime,
  LegalBasis,
  RequesterPolicy,
  Scope,
  SuspensionPolicy,
  Track,
  TriggerKind,
} from './model/body.js';
export {
  MISSION_ROLES,
  type FormatOffset,
  type MissionFormat,
  type MissionRole,
  type RoleSize,
  type TeamRule,
} from './model/mission-format.js';
export {
  PRODUCTS,
  PUBLICATION_CLASSES,
  type Product,
  type Publication,
  type PublicationClass,
} from './model/publication.js';
export type { Rule, RuleContext, Statement } from './model/rule.js';
export { parseAssessmentFacts, type FactsProblem } from './parse-facts.js';
export { ASSESSMENT_HEADING, RULES_VERSION } from './rules-version.js';
export { FINDING_TEXTS, findingText } from './rules/finding-texts.js';
export { RULES } from './rules/registry.js';
export {
  BODY_IDS,
  MEMBER_ORGANISATIONS,
  type BodyId,
  type MemberOrganisation,
  type OrganisationId,
} from './vocabulary/body-ids.js';
export {
  FACT_NAMES,
  FACTS,
  type FactName,
  type FactShape,
  type KnownFacts,
  type LawChange,
  type NeedsAssessment,
  type PoliticalMandate,
} from './vocabulary/facts.js';
export { REASON_CODES, type Polarity, type ReasonCode } from './vocabulary/reason-codes.js';
export { REQUESTER_KINDS, type RequesterKind } from './vocabulary/requester-kinds.js';
export { familyOf, SERVICE_FAMILIES, SERVICES, type Service, type ServiceFamily } from './vocabulary/services.js';
export { REFERENCES } from './vocabulary/references.js';
export { requesterWords, serviceWords } from './vocabulary/words.js';
export { CONFIDENCES, type Confidence, type Source } from './vocabulary/source.js';
export {
  backSchedule,
  mergeMilestones,
  type Round,
  type Schedule,
  type ScheduleFailure,
  type ScheduleRequest,
} from './schedule/back-schedule.js';
export {
  calendarDays,
  correctHolidays,
  countFrom,
  isWorkingDay,
  WEEKDAYS_ONLY,
  type Counting,
  type HolidayCorrections,
  type HolidayProvider,
  type WorkingCalendar,
} from './schedule/counting.js';
export {
  CONFLICT_CODES,
  mergeSchedules,
  type CalendarConflict,
  type ConflictCode,
  type MergedCalendar,
} from './schedule/merged-calendar.js';
export type { Milestone } from './schedule/milestone.js';
export { checkMissionDates, type DateCheck } from './schedule/mission-dates.js';
export { NATIONAL_DEFAULTS, withNationalLaw, type NationalRule } from './schedule/national-rules.js';
export {
  CODE_OF_CONDUCT,
  CONDUCT_PLEDGE,
  FURTHER_OBLIGATIONS,
  withoutPledge,
  type ConductObligation,
  type SignedPledge,
} from './declaration/code-of-conduct.js';
export {
  MISSION_DUTIES,
  PRECONDITION_IDS,
  PRECONDITIONS,
  reviewPreconditions,
  type DeclarationReview,
  type Precondition,
  type PreconditionAnswers,
  type PreconditionId,
} from './declaration/preconditions.js';
export { checkElectoralLaw, type LawFinding } from './venice/law-checks.js';
export { LAW_CHECKS, type LawCheckId, type LawFigures } from './venice/law-figures.js';
export { publicHolidays, type HolidayLibrary } from './schedule/holiday-library.js';
