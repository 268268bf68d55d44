import { failure, success, type Result } from '@comitia/kernel';
import { checkStations } from '../checks/check-stations.js';
import type { Check } from '../checks/check.js';
import { stationFacts } from '../checks/station-facts.js';
import { stationPoints } from '../checks/station-points.js';
import type { ColumnRole } from '../roles/column-roles.js';
import { guessRoles } from '../roles/guess-roles.js';
import { TableReadError, type TableFailure } from '../source/table-failure.js';
import type { TableSource } from '../source/table-source.js';
import { openTable } from '../table/open-table.js';
import type { OpenTableOptions, Table, TableDescription } from '../table/table.js';
import { numberStyle } from '../text/read-number.js';
import { readCodedTable, type CodedTable } from './coded-table.js';
import { profileColumn, sumInStyle, type ColumnProfile } from './column-profile.js';
import { findKey } from './find-key.js';

/** A column as inspected. */
export interface InspectedColumn {
  readonly name: string;
  readonly role: ColumnRole;
  /** Cells with something other than spaces. */
  readonly filled: number;
  /** Different texts among them, as given. */
  readonly distinct: number;
  /** The exact sum where every filled cell is a number; else null. */
  readonly sum: number | null;
}

/** What inspecting a file tells. */
export interface Inspection {
  readonly description: TableDescription;
  readonly rows: number;
  readonly columns: readonly InspectedColumn[];
  /** The fewest columns that identify every row; null where none do. */
  readonly key: readonly string[] | null;
  readonly checks: readonly Check[];
  /** EPSG code of the coordinates' system; null where the list has none that is known. */
  readonly coordinateSystem: string | null;
  /** The country that most points lie in, ISO 3166-1 alpha-2. */
  readonly country: string | null;
}

export interface InspectOptions extends OpenTableOptions {
  /** Roles that the caller knows, by column name; the others are guessed. */
  readonly roles?: Readonly<Record<string, ColumnRole>>;
  /** Gets the unpacked bytes read so far. */
  readonly onProgress?: (bytesRead: number) => void;
}

/**
 * Inspects a file: what it is, its columns with guesses of what they mean, which columns identify a row, and all checks.
 * Needs no profile and no database. Fails with a TableFailure where the file cannot be read.
 */
export async function inspectTable(
  source: TableSource,
  options: InspectOptions = {},
): Promise<Result<Inspection, TableFailure>> {
  const opened = await openTable(source, options);
  if (!opened.ok) return opened;
  try {
    const coded = await readCodedTable(opened.value, options.onProgress);
    return success(inspectCoded(coded, opened.value, options.roles));
  } catch (error) {
    if (error instanceof TableReadError) return failure(error.failure);
    throw error;
  }
}

function inspectCoded(table: CodedTable, file: Table, given: Readonly<Record<string, ColumnRole>> = {}): Inspection {
  const measured = table.columns.map(profileColumn);
  const guessed = guessRoles(table, measured);
  const roles = table.columns.map((column, index) => given[column.name] ?? guessed[index]!);
  const profiles = measured.map((profile, index) => withCountStyle(table, { profile, index, role: roles[index]! }));
  const key = findKey(table, (column) => roles[column] === 'code' || roles[column] === 'number');
  const facts = stationFacts(table, { roles, profiles, identified: key !== undefined });
  const points = stationPoints(facts);
  return {
    description: file.description,
    rows: table.rows + (table.counted?.rows ?? 0),
    columns: table.columns.map((column, index) => ({
      name: column.name,
      role: roles[index]!,
      filled: profiles[index]!.filled,
      distinct: profiles[index]!.distinct,
      sum: profiles[index]!.sum ?? null,
    })),
    key: key?.map((index) => table.columns[index]!.name) ?? null,
    checks: [...countedOnly(table), ...checkStations(facts, { file, points })],
    coordinateSystem: points?.system ?? null,
    country: points?.country ?? null,
  };
}

/** Says of a list that is larger than memory what was looked at and what was only counted. */
function countedOnly({ rows, counted }: CodedTable): readonly Check[] {
  if (counted === undefined) return [];
  return [
    {
      code: 'inspected-in-part',
      severity: 'warning',
      count: counted.rows,
      rows: [counted.first],
      message: `The first ${rows} rows were looked at; those after them were counted only, because their texts do not fit into memory: columns, key and checks are about the first ones. An import reads and checks every row; to have all of them inspected, split the file, for example by region.`,
    },
  ];
}

/** Electors are whole numbers, so that 1.234 and 1,234 are thousands; a stray text does not keep the rest from adding up. */
function withCountStyle(
  table: CodedTable,
  about: { readonly profile: ColumnProfile; readonly index: number; readonly role: ColumnRole },
): ColumnProfile {
  const { profile, index, role } = about;
  if (role !== 'electors') return profile;
  const { dictionary } = table.columns[index]!;
  const style = numberStyle(
    Array.from({ length: dictionary.size }, (_, code) => dictionary.text(code)),
    true,
  );
  const sums = sumInStyle(table.columns[index]!, style);
  return { ...profile, style, sum: sums.sum, numeric: sums.numeric };
}
