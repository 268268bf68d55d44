import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { codedTable } from '../inspect/coded-table.js';
import { profileColumn } from '../inspect/column-profile.js';
import { findKey } from '../inspect/find-key.js';
import { guessRoles } from '../roles/guess-roles.js';
import type { Check, CheckCode } from './check.js';
import { checkStations } from './check-stations.js';
import { stationFacts } from './station-facts.js';
import { stationPoints } from './station-points.js';

const header = ['code', 'number', 'region', 'district', 'name', 'address', 'latitude', 'longitude', 'electors'];

/** A list of 240 stations in Bulgaria without a fault: 2 regions, 12 districts, 20 stations in each. */
function soundList(): string[][] {
  return Array.from({ length: 240 }, (_, index) => {
    const district = Math.floor(index / 20);
    const region = Math.floor(district / 6);
    return [
      `0${region}${String(district).padStart(2, '0')}${String(index).padStart(4, '0')}`,
      String((index % 20) + 1),
      ['North', 'South'][region]!,
      `District ${'ABCDEFGHIJKL'[district]!}`,
      `School named ${String.fromCharCode(65 + (index % 20))} of ${'ABCDEFGHIJKL'[district]!}`,
      `${index + 1} Main Street, Town`,
      (42.1 + district * 0.02 + (index % 20) * 0.0013).toFixed(5),
      (24.1 + district * 0.02 + (index % 20) * 0.0017).toFixed(5),
      String(400 + ((index * 37) % 300)),
    ];
  });
}

function check(rows: readonly (readonly string[])[]): readonly Check[] {
  const table = codedTable('list.csv', header, rows);
  const profiles = table.columns.map(profileColumn);
  const roles = guessRoles(table, profiles);
  const key = findKey(table, (column) => roles[column] === 'code' || roles[column] === 'number');
  const facts = stationFacts(table, { roles, profiles, identified: key !== undefined });
  return checkStations(facts, { points: stationPoints(facts) });
}

type Edit = (rows: string[][]) => void;
const set =
  (row: number, changes: Readonly<Record<string, string>>): Edit =>
  (rows) => {
    for (const [name, text] of Object.entries(changes)) rows[row]![header.indexOf(name)] = text;
  };

