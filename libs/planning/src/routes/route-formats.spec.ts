import { describe, expect, it } from '@jest/globals';
import { unwrap } from '@comitia/kernel';
import { readHub } from './hub-format.js';
import { readToptw, toptwDecimals } from './toptw-format.js';

const small = [
  '4 10 2 1',
  '0 200',
  ' 0 40.00 50.00 0.00 0.00 0 0 0 1236',
  ' 1 43.00 54.00 90.00 10.00 1 1 1 912 967',
  ' 2 41.00 51.00 9.00 20.00 1 2 1 2 5 100.5 200.59',
].join('\r\n');

describe('readToptw', () => {
  it('takes the last two columns as the window, whatever list stands before them', () => {
    const input = unwrap(readToptw(small, { name: 'c1', teams: 2 }), 'input');
    expect(input.stations).toEqual([
      { id: '1', place: 1, value: 10, windows: { visit: [9120, 9670] }, durations: { visit: 900 } },
      { id: '2', place: 2, value: 20, windows: { visit: [1005, 2005] }, durations: { visit: 90 } },
    ]);
    expect(input.teams).toHaveLength(2);
    expect(input.teams[0]).toMatchObject({ leave: 0, back: 12360 });
  });

  it('truncates distances, to one decimal or two', () => {
    const one = unwrap(readToptw(small, { name: 'c1', teams: 1 }), 'input').travel as Int32Array;
    const two = unwrap(readToptw(small, { name: 'pr1', teams: 1 }), 'input').travel as Int32Array;
    expect([one[1], one[2], two[1], two[2]]).toEqual([50, 14, 500, 141]);
  });

  it('infers the decimals of other names from the coordinates', () => {
    expect(toptwDecimals('other', [{ x: 1000, y: 2000 }])).toBe(1);
    expect(toptwDecimals('other', [{ x: 1000, y: 2500 }])).toBe(2);
    expect(toptwDecimals('rc208', [{ x: 1000, y: 2500 }])).toBe(1);
  });

  it.each([
    ['', 'no points'],
    ['a\nb\n0 1 2', 'line 3 has 3 columns'],
    ['a\nb\n0 1 x 0 0 0 0 0 10', '"x" is not a number'],
    ['a\nb\n0 1 1 0 0 0 0 0 10\n1 1 1 0 0.5 0 0 0 10', 'point 1 has a profit'],
  ])('names what is wrong in %j', (text, words) => {
    const read = readToptw(text, { name: 'x', teams: 1 });
    expect(read.ok ? '' : read.failure).toContain(words);
  });
});

describe('readHub', () => {
  it('names the path of what is missing', () => {
    const read = readHub({ depot: { lat: 1 } }, 'x');
    expect(read.ok ? [] : read.failure).toEqual(expect.arrayContaining([expect.stringContaining('depot.lon')]));
  });
});
