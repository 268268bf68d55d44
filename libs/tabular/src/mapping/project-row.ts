import { failure, success, type Result } from '@comitia/kernel';
import type { TableColumn } from '../table/table.js';
import type { TableFailure } from '../source/table-failure.js';
import { comparable } from '../text/normalise.js';
import { OWN_COLUMN_PREFIX } from '../write/formula-guard.js';
import type { MappingProfile } from './mapping-profile.js';

/** A row after mapping: texts by field as they stand in the file (trimmed at the ends), and all other columns by name. */
export interface ProjectedRow {
  /** The identifying texts joined by `/`; empty where all of them are blank. */
  readonly identity: string;
  /** Texts of the columns mapped to a field, in the order of the mapping; areas as `area-name/2`. Blank ones included. */
  readonly fields: ReadonlyMap<string, readonly string[]>;
  /** Filled cells of columns that are not mapped, as given; columns that this program adds to files are left out. */
  readonly unmapped: Readonly<Record<string, string>>;
}

export type RowProjector = (row: readonly string[]) => ProjectedRow;

/**
 * Makes a function from rows to records by a profile. Codes stay strings. Fails with one failure per column of the
 * profile that the file does not have; names are compared without regard to capitals, spaces and accents' encoding.
 */
export function rowProjector(
  profile: MappingProfile,
  table: { readonly file: string; readonly columns: readonly TableColumn[] },
): Result<RowProjector, readonly TableFailure[]> {
  const failures: TableFailure[] = [];
  const find = (name: string): number => {
    const exact =
      table.columns.find((column) => column.name === name) ??
      table.columns.find((column) => comparable(column.name) === comparable(name));
    if (exact === undefined && !failures.some((known) => known.column === name))
      failures.push(missing(table.file, name, table.columns));
    return exact?.index ?? -1;
  };
  const mapped = profile.columns.map((entry) => ({
    index: find(entry.column),
    key: entry.level === undefined ? entry.field : `${entry.field}/${entry.level}`,
  }));
  const identity = profile.identity.map(find);
  if (failures.length > 0) return failure(failures);
  const used = new Set(mapped.map((entry) => entry.index));
  return success((row) => {
    const fields = new Map<string, string[]>();
    for (const { index, key } of mapped) {
      const text = (row[index] ?? '').trim();
      const known = fields.get(key);
      if (known === undefined) fields.set(key, [text]);
      else known.push(text);
    }
    const unmapped: Record<string, string> = {};
    for (const column of table.columns) {
      const text = row[column.index] ?? '';
      if (!used.has(column.index) && text !== '' && !column.name.startsWith(OWN_COLUMN_PREFIX))
        unmapped[column.name] = text;
    }
    return { identity: joinIdentity(identity.map((index) => row[index] ?? '')), fields, unmapped };
  });
}

/** Joins identifying texts so that different ones never give the same: a slash inside a text is marked by a backslash. */
export function joinIdentity(texts: readonly string[]): string {
  const trimmed = texts.map((text) => text.trim());
  return trimmed.every((text) => text === '') ? '' : trimmed.map((text) => text.replace(/[\\/]/g, '\\$&')).join('/');
}

function missing(file: string, column: string, columns: readonly TableColumn[]): TableFailure {
  const names = columns
    .map((known) => known.name.trim())
    .slice(0, 12)
    .join(', ');
  return {
    code: 'header-row-missing',
    file,
    column,
    message: `${file}: the profile maps a column "${column}" that the file does not have; it has ${names}. Map the columns again, or choose another profile.`,
    expected: `a column named "${column}"`,
  };
}
