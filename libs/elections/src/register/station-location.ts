import { isIn } from '@rapideditor/country-coder';

/** Where a point lies as seen from the election's country. `swapped`: outside, but inside once the two are exchanged. */
export type StationLocation = 'inside' | 'outside' | 'swapped';

/** Tells where points lie with the outlines that @rapideditor/country-coder brings (ISC); buildings repeat, so each is asked once. */
export class CountryLocator {
  private readonly known = new Map<string, StationLocation>();

  /** `country` is an ISO 3166-1 alpha-3 code; one that the outlines do not know leaves every point inside. */
  constructor(private readonly country: string) {}

  /** Degrees, WGS 84. */
  locate(latitude: number, longitude: number): StationLocation {
    const key = `${latitude} ${longitude}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    let location: StationLocation = 'inside';
    if (isIn([longitude, latitude], this.country) === false) {
      const swapped = Math.abs(longitude) <= 90 && isIn([latitude, longitude], this.country) === true;
      location = swapped ? 'swapped' : 'outside';
    }
    this.known.set(key, location);
    return location;
  }
}
