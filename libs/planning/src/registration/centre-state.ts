import { kilometres } from '../geography/travel.js';
import type { RegistrationProblem } from './registration-problem.js';

/** Zones and sites as numbers: which sites each zone may go to and at what cost. */
export interface CompiledCentres {
  readonly zones: number;
  readonly sites: number;
  readonly demand: Int32Array;
  readonly capacity: number;
  readonly kitCost: number;
  readonly openingCost: Float64Array;
  readonly mostKits: Int32Array;
  /** Options of zone z stand at `starts[z]` to `starts[z + 1] − 1`, cheapest first. */
  readonly starts: Int32Array;
  readonly site: Int32Array;
  readonly travel: Float64Array;
  /** Option of a zone at a site, at zone × sites + site; −1 where the site lies beyond the cap. */
  readonly optionAt: Int32Array;
  /** Zones within reach of site s stand at `reachStarts[s]` to `reachStarts[s + 1] − 1`. */
  readonly reachStarts: Int32Array;
  readonly reach: Int32Array;
  /** Zones with no site within the cap. */
  readonly beyond: readonly number[];
}

/** Registrations that a kit makes over the whole drive. */
export function kitCapacity(problem: RegistrationProblem): number {
  const { days, perKitAndDay, utilisation } = problem.drive;
  return Math.max(1, Math.floor(days * perKitAndDay * utilisation + 1e-9));
}

/** Compiles a problem: costs are whole units of money, travel rounded once here. */
export function compileCentres(problem: RegistrationProblem): CompiledCentres {
  const { zones, sites, cost } = problem;
  const starts = new Int32Array(zones.length + 1);
  const site: number[] = [];
  const travel: number[] = [];
  const beyond: number[] = [];
  zones.forEach((zone, at) => {
    const options: { to: number; price: number }[] = [];
    sites.forEach((candidate, to) => {
      if (problem.onlyAccessible && candidate.accessible === false) return;
      const far = kilometres(zone.coordinates, candidate.coordinates);
      if (far > problem.travelCapKilometres) return;
      options.push({ to, price: Math.round((zone.target * far * cost.personKilometreThousandths) / 1000) });
    });
    options.sort((left, right) => left.price - right.price || left.to - right.to);
    if (options.length === 0) beyond.push(at);
    for (const option of options) {
      site.push(option.to);
      travel.push(option.price);
    }
    starts[at + 1] = site.length;
  });
  const optionAt = new Int32Array(zones.length * sites.length).fill(-1);
  const reachStarts = new Int32Array(sites.length + 1);
  for (let zone = 0; zone < zones.length; zone++) {
    for (let option = starts[zone]!; option < starts[zone + 1]!; option++) {
      optionAt[zone * sites.length + site[option]!] = option;
      reachStarts[site[option]! + 1]! += 1;
    }
  }
  for (let to = 0; to < sites.length; to++) reachStarts[to + 1]! += reachStarts[to]!;
  const reach = new Int32Array(site.length);
  const next = reachStarts.slice();
  for (let zone = 0; zone < zones.length; zone++) {
    for (let option = starts[zone]!; option < starts[zone + 1]!; option++) reach[next[site[option]!]!++] = zone;
  }
  return {
    optionAt,
    reachStarts,
    reach,
    zones: zones.length,
    sites: sites.length,
    demand: Int32Array.from(zones, (zone) => zone.target),
    capacity: kitCapacity(problem),
    kitCost: cost.kit,
    openingCost: Float64Array.from(sites, (one) => one.openingCost),
    mostKits: Int32Array.from(sites, (one) => one.mostKits),
    starts,
    site: Int32Array.from(site),
    travel: Float64Array.from(travel),
    beyond,
  };
}

/** Zones at centres: the load of each, its kits and the cost of all; a move changes two centres only. */
export class CentreState {
  cost = 0;
  /** People beyond what the kits a site can hold can register, over all sites. */
  overload = 0;
  readonly load: Float64Array;
  readonly members: Int32Array;
  /** Zones of each site, in no order. */
  readonly zonesAt: readonly number[][];
  private readonly placeOf: Int32Array;

  constructor(
    readonly model: CompiledCentres,
    /** Option number of each zone, −1 for zones beyond the cap. */
    readonly option: Int32Array,
  ) {
    this.load = new Float64Array(model.sites);
    this.members = new Int32Array(model.sites);
    this.zonesAt = Array.from({ length: model.sites }, () => []);
    this.placeOf = new Int32Array(model.zones);
    this.recompute();
  }

  /** Recomputes everything from the options; the running totals must equal it. */
  recompute(): void {
    this.load.fill(0);
    this.members.fill(0);
    for (const zones of this.zonesAt) zones.length = 0;
    this.cost = 0;
    this.overload = 0;
    this.option.forEach((option, zone) => {
      if (option < 0) return;
      const site = this.model.site[option]!;
      this.load[site]! += this.model.demand[zone]!;
      this.members[site]! += 1;
      this.placeOf[zone] = this.zonesAt[site]!.push(zone) - 1;
      this.cost += this.model.travel[option]!;
    });
    for (let site = 0; site < this.model.sites; site++) {
      this.cost += this.siteCost(this.load[site]!, this.members[site]!, site);
      this.overload += this.siteOverload(this.load[site]!, site);
    }
  }

  kits(load: number): number {
    return Math.ceil(load / this.model.capacity);
  }

  private siteCost(load: number, members: number, site: number): number {
    return members === 0 ? 0 : this.model.openingCost[site]! + this.kits(load) * this.model.kitCost;
  }

  private siteOverload(load: number, site: number): number {
    return Math.max(0, load - this.model.mostKits[site]! * this.model.capacity);
  }

  /** Puts a zone to another of its options and updates the totals; putting it back takes it back. */
  move(zone: number, option: number): void {
    const { model, load, members } = this;
    const before = this.option[zone]!;
    if (before === option) return;
    const [from, to] = [model.site[before]!, model.site[option]!];
    const demand = model.demand[zone]!;
    this.cost += model.travel[option]! - model.travel[before]!;
    for (const [site, sign] of [
      [from, -1],
      [to, 1],
    ] as const) {
      this.cost -= this.siteCost(load[site]!, members[site]!, site);
      this.overload -= this.siteOverload(load[site]!, site);
      load[site]! += sign * demand;
      members[site]! += sign;
      this.cost += this.siteCost(load[site]!, members[site]!, site);
      this.overload += this.siteOverload(load[site]!, site);
    }
    this.option[zone] = option;
    // The last of the old site's list takes the free place.
    const last = this.zonesAt[from]!.pop()!;
    if (last !== zone) {
      this.zonesAt[from]![this.placeOf[zone]!] = last;
      this.placeOf[last] = this.placeOf[zone]!;
    }
    this.placeOf[zone] = this.zonesAt[to]!.push(zone) - 1;
  }

  /** What moving a zone would add to cost and overload, weighed by `penalty` per person beyond; nothing changes. */
  weigh(zone: number, option: number, penalty: number): number {
    const { model, load, members } = this;
    const before = this.option[zone]!;
    const [from, to] = [model.site[before]!, model.site[option]!];
    if (from === to) return 0;
    const demand = model.demand[zone]!;
    const after = (site: number, sign: 1 | -1): number =>
      this.siteCost(load[site]! + sign * demand, members[site]! + sign, site) -
      this.siteCost(load[site]!, members[site]!, site) +
      penalty * (this.siteOverload(load[site]! + sign * demand, site) - this.siteOverload(load[site]!, site));
    return model.travel[option]! - model.travel[before]! + after(from, -1) + after(to, 1);
  }
}
