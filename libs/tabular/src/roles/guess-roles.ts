import type { CodedTable } from '../inspect/coded-table.js';
import type { ColumnProfile } from '../inspect/column-profile.js';
import type { ColumnRole } from './column-roles.js';
import type { HeaderConcept } from './header-words.js';
import { matchHeader } from './match-header.js';
import { roleByContent } from './role-by-content.js';

/** What is known of a column when its role is guessed. */
export interface ColumnEvidence {
  readonly name: string;
  readonly hashtag: string | undefined;
  readonly profile: ColumnProfile;
  readonly concepts: ReadonlyMap<HeaderConcept, number>;
}

/** A guess, and whether the header says so (else the content does). */
interface Guess {
  readonly role: ColumnRole;
  readonly byHeader: boolean;
}

/**
 * Guesses the role of each column from its header, in many languages, and from what its cells look like; where the two
 * disagree about numbers and coordinates, the content decides.
 */
export function guessRoles(table: CodedTable, profiles: readonly ColumnProfile[]): readonly ColumnRole[] {
  const evidence = table.columns.map((column, index) => ({
    name: column.name,
    hashtag: column.hashtag,
    profile: profiles[index]!,
    concepts: matchHeader(column.name),
  }));
  const guesses = evidence.map((column) => guess(column, table.rows));
  return settle(evidence, guesses, table);
}

function guess(column: ColumnEvidence, rows: number): Guess {
  const tagged = roleByHashtag(column.hashtag);
  if (tagged !== undefined) return { role: tagged, byHeader: true };
  const named = roleByHeader(column);
  if (named !== undefined) return { role: named, byHeader: true };
  return { role: roleByContent(column.profile, rows), byHeader: false };
}

