import { TableReadError, type TableFailure } from '../source/table-failure.js';
import { OWN_COLUMN_PREFIX, restoreFormula } from '../write/formula-guard.js';
import type { HeaderLayout } from './detect-header.js';
import type { OpenedContent, RawReader, Sample } from './raw-rows.js';
import type { ReadingFacts, RowBatch, Table, TableColumn, TableDescription } from './table.js';

const PREVIEW_ROWS = 100;
const FIRST_ROWS = 5;

/** A table over a reader of raw rows: leaves out the headers, and gives every row a cell for every column. */
export class ReadableTable implements Table {
  readonly description: TableDescription;
  readonly columns: readonly TableColumn[];
  readonly preview: RowBatch;
  reading: ReadingFacts | undefined;
  private readonly reader: RawReader;
  private readonly known: TableColumn[];
  private readonly headerWidth: number;
  /** Only delimited text writes every cell, so only there a short row means something. */
  private readonly ragged: boolean;
  /** Files that this program wrote have their formulas guarded; others are taken as they are. */
  private readonly own: boolean;

  constructor(
    opened: OpenedContent,
    private readonly layout: HeaderLayout,
    sample: Sample,
  ) {
    this.description = { ...opened.description, headerRows: layout.headerRows, hashtagRow: layout.hashtagRow };
    this.reader = opened.reader;
    this.known = layout.names.map((name, index) => ({ index, name, hashtag: layout.hashtags[index] || undefined }));
    this.columns = this.known;
    this.headerWidth = this.known.length;
    this.own =
      this.known.some((column) => column.name.startsWith(OWN_COLUMN_PREFIX)) &&
      opened.description.delimiter !== undefined;
    this.ragged = opened.description.delimiter !== undefined;
    const data = sample.rows
      .flatMap((row, index) => (this.isData(sample.numbers[index]!, row) ? [index] : []))
      .slice(0, PREVIEW_ROWS);
    this.preview = {
      rows: data.map((index) => this.complete(sample.rows[index]!)),
      rowNumbers: data.map((index) => sample.numbers[index]!),
      bytesRead: sample.bytesRead,
    };
  }

  async *batches(): AsyncGenerator<RowBatch> {
    let count = 0;
    let cutOff: TableFailure | undefined;
    let lastWidth = this.headerWidth;
    const short = { count: 0, first: [] as number[] };
    const long = { count: 0, first: [] as number[] };
    try {
      for await (const batch of this.reader.batches()) {
        const rows: (readonly string[])[] = [];
        const rowNumbers: number[] = [];
        for (let index = 0; index < batch.rows.length; index += 1) {
          const row = batch.rows[index]!;
          const number = batch.numbers[index]!;
          if (!this.isData(number, row)) continue;
          lastWidth = row.length;
          if (this.ragged && row.length !== this.headerWidth)
            note(row.length < this.headerWidth ? short : long, number);
          rows.push(this.complete(row));
          rowNumbers.push(number);
        }
        count += rows.length;
        if (rows.length > 0) yield { rows, rowNumbers, bytesRead: batch.bytesRead };
      }
    } catch (error) {
      // A file cut off inside a quoted cell still gives the rows before; the reader is told by `reading.cutOff`.
      if (!(error instanceof TableReadError) || error.failure.code !== 'quote-unclosed') throw error;
      cutOff = error.failure;
    }
    this.reading = {
      rows: count,
      shortRows: short,
      longRows: long,
      lastRowShort: this.ragged && lastWidth < this.headerWidth,
      cutOff,
      leftOut: [...(this.reader.leftOut ?? [])],
    };
  }

  private isData(number: number, row: readonly string[]): boolean {
    if (number <= this.layout.lastHeaderRow) return false;
    for (const cell of row) if (cell !== '' && cell.trim() !== '') return true;
    return false;
  }

  private complete(row: string[]): readonly string[] {
    this.addColumns(Math.max(row.length, this.reader.names?.length ?? 0));
    while (row.length < this.known.length) row.push('');
    if (this.own) for (let index = 0; index < row.length; index += 1) row[index] = restoreFormula(row[index]!);
    return row;
  }

  private addColumns(width: number): void {
    for (let index = this.known.length; index < width; index += 1) {
      const given = this.reader.names?.[index] ?? `column ${index + 1}`;
      let name = given;
      for (let copy = 2; this.known.some((column) => column.name === name); copy += 1) name = `${given} (${copy})`;
      this.known.push({ index, name, hashtag: undefined });
    }
  }
}

function note(rows: { count: number; first: number[] }, number: number): void {
  rows.count += 1;
  if (rows.first.length < FIRST_ROWS) rows.first.push(number);
}
