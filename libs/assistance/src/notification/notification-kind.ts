import type { Role } from '@comitia/identity';

/** What people are told. */
export const NOTIFICATION_KINDS = [
  'request_received',
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
] as const;
export type NotificationKind = (typeof NOTIFICATION_KINDS)[number];

/** Roles of those whom assistance concerns, whichever side they are on. */
export const CONCERNED_ROLES: readonly Role[] = ['officer', 'signatory', 'focal_point', 'coordinator'];
