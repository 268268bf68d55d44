import type { Id } from '@comitia/kernel';
import type { PlanningSettings } from '../deployment-plan/deployment-problem.js';
import type { RunState } from './planning-run.states.js';
import type { CurvePoint } from './score-curve.js';

/** Where a run stands, as it is shown and kept. */
export interface RunProgress {
  readonly step: string;
  readonly done: number;
  readonly total: number;
  readonly note?: string;
  /** Best score by level so far, most important first. */
  readonly best?: readonly number[];
}

/** A search for a deployment plan, in the background. */
export interface PlanningRun {
  readonly id: Id;
  readonly organisationId: Id;
  readonly missionId: Id;
  /** What the coordinator calls it among the mission's scenarios; null where nothing was said. */
  readonly name: string | null;
  readonly state: RunState;
  readonly teams: number;
  readonly hubs: number;
  readonly seconds: number;
  readonly seed: number;
  readonly settings: PlanningSettings;
  readonly problemHash: string | null;
  readonly iterationsPlanned: number | null;
  readonly iterationsDone: number | null;
  readonly plannerVersion: string | null;
  readonly progress: RunProgress | null;
  readonly score: unknown;
  /** How the score grew. */
  readonly curve: readonly CurvePoint[];
  readonly failure: string | null;
  readonly jobId: Id | null;
  readonly planId: Id | null;
  readonly cancelRequestedAt: Date | null;
  readonly createdAt: Date;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
}
