/** Who may stand behind a request (closed vocabulary). */
export const REQUESTER_KINDS = [
  'government',
  'head_of_state',
  'foreign_ministry',
  'electoral_authority',
  'parliament',
  'territory_administration',
  'de_facto_authority',
  'political_party',
  'civil_society',
  'minority_leader',
  'individual',
  'regional_organisation',
  'organisation_initiative',
  'un_security_council',
  'un_general_assembly',
] as const;
export type RequesterKind = (typeof REQUESTER_KINDS)[number];

/** Authorities that speak for the state towards other states (Vienna Convention on the Law of Treaties, art. 7). */
export const BINDING_AUTHORITIES: readonly RequesterKind[] = ['government', 'head_of_state', 'foreign_ministry'];

/** Every authority of a state that takes part in an election's affairs. */
export const STATE_AUTHORITIES: readonly RequesterKind[] = [
  ...BINDING_AUTHORITIES,
  'electoral_authority',
  'parliament',
];