/** Roles that HXL tags state (hxlstandard.org, version 1.1). */
function roleByHashtag(hashtag: string | undefined): ColumnRole | undefined {
  if (hashtag === undefined) return undefined;
  const [tag, ...attributes] = hashtag.toLowerCase().replace(/\s/g, '').split('+');
  const has = (attribute: string): boolean => attributes.includes(attribute);
  if (has('lat')) return 'latitude';
  if (has('lon')) return 'longitude';
  if (has('code') || has('id') || has('pcode')) return 'code';
  if (has('num')) return 'number';
  if (tag === '#geo') return has('lat') ? 'latitude' : has('lon') ? 'longitude' : 'other';
  if (/^#(adm\d|country|region)$/.test(tag!)) return 'area';
  if (tag === '#loc') return has('address') ? 'address' : 'name';
  if (tag === '#population' || tag === '#electors') return 'electors';
  if (has('address')) return 'address';
  return undefined;
}

/** The role that a header states, as far as the cells do not speak against it; undefined where it states none. */
function roleByHeader({ concepts, profile }: ColumnEvidence): ColumnRole | undefined {
  const has = (concept: HeaderConcept): boolean => concepts.has(concept);
  const numeric = profile.numeric >= 0.9;
  const empty = profile.filled === 0;
  const degrees = numeric || profile.sexagesimal >= 0.8 || empty;
  const placed = has('address') || has('name') || has('code') || has('number') || has('electors');
  if (has('votes') && !placed && (numeric || !has('station'))) return 'other';
  if ((has('latitude') || has('longitude')) && degrees) {
    const role = has('latitude') && has('longitude') ? undefined : has('latitude') ? 'latitude' : 'longitude';
    if (role !== undefined && (empty || within(profile, role === 'latitude' ? 90 : 180))) return role;
    if (role !== undefined && numeric) return role === 'latitude' ? 'northing' : 'easting';
  }
  if ((has('easting') || has('northing')) && (numeric || empty) && !has('name')) {
    if (profile.maximum <= 180 && profile.minimum >= -180 && profile.fineDecimals > 0.3)
      return has('easting') ? 'longitude' : 'latitude';
    return has('easting') ? 'easting' : 'northing';
  }
  if (has('electors') && !has('name') && !has('code') && (numeric || empty)) return 'electors';
  if (has('person')) return 'other';
  if (has('accessibility')) return 'accessibility';
  if (has('hours') && !has('area') && (profile.hourWords > 0.3 || empty || (has('station') && !numeric)))
    return 'hours';
  if (has('remark') && !has('name') && !has('address')) return 'other';
  return placeRole(concepts, profile, numeric);
}

function placeRole(
  concepts: ReadonlyMap<HeaderConcept, number>,
  profile: ColumnProfile,
  numeric: boolean,
): ColumnRole | undefined {
  const has = (concept: HeaderConcept): boolean => concepts.has(concept);
  if (has('postcode')) return 'address';
  if (has('address')) {
    // "Address code", "polling place id": the thing is the code.
    if (has('code') && (numeric || profile.meanWords < 1.3) && profile.streetWords < 0.3) return 'code';
    // "Inhabited place" is a settlement; "address, town" an address.
    return has('settlement') && !has('station') && profile.streetWords < 0.3 && profile.meanWords < 4
      ? 'area'
      : 'address';
  }
  if (has('code') && !has('name')) return 'code';
  if (has('name') && has('code')) return profile.meanWords > 1.3 && !numeric ? 'name' : 'code';
  if (has('name')) {
    if (has('station')) return 'name';
    if (has('area') || has('settlement')) return 'area';
    if (has('number') && numeric) return 'number';
    return 'name';
  }
  if (has('number') && !has('electors')) {
    if (has('area') && !has('station')) return numeric ? 'code' : undefined;
    return has('count') ? 'other' : 'number';
  }
  if (has('station')) {
    if (has('count')) return 'other';
    if (numeric) return 'number';
    if (profile.letters < 0.5 || profile.separators > 0.8) return 'code';
    return profile.streetWords > 0.6 ? 'address' : 'name';
  }
  if (has('coordinates') || profile.meanLength > 300) return 'other';
  if (has('area') || has('settlement')) return has('count') || profile.fineDecimals > 0.3 ? 'other' : 'area';
  if (has('count')) return 'other';
  return undefined;
}

function within(profile: ColumnProfile, limit: number): boolean {
  return profile.sexagesimal >= 0.8 || (profile.maximum <= limit * 2 && profile.minimum >= -limit * 2);
}

/** Looks at all columns together: one latitude and one longitude, totals of electors before their parts, a name if any. */
function settle(
  evidence: readonly ColumnEvidence[],
  guesses: readonly Guess[],
  table: CodedTable,
): readonly ColumnRole[] {
  const roles = guesses.map((one) => one.role);
  const indexes = (role: ColumnRole): readonly number[] => roles.flatMap((one, index) => (one === role ? [index] : []));
  for (const role of ['latitude', 'longitude'] as const) {
    const found = indexes(role);
    const best = found.find((index) => guesses[index]!.byHeader && evidence[index]!.profile.filled > 0) ?? found[0];
    for (const index of found) if (index !== best) roles[index] = 'other';
  }
  if (indexes('latitude').length !== indexes('longitude').length) {
    for (const index of [...indexes('latitude'), ...indexes('longitude')])
      if (!guesses[index]!.byHeader) roles[index] = 'other';
  }
  const electors = indexes('electors');
  const totals = electors.filter((index) => !evidence[index]!.concepts.has('part') && guesses[index]!.byHeader);
  if (totals.length > 0) for (const index of electors) if (!totals.includes(index)) roles[index] = 'other';
  namesOfAreas(evidence, roles, table.rows);
  nameOfStations(evidence, guesses, roles);
  numbersAndCodes(evidence, roles, table);
  return roles;
}

/** A "name" that comes again and again names areas, unless the header speaks of stations. */
function namesOfAreas(evidence: readonly ColumnEvidence[], roles: ColumnRole[], rows: number): void {
  for (let index = 0; index < roles.length; index += 1) {
    const { concepts, profile } = evidence[index]!;
    if (roles[index] !== 'name' || concepts.has('station') || rows < 40) continue;
    if (profile.filled >= profile.distinct * 8 && profile.distinct > 1) roles[index] = 'area';
  }
}

/** With no name in sight, the column of texts that differ most and were not placed by their header is the name. */
function nameOfStations(evidence: readonly ColumnEvidence[], guesses: readonly Guess[], roles: ColumnRole[]): void {
  if (roles.includes('name')) return;
  let best: number | undefined;
  for (let index = 0; index < roles.length; index += 1) {
    if (guesses[index]!.byHeader || (roles[index] !== 'area' && roles[index] !== 'address')) continue;
    const { profile } = evidence[index]!;
    if (profile.facilityWords < 0.25) continue;
    if (best === undefined || profile.distinct > evidence[best]!.profile.distinct) best = index;
  }
  if (best !== undefined) roles[best] = 'name';
}

/** A "number" whose texts are long, lettered and all different is a code; a lone whole-number id stays a code. */
function numbersAndCodes(evidence: readonly ColumnEvidence[], roles: ColumnRole[], table: CodedTable): void {
  for (let index = 0; index < roles.length; index += 1) {
    if (roles[index] !== 'number') continue;
    const { profile } = evidence[index]!;
    const unique = profile.distinct === profile.filled && profile.filled === table.rows && table.rows > 20;
    if (
      unique &&
      (profile.separators > 0.8 ||
        profile.digitsAndLetters > 0.8 ||
        (profile.constantLength && profile.meanLength >= 6))
    )
      roles[index] = 'code';
  }
}
