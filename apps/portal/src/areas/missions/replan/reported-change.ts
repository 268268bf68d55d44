import type { ReplanChangeInput, ReplanChangeKind, ReplanInput } from '../../../gql/graphql.js';

/** What can happen, in the order in which it is offered. */
export const CHANGE_KINDS = [
  'DROP_OUT',
  'ARRIVAL',
  'STATION_CLOSED',
  'STATION_MOVED',
  'ROAD_CLOSED',
  'NO_GO_AREA',
] as const satisfies readonly ReplanChangeKind[];

/** A change as it is being typed. */
export interface ReportedChange {
  kind: ReplanChangeKind;
  observerId: string;
  area: string;
  reason: string;
  stationId: string;
  toStationId: string;
  minutes: string;
  latitude: string;
  longitude: string;
}

export interface ReplanValues extends Record<string, unknown> {
  /** Wall time on election day; empty before the day. */
  now: string;
  changes: ReportedChange[];
}

export const NOTHING_YET: ReportedChange = {
  kind: 'DROP_OUT',
  observerId: '',
  area: '',
  reason: '',
  stationId: '',
  toStationId: '',
  minutes: '',
  latitude: '',
  longitude: '',
};

type Need = Exclude<keyof ReportedChange, 'kind'>;

/** The fields that a kind of change needs. */
const NEEDS: Readonly<Record<ReplanChangeKind, readonly Need[]>> = {
  DROP_OUT: ['observerId'],
  ARRIVAL: ['observerId'],
  NO_GO_AREA: ['area', 'reason'],
  ROAD_CLOSED: ['stationId', 'toStationId', 'minutes'],
  STATION_CLOSED: ['stationId'],
  STATION_MOVED: ['stationId', 'latitude', 'longitude'],
};

const NUMBERS: readonly Need[] = ['minutes', 'latitude', 'longitude'];

/** A number as people type it, with a comma or a point. */
function numberOf(text: string): number {
  return text.trim() === '' ? Number.NaN : Number(text.trim().replace(',', '.'));
}

/** Fields that are missing or no number, by their path in the form, each with what is wrong. */
export function missingIn(changes: readonly ReportedChange[]): Readonly<Record<string, 'missing' | 'number'>> {
  return Object.fromEntries(
    changes.flatMap((change, index) =>
      NEEDS[change.kind].flatMap((name): [string, 'missing' | 'number'][] => {
        if (change[name].trim() === '') return [[`changes.${index}.${name}`, 'missing']];
        return NUMBERS.includes(name) && !Number.isFinite(numberOf(change[name]))
          ? [[`changes.${index}.${name}`, 'number']]
          : [];
      }),
    ),
  );
}

/** What was typed as the API takes it: of each change only what its kind needs. */
export function replanInput(planId: string, values: ReplanValues): ReplanInput {
  return {
    planId,
    now: values.now.trim() || undefined,
    changes: values.changes.map((change): ReplanChangeInput => ({
      kind: change.kind,
      ...Object.fromEntries(
        NEEDS[change.kind].map((name) => [name, NUMBERS.includes(name) ? numberOf(change[name]) : change[name].trim()]),
      ),
    })),
  };
}