/** Each fault planted alone: the check that finds it, how many rows it counts, and the first of them. */
const faults: readonly (readonly [CheckCode, number, readonly number[], Edit])[] = [
  ['duplicate-row', 1, [242], (rows) => rows.push([...rows[7]!])],
  ['duplicate-code', 2, [2, 3], (rows) => set(1, { code: rows[0]![0]! })(rows)],
  ['code-missing', 1, [6], set(4, { code: '' })],
  ['code-pattern', 1, [6], set(4, { code: '00-00004' })],
  ['duplicate-number', 2, [2, 3], set(1, { number: '1' })],
  ['duplicate-name', 2, [2, 3], (rows) => set(1, { name: rows[0]![4]! })(rows)],
  ['similar-name', 2, [2, 3], (rows) => set(1, { name: rows[0]![4]!.toUpperCase().replace(' ', '  ') })(rows)],
  ['name-missing', 1, [12], set(10, { name: ' ' })],
  ['place-with-two-addresses', 2, [2, 3], (rows) => set(1, { name: rows[0]![4]!, number: '2' })(rows)],
  ['area-missing', 1, [12], set(10, { district: '' })],
  ['area-spelling', 1, [12], set(10, { district: 'DISTRICT  A' })],
  [
    'area-not-nested',
    20,
    [2, 3, 4, 5, 6],
    (rows) => {
      for (let row = 20; row < 240; row += 1)
        set(row, { district: `D${row % 73}`, region: row % 73 < 36 ? 'North' : 'South' })(rows);
      set(10, { region: 'South' })(rows);
    },
  ],
  ['coordinates-missing', 1, [2], set(0, { latitude: '', longitude: '' })],
  [
    'coordinates-invalid',
    2,
    [2, 3],
    (rows) => {
      set(0, { latitude: '' })(rows);
      set(1, { latitude: '142.1', longitude: '224.1' })(rows);
    },
  ],
  ['coordinates-zero', 1, [2], set(0, { latitude: '0', longitude: '0.0' })],
  ['coordinates-swapped', 1, [2], set(0, { latitude: '24.10000', longitude: '42.10000' })],
  ['coordinates-outside-country', 1, [2], set(0, { latitude: '50.79', longitude: '-1.12' })],
  ['coordinates-outside-area', 1, [2], set(0, { latitude: '43.80000', longitude: '27.90000' })],
  [
    'many-on-one-point',
    12,
    [2, 3, 4, 5, 6],
    (rows) => {
      for (let row = 0; row < 12; row += 1) set(row, { latitude: '42.10001', longitude: '24.10001' })(rows);
    },
  ],
  ['electors-missing', 1, [2], set(0, { electors: '' })],
  ['electors-invalid', 1, [2], set(0, { electors: '-5' })],
  [
    'electors-implausible',
    2,
    [2, 3],
    (rows) => {
      set(0, { electors: '0' })(rows);
      set(1, { electors: '86240' })(rows);
    },
  ],
  ['double-space', 1, [2], set(0, { address: '1  Main Street, Town' })],
  ['edge-space', 1, [2], set(0, { address: ' 1 Main Street, Town' })],
  ['line-break', 1, [2], set(0, { address: '1 Main Street\nTown' })],
  ['garbled-text', 1, [2], set(0, { address: '1 Main Street, GÃ¶rlitz' })],
  [
    'mixed-cedilla',
    1,
    [2],
    (rows) => {
      set(0, { address: '1 Strada Paşilor' })(rows);
      set(1, { address: '2 Strada Pașilor' })(rows);
      set(2, { address: '3 Strada Pașilor' })(rows);
    },
  ],
  [
    'text-cut',
    4,
    [2, 3, 4, 5],
    (rows) => {
      for (let row = 0; row < 4; row += 1)
        set(row, { address: `${row} ${'Very Long Street Name '.repeat(5)}`.slice(0, 80) })(rows);
    },
  ],
  ['total-rows', 1, [242], (rows) => rows.push(['', '', 'TOTAL', '', '', '', '', '', '131234'])],
  ['header-repeated', 1, [242], (rows) => rows.push([...header])],
];

describe('checkStations', () => {
  it('finds nothing wrong with a sound list but that numbers begin again', () => {
    expect(check(soundList()).map((one) => one.code)).toEqual(['number-restarts']);
  });

  it.each(faults)('%s: counts %d and names the rows', (code, count, rows, edit) => {
    const list = soundList();
    edit(list);
    expect(check(list).find((one) => one.code === code)).toMatchObject({ code, count, rows });
  });

  it('takes points of a whole region abroad for sections abroad', () => {
    const list = soundList();
    for (let row = 0; row < 12; row += 1)
      set(row, { region: 'Извън страната', district: 'Abroad', latitude: `51.5${row}1`, longitude: `-0.1${row}2` })(
        list,
      );
    const found = check(list);
    expect(found.find((one) => one.code === 'coordinates-abroad')).toMatchObject({ count: 12, severity: 'notice' });
    expect(found.some((one) => one.code === 'coordinates-outside-country')).toBe(false);
  });

  it('counts the same in any order of rows', () => {
    const list = soundList();
    for (const [code, , , edit] of faults)
      if (!['area-not-nested', 'header-repeated', 'total-rows'].includes(code)) edit(list);
    const counts = (rows: readonly (readonly string[])[]): readonly string[] =>
      check(rows).map((one) => `${one.code} ${one.column ?? ''} ${one.count} ${one.groups ?? ''}`);
    const expected = counts(list);
    fc.assert(
      fc.property(fc.shuffledSubarray(list, { minLength: list.length }), (rows) => {
        expect(counts(rows)).toEqual(expected);
      }),
      { numRuns: 6 },
    );
  });
});
