import type { Random } from '../random.js';
import type { NearClasses } from './near-classes.js';
import { gapFields, type RouteState } from './route-state.js';
import type { SearchTuning } from './route-tuning.js';

/** Taken off the cost of a place where levels above soft gain, so that it comes before all others. */
export const preferred = 1_000_000_000_000;

/** Finds where classes fit into routes, and what each place costs: ticks of detour, or of delay of what follows. */
export class Insertion {
  /** Cost of the place that {@link bestAfter} found last. */
  bestCost = 0;
  /** Classes met in this step, the first `seenCount` entries. */
  readonly seen: Int32Array;
  seenCount = 0;
  /** 0 not met in this step, 1 a candidate, 2 not one. */
  readonly status: Uint8Array;
  /** Best place found for each candidate: the node it would follow (or -1), and its cost; and what the class adds. */
  readonly after: Int32Array;
  readonly costs: Float64Array;
  readonly marginals: Float64Array;
  /** No level above soft is in play. */
  readonly plain: boolean;
  /** Chance that a class is passed over; 0 while the first routes are built. */
  skip = 0;
  /** First and last start, duration and place of each class, side by side. */
  private readonly classData: Int32Array;
  private readonly shortest: Int32Array;
  private readonly firstOpen: Int32Array;
  private readonly lastClose: Int32Array;

  constructor(
    private readonly state: RouteState,
    private readonly aids: { readonly near: NearClasses; readonly random: Random; readonly tuning: SearchTuning },
  ) {
    const { model } = state;
    const { classes, services } = model;
    this.seen = new Int32Array(classes);
    this.status = new Uint8Array(classes);
    this.after = new Int32Array(classes);
    this.costs = new Float64Array(classes);
    this.marginals = new Float64Array(classes);
    this.plain =
      !model.classPinned.includes(1) &&
      model.serviceRequired.every((required) => required === 0) &&
      model.classKeptTeam.every((team) => team < 0);
    this.classData = new Int32Array(4 * classes);
    this.shortest = new Int32Array(services).fill(1_000_000_000);
    this.firstOpen = new Int32Array(services).fill(1_000_000_000);
    this.lastClose = new Int32Array(services).fill(-1);
    for (let one = 0; one < classes; one++) {
      const service = model.classService[one]!;
      const open = model.classOpen[one]!;
      const close = model.classClose[one]!;
      const duration = model.classDuration[one]!;
      this.classData.set([open, close, duration, model.classPlace[one]!], 4 * one);
      this.shortest[service] = Math.min(this.shortest[service]!, duration);
      this.firstOpen[service] = Math.min(this.firstOpen[service]!, open);
      this.lastClose[service] = Math.max(this.lastClose[service]!, close);
    }
  }

  /** Best place for the class in the team's route: sets bestCost and returns the node to follow, or -1. */
  bestAfter(one: number, team: number, byDelay: boolean): number {
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
      const cost = byDelay ? (shift > 0 ? shift : 0) : detour;
      if (cost < bestCost) {
        bestCost = cost;
        best = gaps[at + 7]!;
      }
    }
    this.bestCost = !this.plain && best >= 0 && state.bonus(one, team) > 0 ? bestCost - preferred : bestCost;
    return best;
  }

  /** Whether the team may take up one more of the class. */
  mayServe(one: number, team: number): boolean {
    const { state } = this;
    const { model } = state;
    const service = model.classService[one]!;
    return (
      model.classAllowed[one * model.teams + team] === 1 &&
      state.serviceCount[team * model.services + service]! < model.serviceLimit[service]!
    );
  }

  /** Tries every gap of a route with the classes near it, and notes the best place of each that fits. */
  scan(team: number, byDelay: boolean): void {
    const { state } = this;
    const { model, gaps } = state;
    const { places, from, to, classAllowed, teams, services, nodes } = model;
    const { status, costs, after: follows, classData } = this;
    const base = state.gapBase(team);
    const { near, tuning } = this.aids;
    const { perGap } = tuning;
    const { plain } = this;
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
        // A team's way out may lead far: what is near its first stop matters, not what is near its start.
        const ahead = gaps[gap + 7]! >= nodes;
        const far = ahead ? from : to;
        const row = gaps[gap + (ahead ? 3 : 4)]! * places;
        const hop = gaps[gap + 5]!;
        const earlyAfter = gaps[gap + 6]!;
        const list = ahead ? near.to(gaps[gap + 4]!, service) : near.from(gaps[gap + 3]!, service);
        let left = perGap;
        for (let at = 0; at < list.length && left > 0; at += 2) {
          const near = list[at]!;
          if (near > reach) break;
          const one = list[at + 1]!;
          const known = status[one]!;
          if (known === 2) continue;
          const data = one * 4;
          const beyond = far[row + classData[data + 3]!]!;
          const inbound = ahead ? beyond : near;
          const outbound = ahead ? near : beyond;
          let start = depart + inbound;
          if (start > classData[data + 1]!) continue;
          if (start < classData[data]!) start = classData[data]!;
          const arrival = start + classData[data + 2]! + outbound;
          if (arrival > latest) continue;
          if (known === 0 && !this.consider(one)) continue;
          if (classAllowed[one * teams + team] === 0) continue;
          const detour = inbound + outbound - hop;
          if (detour > room) continue;
          left--;
          const shift = arrival - earlyAfter;
          let cost = byDelay ? (shift > 0 ? shift : 0) : detour;
          if (!plain && state.bonus(one, team) > 0) cost -= preferred;
          if (cost < costs[one]!) {
            costs[one] = cost;
            follows[one] = gaps[gap + 7]!;
          }
        }
      }
    }
  }

  /** Decides once in a step whether the class is a candidate; notes that it was met. */
  consider(one: number): boolean {
    const { state } = this;
    this.seen[this.seenCount++] = one;
    this.status[one] = 2;
    if (!state.available(one) || (this.skip > 0 && this.aids.random.fraction() < this.skip)) return false;
    const marginal = state.marginal(one);
    if (marginal <= 0 && this.plain) return false;
    this.status[one] = 1;
    this.costs[one] = Infinity;
    this.after[one] = -1;
    this.marginals[one] = marginal;
    return true;
  }

  /** The best place of the class in a route, kept where it beats what is known; routes known to be too full are passed over. */
  offer(one: number, team: number, byDelay: boolean): void {
    const { state } = this;
    const { teams, classNeed } = state.model;
    if (state.maxGap[team]! < classNeed[one]! || !this.mayServe(one, team)) return;
    if (state.failed[one * teams + team] === state.version[team]) return;
    const after = this.bestAfter(one, team, byDelay);
    if (after < 0) {
      state.failed[one * teams + team] = state.version[team]!;
    } else if (this.bestCost < this.costs[one]!) {
      this.costs[one] = this.bestCost;
      this.after[one] = after;
    }
  }
}
