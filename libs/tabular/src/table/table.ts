import type { EncodingName } from '../encoding/encoding-names.js';
import type { TableFailure } from '../source/table-failure.js';
import type { TableLimits } from '../source/table-limits.js';

/** Kinds of files that can be read. Delimited text is `csv` or `tsv` by its delimiter, whatever the extension says. */
export const tableFormats = ['csv', 'tsv', 'xlsx', 'json', 'geojson'] as const;
export type TableFormat = (typeof tableFormats)[number];

/** What the reader is told instead of deciding it; everything may be left out. */
export interface OpenTableOptions {
  readonly format?: TableFormat;
  readonly encoding?: EncodingName;
  readonly delimiter?: string;
  /** The quotation mark of delimited text; an empty string where quotes mean nothing. */
  readonly quote?: string;
  /** Name of the sheet of a workbook. */
  readonly sheet?: string;
  /** Path of the file inside a zip archive. */
  readonly entry?: string;
  /** How many header rows there are; 0 for none. */
  readonly headerRows?: number;
  readonly limits?: Partial<TableLimits>;
}

/** A sheet that could be read instead. */
export interface SheetChoice {
  readonly name: string;
  readonly hidden: boolean;
}

/** What was decided about a file; everything in it can be overruled with the option of the same name. */
export interface TableDescription {
  readonly file: string;
  readonly container: 'none' | 'gzip' | 'zip';
  /** The file inside the archive that is read, and the others that could be. */
  readonly entry: string | undefined;
  readonly entries: readonly string[];
  readonly format: TableFormat;
  /** The usual name in lower case; `utf-8` for workbooks, whose parts are XML in UTF-8. */
  readonly encoding: EncodingName;
  readonly byteOrderMark: boolean;
  /** Byte sequences that mean nothing in the encoding; each is read as U+FFFD. */
  readonly invalidSequences: number;
  /** Undefined for formats without one. */
  readonly delimiter: string | undefined;
  readonly quote: string | undefined;
  readonly sheet: string | undefined;
  readonly sheets: readonly SheetChoice[];
  readonly headerRows: readonly number[];
  readonly hashtagRow: number | undefined;
}

/** A column: its position from 0, its name as given (made unique), and its HXL tag where the file has one. */
export interface TableColumn {
  readonly index: number;
  readonly name: string;
  readonly hashtag: string | undefined;
}

/** Rows of the table in file order; each has a cell for every column known so far. */
export interface RowBatch {
  readonly rows: readonly (readonly string[])[];
  /** Numbers of the rows as a spreadsheet program shows them: the first line is 1. In JSON, the record's number from 1. */
  readonly rowNumbers: readonly number[];
  /** Unpacked bytes (characters in JSON) read so far, for progress. */
  readonly bytesRead: number;
}

/** A table that can be read from the start as often as needed. */
export interface Table {
  readonly description: TableDescription;
  /**
   * The columns. Rows wider than the header, and members that appear late in JSON, add columns at the end while rows are
   * read; nothing is dropped.
   */
  readonly columns: readonly TableColumn[];
  /** The first rows, already read. */
  readonly preview: RowBatch;
  /** How the last complete reading ended: undefined before one, then what it found on the way. */
  readonly reading: ReadingFacts | undefined;
  /** All data rows, in batches. Throws a TableReadError where the file turns out broken or past a limit. */
  batches(): AsyncIterable<RowBatch>;
}

/** What only shows once all rows were read. */
export interface ReadingFacts {
  readonly rows: number;
  /** Rows shorter than the header, and their first numbers. */
  readonly shortRows: FirstRows;
  /** Rows longer than the header; their extra cells are kept in columns at the end. */
  readonly longRows: FirstRows;
  /** The last row has fewer cells than the header, as where a file was cut off. */
  readonly lastRowShort: boolean;
  /** Where the file was cut off inside a quoted cell; the row is not among those read. */
  readonly cutOff: TableFailure | undefined;
  /** Names of lists in a JSON document that were not read, because another one is the table. */
  readonly leftOut: readonly string[];
}

export interface FirstRows {
  readonly count: number;
  readonly first: readonly number[];
}
