import { describe, expect, it } from '@jest/globals';
import { clockChange, dayOf, instantOf, minutesOf, wallTime } from './station-clock.js';

describe('the clock on election day', () => {
  it('reads and writes wall time, over midnight too', () => {
    expect(minutesOf('07:30')).toBe(450);
    expect(wallTime(450)).toBe('07:30');
    expect(wallTime(1500)).toBe('01:00');
    expect(dayOf('2024-10-27', 1500)).toBe('2024-10-28');
    expect(() => minutesOf('7.30')).toThrow('"7.30"');
  });

  it('keeps opening at seven where the clock was put back that very night (Bulgaria, 27 October 2024)', () => {
    expect(instantOf('2024-10-26', 420, 'Europe/Sofia').toISOString()).toBe('2024-10-26T04:00:00.000Z');
    expect(instantOf('2024-10-27', 420, 'Europe/Sofia').toISOString()).toBe('2024-10-27T05:00:00.000Z');
  });

  it('says when the clock changes while teams are on the road', () => {
    expect(clockChange('2024-10-27', 300, 1620, 'Europe/Sofia')).toBe(0);
    // Saturday's night shift runs into the change at 04:00 on Sunday: an hour comes twice.
    expect(clockChange('2024-10-26', 300, 1740, 'Europe/Sofia')).toBe(-60);
    // Paraguay, 6 October 2024: at midnight the clock went forward by an hour.
    expect(clockChange('2024-10-05', 300, 1560, 'America/Asuncion')).toBe(60);
  });

  it('reads a time that is skipped as the one after the change', () => {
    expect(instantOf('2024-03-31', 195, 'Europe/Sofia').toISOString()).toBe('2024-03-31T01:15:00.000Z');
  });
});
