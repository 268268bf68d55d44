import highs, { type Highs, type InitOptions, type Model } from 'highs';
import type { LinearModel } from './linear-model.js';

/** Limits of one exact solve. Without a time limit it is deterministic: only node counts end it. */
export interface ExactLimits {
  /** Stop when proved within this share of the optimum; default 0, the optimum itself. */
  readonly gap?: number;
  readonly seconds?: number;
  readonly nodes?: number;
  /** Solve the relaxation without integrality. */
  readonly relaxed?: boolean;
}

/** What came out: `optimal` within the gap asked for, `feasible` when a limit came first, or neither. */
export type ExactAnswer =
  | {
      readonly status: 'optimal' | 'feasible';
      readonly objective: number;
      /** Proved bound on the objective. */
      readonly bound: number;
      readonly values: Float64Array;
    }
  | { readonly status: 'infeasible' }
  | { readonly status: 'unknown' };

/** The one exact solver of the library: HiGHS, single-threaded and blocking, so it belongs in a worker thread. */
export interface ExactSolver {
  solve(model: LinearModel, limits?: ExactLimits): ExactAnswer;
  /** Names of rows that cannot stand together, none of them to spare; of the relaxation where the model has whole numbers. */
  conflict(model: LinearModel): readonly string[];
}

// The package declares its types as CommonJS although Node loads its ESM build, whose default is the loader itself.
const loadHighs = highs as unknown as (options?: InitOptions) => Promise<Highs>;

const OPTIMAL = 7;
const INFEASIBLE = 8;
const IRREDUCIBLE = 4;

function pass(solver: Highs, source: LinearModel, relaxed: boolean): Model {
  const columns = source.columnCost.length;
  const unbounded = (value: number): number =>
    value === Infinity ? solver.infinity : value === -Infinity ? -solver.infinity : value;
  const integer = !relaxed && source.columnInteger.some(Boolean);
  return solver.createModel({
    numCols: columns,
    numRows: source.rowNames.length,
    sense:
      source.sense === 'maximise' ? solver.constants.objectiveSense.maximize : solver.constants.objectiveSense.minimize,
    colCost: Float64Array.from(source.columnCost),
    colLower: Float64Array.from(source.columnLower, unbounded),
    colUpper: Float64Array.from(source.columnUpper, unbounded),
    rowLower: Float64Array.from(source.rowLower, unbounded),
    rowUpper: Float64Array.from(source.rowUpper, unbounded),
    matrix: {
      format: 'csr',
      numRows: source.rowNames.length,
      numCols: columns,
      starts: Int32Array.from(source.rowStarts),
      indices: Int32Array.from(source.rowColumns),
      values: Float64Array.from(source.rowValues),
    },
    ...(integer ? { integrality: Int32Array.from(source.columnInteger, (whole) => (whole ? 1 : 0)) } : {}),
  });
}

class HighsSolver implements ExactSolver {
  constructor(private readonly highs: Highs) {}

  solve(source: LinearModel, limits: ExactLimits = {}): ExactAnswer {
    const model = pass(this.highs, source, limits.relaxed ?? false);
    try {
      model.options.set({ output_flag: false, random_seed: 1, mip_rel_gap: limits.gap ?? 0 });
      if (limits.seconds !== undefined) model.options.set('time_limit', limits.seconds);
      if (limits.nodes !== undefined) model.options.set('mip_max_nodes', limits.nodes);
      model.run();
      const status: number = model.getModelStatus();
      if (status === INFEASIBLE) return { status: 'infeasible' };
      const whole = !limits.relaxed && source.columnInteger.some(Boolean);
      if (status !== OPTIMAL && model.info.get('primal_solution_status') !== 2) return { status: 'unknown' };
      const objective = model.getObjectiveValue();
      const bound = whole ? Number(model.info.get('mip_dual_bound')) : objective;
      const values = Float64Array.from(model.getSolution().colValue);
      return { status: status === OPTIMAL ? 'optimal' : 'feasible', objective, bound, values };
    } finally {
      model.dispose();
    }
  }

  conflict(source: LinearModel): readonly string[] {
    const model = pass(this.highs, source, true);
    try {
      model.options.set({ output_flag: false, iis_strategy: IRREDUCIBLE });
      model.run();
      if ((model.getModelStatus() as number) !== INFEASIBLE) return [];
      return Array.from(model.getIis().rowIndex, (row) => source.rowNames[row]!);
    } finally {
      model.dispose();
    }
  }
}

/** Loads the exact solver (about 35 ms and 20 MB). */
export async function loadExactSolver(): Promise<ExactSolver> {
  return new HighsSolver(await loadHighs());
}
