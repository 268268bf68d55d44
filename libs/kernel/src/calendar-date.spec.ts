import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, compareDates, dayOfWeek, daysBetween, parseCalendarDate } from './calendar-date.js';

const day = fc.integer({ min: -200_000, max: 200_000 }).map((offset) => addDays('2000-01-01', offset));

describe('calendar days', () => {
  it('adds and counts as inverses, over leap years and centuries', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -100_000, max: 100_000 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
        expect(addDays(addDays(date, days), -days)).toBe(date);
      }),
    );
  });

  it('orders as it counts', () => {
    fc.assert(
      fc.property(day, day, (left, right) =>
        expect(compareDates(right, left)).toBe(Math.sign(daysBetween(left, right))),
      ),
    );
  });

  it('knows weekdays of known days', () => {
    expect(dayOfWeek('2024-10-27')).toBe(7);
    expect(dayOfWeek('1970-01-01')).toBe(4);
    expect(dayOfWeek('1945-10-24')).toBe(3);
  });

  it.each(['2023-02-29', '2023-13-01', '2023-00-10', '2023-1-1', '', '27.10.2024'])('refuses %p by name', (text) => {
    const parsed = parseCalendarDate(text);
    expect(parsed.ok).toBe(false);
    if (!parsed.ok) expect(parsed.failure).toContain(`"${text}"`);
  });
});
