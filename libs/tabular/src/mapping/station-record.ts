import { toDegrees } from '../geography/coordinate-systems.js';
import { readDegrees, readNumber, type NumberStyle } from '../text/read-number.js';
import type { MappingProfile } from './mapping-profile.js';
import type { ProjectedRow } from './project-row.js';

/** A polling station as a row of a list gives it. */
export interface StationRecord {
  /** Stable from list to list: the profile's identifying columns. */
  readonly identity: string;
  readonly code: string | undefined;
  readonly number: string | undefined;
  readonly name: string | undefined;
  readonly address: string | undefined;
  /** From the highest level down; levels that are blank in the row are left out. */
  readonly areas: readonly {
    readonly level: number;
    readonly code: string | undefined;
    readonly name: string | undefined;
  }[];
  /** Degrees, WGS 84. */
  readonly latitude: number | undefined;
  readonly longitude: number | undefined;
  readonly electors: number | undefined;
  readonly openingHours: string | undefined;
  readonly accessibility: string | undefined;
  readonly unmapped: Readonly<Record<string, string>>;
}

/** Why a row cannot be taken: the field, the text that stands there, and what was expected. */
export interface RowProblem {
  readonly code: 'identity-missing' | 'not-a-number' | 'not-degrees' | 'out-of-range' | 'coordinate-system-unknown';
  readonly field: string;
  readonly value: string;
  readonly expected: string;
}

export type StationReading = { readonly record: StationRecord; readonly problems: readonly RowProblem[] };

/** Makes a function from projected rows to station records. A row with problems is rejected as a whole by the importer. */
export function stationReader(profile: MappingProfile): (row: ProjectedRow) => StationReading {
  const style: NumberStyle = { decimal: profile.decimal ?? '.', grouped: false };
  const convert = profile.coordinateSystem === undefined ? undefined : toDegrees(profile.coordinateSystem);
  const levels = [
    ...new Set(profile.columns.flatMap((entry) => (entry.level === undefined ? [] : [entry.level]))),
  ].sort((a, b) => a - b);
  return (row) => {
    const problems: RowProblem[] = [];
    const text = (field: string, joint: string): string | undefined =>
      row.fields
        .get(field)
        ?.filter((part) => part !== '')
        .join(joint) || undefined;
    const degrees = (field: 'latitude' | 'longitude', limit: number): number | undefined => {
      const value = text(field, ' ');
      if (value === undefined) return undefined;
      const number = readDegrees(value, style);
      if (number === undefined)
        problems.push({ code: 'not-degrees', field, value, expected: 'degrees, such as 47.158 or 47°9′29″N' });
      else if (Math.abs(number) > limit)
        problems.push({ code: 'out-of-range', field, value, expected: `between -${limit} and ${limit} degrees` });
      else return number;
      return undefined;
    };
    const number = (field: string): number | undefined => {
      const value = text(field, ' ');
      const read = value === undefined ? undefined : readNumber(value, style);
      if (value !== undefined && read === undefined)
        problems.push({ code: 'not-a-number', field, value, expected: 'a number' });
      return read;
    };
    if (row.identity === '') {
      problems.push({
        code: 'identity-missing',
        field: 'identity',
        value: '',
        expected: `a text in ${profile.identity.join(' or ')}`,
      });
    }
    const point = gridPoint(
      { easting: number('easting'), northing: number('northing') },
      { profile, convert, problems },
    );
    const electors = number('electors');
    if (electors !== undefined && (electors < 0 || !Number.isInteger(electors))) {
      problems.push({
        code: 'out-of-range',
        field: 'electors',
        value: String(electors),
        expected: 'a whole number from 0 on',
      });
    }
    const record: StationRecord = {
      identity: row.identity,
      code: text('code', '/'),
      number: text('number', '/'),
      name: text('name', ' '),
      address: text('address', ', '),
      areas: levels.flatMap((level) => {
        const code = text(`area-code/${level}`, '/');
        const name = text(`area-name/${level}`, ' ');
        return code === undefined && name === undefined ? [] : [{ level, code, name }];
      }),
      latitude: degrees('latitude', 90) ?? point?.[1],
      longitude: degrees('longitude', 180) ?? point?.[0],
      electors,
      openingHours: text('opening-hours', ' '),
      accessibility: text('accessibility', ' '),
      unmapped: row.unmapped,
    };
    return { record, problems };
  };
}

function gridPoint(
  grid: { readonly easting: number | undefined; readonly northing: number | undefined },
  context: {
    readonly profile: MappingProfile;
    readonly convert: ReturnType<typeof toDegrees>;
    readonly problems: RowProblem[];
  },
): readonly [number, number] | undefined {
  const { easting, northing } = grid;
  // Grids write 0, 0 for "not known".
  if (easting === undefined || northing === undefined || (easting === 0 && northing === 0)) return undefined;
  if (context.convert !== undefined) return context.convert(easting, northing);
  context.problems.push({
    code: 'coordinate-system-unknown',
    field: 'easting',
    value: context.profile.coordinateSystem ?? '',
    expected: 'an EPSG code that is known, such as EPSG:27700 or EPSG:32736, or a PROJ definition',
  });
  return undefined;
}
