import { byText } from '../teams/compiled-roster.js';
import { costOf, HARD_UNIT } from '../teams/team-value.js';
import type { HubProblem } from './hub-problem.js';

/** Experienced people that a hub of its usual size should have: the roster's share of them, rounded. */
export function experienceTargets(problem: HubProblem): number[] {
  const people = problem.units.reduce((sum, unit) => sum + unit.people.length, 0);
  const experienced = problem.units.reduce((sum, unit) => sum + unit.people.filter((one) => one.experienced).length, 0);
  const middle = problem.hubs.map((hub) => (hub.least + Math.min(hub.most, problem.units.length)) / 2);
  const total = middle.reduce((sum, size) => sum + size, 0);
  return middle.map((size) => (people === 0 || total === 0 ? 0 : Math.round((experienced * size) / total)));
}

interface Counters {
  size: number;
  women: number;
  men: number;
  speakers: number;
  experienced: number;
  over: number;
}

/**
 * Units at hubs with what each hub has of everything the rules count, so that moving a unit or exchanging two costs
 * a handful of additions. `rules` is the combined scale of hard and mandated breaches, `soft` the wishes.
 */
export class HubState {
  rules = 0;
  soft = 0;
  readonly size: Int32Array;
  private readonly women: Int32Array;
  private readonly men: Int32Array;
  private readonly speakers: Int32Array;
  private readonly experienced: Int32Array;
  private readonly perCountry: Int32Array;
  private readonly countries: number;
  private readonly hubRules: Float64Array;
  private readonly hubSoft: Float64Array;
  /** Preference points and bars of unit × hub. */
  private readonly wish: Float64Array;
  private readonly bar: Float64Array;
  private readonly over: Int32Array;
  private readonly unitStarts: Int32Array;
  private readonly unitCountry: Int32Array;
  private readonly unitCounts: Int32Array;
  private readonly targets: number[];
  /** Rules and soft price of a missing speaker, a person beyond the country limit, gender and experience out of balance. */
  private readonly prices: Float64Array;
  private readonly least: Float64Array;
  private readonly most: Float64Array;
  private readonly countryMost: number;
  private readonly genderWithin: number;
  private readonly experienceWithin: number;
  private readonly counters: Counters = { size: 0, women: 0, men: 0, speakers: 0, experienced: 0, over: 0 };
  /** Units of each hub in no particular order, `stride` places a hub, and where each unit stands in it. */
  private readonly roll: Int32Array;
  private readonly rollPlace: Int32Array;
  private readonly stride: number;
  private pricedRules = 0;
  private pricedSoft = 0;
  gainRules = 0;
  gainSoft = 0;

  constructor(
    problem: HubProblem,
    readonly hubOf: Int32Array,
  ) {
    const { units, hubs, rules } = problem;
    const codes = [...new Set(units.flatMap((unit) => unit.people.map((one) => one.nationality)))].sort(byText);
    const codeOf = new Map(codes.map((code, index) => [code, index]));
    this.countries = codes.length;
    this.size = new Int32Array(hubs.length);
    this.women = new Int32Array(hubs.length);
    this.men = new Int32Array(hubs.length);
    this.speakers = new Int32Array(hubs.length);
    this.experienced = new Int32Array(hubs.length);
    this.over = new Int32Array(hubs.length);
    this.perCountry = new Int32Array(hubs.length * codes.length);
    this.hubRules = new Float64Array(hubs.length);
    this.hubSoft = new Float64Array(hubs.length);
    this.wish = new Float64Array(units.length * hubs.length);
    this.bar = new Float64Array(units.length * hubs.length);
    this.unitStarts = new Int32Array(units.length + 1);
    this.unitCounts = new Int32Array(units.length * 4);
    const country: number[] = [];
    const points = rules.preferences.strength === 'off' ? 0 : rules.preferences.weight;
    units.forEach((unit, at) => {
      for (const one of unit.people) {
        country.push(codeOf.get(one.nationality)!);
        this.unitCounts[at * 4]! += one.gender === 'woman' ? 1 : 0;
        this.unitCounts[at * 4 + 1]! += one.gender === 'man' ? 1 : 0;
        this.unitCounts[at * 4 + 2]! += one.speaksHost ? 1 : 0;
        this.unitCounts[at * 4 + 3]! += one.experienced ? 1 : 0;
      }
      this.unitStarts[at + 1] = country.length;
      hubs.forEach((hub, to) => {
        this.wish[at * hubs.length + to] = points * (unit.prefers?.[hub.id] ?? 0);
        const barred =
          (unit.barred?.includes(hub.id) ?? false) || (unit.pinned !== undefined && unit.pinned !== hub.id);
        this.bar[at * hubs.length + to] = barred ? -HARD_UNIT : 0;
      });
    });
    this.unitCountry = Int32Array.from(country);
    this.stride = units.length;
    this.roll = new Int32Array(hubs.length * units.length);
    this.rollPlace = new Int32Array(units.length);
    this.targets = experienceTargets(problem);
    const costs = [rules.hostSpeaker, rules.countryPerHub, rules.genderBalance, rules.experienceBalance].map(costOf);
    this.prices = Float64Array.from(costs.flatMap((cost) => [cost.rules, cost.soft]));
    this.least = Float64Array.from(hubs, (hub) => hub.least);
    this.most = Float64Array.from(hubs, (hub) => hub.most);
    this.countryMost = rules.countryPerHub.most;
    this.genderWithin = rules.genderBalance.within;
    this.experienceWithin = rules.experienceBalance.within;
    this.recompute();
  }

