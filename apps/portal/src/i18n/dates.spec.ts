import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  daysBetween,
  electionOffset,
  formatDate,
  isCalendarDate,
  joinDate,
  minutesOf,
  splitDate,
  timeOf,
  todayIn,
} from './dates.js';

const calendarDate = fc
  .date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('calendar days', () => {
  it('knows which days exist', () => {
    expect(isCalendarDate('2028-02-29')).toBe(true);
    expect(isCalendarDate('2027-02-29')).toBe(false);
    expect(isCalendarDate('2027-13-01')).toBe(false);
    expect(isCalendarDate('1 March')).toBe(false);
  });

  it('counts days across a clock change', () => {
    expect(daysBetween('2027-03-27', '2027-03-29')).toBe(2);
  });

  it('adds the days that it counts', () => {
    fc.assert(
      fc.property(calendarDate, fc.integer({ min: -4000, max: 4000 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
      }),
    );
  });

  it('takes today from the zone', () => {
    const lateEvening = new Date('2027-03-01T23:30:00Z');
    expect(todayIn('UTC', lateEvening)).toBe('2027-03-01');
    expect(todayIn('Asia/Tokyo', lateEvening)).toBe('2027-03-02');
  });
});

describe('days from election day', () => {
  it('counts before, on and after', () => {
    expect(electionOffset('2027-03-01', '2027-04-12')).toEqual({ kind: 'before', days: 42 });
    expect(electionOffset('2027-04-12', '2027-04-12')).toEqual({ kind: 'on' });
    expect(electionOffset('2027-04-15', '2027-04-12')).toEqual({ kind: 'after', days: 3 });
    expect(electionOffset('soon', '2027-04-12')).toBeUndefined();
  });
});

describe('three boxes of a date', () => {
  it('joins what it splits', () => {
    fc.assert(
      fc.property(calendarDate, (date) => {
        expect(joinDate(splitDate(date))).toBe(date);
      }),
    );
  });

  it('tells nothing typed from something wrong', () => {
    expect(joinDate({ day: '', month: '', year: '' })).toBe('');
    expect(joinDate({ day: '31', month: '2', year: '2027' })).toBeUndefined();
    expect(joinDate({ day: '3', month: '', year: '2027' })).toBeUndefined();
    expect(joinDate({ day: '3', month: '3', year: '27' })).toBeUndefined();
  });
});

describe('words and times', () => {
  it('writes the day in the language', () => {
    expect(formatDate('2027-03-03', 'en')).toBe('3 March 2027');
    expect(formatDate('not a day', 'en')).toBe('not a day');
  });

  it('turns wall times to minutes and back', () => {
    expect(minutesOf('07:30')).toBe(450);
    expect(timeOf(450)).toBe('07:30');
    expect(minutesOf('')).toBe(0);
  });
});
