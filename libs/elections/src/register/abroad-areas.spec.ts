import { describe, expect, it } from '@jest/globals';
import { AbroadAreas, type PlacedRow } from './abroad-areas.js';

const row = (number: number, area: string, outside: boolean | undefined, more: Partial<PlacedRow> = {}): PlacedRow => ({
  row: number,
  code: String(number),
  area,
  outside,
  kind: 'ordinary',
  held: undefined,
  ...more,
});

function areasOf(rows: readonly PlacedRow[]): AbroadAreas {
  const areas = new AbroadAreas();
  for (const one of rows) areas.add(one);
  return areas;
}

const home = [1, 2, 3, 4].map((number) => row(number, 'Sofia', false));

describe('areas abroad', () => {
  it('are those that lie outside for the most part; the rest outside are strays', () => {
    const areas = areasOf([...home, row(5, 'Abroad', true), row(6, 'Abroad', undefined), row(7, 'Sofia', true)]);
    expect(areas.abroad()).toEqual(['Abroad']);
    expect(areas.stationsIn(['Abroad'])).toBe(2);
    expect(areas.strays(['Abroad'])).toMatchObject({ count: 1, first: [{ row: 7 }] });
  });

  it('are none where most of the list lies outside: then the country is wrong', () => {
    const areas = areasOf([row(1, 'Sofia', true), row(2, 'Plovdiv', true), row(3, 'Varna', false)]);
    expect(areas.abroad()).toEqual([]);
    expect(areas.strays([]).count).toBe(2);
  });

  it('leave alone what a column says to be abroad', () => {
    const areas = areasOf([
      ...home,
      row(5, 'Abroad', true, { kind: 'abroad' }),
      row(6, 'Sofia', true, { kind: 'ship' }),
    ]);
    expect(areas.stationsIn(areas.abroad())).toBe(0);
    expect(areas.strays(areas.abroad())).toMatchObject({ count: 1, first: [{ row: 6 }] });
  });

  it('tell of areas whose stations the register holds otherwise', () => {
    const areas = areasOf([
      ...home.map((one) => ({ ...one, held: 'abroad' as const })),
      row(5, 'X', true, { held: 'here' }),
    ]);
    expect(areas.moved(areas.abroad())).toEqual(['Sofia', 'X']);
  });
});
