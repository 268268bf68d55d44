import { addDays, type CalendarDate } from '@comitia/kernel';
import { Temporal } from 'temporal-polyfill';

/** Minutes of the day of a wall time `HH:MM`. Throws RangeError for any other text. */
export function minutesOf(time: string): number {
  const match = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time);
  if (!match) throw new RangeError(`"${time.slice(0, 20)}" is not a time: expected HH:MM.`);
  return Number(match[1]) * 60 + Number(match[2]);
}

/** The wall time `HH:MM` of a minute counted from the midnight on which the election day begins; after 1440 the next day's. */
export function wallTime(minutes: number): string {
  const within = ((minutes % 1440) + 1440) % 1440;
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(within % 60).padStart(2, '0')}`;
}

/** The calendar day of such a minute. */
export function dayOf(electionDay: CalendarDate, minutes: number): CalendarDate {
  return addDays(electionDay, Math.floor(minutes / 1440));
}

/**
 * The instant of such a minute in the election's time zone (IANA). Polling hours are wall time, so the clock may have been
 * changed in the night before: 07:00 stays 07:00. A time that the change skips is read as the same time after it, one
 * that comes twice as the first.
 */
export function instantOf(electionDay: CalendarDate, minutes: number, timeZone: string): Date {
  const local = Temporal.PlainDateTime.from(`${dayOf(electionDay, minutes)}T${wallTime(minutes)}`);
  return new Date(local.toZonedDateTime(timeZone, { disambiguation: 'compatible' }).epochMilliseconds);
}

/**
 * By how many minutes the clock is put forward (positive) or back (negative) between two such minutes; 0 where it is
 * not. Routes are planned in wall time, so a change while teams are on the road has to be said.
 */
export function clockChange(electionDay: CalendarDate, from: number, to: number, timeZone: string): number {
  const passed =
    (instantOf(electionDay, to, timeZone).getTime() - instantOf(electionDay, from, timeZone).getTime()) / 60_000;
  return to - from - passed;
}
