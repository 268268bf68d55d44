import { uniformCell } from '@comitia/tabular';
import { isIn } from '@rapideditor/country-coder';

/** Where a point lies as seen from the election's country. `swapped`: outside, but inside once the two are exchanged. */
export type StationLocation = 'inside' | 'outside' | 'swapped';

/** Answers kept at a time, of cells and of points near borders each; a country of continental size has fewer cells. */
const REMEMBERED = 1 << 16;

/**
 * Tells where points lie with the outlines that @rapideditor/country-coder brings (ISC). One answer holds for a whole cell
 * of the grid that no border crosses; near borders, buildings repeat. What is remembered has a bound, however many points
 * come.
 */
export class CountryLocator {
  private readonly cells = new Map<number, boolean | null>();
  private readonly points = new Map<string, boolean | null>();

  /** `country` is an ISO 3166-1 alpha-3 code; one that the outlines do not know leaves every point inside. */
  constructor(private readonly country: string) {}

  /** Degrees, WGS 84. */
  locate(latitude: number, longitude: number): StationLocation {
    if (this.holds(longitude, latitude) !== false) return 'inside';
    return Math.abs(longitude) <= 90 && this.holds(latitude, longitude) === true ? 'swapped' : 'outside';
  }

  /** Whether the country holds the point; null where its outline is not known. */
  private holds(longitude: number, latitude: number): boolean | null {
    const cell = uniformCell(longitude, latitude);
    const ask = (): boolean | null => isIn([longitude, latitude], this.country);
    return cell === undefined
      ? remembered(this.points, `${longitude} ${latitude}`, ask)
      : remembered(this.cells, cell, ask);
  }
}

function remembered<Key>(answers: Map<Key, boolean | null>, key: Key, ask: () => boolean | null): boolean | null {
  const known = answers.get(key);
  if (known !== undefined) return known;
  const answer = ask();
  if (answers.size >= REMEMBERED) answers.clear();
  answers.set(key, answer);
  return answer;
}
