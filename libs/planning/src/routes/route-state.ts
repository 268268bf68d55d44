import { buildingWorth } from './route-worth.js';
import type { RouteModel } from './route-model.js';

/** Weights that fold the levels of a score into one number: any pin outweighs all requirements, and so on down. */
export type LevelWeights = { readonly hard: number; readonly mandate: number; readonly changes: number };

/**
 * Fields of a gap: ticks from departure before it to the latest start after it, that departure, that latest start, the
 * places before and after it, the travel between them, the earliest start after it, the node before it.
 */
export const gapFields = 8;

/**
 * A set of routes under change. Routes are linked lists between each team's start and end node; every node carries its
 * earliest start and the latest start that still lets the rest of the route be served, so that an insertion is tried in
 * constant time. What is counted (clusters, buildings, strata, services) is kept up to date with each insertion.
 */
export class RouteState {
  readonly next: Int32Array;
  readonly prev: Int32Array;
  /** Team of each node in a route, -1 for those in none. */
  readonly teamOf: Int32Array;
  readonly early: Int32Array;
  readonly late: Int32Array;
  /** Ticks of travel from the node to the next. */
  readonly hop: Int32Array;
  readonly length: Int32Array;
  readonly travel: Float64Array;
  /** Number of the route's content: equal numbers mean equal routes. */
  readonly version: Float64Array;
  /**
   * Gaps in which there may be room for something, last first, by team: for each the node before it and the fields of
   * {@link gapFields}, side by side so that a scan reads memory in order.
   */
  readonly gaps: Int32Array;
  readonly gapCount: Int32Array;
  readonly maxGap: Int32Array;
  readonly serviceCount: Int32Array;
  /** Copies of the class in routes. */
  readonly classUsed: Int32Array;
  readonly clusterUsed: Int32Array;
  readonly clusterVisits: Int32Array;
  readonly buildingVisits: Int32Array;
  readonly strataCount: Int32Array;
  /** What can be reached at the levels above soft. */
  readonly most: { readonly pins: number; readonly required: number; readonly kept: number };
  /** Version of the route into which the class was last found not to fit, by class and team. */
  readonly failed: Float64Array;
  /** Worth without levels above soft, and the same with all levels by weight. */
  worth = 0;
  weighted = 0;
  totalTravel = 0;
  private versions = 0;
  private readonly stride: number;
  private readonly leastNeed: number;
  private readonly clusterSize: Int32Array;
  private readonly buildingValue: Int32Array;
  /** What the p-th visit of a cluster that is alone in its building adds, row by row; -1 where the building has more clusters. */
  private readonly visitReturns: readonly (readonly number[] | undefined)[];

