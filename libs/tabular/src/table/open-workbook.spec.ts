import { describe, expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { unwrap } from '@comitia/kernel';
import { bytesSource } from '../source/table-source.js';
import { openTable } from './open-table.js';
import type { OpenTableOptions } from './table.js';

interface Parts {
  readonly sheets: Readonly<Record<string, string>>;
  readonly strings?: readonly string[];
  readonly styles?: string;
}

function workbook({ sheets, strings = [], styles = '' }: Parts): Uint8Array {
  const names = Object.keys(sheets);
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const rels = [
    ...names.map(
      (_, index) => `<Relationship Id="r${index}" Type="${type}/worksheet" Target="worksheets/sheet${index}.xml"/>`,
    ),
    `<Relationship Id="s" Type="${type}/sharedStrings" Target="/xl/sharedStrings.xml"/>`,
    `<Relationship Id="t" Type="${type}/styles" Target="styles.xml"/>`,
  ];
  return zipSync({
    'xl/workbook.xml': strToU8(
      `<workbook><sheets>${names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="r${index}"/>`).join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': strToU8(`<Relationships>${rels.join('')}</Relationships>`),
    'xl/sharedStrings.xml': strToU8(`<sst>${strings.map((text) => `<si>${text}</si>`).join('')}</sst>`),
    'xl/styles.xml': strToU8(`<styleSheet>${styles}</styleSheet>`),
    ...Object.fromEntries(
      names.map((name, index) => [
        `xl/worksheets/sheet${index}.xml`,
        strToU8(`<x:worksheet><x:sheetData>${sheets[name]!}</x:sheetData></x:worksheet>`),
      ]),
    ),
  });
}

async function read(bytes: Uint8Array, options?: OpenTableOptions) {
  const table = unwrap(await openTable(bytesSource('a.xlsx', bytes), options), 'workbook');
  const rows: (readonly string[])[] = [];
  for await (const batch of table.batches()) rows.push(...batch.rows);
  return { table, rows };
}

const styles =
  '<numFmts count="2"><numFmt numFmtId="164" formatCode="000"/><numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd"/></numFmts>' +
  '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>';

describe('workbooks', () => {
  it('gives cells as a person sees them: zeros of the format, dates, no float noise, rich text joined', async () => {
    const { rows, table } = await read(
      workbook({
        strings: [
          '<t>code</t>',
          '<r><t>na</t></r><r><t>me</t></r><rPh><t>x</t></rPh>',
          '<t xml:space="preserve">A &amp; B</t>',
        ],
        styles,
        sheets: {
          List: [
            '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>day</t></is></c><c r="D1" t="str"><f>"x"</f><v>lat</v></c></row>',
            '<row r="3"><c r="A3" s="1"><v>62</v></c><c r="B3" t="s"><v>2</v></c><c r="C3" s="2"><v>45000</v></c><c r="D3"><v>35.789757999999999</v></c></row>',
          ].join(''),
        },
      }),
    );
    expect(table.columns.map((column) => column.name)).toEqual(['code', 'name', 'day', 'lat']);
    expect(rows).toEqual([['062', 'A & B', '2023-03-15', '35.789758']]);
    expect(table.preview.rowNumbers).toEqual([3]);
  });

  it('reads the largest sheet unless another is asked for', async () => {
    const row = (number: number, ...cells: string[]): string =>
      `<row r="${number}">${cells.map((cell, index) => `<c r="${'ABC'[index]}${number}" t="str"><v>${cell}</v></c>`).join('')}</row>`;
    const bytes = workbook({
      sheets: { Notes: row(1, 'Read me'), Stations: row(1, 'code', 'name') + row(2, 'x', 'y') + row(3, 'z', 'w') },
    });
    const { table, rows } = await read(bytes);
    expect(table.description).toMatchObject({ sheet: 'Stations', sheets: [{ name: 'Notes' }, { name: 'Stations' }] });
    expect(rows).toHaveLength(2);
    const other = await openTable(bytesSource('a.xlsx', bytes), { sheet: 'Nowhere' });
    expect(other).toMatchObject({ ok: false, failure: { code: 'sheet-unknown' } });
  });

  it('refuses a document type, and a million columns', async () => {
    const withType = workbook({
      sheets: { A: '<!DOCTYPE x [<!ENTITY a "b">]><row r="1"><c t="str"><v>x</v></c></row>' },
    });
    expect(await openTable(bytesSource('a.xlsx', withType))).toMatchObject({
      ok: false,
      failure: { code: 'spreadsheet-broken' },
    });
    const wide = workbook({ sheets: { A: '<row r="1"><c r="BDWGO1" t="str"><v>x</v></c></row>' } });
    expect(await openTable(bytesSource('a.xlsx', wide))).toMatchObject({
      ok: false,
      failure: { code: 'columns-too-many' },
    });
  });
});
