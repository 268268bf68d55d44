import { describe, expect, it } from '@jest/globals';
import { CountryLocator } from './station-location.js';

describe('where a station lies', () => {
  const bulgaria = new CountryLocator('BGR');

  it.each([
    [42.7, 23.32, 'inside'],
    [48.2, 16.37, 'outside'],
    [23.32, 42.7, 'swapped'],
    [-36.85, 174.76, 'outside'],
  ])('%p, %p is %s of Bulgaria', (latitude, longitude, expected) => {
    expect(bulgaria.locate(latitude, longitude)).toBe(expected);
  });

  it('is not doubted for a country without an outline', () => {
    expect(new CountryLocator('XYZ').locate(0, 0)).toBe('inside');
  });
});
