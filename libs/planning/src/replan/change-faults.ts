import { FaultList, type ProblemFault } from '../core/problem-fault.js';
import type { DeploymentProblem } from '../deployment/deployment-problem.js';
import type { DeploymentChange } from './changes.js';

/** Changes that speak of people, stations or areas that the deployment does not have; none where all can be applied. */
export function changeFaults(
  problem: DeploymentProblem,
  changes: readonly DeploymentChange[],
): readonly ProblemFault[] {
  const faults = new FaultList();
  const people = new Set(problem.roster.map((one) => one.id));
  const stations = new Set(problem.stations.map((one) => one.id));
  const areas = new Set(problem.stations.flatMap((one) => one.areaPath));
  const known = (of: ReadonlySet<string>, path: string, value: string, what: string): void =>
    faults.require(of.has(value), path, { value, expected: `the id of ${what} of the deployment` });
  changes.forEach((change, index) => {
    const path = `changes[${index}]`;
    switch (change.kind) {
      case 'person-out':
        known(people, `${path}.person`, change.person, 'a person on the roster');
        break;
      case 'person-in':
        faults.require(!people.has(change.member.id), `${path}.member.id`, {
          value: change.member.id,
          expected: 'an id that nobody on the roster has',
        });
        break;
      case 'no-go':
        known(areas, `${path}.area`, change.area, 'an area');
        break;
      case 'station-closed':
      case 'station-moved':
        known(stations, `${path}.station`, change.station, 'a station');
        break;
      case 'road-closed':
        known(stations, `${path}.from`, change.from, 'a station');
        known(stations, `${path}.to`, change.to, 'a station');
        break;
    }
  });
  const found = faults.result(() => []);
  return found.ok ? found.value : found.failure;
}
