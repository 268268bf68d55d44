import type { CalendarDate } from '@comitia/kernel';
import type { RosterMember } from '../teams/roster.js';
import type { TeamPin } from '../teams/team-problem.js';
import type { TeamRules } from '../teams/team-rules.js';

/** Kinds of stations that a plan leaves out unless they are asked for. */
export const STATION_FLAGS = ['mobile', 'ship', 'prison', 'abroad'] as const;
export type StationFlag = (typeof STATION_FLAGS)[number];

/** WGS 84, degrees. */
export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

/** Minutes of the day in the station's wall time; over 1440 lies after midnight. */
export interface OpeningHours {
  readonly opens: number;
  readonly closes: number;
}

/** A polling station as planning sees it. */
export interface DeploymentStation {
  readonly id: string;
  readonly coordinates?: Coordinates;
  /** Codes of the administrative areas it lies in, widest first; never empty. */
  readonly areaPath: readonly string[];
  /** Electors on its roll; null where the register does not say. */
  readonly electors: number | null;
  /** `closed` all day, or its own hours; absent means those of the day. */
  readonly hours?: OpeningHours | 'closed';
  /** Stations of one building carry the same key; absent means identical coordinates are one building. */
  readonly building?: string;
  readonly flags?: readonly StationFlag[];
  /** False where a person who needs step-free access cannot enter; absent means not known to be a hindrance. */
  readonly stepFree?: boolean;
  /** Stratum for the target shares, such as area × settlement class; absent means the widest area. */
  readonly stratum?: string;
}

/** A place where teams are based. */
export interface Hub {
  readonly id: string;
  readonly coordinates?: Coordinates;
  /** Area it lies in, widest first; needed where it has no coordinates. */
  readonly areaPath?: readonly string[];
  readonly leastTeams?: number;
  readonly mostTeams?: number;
  readonly closed?: boolean;
}

/** A speed up to a road distance, in kilometres; the last class has none and holds beyond. */
export interface SpeedClass {
  readonly upToKilometres?: number;
  readonly kilometresPerHour: number;
}

/** How minutes on the road are found. Each travel time is rounded up to whole minutes once, when the problem is built. */
export interface TravelRules {
  /** Road kilometres per straight kilometre. */
  readonly roadFactor: number;
  readonly speeds: readonly SpeedClass[];
  /** Added to each leg: parking, finding the door. */
  readonly overheadMinutes: number;
  /** Between two stations of one building. */
  readonly walkMinutes: number;
  /**
   * Where coordinates are missing: minutes between two stations by how many levels of the hierarchy they share,
   * from none to all. A shorter list holds its last value for deeper levels.
   */
  readonly byLevelsShared: readonly number[];
  /** Measured minutes, which come before all of the above where they name both places. */
  readonly matrix?: TravelMatrix;
}

/** Minutes on the road that were measured or computed elsewhere; they need be neither symmetric nor metric. */
export interface TravelMatrix {
  /** Ids of stations, each standing for its building, and of hubs. */
  readonly places: readonly string[];
  /** Whole minutes from the place of the row to that of the column. */
  readonly minutes: readonly (readonly number[])[];
}

/** The observers' day, in minutes of the day; over 1440 lies after midnight. */
export interface DayRules {
  /** Earliest departure from the hub and latest return to it. */
  readonly leave: number;
  readonly back: number;
  /** Hours of stations that have none of their own. */
  readonly hours: OpeningHours;
  /** The opening is observed from this many minutes before it, for `openingMinutes`. */
  readonly beforeOpening: number;
  readonly openingMinutes: number;
  /** At least 30 in common practice. */
  readonly visitMinutes: number;
  /** In the last station this many minutes before it closes, then for `closingMinutes`. */
  readonly beforeClosing: number;
  readonly closingMinutes: number;
  /** A break that each team takes between its visits; 0 for none. */
  readonly breakMinutes: number;
  /** Most minutes on the road per team and day; absent means no limit but the day itself. */
  readonly maxDrivingMinutes?: number;
  /** Minute of dusk; from it on, teams with a member who does not drive at night stay off the road. */
  readonly darkFrom?: number;
  /** Nobody drives after `darkFrom`. */
  readonly noDrivingInTheDark?: boolean;
}

