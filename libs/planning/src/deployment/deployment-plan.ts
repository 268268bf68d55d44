/** What a team does at a stop. */
export const STATION_SERVICES = ['open', 'visit', 'close'] as const;
export type StationService = (typeof STATION_SERVICES)[number];

/** One stop of a route; minutes of the day in the station's wall time. */
export interface DeployedStop {
  readonly station: string;
  readonly service: StationService;
  readonly arrives: number;
  readonly starts: number;
  /** Minute at which the team may leave, its break included. */
  readonly ends: number;
  /** The break taken at this visit; absent where there is none. */
  readonly breakMinutes?: number;
}

/** A team's day: its people, where it is based, the area it answers for, and the route suggested or ordered. */
export interface DeployedTeam {
  readonly id: string;
  readonly members: readonly string[];
  readonly interpreter?: string;
  readonly driver?: string;
  readonly hub: string;
  /** Stations of the area of responsibility; in the `fixed` mode those the team has to visit. */
  readonly area: readonly string[];
  readonly route: readonly DeployedStop[];
  readonly leaves: number;
  readonly back: number;
  readonly drivingMinutes: number;
}

/** A hub as planned: where it stands and who is based there. */
export interface DeployedHub {
  readonly id: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly teams: readonly string[];
  readonly stations: number;
}

/** What a stratum was promised and what it gets. Shares lie between 0 and 1. */
export interface StratumCoverage {
  readonly stratum: string;
  readonly stations: number;
  readonly electors: number | null;
  readonly targetShare: number;
  readonly realisedShare: number;
  readonly visits: number;
}

/** Why stations are not on any route. */
export const NOT_COVERED_REASONS = [
  'left-out-kind',
  'closed-all-day',
  'no-go-area',
  'beyond-a-days-drive',
  'observers-conflict',
  'day-too-short',
  'not-drawn',
] as const;
export type NotCoveredReason = (typeof NOT_COVERED_REASONS)[number];

/** A group of stations not visited for one reason, with the sentence that says it. */
export interface NotCovered {
  readonly reason: NotCoveredReason;
  readonly message: string;
  readonly stations: readonly string[];
}

/** A remark of the planner on its input or its answer, such as stations placed by their area. */
export interface PlanNote {
  readonly code: 'placed-by-area' | 'distrusted-coordinates' | 'no-coordinates' | 'pin-kept' | 'team-without-route';
  readonly message: string;
  readonly subjects: readonly string[];
}

/** A deployment: teams with people, hubs, areas and routes, what the strata get, and what is left out and why. */
export interface DeploymentPlan {
  readonly teams: readonly DeployedTeam[];
  readonly hubs: readonly DeployedHub[];
  /** Roster members in no team, with the reason. */
  readonly reserve: readonly { readonly person: string; readonly reason: string }[];
  readonly coverage: readonly StratumCoverage[];
  readonly notCovered: readonly NotCovered[];
  readonly notes: readonly PlanNote[];
}
