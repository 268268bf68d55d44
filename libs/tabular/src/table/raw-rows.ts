import type { TableFailure } from '../source/table-failure.js';
import type { TableDescription } from './table.js';

/** Rows as a reader finds them, before it is known which of them are headers. */
export interface RawBatch {
  readonly rows: string[][];
  /** The number of each row in the file: 1 for the first line or record, blank ones counted. */
  readonly numbers: number[];
  /** Bytes of the unpacked content that were read so far. */
  readonly bytesRead: number;
}

/** A reader of raw rows that can start again from the beginning. */
export interface RawReader {
  /** Column names where the format carries them with every record (JSON); they may grow while rows are read. */
  readonly names?: readonly string[];
  /** Lists of the document that were not read, once a reading is through. */
  readonly leftOut?: readonly string[];
  batches(): AsyncIterable<RawBatch>;
}

/** What a format's reader decided, before headers are known. */
export interface OpenedContent {
  readonly reader: RawReader;
  readonly description: Omit<TableDescription, 'headerRows' | 'hashtagRow'>;
}

/** The first raw rows; a file that breaks off within them still shows those before. */
export interface Sample {
  readonly rows: readonly string[][];
  readonly numbers: readonly number[];
  readonly bytesRead: number;
  readonly cutOff: TableFailure | undefined;
}
