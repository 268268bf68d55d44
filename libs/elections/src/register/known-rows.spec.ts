import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { KnownRows } from './known-rows.js';
import { digestText, readDigest, rowDigester } from './row-digest.js';

const digests = fc.record({ high: fc.nat(0xffffffff), low: fc.nat(0xffffffff) });

describe('rows that a register holds already', () => {
  it('are found by their digests, all of them and no others, however many there are', () => {
    const known = new KnownRows();
    const digestOf = rowDigester({
      mapping: { mode: 'whole', codeChanges: undefined, positions: new Map(), unmapped: [] },
      header: [],
      country: undefined,
    });
    for (let row = 0; row < 5_000; row += 1) known.add(digestOf(`row ${row}`), { rowId: row + 1, abroad: row === 7 });
    known.seal();
    expect(known.find(digestOf('row 5000'))).toBeUndefined();
    for (let row = 0; row < 5_000; row += 2) {
      const entry = known.find(digestOf(`row ${row}`))!;
      expect(known.take(entry, { row: row + 2, ordinary: true })).toBe(true);
      expect(known.take(entry, { row: row + 3, ordinary: true })).toBe(false);
      expect(known.takerOf(entry)).toBe(row + 2);
    }
    expect([known.size, known.taken]).toEqual([5_000, 2_500]);
    expect([...known.left()]).toEqual(Array.from({ length: 2_500 }, (_, index) => index * 2 + 2));
    expect(known.isAbroad(known.find(digestOf('row 7'))!)).toBe(true);
    known.release(known.find(digestOf('row 0'))!);
    expect(known.taken).toBe(2_499);
  });

  it('are not told apart where two have one digest: both stay to be compared', () => {
    const known = new KnownRows();
    const twice = { high: 5, low: 0xffffffff };
    for (const rowId of [11, 12]) known.add(twice, { rowId, abroad: false });
    known.add({ high: 5, low: 6 }, { rowId: 13, abroad: false });
    known.seal();
    expect(known.find(twice)).toBeUndefined();
    expect(known.find({ high: 5, low: 6 })).toBe(2);
    expect([...known.left()]).toEqual([11, 12, 13]);
  });

  it('have digests that survive the database', () => {
    fc.assert(fc.property(digests, (digest) => expect(readDigest(digestText(digest))).toEqual(digest)));
    expect(digestText({ high: 0x80000000, low: 0 })).toBe('-9223372036854775808');
  });

  it('have other digests under another mapping, header, country or mode', () => {
    const mapping = {
      mode: 'whole',
      codeChanges: undefined,
      positions: new Map([['code', [0]]]),
      unmapped: [],
    } as const;
    const reading = { mapping, header: ['code', 'name'], country: 'BGR' };
    const texts = [
      reading,
      { ...reading, country: 'NGA' },
      { ...reading, header: ['name', 'code'] },
      { ...reading, mapping: { ...mapping, mode: 'update' as const } },
      { ...reading, mapping: { ...mapping, positions: new Map([['code', [1]]]) } },
    ].map((other) => digestText(rowDigester(other)('001')));
    expect(new Set(texts).size).toBe(texts.length);
  });
});