/** Value of visits: points of an opening, of a closing, and of a visit in a stratum that has its share still open. */
export interface ValueRules {
  readonly opening: number;
  readonly closing: number;
  readonly visit: number;
  /** The n-th visit in one building counts its value divided by the n-th divisor, rounded down; beyond the list nothing. */
  readonly buildingDivisors: readonly number[];
}

/** A visit fixed by hand. */
export interface VisitPin {
  readonly team: string;
  readonly station: string;
  readonly author: string;
  readonly reason: string;
}

/** A team put to a hub by hand. */
export interface HubPin {
  readonly team: string;
  readonly hub: string;
  readonly author: string;
  readonly reason: string;
}

/** What another mission has announced for a station; its worth to us falls by `discount` (0 to 1). */
export interface OtherVisit {
  readonly station: string;
  readonly mission: string;
  readonly discount: number;
}

/** Everything a deployment is planned from. Plain data: no clock, no database, no names of people. */
export interface DeploymentInput {
  /** ISO 3166-1 alpha-2 of the state observed. */
  readonly hostState: string;
  readonly stations: readonly DeploymentStation[];
  /** The hubs, or how many to place. */
  readonly hubs: readonly Hub[] | { readonly count: number };
  readonly roster: readonly RosterMember[];
  readonly teamRules: TeamRules;
  /** Teams wanted; absent means as many as the roster fills. */
  readonly teams?: number;
  readonly service?: { readonly from: CalendarDate; readonly to: CalendarDate };
  /** `areas`: an area with a suggested route; `fixed`: only `fixedStations` are visited, never others in their place. */
  readonly mode: 'areas' | 'fixed';
  readonly fixedStations?: readonly string[];
  /** Flags of stations that are planned for although left out by default. */
  readonly include?: readonly StationFlag[];
  /** Target share of visits per stratum (0 to 1, summing to at most 1); strata not named follow their electors. */
  readonly targets?: Readonly<Record<string, number>>;
  readonly travel: TravelRules;
  readonly day: DayRules;
  readonly value: ValueRules;
  readonly pins?: {
    readonly teams?: readonly TeamPin[];
    readonly hubs?: readonly HubPin[];
    readonly visits?: readonly VisitPin[];
  };
  readonly otherVisits?: readonly OtherVisit[];
  /** Stations that nobody may be sent to, with the reason. */
  readonly noGo?: readonly { readonly area: string; readonly reason: string }[];
  /** Draw among equally good stations at random, where observers must not be predictable. */
  readonly unpredictable?: boolean;
}

/** Observation as it is commonly done: 30 minutes a visit, half an hour before opening and closing, 35 then 50 km/h. */
export const DAY_BY_DEFAULT: DayRules = {
  leave: 300,
  back: 1620,
  hours: { opens: 420, closes: 1200 },
  beforeOpening: 30,
  openingMinutes: 60,
  visitMinutes: 30,
  beforeClosing: 30,
  closingMinutes: 150,
  breakMinutes: 30,
};

/** Travel by straight distance, 1.35 times as long by road, and by hierarchy where coordinates are missing. */
export const TRAVEL_BY_DEFAULT: TravelRules = {
  roadFactor: 1.35,
  speeds: [{ upToKilometres: 10, kilometresPerHour: 35 }, { kilometresPerHour: 50 }],
  overheadMinutes: 4,
  walkMinutes: 2,
  byLevelsShared: [240, 75, 45, 25, 12],
};

/** Openings and closings before visits, and two visits to a building at most. */
export const VALUE_BY_DEFAULT: ValueRules = { opening: 60, closing: 80, visit: 10, buildingDivisors: [1, 2] };
