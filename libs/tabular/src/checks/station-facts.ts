import type { CodedColumn, CodedTable } from '../inspect/coded-table.js';
import type { ColumnProfile } from '../inspect/column-profile.js';
import { groupByColumns, refine, type Grouping } from '../inspect/grouping.js';
import type { ColumnRole } from '../roles/column-roles.js';
import { ValueDictionary } from '../inspect/value-dictionary.js';
import { comparable } from '../text/normalise.js';

/** A column with what was guessed and measured about it. */
export interface FactColumn {
  readonly index: number;
  readonly column: CodedColumn;
  readonly profile: ColumnProfile;
  readonly role: ColumnRole;
}

/** What the checks need to know of a list of stations; computed once. */
export interface StationFacts {
  readonly table: CodedTable;
  readonly columns: readonly FactColumn[];
  /** Columns of a role, in the file's order. */
  readonly of: (role: ColumnRole) => readonly FactColumn[];
  /** Area columns that are filled, from the highest level (fewest different texts) down. */
  readonly areas: readonly FactColumn[];
  /** Codes of areas: codes that come again in many rows. */
  readonly areaCodes: readonly FactColumn[];
  /** Codes that are different in nearly every row. */
  readonly stationCodes: readonly FactColumn[];
  /** Rows of the same lowest area, by names compared as texts. */
  readonly areaGroups: Grouping;
  /** The name column with the most different texts. */
  readonly name: FactColumn | undefined;
  /** Whether some columns identify every row, so that no two rows are alike. */
  readonly identified: boolean;
}

/** Prepares the facts about a table whose columns' roles are known. */
export function stationFacts(
  table: CodedTable,
  guessed: {
    readonly roles: readonly ColumnRole[];
    readonly profiles: readonly ColumnProfile[];
    readonly identified?: boolean;
  },
): StationFacts {
  const columns = table.columns.map((column, index) => ({
    index,
    column,
    profile: guessed.profiles[index]!,
    role: guessed.roles[index]!,
  }));
  const of = (role: ColumnRole): readonly FactColumn[] => columns.filter((one) => one.role === role);
  const byDistinct = (one: FactColumn, other: FactColumn): number => one.profile.distinct - other.profile.distinct;
  const areas = of('area')
    .filter((one) => one.profile.filled > 0)
    .sort(byDistinct);
  const codes = of('code').filter((one) => one.profile.filled > 0);
  const nearlyUnique = (one: FactColumn): boolean => one.profile.distinct >= one.profile.filled * 0.9;
  const names = [...of('name')].sort((one, other) => other.profile.distinct - one.profile.distinct);
  return {
    table,
    columns,
    of,
    areas,
    areaCodes: codes.filter((one) => !nearlyUnique(one)),
    stationCodes: codes.filter(nearlyUnique),
    areaGroups: groupByColumns(
      areas.map((one) => one.column),
      table.rows,
    ),
    name: names[0],
    identified: guessed.identified ?? false,
  };
}

/** Numbers for the different texts of a column once they are folded. */
export interface FoldedCodes {
  readonly of: Uint32Array;
  readonly count: number;
}

type Fold = (text: string) => string;
const folded = new WeakMap<CodedColumn, Map<Fold, FoldedCodes>>();

/** Numbers for the texts of a column such that texts that only differ in writing have the same; blank is 0. */
export function foldedCodes(column: CodedColumn, fold: Fold = comparable): FoldedCodes {
  const known = folded.get(column)?.get(fold);
  if (known !== undefined) return known;
  const { dictionary } = column;
  const of = new Uint32Array(dictionary.size);
  const numbers = new ValueDictionary();
  numbers.add('');
  for (let code = 0; code < dictionary.size; code += 1) of[code] = numbers.add(fold(dictionary.text(code)));
  const result = { of, count: numbers.size };
  folded.set(column, (folded.get(column) ?? new Map<Fold, FoldedCodes>()).set(fold, result));
  return result;
}

/** Refines a grouping by a column's folded texts. */
export function refineFolded(grouping: Grouping, column: CodedColumn, fold?: Fold): Grouping {
  const codes = foldedCodes(column, fold);
  return refine(grouping, codes.count, (row) => codes.of[column.code(row)]!);
}

const blanks = new WeakMap<CodedColumn, Uint8Array>();

/** For each different text of a column, whether it is blank. */
export function blankTexts(column: CodedColumn): Uint8Array {
  const known = blanks.get(column);
  if (known !== undefined) return known;
  const blank = new Uint8Array(column.dictionary.size);
  for (let code = 0; code < blank.length; code += 1) blank[code] = column.dictionary.isBlank(code) ? 1 : 0;
  blanks.set(column, blank);
  return blank;
}
