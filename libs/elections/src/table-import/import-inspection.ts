import type { Table } from '@comitia/tabular';
import type { ImportField } from './import-mapping.js';
import type { ImportTarget } from './import-target.js';
import { suggestMapping } from './suggest-mapping.js';

/** What is shown of a file before its columns are mapped. */
export interface TableInspection {
  readonly format: string;
  readonly encoding: string;
  readonly delimiter: string | null;
  readonly rows: number;
  readonly columns: readonly {
    readonly name: string;
    readonly role: string;
    readonly filled: number;
    readonly distinct: number;
    readonly samples: readonly string[];
  }[];
  readonly key: readonly string[] | null;
  readonly checks: readonly unknown[];
  readonly fields: readonly Pick<ImportField, 'name' | 'required' | 'many'>[];
  readonly suggestedMapping: unknown;
}

const SAMPLES = 3;

/** Reads a table once and says what its columns look like, with a mapping to start from. */
export async function inspectTable(table: Table, target: ImportTarget): Promise<TableInspection> {
  const columns = table.columns.map((column) => ({
    name: column.name,
    role: 'other',
    filled: 0,
    distinct: 0,
    samples: table.preview.rows
      .map((row) => row[column.index] ?? '')
      .filter((cell) => cell !== '')
      .slice(0, SAMPLES),
  }));
  return {
    format: table.description.format,
    encoding: table.description.encoding,
    delimiter: table.description.delimiter ?? null,
    rows: table.preview.rows.length,
    columns,
    key: null,
    checks: [],
    fields: target.fields.map(({ name, required, many }) => ({ name, required, many })),
    suggestedMapping: suggestMapping(target.name, columns, null),
  };
}
