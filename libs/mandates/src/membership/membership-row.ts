/** Organisation, ISO 3166 alpha-3, first day, last day (empty while in force), note; both days belong to the range. */
export type MembershipTuple = readonly [organisation: string, iso3: string, from: string, to: string, note: string];

/** What kind of tie short of membership a row describes. */
export const PARTNER_KINDS = [
  'permanent_observer',
  'partner_for_cooperation',
  'partner_for_democracy',
  'special_guest',
  'observer',
] as const;
export type PartnerKind = (typeof PARTNER_KINDS)[number];

export type PartnerTuple = readonly [
  organisation: string,
  iso3: string,
  from: string,
  to: string,
  note: string,
  kind: PartnerKind,
];