  /** Recomputes everything from `hubOf`; the running totals must equal it. */
  recompute(): void {
    for (const counter of [
      this.size,
      this.women,
      this.men,
      this.speakers,
      this.experienced,
      this.over,
      this.perCountry,
    ])
      counter.fill(0);
    this.hubRules.fill(0);
    this.hubSoft.fill(0);
    this.rules = 0;
    this.soft = 0;
    this.hubOf.forEach((hub, unit) => this.add(unit, hub, 1));
    for (let hub = 0; hub < this.size.length; hub++) this.price(hub);
  }

  private add(unit: number, hub: number, sign: 1 | -1): void {
    if (sign > 0) {
      const place = this.size[hub]!;
      this.roll[hub * this.stride + place] = unit;
      this.rollPlace[unit] = place;
    } else {
      const last = this.roll[hub * this.stride + this.size[hub]! - 1]!;
      this.roll[hub * this.stride + this.rollPlace[unit]!] = last;
      this.rollPlace[last] = this.rollPlace[unit]!;
    }
    this.size[hub]! += sign;
    this.women[hub]! += sign * this.unitCounts[unit * 4]!;
    this.men[hub]! += sign * this.unitCounts[unit * 4 + 1]!;
    this.speakers[hub]! += sign * this.unitCounts[unit * 4 + 2]!;
    this.experienced[hub]! += sign * this.unitCounts[unit * 4 + 3]!;
    this.over[hub]! += this.shift(unit, hub, sign);
    const cell = unit * this.size.length + hub;
    this.soft += sign * this.wish[cell]!;
    this.rules += sign * this.bar[cell]!;
  }

  /** Prices a hub from its counters, given explicitly so that a move can be priced before it is made. */
  private priceOf(hub: number, having: Counters): void {
    const crowd = Math.max(0, having.size - this.most[hub]!) + Math.max(0, this.least[hub]! - having.size);
    const mute = having.size > 0 && having.speakers === 0 ? 1 : 0;
    const gender = Math.max(0, Math.abs(having.women - having.men) - this.genderWithin);
    const experience = Math.max(0, Math.abs(having.experienced - this.targets[hub]!) - this.experienceWithin);
    const { prices: price } = this;
    this.pricedRules =
      0 - crowd * HARD_UNIT - mute * price[0]! - having.over * price[2]! - gender * price[4]! - experience * price[6]!;
    this.pricedSoft = 0 - mute * price[1]! - having.over * price[3]! - gender * price[5]! - experience * price[7]!;
  }

  private price(hub: number): void {
    const { counters } = this;
    counters.size = this.size[hub]!;
    counters.women = this.women[hub]!;
    counters.men = this.men[hub]!;
    counters.speakers = this.speakers[hub]!;
    counters.experienced = this.experienced[hub]!;
    counters.over = this.over[hub]!;
    this.priceOf(hub, counters);
    this.rules += this.pricedRules - this.hubRules[hub]!;
    this.soft += this.pricedSoft - this.hubSoft[hub]!;
    this.hubRules[hub] = this.pricedRules;
    this.hubSoft[hub] = this.pricedSoft;
  }

  /** Changes the people of a hub per country and returns how many more lie beyond the limit. */
  private shift(unit: number, hub: number, sign: 1 | -1): number {
    let beyond = 0;
    for (let person = this.unitStarts[unit]!; person < this.unitStarts[unit + 1]!; person++) {
      const at = hub * this.countries + this.unitCountry[person]!;
      const before = this.perCountry[at]!;
      this.perCountry[at] = before + sign;
      if (sign > 0 ? before >= this.countryMost : before > this.countryMost) beyond += sign;
    }
    return beyond;
  }

