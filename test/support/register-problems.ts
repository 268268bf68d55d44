import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import {
  DAY_BY_DEFAULT,
  PAIRS_BY_DEFAULT,
  TRAVEL_BY_DEFAULT,
  VALUE_BY_DEFAULT,
  type DeploymentInput,
  type DeploymentStation,
  type RosterMember,
  type StationFlag,
} from '@comitia/planning';
import { parse as parseStream } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import { testData } from './data-path.js';

/** Which country's register a deployment problem is made from. */
export type RegisterCountry = 'bulgaria' | 'nigeria' | 'uganda';

/** Paths of the test data that each country needs. */
export const REGISTER_FILES = {
  bulgaria: ['registers/bulgaria-2024/31_sections.csv', 'registers/bulgaria-2024/40_elections_lists.csv'],
  nigeria: ['registers/nigeria-2022/polling-units.csv.gz'],
  uganda: ['registers/uganda-2020/voter_register_summary_2020.csv'],
} as const satisfies Record<RegisterCountry, readonly string[]>;

type Row = Record<string, string>;

function rows(path: string, delimiter: string): Row[] {
  return parse(readFileSync(testData(path)!), { columns: true, bom: true, delimiter, trim: true, relax_quotes: true });
}

function bulgaria(): DeploymentStation[] {
  const [sections, lists] = REGISTER_FILES.bulgaria;
  const electors = new Map(rows(lists, ';').map((row) => [row['section_id']!, Number(row['registered_voters'])]));
  return rows(sections, ';').map((row) => {
    const flags: StationFlag[] = [];
    if (row['is_mobile'] === '1') flags.push('mobile');
    if (row['is_on_ship'] === '1') flags.push('ship');
    // District 32 is the register's code for sections abroad.
    if (row['rik_code'] === '32') flags.push('abroad');
    const id = row['section_id']!;
    return {
      id,
      coordinates: { latitude: Number(row['latitude']), longitude: Number(row['longitude']) },
      areaPath: [row['rik_code']!, row['municipality_code']!, `${row['municipality_code']}/${row['ekatte']}`],
      electors: electors.get(id) ?? null,
      ...(flags.length > 0 ? { flags } : {}),
      stratum: row['rik_code']!,
    };
  });
}

async function nigeria(): Promise<DeploymentStation[]> {
  const stations: DeploymentStation[] = [];
  const parser = parseStream(gunzipSync(readFileSync(testData(REGISTER_FILES.nigeria[0])!)), { columns: true });
  for await (const row of parser as AsyncIterable<Row>) {
    const [latitude, longitude] = [row['location.latitude'], row['location.longitude']];
    stations.push({
      id: row['delimitation']!,
      ...(latitude && longitude ? { coordinates: { latitude: Number(latitude), longitude: Number(longitude) } } : {}),
      areaPath: [`S${row['state_id']}`, `L${row['local_government_id']}`, `W${row['ward_id']}`],
      electors: null,
    });
  }
  return stations;
}

function uganda(): DeploymentStation[] {
  return rows(REGISTER_FILES.uganda[0], ',').map((row) => {
    const path = [row['district_code']!, row['constituency_code']!, row['subcounty_code']!, row['parish_code']!];
    const areaPath = path.map((_, level) => path.slice(0, level + 1).join('/'));
    return {
      id: [...path, row['polling_station_code']!].join('/'),
      areaPath,
      electors: Number(row['total_voters']),
    };
  });
}

const HOST = { bulgaria: ['BG', ['bg']], nigeria: ['NG', ['ha']], uganda: ['UG', ['sw']] } as const;

/** A deployment problem made from a register in the test data and an invented roster of pairs. */
export async function registerProblem(
  country: RegisterCountry,
  wanted: { readonly teams: number; readonly hubs: number; readonly roster: readonly RosterMember[] },
): Promise<DeploymentInput> {
  const stations = country === 'bulgaria' ? bulgaria() : country === 'nigeria' ? await nigeria() : uganda();
  const [hostState, hostLanguages] = HOST[country];
  return {
    hostState,
    stations,
    hubs: { count: wanted.hubs },
    roster: wanted.roster,
    teamRules: { ...PAIRS_BY_DEFAULT, hostLanguages: [...hostLanguages] },
    teams: wanted.teams,
    mode: 'areas',
    travel: TRAVEL_BY_DEFAULT,
    day: DAY_BY_DEFAULT,
    value: VALUE_BY_DEFAULT,
  };
}
