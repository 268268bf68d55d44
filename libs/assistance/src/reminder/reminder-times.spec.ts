import { describe, expect, it } from '@jest/globals';
import { reminderInstant } from './reminder-times.js';

describe('the instant of a reminder', () => {
  it.each([
    ['2026-10-04', 7, 'Europe/Sofia', '2026-09-27T06:00:00.000Z'],
    ['2026-10-04', 7, 'America/Guayaquil', '2026-09-27T14:00:00.000Z'],
    ['2026-10-04', 1, 'Asia/Kathmandu', '2026-10-03T03:15:00.000Z'],
  ])('is nine in the morning of the person: %s, %s days before, %s', (target, days, zone, instant) => {
    expect(reminderInstant(target, days, zone).toISOString()).toBe(instant);
  });

  it('keeps the hour of the day over a clock change', () => {
    const before = reminderInstant('2026-10-25', 1, 'Europe/Sofia');
    const after = reminderInstant('2026-10-26', 1, 'Europe/Sofia');
    expect(after.getTime() - before.getTime()).toBe(25 * 3_600_000);
  });
});
