import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { zipSync, strToU8 } from 'fflate';
import { unwrap } from '@comitia/kernel';
import { bytesSource } from '../source/table-source.js';
import { openTable } from './open-table.js';
import type { OpenTableOptions, Table } from './table.js';

async function open(name: string, content: string | Uint8Array, options?: OpenTableOptions): Promise<Table> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return unwrap(await openTable(bytesSource(name, bytes), options), name);
}

async function refusal(name: string, content: string | Uint8Array, options?: OpenTableOptions): Promise<string> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const opened = await openTable(bytesSource(name, bytes), options);
  if (opened.ok) throw new Error(`${name} was read`);
  expect(opened.failure.message).toContain(name);
  return opened.failure.code;
}

async function rowsOf(table: Table): Promise<readonly (readonly string[])[]> {
  const rows: (readonly string[])[] = [];
  for await (const batch of table.batches()) rows.push(...batch.rows);
  return rows;
}

const names = (table: Table): readonly string[] => table.columns.map((column) => column.name);

describe('openTable', () => {
  it('keeps codes as they are written and numbers rows as a spreadsheet does', async () => {
    const table = await open('a.csv', 'code,name\n007,x\n\n"0,1",y\n');
    expect(await rowsOf(table)).toEqual([
      ['007', 'x'],
      ['0,1', 'y'],
    ]);
    expect(table.preview.rowNumbers).toEqual([2, 4]);
    expect(table.description).toMatchObject({ format: 'csv', encoding: 'utf-8', delimiter: ',', headerRows: [1] });
  });

  it('goes by the content, not by the extension', async () => {
    expect((await open('a.csv', 'a\tb\n1\t2\n')).description.format).toBe('tsv');
    expect((await open('a.tsv', 'a,b\n1,2\n')).description.format).toBe('csv');
    expect((await open('a.txt', '[{"a":"1"}]')).description.format).toBe('json');
  });

  it('opens gzip and zip, listing what else an archive holds', async () => {
    expect(await rowsOf(await open('a.csv.gz', gzipSync('a,b\n1,2\n')))).toEqual([['1', '2']]);
    const zip = zipSync({
      'readme.txt': strToU8('x'),
      'list/stations.csv': strToU8('a,b\n1,2\n3,4\n'),
      '__MACOSX/._s.csv': strToU8('x'),
    });
    const table = await open('a.zip', zip);
    expect(table.description).toMatchObject({
      container: 'zip',
      entry: 'list/stations.csv',
      entries: ['list/stations.csv', 'readme.txt'],
    });
    expect((await open('named.csv', Buffer.concat([zip, Buffer.from('\n')]))).description.container).toBe('zip');
    expect(await refusal('a.zip', zip, { entry: 'other.csv' })).toBe('entry-unknown');
  });

  it('skips titles above the header, joins two header rows, and finds HXL tags', async () => {
    const titled = await open('a.csv', 'List of stations,,\n,,\ncode,name,electors\n1,x,100\n2,y,200\n');
    expect(titled.description.headerRows).toEqual([3]);
    const double = await open('a.csv', 'code,name,electors,\n,,men,women\n1,x,10,20\n2,y,30,40\n');
    expect(names(double)).toEqual(['code', 'name', 'electors / men', 'electors / women']);
    expect(await rowsOf(double)).toHaveLength(2);
    const tagged = await open('a.csv', 'Code,Name\n#loc+code,#loc+name\n1,x\n');
    expect(tagged.description).toMatchObject({ headerRows: [1], hashtagRow: 2 });
    expect(tagged.columns.map((column) => column.hashtag)).toEqual(['#loc+code', '#loc+name']);
    expect(await rowsOf(tagged)).toEqual([['1', 'x']]);
  });

  it('knows a table without header, and lets the number of header rows be overruled', async () => {
    const bare = await open('a.csv', '1,Hall,47.1\n2,School,47.2\n3,Church,47.3\n');
    expect(names(bare)).toEqual(['column 1', 'column 2', 'column 3']);
    expect(await rowsOf(bare)).toHaveLength(3);
    expect(await rowsOf(await open('a.csv', 'a,b\n1,2\n', { headerRows: 0 }))).toHaveLength(2);
  });

  it('keeps cells beyond the header and notes ragged rows', async () => {
    const table = await open('a.csv', 'a,b\n1,2\n3\n4,5,6\n');
    expect(await rowsOf(table)).toEqual([
      ['1', '2', ''],
      ['3', '', ''],
      ['4', '5', '6'],
    ]);
    expect(names(table)).toEqual(['a', 'b', 'column 3']);
    expect(table.reading).toMatchObject({
      rows: 3,
      shortRows: { count: 1, first: [3] },
      longRows: { count: 1, first: [4] },
    });
  });

  it('flattens nested JSON to its stations and keeps numbers as written', async () => {
    const nested = [
      {
        county: 'NAIROBI',
        constituencies: [
          {
            name: 'WEST',
            code: '01',
            wards: [{ name: 'KANGEMI', stations: [{ name: 'HALL', lat: 0.5 }, { name: 'SCHOOL' }] }],
          },
        ],
      },
    ];
    const table = await open('a.json', JSON.stringify(nested).replace('0.5', '0.50'));
    expect(await rowsOf(table)).toEqual([
      ['NAIROBI', 'WEST', '01', 'KANGEMI', 'HALL', '0.50'],
      ['NAIROBI', 'WEST', '01', 'KANGEMI', 'SCHOOL', ''],
    ]);
    expect(names(table)).toEqual(['county', 'constituency.name', 'constituency.code', 'ward.name', 'name', 'lat']);
  });

  it('reads levels named by their keys, wrappers, lines, and lists of lists', async () => {
    const keyed = await open('a.json', '{"NAIROBI":{"WEST":["HALL","SCHOOL"]},"MOMBASA":{"OLD TOWN":["FORT"]}}');
    expect(await rowsOf(keyed)).toEqual([
      ['NAIROBI', 'WEST', 'HALL'],
      ['NAIROBI', 'WEST', 'SCHOOL'],
      ['MOMBASA', 'OLD TOWN', 'FORT'],
    ]);
    expect(await rowsOf(await open('a.json', '{"count":1,"data":[{"a":1,"b":{"c":"x"}}]}'))).toEqual([['1', 'x']]);
    expect(await rowsOf(await open('a.jsonl', '{"a":1}\n{"a":2,"b":3}\n'))).toEqual([
      ['1', ''],
      ['2', '3'],
    ]);
    expect(names(await open('a.json', '[["code","n"],["01",5],["02",6]]'))).toEqual(['code', 'n']);
  });

  it('reads GeoJSON points as longitude and latitude, and keeps outlines', async () => {
    const point =
      '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"name":"x"},"geometry":{"type":"Point","coordinates":[23.4,41.8]}}]}';
    const table = await open('a.json', point);
    expect(table.description.format).toBe('geojson');
    expect(names(table)).toEqual(['name', 'longitude', 'latitude']);
    expect(await rowsOf(table)).toEqual([['x', '23.4', '41.8']]);
  });

  it('refuses what is no table, each with its sentence', async () => {
    expect(await refusal('a.csv', '')).toBe('file-empty');
    expect(await refusal('a.csv', '\n \n')).toBe('file-empty');
    expect(await refusal('a.csv', 'a,b\n')).toBe('rows-missing');
    expect(await refusal('a.json', 'hello')).toBe('json-invalid');
    expect(await refusal('a.json', '[{"a":1},{"a":')).toBe('json-invalid');
    expect(await refusal('a.pdf', '%PDF-1.7 x')).toBe('format-unsupported');
    expect(await refusal('a.html', '<!DOCTYPE html><html></html>')).toBe('format-unsupported');
    expect(await refusal('a.bin', Buffer.from([1, 2, 3, 0, 0, 5, 6, 7, 0, 9]))).toBe('format-unknown');
    expect(await refusal('a.csv', 'a,b\n1,2\n', { encoding: 'klingon' })).toBe('encoding-unknown');
    expect(await refusal('a.csv.gz', gzipSync('a,b\n1,2\n').subarray(0, 20))).toBe('archive-broken');
    expect(await refusal('a.zip', zipSync({ 'a.pdf': strToU8('x'), 'b.png': strToU8('y') }))).toBe(
      'archive-without-table',
    );
  });

  it('refuses an archive bomb and a path that leads out of the archive', async () => {
    const zeros = new Uint8Array(40_000_000).fill(0x61);
    expect(await refusal('bomb.zip', zipSync({ 'a.csv': zeros }))).toBe('archive-bomb');
    expect(await refusal('bomb.gz', gzipSync(zeros))).toBe('archive-bomb');
    expect(await refusal('path.zip', zipSync({ '../../etc/cron.csv': strToU8('a,b\n1,2\n') }))).toBe('archive-path');
    expect(await refusal('path.zip', zipSync({ '/tmp/x.csv': strToU8('a,b\n1,2\n') }))).toBe('archive-path');
  });

  it('reads the rows before the place where a file is cut off, and says where', async () => {
    const table = await open('a.csv', '"a","b"\n"1","2"\n"3","4');
    expect(await rowsOf(table)).toEqual([['1', '2']]);
    expect(table.reading?.cutOff).toMatchObject({ code: 'quote-unclosed', row: 3 });
  });
});
