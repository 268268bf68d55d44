import type { ColumnRole } from '../roles/column-roles.js';
import { writeDelimited, type DelimitedOptions, type RowSource } from './write-delimited.js';

/** HXL tags by role (hxlstandard.org); areas are numbered from the highest level down by `hashtagsFor`. */
const tags: Readonly<Record<ColumnRole, string>> = {
  code: '#loc+code',
  number: '#loc+num',
  name: '#loc+name',
  address: '#loc+address',
  area: '#adm',
  latitude: '#geo+lat',
  longitude: '#geo+lon',
  easting: '#geo+easting',
  northing: '#geo+northing',
  electors: '#population+electors',
  hours: '#date+hours',
  accessibility: '#loc+accessibility',
  other: '',
};

/** The HXL tag of each column; areas in the order given are `#adm1+name`, `#adm2+name` and so on. */
export function hashtagsFor(roles: readonly ColumnRole[]): readonly string[] {
  let level = 0;
  return roles.map((role) => {
    if (role !== 'area') return tags[role];
    level += 1;
    return level <= 5 ? `#adm${level}+name` : '#loc+area';
  });
}

/** Writes a table as CSV with HXL tags in its second row. */
export async function* writeHxl(
  columns: readonly { readonly name: string; readonly hashtag: string }[],
  rows: RowSource,
  options: DelimitedOptions = {},
): AsyncGenerator<Uint8Array> {
  async function* tagged(): AsyncGenerator<readonly string[]> {
    yield columns.map((column) => column.hashtag);
    yield* rows;
  }
  yield* writeDelimited(
    columns.map((column) => column.name),
    tagged(),
    options,
  );
}
