import type { Random } from '../random.js';
import { exactLog } from './exact-math.js';
import type { SearchTuning } from './route-tuning.js';
import { gapFields, type RouteState } from './route-state.js';

const tableSize = 4096;
const exponentials = Float64Array.from({ length: tableSize }, (_, index) => -exactLog((index + 0.5) / tableSize));

export class RouteSearch {
  private readonly backupNodes: Int32Array;
  private readonly backupLength: Int32Array;
  private readonly backupVersion: Float64Array;
  private readonly touched: Int32Array;
  private readonly isTouched: Uint8Array;
  private touchedCount = 0;
  private readonly stride: number;
  private readonly near: (Int32Array | undefined)[];
  private readonly placeClasses: number[][];
  private readonly candidates: Int32Array;
  private readonly candidateAfter: Int32Array;
  private readonly bestCosts: Float64Array;
  private readonly marginals: Float64Array;
  /** 0 not met in this step, 1 a candidate, 2 not one. */
  private readonly status: Uint8Array;
  private readonly seen: Int32Array;
  private seenCount = 0;
  private readonly removed: Int32Array;
  removedCount = 0;
  private readonly changed: Uint8Array;
  /** Candidates enlisted, by service. */
  private readonly listed: Int32Array;
  private readonly nearLists: (Int32Array | undefined)[];
  private readonly serviceClasses: number[][];
  /** First and last start, duration and place of each class, side by side. */
  private readonly classData: Int32Array;
  private readonly shortest: Int32Array;
  private readonly firstOpen: Int32Array;
  private readonly lastClose: Int32Array;
  /** No level above soft is in play. */
  private readonly plain: boolean;
  private readonly keys: Float64Array;
  private bestCost = 0;
  private readonly meanHop: number;
  current: number;
  /** All levels by weight, and the travel, of the best routes so far. */
  bestWeighted = -Infinity;
  bestTravel = 0;
  /** Nodes of the best routes in order, -1 behind each route. */
  private readonly bestNodes: Int32Array;
  private readonly keyTotal: number;

  constructor(
    readonly state: RouteState,
    private readonly random: Random,
    readonly tuning: SearchTuning,
  ) {
    const model = state.model;
    this.stride = model.nodes;
    this.backupNodes = new Int32Array(model.teams * model.nodes);
    this.backupLength = new Int32Array(model.teams);
    this.backupVersion = new Float64Array(model.teams);
    this.touched = new Int32Array(model.teams);
    this.isTouched = new Uint8Array(model.teams);
    this.near = Array.from({ length: model.places });
    this.placeClasses = Array.from({ length: model.places }, () => []);
    for (let one = 0; one < model.classes; one++) this.placeClasses[model.classPlace[one]!]!.push(one);
    this.candidates = new Int32Array(model.nodes + model.classes);
    this.candidateAfter = new Int32Array(model.classes);
    this.bestCosts = new Float64Array(model.classes);
    this.marginals = new Float64Array(model.classes);
    this.status = new Uint8Array(model.classes);
    this.seen = new Int32Array(model.classes);
    this.removed = new Int32Array(model.nodes);
    this.listed = new Int32Array(model.services);
    this.changed = new Uint8Array(model.teams);
    this.keys = new Float64Array(model.nodes + model.classes);
    this.nearLists = Array.from({ length: model.places * model.services });
    this.serviceClasses = Array.from({ length: model.services }, () => []);
    this.classData = new Int32Array(4 * model.classes);
    this.shortest = new Int32Array(model.services).fill(1_000_000_000);
    this.firstOpen = new Int32Array(model.services).fill(1_000_000_000);
    this.lastClose = new Int32Array(model.services).fill(-1);
    for (let one = 0; one < model.classes; one++) {
      const service = model.classService[one]!;
      this.serviceClasses[service]!.push(one);
      this.classData.set(
        [model.classOpen[one]!, model.classClose[one]!, model.classDuration[one]!, model.classPlace[one]!],
        4 * one,
      );
      this.shortest[service] = Math.min(this.shortest[service]!, model.classDuration[one]!);
      this.firstOpen[service] = Math.min(this.firstOpen[service]!, model.classOpen[one]!);
      this.lastClose[service] = Math.max(this.lastClose[service]!, model.classClose[one]!);
    }
    this.plain =
      !model.classPinned.includes(1) &&
      model.serviceRequired.every((required) => required === 0) &&
      model.classKeptTeam.every((team) => team < 0);
    this.meanHop = 1;
    let sum = 0;
    for (let one = 0; one < model.classes; one++) sum += model.classNeed[one]! - model.classDuration[one]!;
    this.meanHop = Math.max(1, sum / Math.max(1, model.classes));
    this.keyTotal = tuning.keyWeights.reduce((total, weight) => total + weight, 0);
    this.current = this.objective();
    this.bestNodes = new Int32Array(model.nodes + model.teams);
    this.noteBest();
  }

