import { Budget } from '../core/budget.js';
import { Random } from '../random.js';
import type { SearchOptions } from '../stop.js';
import type { CentreBound } from './centre-bound.js';
import { CentreState, type CompiledCentres } from './centre-state.js';

const MOVES = 512;
/** Centres opened or emptied per iteration, and how much more such a change may lose than a single zone's. */
const RESHAPED = 12;
const RESHAPE_HEAT = 3;
const BY_DEFAULT = 400;
/** Open centres that a zone looks at when its own closes: the nearest. */
const NEAREST = 12;
/** First threshold as a share of a kit's cost: where there are many zones a warmer search runs out of time. */
const FIRST_HEAT = 0.2;
const FEW_ZONES = 300;
const HEAT_OF_FEW = 1.5;

/** A first plan: the sites that the bound found worth opening, zones by size to the option that adds least. */
export function constructCentres(model: CompiledCentres, worth?: Float64Array): CentreState {
  const option = new Int32Array(model.zones).fill(-1);
  const load = new Float64Array(model.sites);
  const open = new Uint8Array(model.sites);
  const order = Array.from({ length: model.zones }, (_, zone) => zone).sort(
    (left, right) => model.demand[right]! - model.demand[left]! || left - right,
  );
  const most = worth ? Math.max(0, ...worth) : 0;
  for (const zone of order) {
    let [best, cheapest] = [-1, Infinity];
    for (let one = model.starts[zone]!; one < model.starts[zone + 1]!; one++) {
      const site = model.site[one]!;
      const after = load[site]! + model.demand[zone]!;
      const kits = Math.ceil(after / model.capacity) - Math.ceil(load[site]! / model.capacity);
      const beyond = Math.max(0, after - model.mostKits[site]! * model.capacity);
      const opening = open[site] ? 0 : model.openingCost[site]! * (most > 0 && worth![site]! > most / 2 ? 0.1 : 1);
      const price = model.travel[one]! + kits * model.kitCost * 0.5 + opening + beyond * model.kitCost;
      if (price < cheapest) [best, cheapest] = [one, price];
    }
    option[zone] = best;
    if (best < 0) continue;
    open[model.site[best]!] = 1;
    load[model.site[best]!]! += model.demand[zone]!;
  }
  return new CentreState(model, option);
}

interface Search {
  readonly random: Random;
  readonly penalty: number;
  readonly movable: Int32Array;
  readonly undo: number[];
}

/** Empties a centre (or fills one) zone by zone, each to where it costs least; taken back when the whole costs more than allowed. */
function reshape(state: CentreState, search: Search, heat: number): void {
  const { model } = state;
  const { random, penalty, undo } = search;
  const site = random.pick(model.sites);
  const closing = state.members[site]! > 0;
  const [cost, overload] = [state.cost, state.overload];
  undo.length = 0;
  for (let at = model.reachStarts[site]!; at < model.reachStarts[site + 1]!; at++) {
    const zone = model.reach[at]!;
    const current = state.option[zone]!;
    if ((model.site[current] === site) !== closing) continue;
    if (!closing) {
      const option = model.optionAt[zone * model.sites + site]!;
      if (model.travel[option]! >= model.travel[current]!) continue;
      undo.push(zone, current);
      state.move(zone, option);
      continue;
    }
    let [best, change, looked] = [-1, Infinity, 0];
    for (let one = model.starts[zone]!; one < model.starts[zone + 1]! && looked < NEAREST; one++) {
      const to = model.site[one]!;
      if (to === site || state.members[to] === 0) continue;
      looked += 1;
      const price = state.weigh(zone, one, penalty);
      if (price < change) [best, change] = [one, price];
    }
    if (best < 0) break;
    undo.push(zone, current);
    state.move(zone, best);
  }
  const worse = state.cost - cost + penalty * (state.overload - overload);
  if (worse <= heat * random.fraction()) return;
  for (let at = undo.length - 2; at >= 0; at -= 2) state.move(undo[at]!, undo[at + 1]!);
}

function exchange(state: CentreState, search: Search, heat: number): void {
  const { model } = state;
  const { random, penalty, movable } = search;
  for (let trial = 0; trial < MOVES; trial++) {
    const zone = movable[random.pick(movable.length)]!;
    const from = model.starts[zone]!;
    const options = model.starts[zone + 1]! - from;
    // The nearest options are tried most: a quadratic draw towards the front of the list.
    const draw = random.fraction();
    const option = from + Math.floor(draw * draw * options);
    const site = model.site[option]!;
    if (option === state.option[zone] || state.members[site] === 0) continue;
    const worse = state.weigh(zone, option, penalty);
    if (worse <= heat * random.fraction()) {
      state.move(zone, option);
      continue;
    }
    if ((random.next() & 1) === 0) continue;
    // A swap: a zone of that centre comes back in exchange, so that neither needs another kit.
    const members = state.zonesAt[site]!;
    const other = members[random.pick(members.length)]!;
    const back = state.option[zone]!;
    const home = model.site[back]!;
    const there = model.optionAt[other * model.sites + home]!;
    if (there < 0) continue;
    const otherBack = state.option[other]!;
    const [cost, overload] = [state.cost, state.overload];
    state.move(zone, option);
    state.move(other, there);
    if (state.cost - cost + penalty * (state.overload - overload) > heat * random.fraction()) {
      state.move(other, otherBack);
      state.move(zone, back);
    }
  }
}

/** The best centres found, the cost of the first plan, and the budget that was used. */
export interface CentreSearchResult {
  readonly state: CentreState;
  readonly baseline: number;
  readonly budget: Budget;
}

/** Searches for the cheapest centres by moving zones, swapping them, opening and closing centres, under a falling threshold. */
export function searchCentres(model: CompiledCentres, bound: CentreBound, options: SearchOptions): CentreSearchResult {
  const greedy = constructCentres(model);
  const guided = constructCentres(model, bound.worth);
  const state = rank(guided) < rank(greedy) ? guided : greedy;
  const baseline = greedy.cost;
  const budget = new Budget(options.stop, BY_DEFAULT);
  const movable = Int32Array.from(state.option.keys()).filter(
    (zone) => model.starts[zone + 1]! - model.starts[zone]! > 1,
  );
  const best = { option: state.option.slice(), cost: state.cost, overload: state.overload };
  if (movable.length > 0) {
    const penalty = 1 + (2 * (model.kitCost + 1)) / model.capacity;
    const heat = (model.zones > FEW_ZONES ? FIRST_HEAT : HEAT_OF_FEW) * Math.max(1, model.kitCost);
    const step = (of: CentreState, search: Search, warmth: number): void => {
      exchange(of, search, warmth);
      for (let trial = 0; trial < RESHAPED; trial++) reshape(of, search, warmth * RESHAPE_HEAT);
    };
    if (budget.unplanned) {
      const rehearsal = new CentreState(model, state.option.slice());
      const search = { random: new Random(options.seed, 1), penalty, movable, undo: [] };
      budget.rehearse(() => step(rehearsal, search, heat / 4));
    }
    const search = { random: new Random(options.seed), penalty, movable, undo: [] };
    while (budget.next()) {
      const left = 1 - budget.progress;
      step(state, search, heat * left * left);
      if (state.overload < best.overload || (state.overload === best.overload && state.cost < best.cost)) {
        best.option.set(state.option);
        best.cost = state.cost;
        best.overload = state.overload;
      }
    }
  }
  return { state: new CentreState(model, best.option), baseline, budget };
}

function rank(state: CentreState): number {
  return state.overload * 1e6 + state.cost;
}
