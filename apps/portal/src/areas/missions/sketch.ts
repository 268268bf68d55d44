/** Places on a small sheet of paper, north up. */

interface Place {
  readonly latitude?: number | null;
  readonly longitude?: number | null;
}

interface SheetSize {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
}

export interface Sketch {
  readonly stops: readonly { readonly index: number; readonly x: number; readonly y: number }[];
  readonly hub: { readonly x: number; readonly y: number } | undefined;
  /** From the hub over the stops and back. */
  readonly path: readonly { readonly x: number; readonly y: number }[];
}

/** Extents below this are drawn as one point, in degrees (about 0.1 mm): a scale from less would overflow. */
const CLOSEST = 1e-9;

/** Stops in their order, scaled to the sheet; `undefined` when fewer than two places are known. */
export function sketchOf(places: readonly Place[], hub: Place | undefined, size: SheetSize): Sketch | undefined {
  const known = (place: Place | undefined) =>
    typeof place?.latitude === 'number' && typeof place.longitude === 'number'
      ? { latitude: place.latitude, longitude: place.longitude }
      : undefined;
  const stops = places.flatMap((place, index) => {
    const at = known(place);
    return at ? [{ ...at, index }] : [];
  });
  const start = known(hub);
  const all = start ? [...stops, start] : stops;
  if (all.length < 2) return undefined;

  const middle = all.reduce((sum, place) => sum + place.latitude, 0) / all.length;
  // A degree of longitude shrinks towards the poles.
  const squeeze = Math.cos((middle * Math.PI) / 180);
  const xs = all.map((place) => place.longitude * squeeze);
  const ys = all.map((place) => place.latitude);
  const [west, south] = [Math.min(...xs), Math.min(...ys)];
  const [wide, high] = [Math.max(...xs) - west, Math.max(...ys) - south];
  const scale = Math.min(
    (size.width - 2 * size.margin) / Math.max(wide, CLOSEST),
    (size.height - 2 * size.margin) / Math.max(high, CLOSEST),
  );
  const offset = { x: (size.width - wide * scale) / 2, y: (size.height - high * scale) / 2 };
  const draw = (place: { latitude: number; longitude: number }) => ({
    x: Math.round((offset.x + (place.longitude * squeeze - west) * scale) * 10) / 10,
    y: Math.round((size.height - offset.y - (place.latitude - south) * scale) * 10) / 10,
  });
  const drawn = stops.map((stop) => ({ index: stop.index, ...draw(stop) }));
  const home = start && draw(start);
  return { stops: drawn, hub: home, path: home ? [home, ...drawn, home] : drawn };
}
