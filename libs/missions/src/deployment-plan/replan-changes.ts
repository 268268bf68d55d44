import { failure, success, type Id, type Result } from '@comitia/kernel';
import { wrongInput, type MissionFailure } from '../mission/mission.failure.js';
import type { DeploymentChange, DeploymentInput, RosterMember } from '@comitia/planning';

/** What can happen after people were told of a plan. */
export const REPLAN_CHANGE_KINDS = [
  'drop_out',
  'arrival',
  'no_go_area',
  'road_closed',
  'station_closed',
  'station_moved',
] as const;
export type ReplanChangeKind = (typeof REPLAN_CHANGE_KINDS)[number];

/** A change as a coordinator reports it; which fields it needs hangs on the kind. */
export interface ReplanChange {
  readonly kind: ReplanChangeKind;
  readonly observerId?: Id | undefined;
  readonly area?: string | undefined;
  /** Why nobody may go there. */
  readonly reason?: string | undefined;
  readonly stationId?: Id | undefined;
  /** The other end of a closed road. */
  readonly toStationId?: Id | undefined;
  /** Minutes that the way round takes. */
  readonly minutes?: number | undefined;
  /** Where a station moved to, WGS 84. */
  readonly latitude?: number | undefined;
  readonly longitude?: number | undefined;
}

const MOST_CHANGES = 50;
const LONGEST_DETOUR = 2_880;
const LONGEST_REASON = 500;

type Planned = Result<DeploymentChange, MissionFailure>;

/**
 * What coordinators report as the planner understands it; or the first field that is missing or wrong. `arrivals` are the
 * observers of the present roster as the planner sees them, by id.
 */
export function plannerChanges(
  changes: readonly ReplanChange[],
  input: DeploymentInput,
  arrivals: ReadonlyMap<Id, RosterMember>,
): Result<readonly DeploymentChange[], MissionFailure> {
  if (changes.length === 0 || changes.length > MOST_CHANGES) {
    return wrongInput('input.changes', `${changes.length} changes are reported: report 1 to ${MOST_CHANGES}.`);
  }
  const known = {
    stations: new Set(input.stations.map((station) => station.id)),
    areas: new Set(input.stations.flatMap((station) => station.areaPath)),
    arrivals,
  };
  const planned: DeploymentChange[] = [];
  for (const [index, change] of changes.entries()) {
    const one = plannerChange(change, `input.changes.${index}`, known);
    if (!one.ok) return failure(one.failure);
    planned.push(one.value);
  }
  return success(planned);
}

interface Known {
  readonly stations: ReadonlySet<string>;
  readonly areas: ReadonlySet<string>;
  readonly arrivals: ReadonlyMap<Id, RosterMember>;
}

function plannerChange(change: ReplanChange, path: string, known: Known): Planned {
  const noStation = (id: string | undefined): boolean => id === undefined || !known.stations.has(id);
  const stationWrong = (field: 'stationId' | 'toStationId') =>
    wrongInput(`${path}.${field}`, 'Name a station that the plan was made with.');
  const { observerId, area = '', stationId = '', toStationId = '' } = change;
  switch (change.kind) {
    case 'drop_out':
      return observerId === undefined
        ? wrongInput(`${path}.observerId`, 'Say who drops out.')
        : success({ kind: 'person-out', person: observerId });
    case 'arrival': {
      const member = observerId === undefined ? undefined : known.arrivals.get(observerId);
      return member
        ? success({ kind: 'person-in', member })
        : wrongInput(`${path}.observerId`, 'Say who arrives: somebody on the roster of the mission.');
    }
    case 'no_go_area': {
      const reason = change.reason?.trim() ?? '';
      if (!known.areas.has(area)) {
        return wrongInput(`${path}.area`, `No station of the plan lies in an area "${area.slice(0, 60)}".`);
      }
      return reason === '' || reason.length > LONGEST_REASON
        ? wrongInput(`${path}.reason`, `Say in 1 to ${LONGEST_REASON} characters why nobody may go there.`)
        : success({ kind: 'no-go', area, reason });
    }
    case 'road_closed': {
      if (noStation(stationId)) return stationWrong('stationId');
      if (noStation(toStationId) || toStationId === stationId) return stationWrong('toStationId');
      const { minutes = 0 } = change;
      return !Number.isInteger(minutes) || minutes < 1 || minutes > LONGEST_DETOUR
        ? wrongInput(`${path}.minutes`, `The way round takes 1 to ${LONGEST_DETOUR} minutes; found ${minutes}.`)
        : success({ kind: 'road-closed', from: stationId, to: toStationId, minutes });
    }
    case 'station_closed':
      return noStation(stationId) ? stationWrong('stationId') : success({ kind: 'station-closed', station: stationId });
    case 'station_moved': {
      if (noStation(stationId)) return stationWrong('stationId');
      const { latitude, longitude } = change;
      if (latitude === undefined || Math.abs(latitude) > 90)
        return wrongInput(`${path}.latitude`, 'Give the latitude of the new place, −90 to 90 degrees.');
      if (longitude === undefined || Math.abs(longitude) > 180)
        return wrongInput(`${path}.longitude`, 'Give the longitude of the new place, −180 to 180 degrees.');
      return success({ kind: 'station-moved', station: stationId, to: { latitude, longitude } });
    }
  }
}
