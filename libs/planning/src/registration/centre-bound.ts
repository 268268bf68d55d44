import type { CompiledCentres } from './centre-state.js';

/** Rounds that show where to begin; a proof takes some hundreds more. */
const ROUNDS = 80;
/** Rounds without progress after which the steps are shortened. */
const PATIENCE = 10;

/** A lower bound on the cost, and how often each site was worth opening in the later rounds: where to begin. */
export interface CentreBound {
  readonly bound: number;
  readonly worth: Float64Array;
}

/** What one site would earn at given prices, with the share of each zone that it would serve; buffers are kept. */
class SiteEarnings {
  net = 0;
  taken = 0;
  readonly zone: Int32Array;
  readonly share: Float64Array;
  private readonly starts: Int32Array;
  private readonly zones: Int32Array;
  private readonly travel: Float64Array;
  private readonly gain: Float64Array;
  private readonly rate: Float64Array;
  private readonly order: Int32Array;
  private readonly idle: Int32Array;
  private readonly placeOf: Int32Array;

  constructor(private readonly model: CompiledCentres) {
    const counts = new Int32Array(model.sites + 1);
    for (const site of model.site) counts[site + 1]! += 1;
    for (let site = 0; site < model.sites; site++) counts[site + 1]! += counts[site]!;
    this.starts = counts.slice();
    this.zones = new Int32Array(model.site.length);
    this.travel = new Float64Array(model.site.length);
    for (let zone = 0; zone < model.zones; zone++) {
      for (let option = model.starts[zone]!; option < model.starts[zone + 1]!; option++) {
        const place = counts[model.site[option]!]!++;
        this.zones[place] = zone;
        this.travel[place] = model.travel[option]!;
      }
    }
    this.zone = new Int32Array(model.zones);
    this.share = new Float64Array(model.zones);
    this.gain = new Float64Array(model.zones);
    this.rate = new Float64Array(model.zones);
    this.order = Int32Array.from(model.site.keys());
    this.idle = new Int32Array(model.zones);
    this.placeOf = new Int32Array(model.zones);
  }

  /** Zones by gain per person, kits while the next one pays, the last zone in part: the best that a site can do on its own. */
  of(site: number, prices: Float64Array): void {
    const { model, gain, rate, order } = this;
    const paying: number[] = [];
    this.taken = 0;
    this.net = model.openingCost[site]!;
    // In the order of the last round, which the new prices have hardly changed: nearly sorted lists sort fast.
    const [from, to] = [this.starts[site]!, this.starts[site + 1]!];
    let idle = 0;
    for (let slot = from; slot < to; slot++) {
      const place = order[slot]!;
      const zone = this.zones[place]!;
      const earned = prices[zone]! - this.travel[place]!;
      if (earned <= 0) {
        this.idle[idle++] = place;
        continue;
      }
      if (model.demand[zone] === 0) {
        this.net -= earned;
        this.take(zone, 1);
      }
      if (model.demand[zone] === 0) {
        this.idle[idle++] = place;
        continue;
      }
      gain[zone] = earned;
      rate[zone] = earned / model.demand[zone]!;
      this.placeOf[zone] = place;
      paying.push(zone);
    }
    paying.sort((left, right) => rate[right]! - rate[left]! || left - right);
    for (let index = 0; index < paying.length; index++) order[from + index] = this.placeOf[paying[index]!]!;
    for (let index = 0; index < idle; index++) order[from + paying.length + index] = this.idle[index]!;
    let [at, served] = [0, 0];
    for (let kits = 0; kits < model.mostKits[site]! && at < paying.length; kits++) {
      // Gains fall from kit to kit, so the first kit that does not pay ends it.
      let [room, earned, next, part] = [model.capacity, 0, at, served];
      while (room > 0 && next < paying.length) {
        const zone = paying[next]!;
        const people = Math.min(room, model.demand[zone]! * (1 - part));
        earned += (gain[zone]! * people) / model.demand[zone]!;
        room -= people;
        part += people / model.demand[zone]!;
        if (part < 1 - 1e-12) break;
        next += 1;
        part = 0;
      }
      if (earned <= model.kitCost) break;
      this.net -= earned - model.kitCost;
      [at, served] = [next, part];
    }
    for (let index = 0; index < at; index++) this.take(paying[index]!, 1);
    if (served > 0) this.take(paying[at]!, served);
  }

  private take(zone: number, share: number): void {
    this.zone[this.taken] = zone;
    this.share[this.taken] = share;
    this.taken += 1;
  }
}

/**
 * Lower bound by Lagrangian relaxation: each zone pays a price for being served, each site on its own takes the zones that
 * pay, whole or in part, and opens if that earns its opening and its kits. At least as strong as the linear relaxation
 * with a row for every zone and site. Prices follow the subgradient; a fixed number of rounds, no clock: more
 * of them raise the bound. `upper` is the cost of any plan.
 */
export function centreBound(model: CompiledCentres, upper: number, rounds = ROUNDS): CentreBound {
  const { zones, sites } = model;
  const earnings = new SiteEarnings(model);
  const reachable = Int32Array.from({ length: zones }, (_, zone) => zone).filter(
    (zone) => model.starts[zone]! < model.starts[zone + 1]!,
  );
  const prices = new Float64Array(zones);
  // A first price: the cheapest way there and a kit's share.
  for (const zone of reachable)
    prices[zone] = model.travel[model.starts[zone]!]! + (model.kitCost * model.demand[zone]!) / model.capacity;
  const served = new Float64Array(zones);
  const worth = new Float64Array(sites);
  let [best, step, since] = [-Infinity, 1.5, 0];
  const bestPrices = prices.slice();
  for (let round = 0; round < rounds; round++) {
    let value = 0;
    for (const zone of reachable) value += prices[zone]!;
    served.fill(0);
    for (let site = 0; site < sites; site++) {
      earnings.of(site, prices);
      if (earnings.net >= 0) continue;
      value += earnings.net;
      for (let index = 0; index < earnings.taken; index++) served[earnings.zone[index]!]! += earnings.share[index]!;
      if (round > rounds / 2) worth[site]! += 1;
    }
    if (value > best + 1e-9) {
      since = value > best + Math.abs(best) * 1e-5 ? 0 : since + 1;
      best = value;
      bestPrices.set(prices);
    } else since += 1;
    if (since > PATIENCE) {
      step /= 1.5;
      since = 0;
      prices.set(bestPrices);
    }
    let norm = 0;
    for (const zone of reachable) norm += (1 - served[zone]!) ** 2;
    if (norm === 0) break;
    const length = (step * Math.max(1, upper - value)) / norm;
    for (const zone of reachable) prices[zone]! += length * (1 - served[zone]!);
  }
  return { bound: Math.ceil(best - 1e-6), worth };
}
