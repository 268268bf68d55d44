export { Random } from './random.js';
export {
  stopFault,
  stopReasons,
  type Iterations,
  type Progress,
  type SearchOptions,
  type Stop,
  type StopReason,
} from './stop.js';
export { loadExactSolver, type ExactAnswer, type ExactLimits, type ExactSolver } from './core/exact-solver.js';
export { LinearModel } from './core/linear-model.js';
export type { Comparison, InfeasibleReason, PlanOutcome, RunRecord } from './core/outcome.js';
export type { PlanOptions } from './core/plan-options.js';
export { describeFault, type ProblemFault } from './core/problem-fault.js';
export {
  compareScores,
  SCORE_LEVELS,
  type ConstraintMatch,
  type ConstraintScore,
  type Score,
  type ScoreLevel,
} from './core/score.js';
export * from './deployment/index.js';
export { plan, type PlanningProblem } from './plan.js';
export * from './hubs/index.js';
export * from './explain/index.js';
export * from './registration/index.js';
export * from './replan/index.js';
export * from './samples/index.js';
export * from './schedule/index.js';
export * from './teams/index.js';
export { assignSparse, type SparseAssignment, type SparseCosts } from './assignment/sparse-assignment.js';
export * from './routes/index.js';
