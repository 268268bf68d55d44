import type { Id } from '@comitia/kernel';
import type { CompiledMapping, ImportField, ImportTargetName } from './import-mapping.js';
import type { ImportDifference, ImportProblem, TableImport } from './table-import.js';

/** Rows of the file in its order, with their numbers as a spreadsheet shows them. */
export interface ImportBatch {
  readonly rows: readonly (readonly string[])[];
  readonly rowNumbers: readonly number[];
}

/** What only shows once the whole file was read. */
export interface ReadingEnd {
  readonly rows: number;
  /** The last row has fewer cells than the header. */
  readonly lastRowShort: boolean;
  /** The file ended inside a quoted cell, with the sentence that says so. */
  readonly cutOff: string | undefined;
}

/** One reading of a file under a mapping, as a target sees it. */
export interface ImportReading {
  readonly tableImport: TableImport;
  readonly mapping: CompiledMapping;
  /** Names of the columns; of a document of records it may grow while the rows are read. */
  readonly header: readonly string[];
  /** All rows, once. */
  batches(): AsyncIterable<ImportBatch>;
  /** How the reading ended; only after `batches` is through. */
  end(): ReadingEnd;
  /** Notes a problem of a row or of the file. */
  report(problem: ImportProblem): void;
  /** Writes down what was noted, so that it does not fill the memory; only while the transaction's connection is free. */
  settle(): Promise<void>;
  /** Tells where the work stands; throws ImportCancelled where somebody asked to stop. */
  step(step: string, done: number, total: number): Promise<void>;
}

/** What a target found when it compared the staged rows with what is there. */
export interface ImportComparison {
  readonly difference: ImportDifference;
  /** The version compared with, where the target has versions. */
  readonly baseVersion: number | undefined;
}

/** What a commit made. */
export interface ImportOutcome {
  /** Undefined where the target has no versions. */
  readonly registerVersionId: Id | undefined;
  /** A sentence about what was done, or that nothing had to be. */
  readonly note: string;
}

/** Somebody asked to stop: the transaction is rolled back and nothing of the import remains. */
export class ImportCancelled extends Error {
  override readonly name = 'ImportCancelled';
}

/** The list changed between the dry run and the commit: the difference shown is not the one that would be made. */
export class ImportOutdated extends Error {
  override readonly name = 'ImportOutdated';
}

/**
 * Something a table can be imported into. The engine reads, maps, keeps states, problems and progress; a target says
 * what the fields are and compares and brings in the rows. Both are called inside one transaction, `apply` after `compare`.
 */
export interface ImportTarget {
  readonly name: ImportTargetName;
  readonly fields: readonly ImportField[];
  /** Stages all rows, takes out those that cannot be accepted, and counts what the rest would do. */
  compare(reading: ImportReading): Promise<ImportComparison>;
  /** Keeps the single changes for showing. */
  recordChanges(reading: ImportReading): Promise<void>;
  /** Brings in what `compare` staged in this transaction; throws ImportOutdated where `base` is no longer the present. */
  apply(reading: ImportReading, base: number | undefined): Promise<ImportOutcome>;
}