  objective(): number {
    const { state, tuning } = this;
    const { slack } = state;
    const { fullSlack, slackWorth } = tuning;
    let near = 0;
    for (let team = 0; team < slack.length; team++) {
      const part = slack[team]! < fullSlack ? slack[team]! / fullSlack : 1;
      near += part * part;
    }
    return state.weighted - tuning.travelWeight * state.totalTravel + slackWorth * near;
  }

  /** One step: removes, rebuilds, and keeps the outcome or goes back; true where kept. */
  step(temperature: number): boolean {
    this.touchedCount = 0;
    this.removedCount = 0;
    if (this.ruin()) {
      this.recreate();
      const outcome = this.objective();
      const threshold = this.current - temperature * exponentials[this.random.next() & (tableSize - 1)]!;
      if (outcome > threshold) {
        this.current = outcome;
        this.release();
        this.noteBest();
        return true;
      }
    }
    this.restore();
    return false;
  }

  /** Fills the empty routes greedily. */
  construct(): void {
    for (let team = 0; team < this.state.model.teams; team++) this.touch(team);
    this.removedCount = 0;
    let before = -1;
    while (this.state.weighted > before) {
      before = this.state.weighted;
      this.recreate();
    }
    this.release();
    this.touchedCount = 0;
    this.current = this.objective();
    this.noteBest();
  }

