import {
  DAY_BY_DEFAULT,
  PAIRS_BY_DEFAULT,
  Random,
  TRAVEL_BY_DEFAULT,
  VALUE_BY_DEFAULT,
  type DeploymentInput,
  type DeploymentStation,
} from '../index.js';
import { inventRoster } from './invent-roster.js';

/** An invented country of towns and villages for tests and benchmarks. The same seed gives the same country. */
export function inventCountry(
  seed: number,
  stations: number,
  wanted: { readonly teams: number; readonly hubs: number },
): DeploymentInput {
  const random = new Random(seed, 7);
  const list: DeploymentStation[] = [];
  let town = 0;
  while (list.length < stations) {
    const district = town % 4;
    const [latitude, longitude] = [
      42 + (district & 1) * 0.6 + random.below(600) / 1000,
      23 + (district >> 1) * 0.8 + random.below(800) / 1000,
    ];
    const buildings = random.below(4) === 0 ? 6 : 1 + random.below(2);
    for (let building = 0; building < buildings && list.length < stations; building++) {
      const coordinates = {
        latitude: latitude + random.below(40) / 1000,
        longitude: longitude + random.below(40) / 1000,
      };
      const rooms = 1 + random.below(buildings > 2 ? 5 : 2);
      for (let room = 0; room < rooms && list.length < stations; room++) {
        list.push({
          id: `s${String(list.length + 1).padStart(5, '0')}`,
          coordinates,
          areaPath: [`d${district}`, `d${district}-t${town}`],
          electors: 150 + random.below(700),
          stratum: `d${district}-${buildings > 2 ? 'urban' : 'rural'}`,
        });
      }
    }
    town += 1;
  }
  return {
    hostState: 'BG',
    stations: list,
    hubs: { count: wanted.hubs },
    roster: inventRoster(seed, wanted.teams * 2 + 4, { interpreters: wanted.teams }),
    teamRules: { ...PAIRS_BY_DEFAULT, hostLanguages: ['bg'] },
    teams: wanted.teams,
    mode: 'areas',
    travel: TRAVEL_BY_DEFAULT,
    day: DAY_BY_DEFAULT,
    value: VALUE_BY_DEFAULT,
  };
}
