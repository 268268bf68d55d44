import { plainDecimal } from '../text/read-number.js';
import type { RowSource } from './write-delimited.js';

export interface GeoJsonOptions {
  /** Columns that hold degrees; without them every feature has no geometry. */
  readonly longitude?: string;
  readonly latitude?: string;
  /** The column that holds whole geometries as JSON. */
  readonly geometry?: string;
}

/** Writes a table as a GeoJSON FeatureCollection (RFC 7946). Properties are texts, as codes are; numbers stay as written. */
export async function* writeGeoJson(
  columns: readonly string[],
  rows: RowSource,
  options: GeoJsonOptions = {},
): AsyncGenerator<Uint8Array> {
  const at = (name: string | undefined): number => (name === undefined ? -1 : columns.indexOf(name));
  const places = { longitude: at(options.longitude), latitude: at(options.latitude), geometry: at(options.geometry) };
  let text = '{"type":"FeatureCollection","features":[\n';
  let first = true;
  for await (const row of rows) {
    text += `${first ? '' : ',\n'}${feature(columns, row, places)}`;
    first = false;
    if (text.length < 64 * 1024) continue;
    yield Buffer.from(text);
    text = '';
  }
  yield Buffer.from(`${text}\n]}\n`);
}

interface Places {
  readonly longitude: number;
  readonly latitude: number;
  readonly geometry: number;
}

function feature(columns: readonly string[], row: readonly string[], places: Places): string {
  const longitude = plainDecimal(row[places.longitude] ?? '');
  const latitude = plainDecimal(row[places.latitude] ?? '');
  // A number that JSON writes otherwise (007, +1) stays a text among the properties.
  const point = isJsonNumber(longitude) && isJsonNumber(latitude);
  const whole = row[places.geometry] ?? '';
  const geometry = whole.startsWith('{')
    ? whole
    : point
      ? `{"type":"Point","coordinates":[${longitude},${latitude}]}`
      : 'null';
  const left = new Set([
    ...(point ? [places.longitude, places.latitude] : []),
    ...(whole.startsWith('{') ? [places.geometry] : []),
  ]);
  const properties = columns
    .map((name, index) => (left.has(index) ? undefined : `${JSON.stringify(name)}:${JSON.stringify(row[index] ?? '')}`))
    .filter((member) => member !== undefined);
  return `{"type":"Feature","properties":{${properties.join(',')}},"geometry":${geometry}}`;
}

function isJsonNumber(text: string | undefined): text is string {
  return text !== undefined && /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text);
}

/** Writes a table as a JSON array of objects whose members are texts. */
export async function* writeJson(columns: readonly string[], rows: RowSource): AsyncGenerator<Uint8Array> {
  let text = '[\n';
  let first = true;
  for await (const row of rows) {
    const members = columns.map((name, index) => `${JSON.stringify(name)}:${JSON.stringify(row[index] ?? '')}`);
    text += `${first ? '' : ',\n'}{${members.join(',')}}`;
    first = false;
    if (text.length < 64 * 1024) continue;
    yield Buffer.from(text);
    text = '';
  }
  yield Buffer.from(`${text}\n]\n`);
}
