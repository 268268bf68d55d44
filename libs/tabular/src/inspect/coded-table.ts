import type { Table, TableColumn } from '../table/table.js';
import { PagedNumbers, ValueDictionary } from './value-dictionary.js';

/** A column as numbers of its texts: small, and fast to compare. */
export class CodedColumn {
  readonly dictionary = new ValueDictionary();
  private readonly codes = new PagedCodes();

  constructor(
    readonly name: string,
    readonly hashtag: string | undefined = undefined,
  ) {}

  add(text: string): void {
    this.codes.push(this.dictionary.add(text));
  }

  get rows(): number {
    return this.codes.length;
  }

  /** The number of the row's text. */
  code(row: number): number {
    return this.codes.get(row);
  }

  /** The row's text, as given. */
  text(row: number): string {
    return this.dictionary.text(this.codes.get(row));
  }
}

/** Codes in pages of as few bytes as they need. */
class PagedCodes {
  private readonly pages: (Uint8Array | Uint16Array | Uint32Array)[] = [];
  length = 0;

  push(code: number): void {
    const offset = this.length & 0xffff;
    if (offset === 0) this.pages.push(new Uint8Array(0x10000));
    const last = this.pages.length - 1;
    let page = this.pages[last]!;
    if (code > 0xffff && !(page instanceof Uint32Array)) this.pages[last] = page = Uint32Array.from(page);
    else if (code > 0xff && page instanceof Uint8Array) this.pages[last] = page = Uint16Array.from(page);
    page[offset] = code;
    this.length += 1;
  }

  get(index: number): number {
    return this.pages[index >>> 16]![index & 0xffff]!;
  }
}

/** A whole table in memory, as small as it can be while every text is known exactly. */
export interface CodedTable {
  readonly file: string;
  readonly columns: readonly CodedColumn[];
  readonly rows: number;
  /** The number of a row in the file, by its position from 0. */
  readonly rowNumber: (row: number) => number;
  /** Rows after these that were counted only, and the number of the first; undefined where all rows are here. */
  readonly counted?: { readonly rows: number; readonly first: number } | undefined;
}

/** Bytes that the texts and rows of a table may take: two million rows of a usual register, one million of a full one. */
const TABLE_LIMIT = 230 * 1024 ** 2;

/**
 * Reads the rows of a table into memory, column by column; `onProgress` gets the unpacked bytes read so far. Rows after
 * the one with which `limit` bytes are held are counted and no more, so that memory stays bounded whatever the file's size.
 */
export async function readCodedTable(
  table: Table,
  onProgress?: (bytesRead: number) => void,
  limit: number = TABLE_LIMIT,
): Promise<CodedTable> {
  const builder = new CodedTableBuilder(table.description.file);
  let counted: CodedTable['counted'];
  for await (const batch of table.batches()) {
    if (counted !== undefined) counted = { rows: counted.rows + batch.rows.length, first: counted.first };
    else if (builder.held > limit) counted = { rows: batch.rows.length, first: batch.rowNumbers[0]! };
    else
      for (let index = 0; index < batch.rows.length; index += 1)
        builder.add(table.columns, batch.rows[index]!, batch.rowNumbers[index]!);
    onProgress?.(batch.bytesRead);
  }
  return { ...builder.finish(table.columns), counted };
}

/** Makes a coded table of rows in memory; row numbers count from 2, as below a header. */
export function codedTable(file: string, names: readonly string[], rows: readonly (readonly string[])[]): CodedTable {
  const columns = names.map((name, index) => ({ index, name, hashtag: undefined }));
  const builder = new CodedTableBuilder(file);
  rows.forEach((row, index) => builder.add(columns, row, index + 2));
  return builder.finish(columns);
}

class CodedTableBuilder {
  private readonly columns: CodedColumn[] = [];
  private readonly numbers = new PagedNumbers();

  constructor(private readonly file: string) {}

  add(columns: readonly TableColumn[], row: readonly string[], rowNumber: number): void {
    for (let index = this.columns.length; index < columns.length; index += 1) this.openColumn(columns[index]!);
    for (let index = 0; index < this.columns.length; index += 1) this.columns[index]!.add(row[index] ?? '');
    this.numbers.push(rowNumber);
  }

  /** A column that appears late is blank in the rows before. */
  private openColumn(column: TableColumn): void {
    const coded = new CodedColumn(column.name, column.hashtag);
    for (let row = 0; row < this.numbers.length; row += 1) coded.add('');
    this.columns.push(coded);
  }

  /** Bytes held, about. */
  get held(): number {
    return this.columns.reduce((sum, column) => sum + column.dictionary.held + this.numbers.length * 4, 0);
  }

  finish(columns: readonly TableColumn[]): CodedTable {
    for (let index = this.columns.length; index < columns.length; index += 1) this.openColumn(columns[index]!);
    const { numbers } = this;
    for (const column of this.columns) column.dictionary.finish();
    return { file: this.file, columns: this.columns, rows: numbers.length, rowNumber: (row) => numbers.get(row) };
  }
}