  constructor(
    readonly model: RouteModel,
    readonly weights: LevelWeights,
  ) {
    const { nodes, teams, classes } = model;
    const all = nodes + 2 * teams;
    this.next = new Int32Array(all);
    this.prev = new Int32Array(all);
    this.teamOf = new Int32Array(all).fill(-1);
    this.early = new Int32Array(all);
    this.late = new Int32Array(all);
    this.hop = new Int32Array(all);
    this.length = new Int32Array(teams);
    this.travel = new Float64Array(teams);
    this.version = new Float64Array(teams);
    this.stride = nodes + 1;
    this.gaps = new Int32Array(teams * this.stride * gapFields);
    this.gapCount = new Int32Array(teams);
    this.maxGap = new Int32Array(teams);
    this.serviceCount = new Int32Array(teams * model.services);
    this.classUsed = new Int32Array(classes);
    this.clusterUsed = new Int32Array(model.clusters.length);
    this.clusterVisits = new Int32Array(model.clusters.length);
    this.buildingVisits = new Int32Array(model.buildings);
    this.strataCount = new Int32Array(model.strata.length);
    this.failed = new Float64Array(classes * teams).fill(-1);
    this.clusterSize = Int32Array.from(model.clusters, ({ stations }) => stations.length);
    this.buildingValue = new Int32Array(model.buildings);
    this.leastNeed = model.classNeed.reduce((least, need) => Math.min(least, need), 1_000_000_000);
    this.visitReturns = model.clusters.map((cluster, index) => {
      if (model.buildingClusters[cluster.building]!.length > 1) return undefined;
      const counts = new Int32Array(model.clusters.length);
      return cluster.values.map((_, before) => {
        counts[index] = before;
        const worth = buildingWorth(model, cluster.building, counts);
        counts[index] = before + 1;
        return buildingWorth(model, cluster.building, counts) - worth;
      });
    });
    const { pins, kept } = model.problem;
    this.most = {
      pins: pins?.length ?? 0,
      required: teams * model.serviceRequired.reduce((sum, each) => sum + each, 0),
      kept: (kept ?? []).reduce((sum, { weight }) => sum + weight, 0),
    };
    for (let team = 0; team < teams; team++) {
      const start = nodes + 2 * team;
      this.next[start] = start + 1;
      this.prev[start] = start;
      this.next[start + 1] = start + 1;
      this.prev[start + 1] = start;
      this.teamOf[start] = team;
      this.teamOf[start + 1] = team;
      this.early[start] = model.nodeOpen[start]!;
      this.late[start + 1] = model.nodeClose[start + 1]!;
      this.refresh(team);
      this.totalTravel += this.travel[team]!;
    }
  }

  /** Whether another copy of the class is to be had. */
  available(one: number): boolean {
    const cluster = this.model.classCluster[one]!;
    return (
      this.classUsed[one]! < this.model.classCopies[one]! && this.clusterUsed[cluster]! < this.clusterSize[cluster]!
    );
  }

  /** Soft worth of one more of the class. */
  marginal(one: number): number {
    const fixed = this.model.classFixed[one]!;
    if (fixed >= 0) return fixed;
    const cluster = this.model.classCluster[one]!;
    const returns = this.visitReturns[cluster];
    const visits = this.clusterVisits[cluster]!;
    const { building, stratum } = this.model.clusters[cluster]!;
    let worth: number;
    if (returns !== undefined) worth = returns[visits] ?? 0;
    else {
      this.clusterVisits[cluster] = visits + 1;
      worth = buildingWorth(this.model, building, this.clusterVisits) - this.buildingValue[building]!;
      this.clusterVisits[cluster] = visits;
    }
    if (stratum >= 0 && (this.model.divisors === undefined || this.buildingVisits[building] === 0)) {
      worth += this.model.strata[stratum]![this.strataCount[stratum]!] ?? 0;
    }
    return worth;
  }

  /** What the levels above soft add where the class goes to the team. */
  bonus(one: number, team: number): number {
    const { model, weights } = this;
    const service = model.classService[one]!;
    let bonus = model.classPinned[one] === 1 ? weights.hard : 0;
    if (this.serviceCount[team * model.services + service]! < model.serviceRequired[service]!) bonus += weights.mandate;
    if (model.classKeptTeam[one] === team) bonus += weights.changes * model.classKeptWeight[one]!;
    return bonus;
  }

  /** Counts a class in (`sign` 1) or out (-1) of a team's route, and its worth with it. */
  private count(one: number, team: number, sign: 1 | -1): void {
    const { model } = this;
    const cluster = model.classCluster[one]!;
    const at = team * model.services + model.classService[one]!;
    if (sign === 1) {
      const worth = this.marginal(one);
      this.worth += worth;
      this.weighted += worth + this.bonus(one, team);
    }
    this.serviceCount[at]! += sign;
    this.classUsed[one]! += sign;
    this.clusterUsed[cluster]! += sign;
    if (model.classFixed[one]! < 0) {
      this.clusterVisits[cluster]! += sign;
      const { building, stratum } = model.clusters[cluster]!;
      if (sign === -1) this.buildingVisits[building]! -= 1;
      if (stratum >= 0 && (model.divisors === undefined || this.buildingVisits[building] === 0)) {
        this.strataCount[stratum]! += sign;
      }
      if (sign === 1) this.buildingVisits[building]! += 1;
      if (this.visitReturns[cluster] === undefined) {
        this.buildingValue[building] = buildingWorth(model, building, this.clusterVisits);
      }
    }
    if (sign === -1) {
      const worth = this.marginal(one);
      this.worth -= worth;
      this.weighted -= worth + this.bonus(one, team);
    }
  }

