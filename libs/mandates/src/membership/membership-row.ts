/** What kind of tie short of membership a row describes. */
export const PARTNER_KINDS = [
  'permanent_observer',
  'partner_for_cooperation',
  'partner_for_democracy',
  'special_guest',
  'observer',
] as const;
export type PartnerKind = (typeof PARTNER_KINDS)[number];
