import { describe, expect, it } from '@jest/globals';
import { compileMapping } from '../table-import/import-mapping.js';
import type { ImportProblem } from '../table-import/table-import.js';
import { REGISTER_FIELDS, StationReader } from './station-row.js';

const header = ['code', 'name', 'address', 'lat', 'lon', 'electors', 'mobile', 'floor'];
const compiled = compileMapping(
  {
    mode: 'whole',
    columns: {
      code: ['code'],
      name: ['name'],
      address: ['address'],
      latitude: ['lat'],
      longitude: ['lon'],
      electors: ['electors'],
      mobile: ['mobile'],
    },
  },
  header,
  REGISTER_FIELDS,
);
if (!compiled.ok) throw new Error('The mapping of this test does not fit its header.');
const reader = new StationReader(compiled.value, header);

function read(...cells: string[]) {
  const problems: ImportProblem[] = [];
  return { station: reader.read(cells, 7, (problem) => problems.push(problem)), problems };
}

describe('a row of a register', () => {
  it('keeps the zeros of its code and what nobody mapped', () => {
    const { station, problems } = read(' 010100001 ', 'Школа', 'ul. 1', '42,5', '23.1', '1 250', '0', ' ground ');
    expect(problems).toEqual([]);
    expect(station).toEqual({
      code: '010100001',
      name: 'Школа',
      address: 'ul. 1',
      areas: undefined,
      latitude: 42.5,
      longitude: 23.1,
      electors: 1250,
      kind: 'ordinary',
    });
  });

  it('says that a station is mobile', () => {
    expect(read('1', '', '', '', '', '', '1', '').station?.kind).toBe('mobile');
  });

  it.each([
    [['', 'a'], 'code-missing'],
    [['1'.repeat(201), 'a'], 'code-too-long'],
    [['1', 'a', '', '', '', 'many'], 'electors-not-a-number'],
    [['1', 'a', '', '', '', '-5'], 'electors-not-a-number'],
  ])('is rejected by name: %j', (cells, code) => {
    const { station, problems } = read(...cells);
    expect(station).toBeUndefined();
    expect(problems).toMatchObject([{ row: 7, code, severity: 'error' }]);
    expect(problems[0]!.message).toContain('Row 7');
  });

  it.each([
    [['1', 'a', '', 'north', '23'], 'coordinates-unreadable'],
    [['1', 'a', '', '42', ''], 'coordinates-unreadable'],
    [['1', 'a', '', '0', '0'], 'coordinates-at-zero'],
    [['1', 'a', '', '123.4', '-36.8'], 'coordinates-swapped'],
    [['1', 'a', '', '99', '200'], 'coordinates-off-the-globe'],
  ])('is kept without coordinates that cannot be: %j', (cells, code) => {
    const { station, problems } = read(...cells);
    expect(station).toMatchObject({ code: '1', latitude: undefined, longitude: undefined });
    expect(problems).toMatchObject([{ code, severity: 'warning' }]);
  });
});
