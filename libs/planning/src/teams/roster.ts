import type { CalendarDate } from '@comitia/kernel';

/** Genders as people gave them; `undisclosed` fills no quota and breaks none. */
export const GENDERS = ['woman', 'man', 'other', 'undisclosed'] as const;
export type Gender = (typeof GENDERS)[number];

/** What a person on the roster does in a team. */
export const ROSTER_ROLES = ['observer', 'interpreter', 'driver'] as const;
export type RosterRole = (typeof ROSTER_ROLES)[number];

/** A person who may be sent, by id: names and contacts stay outside the planning library. */
export interface RosterMember {
  readonly id: string;
  readonly role: RosterRole;
  /** ISO 3166-1 alpha-2, upper case. */
  readonly nationality: string;
  /** ISO 639 codes of the languages the person works in. */
  readonly languages: readonly string[];
  readonly gender: Gender;
  /** Missions observed before; 0 is new. */
  readonly experience: number;
  readonly accredited: boolean;
  /** First and last day the person can serve; absent means throughout. */
  readonly availability?: { readonly from: CalendarDate; readonly to: CalendarDate };
  readonly canDrive?: boolean;
  /** Functional limits, never diagnoses. */
  readonly limits?: {
    readonly noNightDriving?: boolean;
    /** Most minutes on the road in a day, for the team this person is in. */
    readonly maxDrivingMinutes?: number;
    readonly stepFreeOnly?: boolean;
  };
  /** Codes of areas (at any level of the hierarchy) where a conflict of interest keeps the person away. */
  readonly conflictAreas?: readonly string[];
  readonly mustBeWith?: readonly string[];
  readonly mustNotBeWith?: readonly string[];
  /** People the person would like to be with. */
  readonly prefersWith?: readonly string[];
  /** Hubs the person would like, with points from −100 to 100. */
  readonly prefersHubs?: Readonly<Record<string, number>>;
}
