import { addDays } from '@comitia/kernel';
import fc from 'fast-check';
import { BODIES } from '../bodies/catalogue.js';
import { MEMBERSHIPS, PARTNERSHIPS, SUSPENSIONS } from '../membership/membership-tables.js';
import { STATES } from '../membership/states.js';
import type { AssessmentFacts } from '../model/assessment.js';
import { BODY_IDS } from '../vocabulary/body-ids.js';
import { FACT_NAMES, FACTS, type FactName, type FactShape, type KnownFacts } from '../vocabulary/facts.js';
import { REQUESTER_KINDS } from '../vocabulary/requester-kinds.js';
import { SERVICES } from '../vocabulary/services.js';

/** Every day that the data name: births and ends, first and last days of services, memberships and suspensions. */
export const DAYS_IN_THE_DATA: readonly string[] = [
  ...new Set(
    [
      ...BODIES.flatMap(({ from, to, tracks }) => [from, to, ...tracks.flatMap((track) => [track.from, track.to])]),
      ...[...MEMBERSHIPS, ...SUSPENSIONS, ...PARTNERSHIPS].flatMap(({ from, to }) => [from, to]),
    ].filter((day): day is string => day !== undefined),
  ),
].sort();

const day = fc.oneof(
  fc
    .tuple(fc.constantFrom(...DAYS_IN_THE_DATA), fc.integer({ min: -1, max: 1 }))
    .map(([date, shift]) => addDays(date, shift)),
  fc.integer({ min: -20_000, max: 12_000 }).map((offset) => addDays('2000-01-01', offset)),
);

const interesting = [
  'UA',
  'FJ',
  'CU',
  'VE',
  'HN',
  'NI',
  'EG',
  'MA',
  'ZM',
  'RU',
  'YU',
  'MK',
  'XK',
  'MN',
  'AF',
  'TN',
  'FR',
  'NL',
  'KG',
  'BY',
  'PL',
  'NC',
  'US',
  'GR',
  'PE',
  'BF',
];
const state = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...interesting) },
  { weight: 1, arbitrary: fc.constantFrom(...STATES.map(({ iso3 }) => iso3)) },
);

function valueOf(shape: FactShape): fc.Arbitrary<unknown> {
  switch (shape.kind) {
    case 'boolean':
      return fc.boolean();
    case 'date':
      return day;
    case 'state':
      return state;
    case 'service':
      return fc.constantFrom(...SERVICES);
    case 'services':
      return fc.subarray([...SERVICES], { maxLength: 4 });
    case 'text':
      return fc.constantFrom('S/RES/1', 'PC.DEC/1');
    case 'months':
      return fc.integer({ min: 0, max: 30 });
    case 'choice':
      return fc.constantFrom(...shape.values);
    case 'object':
      return fc.record(
        Object.fromEntries(Object.entries(shape.fields).map(([name, field]) => [name, valueOf(field)])),
        { requiredKeys: [...shape.required] },
      );
  }
}

/** Any value that a fact may take. */
export function factValue(name: FactName): fc.Arbitrary<unknown> {
  return valueOf(FACTS[name]);
}

const facts: fc.Arbitrary<KnownFacts> = fc
  .record(Object.fromEntries(FACT_NAMES.map((name) => [name, factValue(name)])), { requiredKeys: [] })
  .chain((all) =>
    fc.subarray(Object.keys(all)).map((kept) => Object.fromEntries(kept.map((name) => [name, all[name]]))),
  );

/** Any request that may be put to any body on any day, borders of the data more often than others. */
export const anyRequest: fc.Arbitrary<AssessmentFacts> = fc
  .record({
    body: fc.constantFrom(...BODY_IDS),
    requesterKind: fc.constantFrom(...REQUESTER_KINDS),
    state,
    decisionDate: day,
    daysAhead: fc.option(fc.integer({ min: -40, max: 400 }), { nil: undefined }),
    facts,
    own: fc.boolean(),
    pick: fc.nat(),
  })
  .map(({ body, requesterKind, state: beneficiary, decisionDate, daysAhead, facts: known, own, pick }) => {
    const catalogue = BODIES.find(({ id }) => id === body)!.tracks.flatMap(({ services }) => services);
    const pool = own ? catalogue : SERVICES;
    return {
      body,
      service: pool[pick % pool.length]!,
      requesterKind,
      state: beneficiary,
      decisionDate,
      ...(daysAhead === undefined ? {} : { electionDay: addDays(decisionDate, daysAhead) }),
      facts: known,
    };
  });
