import proj4 from 'proj4';

/** A system of coordinates that lists of stations come in. */
export interface CoordinateSystem {
  /** Identifier in the EPSG register. */
  readonly code: string;
  readonly name: string;
  /** Definition in the language of PROJ. */
  readonly definition: string;
  /** Countries (ISO 3166-1 alpha-2) that use it; empty for world-wide ones. */
  readonly countries: readonly string[];
}

/** National grids whose definitions come with the program, from the EPSG register. Others can be given as a definition. */
export const coordinateSystems: readonly CoordinateSystem[] = [
  { code: 'EPSG:4326', name: 'WGS 84', definition: '+proj=longlat +datum=WGS84 +no_defs', countries: [] },
  {
    code: 'EPSG:3857',
    name: 'Web Mercator',
    definition:
      '+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +units=m +nadgrids=@null +no_defs',
    countries: [],
  },
  {
    code: 'EPSG:27700',
    name: 'OSGB36 British National Grid',
    definition:
      '+proj=tmerc +lat_0=49 +lon_0=-2 +k=0.9996012717 +x_0=400000 +y_0=-100000 +ellps=airy +towgs84=446.448,-125.157,542.06,0.15,0.247,0.842,-20.489 +units=m +no_defs',
    countries: ['GB'],
  },
  {
    code: 'EPSG:29902',
    name: 'TM65 Irish Grid',
    definition:
      '+proj=tmerc +lat_0=53.5 +lon_0=-8 +k=1.000035 +x_0=200000 +y_0=250000 +ellps=mod_airy +towgs84=482.5,-130.6,564.6,-1.042,-0.214,-0.631,8.15 +units=m +no_defs',
    countries: ['IE', 'GB'],
  },
  {
    code: 'EPSG:2157',
    name: 'IRENET95 Irish Transverse Mercator',
    definition: '+proj=tmerc +lat_0=53.5 +lon_0=-8 +k=0.99982 +x_0=600000 +y_0=750000 +ellps=GRS80 +units=m +no_defs',
    countries: ['IE'],
  },
  {
    code: 'EPSG:2180',
    name: 'ETRS89 Poland CS92',
    definition: '+proj=tmerc +lat_0=0 +lon_0=19 +k=0.9993 +x_0=500000 +y_0=-5300000 +ellps=GRS80 +units=m +no_defs',
    countries: ['PL'],
  },
  {
    code: 'EPSG:2154',
    name: 'RGF93 Lambert 93',
    definition:
      '+proj=lcc +lat_0=46.5 +lon_0=3 +lat_1=49 +lat_2=44 +x_0=700000 +y_0=6600000 +ellps=GRS80 +units=m +no_defs',
    countries: ['FR'],
  },
  {
    code: 'EPSG:28992',
    name: 'Amersfoort RD New',
    definition:
      '+proj=sterea +lat_0=52.15616055555555 +lon_0=5.38763888888889 +k=0.9999079 +x_0=155000 +y_0=463000 +ellps=bessel +towgs84=565.417,50.3319,465.552,-0.398957,0.343988,-1.8774,4.0725 +units=m +no_defs',
    countries: ['NL'],
  },
];

/** The definition of a system by its EPSG code (UTM zones on WGS 84 included) or itself, if it is one; else undefined. */
export function coordinateDefinition(system: string): string | undefined {
  if (system.trimStart().startsWith('+proj=')) return system;
  const code = system
    .trim()
    .toUpperCase()
    .replace(/^(?:EPSG:)?(?=\d)/, 'EPSG:');
  const zone = /^EPSG:32([67])(0[1-9]|[1-5]\d|60)$/.exec(code);
  if (zone !== null)
    return `+proj=utm +zone=${Number(zone[2])}${zone[1] === '7' ? ' +south' : ''} +datum=WGS84 +units=m +no_defs`;
  return coordinateSystems.find((known) => known.code === code)?.definition;
}

/** Makes a function from easting and northing (metres) in a system to longitude and latitude in degrees (WGS 84). */
export function toDegrees(
  system: string,
): ((easting: number, northing: number) => readonly [number, number]) | undefined {
  const definition = coordinateDefinition(system);
  if (definition === undefined) return undefined;
  const converter = proj4(definition, '+proj=longlat +datum=WGS84 +no_defs');
  return (easting, northing) => {
    const [longitude, latitude] = converter.forward([easting, northing]);
    return [longitude, latitude];
  };
}
