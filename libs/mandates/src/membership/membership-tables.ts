import { AU_ROWS } from '../data/au.data.js';
import { COE_ROWS } from '../data/coe.data.js';
import { COMMONWEALTH_ROWS, COMMONWEALTH_SUSPENSION_ROWS } from '../data/commonwealth.data.js';
import { ECOWAS_ROWS, ECOWAS_SUSPENSION_ROWS } from '../data/ecowas.data.js';
import { EU_ROWS } from '../data/eu.data.js';
import { OAS_ROWS } from '../data/oas.data.js';
import { OAU_ROWS } from '../data/oau.data.js';
import { OSCE_ROWS } from '../data/osce.data.js';
import { PARTNER_ROWS } from '../data/partners.data.js';
import { SUSPENSION_ROWS } from '../data/suspensions.data.js';
import { UN_ROWS } from '../data/un.data.js';
import { VENICE_ROWS } from '../data/venice-extra.data.js';
import type { Confidence } from '../vocabulary/source.js';
import type { CalendarDate } from '@comitia/kernel';
import type { PartnerKind } from './membership-row.js';
import { once, rowsOf } from './table-text.js';

/** Tables of membership: the organisations and the enlarged agreement of the Venice Commission. */
export type MembershipTable = string;

/** A stretch of membership, suspension or partnership; both days belong to it, no last day means it is in force. */
export interface Tenure {
  readonly organisation: MembershipTable;
  /** ISO 3166 alpha-3; `EAZ` Zanzibar, `XKX` Kosovo and withdrawn codes (`CSK`, `DDR`, `YMD`, `YUG`) as the tables have them. */
  readonly state: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate | undefined;
  readonly note: string;
  readonly confidence: Confidence;
}

/** A tie short of membership. */
export interface Partnership extends Tenure {
  readonly kind: PartnerKind;
}

/** A row: organisation, alpha-3, first day, last day (empty while in force), note, how sure the days are. */
function toTenure([organisation, state, from, to, note, confidence]: readonly string[]): Tenure {
  return {
    organisation: organisation!,
    state: state!,
    from: from!,
    to: to === '' ? undefined : to,
    note: note!,
    confidence: confidence as Confidence,
  };
}

type ByState<Row> = ReadonlyMap<MembershipTable, ReadonlyMap<string, readonly Row[]>>;

function byState<Row extends Tenure>(rows: readonly Row[]): ByState<Row> {
  const grouped = new Map<MembershipTable, Map<string, Row[]>>();
  for (const row of rows) {
    const states = grouped.get(row.organisation) ?? new Map<string, Row[]>();
    grouped.set(row.organisation, states);
    const tenures = states.get(row.state);
    if (tenures) tenures.push(row);
    else states.set(row.state, [row]);
  }
  return grouped;
}

/** Every stretch of membership of every organisation. */
export const memberships: () => readonly Tenure[] = once(() =>
  [
    UN_ROWS,
    OAS_ROWS,
    OAU_ROWS,
    AU_ROWS,
    COE_ROWS,
    OSCE_ROWS,
    EU_ROWS,
    VENICE_ROWS,
    COMMONWEALTH_ROWS,
    ECOWAS_ROWS,
  ].flatMap((text) => rowsOf(text).map(toTenure)),
);

/** Every suspension. */
export const suspensions: () => readonly Tenure[] = once(() =>
  [SUSPENSION_ROWS, COMMONWEALTH_SUSPENSION_ROWS, ECOWAS_SUSPENSION_ROWS].flatMap((text) => rowsOf(text).map(toTenure)),
);

/** Every partnership, observer status and special guest status; a row ends with the kind of tie. */
export const partnerships: () => readonly Partnership[] = once(() =>
  rowsOf(PARTNER_ROWS).map((row) => ({ ...toTenure(row), kind: row[6] as PartnerKind })),
);

const membershipsByState = once(() => byState(memberships()));
const suspensionsByState = once(() => byState(suspensions()));
const partnershipsByState = once(() => byState(partnerships()));

/** Whether a day lies in a stretch, both ends included. */
export function covers(tenure: Tenure, on: CalendarDate): boolean {
  return tenure.from <= on && (tenure.to === undefined || on <= tenure.to);
}

const find = <Row extends Tenure>(rows: readonly Row[] | undefined, on: CalendarDate): Row | undefined =>
  rows?.find((row) => covers(row, on));

/** The stretch of membership of a state (alpha-3) in an organisation on a day, if any. */
export function membership(organisation: MembershipTable, state: string, on: CalendarDate): Tenure | undefined {
  return find(membershipsByState().get(organisation)?.get(state), on);
}

/** The suspension of a state (alpha-3) in an organisation on a day, if any. */
export function suspension(organisation: MembershipTable, state: string, on: CalendarDate): Tenure | undefined {
  return find(suspensionsByState().get(organisation)?.get(state), on);
}

/** The partnership of a state (alpha-3) with an organisation on a day, if any. */
export function partnership(organisation: MembershipTable, state: string, on: CalendarDate): Partnership | undefined {
  return find(partnershipsByState().get(organisation)?.get(state), on);
}
