import type { Confidence } from '../vocabulary/source.js';

/**
 * Organisation, ISO 3166 alpha-3, first day, last day (empty while in force), note, how sure the days are; both days
 * belong to the range.
 */
export type MembershipTuple = readonly [
  organisation: string,
  iso3: string,
  from: string,
  to: string,
  note: string,
  confidence: Confidence,
];

/** What kind of tie short of membership a row describes. */
export const PARTNER_KINDS = [
  'permanent_observer',
  'partner_for_cooperation',
  'partner_for_democracy',
  'special_guest',
  'observer',
] as const;
export type PartnerKind = (typeof PARTNER_KINDS)[number];

export type PartnerTuple = readonly [...MembershipTuple, kind: PartnerKind];
