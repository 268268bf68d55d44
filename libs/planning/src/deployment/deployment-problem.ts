import type { Result } from '@comitia/kernel';
import { FaultList, type ProblemFault } from '../core/problem-fault.js';
import { checkRoster, checkTeamRules } from '../teams/team-problem.js';
import {
  STATION_FLAGS,
  type Coordinates,
  type DayRules,
  type DeploymentInput,
  type TravelRules,
} from './deployment-input.js';
import { stratumOf } from './stratum.js';
import { checkMatrix } from './travel-matrix.js';

/** A deployment problem that was checked when it was built; it never changes. */
export interface DeploymentProblem extends DeploymentInput {
  readonly kind: 'deployment';
}

/** Builds a deployment problem, or names everything that is wrong with the input. */
export function deploymentProblem(input: DeploymentInput): Result<DeploymentProblem, readonly ProblemFault[]> {
  const faults = new FaultList();
  faults.require(/^[A-Z]{2}$/.test(input.hostState), 'hostState', {
    value: input.hostState,
    expected: 'an ISO 3166-1 alpha-2 code in capitals, such as "GH"',
  });
  checkStations(input, faults);
  checkHubs(input, faults);
  checkRoster(input.roster, faults);
  checkTeamRules(input.teamRules, faults, 'teamRules');
  checkDay(input.day, faults);
  checkTravel(input.travel, faults);
  checkMatrix(input, faults);
  checkValueAndTargets(input, faults);
  checkReferences(input, faults);
  return faults.result(() => ({ ...input, kind: 'deployment' as const }));
}

function checkCoordinates(at: Coordinates | undefined, faults: FaultList, path: string): void {
  if (!at) return;
  faults.number(`${path}.latitude`, at.latitude, [-90, 90]);
  faults.number(`${path}.longitude`, at.longitude, [-180, 180]);
}

function checkStations(input: DeploymentInput, faults: FaultList): void {
  faults.require(input.stations.length > 0, 'stations', { value: 0, expected: 'at least one station' });
  faults.distinctIds(
    input.stations.map((station) => station.id),
    (index) => `stations[${index}].id`,
  );
  input.stations.forEach((station, index) => {
    const path = `stations[${index}]`;
    checkCoordinates(station.coordinates, faults, `${path}.coordinates`);
    faults.require(station.areaPath.length > 0, `${path}.areaPath`, {
      value: station.areaPath,
      expected: 'at least one area code',
    });
    if (station.electors !== null) faults.whole(`${path}.electors`, station.electors, [0, 10_000_000]);
    if (station.hours !== undefined && station.hours !== 'closed') checkHours(station.hours, faults, `${path}.hours`);
    station.flags?.forEach((flag, position) =>
      faults.require(STATION_FLAGS.includes(flag), `${path}.flags[${position}]`, {
        value: flag,
        expected: STATION_FLAGS.join(', '),
      }),
    );
  });
}

function checkHours(hours: { opens: number; closes: number }, faults: FaultList, path: string): void {
  faults.whole(`${path}.opens`, hours.opens, [0, 1439]);
  faults.whole(`${path}.closes`, hours.closes, [1, 2880]);
  faults.require(hours.closes > hours.opens, `${path}.closes`, {
    value: hours.closes,
    expected: `a minute after opening at ${hours.opens}; a closing after midnight is counted on, as 1440 + minutes`,
  });
}

function checkHubs(input: DeploymentInput, faults: FaultList): void {
  if (!Array.isArray(input.hubs)) {
    faults.whole('hubs.count', (input.hubs as { count: number }).count, [1, 1000]);
    return;
  }
  const hubs = input.hubs as Exclude<DeploymentInput['hubs'], { count: number }>;
  faults.require(hubs.length > 0, 'hubs', {
    value: 0,
    expected: 'at least one hub, or { "count": n } to have them placed',
  });
  faults.distinctIds(
    hubs.map((hub) => hub.id),
    (index) => `hubs[${index}].id`,
  );
  hubs.forEach((hub, index) => {
    const path = `hubs[${index}]`;
    checkCoordinates(hub.coordinates, faults, `${path}.coordinates`);
    faults.require(hub.coordinates !== undefined || (hub.areaPath?.length ?? 0) > 0, path, {
      value: hub.id,
      expected: 'coordinates or an areaPath, so that it has a place',
    });
    if (hub.leastTeams !== undefined) faults.whole(`${path}.leastTeams`, hub.leastTeams, [0, 100_000]);
    if (hub.mostTeams !== undefined) faults.whole(`${path}.mostTeams`, hub.mostTeams, [hub.leastTeams ?? 0, 100_000]);
  });
}

