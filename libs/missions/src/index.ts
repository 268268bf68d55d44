export { NOON_MINUTE } from './deployment-feed/deployment.repository.js';
export { DeploymentPlanService, type MovePrice, type MoveRequest } from './deployment-plan/deployment-plan.service.js';
export {
  currentDraft,
  type DeploymentPlan,
  type NotCoveredLine,
  type PlanHub,
  type PlanPin,
  type PlanTeam,
  type PlanVisit,
  type ScoreLine,
  type ShareLine,
} from './deployment-plan/deployment-plan.js';
export { PLAN_STATES, type PlanState } from './deployment-plan/deployment-plan.states.js';
export { planningSettings, type PlanningSettings } from './deployment-plan/deployment-problem.js';
export type { StationExplanation } from './deployment-plan/explain-station.js';
export { PlanComparisonService, type ComparedPlan } from './deployment-plan/plan-comparison.service.js';
export { planDayProblem } from './deployment-plan/plan-day.js';
export { differenceSentence, type Called, type PlanDifference } from './deployment-plan/plan-difference.js';
export type { PlanFigures } from './deployment-plan/plan-figures.js';
export { DEPLOYMENTS_TOPIC, PlanPublisher } from './deployment-plan/plan-publisher.js';
export { PlanTeller } from './deployment-plan/plan-teller.js';
export { REPLAN_CHANGE_KINDS, type ReplanChange, type ReplanChangeKind } from './deployment-plan/replan-changes.js';
export { ReplanService, type ReplanRequest } from './deployment-plan/replan.service.js';
export { dayOf, instantOf, minutesOf, wallTime } from './deployment-plan/station-clock.js';
export { tellOfPlanJob } from './deployment-plan/tell-of-plan.job.js';
export { DEPARTURE_ITEMS, departureTitle } from './mission/departure-checklist.js';
export type { MissionFailure } from './mission/mission.failure.js';
export { MissionListeners } from './mission/mission-listeners.js';
export { MissionService, type MissionPage } from './mission/mission.service.js';
export { MISSION_STATES, type MissionState } from './mission/mission.states.js';
export type { DepartureItem, Mission } from './mission/mission.js';
export { MissionsModule } from './missions.module.js';
export { PlanningAssembler } from './planning-run/planning-assembler.js';
export { PlanningOutlookService, type PlanningOutlook } from './planning-run/planning-outlook.service.js';
export { PlanningPartExecutor } from './planning-run/planning-part-executor.js';
export { assemblePlanJob, planHubJob } from './planning-run/planning-part.job.js';
export { PART_STATES, type PartState, type PlanningPart } from './planning-run/planning-part.js';
export { PlanningExecutor, type RunHost } from './planning-run/planning-executor.js';
export { planDeploymentJob } from './planning-run/planning-run.job.js';
export { PlanningRunService, planningRunTopic, type StartPlanningRun } from './planning-run/planning-run.service.js';
export { RUN_STATES, type RunState } from './planning-run/planning-run.states.js';
export type { CurvePoint } from './planning-run/score-curve.js';
export type { PlanningRun, RunProgress } from './planning-run/planning-run.js';
export { ACCREDITATION_STATES, type AccreditationState } from './roster/accreditation.states.js';
export { GENDERS, type Gender } from './roster/observer-row.js';
export { observerName, type Accreditation, type ObserverWithPerson } from './roster/observer.js';
export type { ObserverPageQuery } from './roster/observer.repository.js';
export { removeRosterFileJob } from './roster/remove-roster-file.job.js';
export { RosterPersonalData } from './roster/roster-personal-data.js';
export { RosterService, type AccreditationInput } from './roster/roster.service.js';
export { planRegistrationJob } from './registration-plan/plan-registration.job.js';
export type { RegistrationAssumptions } from './registration-plan/registration-assumptions.js';
export { RegistrationExecutor } from './registration-plan/registration-executor.js';
export { registrationSentence, type RegistrationDifference } from './registration-plan/registration-parts.js';
export { RegistrationPlanService, registrationTopic } from './registration-plan/registration-plan.service.js';
export { REGISTRATION_STATES, type RegistrationState } from './registration-plan/registration-plan.states.js';
export type {
  HandOverLine,
  RegistrationCentreLine,
  RegistrationFigures,
  RegistrationPlan,
  RegistrationScenario,
  RegistrationVersion,
} from './registration-plan/registration-plan.js';
export { RegistrationPublisher, type PublishRegistration } from './registration-plan/registration-publisher.js';
export { RegistrationTeller } from './registration-plan/registration-teller.js';
export { tellOfRegistrationJob } from './registration-plan/tell-of-registration.job.js';
