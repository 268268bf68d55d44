import type { CalendarDate } from '@comitia/kernel';
import { membership } from './membership-tables.js';

/**
 * States and territories that lay in the CSCE/OSCE area before, or without, taking a seat of their own: the lands of the
 * former Yugoslavia (where missions worked and the High Commissioner acted from 1992), those of the Soviet Union and of
 * Czechoslovakia, which sat for them, and Andorra between two seats.
 */
const IN_THE_AREA_WITHOUT_SEAT: ReadonlySet<string> = new Set([
  'YUG',
  'SRB',
  'MNE',
  'MKD',
  'XKX',
  'BIH',
  'HRV',
  'SVN',
  'AND',
  ...'EST LVA LTU ARM AZE BLR GEO KAZ KGZ MDA TJK TKM UKR UZB CZE SVK'.split(' '),
]);

/** Whether a state (alpha-3) takes part in the CSCE or OSCE on a day. */
export function isParticipatingState(state: string, on: CalendarDate): boolean {
  return membership('OSCE', state, on) !== undefined;
}

/** Whether a state or territory (alpha-3) lies in the CSCE/OSCE area on a day. */
export function liesInOsceArea(state: string, on: CalendarDate): boolean {
  return isParticipatingState(state, on) || IN_THE_AREA_WITHOUT_SEAT.has(state);
}
