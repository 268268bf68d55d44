import { OWN_COLUMN_PREFIX } from '@comitia/tabular';
import type { Station } from './register.js';
import { STATION_KINDS, type StationKind } from './station-row.js';

/** The column of an exported register that holds the stations' ids; a file that has it is known to come from here. */
export const STATION_ID_COLUMN = `${OWN_COLUMN_PREFIX}station_id`;

/** A column of an exported register: the field that it is mapped to when it comes back, none for columns kept as they were. */
export interface RegisterColumn {
  readonly name: string;
  readonly field: string | undefined;
  /** HXL tag. */
  readonly hashtag: string;
  readonly text: (station: Station) => string;
}

/** What an export has to have columns for. */
export interface RegisterShape {
  /** The most areas that a station lies in. */
  readonly areas: number;
  /** Kinds other than ordinary that occur. */
  readonly kinds: readonly StationKind[];
  /** Names of the columns that nobody mapped. */
  readonly attributes: readonly string[];
}

/** Degrees without an exponent, as many digits as they have. */
function degreesText(value: number | null): string {
  if (value === null) return '';
  const text = String(value);
  return text.includes('e') ? value.toFixed(20).replace(/0+$/, '') : text;
}

/**
 * The columns of an exported register. A column that nobody mapped keeps its name; where it is called as one of ours, ours
 * gives way, so that the file comes back as it went out.
 */
export function registerColumns(shape: RegisterShape): readonly RegisterColumn[] {
  const taken = new Set(shape.attributes);
  const own = (name: string): string => (taken.has(name) ? `${OWN_COLUMN_PREFIX}${name}` : name);
  const column = (
    field: string,
    hashtag: string,
    text: (station: Station) => string,
    name = field,
  ): RegisterColumn => ({
    name: own(name),
    field,
    hashtag,
    text,
  });
  return [
    { name: STATION_ID_COLUMN, field: undefined, hashtag: '#loc+id', text: ({ id }) => id },
    column('code', '#loc+code', ({ code }) => code),
    column('name', '#loc+name', ({ name }) => name),
    column('address', '#loc+address', ({ address }) => address ?? ''),
    ...Array.from({ length: shape.areas }, (_area, level) =>
      column(
        'areas',
        level < 5 ? `#adm${level + 1}+name` : '#loc+area',
        ({ areas }) => areas[level] ?? '',
        `area ${level + 1}`,
      ),
    ),
    column('latitude', '#geo+lat', ({ latitude }) => degreesText(latitude)),
    column('longitude', '#geo+lon', ({ longitude }) => degreesText(longitude)),
    column('electors', '#population+electors', ({ electors }) => electors?.toString() ?? ''),
    ...STATION_KINDS.filter((kind) => kind !== 'ordinary' && shape.kinds.includes(kind)).map((kind) =>
      column(kind, `#loc+${kind}`, (station) => (station.kind === kind ? '1' : '')),
    ),
    ...shape.attributes.map((name) => ({
      name,
      field: undefined,
      hashtag: '',
      text: ({ attributes }: Station) => attributes[name] ?? '',
    })),
  ];
}

/** The mapping of a file that was exported here, by its header; undefined for any other file. */
export function exportedMapping(header: readonly string[]): Record<string, readonly string[]> | undefined {
  if (!header.includes(STATION_ID_COLUMN)) return undefined;
  const called = (name: string): string | undefined =>
    [`${OWN_COLUMN_PREFIX}${name}`, name].find((candidate) => header.includes(candidate));
  const columns: Record<string, readonly string[]> = {};
  for (const field of ['code', 'name', 'address', 'latitude', 'longitude', 'electors', ...STATION_KINDS]) {
    const name = called(field);
    if (name !== undefined && field !== 'ordinary') columns[field] = [name];
  }
  const areas: string[] = [];
  for (let name = called('area 1'); name !== undefined; name = called(`area ${areas.length + 1}`)) areas.push(name);
  if (areas.length > 0) columns['areas'] = areas;
  return columns;
}
