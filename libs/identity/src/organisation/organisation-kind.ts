/** What an organisation is. */
export const ORGANISATION_KINDS = ['authority', 'assistance_organisation', 'ngo'] as const;

export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** Which authority of its state it is. */
export const AUTHORITY_KINDS = [
  'electoral_commission',
  'foreign_ministry',
  'government',
  'parliament',
  'head_of_state',
] as const;

export type AuthorityKind = (typeof AUTHORITY_KINDS)[number];
