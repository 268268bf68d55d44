/**
 * What a column of a list can be: the closed set that `inspect` guesses from. `code` identifies a station or an area;
 * `number` numbers stations, often anew in each area; `area` names an administrative area; `hours` and `accessibility`
 * describe the station; `easting` and `northing` are metres in a national grid; `other` is everything else.
 */
export const columnRoles = [
  'code',
  'number',
  'name',
  'address',
  'area',
  'latitude',
  'longitude',
  'easting',
  'northing',
  'electors',
  'hours',
  'accessibility',
  'other',
] as const;
export type ColumnRole = (typeof columnRoles)[number];
