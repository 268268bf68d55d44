import { failure, success, type Result } from '@comitia/kernel';
import { coordinateDefinition, OWN_COLUMN_PREFIX } from '@comitia/tabular';

/** What an import brings in. */
export const IMPORT_TARGETS = ['register', 'roster'] as const;
export type ImportTargetName = (typeof IMPORT_TARGETS)[number];

/**
 * `whole`: the file is the whole list, what is absent is retired. `part`: its rows are whole, what is absent stays, as when
 * rejected rows come back mended. `update`: its rows change records already there, and blank cells change nothing.
 */
export const IMPORT_MODES = ['whole', 'part', 'update'] as const;
export type ImportMode = (typeof IMPORT_MODES)[number];

/** The answer to "a code changed, the name and place did not: is it the same one?". */
export const CODE_CHANGE_ANSWERS = ['same', 'different'] as const;
export type CodeChangeAnswer = (typeof CODE_CHANGE_ANSWERS)[number];

/** Something a column can be mapped to. */
export interface ImportField {
  readonly name: string;
  /** Needed where rows come whole; an update needs the key alone. */
  readonly required: boolean;
  /** Takes several columns, in their order. */
  readonly many: boolean;
  /** The field by which records are told apart. */
  readonly key?: boolean;
  /** May hold a person's name or contact: its values are never repeated in problems. */
  readonly personal?: boolean;
}

/** Which columns say what, as a person set it or a profile kept it. */
export interface ImportMapping {
  readonly columns: Readonly<Record<string, readonly string[]>>;
  readonly mode: ImportMode;
  readonly codeChanges?: CodeChangeAnswer;
  /** System of eastings and northings: an EPSG code, or a definition in the language of PROJ. */
  readonly coordinateSystem?: string;
}

/** One thing wrong with a mapping: where, and a sentence with the value and what is allowed. */
export interface MappingFault {
  readonly path: string;
  readonly message: string;
}

/** A mapping that fits the file: column positions by field, and the positions nobody mapped. */
export interface CompiledMapping {
  readonly mode: ImportMode;
  readonly codeChanges: CodeChangeAnswer | undefined;
  /** System of eastings and northings, where they are mapped. */
  readonly grid?: string;
  readonly positions: ReadonlyMap<string, readonly number[]>;
  readonly unmapped: readonly { readonly position: number; readonly name: string }[];
}

function list(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ');
}

/** Reads a mapping that came from outside. */
export function parseMapping(value: unknown): Result<ImportMapping, readonly MappingFault[]> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return failure([{ path: 'mapping', message: 'The mapping is an object with "columns" and "mode".' }]);
  }
  const { columns, mode = 'whole', codeChanges, coordinateSystem } = value as Record<string, unknown>;
  const faults: MappingFault[] = [];
  if (!IMPORT_MODES.includes(mode as ImportMode)) {
    faults.push({ path: 'mapping.mode', message: `"${shown(mode)}" is not a mode: choose ${list(IMPORT_MODES)}.` });
  }
  if (codeChanges !== undefined && !CODE_CHANGE_ANSWERS.includes(codeChanges as CodeChangeAnswer)) {
    faults.push({
      path: 'mapping.codeChanges',
      message: `"${shown(codeChanges)}" is not an answer: choose ${list(CODE_CHANGE_ANSWERS)}.`,
    });
  }
  if (
    coordinateSystem !== undefined &&
    (typeof coordinateSystem !== 'string' || coordinateDefinition(coordinateSystem) === undefined)
  ) {
    faults.push({
      path: 'mapping.coordinateSystem',
      message: `"${shown(coordinateSystem)}" is not a system of coordinates known here: give an EPSG code such as EPSG:27700 or EPSG:32736, or a definition that begins with +proj=.`,
    });
  }
  const read: Record<string, readonly string[]> = {};
  if (typeof columns !== 'object' || columns === null || Array.isArray(columns)) {
    faults.push({ path: 'mapping.columns', message: 'Name for each field the columns that hold it.' });
  } else {
    for (const [field, names] of Object.entries(columns)) {
      if (Array.isArray(names) && names.every((name) => typeof name === 'string')) read[field] = names;
      else faults.push({ path: `mapping.columns.${field}`, message: 'Give a list of column names.' });
    }
  }
  if (faults.length > 0) return failure(faults);
  return success({
    columns: read,
    mode: mode as ImportMode,
    ...(codeChanges === undefined ? {} : { codeChanges: codeChanges as CodeChangeAnswer }),
    ...(coordinateSystem === undefined ? {} : { coordinateSystem: coordinateSystem as string }),
  });
}

