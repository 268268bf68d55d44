import { OWN_COLUMN_PREFIX, REASON_COLUMN } from '@comitia/tabular';
import { exportedMapping } from '../register/register-columns.js';
import type { ImportMapping, ImportTargetName } from './import-mapping.js';

/** A column as inspection sees it: its name, and the role that its content suggests. */
export interface ColumnGuess {
  readonly name: string;
  readonly role: string;
  /** Different values in it. */
  readonly distinct?: number;
}

/** What inspection found of a file as a whole. */
export interface FoundInFile {
  /** The fewest columns that identify every row; null where there are none. */
  readonly key: readonly string[] | null;
  /** System of eastings and northings, where there are any and it is known. */
  readonly coordinateSystem: string | null;
}

/** Which roles of an inspected column fill which field of a register, the likeliest first. */
const REGISTER_BY_ROLE: Readonly<Record<string, readonly string[]>> = {
  code: ['code'],
  name: ['name'],
  address: ['address'],
  latitude: ['latitude'],
  longitude: ['longitude'],
  easting: ['easting'],
  northing: ['northing'],
  electors: ['electors'],
};

/** Names under which columns are met, in lower case without blanks and marks. */
const REGISTER_BY_NAME: Readonly<Record<string, readonly string[]>> = {
  mobile: ['mobile', 'ismobile'],
  ship: ['ship', 'isonship', 'onship'],
  prison: ['prison', 'isprison', 'inprison'],
  abroad: ['abroad', 'isabroad'],
};

const ROSTER_BY_NAME: Readonly<Record<string, readonly string[]>> = {
  number: ['number', 'no', 'observernumber', 'observerno', 'observerid', 'id', 'code', 'ref', 'reference'],
  name: ['name', 'fullname', 'observer', 'observername'],
  givenName: ['givenname', 'givennames', 'firstname', 'forename'],
  familyName: ['familyname', 'lastname', 'surname'],
  email: ['email', 'emailaddress', 'mail'],
  phone: ['phone', 'telephone', 'mobile', 'phonenumber', 'mobilephone'],
  nationality: ['nationality', 'citizenship', 'country', 'countryofcitizenship'],
  languages: ['languages', 'language', 'spokenlanguages'],
  gender: ['gender', 'sex'],
  experience: ['experience', 'missions', 'previousmissions', 'missionsobserved'],
  availableFrom: ['availablefrom', 'from', 'arrival', 'startdate'],
  availableTo: ['availableto', 'to', 'until', 'availableuntil', 'departure', 'enddate'],
  accreditation: ['accreditation', 'accreditationstate', 'accreditationstatus'],
  accreditationReference: ['accreditationreference', 'accreditationnumber', 'badge', 'badgenumber'],
  accreditationArea: ['accreditationarea', 'accreditedfor', 'accreditedarea'],
  accreditationValidUntil: [
    'accreditationvaliduntil',
    'accreditationuntil',
    'validuntil',
    'accreditationexpires',
    'expires',
  ],
};

const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

function byName(
  columns: readonly ColumnGuess[],
  names: Readonly<Record<string, readonly string[]>>,
): Record<string, readonly string[]> {
  const found: Record<string, readonly string[]> = {};
  for (const [field, known] of Object.entries(names)) {
    const column = known.map((name) => columns.find((candidate) => plain(candidate.name) === name)).find(Boolean);
    if (column) found[field] = [column.name];
  }
  return found;
}

/** Of several columns of one role: the one called so, or else the one that tells rows apart best. */
function likeliest(columns: readonly ColumnGuess[], field: string): ColumnGuess | undefined {
  const called = columns.find((column) => plain(column.name) === field);
  return called ?? [...columns].sort((left, right) => (right.distinct ?? 0) - (left.distinct ?? 0))[0];
}

function ofRegister(columns: readonly ColumnGuess[], key: readonly string[] | null): Record<string, readonly string[]> {
  const found = byName(columns, REGISTER_BY_NAME);
  for (const [field, roles] of Object.entries(REGISTER_BY_ROLE)) {
    const column = likeliest(
      columns.filter((candidate) => roles.includes(candidate.role)),
      field,
    );
    if (column) found[field] = [column.name];
  }
  const areas = columns.filter((column) => column.role === 'area').map((column) => column.name);
  if (areas.length > 0) found['areas'] = areas;
  if (key !== null) found['code'] = [...key];
  // Lists without codes: a station is told by its areas and its name.
  else if (!found['code'] && areas.length > 0) found['code'] = [...areas, ...(found['name'] ?? [])];
  return found;
}

/**
 * A mapping to start from, by what the columns look like: a person looks it over before it counts.
 */
export function suggestMapping(
  target: ImportTargetName,
  columns: readonly ColumnGuess[],
  found: FoundInFile,
): ImportMapping {
  const mended = columns.some((column) => column.name === REASON_COLUMN);
  const mapping = suggested(target, columns, found);
  // Rejected rows that come back mended are a part of the list.
  return mended && mapping.mode === 'whole' ? { ...mapping, mode: 'part' } : mapping;
}

function suggested(target: ImportTargetName, columns: readonly ColumnGuess[], inFile: FoundInFile): ImportMapping {
  if (target === 'roster') {
    const found = byName(columns, ROSTER_BY_NAME);
    if (found['givenName'] && found['familyName']) delete found['name'];
    return { mode: 'whole', columns: found };
  }
  const exported = exportedMapping(columns.map((column) => column.name));
  if (exported) return { mode: 'whole', columns: exported };
  const own = (column: ColumnGuess): boolean => column.name.startsWith(OWN_COLUMN_PREFIX);
  const given = columns.filter((column) => !own(column));
  const key = inFile.key?.some((name) => name.startsWith(OWN_COLUMN_PREFIX)) ? null : inFile.key;
  const found = ofRegister(given, key);
  const grid = found['easting'] && inFile.coordinateSystem !== null ? inFile.coordinateSystem : undefined;
  if (grid === undefined) for (const field of ['easting', 'northing']) delete found[field];
  // A file that says nothing but a figure per code completes a list that is there already.
  const places = ['name', 'address', 'areas', 'latitude', 'easting'].some((field) => field in found);
  return {
    mode: places ? 'whole' : 'update',
    columns: found,
    ...(grid === undefined ? {} : { coordinateSystem: grid }),
  };
}