function checkDay(day: DayRules, faults: FaultList): void {
  faults.whole('day.leave', day.leave, [0, 1440]);
  faults.whole('day.back', day.back, [day.leave, 2880]);
  checkHours(day.hours, faults, 'day.hours');
  faults.whole('day.beforeOpening', day.beforeOpening, [0, 240]);
  faults.whole('day.openingMinutes', day.openingMinutes, [1, 480]);
  faults.whole('day.visitMinutes', day.visitMinutes, [1, 480]);
  faults.whole('day.beforeClosing', day.beforeClosing, [0, 240]);
  faults.whole('day.closingMinutes', day.closingMinutes, [1, 960]);
  faults.whole('day.breakMinutes', day.breakMinutes, [0, 240]);
  if (day.maxDrivingMinutes !== undefined) faults.whole('day.maxDrivingMinutes', day.maxDrivingMinutes, [1, 2880]);
  if (day.darkFrom !== undefined) faults.whole('day.darkFrom', day.darkFrom, [day.leave, 2880]);
}

function checkTravel(travel: TravelRules, faults: FaultList): void {
  faults.number('travel.roadFactor', travel.roadFactor, [1, 10]);
  faults.whole('travel.overheadMinutes', travel.overheadMinutes, [0, 120]);
  faults.whole('travel.walkMinutes', travel.walkMinutes, [0, 120]);
  faults.require(travel.speeds.length > 0, 'travel.speeds', { value: 0, expected: 'at least one speed class' });
  travel.speeds.forEach((speed, index) => {
    faults.number(`travel.speeds[${index}].kilometresPerHour`, speed.kilometresPerHour, [1, 200]);
    const last = index === travel.speeds.length - 1;
    const previous = travel.speeds[index - 1]?.upToKilometres ?? 0;
    faults.require(last === (speed.upToKilometres === undefined), `travel.speeds[${index}].upToKilometres`, {
      value: speed.upToKilometres,
      expected: last ? 'nothing: the last class holds beyond all others' : 'a distance in kilometres',
    });
    if (speed.upToKilometres !== undefined) {
      faults.number(`travel.speeds[${index}].upToKilometres`, speed.upToKilometres, [previous, 10_000]);
    }
  });
  faults.require(travel.byLevelsShared.length > 0, 'travel.byLevelsShared', {
    value: 0,
    expected: 'at least one travel time',
  });
  travel.byLevelsShared.forEach((minutes, index) =>
    faults.whole(`travel.byLevelsShared[${index}]`, minutes, [0, 2880]),
  );
}

function checkValueAndTargets(input: DeploymentInput, faults: FaultList): void {
  faults.whole('value.opening', input.value.opening, [0, 10_000]);
  faults.whole('value.closing', input.value.closing, [0, 10_000]);
  faults.whole('value.visit', input.value.visit, [1, 10_000]);
  input.value.buildingDivisors.forEach((divisor, index) =>
    faults.whole(`value.buildingDivisors[${index}]`, divisor, [1, 1000]),
  );
  let total = 0;
  const strata = new Set(input.targets ? input.stations.map(stratumOf) : []);
  for (const [stratum, share] of Object.entries(input.targets ?? {})) {
    faults.number(`targets[${JSON.stringify(stratum)}]`, share, [0, 1]);
    faults.require(strata.has(stratum), `targets[${JSON.stringify(stratum)}]`, {
      value: stratum,
      expected: `a stratum of the stations, such as ${[...strata].slice(0, 5).join(', ')}`,
    });
    total += share;
  }
  faults.require(total <= 1.000001, 'targets', { value: total, expected: 'shares that sum to at most 1' });
}

function checkReferences(input: DeploymentInput, faults: FaultList): void {
  const stations = new Set(input.stations.map((station) => station.id));
  const station = (path: string, id: string): void =>
    faults.require(stations.has(id), path, { value: id, expected: 'the id of a station' });
  if (input.teams !== undefined) faults.whole('teams', input.teams, [1, 100_000]);
  if (input.mode === 'fixed') {
    faults.require((input.fixedStations?.length ?? 0) > 0, 'fixedStations', {
      value: input.fixedStations,
      expected: 'the stations of the "fixed" mode',
    });
  } else {
    faults.require(input.mode === 'areas', 'mode', { value: input.mode, expected: 'areas, fixed' });
  }
  input.fixedStations?.forEach((id, index) => station(`fixedStations[${index}]`, id));
  input.pins?.visits?.forEach((pin, index) => station(`pins.visits[${index}].station`, pin.station));
  if (Array.isArray(input.hubs) && input.pins?.hubs) {
    const hubs = new Set((input.hubs as readonly { id: string }[]).map((hub) => hub.id));
    input.pins.hubs.forEach((pin, index) =>
      faults.require(hubs.has(pin.hub), `pins.hubs[${index}].hub`, { value: pin.hub, expected: 'the id of a hub' }),
    );
  }
  input.otherVisits?.forEach((visit, index) => {
    station(`otherVisits[${index}].station`, visit.station);
    faults.number(`otherVisits[${index}].discount`, visit.discount, [0, 1]);
  });
}
