import type { CalendarDate, Id } from '@comitia/kernel';
import type { StationService } from '@comitia/planning';
import type { PlanState } from './deployment-plan.states.js';

/** What one named constraint of the planner adds to the score. */
export interface ScoreLine {
  readonly constraint: string;
  readonly level: string;
  readonly value: number;
  readonly matches: number;
  readonly sentence: string;
}

/** What a stratum was promised and what it gets; shares from 0 to 1. */
export interface ShareLine {
  readonly stratum: string;
  readonly target: number;
  readonly realised: number;
  readonly stations: number;
  readonly visits: number;
}

/** Stations that nobody visits for one reason, with the first of their codes. */
export interface NotCoveredLine {
  readonly reason: string;
  readonly sentence: string;
  readonly stations: number;
  readonly examples: readonly string[];
}

/** Somebody of the roster in no team, by id. */
export interface ReserveLine {
  readonly observerId: Id;
  readonly reason: string;
}

/** Who goes where on election day: a draft, or a version that was published. */
export interface DeploymentPlan {
  readonly id: Id;
  readonly organisationId: Id;
  readonly missionId: Id;
  /** From 1 once published. */
  readonly number: number | null;
  /** Counts the changes of a draft. */
  readonly version: number;
  readonly state: PlanState;
  readonly runId: Id | null;
  readonly revisesPlanId: Id | null;
  readonly problemHash: string;
  readonly registerVersion: number;
  readonly plannerVersion: string;
  readonly day: CalendarDate;
  readonly score: readonly ScoreLine[];
  readonly shares: readonly ShareLine[];
  readonly notCovered: readonly NotCoveredLine[];
  readonly reserve: readonly ReserveLine[];
  readonly gap: number | null;
  readonly createdAt: Date;
  /** When a coordinator last chose this draft among others. */
  readonly chosenAt: Date | null;
  readonly publishedAt: Date | null;
  readonly publishedBy: Id | null;
}

export interface PlanHub {
  readonly id: Id;
  readonly planId: Id;
  readonly key: string;
  readonly name: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

export interface PlanTeam {
  readonly id: Id;
  readonly planId: Id;
  readonly key: string;
  readonly number: number;
  readonly hubId: Id | null;
  readonly area: string | null;
  readonly observerIds: readonly Id[];
  readonly languages: readonly string[];
  /** Stations of the area of responsibility. */
  readonly stationIds: readonly Id[];
  /** Minutes of the day. */
  readonly leaves: number;
  readonly back: number;
  readonly travelMinutes: number;
}

export interface PlanVisit {
  readonly id: Id;
  readonly planId: Id;
  readonly teamId: Id;
  /** From 1 within the team's day. */
  readonly position: number;
  readonly stationId: Id;
  readonly service: StationService;
  /** Minutes of the day in wall time; over 1440 lies after midnight. */
  readonly arrives: number;
  readonly starts: number;
  readonly ends: number;
}

/** A visit fixed by hand, with who did it and why. */
export interface PlanPin {
  readonly id: Id;
  readonly planId: Id;
  readonly stationId: Id;
  readonly teamNumber: number;
  readonly service: StationService;
  readonly reason: string;
  readonly authorId: Id;
  readonly createdAt: Date;
}

/** The parts of a plan, as they are kept. */
export interface PlanParts {
  readonly hubs: readonly PlanHub[];
  readonly teams: readonly PlanTeam[];
  readonly visits: readonly PlanVisit[];
  readonly pins: readonly PlanPin[];
}

/**
 * The draft that the mission works on: the one chosen or made last. Drafts from before the plan in force was published are
 * scenarios that were not taken, until somebody chooses one.
 */
export function currentDraft(plans: readonly DeploymentPlan[]): DeploymentPlan | undefined {
  const since = plans.find(({ state }) => state === 'published')?.publishedAt?.getTime() ?? -Infinity;
  const moment = (plan: DeploymentPlan): number => (plan.chosenAt ?? plan.createdAt).getTime();
  return plans
    .filter((plan) => plan.state === 'draft' && moment(plan) > since)
    .reduce<DeploymentPlan | undefined>(
      (best, plan) => (best === undefined || moment(plan) > moment(best) ? plan : best),
      undefined,
    );
}
