import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import iconv from 'iconv-lite';
import { iso1A2Code } from '@rapideditor/country-coder';
import fc from 'fast-check';
import { unwrap } from '@comitia/kernel';
import { countryOf } from '../geography/country-of.js';
import { bytesSource } from '../source/table-source.js';
import { openTable } from '../table/open-table.js';
import { readCodedTable } from './coded-table.js';
import { inspectTable } from './inspect-table.js';

async function inspect(name: string, content: string | Uint8Array, encoding = 'utf-8') {
  const bytes = typeof content === 'string' ? iconv.encode(content, encoding) : content;
  const found = unwrap(await inspectTable(bytesSource(name, bytes)), name);
  return {
    ...found,
    roles: found.columns.map((column) => column.role).join(' '),
    sums: found.columns.map((column) => column.sum),
    codes: found.checks.map((check) => check.code),
  };
}

const refusal = async (name: string, content: string | Uint8Array): Promise<{ code: string; message: string }> => {
  const read = await inspectTable(bytesSource(name, typeof content === 'string' ? Buffer.from(content) : content));
  if (read.ok) throw new Error(`${name} was read`);
  return read.failure;
};

describe('inspectTable on lists from anywhere', () => {
  it.each([
    ['utf-8', 'จังหวัด,อำเภอ,หน่วยเลือกตั้งที่,ชื่อ,จำนวนผู้มีสิทธิ\nเชียงใหม่,เมือง,1,โรงเรียนยุพราช,650\nเชียงใหม่,เมือง,2,วัดสวนดอก,701\n'],
    [
      'windows-874',
      'จังหวัด,อำเภอ,หน่วยเลือกตั้งที่,ชื่อ,จำนวนผู้มีสิทธิ\nเชียงใหม่,เมือง,1,โรงเรียนยุพราช,650\nเชียงใหม่,เมือง,2,วัดสวนดอก,701\n',
    ],
    [
      'shift_jis',
      '都道府県,市区町村,投票区,投票所名,選挙人名簿登録者数\n東京都,中央区,1,だいいち小学校,2345\n東京都,中央区,2,ひがし会館,1987\n',
    ],
    [
      'euc-jp',
      '都道府県,市区町村,投票区,投票所名,選挙人名簿登録者数\n東京都,中央区,1,だいいち小学校,2345\n東京都,中央区,2,ひがし会館,1987\n',
    ],
    [
      'euc-kr',
      '시도,시군구,투표구번호,투표소명,선거인수\n서울,종로구,1,제일초등학교,2345\n서울,종로구,2,중앙초등학교,1987\n',
    ],
    ['gb18030', '省,县,投票站编号,投票站名称,选民人数\n广东,南海,1,第一小学,2345\n广东,南海,2,第二小学,1987\n'],
    [
      'windows-1251',
      'Аймаг;Сум;Дугаар;Нэр;Сонгогчдын тоо\nАрхангай;Эрдэнэбулган;1;1-р сургууль;1200\nАрхангай;Эрдэнэбулган;2;Соёлын төв;990\n',
    ],
    ['windows-1255', 'מחוז,יישוב,מספר קלפי,שם,מספר בוחרים\nצפון,חיפה,1,בית ספר רמות,612\nצפון,חיפה,2,מתנס נווה,580\n'],
    [
      'utf-8',
      'Tỉnh,Huyện,Khu vực bỏ phiếu số,Tên,Số cử tri\nHà Nội,Ba Đình,1,Trường tiểu học,1500\nHà Nội,Ba Đình,2,Nhà văn hóa,1300\n',
    ],
    [
      'utf-8',
      'प्रदेश,जिल्ला,क्रमांक,नाम,मतदाता संख्या\nबागमती,काठमाडौं,१,श्री विद्यालय,१२३४\nबागमती,काठमाडौं,२,नगरपालिका भवन,९८७\n',
    ],
  ])('knows the columns of a list in %s', async (encoding, text) => {
    const found = await inspect('list.csv', text, encoding);
    expect(found).toMatchObject({ rows: 2, description: { encoding }, roles: 'area area number name electors' });
    expect(found.sums[4]).toBeGreaterThan(1_000);
  });

  it('reads quotation marks after spaces, and apostrophes as quotation marks', async () => {
    const spaced = await inspect('a.csv', 'code, name, voters\n1, "Old, School", 100\n2, "New", 200\n3, C, 300\n');
    expect(spaced).toMatchObject({ rows: 3, description: { delimiter: ',' }, roles: 'code name electors' });
    expect(spaced.sums[2]).toBe(600);
    const single = await inspect('a.csv', "code,name,voters\n'01','St. Mary''s',100\n'02','X, Y',200\n'03','Z',300\n");
    expect(single).toMatchObject({ rows: 3, description: { quote: "'" }, roles: 'code name electors' });
    expect(single.columns[1]).toMatchObject({ filled: 3, distinct: 3 });
  });

  it('takes needless zeros in any digits for a code, dates and decimals for neither code nor hours', async () => {
    const rows = Array.from(
      { length: 6 },
      (_, index) => `٠٠${'١٢٣٤٥٦'[index]!},2024-05-0${index + 1},1.${index + 1}0,8:00-17:00`,
    );
    const found = await inspect('a.csv', `رقم,opened on,surface,when\n${rows.join('\n')}\n`);
    expect(found.columns.map((column) => [column.role, column.sum])).toEqual([
      ['number', null],
      ['other', null],
      ['other', 8.1],
      ['hours', null],
    ]);
  });

  it('does not take a column of one length for a cut one', async () => {
    const rows = Array.from({ length: 9 }, (_, index) => `A${index};Main St ${index}, Town, Region, Country;500`);
    expect((await inspect('a.csv', `code;address;voters\n${rows.join('\n')}\n`)).codes).not.toContain('text-cut');
  });

  it('reads tables written column by column, or as a header beside rows', async () => {
    const expected = { rows: 2, roles: 'code name', key: ['code'] };
    for (const document of [
      {
        header: ['code', 'name'],
        rows: [
          ['001', 'A'],
          ['002', 'B'],
        ],
      },
      {
        data: {
          fields: [{ name: 'code' }, { name: 'name' }],
          records: [
            ['001', 'A'],
            ['002', 'B'],
          ],
        },
      },
      { code: ['001', '002'], name: ['A', 'B'] },
      { code: { 0: '001', 1: '002' }, name: { 0: 'A', 1: 'B' } },
    ])
      expect(await inspect('a.json', JSON.stringify(document))).toMatchObject(expected);
  });

  it('counts stations in a nested document: not candidates below them, not areas without any', async () => {
    const station = (code: string) => ({
      code,
      name: `S${code}`,
      voters: 10,
      candidates: [
        { name: 'X', votes: 3 },
        { name: 'Y', votes: 4 },
      ],
    });
    const found = await inspect(
      'a.json',
      JSON.stringify([
        { region: 'N', districts: [] },
        {
          region: 'S',
          districts: [
            { district: 'D1', stations: [station('1'), station('2')] },
            { district: 'D2', stations: [] },
          ],
        },
        { region: 'W', stations: [station('3')] },
      ]),
    );
    expect(found.rows).toBe(3);
    const column = (name: string) => found.columns.find((one) => one.name === name);
    expect(column('code')).toMatchObject({ role: 'code', filled: 3, distinct: 3 });
    expect(column('voters')).toMatchObject({ role: 'electors', sum: 30 });
    const names = await inspect(
      'b.json',
      JSON.stringify([
        { region: 'N', stations: ['S1', 'S2'] },
        { region: 'S', stations: ['S3'] },
      ]),
    );
    expect(names).toMatchObject({ rows: 3, roles: 'area name' });
  });

  it('reads the longest of lists that have nothing in common, and says which it left out', async () => {
    const stations = Array.from({ length: 5 }, (_, index) => ({ code: `00${index}`, area: 1, voters: 100 }));
    const found = await inspect('a.json', JSON.stringify({ areas: [{ id: 1, title: 'N' }], stations }));
    expect(found.rows).toBe(5);
    expect(found.checks.find((check) => check.code === 'lists-left-out')?.message).toContain('areas');
  });

  it('prefers a table in an archive to a longer note beside it', async () => {
    const table = 'code,name\n001,A\n002,B\n';
    const found = await inspect(
      'a.zip',
      zipSync({ 'readme.txt': strToU8('hello '.repeat(500)), 'list.csv': strToU8(table) }),
    );
    expect(found).toMatchObject({ rows: 2, description: { entry: 'list.csv' } });
  });
});

