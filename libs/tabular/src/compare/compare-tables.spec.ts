import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { compareTables, type ComparedRecord } from './compare-tables.js';

function station(identity: string, name: string, values: Record<string, string> = {}): ComparedRecord {
  return { identity, values: { name, ...values }, place: { name, areas: ['North'] } };
}

describe('compareTables', () => {
  it('tells new, changed field by field, unchanged and gone apart', () => {
    const result = compareTables(
      [station('1', 'Hall', { electors: '500' }), station('2', 'School'), station('3', 'Church')],
      [station('1', 'Hall', { electors: '510' }), station('2', 'School'), station('4', 'Library')],
    );
    expect(result).toMatchObject({
      added: [{ identity: '4' }],
      changed: [{ fields: [{ field: 'electors', before: '500', after: '510', writingOnly: false }] }],
      unchanged: 1,
      gone: [{ identity: '3' }],
      questions: [],
      repeated: [],
    });
  });

  it('marks changes that are in the writing only', () => {
    const [change] = compareTables([station('1', 'Şcoala  1')], [station('1', 'școala 1')]).changed;
    expect(change?.fields).toEqual([{ field: 'name', before: 'Şcoala  1', after: 'școala 1', writingOnly: true }]);
  });

  it('asks where a code changed and name and place did not, and follows the answer', () => {
    const before = [station('1', 'Hall', { electors: '5' })];
    const after = [station('9', 'HALL', { electors: '6' })];
    const asked = compareTables(before, after);
    expect(asked).toMatchObject({
      added: [],
      gone: [],
      questions: [{ gone: { identity: '1' }, candidates: [{ identity: '9' }] }],
    });
    const yes = compareTables(before, after, { answers: new Map([['1', '9']]) });
    expect(yes).toMatchObject({ added: [], gone: [], questions: [] });
    expect(yes.changed[0]?.fields.map((change) => change.field)).toEqual(['identity', 'name', 'electors']);
    const no = compareTables(before, after, { answers: new Map([['1', null]]) });
    expect(no).toMatchObject({ added: [{ identity: '9' }], gone: [{ identity: '1' }], questions: [] });
  });

  it('compares records of a repeated identity with nothing', () => {
    const result = compareTables([station('1', 'Hall')], [station('1', 'Hall'), station('1', 'School')]);
    expect(result).toMatchObject({
      added: [],
      changed: [],
      unchanged: 0,
      gone: [],
      repeated: [{ identity: '1', rows: [{}, {}] }],
    });
  });

  it('puts every record in exactly one place, in any order of rows', () => {
    const list = fc.uniqueArray(
      fc.record({
        identity: fc.constantFrom(...'abcdefgh'),
        name: fc.constantFrom('x', 'y', 'z', ''),
        electors: fc.constantFrom('1', '2'),
      }),
      { selector: (one) => one.identity, maxLength: 8 },
    );
    fc.assert(
      fc.property(list, list, fc.infiniteStream(fc.nat()), (one, other, randoms) => {
        const before = one.map((row) => station(row.identity, row.name, { electors: row.electors }));
        const after = other.map((row) => station(row.identity, row.name, { electors: row.electors }));
        const result = compareTables(before, after);
        const ids = (rows: Iterable<ComparedRecord>): string[] => [...rows].map((row) => row.identity).sort();
        const asked = new Set(result.questions.flatMap((question) => ids(question.candidates)));
        const kept = result.changed.length + result.unchanged;
        expect(result.gone.length + result.questions.length + kept).toBe(before.length);
        expect(result.added.length + asked.size + kept).toBe(after.length);
        const shuffle = <Item>(items: readonly Item[]): Item[] =>
          items
            .map((item) => [randoms.next().value, item] as const)
            .sort((a, b) => a[0] - b[0])
            .map(([, item]) => item);
        const again = compareTables(shuffle(before), shuffle(after));
        expect(ids(again.added)).toEqual(ids(result.added));
        expect(ids(again.gone)).toEqual(ids(result.gone));
        expect(again.unchanged).toBe(result.unchanged);
        expect(compareTables(after, after)).toMatchObject({
          added: [],
          changed: [],
          gone: [],
          questions: [],
          unchanged: after.length,
        });
      }),
    );
  });
});
