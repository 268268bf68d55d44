import type { Table } from '../table/table.js';
import { areaChecks } from './area-checks.js';
import { checkSeverities, type Check } from './check.js';
import { coordinateChecks } from './coordinate-checks.js';
import { electorChecks } from './elector-checks.js';
import { fileChecks, strayRowChecks } from './file-checks.js';
import { identityChecks } from './identity-checks.js';
import type { StationFacts } from './station-facts.js';
import type { StationPoints } from './station-points.js';
import { textChecks } from './text-checks.js';

/** All checks on a list of stations, errors first. `file` is the table it was read from, where it was read from a file. */
export function checkStations(
  facts: StationFacts,
  about: { readonly file?: Table; readonly points: StationPoints | undefined },
): readonly Check[] {
  const checks = [
    ...(about.file === undefined ? [] : fileChecks(about.file)),
    ...strayRowChecks(facts),
    ...identityChecks(facts),
    ...areaChecks(facts),
    ...coordinateChecks(facts, about.points),
    ...electorChecks(facts),
    ...textChecks(facts),
  ];
  return checkSeverities.flatMap((severity) => checks.filter((check) => check.severity === severity));
}