  /** Goes back to the best routes so far. */
  restoreBest(): void {
    const { state } = this;
    const { nodes, teams } = state.model;
    for (let team = 0; team < teams; team++) {
      const start = nodes + 2 * team;
      for (let node = state.next[start]!; node !== start + 1; node = state.next[start]!) state.unlink(node);
    }
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

  private touch(team: number): void {
    if (this.isTouched[team] === 1) return;
    this.isTouched[team] = 1;
    this.touched[this.touchedCount++] = team;
    const { state } = this;
    const { nodes } = state.model;
    const base = team * this.stride;
    let count = 0;
    const end = nodes + 2 * team + 1;
    for (let node = state.next[nodes + 2 * team]!; node !== end; node = state.next[node]!) {
      this.backupNodes[base + count++] = node;
    }
    this.backupLength[team] = count;
    this.backupVersion[team] = state.version[team]!;
  }

  private release(): void {
    for (let index = 0; index < this.touchedCount; index++) this.isTouched[this.touched[index]!] = 0;
  }

  private restore(): void {
    const { state } = this;
    const { nodes } = state.model;
    for (let index = 0; index < this.touchedCount; index++) {
      const team = this.touched[index]!;
      const start = nodes + 2 * team;
      for (let node = state.next[start]!; node !== start + 1; node = state.next[start]!) state.unlink(node);
    }
    for (let index = 0; index < this.touchedCount; index++) {
      const team = this.touched[index]!;
      const base = team * this.stride;
      let after = nodes + 2 * team;
      for (let at = 0; at < this.backupLength[team]!; at++) {
        const node = this.backupNodes[base + at]!;
        state.link(node, after);
        after = node;
      }
      state.refresh(team);
      state.version[team] = this.backupVersion[team]!;
      this.isTouched[team] = 0;
    }
  }

  /** Classes by distance from a place, nearest first. */
  private nearest(place: number): Int32Array {
    const known = this.near[place];
    if (known !== undefined) return known;
    const { model } = this.state;
    const { places, from, to } = model;
    const keys = new Float64Array(model.classes);
    for (let one = 0; one < model.classes; one++) {
      const other = model.classPlace[one]!;
      const distance = from[place * places + other]! + to[place * places + other]!;
      keys[one] = (other === place ? 0 : distance + 1) * 65536 + one;
    }
    keys.sort();
    const made = Int32Array.from(keys.subarray(0, 300), (key) => key % 65536);
    this.near[place] = made;
    return made;
  }

  private ruin(): boolean {
    const { state, random, tuning } = this;
    const { model } = state;
    let total = 0;
    for (let team = 0; team < model.teams; team++) total += state.length[team]!;
    if (total === 0) return true;
    let seed = -1;
    if (random.fraction() < tuning.absentSeed) {
      const one = random.pick(model.classes);
      if (state.available(one)) seed = model.classPlace[one]!;
    }
    if (seed < 0) {
      let at = random.pick(total);
      let team = 0;
      while (at >= state.length[team]!) at -= state.length[team++]!;
      let node = state.next[model.nodes + 2 * team]!;
      while (at-- > 0) node = state.next[node]!;
      seed = model.nodePlace[node]!;
    }
    let used = 0;
    for (let team = 0; team < model.teams; team++) if (state.length[team]! > 0) used++;
    const longest = Math.max(1, Math.min(tuning.longest, total / used));
    const most = (4 * tuning.removed) / (1 + longest) - 1;
    const strings = Math.floor(1 + random.fraction() * most);
    const near = this.nearest(seed);
    let done = 0;
    for (let index = 0; index < near.length && done < strings && done < used; index++) {
      const one = near[index]!;
      if (state.classUsed[one] === 0) continue;
      const first = model.classFirstNode[one]!;
      const last = first + model.classCopies[one]!;
      for (let node = first; node < last && done < strings; node++) {
        const team = state.teamOf[node]!;
        if (team < 0 || this.isTouched[team] === 1) continue;
        this.removeString(node, team, longest);
        done++;
      }
    }
    for (let index = 0; index < this.touchedCount; index++) {
      if (!state.refresh(this.touched[index]!)) return false;
    }
    return true;
  }

  private removeString(node: number, team: number, longest: number): void {
    const { state, random, tuning } = this;
    this.touch(team);
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

  /** Best place for the class in the team's route: sets bestCost and returns the node to follow, or -1. */
  private bestAfter(one: number, team: number, shiftCost: boolean): number {
    const { state } = this;
    const { model, gaps } = state;
    const { from, to } = model;
    const row = model.classPlace[one]! * model.places;
    const need = model.classNeed[one]!;
    const open = model.classOpen[one]!;
    const close = model.classClose[one]!;
    const duration = model.classDuration[one]!;
    const base = state.gapBase(team);
    const room = model.maxDriving[team]! - state.travel[team]!;
    let best = -1;
    let bestCost = Infinity;
    for (let at = base + (state.gapCount[team]! - 1) * gapFields; at >= base; at -= gapFields) {
      if (gaps[at]! < need) continue;
      const depart = gaps[at + 1]!;
      if (depart > close) break;
      const inbound = to[row + gaps[at + 3]!]!;
      let start = depart + inbound;
      if (start > close) continue;
      if (start < open) start = open;
      const outbound = from[row + gaps[at + 4]!]!;
      const arrival = start + duration + outbound;
      if (arrival > gaps[at + 2]!) continue;
      const detour = inbound + outbound - gaps[at + 5]!;
      if (detour > room) continue;
      const shift = arrival - gaps[at + 6]!;
      const cost = shiftCost ? (shift > 0 ? shift : 0) : detour;
      if (cost < bestCost) {
        bestCost = cost;
        best = gaps[at + 7]!;
      }
    }
    this.bestCost = bestCost;
    return best;
  }

  private mayServe(one: number, team: number): boolean {
    const { state } = this;
    const { model } = state;
    const service = model.classService[one]!;
    return (
      model.classAllowed[one * model.teams + team] === 1 &&
      state.serviceCount[team * model.services + service]! < model.serviceLimit[service]!
    );
  }

  /** Classes of a service by ticks from a place, nearest first: ticks and class in turn. */
  private nearFrom(place: number, service: number): Int32Array {
    const at = place * this.state.model.services + service;
    const known = this.nearLists[at];
    if (known !== undefined) return known;
    const { places, from, classPlace } = this.state.model;
    const members = this.serviceClasses[service]!;
    const keys = Float64Array.from(members, (one) => from[place * places + classPlace[one]!]! * 65536 + one).sort();
    const made = new Int32Array(2 * keys.length);
    keys.forEach((key, index) => {
      made[2 * index] = Math.floor(key / 65536);
      made[2 * index + 1] = key % 65536;
    });
    this.nearLists[at] = made;
    return made;
  }

  /** Tries every gap of a route with the classes near it, and notes the best place of each that fits. */
  private scanTeam(team: number, shiftCost: boolean): void {
    const { state } = this;
    const { model, gaps } = state;
    const { places, to, classAllowed, teams, services } = model;
    const { status, bestCosts, candidateAfter, classData } = this;
    const base = state.gapBase(team);
    const { perGap } = this.tuning;
    const room = model.maxDriving[team]! - state.travel[team]!;
    for (let service = 0; service < services; service++) {
      if (state.serviceCount[team * services + service]! >= model.serviceLimit[service]!) continue;
      const shortest = this.shortest[service]!;
      const lastClose = this.lastClose[service]!;
      const firstOpen = this.firstOpen[service]! + shortest;
      for (let gap = base + (state.gapCount[team]! - 1) * gapFields; gap >= base; gap -= gapFields) {
        const depart = gaps[gap + 1]!;
        const latest = gaps[gap + 2]!;
        const reach = gaps[gap]! - shortest;
        if (reach < 0 || depart > lastClose || latest < firstOpen) continue;
        const row = gaps[gap + 4]! * places;
        const hop = gaps[gap + 5]!;
        const earlyAfter = gaps[gap + 6]!;
        const list = this.nearFrom(gaps[gap + 3]!, service);
        let left = perGap;
        for (let at = 0; at < list.length && left > 0; at += 2) {
          const inbound = list[at]!;
          if (inbound > reach) break;
          const one = list[at + 1]!;
          const known = status[one]!;
          if (known === 2) continue;
          let start = depart + inbound;
          const data = one * 4;
          if (start > classData[data + 1]!) continue;
          if (start < classData[data]!) start = classData[data]!;
          const outbound = to[row + classData[data + 3]!]!;
          const arrival = start + classData[data + 2]! + outbound;
          if (arrival > latest) continue;
          if (known === 0 && !this.consider(one)) continue;
          if (classAllowed[one * teams + team] === 0) continue;
          const detour = inbound + outbound - hop;
          if (detour > room) continue;
          left--;
          const shift = arrival - earlyAfter;
          const cost = shiftCost ? (shift > 0 ? shift : 0) : detour;
          if (cost < bestCosts[one]!) {
            bestCosts[one] = cost;
            candidateAfter[one] = gaps[gap + 7]!;
          }
        }
      }
    }
  }

  /** Decides once in a step whether the class is a candidate; notes it. */
  private consider(one: number): boolean {
    const { state } = this;
    this.seen[this.seenCount++] = one;
    if (!state.available(one) || this.random.fraction() < this.tuning.skip) {
      this.status[one] = 2;
      return false;
    }
    const marginal = state.marginal(one);
    if (marginal <= 0 && this.plain) {
      this.status[one] = 2;
      return false;
    }
    this.status[one] = 1;
    this.bestCosts[one] = Infinity;
    this.candidateAfter[one] = -1;
    this.marginals[one] = marginal;
    return true;
  }

  recreate(): void {
    const { state, random, tuning } = this;
    const { model } = state;
    const { teams } = model;
    const shiftCost = random.fraction() < tuning.delayPart;
    let pickKey = random.fraction() * this.keyTotal;
    let kind = 0;
    while (kind < tuning.keyWeights.length - 1 && pickKey >= tuning.keyWeights[kind]!)
      pickKey -= tuning.keyWeights[kind++]!;
    this.seenCount = 0;
    for (let index = 0; index < this.touchedCount; index++) this.scanTeam(this.touched[index]!, shiftCost);
    // What was taken out may fit into routes that did not change.
    for (let index = 0; index < this.removedCount; index++) {
      const one = this.removed[index]!;
      const known = this.status[one]!;
      if (known === 2 || (known === 0 && !this.consider(one))) continue;
      for (let team = 0; team < teams; team++) {
        if (this.isTouched[team] === 1) continue;
        if (state.maxGap[team]! < model.classNeed[one]! || !this.mayServe(one, team)) continue;
        if (state.failed[one * teams + team] === state.version[team]) continue;
        const after = this.bestAfter(one, team, shiftCost);
        if (after < 0) state.failed[one * teams + team] = state.version[team]!;
        else if (this.bestCost < this.bestCosts[one]!) {
          this.bestCosts[one] = this.bestCost;
          this.candidateAfter[one] = after;
        }
      }
    }
    let count = 0;
    for (let index = 0; index < this.seenCount; index++) {
      const one = this.seen[index]!;
      const fits = this.status[one] === 1 && this.candidateAfter[one]! >= 0;
      this.status[one] = 0;
      if (!fits) continue;
      const gain = this.marginals[one]! + (this.plain ? 0 : state.bonus(one, state.teamOf[this.candidateAfter[one]!]!));
      const key = this.key(kind, gain, this.bestCosts[one]! + (shiftCost ? 0 : model.classDuration[one]!));
      count = this.enlistWithin(one, key, count);
    }
    this.listed.fill(0);
    for (let index = 0; index < count; index++) {
      const one = this.candidates[index]!;
      if (!state.available(one)) continue;
      const marginal = state.marginal(one);
      let after = this.candidateAfter[one]!;
      let team = state.teamOf[after]!;
      const fresh = this.isTouched[team] === 1 ? this.changed[team] === 0 : true;
      if (!fresh || !this.mayServe(one, team)) {
        after = -1;
        let bestCost = Infinity;
        for (let at = 0; at < this.touchedCount; at++) {
          const other = this.touched[at]!;
          if (state.maxGap[other]! < model.classNeed[one]!) continue;
          if (state.failed[one * teams + other] === state.version[other]) continue;
          if (!this.mayServe(one, other)) continue;
          const place = this.bestAfter(one, other, shiftCost);
          if (place < 0) {
            state.failed[one * teams + other] = state.version[other]!;
            continue;
          }
          if (this.bestCost < bestCost) {
            bestCost = this.bestCost;
            after = place;
            team = other;
          }
        }
        if (after < 0) continue;
      }
      const gain = marginal + (this.plain ? 0 : state.bonus(one, team));
      if (gain <= 0) continue;
      this.touch(team);
      state.link(state.freeNode(one), after);
      state.refresh(team);
      this.changed[team] = 1;
      if (state.available(one)) {
        const again = state.marginal(one);
        if (again > 0) this.enlist(one, (this.keys[index]! * again) / gain, index + 1, count++);
      }
    }
    for (let index = 0; index < this.touchedCount; index++) this.changed[this.touched[index]!] = 0;
  }

  private key(kind: number, gain: number, cost: number): number {
    const noise = 1 + this.tuning.noise * this.random.fraction();
    const spent = cost + this.meanHop;
    if (kind === 0) return (gain / spent) * noise;
    if (kind === 1) return ((gain * gain) / spent) * noise;
    if (kind === 2) return gain * noise;
    if (kind === 3) return this.random.fraction();
    return -cost * noise;
  }

  /** Enlists a class within the share of its service, in place of the service's last where that is full. */
  private enlistWithin(one: number, key: number, count: number): number {
    const { classService, serviceLimit } = this.state.model;
    const service = classService[one]!;
    const share = serviceLimit[service]! < 100 ? this.tuning.mostLimited : this.tuning.most;
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
