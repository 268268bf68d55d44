import type { FaultList } from '../core/problem-fault.js';
import type { DeploymentInput, TravelRules } from './deployment-input.js';

const rows = new WeakMap<object, ReadonlyMap<string, number>>();

/** Row of a place in the uploaded matrix; -1 where it is not in it, or where there is none. */
export function matrixRow(travel: TravelRules, place: string): number {
  const { matrix } = travel;
  if (!matrix) return -1;
  let known = rows.get(matrix);
  if (!known) {
    known = new Map(matrix.places.map((id, row) => [id, row]));
    rows.set(matrix, known);
  }
  return known.get(place) ?? -1;
}

/** Minutes by the uploaded matrix between two of its rows; undefined where either is -1. */
export function minutesByMatrix(travel: TravelRules, from: number, to: number): number | undefined {
  return from < 0 || to < 0 ? undefined : travel.matrix?.minutes[from]![to];
}

/** Requires an uploaded matrix to be square and without holes, over places that exist. */
export function checkMatrix(input: DeploymentInput, faults: FaultList): void {
  const { matrix } = input.travel;
  if (!matrix) return;
  const size = matrix.places.length;
  const known = new Set([
    ...input.stations.map((station) => station.id),
    ...(Array.isArray(input.hubs) ? (input.hubs as readonly { id: string }[]).map((hub) => hub.id) : []),
  ]);
  faults.distinctIds(matrix.places, (index) => `travel.matrix.places[${index}]`);
  matrix.places.forEach((place, index) =>
    faults.require(known.has(place), `travel.matrix.places[${index}]`, {
      value: place,
      expected: 'the id of a station or of a hub that is given',
    }),
  );
  faults.require(matrix.minutes.length === size, 'travel.matrix.minutes', {
    value: matrix.minutes.length,
    expected: `${size} rows, one for each place`,
  });
  matrix.minutes.forEach((row, from) => {
    faults.require(row.length === size, `travel.matrix.minutes[${from}]`, {
      value: row.length,
      expected: `${size} entries, one for each place: the matrix has a hole`,
    });
    row.forEach((minutes, to) => faults.whole(`travel.matrix.minutes[${from}][${to}]`, minutes, [0, 2880]));
  });
}
