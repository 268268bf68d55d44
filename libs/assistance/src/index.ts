export {
  BASIS_KINDS,
  MILESTONE_KINDS,
  type ActivityEntity,
  type BasisKind,
  type MilestoneEntity,
  type MilestoneKind,
} from './activity/activity.entity.js';
export type { ActivityFilter, MilestoneFilter } from './activity/activity.repository.js';
export { ActivityProgressService, type ActivityProgressFailure } from './activity/activity-progress.service.js';
export { ActivityService, type RecordActivity } from './activity/activity.service.js';
export { ACTIVITY_STATES, type ActivityState } from './activity/activity.states.js';
export { ElectionDayFollower } from './activity/election-day-follower.js';
export { followElectionDayJob } from './activity/follow-election-day.job.js';
export { MILESTONE_STATES, milestoneStateOn, type MilestoneState } from './activity/milestone.states.js';
export type { AssessmentEntity } from './assessment/assessment.entity.js';
export { AssessmentService, type RequestAssessments } from './assessment/assessment.service.js';
export type { BodyComparison } from './assessment/comparison.js';
export type { AlternativeOffer } from './assessment/offers.js';
export { readUnderRulesNow, type RulesNow } from './assessment/rules-now.js';
export type { SmallestChange } from './assessment/smallest-changes.js';
export { AssistanceModule } from './assistance.module.js';
export type { CalendarFeedEntity } from './calendar/calendar-feed.entity.js';
export { CalendarFeedService, type IssuedFeed } from './calendar/calendar-feed.service.js';
export {
  ConsentListeners,
  type ConsentWithdrawn,
  type OnConsentWithdrawn,
  type OnOptionAccepted,
  type OptionAccepted,
} from './consent/consent-listeners.js';
export { CONSENT_KINDS, type ConsentKind } from './consent/consent.entity.js';
export type { ConsentEntry } from './consent/consent.repository.js';
export {
  ConsentService,
  OPTION_DECISIONS,
  type ConsentFailure,
  type DecideOption,
  type Ledger,
  type OptionDecision,
  type WithdrawConsent,
} from './consent/consent.service.js';
export { verifyLedger, type LedgerProblem } from './consent/verify-ledger.js';
export {
  DECISION_OUTCOMES,
  type DecisionOutcome,
  type OrganisationDecisionEntity,
} from './needs-assessment/needs-assessment.entity.js';
export {
  NeedsAssessmentService,
  type DeskFailure,
  type NeedsAssessment,
  type RecordDecision,
  type RecordNeedsAssessment,
} from './needs-assessment/needs-assessment.service.js';
export { mailNotificationJob } from './notification/mail-notification.job.js';
export { NOTIFICATION_KINDS, type NotificationKind } from './notification/notification-kind.js';
export { notificationLink } from './notification/notification-link.js';
export { NotificationMailService } from './notification/notification-mail.service.js';
export { notificationMessage } from './notification/notification-texts.js';
export type { NotificationEntity } from './notification/notification.entity.js';
export { NotificationService, notificationTopic } from './notification/notification.service.js';
export { notifyJob, type NotifyPayload } from './notification/notify.job.js';
export type { OfferOption } from './option/option-input.js';
export type { OptionPartEntity, OptionQuestionEntity } from './option/option.entity.js';
export type { OptionWithParts } from './option/option.repository.js';
export { OptionService, type AllowedOption, type OfferOptionFailure } from './option/option.service.js';
export { OPTION_STATES, type OptionState } from './option/option.states.js';
export { deliverReminderJob } from './reminder/deliver-reminder.job.js';
export { ReminderService } from './reminder/reminder.service.js';
export { scheduleRemindersJob } from './reminder/schedule-reminders.job.js';
export type { RequestTask } from './request/request-content.js';
export { RequestDirectoryService, type RequestDetails, type RequestPage } from './request/request-directory.service.js';
export { RequestEndingService, type EndRequestFailure } from './request/request-ending.service.js';
export { RequestSendingService, type SendRequest } from './request/request-sending.service.js';
export type { AssistanceRequestEntity, RequestAddresseeEntity } from './request/request.entity.js';
export type { RequestFilter, RequestPosition, StoredLetter } from './request/request.repository.js';
export { RequestService, type SaveRequest, type SaveRequestFailure } from './request/request.service.js';
export { REQUEST_STATES, type RequestState } from './request/request.states.js';
