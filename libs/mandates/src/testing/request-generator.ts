import { addDays } from '@comitia/kernel';
import fc from 'fast-check';
import { BODIES, bodyOf } from '../bodies/catalogue.js';
import { memberships, partnerships, suspensions } from '../membership/membership-tables.js';
import { states } from '../membership/states.js';
import type { AssessmentFacts } from '../model/assessment.js';
import { BODY_IDS } from '../vocabulary/body-ids.js';
import { FACT_NAMES, FACTS, type FactShape, type KnownFacts } from '../vocabulary/facts.js';
import { REQUESTER_KINDS } from '../vocabulary/requester-kinds.js';
import { SERVICES } from '../vocabulary/services.js';

/** Every day that the data name: births and ends, first and last days of services, memberships and suspensions. */
export const DAYS_IN_THE_DATA: readonly string[] = [
  ...new Set(
    [
      ...BODIES.flatMap(({ from, to, tracks }) => [from, to, ...tracks.flatMap((track) => [track.from, track.to])]),
      ...[...memberships(), ...suspensions(), ...partnerships()].flatMap(({ from, to }) => [from, to]),
    ].filter((day): day is string => day !== undefined),
  ),
].sort();

const INTERESTING = 'UA FJ CU VE HN NI EG MA ZM RU YU MK XK MN AF TN FR NL KG BY PL NC US GR PE BF GB MDV'.split(' ');

/** Whole numbers below a bound, the same for the same seed (mulberry32). */
type Draw = (bound: number) => number;

function drawFrom(seed: number): Draw {
  let state = seed >>> 0;
  return (bound) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * bound);
  };
}

const pick = <Value>(values: readonly Value[], draw: Draw): Value => values[draw(values.length)]!;

const day = (draw: Draw): string =>
  draw(3) === 0 ? addDays('2000-01-01', draw(32_000) - 20_000) : addDays(pick(DAYS_IN_THE_DATA, draw), draw(3) - 1);

const state = (draw: Draw): string => (draw(4) === 0 ? pick(states(), draw).iso3 : pick(INTERESTING, draw));

function valueOf(shape: FactShape, draw: Draw): unknown {
  switch (shape.kind) {
    case 'boolean':
      return draw(2) === 0;
    case 'date':
      return day(draw);
    case 'state':
      return state(draw);
    case 'service':
      return pick(SERVICES, draw);
    case 'services':
      return Array.from({ length: draw(4) }, () => pick(SERVICES, draw));
    case 'text':
      return pick(['S/RES/1', 'PC.DEC/1'], draw);
    case 'months':
      return draw(30);
    case 'choice':
      return pick(shape.values, draw);
    case 'object': {
      const names = Object.keys(shape.fields).filter((name) => shape.required.includes(name) || draw(3) === 0);
      return Object.fromEntries(names.map((name) => [name, valueOf(shape.fields[name]!, draw)]));
    }
  }
}

/** The request that a seed stands for: any body, service, requester, state and day, borders of the data more often than others. */
export function requestFromSeed(seed: number): AssessmentFacts {
  const draw = drawFrom(seed);
  const body = pick(BODY_IDS, draw);
  const own = bodyOf(body).tracks.flatMap(({ services }) => services);
  const decisionDate = day(draw);
  const share = 1 + draw(8);
  const facts = Object.fromEntries(
    FACT_NAMES.filter(() => draw(share) === 0).map((name) => [name, valueOf(FACTS[name], draw)]),
  ) as KnownFacts;
  return {
    body,
    service: draw(3) === 0 ? pick(SERVICES, draw) : pick(own, draw),
    requesterKind: pick(REQUESTER_KINDS, draw),
    state: state(draw),
    decisionDate,
    ...(draw(2) === 0 ? {} : { electionDay: addDays(decisionDate, draw(440) - 40) }),
    facts,
  };
}

/** Any request that may be put to any body on any day. */
export const anyRequest: fc.Arbitrary<AssessmentFacts> = fc.nat({ max: 0x7fff_fffe }).map(requestFromSeed);
