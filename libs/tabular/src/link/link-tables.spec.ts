import { describe, expect, it } from '@jest/globals';
import { codedTable } from '../inspect/coded-table.js';
import { linkTables, type LinkPair } from './link-tables.js';

const pairs: readonly LinkPair[] = [
  { left: 'district', right: 'dist', kind: 'code' },
  { left: 'station', right: 'stn', kind: 'code' },
  { left: 'voters', right: 'reg', kind: 'number' },
  { left: 'name', right: 'label', kind: 'name' },
];

describe('linkTables', () => {
  it('links through lost zeros and other writing, and leaves out what two rows fit', () => {
    const left = codedTable(
      'register',
      ['district', 'station', 'voters', 'name'],
      [
        ['01', '001', '500', 'ABIM P/S'],
        ['01', '002', '400', 'OLD TOWN'],
        ['02', '001', '300', 'MARKET (A-L)'],
        ['02', '001', '300', 'MARKET (A-L)'],
        ['03', '001', '250', 'RENAMED SCHOOL'],
      ],
    );
    const right = codedTable(
      'results',
      ['dist', 'stn', 'reg', 'label'],
      [
        ['3', '1', '250', ' NEW NAME'],
        ['1', '2', '400', ' Old  Town'],
        ['1', '1', '500', ' ABIM P/S'],
        ['2', '1', '300', ' MARKET (A-L)'],
      ],
    );
    const wide = linkTables(left, right, pairs);
    expect([...wide.rightOf]).toEqual([-1, -1, -1, -1, -1]);
    const clean = codedTable(
      'register',
      ['district', 'station', 'voters', 'name'],
      [0, 1, 4].map((row) => left.columns.map((column) => column.text(row))),
    );
    const linkage = linkTables(clean, right, pairs);
    expect([...linkage.rightOf]).toEqual([2, 1, 0]);
    expect(linkage.rounds.map((round) => round.linked)).toEqual([2, 1]);
  });

  it('names a column that is not there', () => {
    const table = codedTable('register', ['a'], [['1']]);
    expect(() => linkTables(table, table, [{ left: 'b', right: 'a', kind: 'code' }])).toThrow(
      'register has no column "b"; it has a',
    );
  });
});
