import { failure, success, type Result } from './result.js';

/** A calendar day in the proleptic Gregorian calendar, as ISO 8601 text `YYYY-MM-DD`. Election law speaks of days, not instants. */
export type CalendarDate = string;

const FORM = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY = 86_400_000;

function toEpochDay(date: CalendarDate): number {
  const match = FORM.exec(date);
  if (!match) throw new RangeError(`"${date}" is not a calendar day: expected YYYY-MM-DD.`);
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const at = new Date(0);
  at.setUTCFullYear(year, month - 1, day);
  if (at.getUTCMonth() !== month - 1 || at.getUTCDate() !== day || month < 1) {
    throw new RangeError(`"${date}" is not a day of the calendar.`);
  }
  return Math.round(at.getTime() / DAY);
}

function fromEpochDay(epochDay: number): CalendarDate {
  const at = new Date(epochDay * DAY);
  return `${String(at.getUTCFullYear()).padStart(4, '0')}-${String(at.getUTCMonth() + 1).padStart(2, '0')}-${String(at.getUTCDate()).padStart(2, '0')}`;
}

/** Reads a calendar day that came from outside; the failure names the value and the expected form. */
export function parseCalendarDate(text: string): Result<CalendarDate, string> {
  try {
    return success(fromEpochDay(toEpochDay(text)));
  } catch (error) {
    return failure((error as RangeError).message);
  }
}

/** Whole days from `from` to `to`; negative when `to` lies earlier. Throws RangeError for an impossible day. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return toEpochDay(to) - toEpochDay(from);
}

/** The day `days` after `date` (before it, when negative). Throws RangeError for an impossible day. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromEpochDay(toEpochDay(date) + days);
}

/** Day of the week, 1 = Monday to 7 = Sunday (ISO 8601). */
export function dayOfWeek(date: CalendarDate): number {
  return ((((toEpochDay(date) + 3) % 7) + 7) % 7) + 1;
}

/** −1, 0 or 1 as `left` lies before, on or after `right`. */
export function compareDates(left: CalendarDate, right: CalendarDate): -1 | 0 | 1 {
  return left < right ? -1 : left > right ? 1 : 0;
}
