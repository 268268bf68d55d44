import type { Random } from '../random.js';
import type { NearClasses } from './near-classes.js';
import type { RouteBackup } from './route-backup.js';
import type { RouteState } from './route-state.js';
import type { SearchTuning } from './route-tuning.js';

/**
 * Takes stops out of routes: strings of consecutive stops near one place, at most one string per route (the adjacent
 * string removal of Christiaens and Vanden Berghe's "slack induction by string removals", 2020).
 */
export class Ruin {
  /** Classes that were taken out, the first `removedCount` entries. */
  readonly removed: Int32Array;
  removedCount = 0;

  constructor(
    private readonly state: RouteState,
    private readonly backup: RouteBackup,
    private readonly aids: { readonly near: NearClasses; readonly random: Random; readonly tuning: SearchTuning },
  ) {
    this.removed = new Int32Array(state.model.nodes);
  }

  private get random(): Random {
    return this.aids.random;
  }

  private get tuning(): SearchTuning {
    return this.aids.tuning;
  }

  /** Takes some stops out; false where a route is not feasible without them, as travel that is not metric allows. */
  run(): boolean {
    const { state, random, tuning, backup } = this;
    const { model } = state;
    this.removedCount = 0;
    let total = 0;
    let used = 0;
    for (let team = 0; team < model.teams; team++) {
      total += state.length[team]!;
      if (state.length[team]! > 0) used++;
    }
    if (total === 0) {
      for (let team = 0; team < model.teams; team++) backup.keep(team);
      return true;
    }
    const longest = Math.max(1, Math.min(tuning.longest, total / used));
    const most = (4 * tuning.removed) / (1 + longest) - 1;
    const strings = Math.floor(1 + random.fraction() * most);
    const near = this.aids.near.around(this.seedPlace(total));
    let done = 0;
    for (let index = 0; index < near.length && done < strings && done < used; index++) {
      const one = near[index]!;
      if (state.classUsed[one] === 0) continue;
      const first = model.classFirstNode[one]!;
      const last = first + model.classCopies[one]!;
      for (let node = first; node < last && done < strings; node++) {
        const team = state.teamOf[node]!;
        if (team < 0 || backup.kept[team] === 1) continue;
        this.removeString(node, team, longest);
        done++;
      }
    }
    for (let index = 0; index < backup.count; index++) {
      if (!state.refresh(backup.teams[index]!)) return false;
    }
    return true;
  }

  /** A place to ruin around: a random stop's, or at times that of a station in no route. */
  private seedPlace(total: number): number {
    const { state, random, tuning } = this;
    const { model } = state;
    if (tuning.absentSeed > 0 && random.fraction() < tuning.absentSeed) {
      const one = random.pick(model.classes);
      if (state.available(one)) return model.classPlace[one]!;
    }
    let at = random.pick(total);
    let team = 0;
    while (at >= state.length[team]!) at -= state.length[team++]!;
    let node = state.next[model.nodes + 2 * team]!;
    while (at-- > 0) node = state.next[node]!;
    return model.nodePlace[node]!;
  }

  /** Takes a string of stops around a node out of its route, at times with some in its middle left in. */
  private removeString(node: number, team: number, longest: number): void {
    const { state, random, tuning, backup } = this;
    backup.keep(team);
    const size = state.length[team]!;
    const length = 1 + Math.floor(random.fraction() * Math.min(size, longest));
    const { nodes } = state.model;
    const start = nodes + 2 * team;
    let kept = 0;
    let span = length;
    if (length > 1 && length < size && random.fraction() < tuning.split) {
      kept = 1;
      while (length + kept < size && random.fraction() < 0.5) kept++;
      span = length + kept;
    }
    // Walk back a random part of the string, not past the start, and far enough for the string to fit before the end.
    let back = random.pick(span);
    let first = node;
    while (back > 0 && state.prev[first] !== start) {
      first = state.prev[first]!;
      back--;
    }
    const keepFrom = kept > 0 ? 1 + random.pick(Math.max(1, length - 1)) : span;
    let at = 0;
    while (at < span && first !== start + 1) {
      const following = state.next[first]!;
      if (at < keepFrom || at >= keepFrom + kept) {
        state.unlink(first);
        this.removed[this.removedCount++] = state.model.nodeClass[first]!;
      }
      first = following;
      at++;
    }
  }
}
