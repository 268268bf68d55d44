/** The shapes in which the API describes a table that somebody sent, and the mapping that goes back. */

export interface InspectedColumn {
  readonly name: string;
  readonly role: string | null;
  readonly filled: number;
  readonly distinct: number;
  readonly samples: readonly string[];
}

export interface InspectionCheck {
  readonly code: string;
  readonly severity: string;
  readonly count: number;
  readonly message: string;
}

export interface MappableField {
  readonly name: string;
  readonly required: boolean;
  readonly many: boolean;
}

export type MappingMode = 'whole' | 'part' | 'update';

export interface TableMapping {
  readonly columns: Readonly<Record<string, readonly string[]>>;
  readonly mode: MappingMode;
  readonly codeChanges?: 'same' | 'different';
}

export interface Inspection {
  readonly format: string;
  readonly encoding: string;
  readonly delimiter: string | null;
  readonly rows: number;
  readonly columns: readonly InspectedColumn[];
  readonly checks: readonly InspectionCheck[];
  readonly fields: readonly MappableField[];
  readonly suggestedMapping: TableMapping | null;
}

const NO_MAPPING: TableMapping = { columns: {}, mode: 'whole' };

/** The inspection out of the API's JSON; lists that are not there are empty. */
export function inspectionOf(json: unknown): Inspection {
  const raw = (json ?? {}) as Partial<Inspection>;
  return {
    format: raw.format ?? '',
    encoding: raw.encoding ?? '',
    delimiter: raw.delimiter ?? null,
    rows: raw.rows ?? 0,
    columns: raw.columns ?? [],
    checks: raw.checks ?? [],
    fields: raw.fields ?? [],
    suggestedMapping: raw.suggestedMapping ?? null,
  };
}

/** The mapping to begin with: the one already made, else the suggestion, else none. */
export function startingMapping(mapping: unknown, inspection: Inspection): TableMapping {
  const made = mapping as TableMapping | null | undefined;
  return made?.columns ? made : (inspection.suggestedMapping ?? NO_MAPPING);
}

/** The mapping with a column given to a field, or taken from it. A column serves one field only. */
export function withColumn(mapping: TableMapping, field: MappableField, column: string): TableMapping {
  const others = Object.entries(mapping.columns).map(
    ([name, columns]) => [name, columns.filter((item) => item !== column)] as const,
  );
  const columns: Record<string, readonly string[]> = Object.fromEntries(others);
  columns[field.name] = column === '' ? [] : field.many ? [...(columns[field.name] ?? []), column] : [column];
  return { ...mapping, columns: Object.fromEntries(Object.entries(columns).filter(([, list]) => list.length > 0)) };
}

export function withoutColumn(mapping: TableMapping, fieldName: string, column: string): TableMapping {
  const left = (mapping.columns[fieldName] ?? []).filter((item) => item !== column);
  const { [fieldName]: _taken, ...rest } = mapping.columns;
  return { ...mapping, columns: left.length > 0 ? { ...rest, [fieldName]: left } : rest };
}

/** Required fields that no column serves yet. */
export function missingFields(mapping: TableMapping, inspection: Inspection): string[] {
  return inspection.fields
    .filter((field) => field.required && (mapping.columns[field.name] ?? []).length === 0)
    .map((field) => field.name);
}

/** One field of a changed record; texts are empty for nothing, `undefined` where they are personal and not told. */
export interface ChangedField {
  readonly field: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(textOf).join(', ');
  if (typeof value === 'object') return Object.values(value).map(textOf).filter(Boolean).join(', ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The changed fields of a record out of the API's JSON. */
export function changedFieldsOf(json: unknown): ChangedField[] {
  const raw = (json ?? {}) as Record<string, { before?: unknown; after?: unknown }>;
  return Object.entries(raw).map(([field, { before, after }]) => {
    const told = (before ?? after ?? null) !== null;
    return { field, before: told ? textOf(before) : undefined, after: told ? textOf(after) : undefined };
  });
}
