import type { Random } from '../random.js';
import { preferred, type Insertion } from './insertion.js';
import type { RouteBackup } from './route-backup.js';
import type { RouteState } from './route-state.js';
import type { SearchTuning } from './route-tuning.js';

/** How candidates are sorted; a step draws one of them. */
const keyKinds = ['worth-per-tick', 'worth-squared-per-tick', 'worth', 'random', 'cost'] as const;
type KeyKind = (typeof keyKinds)[number];

/** Puts what fits back into the routes: candidates by a key with noise, each at its best place. */
export class Recreate {
  private readonly candidates: Int32Array;
  private readonly keys: Float64Array;
  /** 1 where the route changed since the candidates' places were found. */
  private readonly changed: Uint8Array;
  /** Candidates enlisted, by service. */
  private readonly listed: Int32Array;
  private readonly meanHop: number;
  private readonly keyTotal: number;

  constructor(
    private readonly state: RouteState,
    private readonly backup: RouteBackup,
    private readonly aids: {
      readonly insertion: Insertion;
      readonly random: Random;
      readonly tuning: SearchTuning;
    },
  ) {
    const { model } = state;
    this.candidates = new Int32Array(model.nodes + model.classes);
    this.keys = new Float64Array(model.nodes + model.classes);
    this.changed = new Uint8Array(model.teams);
    this.listed = new Int32Array(model.services);
    let hops = 0;
    for (let one = 0; one < model.classes; one++) hops += model.classNeed[one]! - model.classDuration[one]!;
    this.meanHop = Math.max(1, hops / Math.max(1, model.classes));
    this.keyTotal = aids.tuning.keyWeights.reduce((total, weight) => total + weight, 0);
  }

  /**
   * Fills the kept routes with whatever is near their gaps, and the other routes with what was taken out.
   * Only kept routes changed, so nothing else can have come to fit elsewhere.
   */
  run(removed: Readonly<Int32Array>, removedCount: number): void {
    const { state, backup } = this;
    const { insertion, random, tuning } = this.aids;
    const byDelay = random.fraction() < tuning.delayPart;
    const kind = this.drawKind();
    insertion.seenCount = 0;
    for (let index = 0; index < backup.count; index++) insertion.scan(backup.teams[index]!, byDelay);
    for (let index = 0; index < removedCount; index++) {
      const one = removed[index]!;
      const known = insertion.status[one]!;
      if (known === 2 || (known === 0 && !insertion.consider(one))) continue;
      for (let team = 0; team < state.model.teams; team++) {
        if (backup.kept[team] === 0) insertion.offer(one, team, byDelay);
      }
    }
    this.insert(this.enlistSeen(kind, byDelay), byDelay);
  }

  private drawKind(): KeyKind {
    const { random, tuning } = this.aids;
    let left = random.fraction() * this.keyTotal;
    let kind = 0;
    while (kind < keyKinds.length - 1 && left >= (tuning.keyWeights[kind] ?? 0)) left -= tuning.keyWeights[kind++] ?? 0;
    return keyKinds[kind]!;
  }

  /** Sorts the classes that fit by their keys; how many there are. */
  private enlistSeen(kind: KeyKind, byDelay: boolean): number {
    const { state } = this;
    const { insertion } = this.aids;
    let count = 0;
    for (let index = 0; index < insertion.seenCount; index++) {
      const one = insertion.seen[index]!;
      const after = insertion.after[one]!;
      const fits = insertion.status[one] === 1 && after >= 0;
      insertion.status[one] = 0;
      if (!fits) continue;
      const bonus = insertion.plain ? 0 : state.bonus(one, state.teamOf[after]!);
      const cost = insertion.costs[one]! + (bonus > 0 ? preferred : 0);
      const spent = cost + this.meanHop + (byDelay ? 0 : state.model.classDuration[one]!);
      const key = this.key(kind, insertion.marginals[one]!, spent) + bonus;
      count = this.enlistWithin(one, key, count);
    }
    this.listed.fill(0);
    return count;
  }

  private key(kind: KeyKind, worth: number, spent: number): number {
    const { random, tuning } = this.aids;
    const noise = 1 + tuning.noise * random.fraction();
    switch (kind) {
      case 'worth-per-tick':
        return (worth / spent) * noise;
      case 'worth-squared-per-tick':
        return ((worth * worth) / spent) * noise;
      case 'worth':
        return worth * noise;
      case 'random':
        return random.fraction();
      case 'cost':
        return -spent * noise;
    }
  }

  /** Inserts the enlisted candidates in order; a place in a route that has changed is looked for again. */
  private insert(enlisted: number, byDelay: boolean): void {
    const { state, backup, changed } = this;
    const { insertion } = this.aids;
    let count = enlisted;
    for (let index = 0; index < count; index++) {
      const one = this.candidates[index]!;
      if (!state.available(one)) continue;
      let team = state.teamOf[insertion.after[one]!]!;
      if (changed[team] === 1 || !insertion.mayServe(one, team)) {
        insertion.after[one] = -1;
        insertion.costs[one] = Infinity;
        for (let at = 0; at < backup.count; at++) insertion.offer(one, backup.teams[at]!, byDelay);
        if (insertion.after[one] < 0) continue;
        team = state.teamOf[insertion.after[one]]!;
      }
      const marginal = state.marginal(one);
      if (marginal <= 0 && (insertion.plain || state.bonus(one, team) <= 0)) continue;
      backup.keep(team);
      state.link(state.freeNode(one), insertion.after[one]!);
      state.refresh(team);
      changed[team] = 1;
      if (state.available(one)) {
        const again = state.marginal(one);
        if (again > 0) this.enlist(one, (this.keys[index]! * again) / Math.max(1, marginal), index + 1, count++);
      }
    }
    for (let index = 0; index < backup.count; index++) changed[backup.teams[index]!] = 0;
  }

  /** Enlists a class within the share of its service, in place of the service's last where that is full. */
  private enlistWithin(one: number, key: number, count: number): number {
    const { classService, serviceLimit } = this.state.model;
    const service = classService[one]!;
    const share = serviceLimit[service]! < 100 ? this.aids.tuning.mostLimited : this.aids.tuning.most;
    if (this.listed[service]! < share) {
      this.listed[service]! += 1;
      this.enlist(one, key, 0, count);
      return count + 1;
    }
    let last = count - 1;
    while (classService[this.candidates[last]!] !== service) last--;
    if (key <= this.keys[last]!) return count;
    for (let at = last; at < count - 1; at++) {
      this.keys[at] = this.keys[at + 1]!;
      this.candidates[at] = this.candidates[at + 1]!;
    }
    this.enlist(one, key, 0, count - 1);
    return count;
  }

  /** Puts a class into the list of candidates by falling key, behind the first `from` entries. */
  private enlist(one: number, key: number, from: number, count: number): void {
    let at = count;
    while (at > from && this.keys[at - 1]! < key) {
      this.keys[at] = this.keys[at - 1]!;
      this.candidates[at] = this.candidates[at - 1]!;
      at--;
    }
    this.keys[at] = key;
    this.candidates[at] = one;
  }
}
