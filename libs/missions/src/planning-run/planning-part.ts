import type { Id } from '@comitia/kernel';
import type { RoutedTeams } from '@comitia/planning';

/** Where one hub of a run stands. One that was stopped or failed keeps the best routes it had. */
export const PART_STATES = ['waiting', 'running', 'done', 'stopped', 'failed'] as const;
export type PartState = (typeof PART_STATES)[number];

/** A hub of a planning run, searched by a job of its own. */
export interface PlanningPart {
  readonly id: Id;
  readonly runId: Id;
  readonly missionId: Id;
  /** The planner's own name for the hub. */
  readonly hub: string;
  readonly teams: number;
  readonly problemHash: string;
  readonly seed: number;
  /** Seconds of search that it has, and those spent so far. */
  readonly seconds: number;
  readonly spent: number;
  readonly state: PartState;
  readonly iterationsPlanned: number;
  readonly iterationsDone: number;
  /** Best score by level so far, most important first. */
  readonly best: readonly number[];
  readonly bound: number;
  readonly jobId: Id | null;
}

/** A part with the best routes it has. */
export interface RoutedPart extends PlanningPart {
  readonly result: RoutedTeams;
}

/** Whether nothing more comes of a part. */
export function isOver(part: Pick<PlanningPart, 'state'>): boolean {
  return part.state !== 'waiting' && part.state !== 'running';
}

/** Best score by level over all parts, and the bound. */
export function sumOfParts(parts: readonly Pick<PlanningPart, 'best' | 'bound'>[]): {
  readonly score: readonly number[];
  readonly bound: number;
} {
  const levels = Math.max(0, ...parts.map((part) => part.best.length));
  return {
    score: Array.from({ length: levels }, (_, level) => parts.reduce((sum, part) => sum + (part.best[level] ?? 0), 0)),
    bound: parts.reduce((sum, part) => sum + part.bound, 0),
  };
}

/** Seconds of search that a hub gets of its run's: by its teams. */
export function secondsOf(teams: number, run: { readonly seconds: number; readonly teams: number }): number {
  return (run.seconds * teams) / Math.max(1, run.teams);
}

const LEVELS = ['hard', 'mandate', 'changes', 'soft'] as const;

/** Score by level over the routes found, and what they cannot pass. */
export function bestOf({ routes }: Pick<RoutedTeams, 'routes'>): {
  readonly best: readonly number[];
  readonly bound: number;
} {
  return {
    best: LEVELS.map((level) => routes.reduce((sum, route) => sum + route.score[level], 0)),
    bound: routes.reduce((sum, route) => sum + route.bound, 0),
  };
}
