import { describe, expect, it } from '@jest/globals';
import { spanOf, toPosition } from './time-line-scale.js';

const today = '2020-01-01';
const member = { from: '2000-01-01', to: null };
const suspended = { from: '2010-01-01', to: '2010-01-02' };

describe('the scale of a time line', () => {
  const span = spanOf([member, suspended], today);

  it('reaches from the earliest day to today', () => {
    expect(toPosition(member, span, today)).toEqual({ start: 0, width: 100 });
  });

  it('shows even a day, at its place', () => {
    const { start, width } = toPosition(suspended, span, today);
    expect(start).toBeCloseTo(50, 0);
    expect(width).toBe(0.8);
  });

  it('keeps a day at its end inside', () => {
    const { start, width } = toPosition({ from: today }, span, today);
    expect(start + width).toBe(100);
  });

  it('reaches beyond today where a stretch does', () => {
    expect(spanOf([{ from: '2000-01-01', to: '2030-01-01' }], today).last).toBe(Date.parse('2030-01-01'));
  });
});
