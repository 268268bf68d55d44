import { createHash } from 'node:crypto';
import type { Station } from '@comitia/elections';
import type { Id } from '@comitia/kernel';
import type { DeploymentInput, DeploymentPlan as PlannerPlan, PlanOutcome } from '@comitia/planning';
import type { Observer } from '../roster/observer.js';
import type { DeploymentPlan, PlanParts, ScoreLine } from './deployment-plan.js';
import { draftFromOutcome, type Draft } from './draft-from-outcome.js';
import { planDifferences, type PlanDifference } from './plan-difference.js';
import { changedVisits } from './plan-figures.js';
import { scoreAfterHand, visitFigures } from './visit-score.js';

type Feasible = Extract<PlanOutcome<PlannerPlan>, { outcome: 'feasible' }>;

/** What a repair is put together from: the plan in force, and the planner's answer. */
export interface RepairFacts {
  readonly planId: Id;
  readonly plan: DeploymentPlan;
  readonly before: PlanParts;
  readonly input: DeploymentInput;
  readonly outcome: Feasible;
  readonly stations: ReadonlyMap<Id, Station>;
  readonly observers: ReadonlyMap<Id, Observer>;
}

/** A repaired plan, and its price. */
export interface Repair {
  readonly draft: Draft;
  readonly differences: readonly PlanDifference[];
  /** Visits that people were told of and that fall out or move; and visits that are new. */
  readonly changedVisits: number;
  readonly addedVisits: number;
  readonly extraTravelMinutes: number;
  readonly scoreBefore: readonly ScoreLine[];
  readonly scoreAfter: readonly ScoreLine[];
  /** Names this very repair: who keeps it says what they have seen. */
  readonly fingerprint: string;
}

/** The planner's own line that a repair cannot work out for all teams: it looks at the days that change. */
const WORTH = 'worth of the visits';

/**
 * Turns the planner's repair into a draft that revises the plan in force: teams keep their numbers, hubs and areas their
 * names, pins stay where their visits do.
 */
export function repairOf(facts: RepairFacts): Repair {
  const { before, input, plan, outcome } = facts;
  const made = draftFromOutcome(outcome, facts);
  const hubNames = new Map(before.hubs.map((hub) => [hub.key, hub.name]));
  const teamsBefore = new Map(before.teams.map((team) => [team.key, team]));
  const teams = made.teams.map((team) => {
    const old = teamsBefore.get(team.key);
    return old ? { ...team, number: old.number, area: old.area } : team;
  });
  const visited = new Set(made.visits.map((visit) => visit.stationId));
  const parts: PlanParts = {
    hubs: made.hubs.map((hub) => ({ ...hub, name: hubNames.get(hub.key) ?? hub.name })),
    teams,
    visits: made.visits,
    pins: before.pins.filter((pin) => visited.has(pin.stationId)).map((pin) => ({ ...pin, planId: facts.planId })),
  };
  const driven = (of: PlanParts): number => of.teams.reduce((sum, team) => sum + team.travelMinutes, 0);
  const scoreBefore = visitFigures(input, before.visits, driven(before));
  const scoreAfter = visitFigures(input, parts.visits, driven(parts));
  const differences = planDifferences(before, parts);
  const recounted = new Map(
    made.score.filter(({ constraint }) => constraint !== WORTH).map((line) => [line.constraint, line]),
  );
  const score = scoreAfterHand(
    plan.score.map((line) => recounted.get(line.constraint) ?? line),
    scoreAfter,
  );
  return {
    draft: { ...made, ...parts, score, gap: null },
    differences,
    changedVisits: changedVisits(before, parts),
    addedVisits: differences.reduce((sum, { details }) => sum + (details.added?.length ?? 0), 0),
    extraTravelMinutes: driven(parts) - driven(before),
    scoreBefore,
    scoreAfter,
    fingerprint: fingerprintOf(parts),
  };
}

/** Hash of who goes where and when, without the identifiers that are new each time it is worked out. */
function fingerprintOf(parts: PlanParts): string {
  const numbers = new Map(parts.teams.map((team) => [team.id, team.number]));
  const teams = parts.teams.map(({ number, observerIds, leaves, back }) => [number, observerIds, leaves, back]);
  const visits = parts.visits.map(({ teamId, stationId, service, starts, ends }) => [
    numbers.get(teamId),
    stationId,
    service,
    starts,
    ends,
  ]);
  return createHash('sha256')
    .update(JSON.stringify([teams, visits]))
    .digest('hex')
    .slice(0, 32);
}
