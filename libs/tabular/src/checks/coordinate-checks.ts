import { countryOf, kilometresBetween } from '../geography/country-of.js';
import { groupByColumns, groupSizes, type Grouping } from '../inspect/grouping.js';
import { RowCollector, type Check, type CheckCode, type CheckSeverity } from './check.js';
import type { FactColumn, StationFacts } from './station-facts.js';
import type { StationPoints } from './station-points.js';

/** Stations on one point beyond which it is worth knowing: a large school holds about ten. */
const MANY = 10;
/** Words for "outside the country" in names of areas. */
const ABROAD =
  /abroad|diaspora|overseas|out.?of.?country|foreign|expatriat|[ée]tranger|hors du pays|extranjero|exterior|estrangeiro|est[eé]ro|ausland|buitenland|zagranic|zahrani[cč]|str[ăa]in[ăa]tate|чужбина|извън страната|загранич|за рубеж|закордон|inozemstv|inostranstv|εξωτερικ|yurt ?d[ıi][şs][ıi]|الخارج|المهجر|خارج/i;

/** Checks on where stations are. Nothing where the list has no coordinates. */
export function coordinateChecks(facts: StationFacts, points: StationPoints | undefined): readonly Check[] {
  if (points === undefined) return [];
  const places = classify(facts, points);
  const collectors = new Map<Place, RowCollector>();
  for (let row = 0; row < facts.table.rows; row += 1) {
    const place = places(row);
    if (place === 'home') continue;
    const known = collectors.get(place) ?? new RowCollector(facts.table.rowNumber);
    collectors.set(place, known);
    known.add(row);
  }
  const named = points.columns.map((one) => one.column.name).join(', ');
  const country = points.country ?? '';
  const finish = (
    place: Place,
    code: CheckCode,
    told: { readonly severity: CheckSeverity; readonly message: string },
  ): readonly Check[] => collectors.get(place)?.finish({ code, column: named, ...told }) ?? [];
  return [
    ...finish('missing', 'coordinates-missing', { severity: 'warning', message: 'Rows have no coordinates.' }),
    ...finish('invalid', 'coordinates-invalid', {
      severity: 'error',
      message: 'Coordinates are half missing, no numbers, or beyond 90 and 180 degrees.',
    }),
    ...finish('zero', 'coordinates-zero', {
      severity: 'warning',
      message: 'Coordinates are 0, 0, which stands for "not known".',
    }),
    ...finish('swapped', 'coordinates-swapped', {
      severity: 'error',
      message: `Latitude and longitude are exchanged: the other way round the points lie in ${country}.`,
    }),
    ...finish('outside', 'coordinates-outside-country', {
      severity: 'warning',
      message: `Points lie outside ${country}, where nearly all others of their area are.`,
    }),
    ...finish('abroad', 'coordinates-abroad', {
      severity: 'notice',
      message: `Points lie outside ${country}, as those of their whole area do: stations abroad.`,
    }),
    ...outsideArea(facts, points, places),
    ...manyOnOnePoint(facts, points),
    ...addressesWithTwoPoints(facts, points),
  ];
}

/** `border` is outside the outline of the country and near it. */
type Place = 'missing' | 'invalid' | 'zero' | 'swapped' | 'outside' | 'border' | 'abroad' | 'home';

/** Says for each row where its point is, seen from the country that most points are in. */
function classify(facts: StationFacts, points: StationPoints): (row: number) => Place {
  const byPoint: Place[] = points.kind.map((kind, point) => {
    if (kind !== 'placed') return kind;
    if (points.country === undefined) return inRange(points, point) ? 'home' : 'invalid';
    const longitude = points.longitude[point]!;
    const latitude = points.latitude[point]!;
    if (inRange(points, point) && points.countryOf(point) === points.country) return 'home';
    if (inRange(points, point) && isNear([longitude, latitude], points.country, TOLERANCE)) return 'border';
    if (Math.abs(longitude) <= 90 && isNear([latitude, longitude], points.country, TOLERANCE * 2)) return 'swapped';
    return inRange(points, point) ? 'outside' : 'invalid';
  });
  const abroad = abroadRows(facts, points, byPoint);
  return (row) => {
    const place = byPoint[points.of(row)]!;
    if (place !== 'outside' && place !== 'border') return place;
    return abroad(row) ? 'abroad' : place === 'border' ? 'home' : place;
  };
}