  /** What hub `hub` would gain by giving `leaving` for `coming` (−1 for nobody), added to `gainRules` and `gainSoft`. */
  private trade(hub: number, leaving: number, coming: number): void {
    const { counters, unitCounts } = this;
    const [out, into] = [leaving * 4, coming * 4];
    const minus = leaving >= 0;
    const plus = coming >= 0;
    let over = this.over[hub]!;
    if (minus) over += this.shift(leaving, hub, -1);
    if (plus) over += this.shift(coming, hub, 1);
    if (plus) this.shift(coming, hub, -1);
    if (minus) this.shift(leaving, hub, 1);
    counters.over = over;
    counters.size = this.size[hub]! - (minus ? 1 : 0) + (plus ? 1 : 0);
    counters.women = this.women[hub]! - (minus ? unitCounts[out]! : 0) + (plus ? unitCounts[into]! : 0);
    counters.men = this.men[hub]! - (minus ? unitCounts[out + 1]! : 0) + (plus ? unitCounts[into + 1]! : 0);
    counters.speakers = this.speakers[hub]! - (minus ? unitCounts[out + 2]! : 0) + (plus ? unitCounts[into + 2]! : 0);
    counters.experienced =
      this.experienced[hub]! - (minus ? unitCounts[out + 3]! : 0) + (plus ? unitCounts[into + 3]! : 0);
    this.priceOf(hub, counters);
    this.gainRules += this.pricedRules - this.hubRules[hub]!;
    this.gainSoft += this.pricedSoft - this.hubSoft[hub]!;
    const hubs = this.size.length;
    if (minus) {
      this.gainRules -= this.bar[leaving * hubs + hub]!;
      this.gainSoft -= this.wish[leaving * hubs + hub]!;
    }
    if (plus) {
      this.gainRules += this.bar[coming * hubs + hub]!;
      this.gainSoft += this.wish[coming * hubs + hub]!;
    }
  }

  /** The unit at a place of a hub's roll, 0 to its size − 1. */
  unitAt(hub: number, place: number): number {
    return this.roll[hub * this.stride + place]!;
  }

  /**
   * What a hub would gain by giving `leaving` for each of `coming`, as `rules × scale + soft`, written to `gains` from
   * `offset` at steps of `stride`; nothing changes. The unit that leaves is taken out once for all of them.
   */
  weighTrades(
    hub: number,
    units: { readonly leaving: number; readonly coming: Int32Array },
    into: { readonly gains: Float64Array; readonly offset: number; readonly stride: number; readonly scale: number },
  ): void {
    const { counters, unitCounts, wish, bar } = this;
    const { leaving, coming } = units;
    const hubs = this.size.length;
    const out = leaving * 4;
    const over = this.over[hub]! + this.shift(leaving, hub, -1);
    const [women, men] = [this.women[hub]! - unitCounts[out]!, this.men[hub]! - unitCounts[out + 1]!];
    const speakers = this.speakers[hub]! - unitCounts[out + 2]!;
    const experienced = this.experienced[hub]! - unitCounts[out + 3]!;
    const rules = this.hubRules[hub]! + bar[leaving * hubs + hub]!;
    const soft = this.hubSoft[hub]! + wish[leaving * hubs + hub]!;
    counters.size = this.size[hub]!;
    for (let index = 0, at = into.offset; index < coming.length; index++, at += into.stride) {
      const unit = coming[index]!;
      const add = unit * 4;
      counters.over = over + this.shift(unit, hub, 1);
      this.shift(unit, hub, -1);
      counters.women = women + unitCounts[add]!;
      counters.men = men + unitCounts[add + 1]!;
      counters.speakers = speakers + unitCounts[add + 2]!;
      counters.experienced = experienced + unitCounts[add + 3]!;
      this.priceOf(hub, counters);
      const gainRules = this.pricedRules + bar[unit * hubs + hub]! - rules;
      const gainSoft = this.pricedSoft + wish[unit * hubs + hub]! - soft;
      into.gains[at] = gainRules * into.scale + gainSoft;
    }
    this.shift(leaving, hub, 1);
  }

  /** What moving a unit to a hub would gain, left in `gainRules` and `gainSoft`; nothing changes. */
  weighMove(unit: number, hub: number): void {
    this.gainRules = 0;
    this.gainSoft = 0;
    const from = this.hubOf[unit]!;
    if (from === hub) return;
    this.trade(from, unit, -1);
    this.trade(hub, -1, unit);
  }

  /** What exchanging the hubs of two units would gain, left in `gainRules` and `gainSoft`; nothing changes. */
  weighExchange(first: number, second: number): void {
    this.gainRules = 0;
    this.gainSoft = 0;
    const [left, right] = [this.hubOf[first]!, this.hubOf[second]!];
    if (left === right) return;
    this.trade(left, first, second);
    this.trade(right, second, first);
  }

  /** Moves a unit to a hub and updates the totals; moving it back takes it back. */
  move(unit: number, hub: number): void {
    const from = this.hubOf[unit]!;
    if (from === hub) return;
    this.add(unit, from, -1);
    this.add(unit, hub, 1);
    this.hubOf[unit] = hub;
    this.price(from);
    this.price(hub);
  }

  /** Exchanges the hubs of two units and updates the totals; doing it again takes it back. */
  exchange(first: number, second: number): void {
    const [left, right] = [this.hubOf[first]!, this.hubOf[second]!];
    if (left === right) return;
    this.add(first, left, -1);
    this.add(second, right, -1);
    this.add(first, right, 1);
    this.add(second, left, 1);
    this.hubOf[first] = right;
    this.hubOf[second] = left;
    this.price(left);
    this.price(right);
  }
}