  /** Takes a node out of its route without refreshing the route: call {@link refresh} when all are out. */
  unlink(node: number): void {
    const before = this.prev[node]!;
    const after = this.next[node]!;
    this.next[before] = after;
    this.prev[after] = before;
    const team = this.teamOf[node]!;
    this.teamOf[node] = -1;
    this.length[team]! -= 1;
    this.count(this.model.nodeClass[node]!, team, -1);
  }

  /** Puts a free node behind another without refreshing the route. */
  link(node: number, after: number): void {
    const following = this.next[after]!;
    const team = this.teamOf[after]!;
    this.next[after] = node;
    this.prev[node] = after;
    this.next[node] = following;
    this.prev[following] = node;
    this.teamOf[node] = team;
    this.length[team]! += 1;
    this.count(this.model.nodeClass[node]!, team, 1);
  }

  /** Takes all nodes out of a route without refreshing it. */
  empty(team: number): void {
    const start = this.model.nodes + 2 * team;
    for (let node = this.next[start]!; node !== start + 1; node = this.next[start]!) this.unlink(node);
  }

  /** A free copy of the class; only where {@link available}. */
  freeNode(one: number): number {
    let node = this.model.classFirstNode[one]!;
    while (this.teamOf[node] !== -1) node++;
    return node;
  }

  /** Restores times, travel and gaps of a route after its nodes changed, under a new version; false where it is not feasible. */
  refresh(team: number): boolean {
    const { model, next, prev, early, late, hop } = this;
    const { nodes, places, from, nodePlace, nodeOpen, nodeClose, nodeDuration } = model;
    const start = nodes + 2 * team;
    const end = start + 1;
    let feasible = true;
    let node = start;
    let time = early[start]!;
    let travel = 0;
    while (node !== end) {
      const following = next[node]!;
      const ticks = from[nodePlace[node]! * places + nodePlace[following]!]!;
      hop[node] = ticks;
      travel += ticks;
      time += nodeDuration[node]! + ticks;
      if (time < nodeOpen[following]!) time = nodeOpen[following]!;
      if (time > nodeClose[following]!) feasible = false;
      early[following] = time;
      node = following;
    }
    if (travel > model.maxDriving[team]!) feasible = false;
    const { gaps: list } = this;
    let at = team * this.stride * gapFields;
    let gaps = 0;
    let widest = 0;
    while (node !== start) {
      const before = prev[node]!;
      const depart = early[before]! + nodeDuration[before]!;
      const gap = late[node]! - depart;
      if (gap >= this.leastNeed) {
        list[at] = gap;
        list[at + 1] = depart;
        list[at + 2] = late[node]!;
        list[at + 3] = nodePlace[before]!;
        list[at + 4] = nodePlace[node]!;
        list[at + 5] = hop[before]!;
        list[at + 6] = early[node]!;
        list[at + 7] = before;
        at += gapFields;
        gaps++;
        if (gap > widest) widest = gap;
      }
      const latest = late[node]! - hop[before]! - nodeDuration[before]!;
      late[before] = latest < nodeClose[before]! || before === start ? latest : nodeClose[before]!;
      node = before;
    }
    this.gapCount[team] = gaps;
    this.maxGap[team] = widest;
    this.totalTravel += travel - this.travel[team]!;
    this.travel[team] = travel;
    this.version[team] = ++this.versions;
    return feasible;
  }

  /** Where the entries of a team begin in {@link gaps}. */
  gapBase(team: number): number {
    return team * this.stride * gapFields;
  }
}
