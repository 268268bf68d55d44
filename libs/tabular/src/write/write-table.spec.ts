import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { unwrap } from '@comitia/kernel';
import { bytesSource } from '../source/table-source.js';
import { openTable } from '../table/open-table.js';
import type { OpenTableOptions, Table } from '../table/table.js';
import { guardFormula, restoreFormula } from './formula-guard.js';
import { canEncode, writeDelimited } from './write-delimited.js';
import { writeGeoJson, writeJson } from './write-geojson.js';
import { hashtagsFor, writeHxl } from './write-hxl.js';
import { REASON_COLUMN, writeRejected } from './write-rejected.js';
import { writeWorkbook } from './write-workbook.js';

async function collect(content: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of content) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function read(
  name: string,
  bytes: Uint8Array,
  options?: OpenTableOptions,
): Promise<{ table: Table; rows: (readonly string[])[] }> {
  const table = unwrap(await openTable(bytesSource(name, bytes), options), name);
  const rows: (readonly string[])[] = [];
  for await (const batch of table.batches()) rows.push(...batch.rows);
  return { table, rows };
}

const awkward = [
  '',
  ' ',
  '"',
  '""',
  "'",
  "'=1+1",
  '=1+1',
  '+2',
  '-0.35',
  '@x',
  '\t',
  '\n',
  '\r',
  '\r\n',
  ',',
  ';',
  '|',
  'a"b',
  '007',
  '1,5',
  '_x0041_',
  'é',
  'ł',
  'Ж',
  'ش',
  '漢',
  '😀',
  'x',
];
const cell = fc.oneof(
  fc.array(fc.constantFrom(...awkward), { maxLength: 4 }).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);

/** A table with a header of its own names and rows that are not blank. */
const tables = fc.integer({ min: 2, max: 5 }).chain((width) =>
  fc.record({
    columns: fc.constant(Array.from({ length: width }, (_, index) => `name ${index + 1}`)),
    rows: fc.array(
      fc
        .array(cell, { minLength: width, maxLength: width })
        .map((row) => (row.every((text) => text.trim() === '') ? ['x', ...row.slice(1)] : row)),
      { minLength: 1, maxLength: 8 },
    ),
  }),
);

const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1250',
  'windows-1251',
  'windows-1252',
  'windows-1254',
  'windows-1256',
  'iso-8859-2',
  'iso-8859-5',
  'iso-8859-15',
  'koi8-r',
];