describe('inspectTable refuses', () => {
  const bomb = Buffer.alloc(40 * 1024 ** 2, 'a,b\n');
  it.each([
    ['an empty file', 'a.csv', '', 'file-empty', 'the file is empty'],
    ['a header alone', 'a.csv', 'a,b\n', 'rows-missing', 'and no rows'],
    ['a cell of 10 MB', 'a.csv', `code,name\n1,${'x'.repeat(10 * 1024 ** 2)}\n`, 'cell-too-long', 'row 2'],
    ['a quoted cell of 10 MB', 'a.csv', `code,name\n1,"${'x'.repeat(10 * 1024 ** 2)}"\n`, 'cell-too-long', 'row 2'],
    ['a million columns', 'a.csv', `${'c,'.repeat(999_999)}c\n1,2\n`, 'columns-too-many', '16384'],
    [
      'a cell of 10 MB in JSON',
      'a.json',
      JSON.stringify([{ a: 'x'.repeat(10 * 1024 ** 2) }]),
      'cell-too-long',
      '1000000',
    ],
    ['brackets without end', 'a.json', '['.repeat(100_000), 'json-invalid', 'not valid JSON'],
    ['a gzip bomb', 'a.csv.gz', gzipSync(bomb), 'archive-bomb', 'more than 200 times'],
    ['a zip bomb', 'a.zip', zipSync({ 'a.csv': bomb }), 'archive-bomb', 'more than 200 times'],
    [
      'a path in an archive',
      'a.zip',
      zipSync({ '../a.csv': strToU8('a,b\n1,2\n') }),
      'archive-path',
      'leads out of it',
    ],
    ['an old workbook', 'a.csv', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'format-unsupported', 'save it as .xlsx'],
    [
      'a cut archive',
      'a.zip',
      zipSync({ 'a.csv': strToU8('a,b\n1,2\n') }).subarray(0, 40),
      'archive-broken',
      'cut off',
    ],
    ['a cut gzip file', 'a.gz', gzipSync('a,b\n1,2\n').subarray(0, 20), 'archive-broken', 'cut off'],
    ['a cut JSON document', 'a.json', '[{"a":1},{"a":', 'json-invalid', 'record 2'],
  ])('%s, with its sentence', async (_what, name, content, code, sentence) => {
    const failure = await refusal(name, content);
    expect(failure.code).toBe(code);
    expect(failure.message).toContain(sentence);
    expect(failure.message.startsWith(`${name}: `)).toBe(true);
  });
});

describe('a list larger than memory', () => {
  it('is counted to its end, and says from where on rows were not looked at', async () => {
    const rows = Array.from({ length: 30_000 }, (_, index) => `${String(index).padStart(6, '0')},School ${index},500`);
    const table = unwrap(
      await openTable(bytesSource('a.csv', Buffer.from(`code,name,voters\n${rows.join('\n')}\n`))),
      'a',
    );
    const coded = await readCodedTable(table, undefined, 1);
    expect(coded.counted).toBeDefined();
    expect(coded.rows + coded.counted!.rows).toBe(30_000);
    expect(coded.counted!.first).toBe(coded.rows + 2);
  });
});

describe('countryOf', () => {
  it('says of any point what the outlines say, cell by cell or by itself', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -180, max: 180, noNaN: true }),
        fc.double({ min: -90, max: 90, noNaN: true }),
        (longitude, latitude) => {
          // Twice, so that the second look is at what the cell remembers.
          for (const shift of [0, 1e-4])
            expect(countryOf(longitude + shift, latitude)).toBe(iso1A2Code([longitude + shift, latitude]) ?? undefined);
        },
      ),
      { numRuns: 3_000 },
    );
  });
});
