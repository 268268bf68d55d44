/** Ids of the bodies that can be asked (closed vocabulary). */
export const BODY_IDS = [
  'UN',
  'UN_CHR',
  'OAS',
  'OAU',
  'AU',
  'COE_PROGRAMMES',
  'COE_PACE',
  'COE_CONGRESS',
  'COE_VENICE',
  'OSCE_ODIHR',
  'OSCE_HCNM',
  'OSCE_LTM',
  'EU_EOM',
  'COMMONWEALTH',
  'ECOWAS',
  'NGO_CARTER',
  'NGO_NDI',
  'NGO_IRI',
  'NGO_EISA',
  'NGO_ANFREL',
  'NGO_ENEMO',
  'NGO_CITIZEN',
] as const;
export type BodyId = (typeof BODY_IDS)[number];

/** Organisations with members, by the ids of the membership tables. */
export const MEMBER_ORGANISATIONS = ['UN', 'OAS', 'OAU', 'AU', 'COE', 'OSCE', 'EU', 'COMMONWEALTH', 'ECOWAS'] as const;
export type MemberOrganisation = (typeof MEMBER_ORGANISATIONS)[number];

/** Organisations that bodies belong to; a non-governmental body is its own. */
export type OrganisationId = MemberOrganisation | 'NGO';
