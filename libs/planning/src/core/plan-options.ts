import type { SearchOptions } from '../stop.js';
import type { ExactSolver } from './exact-solver.js';

/** Options of every plan: when to stop, the seed, whom to tell, and an exact solver where one may be used. */
export interface PlanOptions extends SearchOptions {
  /** From `loadExactSolver()`; without it the library's own searches answer alone. Run it in a worker thread: it blocks. */
  readonly exact?: ExactSolver;
}
