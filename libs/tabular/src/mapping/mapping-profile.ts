import { z } from 'zod';
import { comparable } from '../text/normalise.js';

/** What a column of a list of polling stations can be mapped to. Several columns may share one; they are joined in order. */
export const stationFields = [
  'code',
  'number',
  'name',
  'address',
  'area-code',
  'area-name',
  'latitude',
  'longitude',
  'easting',
  'northing',
  'electors',
  'opening-hours',
  'accessibility',
] as const;
export type StationField = (typeof stationFields)[number];

const columnMapping = z.object({
  /** The column's name in the file. */
  column: z.string(),
  /** What it means: a station field, or a field of the caller's own kind of list. */
  field: z.string(),
  /** Of areas: 1 for the highest level in the file. */
  level: z.int().min(1).max(12).optional(),
});

/** A saved way of reading one source's lists: which columns mean what, which identify a row, and how the file is read. */
export const mappingProfileSchema = z.object({
  name: z.string().min(1),
  columns: z.array(columnMapping).min(1),
  /** Columns that together identify a row from one list to the next; values are compared as text. */
  identity: z.array(z.string()).min(1),
  /** EPSG code or PROJ definition of eastings and northings. */
  coordinateSystem: z.string().optional(),
  /** The decimal sign of numbers in the file, where it is not a point. */
  decimal: z.enum(['.', ',']).optional(),
  /** What to overrule when the file is opened. */
  reading: z
    .object({
      format: z.enum(['csv', 'tsv', 'xlsx', 'json', 'geojson']),
      encoding: z.string(),
      delimiter: z.string(),
      quote: z.string(),
      sheet: z.string(),
      entry: z.string(),
      headerRows: z.int().min(0),
    })
    .partial()
    .optional(),
});
export type MappingProfile = z.infer<typeof mappingProfileSchema>;
export type ColumnMapping = z.infer<typeof columnMapping>;

/** A text that is the same for two files with the same header, whatever its spelling of spaces, capitals and accents. */
export function headerFingerprint(names: readonly string[]): string {
  return names.map((name) => comparable(name)).join('\u001f');
}

/** The profiles whose columns are all in the header, those made for exactly this header first. */
export function offerProfiles<Profile extends MappingProfile>(
  profiles: readonly Profile[],
  names: readonly string[],
): readonly Profile[] {
  const header = new Set(names.map((name) => comparable(name)));
  const mapped = (profile: Profile): number =>
    profile.columns.filter((entry) => header.has(comparable(entry.column))).length;
  return profiles
    .filter((profile) => mapped(profile) === profile.columns.length)
    .sort((one, other) => other.columns.length - one.columns.length);
}
