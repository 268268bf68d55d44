import type { Random } from '../random.js';
import { exactLog } from './exact-math.js';
import { Insertion } from './insertion.js';
import { NearClasses } from './near-classes.js';
import { Recreate } from './recreate.js';
import { RouteBackup } from './route-backup.js';
import type { RouteState } from './route-state.js';
import type { SearchTuning } from './route-tuning.js';
import { Ruin } from './ruin.js';

/** Quantiles of the exponential distribution: minus the logarithm of a random fraction, by table. */
const tableSize = 4096;
const exponentials = Float64Array.from({ length: tableSize }, (_, index) => -exactLog((index + 0.5) / tableSize));

/** Ruin and recreate under annealing on one state; keeps the best routes met. */
export class RouteSearch {
  /** All levels by weight, and the travel, of the best routes so far. */
  bestWeighted = -Infinity;
  bestTravel = 0;
  /** Nodes of the best routes in order, -1 behind each route. */
  private readonly bestNodes: Int32Array;
  private readonly backup: RouteBackup;
  private readonly insertion: Insertion;
  private readonly ruin: Ruin;
  private readonly recreate: Recreate;
  private current: number;

  constructor(
    readonly state: RouteState,
    private readonly random: Random,
    readonly tuning: SearchTuning,
  ) {
    const { model } = state;
    const near = new NearClasses(model);
    this.backup = new RouteBackup(state);
    this.insertion = new Insertion(state, { near, random, tuning });
    this.ruin = new Ruin(state, this.backup, { near, random, tuning });
    this.recreate = new Recreate(state, this.backup, { insertion: this.insertion, random, tuning });
    this.bestNodes = new Int32Array(model.nodes + model.teams);
    this.current = this.objective();
    this.noteBest();
  }

  /** What annealing compares: worth by level, less a little for travel. */
  private objective(): number {
    return this.state.weighted - this.tuning.travelWeight * this.state.totalTravel;
  }

  /** Fills the routes greedily, until nothing more fits. */
  construct(): void {
    const { backup, state, ruin } = this;
    this.insertion.skip = 0;
    let before = -Infinity;
    while (state.weighted > before) {
      before = state.weighted;
      for (let team = 0; team < state.model.teams; team++) backup.keep(team);
      this.recreate.run(ruin.removed, 0);
      backup.release();
    }
    this.insertion.skip = this.tuning.skip;
    this.current = this.objective();
    this.noteBest();
  }

  /** One step: takes out, puts back, and keeps the outcome or undoes it. */
  step(temperature: number): void {
    if (this.ruin.run()) {
      this.recreate.run(this.ruin.removed, this.ruin.removedCount);
      const outcome = this.objective();
      if (outcome > this.current - temperature * exponentials[this.random.next() & (tableSize - 1)]!) {
        this.current = outcome;
        this.backup.release();
        this.noteBest();
        return;
      }
    }
    this.backup.restore();
  }

  /** Goes back to the best routes so far. */
  restoreBest(): void {
    const { state } = this;
    const { nodes, teams } = state.model;
    for (let team = 0; team < teams; team++) state.empty(team);
    let at = 0;
    for (let team = 0; team < teams; team++) {
      let after = nodes + 2 * team;
      for (let node = this.bestNodes[at++]!; node >= 0; node = this.bestNodes[at++]!) {
        state.link(node, after);
        after = node;
      }
      state.refresh(team);
    }
    this.current = this.objective();
  }

  /** Score of the best by level: pins and requirements not met and changes below zero, then the soft worth. */
  bestLevels(): [number, number, number, number] {
    const { hard, mandate, changes } = this.state.weights;
    const { most } = this.state;
    let rest = this.bestWeighted;
    const pins = Math.floor(rest / hard);
    rest -= pins * hard;
    const required = Math.floor(rest / mandate);
    rest -= required * mandate;
    const kept = Math.floor(rest / changes);
    return [pins - most.pins, required - most.required, kept - most.kept, rest - kept * changes];
  }

  private noteBest(): void {
    const { state } = this;
    const { weighted, totalTravel } = state;
    if (weighted < this.bestWeighted || (weighted === this.bestWeighted && totalTravel >= this.bestTravel)) return;
    this.bestWeighted = weighted;
    this.bestTravel = totalTravel;
    const { nodes, teams } = state.model;
    let at = 0;
    for (let team = 0; team < teams; team++) {
      const end = nodes + 2 * team + 1;
      for (let node = state.next[end - 1]!; node !== end; node = state.next[node]!) this.bestNodes[at++] = node;
      this.bestNodes[at++] = -1;
    }
  }
}
