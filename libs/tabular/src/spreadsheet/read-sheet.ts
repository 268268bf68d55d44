import { decodeText } from '../encoding/decode-text.js';
import { readEntry } from '../source/archive.js';
import { TableReadError } from '../source/table-failure.js';
import type { TableLimits } from '../source/table-limits.js';
import type { TableSource } from '../source/table-source.js';
import type { RawBatch } from '../table/raw-rows.js';
import { formatNumber, type NumberFormat } from './number-format.js';
import {
  decodeEscapes,
  readNumberFormats,
  readSharedStrings,
  spreadsheetBroken,
  type Sheet,
  type Workbook,
} from './workbook.js';
import { attribute, XmlScanner } from './xml-scanner.js';

const plain: NumberFormat = { kind: 'plain' };

/** Reads the rows of one sheet, cell texts as a person sees them; rows without any text are skipped but numbered. */
export async function* readSheet(
  source: TableSource,
  context: { readonly workbook: Workbook; readonly sheet: Sheet; readonly limits: TableLimits },
): AsyncGenerator<RawBatch> {
  const { workbook, sheet, limits } = context;
  const strings =
    workbook.sharedStringsPath === undefined ? [] : await readSharedStrings(source, workbook.sharedStringsPath, limits);
  const formats = workbook.stylesPath === undefined ? [] : await readNumberFormats(source, workbook.stylesPath, limits);
  const collector = new SheetCollector({ source, strings, formats, from1904: workbook.from1904, limits });
  const scanner = new XmlScanner(collector);
  let bytes = 0;
  try {
    const counted = countBytes(readEntry(source, sheet.path, limits), (length) => (bytes += length));
    for await (const text of decodeText(counted, 'utf-8')) {
      scanner.push(text);
      if (collector.rows.length > 0) yield { ...collector.take(), bytesRead: bytes };
      if (collector.finished) return;
    }
  } catch (error) {
    throw spreadsheetBroken(source, error);
  }
}

async function* countBytes(
  stream: AsyncIterable<Uint8Array>,
  count: (length: number) => void,
): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream) {
    count(chunk.byteLength);
    yield chunk;
  }
}

interface CollectorContext {
  readonly source: TableSource;
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly from1904: boolean;
  readonly limits: TableLimits;
}

class SheetCollector {
  rows: string[][] = [];
  private numbers: number[] = [];
  finished = false;
  private rowNumber = 0;
  private cells: string[] = [];
  private filled = false;
  private column = 0;
  private type = '';
  private style = 0;
  private value = '';
  private inValue = false;
  private inGuide = false;

  constructor(private readonly context: CollectorContext) {}

  take(): { rows: string[][]; numbers: number[] } {
    const taken = { rows: this.rows, numbers: this.numbers };
    this.rows = [];
    this.numbers = [];
    return taken;
  }

  open(name: string, attributes: string, empty: boolean): void {
    switch (name) {
      case 'row': {
        const given = attribute(attributes, 'r');
        this.rowNumber = given === undefined ? this.rowNumber + 1 : Number(given);
        this.cells = [];
        this.filled = false;
        this.column = 0;
        break;
      }
      case 'c':
        this.openCell(attributes);
        break;
      case 'v':
      case 't':
        this.inValue = !empty && !this.inGuide;
        break;
      case 'rPh':
        this.inGuide = true;
        break;
    }
  }

  text(text: string): void {
    if (this.inValue) this.value += text;
  }

  close(name: string): void {
    switch (name) {
      case 'v':
      case 't':
        this.inValue = false;
        break;
      case 'rPh':
        this.inGuide = false;
        break;
      case 'c':
        this.closeCell();
        break;
      case 'row':
        if (this.filled) {
          this.rows.push(this.cells);
          this.numbers.push(this.rowNumber);
        }
        break;
      case 'sheetData':
        this.finished = true;
        break;
    }
  }

  private openCell(attributes: string): void {
    const reference = attribute(attributes, 'r');
    if (reference !== undefined) {
      let column = 0;
      for (let index = 0; index < reference.length; index += 1) {
        const code = reference.charCodeAt(index);
        if (code < 65) break;
        column = column * 26 + (code & 31);
      }
      this.column = column;
    } else this.column += 1;
    if (this.column > this.context.limits.columns || this.column < 1) this.refuse('columns-too-many');
    this.type = attribute(attributes, 't') ?? 'n';
    this.style = Number(attribute(attributes, 's') ?? 0);
    this.value = '';
  }

  private closeCell(): void {
    const text = this.cellText();
    if (text === '') return;
    if (text.length > this.context.limits.cellCharacters) this.refuse('cell-too-long');
    while (this.cells.length < this.column - 1) this.cells.push('');
    this.cells[this.column - 1] = text;
    if (!this.filled && text.trim() !== '') this.filled = true;
  }

  private cellText(): string {
    if (this.value === '') return '';
    switch (this.type) {
      case 's':
        return this.context.strings[Number(this.value)] ?? '';
      case 'b':
        return this.value === '1' ? 'TRUE' : 'FALSE';
      case 'n':
        return formatNumber(this.value, this.context.formats[this.style] ?? plain, this.context.from1904);
      default:
        return decodeEscapes(this.value);
    }
  }

  private refuse(code: 'columns-too-many' | 'cell-too-long'): never {
    const { limits, source } = this.context;
    const limit =
      code === 'columns-too-many'
        ? `at most ${limits.columns} columns`
        : `at most ${limits.cellCharacters} characters in a cell`;
    throw new TableReadError({
      code,
      file: source.name,
      row: this.rowNumber,
      column: String(this.column),
      message: `${source.name}: row ${this.rowNumber}, column ${this.column} is past the limit (${limit}). Send only the rows and columns of the list.`,
      expected: limit,
    });
  }
}