describe('writing and reading again', () => {
  it('keeps any texts in any encoding and dialect', async () => {
    await fc.assert(
      fc.asyncProperty(
        tables,
        fc.constantFrom(...encodings),
        fc.constantFrom(',', ';', '\t', '|', '^'),
        fc.constantFrom('\n', '\r\n'),
        async (given, encoding, delimiter, newline) => {
          const rows = given.rows.map((row) => row.map((text) => (canEncode(text, encoding) ? text : 'x')));
          const options = { delimiter, encoding, newline, guardFormulas: false } as const;
          const bytes = await collect(writeDelimited(given.columns, rows, options));
          const back = await read('a.csv', bytes, { delimiter, encoding, headerRows: 1 });
          expect(back.table.columns.map((column) => column.name)).toEqual(given.columns);
          expect(back.rows).toEqual(rows);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('keeps any texts of its own exports without being told anything', async () => {
    await fc.assert(
      fc.asyncProperty(tables, fc.constantFrom(',', ';', '\t'), async (given, delimiter) => {
        const columns = ['comitia_id', ...given.columns];
        const rows = given.rows.map((row, index) => [
          `id ${index}`,
          ...row.map((text) => text.replace(/(?![\t\n\r])\p{Cc}/gu, '')),
        ]);
        const back = await read('a.csv', await collect(writeDelimited(columns, rows, { delimiter })));
        expect(back.table.description).toMatchObject({ delimiter, encoding: 'utf-8', headerRows: [1] });
        expect(back.rows).toEqual(rows);
      }),
      { numRuns: 300 },
    );
  });

  it('keeps any texts in workbooks, JSON and GeoJSON', async () => {
    await fc.assert(
      fc.asyncProperty(tables, async (given) => {
        const rows = given.rows.map((row) => row.map((text) => text));
        expect(
          (await read('a.xlsx', await collect(writeWorkbook(given.columns, rows)), { headerRows: 1 })).rows,
        ).toEqual(rows);
        expect((await read('a.json', await collect(writeJson(given.columns, rows)))).rows).toEqual(rows);
        expect((await read('a.geojson', await collect(writeGeoJson(given.columns, rows)))).rows).toEqual(rows);
      }),
      { numRuns: 150 },
    );
  });

  it('gives points to GeoJSON and takes them back as written', async () => {
    const columns = ['name', 'longitude', 'latitude'];
    const rows = [
      ['a', '23.4800', '41.80'],
      ['b', '', ''],
      ['c', 'x', '41'],
    ];
    const bytes = await collect(writeGeoJson(columns, rows, { longitude: 'longitude', latitude: 'latitude' }));
    expect(JSON.parse(bytes.toString())).toMatchObject({
      features: [{ geometry: { coordinates: [23.48, 41.8] } }, { geometry: null }, { geometry: null }],
    });
    const back = await read('a.geojson', bytes);
    const at = (name: string): number => back.table.columns.findIndex((column) => column.name === name);
    expect(back.rows.map((row) => columns.map((name) => row[at(name)]))).toEqual(rows);
  });

  it('writes HXL tags in the second row, and finds them again', async () => {
    const columns = ['Region', 'District', 'Name'];
    const hashtags = hashtagsFor(['area', 'area', 'name']);
    expect(hashtags).toEqual(['#adm1+name', '#adm2+name', '#loc+name']);
    const bytes = await collect(
      writeHxl(
        columns.map((name, index) => ({ name, hashtag: hashtags[index]! })),
        [['a', 'b', 'c']],
      ),
    );
    const { table, rows } = await read('a.csv', bytes);
    expect(table.columns.map((column) => column.hashtag)).toEqual(hashtags);
    expect(rows).toEqual([['a', 'b', 'c']]);
  });
});

describe('formulas', () => {
  it('are guarded so that a spreadsheet takes them for text, and come back as they were', () => {
    fc.assert(
      fc.property(cell, (text) => {
        expect(restoreFormula(guardFormula(text))).toBe(text);
        if (/^[=+\-@\t\r]/.test(text) && !/^[+-]?\d+([.,]\d+)?$/.test(text)) expect(guardFormula(text)[0]).toBe("'");
      }),
    );
    expect(guardFormula('=HYPERLINK("http://x")')).toBe('\'=HYPERLINK("http://x")');
    expect(guardFormula('-0.35')).toBe('-0.35');
  });

  it('stay as they are in files that others wrote', async () => {
    expect((await read('a.csv', Buffer.from("code,name\n1,'=x\n2,y\n"))).rows[0]).toEqual(['1', "'=x"]);
  });
});

describe('writeRejected', () => {
  it.each([
    ['list.csv', Buffer.from('code;näme\n1;é\n2;=x\n', 'latin1')],
    ['list.tsv', Buffer.from('code\tname\n1\tx\n2\ty\n')],
    ['list.json', Buffer.from('[{"code":"1","name":"x"},{"code":"2","name":"y"}]')],
    [
      'list.geojson',
      Buffer.from(
        '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"code":"1"},"geometry":{"type":"Point","coordinates":[23.5,42.25]}},{"type":"Feature","properties":{"code":"2"},"geometry":null}]}',
      ),
    ],
  ])(
    'gives rows of %s back in their own format, with the reason, and they come in again as they were',
    async (name, bytes) => {
      const { table, rows } = await read(name, bytes);
      const columns = table.columns.map((column) => column.name);
      const rejected = rows.map((row, index) => ({ row, rowNumber: index + 2, reason: `name: "x" is not known` }));
      const file = await writeRejected(table, () => rejected);
      const back = await read(file.name, await collect(file.content));
      expect(back.table.description).toMatchObject({
        format: table.description.format,
        encoding: table.description.encoding,
      });
      expect(back.table.description.delimiter).toBe(table.description.delimiter);
      const names = back.table.columns.map((column) => column.name);
      expect(names).toEqual(expect.arrayContaining([...columns, REASON_COLUMN]));
      const places = columns.map((name) => names.indexOf(name));
      expect(back.rows.map((row) => places.map((place) => row[place]))).toEqual(rows);
      // Rejected again, the old reason makes room for the new one.
      const again = await writeRejected(back.table, () => [{ row: back.rows[0]!, rowNumber: 2, reason: 'other' }]);
      expect((await read(again.name, await collect(again.content))).table.columns).toHaveLength(columns.length + 1);
    },
  );

  it('gives rows of a workbook back in a workbook', async () => {
    const { table, rows } = await read(
      'list.xlsx',
      await collect(writeWorkbook(['code', 'name'], [['007', 'Ж']], 'Data')),
    );
    const file = await writeRejected(table, () => [{ row: rows[0]!, rowNumber: 2, reason: 'no' }]);
    const back = await read(file.name, await collect(file.content));
    expect(back.table.description).toMatchObject({ format: 'xlsx', sheet: 'Data' });
    expect(back.rows).toEqual([['007', 'Ж', 'no']]);
  });

  it('falls back to UTF-8 where a text does not fit the encoding', async () => {
    const { table, rows } = await read('list.csv', Buffer.from('code;näme\n1;é\n2;x\n', 'latin1'));
    const file = await writeRejected(table, () => [{ row: rows[0]!, rowNumber: 2, reason: 'нет' }]);
    expect((await read(file.name, await collect(file.content))).table.description.encoding).toBe('utf-8');
  });
});
