/** GeoJSON of a plan for the map. Longitude comes first, as GeoJSON has it. */

interface Place {
  readonly latitude?: number | null;
  readonly longitude?: number | null;
}

interface MappedTeam {
  readonly id: string;
  readonly number: number;
  readonly hub?: Place | null;
  readonly visits: readonly {
    readonly id: string;
    readonly service: string;
    readonly station: Place & { readonly id: string };
  }[];
}

type Coordinates = [number, number];

/** No tiles, no glyphs, no request: a ground to draw on. */
export const EMPTY_STYLE = {
  version: 8 as const,
  sources: {},
  layers: [{ id: 'water', type: 'background' as const, paint: { 'background-color': '#dfe6e3' } }],
};

/** Whether something has a place on the map. */
export function isPlaced<T extends Place>(place: T): place is T & { latitude: number; longitude: number } {
  return typeof place.longitude === 'number' && typeof place.latitude === 'number';
}

function coordinates(place: Place | null | undefined): Coordinates | undefined {
  return place && isPlaced(place) ? [place.longitude, place.latitude] : undefined;
}

function collection<Shape>(features: readonly Shape[]) {
  return { type: 'FeatureCollection' as const, features: [...features] };
}

function point(at: Coordinates, properties: Record<string, unknown>) {
  return { type: 'Feature' as const, geometry: { type: 'Point' as const, coordinates: at }, properties };
}

function line(points: readonly Coordinates[], properties: Record<string, unknown>) {
  return { type: 'Feature' as const, geometry: { type: 'LineString' as const, coordinates: [...points] }, properties };
}

/** Every station of the register that has a place. */
export function stationsOf(
  points: readonly { readonly id: string; readonly latitude: number; readonly longitude: number }[],
) {
  return collection(points.map((station) => point([station.longitude, station.latitude], { id: station.id })));
}

/** The visits of the teams; a station without a place is not on the map but stays in the table. */
export function stopsOf(teams: readonly MappedTeam[]) {
  return collection(
    teams.flatMap((team) =>
      team.visits.flatMap((visit) => {
        const at = coordinates(visit.station);
        return at ? [point(at, { team: team.id, service: visit.service, station: visit.station.id })] : [];
      }),
    ),
  );
}

function pathOf(team: MappedTeam): Coordinates[] {
  const hub = coordinates(team.hub);
  const stops = team.visits.flatMap((visit) => {
    const at = coordinates(visit.station);
    return at ? [at] : [];
  });
  return hub ? [hub, ...stops, hub] : stops;
}

/** From the hub over the visits and back, one line for each team. */
export function routesOf(teams: readonly MappedTeam[]) {
  return collection(
    teams.map((team) => line(pathOf(team), { team: team.id })).filter((item) => item.geometry.coordinates.length > 1),
  );
}

export function routeOf(team: MappedTeam | undefined) {
  return routesOf(team ? [team] : []);
}

/** From so many places on, a few that lie far off (a slip of the register, a section abroad) do not set the frame. */
const MANY_PLACES = 200;
/** The part of the places at each end of a direction that the frame may leave out. */
const LEFT_OUT = 0.01;

/** The least and the greatest of numbers; of many, without the outermost hundredth at each end. */
function spanOf(numbers: readonly number[]): [number, number] {
  const sorted = Float64Array.from(numbers).sort();
  const skipped = sorted.length < MANY_PLACES ? 0 : Math.floor(sorted.length * LEFT_OUT);
  return [sorted[skipped]!, sorted[sorted.length - 1 - skipped]!];
}

/** West, south, east and north of what the map is about; `undefined` when nothing has a place. */
export function boundsOf(
  points: readonly Place[],
  teams: readonly MappedTeam[],
): [number, number, number, number] | undefined {
  const all = [...points, ...teams.flatMap((team) => team.visits.map((visit) => visit.station))].flatMap((place) => {
    const at = coordinates(place);
    return at ? [at] : [];
  });
  if (all.length === 0) return undefined;
  const [west, east] = spanOf(all.map(([longitude]) => longitude));
  const [south, north] = spanOf(all.map(([, latitude]) => latitude));
  return [west, south, east, north];
}

type Ring = readonly (readonly number[])[];

/**
 * A ring that goes on past the 180th meridian instead of jumping to the other side, where a map would draw a line around
 * the globe. One that surrounds a pole stays as it is.
 */
export function unbroken(ring: Ring): Ring {
  let turn = 0;
  let before: number | undefined;
  const walked = ring.map(([longitude = 0, latitude = 0]) => {
    if (before !== undefined && longitude - before > 180) turn -= 360;
    if (before !== undefined && longitude - before < -180) turn += 360;
    before = longitude;
    return [longitude + turn, latitude] as const;
  });
  return turn === 0 ? walked : ring;
}

/** Whether a place lies within a ring, by the even-odd rule; not for rings over a pole or the 180th meridian. */
function within([x, y]: Coordinates, ring: Ring): boolean {
  let inside = false;
  ring.forEach(([endX = 0, endY = 0], index) => {
    const [startX = 0, startY = 0] = ring[(index || ring.length) - 1]!;
    if (endY > y !== startY > y && x < ((startX - endX) * (y - endY)) / (startY - endY) + endX) inside = !inside;
  });
  return inside;
}

interface Outline {
  readonly geometry: { readonly type: string; readonly coordinates?: unknown } | null;
}

/** Those of the outlines in which most of up to 25 of the places lie: the country that the map is about. */
export function outlinesAround<Shape extends Outline>(outlines: readonly Shape[], places: readonly Place[]): Shape[] {
  const stride = Math.max(1, Math.floor(places.length / 25));
  const sample = places
    .filter((_, index) => index % stride === 0)
    .map(coordinates)
    .filter((at) => at !== undefined);
  const areasOf = ({ geometry }: Shape): readonly (readonly Ring[])[] => {
    if (geometry?.type === 'Polygon') return [geometry.coordinates as Ring[]];
    return geometry?.type === 'MultiPolygon' ? (geometry.coordinates as Ring[][]) : [];
  };
  return outlines.filter((outline) => {
    const areas = areasOf(outline);
    const held = sample.filter((at) =>
      areas.some(([outer = [], ...holes]) => within(at, outer) && !holes.some((hole) => within(at, hole))),
    );
    return held.length * 2 > sample.length;
  });
}
