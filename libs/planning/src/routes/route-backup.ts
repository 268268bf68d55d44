import type { RouteState } from './route-state.js';

/** The routes that a step changes, as they were, so that a step can be undone without copying the others. */
export class RouteBackup {
  /** Teams whose routes are kept, the first `count` entries. */
  readonly teams: Int32Array;
  readonly kept: Uint8Array;
  count = 0;
  private readonly nodes: Int32Array;
  private readonly lengths: Int32Array;
  private readonly versions: Float64Array;

  constructor(private readonly state: RouteState) {
    const { teams, nodes } = state.model;
    this.teams = new Int32Array(teams);
    this.kept = new Uint8Array(teams);
    this.nodes = new Int32Array(teams * nodes);
    this.lengths = new Int32Array(teams);
    this.versions = new Float64Array(teams);
  }

  /** Keeps a team's route before it is changed for the first time in a step. */
  keep(team: number): void {
    if (this.kept[team] === 1) return;
    this.kept[team] = 1;
    this.teams[this.count++] = team;
    const { state } = this;
    const { nodes } = state.model;
    const base = team * nodes;
    const end = nodes + 2 * team + 1;
    let length = 0;
    for (let node = state.next[end - 1]!; node !== end; node = state.next[node]!) this.nodes[base + length++] = node;
    this.lengths[team] = length;
    this.versions[team] = state.version[team]!;
  }

  /** The step stands: forgets what was kept. */
  release(): void {
    for (let index = 0; index < this.count; index++) this.kept[this.teams[index]!] = 0;
    this.count = 0;
  }

  /** The step is undone: all kept routes are as they were, with their versions. */
  restore(): void {
    const { state } = this;
    const { nodes } = state.model;
    for (let index = 0; index < this.count; index++) state.empty(this.teams[index]!);
    for (let index = 0; index < this.count; index++) {
      const team = this.teams[index]!;
      const base = team * nodes;
      let after = nodes + 2 * team;
      for (let at = base; at < base + this.lengths[team]!; at++) {
        const node = this.nodes[at]!;
        state.link(node, after);
        after = node;
      }
      state.refresh(team);
      state.version[team] = this.versions[team]!;
    }
    this.release();
  }
}
