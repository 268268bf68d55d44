import type { Role } from '@comitia/identity';

/** What people are told. */
export const NOTIFICATION_KINDS = [
  'request_received',
  'request_closed',
  'request_withdrawn',
  'decision_recorded',
  'option_offered',
  'option_withdrawn',
  'question_asked',
  'question_answered',
  'consent_given',
  'consent_declined',
  'consent_withdrawn',
  'election_day_moved',
  'milestone_due',
  'plan_published',
  'registration_plan_published',
] as const;
export type NotificationKind = (typeof NOTIFICATION_KINDS)[number];

/** Kinds whose subjects this library finds by itself; of the others, whoever tells brings the subject. */
export type NotificationKindOfAssistance = Exclude<
  NotificationKind,
  'milestone_due' | 'plan_published' | 'registration_plan_published'
>;

/** Roles of those whom assistance concerns, whichever side they are on. */
export const CONCERNED_ROLES: readonly Role[] = ['officer', 'signatory', 'focal_point', 'coordinator'];
