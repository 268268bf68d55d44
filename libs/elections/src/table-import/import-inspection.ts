import { fileSource, inspectTable, type Check, type InspectedColumn, type Table } from '@comitia/tabular';
import { success, type Result } from '@comitia/kernel';
import type { LocatedFile } from './import-files.js';
import type { ImportField, ImportMapping } from './import-mapping.js';
import type { ImportTarget } from './import-target.js';
import { suggestMapping } from './suggest-mapping.js';

/** A column as it is shown to the person who maps it. */
export interface ImportColumn extends Pick<InspectedColumn, 'name' | 'role' | 'filled' | 'distinct' | 'sum'> {
  /** First values; none of columns that may hold a person's name or contact. */
  readonly samples: readonly string[];
}

/** What is shown of a file before its columns are mapped. */
export interface TableInspection {
  readonly format: string;
  readonly encoding: string;
  readonly delimiter: string | null;
  /** Data rows. */
  readonly rows: number;
  readonly columns: readonly ImportColumn[];
  /** The fewest columns that identify every row. */
  readonly key: readonly string[] | null;
  readonly checks: readonly Check[];
  readonly fields: readonly Pick<ImportField, 'name' | 'required' | 'many'>[];
  /** A mapping to start from. */
  readonly suggestedMapping: ImportMapping;
}

const SAMPLES = 3;

/** Looks at a whole file: what it is, its columns with guesses and samples, what is wrong with it, a mapping to start from. */
export async function inspectImport(
  file: LocatedFile,
  table: Table,
  target: ImportTarget,
): Promise<Result<TableInspection, string>> {
  const inspected = await inspectTable(fileSource(file.path, file.name));
  if (!inspected.ok) return { ok: false, failure: inspected.failure.message };
  const { description, rows, columns, key, checks } = inspected.value;
  const coordinateSystem = inspected.value.coordinateSystem ?? null;
  const suggestedMapping = suggestMapping(target.name, columns, { key, coordinateSystem });
  const shown = samplesShown(target, suggestedMapping);
  return success({
    format: description.format,
    encoding: description.encoding,
    delimiter: description.delimiter ?? null,
    rows,
    columns: columns.map((column, index) => ({
      ...column,
      samples: shown(column.name)
        ? table.preview.rows
            .map((row) => row[index] ?? '')
            .filter((cell) => cell !== '')
            .slice(0, SAMPLES)
        : [],
    })),
    key,
    // The checks are those of lists of stations, and what they quote of a roster could be somebody's name.
    checks: target.name === 'register' ? checks : [],
    fields: target.fields.map(({ name, required, many }) => ({ name, required, many })),
    suggestedMapping,
  });
}

/** Of which columns samples may be kept: all of a register's; of a roster those that hold no personal field, as far as guessed. */
function samplesShown(target: ImportTarget, mapping: ImportMapping): (column: string) => boolean {
  const personal = target.fields.filter((field) => field.personal === true).map((field) => field.name);
  if (personal.length === 0) return () => true;
  const impersonal = new Set(
    Object.entries(mapping.columns).flatMap(([field, columns]) => (personal.includes(field) ? [] : columns)),
  );
  return (column) => impersonal.has(column);
}