/** Kilometres from the border within which a point may still be meant to lie inside: outlines and points are not exact. */
const TOLERANCE = 15;

function isNear([longitude, latitude]: readonly [number, number], country: string, within: number): boolean {
  for (const kilometres of [0, within / 3, within]) {
    for (let direction = 0; direction < 8; direction += 1) {
      const angle = (direction * Math.PI) / 4;
      const north = (kilometres / 111.2) * Math.cos(angle);
      const east = ((kilometres / 111.2) * Math.sin(angle)) / Math.max(0.1, Math.cos((latitude * Math.PI) / 180));
      if (countryOf(longitude + east, latitude + north) === country) return true;
    }
  }
  return false;
}

function inRange(points: StationPoints, point: number): boolean {
  return Math.abs(points.latitude[point]!) <= 90 && Math.abs(points.longitude[point]!) <= 180;
}

/** Rows of areas of the highest level that lie abroad as a whole, or are called so. */
function abroadRows(facts: StationFacts, points: StationPoints, byPoint: readonly Place[]): (row: number) => boolean {
  const highest = facts.areas.find((one) => one.profile.distinct > 1);
  const code = [...facts.areaCodes].sort((one, other) => one.profile.distinct - other.profile.distinct)[0];
  const levels = [highest, code].filter((one): one is FactColumn => one !== undefined && one.profile.distinct <= 400);
  const groups = levels.map(({ column }) => {
    const size = column.dictionary.size;
    const outside = new Uint32Array(size);
    const placed = new Uint32Array(size);
    for (let row = 0; row < facts.table.rows; row += 1) {
      const place = byPoint[points.of(row)]!;
      if (place !== 'outside' && place !== 'border' && place !== 'home') continue;
      placed[column.code(row)]! += 1;
      if (place !== 'home') outside[column.code(row)]! += 1;
    }
    return {
      column,
      isAbroad: Uint8Array.from(outside, (count, index) => (count > 0 && count >= placed[index]! * 0.8 ? 1 : 0)),
    };
  });
  const called = facts.areas.map(({ column }) => ({
    column,
    isAbroad: Uint8Array.from({ length: column.dictionary.size }, (_, index) =>
      ABROAD.test(column.dictionary.text(index)) ? 1 : 0,
    ),
  }));
  const all = [...groups, ...called];
  return (row) => all.some(({ column, isAbroad }) => isAbroad[column.code(row)] === 1);
}

/** Points far from the middle of their area: beyond 25 km and eight times the usual distance in it. */
function outsideArea(facts: StationFacts, points: StationPoints, places: (row: number) => Place): readonly Check[] {
  const level = lowestUsefulArea(facts, points);
  if (level === undefined) return [];
  const far: number[] = [];
  for (const rows of membersOf(level, places)) {
    if (rows.length < 5) continue;
    const middle: readonly [number, number] = [
      median(Float64Array.from(rows, (row) => points.longitude[points.of(row)]!)),
      median(Float64Array.from(rows, (row) => points.latitude[points.of(row)]!)),
    ];
    const distances = Float64Array.from(rows, (row) =>
      kilometresBetween(middle, [points.longitude[points.of(row)]!, points.latitude[points.of(row)]!]),
    );
    const limit = Math.max(25, median(distances) * 8);
    rows.forEach((row, index) => {
      if (distances[index]! > limit) far.push(row);
    });
  }
  const collector = new RowCollector(facts.table.rowNumber);
  for (const row of far.sort((one, other) => one - other)) collector.add(row);
  return collector.finish({
    code: 'coordinates-outside-area',
    severity: 'warning',
    column: points.columns.map((one) => one.column.name).join(', '),
    message:
      'Points lie far from the others of their area: more than 25 km and eight times the usual distance from its middle.',
  });
}

