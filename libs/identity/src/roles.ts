/** What a person may be in an organisation. */
export const ROLES = [
  'officer',
  'signatory',
  'focal_point',
  'coordinator',
  'observer',
  'partner',
  'adviser',
  'administrator',
] as const;

export type Role = (typeof ROLES)[number];
