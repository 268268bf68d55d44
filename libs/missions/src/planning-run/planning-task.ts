import type {
  DeploymentChange,
  DeploymentInput,
  DeploymentPlan,
  InfeasibleReason,
  Layout,
  PlanOutcome,
  Progress,
  RoutedTeams,
} from '@comitia/planning';

/** Teams, hubs and areas of a deployment, and a first short search of all routes. */
export interface LayoutTask {
  readonly kind: 'layout';
  /** The problem: gzip-compressed JSON. */
  readonly document: Uint8Array;
  readonly seed: number;
}

/** The routes of one hub. */
export interface RoutesTask {
  readonly kind: 'routes';
  readonly document: Uint8Array;
  readonly layout: Layout;
  readonly hub: string;
  readonly seed: number;
  /** Wall time of the search. */
  readonly seconds: number;
}

/** All routes put together into the plan, and checked. */
export interface AssemblyTask {
  readonly kind: 'assembly';
  readonly document: Uint8Array;
  readonly layout: Layout;
  readonly routed: RoutedTeams;
  readonly seed: number;
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
export type PlanningTask = LayoutTask | RoutesTask | AssemblyTask | ReplanTask;

/** A deployment laid out, with the first routes of each hub that has teams; or why it cannot be. */
export type LaidOut = { readonly outcome: 'feasible'; readonly layout: Layout; readonly hubs: readonly LaidHub[] };

/** A hub with its first routes. */
export interface LaidHub {
  readonly hub: string;
  readonly teams: number;
  readonly routed: RoutedTeams;
}

/** What each task is answered with. */
interface TaskAnswers {
  readonly layout: LaidOut | { readonly outcome: 'infeasible'; readonly reasons: readonly InfeasibleReason[] };
  readonly routes: RoutedTeams;
  /** The plan, and what an independent check says against it: one sentence per fault. */
  readonly assembly: { readonly outcome: PlanOutcome<DeploymentPlan>; readonly faults: readonly string[] };
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
