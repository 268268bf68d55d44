import { describe, expect, it } from '@jest/globals';
import { linesOf, wholeNumber } from './numbers.js';

describe('numbers in forms', () => {
  it('tells nothing from a number from something else', () => {
    expect(wholeNumber(' 24 ')).toBe(24);
    expect(wholeNumber('')).toBeNull();
    expect(wholeNumber('-3')).toBeUndefined();
    expect(wholeNumber('2.5')).toBeUndefined();
    expect(wholeNumber('many')).toBeUndefined();
  });

  it('splits lines and drops empty ones', () => {
    expect(linesOf('one\n\n  two \n')).toEqual(['one', 'two']);
  });
});
