import { coordinateSystems, toDegrees } from '../geography/coordinate-systems.js';
import { countryOf } from '../geography/country-of.js';
import type { CodedColumn } from '../inspect/coded-table.js';
import { groupByColumns, groupSizes } from '../inspect/grouping.js';
import { readDegrees, readNumber, type NumberStyle } from '../text/read-number.js';
import type { FactColumn, StationFacts } from './station-facts.js';

/** What a pair of coordinate cells is. */
export type PointKind = 'missing' | 'invalid' | 'zero' | 'placed';

/** The different points of a list. */
export interface StationPoints {
  /** Number of the row's point. */
  readonly of: (row: number) => number;
  readonly count: number;
  readonly sizes: Uint32Array;
  readonly kind: readonly PointKind[];
  /** Degrees, WGS 84; NaN where not placed. */
  readonly longitude: Float64Array;
  readonly latitude: Float64Array;
  /** EPSG code of the system the coordinates are in. */
  readonly system: string;
  /** The country that most placed rows lie in, where at least three in five do. */
  readonly country: string | undefined;
  readonly countryOf: (point: number) => string | undefined;
  /** The columns that were read. */
  readonly columns: readonly [FactColumn, FactColumn];
}

/** Reads the coordinates of a list: degrees, or metres in a grid whose points fall into its country. */
export function stationPoints(facts: StationFacts): StationPoints | undefined {
  const degrees = pair(facts, 'longitude', 'latitude');
  if (degrees !== undefined)
    return readPoints(facts, degrees, { system: 'EPSG:4326', convert: (longitude, latitude) => [longitude, latitude] });
  const grid = pair(facts, 'easting', 'northing');
  if (grid === undefined) return undefined;
  for (const system of coordinateSystems) {
    if (system.countries.length === 0) continue;
    const points = readPoints(facts, grid, { system: system.code, convert: toDegrees(system.code)! });
    if (points.country !== undefined && system.countries.includes(points.country) && isPlausible(points)) return points;
  }
  return undefined;
}

function pair(
  facts: StationFacts,
  first: 'longitude' | 'easting',
  second: 'latitude' | 'northing',
): readonly [FactColumn, FactColumn] | undefined {
  const one = facts.of(first)[0];
  const other = facts.of(second)[0];
  return one === undefined || other === undefined || one.profile.filled + other.profile.filled === 0
    ? undefined
    : [one, other];
}

function isPlausible(points: StationPoints): boolean {
  let placed = 0;
  let home = 0;
  for (let point = 0; point < points.count; point += 1) {
    if (points.kind[point] !== 'placed') continue;
    placed += 1;
    if (points.countryOf(point) === points.country) home += 1;
  }
  return placed > 0 && home >= placed * 0.9;
}

interface Reading {
  readonly system: string;
  readonly convert: (x: number, y: number) => readonly [number, number];
}

function readPoints(facts: StationFacts, columns: readonly [FactColumn, FactColumn], reading: Reading): StationPoints {
  const [first, second] = columns;
  const geographic = reading.system === 'EPSG:4326';
  const xs = numbersOf(first.column, first.profile.style, geographic);
  const ys = numbersOf(second.column, second.profile.style, geographic);
  const grouping = groupByColumns([first.column, second.column], facts.table.rows);
  const kind: PointKind[] = new Array<PointKind>(grouping.count).fill('missing');
  const longitude = new Float64Array(grouping.count).fill(Number.NaN);
  const latitude = new Float64Array(grouping.count).fill(Number.NaN);
  const done = new Uint8Array(grouping.count);
  for (let row = 0; row < facts.table.rows; row += 1) {
    const point = grouping.group[row]!;
    if (done[point] === 1) continue;
    done[point] = 1;
    const x = xs[first.column.code(row)]!;
    const y = ys[second.column.code(row)]!;
    kind[point] = kindOf(x, y, geographic);
    if (kind[point] !== 'placed') continue;
    const [lon, lat] = reading.convert(x, y);
    longitude[point] = lon;
    latitude[point] = lat;
    if (!Number.isFinite(lon) || !Number.isFinite(lat)) kind[point] = 'invalid';
  }
  const lookUp = (point: number): string | undefined => countryOf(longitude[point]!, latitude[point]!);
  const sizes = groupSizes(grouping);
  const placed = { kind, sizes, count: grouping.count };
  return {
    of: (row) => grouping.group[row]!,
    count: grouping.count,
    sizes,
    kind,
    longitude,
    latitude,
    system: reading.system,
    country: homeCountry(placed, lookUp, (point) =>
      Math.abs(longitude[point]!) > 90 ? undefined : countryOf(latitude[point]!, longitude[point]!),
    ),
    countryOf: lookUp,
    columns,
  };
}

/** What stands for a blank cell among numbers. */
const BLANK = Number.POSITIVE_INFINITY;

/** Numbers by text; BLANK where blank, NaN where no number. */
function numbersOf(column: CodedColumn, style: NumberStyle, geographic: boolean): Float64Array {
  const numbers = new Float64Array(column.dictionary.size);
  for (let code = 0; code < numbers.length; code += 1) {
    const text = column.dictionary.text(code).trim();
    numbers[code] =
      text === '' ? BLANK : ((geographic ? readDegrees(text, style) : readNumber(text, style)) ?? Number.NaN);
  }
  return numbers;
}

function kindOf(x: number, y: number, geographic: boolean): PointKind {
  if (x === BLANK && y === BLANK) return 'missing';
  if (!Number.isFinite(x) || !Number.isFinite(y)) return 'invalid';
  if (x === 0 && y === 0) return 'zero';
  // Latitude and longitude may have been exchanged; what fits neither way is invalid.
  const fits = (Math.abs(x) <= 180 && Math.abs(y) <= 90) || (Math.abs(y) <= 180 && Math.abs(x) <= 90);
  return geographic && !fits ? 'invalid' : 'placed';
}

interface Placed {
  readonly kind: readonly PointKind[];
  readonly sizes: Uint32Array;
  readonly count: number;
}

/** The country of at least three in five rows; of the points the other way round, where that fits much better. */
function homeCountry(
  points: Placed,
  lookUp: (point: number) => string | undefined,
  exchanged: (point: number) => string | undefined,
) {
  const straight = commonCountry(points, lookUp);
  if (straight.share >= 0.95) return straight.country;
  const turned = commonCountry(points, exchanged);
  const best = turned.share > straight.share + 0.2 ? turned : straight;
  return best.share >= 0.6 ? best.country : undefined;
}

/** The country that most rows lie in; of a long list, looked up for about 2,000 points. */
function commonCountry(points: Placed, lookUp: (point: number) => string | undefined) {
  const rows = new Map<string, number>();
  let total = 0;
  const step = Math.max(1, Math.floor(points.count / 2_000));
  for (let point = 0; point < points.count; point += step) {
    if (points.kind[point] !== 'placed') continue;
    const country = lookUp(point);
    total += points.sizes[point]!;
    if (country !== undefined) rows.set(country, (rows.get(country) ?? 0) + points.sizes[point]!);
  }
  const [country, count] = [...rows].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1))[0] ?? [
    '',
    0,
  ];
  return { country, share: total === 0 ? 0 : count / total };
}
