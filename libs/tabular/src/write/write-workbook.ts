import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import type { RowSource } from './write-delimited.js';

/** What a spreadsheet program can hold (ECMA-376 leaves it to programs; these are the usual limits). */
export const workbookLimits = { rows: 1_048_576, columns: 16_384, cellCharacters: 32_767 } as const;

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';

/**
 * Writes a table as an .xlsx workbook with one sheet, as a stream. Every cell is text, so that codes keep their zeros
 * and nothing is run as a formula. Throws a RangeError past the limits of spreadsheet programs, naming row and column.
 */
export async function* writeWorkbook(
  columns: readonly string[],
  rows: RowSource,
  sheet = 'List',
): AsyncGenerator<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let broken: Error | undefined;
  const zip = new Zip((error, chunk) => {
    if (error) broken = error;
    else chunks.push(chunk);
  });
  for (const [path, text] of parts(sheet)) {
    const file = new ZipPassThrough(path);
    zip.add(file);
    file.push(Buffer.from(head + text), true);
  }
  const data = new ZipDeflate('xl/worksheets/sheet1.xml', { level: 6 });
  zip.add(data);
  let text = `${head}<worksheet xmlns="${main}"><sheetData>${rowXml(columns, 1)}`;
  let number = 1;
  for await (const row of rows) {
    number += 1;
    if (number > workbookLimits.rows) {
      throw new RangeError(`row ${number}: a workbook holds at most ${workbookLimits.rows} rows; write CSV instead`);
    }
    text += rowXml(row, number);
    if (text.length < 128 * 1024) continue;
    data.push(Buffer.from(text), false);
    text = '';
    yield* chunks.splice(0);
  }
  data.push(Buffer.from(`${text}</sheetData></worksheet>`), true);
  zip.end();
  if (broken !== undefined) throw broken;
  yield* chunks;
}

function parts(sheet: string): readonly (readonly [string, string])[] {
  const name = escapeXml(sheet.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31));
  return [
    [
      '[Content_Types].xml',
      `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    ],
    [
      '_rels/.rels',
      `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      'xl/workbook.xml',
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${name}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ],
  ];
}

function rowXml(cells: readonly string[], row: number): string {
  if (cells.length > workbookLimits.columns) {
    throw new RangeError(`row ${row}: a workbook holds at most ${workbookLimits.columns} columns; write CSV instead`);
  }
  const written = cells.map((cell, index) => (cell === '' ? '' : cellXml(cell, `${columnLetters(index)}${row}`)));
  return `<row r="${row}">${written.join('')}</row>`;
}

function cellXml(text: string, reference: string): string {
  if (text.length > workbookLimits.cellCharacters) {
    throw new RangeError(
      `cell ${reference}: a workbook holds at most ${workbookLimits.cellCharacters} characters; write CSV instead`,
    );
  }
  return `<c r="${reference}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(escapeControls(text))}</t></is></c>`;
}

function columnLetters(index: number): string {
  let letters = '';
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** Control characters as _xHHHH_, and a text that looks like that with its underscore escaped (ECMA-376 part 1, 22.4.2.4). */
function escapeControls(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(
      /(?![\t\n])[\p{Cc}\ufffe\uffff]/gu,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    );
}

function escapeXml(text: string): string {
  return text.replace(
    /[&<>"]/g,
    (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character]!,
  );
}