function shown(value: unknown): string {
  return (typeof value === 'string' ? value : (JSON.stringify(value) ?? typeof value)).slice(0, 60);
}

/** Fits a mapping to the header of a file and the fields of a target; names every column that is missing. */
export function compileMapping(
  mapping: ImportMapping,
  header: readonly string[],
  fields: readonly ImportField[],
): Result<CompiledMapping, readonly MappingFault[]> {
  const faults: MappingFault[] = [];
  const known = new Map(fields.map((field) => [field.name, field]));
  const positions = new Map<string, readonly number[]>();
  for (const [name, columns] of Object.entries(mapping.columns)) {
    const path = `mapping.columns.${name}`;
    const field = known.get(name);
    if (!field) {
      faults.push({ path, message: `"${shown(name)}" is not a field here: choose among ${list([...known.keys()])}.` });
      continue;
    }
    if (columns.length > 1 && !field.many) {
      faults.push({ path, message: `${name} takes one column, ${columns.length} are named: ${list(columns)}.` });
    }
    const missing = columns.filter((column) => !header.includes(column));
    if (missing.length > 0) {
      faults.push({
        path,
        message: `The file has no column ${list(missing)}; it has ${list(header.slice(0, 40))}.`,
      });
    }
    if (columns.length > 0)
      positions.set(
        name,
        columns.map((column) => header.indexOf(column)),
      );
  }
  for (const field of fields) {
    const needed = field.key === true || (field.required && mapping.mode !== 'update');
    if (needed && !positions.has(field.name)) {
      faults.push({
        path: `mapping.columns.${field.name}`,
        message: `No column is mapped to ${field.name}: name the one that holds it.`,
      });
    }
  }
  const grid = positions.has('easting') || positions.has('northing');
  if (grid && mapping.coordinateSystem === undefined) {
    faults.push({
      path: 'mapping.coordinateSystem',
      message: `Eastings and northings are metres in a grid: say in which with "coordinateSystem", such as EPSG:27700 or EPSG:32736.`,
    });
  }
  if (faults.length > 0) return failure(faults);
  const used = new Set([...positions.values()].flat());
  const unmapped = header.flatMap((name, position) => (used.has(position) ? [] : [{ position, name }]));
  return success({
    mode: mapping.mode,
    codeChanges: mapping.codeChanges,
    ...(grid ? { grid: mapping.coordinateSystem! } : {}),
    positions,
    unmapped,
  });
}

/**
 * The header as one text, by which a saved profile is recognised when the same file layout comes again. Columns that this
 * program added, such as the reasons of rejected rows, do not count.
 */
export function headerKey(header: readonly string[]): string {
  const given = header.filter((name) => !name.startsWith(OWN_COLUMN_PREFIX));
  return JSON.stringify(given.map((name) => name.trim().toLowerCase()));
}

/** The saved profile that fits a header best: made for this header, or else one whose columns are all there; the latest. */
export function fittingProfile<Profile extends { readonly header: string; readonly mapping: ImportMapping }>(
  profiles: readonly Profile[],
  header: readonly string[],
): Profile | undefined {
  const key = headerKey(header);
  const columns = (profile: Profile): readonly string[] => Object.values(profile.mapping.columns).flat();
  return (
    profiles.find((profile) => profile.header === key) ??
    profiles
      .filter((profile) => columns(profile).length > 1 && columns(profile).every((name) => header.includes(name)))
      .sort((one, other) => columns(other).length - columns(one).length)[0]
  );
}
