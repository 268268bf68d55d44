import type { Country } from './country.js';
import type { DeploymentStation } from './deployment-input.js';
import type { DeploymentProblem } from './deployment-problem.js';
import { stratumOf } from './stratum.js';

/** What a station counts in its stratum: its electors, or one where the register does not say. */
export function stationSize(station: DeploymentStation): number {
  return station.electors ?? 1;
}

/** Electors (stations, where the register does not say) of each stratum, over the stations planned for. */
export function electorsByStratum(country: Country): ReadonlyMap<string, number> {
  const electorsIn = new Map<string, number>();
  country.stations.forEach((station, index) => {
    if (country.excluded.has(index)) return;
    electorsIn.set(stratumOf(station), (electorsIn.get(stratumOf(station)) ?? 0) + stationSize(station));
  });
  return electorsIn;
}

/** Target share of visits per stratum: as declared, the rest in proportion to electors. */
export function targetShares(
  problem: DeploymentProblem,
  electorsIn: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const declared = problem.targets ?? {};
  const named = Object.values(declared).reduce((sum, share) => sum + share, 0);
  let rest = 0;
  for (const [stratum, electors] of electorsIn) if (!(stratum in declared)) rest += electors;
  return new Map(
    [...electorsIn].map(([stratum, electors]) => [
      stratum,
      declared[stratum] ?? (rest === 0 ? 0 : (Math.max(0, 1 - named) * electors) / rest),
    ]),
  );
}

/** Share of all visits that each building should attract if the strata got exactly their targets: sums to at most 1. */
export function targetMass(problem: DeploymentProblem, country: Country): Float64Array {
  const electorsIn = electorsByStratum(country);
  const targets = targetShares(problem, electorsIn);
  return Float64Array.from(country.buildings, (building) =>
    building.stations.reduce((sum, index) => {
      const station = country.stations[index]!;
      const stratum = stratumOf(station);
      return sum + (targets.get(stratum)! * stationSize(station)) / Math.max(1, electorsIn.get(stratum)!);
    }, 0),
  );
}
