import type { DeploymentStation } from './deployment-input.js';

/** The stratum of a station: its own, or its widest area. */
export function stratumOf(station: DeploymentStation): string {
  return station.stratum ?? station.areaPath[0]!;
}
