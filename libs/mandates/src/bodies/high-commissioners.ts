import type { CalendarDate } from '@comitia/kernel';
import type { Source } from '../vocabulary/source.js';
import { remembered, verifiedInPart } from '../vocabulary/source.js';

/** A holder of the office; the days bound the time for which the holder is certain, since only months or years are known. */
export interface OfficeHolder {
  readonly name: string;
  /** Alpha-3. */
  readonly nationality: string;
  readonly certainFrom: CalendarDate;
  readonly certainTo: CalendarDate | undefined;
  readonly source: Source;
}

const PRESS = verifiedInPart('Holders of the office', 93);
const MEMORY = remembered('Holders of the office', 'medium');

/** Holders of the office of High Commissioner on National Minorities, for para 5(a). */
export const HIGH_COMMISSIONERS: readonly OfficeHolder[] = [
  { name: 'van der Stoel', nationality: 'NLD', certainFrom: '1993-01-01', certainTo: '2001-06-30', source: PRESS },
  { name: 'Ekeus', nationality: 'SWE', certainFrom: '2001-08-01', certainTo: '2007-06-30', source: PRESS },
  { name: 'Vollebaek', nationality: 'NOR', certainFrom: '2007-08-01', certainTo: '2013-07-31', source: PRESS },
  { name: 'Thors', nationality: 'FIN', certainFrom: '2013-09-01', certainTo: '2015-12-31', source: MEMORY },
  { name: 'Zannier', nationality: 'ITA', certainFrom: '2018-01-01', certainTo: '2019-12-31', source: MEMORY },
  { name: 'Abdrakhmanov', nationality: 'KAZ', certainFrom: '2021-01-01', certainTo: '2023-11-30', source: MEMORY },
  { name: 'Kamp', nationality: 'NLD', certainFrom: '2025-01-01', certainTo: undefined, source: MEMORY },
];

/** The holder on a day, where certain. */
export function highCommissionerOn(on: CalendarDate): OfficeHolder | undefined {
  return HIGH_COMMISSIONERS.find(
    ({ certainFrom, certainTo }) => certainFrom <= on && (certainTo === undefined || on <= certainTo),
  );
}
