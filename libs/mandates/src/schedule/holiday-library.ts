import { addDays, type CalendarDate } from '@comitia/kernel';
import type { HolidayProvider } from './counting.js';

/** What is read of a library of holidays: the shape of `date-holidays`, which stays outside this library. */
export interface HolidayLibrary {
  getHolidays(year: number): readonly {
    /** Begins with the day as YYYY-MM-DD, in the time of the country. */
    readonly date: string;
    readonly start: Date;
    readonly end: Date;
    readonly name: string;
    readonly type: string;
  }[];
}

const DAY = 86_400_000;

/**
 * The public holidays of a library as a provider: each year is asked for once. A holiday that ends later than a day after its
 * start lasts so many whole days, one at least. Other kinds of day (bank, school, observance) are worked.
 */
export function publicHolidays(library: HolidayLibrary): HolidayProvider {
  const years = new Map<number, ReadonlyMap<CalendarDate, string>>();
  const load = (year: number): ReadonlyMap<CalendarDate, string> => {
    const days = new Map<CalendarDate, string>();
    for (const { date, start, end, name, type } of library.getHolidays(year)) {
      if (type !== 'public') continue;
      const length = Math.max(1, Math.round((end.getTime() - start.getTime()) / DAY));
      for (let index = 0; index < length; index += 1) days.set(addDays(date.slice(0, 10), index), name);
    }
    return days;
  };
  return (day) => {
    const year = Number(day.slice(0, 4));
    const known = years.get(year) ?? load(year);
    years.set(year, known);
    return known.get(day);
  };
}
