import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { TableReadError } from '../source/table-failure.js';
import { defaultTableLimits, type TableLimits } from '../source/table-limits.js';
import { DelimitedParser } from './delimited-parser.js';
import { detectDialect } from './detect-dialect.js';
import { defaultDialect, type Dialect } from './dialect.js';

function read(
  text: string,
  options: { dialect?: Partial<Dialect>; chunk?: number; limits?: Partial<TableLimits> } = {},
): string[][] {
  const rows: string[][] = [];
  const context = {
    file: 'list.csv',
    dialect: { ...defaultDialect, ...options.dialect },
    limits: { ...defaultTableLimits, ...options.limits },
  };
  const parser = new DelimitedParser(context, (row) => rows.push(row));
  const size = options.chunk ?? text.length;
  for (let from = 0; from < text.length; from += size) parser.push(text.slice(from, from + size));
  parser.end();
  return rows;
}

function failureOf(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    if (error instanceof TableReadError) return error.failure;
    throw error;
  }
  return undefined;
}

const cell = fc.string({
  unit: fc.constantFrom('a', 'é', ' ', ',', ';', '"', '\n', '\r\n', '0', '\t', '漢'),
  maxLength: 8,
});

describe('DelimitedParser', () => {
  it('reads what csv-parse reads, at any chunk size', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 6 }),
        fc.constantFrom(',', ';', '\t'),
        fc.integer({ min: 1, max: 20 }),
        (rows, delimiter, chunk) => {
          const text = rows
            .map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(delimiter))
            .join('\r\n');
          const expected = parse(text, { delimiter, relax_column_count: true });
          expect(read(text, { dialect: { delimiter }, chunk })).toEqual(expected);
          expect(expected).toEqual(rows);
        },
      ),
    );
  });

  it('keeps quotes inside unquoted cells and text after a closing quote', () => {
    expect(read('a,5" pipe,b\n"x"y,z\n')).toEqual([
      ['a', '5" pipe', 'b'],
      ['xy', 'z'],
    ]);
  });

  it('ends rows at LF, CRLF or CR, with or without the last one', () => {
    expect(read('a,b\r\nc,d')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(read('a,b\rc,d\r', { dialect: { newline: '\r' } })).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('names the row whose quotation mark never closes', () => {
    expect(failureOf(() => read('a,b\n1,"x\n2,y\n'))).toMatchObject({
      code: 'quote-unclosed',
      row: 2,
      file: 'list.csv',
    });
  });

  it('refuses a cell of 10 MB and a million columns with their row', () => {
    expect(failureOf(() => read(`a,b\n1,${'x'.repeat(10_000_000)}\n`, { chunk: 65_536 }))).toMatchObject({
      code: 'cell-too-long',
      row: 2,
    });
    expect(failureOf(() => read(`a,b\n${','.repeat(1_000_000)}\n`, { chunk: 65_536 }))).toMatchObject({
      code: 'columns-too-many',
      row: 2,
    });
    expect(failureOf(() => read(`a,b\n1,"${'x'.repeat(1_000_001)}"\n`))).toMatchObject({
      code: 'cell-too-long',
      row: 2,
    });
  });
});

describe('detectDialect', () => {
  it.each([
    ['a,b,c\n1,2,3\n4,5,6\n', ','],
    ['a;b;c\n1,5;2;3\n4,25;5;6\n', ';'],
    ['a\tb, c\n1\tx, y\n2\tz\n', '\t'],
    ['a|b|c\n1|2, x|3\n', '|'],
    ['sep=;\na;b\n1;2\n', ';'],
    ['"a,x";"b,y"\n"1,2";"3"\n', ';'],
    ['a^b^c\n1^x y^3\n2^z y^4\n', '^'],
    ['name\nSchool, north\nSchool\nHall, east\n', ','],
    ['title of the list\n\ncode;name;town\n1;a;b\n2;c;d\n3;e;f\n', ';'],
  ])('finds the delimiter of %j', (text, delimiter) => {
    expect(detectDialect(text).delimiter).toBe(delimiter);
  });

  it('does not split names at spaces or times at colons', () => {
    expect(detectDialect('name\nABIM PRIMARY SCHOOL\nANGWEE PRIMARY SCHOOL\n').delimiter).toBe(',');
    expect(detectDialect('opens\n08:00\n09:00\n').delimiter).toBe(',');
  });
});
