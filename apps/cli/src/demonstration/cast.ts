import type { Id } from '@comitia/kernel';
import type { NewOrganisation, Role } from '@comitia/identity';

/** The state in which a story plays. */
export interface CastCountry {
  /** ISO 3166-1 alpha-3. */
  readonly alpha3: string;
  /** IANA name. */
  readonly timeZone: string;
}

/** The tenants of a story: four authorities of one state, three organisations, one partner. */
export function castOrganisations({ alpha3, timeZone }: CastCountry) {
  const authority = (
    name: string,
    shortName: string,
    authorityKind: NonNullable<NewOrganisation['authorityKind']>,
  ): NewOrganisation => ({
    kind: 'authority',
    authorityKind,
    name: `${name} (demonstration)`,
    shortName,
    country: alpha3,
    timeZone,
  });
  const organisation = (name: string, shortName: string, mandateBody: string, zone: string): NewOrganisation => ({
    kind: 'assistance_organisation',
    name: `${name} (demonstration)`,
    shortName,
    mandateBody,
    timeZone: zone,
  });
  return {
    commission: authority('Central Election Commission', 'CEC', 'electoral_commission'),
    foreignMinistry: authority('Ministry of Foreign Affairs', 'MFA', 'foreign_ministry'),
    government: authority('Council of Ministers', 'CoM', 'government'),
    parliament: authority('Parliament', 'Parliament', 'parliament'),
    un: organisation('United Nations, Electoral Assistance Division', 'UN', 'UN', 'America/New_York'),
    odihr: organisation(
      'OSCE Office for Democratic Institutions and Human Rights',
      'ODIHR',
      'OSCE_ODIHR',
      'Europe/Warsaw',
    ),
    au: organisation('African Union', 'AU', 'AU', 'Africa/Addis_Ababa'),
    partner: { kind: 'ngo', name: 'Network of Citizen Observers (demonstration)', shortName: 'NCO', timeZone },
  } as const satisfies Record<string, NewOrganisation>;
}

/** An organisation of the story, by a name that the rest of it uses. */
export type CastOrganisation = keyof ReturnType<typeof castOrganisations>;

export interface CastMember {
  readonly email: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly organisation: CastOrganisation;
  readonly roles: readonly Role[];
  /** What the account is for, as the start of `npm start` prints it. */
  readonly purpose: string;
}

/** The people of the demonstration; nobody real is meant. Addresses lie under a domain kept for examples. */
export const CAST: readonly CastMember[] = [
  {
    email: 'officer@commission.example',
    givenName: 'Ana',
    familyName: 'Officer',
    organisation: 'commission',
    roles: ['officer'],
    purpose: 'Commission: prepares requests',
  },
  {
    email: 'signatory@commission.example',
    givenName: 'Besim',
    familyName: 'Signatory',
    organisation: 'commission',
    roles: ['signatory'],
    purpose: 'Commission: decides, can withdraw consent',
  },
  {
    email: 'officer@foreign-ministry.example',
    givenName: 'Drita',
    familyName: 'Officer',
    organisation: 'foreignMinistry',
    roles: ['officer', 'signatory'],
    purpose: 'Foreign ministry: sees nothing of the commission',
  },
  {
    email: 'officer@government.example',
    givenName: 'Edon',
    familyName: 'Officer',
    organisation: 'government',
    roles: ['officer', 'signatory'],
    purpose: 'Government',
  },
  {
    email: 'officer@parliament.example',
    givenName: 'Flutura',
    familyName: 'Officer',
    organisation: 'parliament',
    roles: ['officer', 'signatory'],
    purpose: 'Parliament',
  },
  {
    email: 'focal-point@un.example',
    givenName: 'Grace',
    familyName: 'Focal',
    organisation: 'un',
    roles: ['focal_point'],
    purpose: 'UN desk: assesses and offers',
  },
  {
    email: 'focal-point@odihr.example',
    givenName: 'Henrik',
    familyName: 'Focal',
    organisation: 'odihr',
    roles: ['focal_point'],
    purpose: 'ODIHR desk: assesses and offers',
  },
  {
    email: 'coordinator@odihr.example',
    givenName: 'Irena',
    familyName: 'Coordinator',
    organisation: 'odihr',
    roles: ['coordinator'],
    purpose: 'ODIHR missions: imports, plans, publishes, shares',
  },
  {
    email: 'administrator@odihr.example',
    givenName: 'Jasna',
    familyName: 'Administrator',
    organisation: 'odihr',
    roles: ['administrator'],
    purpose: 'ODIHR administration: people’s data, background work that failed',
  },
  {
    email: 'focal-point@au.example',
    givenName: 'Jelani',
    familyName: 'Focal',
    organisation: 'au',
    roles: ['focal_point'],
    purpose: 'AU desk: was not asked',
  },
  {
    email: 'partner@network.example',
    givenName: 'Kaltrina',
    familyName: 'Partner',
    organisation: 'partner',
    roles: ['partner'],
    purpose: 'Partner NGO: sees what is shared',
  },
];

/** Ids of the demonstration's organisations. */
export type CastIds = Readonly<Record<CastOrganisation, Id>>;
