import { addDays, dayOfWeek, type CalendarDate } from '@comitia/kernel';

/** The name of the holiday that a day is, if it is one. A function, so that no library of holidays is loaded here. */
export type HolidayProvider = (day: CalendarDate) => string | undefined;

/** What counts as a working day in a country. */
export interface WorkingCalendar {
  readonly holidays: HolidayProvider;
  /** ISO weekdays that are not worked, 1 = Monday to 7 = Sunday. */
  readonly weekend: readonly number[];
}

/** Every day but Saturday and Sunday is a working day. */
export const WEEKDAYS_ONLY: WorkingCalendar = { holidays: () => undefined, weekend: [6, 7] };

/** How a deadline is counted from its anchor. */
export interface Counting {
  readonly unit: 'calendar_days' | 'working_days';
  /** Days from the anchor: negative before it, 0 the anchor itself. */
  readonly days: number;
  /** Whether the anchor is the first day counted ("first day in") or the day next to it is ("first day out"). */
  readonly anchorCounts: boolean;
  /** Where a deadline goes that would fall on a weekend or holiday. */
  readonly moved: 'not' | 'to_next_working_day' | 'to_previous_working_day';
}

/** Corrections of a library's holidays for one country. */
export interface HolidayCorrections {
  readonly added?: Readonly<Record<CalendarDate, string>>;
  readonly removed?: readonly CalendarDate[];
}

/** The holidays of a provider, with some days added and some taken away. */
export function correctHolidays(
  provider: HolidayProvider,
  { added = {}, removed = [] }: HolidayCorrections,
): HolidayProvider {
  const gone = new Set(removed);
  return (day) => added[day] ?? (gone.has(day) ? undefined : provider(day));
}

/** Whether a day is worked. */
export function isWorkingDay(day: CalendarDate, { holidays, weekend }: WorkingCalendar): boolean {
  return !weekend.includes(dayOfWeek(day)) && holidays(day) === undefined;
}

/** Days looked through for a working day at most: a year without one is an error in the calendar. */
const MOST_DAYS_SEARCHED = 366;

function nearestWorkingDay(day: CalendarDate, step: 1 | -1, calendar: WorkingCalendar): CalendarDate {
  for (let searched = 0; searched <= MOST_DAYS_SEARCHED; searched += 1) {
    const candidate = addDays(day, step * searched);
    if (isWorkingDay(candidate, calendar)) return candidate;
  }
  throw new RangeError(`No working day within ${MOST_DAYS_SEARCHED} days of ${day}: check weekend and holidays.`);
}

/**
 * The day on which a deadline falls. Working days are counted over weekends and holidays; where the anchor counts, a count of
 * three days reaches one day less far. A count of 0 is the anchor itself; the move applies last.
 */
export function countFrom(anchor: CalendarDate, counting: Counting, calendar: WorkingCalendar): CalendarDate {
  const step = counting.days < 0 ? -1 : 1;
  const length = Math.max(0, Math.abs(counting.days) - (counting.anchorCounts && counting.days !== 0 ? 1 : 0));
  let day = anchor;
  if (counting.unit === 'calendar_days') day = addDays(anchor, step * length);
  else {
    for (let left = length; left > 0; left -= 1) day = nearestWorkingDay(addDays(day, step), step, calendar);
  }
  switch (counting.moved) {
    case 'not':
      return day;
    case 'to_next_working_day':
      return nearestWorkingDay(day, 1, calendar);
    case 'to_previous_working_day':
      return nearestWorkingDay(day, -1, calendar);
  }
}

/** Plain calendar days from the anchor, first day out, not moved. */
export function calendarDays(days: number): Counting {
  return { unit: 'calendar_days', days, anchorCounts: false, moved: 'not' };
}