/** The rows of each group that lie at home, sorted into one array by counting. */
function* membersOf(level: Grouping, places: (row: number) => Place): Generator<Uint32Array> {
  const starts = new Uint32Array(level.count + 1);
  const rows = level.group.length;
  for (let row = 0; row < rows; row += 1) if (places(row) === 'home') starts[level.group[row]! + 1]! += 1;
  for (let group = 0; group < level.count; group += 1) starts[group + 1]! += starts[group]!;
  const sorted = new Uint32Array(starts[level.count]!);
  const next = starts.slice();
  for (let row = 0; row < rows; row += 1) if (places(row) === 'home') sorted[next[level.group[row]!]!++] = row;
  for (let group = 0; group < level.count; group += 1) yield sorted.subarray(starts[group], starts[group + 1]);
}

/** The lowest level in which an area has at least eight placed rows on average; areas by their whole path. */
function lowestUsefulArea(facts: StationFacts, points: StationPoints) {
  let placed = 0;
  for (let point = 0; point < points.count; point += 1)
    if (points.kind[point] === 'placed') placed += points.sizes[point]!;
  for (let levels = facts.areas.length; levels > 0; levels -= 1) {
    const grouping = groupByColumns(
      facts.areas.slice(0, levels).map((one) => one.column),
      facts.table.rows,
    );
    if (grouping.count > 1 && placed >= grouping.count * 8) return grouping;
  }
  return undefined;
}

function median(values: Float64Array): number {
  const sorted = values.slice().sort();
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

function manyOnOnePoint(facts: StationFacts, points: StationPoints): readonly Check[] {
  const collector = new RowCollector(facts.table.rowNumber);
  const groups = new Set<number>();
  let most = 0;
  for (let row = 0; row < facts.table.rows; row += 1) {
    const point = points.of(row);
    if (points.kind[point] !== 'placed' || points.sizes[point]! <= MANY) continue;
    collector.add(row);
    groups.add(point);
    most = Math.max(most, points.sizes[point]!);
  }
  return collector.finish({
    code: 'many-on-one-point',
    severity: 'notice',
    groups: groups.size,
    message: `More than ${MANY} stations have the same coordinates (at most ${most} on one point): a large building, or the middle of a town.`,
  });
}

/** One address whose rows have points more than 200 metres apart. */
function addressesWithTwoPoints(facts: StationFacts, points: StationPoints): readonly Check[] {
  const address = facts.of('address').filter((one) => one.profile.meanWords >= 3 && one.profile.filled > 0);
  if (address.length !== 1) return [];
  const grouping = groupByColumns(
    [...facts.areas, ...address].map((one) => one.column),
    facts.table.rows,
  );
  const sizes = groupSizes(grouping);
  const first = new Int32Array(grouping.count).fill(-1);
  const apart = new Set<number>();
  for (let row = 0; row < facts.table.rows; row += 1) {
    const group = grouping.group[row]!;
    const point = points.of(row);
    if (sizes[group]! < 2 || points.kind[point] !== 'placed' || address[0]!.column.text(row).trim() === '') continue;
    if (first[group]! < 0) first[group] = point;
    else if (first[group] !== point) {
      const one: readonly [number, number] = [points.longitude[first[group]!]!, points.latitude[first[group]!]!];
      if (kilometresBetween(one, [points.longitude[point]!, points.latitude[point]!]) > 0.2) apart.add(group);
    }
  }
  const collector = new RowCollector(facts.table.rowNumber);
  for (let row = 0; row < facts.table.rows; row += 1) if (apart.has(grouping.group[row]!)) collector.add(row);
  return collector.finish({
    code: 'address-with-two-points',
    severity: 'warning',
    column: address[0]!.column.name,
    groups: apart.size,
    message: 'One address in one area has points more than 200 metres apart.',
  });
}
