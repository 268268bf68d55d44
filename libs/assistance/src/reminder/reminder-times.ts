import { addDays, type CalendarDate } from '@comitia/kernel';
import { Temporal } from 'temporal-polyfill';

/** How many days before a milestone's target people are reminded. */
export const REMINDER_DAYS = [14, 7, 1] as const;

/** At which hour of their own day. */
const HOUR = '09:00';

/**
 * The instant of nine in the morning of the person's own day, `daysBefore` days before the target. Where the clock skips
 * that hour it is the first moment after it.
 */
export function reminderInstant(target: CalendarDate, daysBefore: number, timeZone: string): Date {
  const local = Temporal.PlainDateTime.from(`${addDays(target, -daysBefore)}T${HOUR}`);
  return new Date(local.toZonedDateTime(timeZone, { disambiguation: 'later' }).epochMilliseconds);
}
