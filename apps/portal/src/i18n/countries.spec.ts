import { describe, expect, it } from '@jest/globals';
import { COUNTRY_CODES, countryName } from './countries.js';

describe('names of countries', () => {
  it('are found by three letters and by two', () => {
    expect(countryName('BGR', 'en')).toBe('Bulgaria');
    expect(countryName('bg', 'en')).toBe('Bulgaria');
    expect(countryName('KEN', 'ar')).toBe('كينيا');
  });

  it('exist for every code that can be chosen', () => {
    expect(COUNTRY_CODES.length).toBeGreaterThan(240);
    expect(COUNTRY_CODES.filter((code) => countryName(code, 'en') === code)).toEqual([]);
  });

  it('are the code where there is none', () => {
    expect(countryName('QQQ', 'en')).toBe('QQQ');
    expect(countryName('', 'en')).toBe('');
  });
});
