import { iso1A2Code } from '@rapideditor/country-coder';
import { uniformCell } from './border-grid.js';

const known = new Map<number, string | undefined>();

/** The country (ISO 3166-1 alpha-2) in whose borders or waters a point in degrees lies; undefined on the high seas. */
export function countryOf(longitude: number, latitude: number): string | undefined {
  const cell = uniformCell(longitude, latitude);
  if (cell === undefined) return lookUp(longitude, latitude);
  if (!known.has(cell)) known.set(cell, lookUp(longitude, latitude));
  return known.get(cell);
}

function lookUp(longitude: number, latitude: number): string | undefined {
  return iso1A2Code([longitude, latitude]) ?? undefined;
}

const EARTH = 6_371.0088;
const RADIANS = Math.PI / 180;

/** Great-circle distance in kilometres between two points in degrees. */
export function kilometresBetween(one: readonly [number, number], other: readonly [number, number]): number {
  const [longitude, latitude] = one;
  const [otherLongitude, otherLatitude] = other;
  const a =
    Math.sin(((otherLatitude - latitude) * RADIANS) / 2) ** 2 +
    Math.cos(latitude * RADIANS) *
      Math.cos(otherLatitude * RADIANS) *
      Math.sin(((otherLongitude - longitude) * RADIANS) / 2) ** 2;
  return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(a)));
}
