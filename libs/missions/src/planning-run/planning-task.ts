import type { DeploymentChange, DeploymentInput, DeploymentPlan, PlanOutcome, Progress } from '@comitia/planning';

/** A whole deployment to be planned. */
export interface PlanTask {
  readonly kind: 'plan';
  /** The problem: gzip-compressed JSON. */
  readonly document: Uint8Array;
  readonly seed: number;
  /** Wall time of the search. */
  readonly seconds: number;
}

/** A plan to be repaired after changes. */
export interface ReplanTask {
  readonly kind: 'replan';
  /** The problem before the changes: gzip-compressed JSON. */
  readonly document: Uint8Array;
  readonly plan: DeploymentPlan;
  readonly changes: readonly DeploymentChange[];
  /** Minute of the day up to which visits have begun; below 0 before the day. */
  readonly now: number;
  readonly seed: number;
}

/** Everything that the planner's thread does. */
export type PlanningTask = PlanTask | ReplanTask;

/** What each task is answered with. */
interface TaskAnswers {
  readonly plan: PlanOutcome<DeploymentPlan>;
  /** The repaired plan, and the problem with the changes in it. */
  readonly replan: { readonly outcome: PlanOutcome<DeploymentPlan>; readonly problem: DeploymentInput };
}

/** What the thread answers a task with at the end: what was asked for, or what is wrong with the problem, in sentences. */
export type TaskAnswer<Kind extends PlanningTask['kind'] = PlanningTask['kind']> =
  | { readonly kind: 'answer'; readonly answer: TaskAnswers[Kind] }
  | { readonly kind: 'faults'; readonly sentences: readonly string[] };

/** What the thread says while it works. */
export interface TaskProgress {
  readonly kind: 'progress';
  readonly progress: Progress;
}
