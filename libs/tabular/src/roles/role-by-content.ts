import type { ColumnProfile } from '../inspect/column-profile.js';
import type { ColumnRole } from './column-roles.js';

/** Guesses a role from the cells alone, for headers that say nothing (or in a language that is not known). */
export function roleByContent(profile: ColumnProfile, rows: number): ColumnRole {
  if (profile.filled === 0 || profile.meanLength > 200) return 'other';
  if (profile.sexagesimal >= 0.8) return 'other';
  if (profile.hourWords >= 0.8) return 'hours';
  if (profile.dates >= 0.8) return 'other';
  if (profile.numeric >= 0.95) return numericRole(profile, rows);
  if (profile.separators >= 0.9 && profile.digitsAndLetters + (1 - profile.letters) >= 0.8 && profile.distinct > 1)
    return 'code';
  if (profile.letters < 0.2) return 'other';
  if (profile.digitsAndLetters >= 0.8 && profile.meanWords < 1.3 && profile.distinct * 2 > profile.filled)
    return 'code';
  const repeated = profile.filled / Math.max(1, profile.distinct);
  if (profile.streetWords >= 0.5 && profile.streetWords > profile.facilityWords * 0.8) return 'address';
  if (profile.facilityWords >= 0.3) return profile.meanWords > 7 && profile.streetWords > 0.3 ? 'address' : 'name';
  if (repeated >= 3 && profile.meanWords <= 4 && profile.digitsAndLetters < 0.3 && profile.distinct > 2) return 'area';
  return 'other';
}

function numericRole(profile: ColumnProfile, rows: number): ColumnRole {
  if (profile.fineDecimals > 0.5 && profile.minimum >= -180 && profile.maximum <= 180) return 'other';
  if (profile.leadingZeros > 0.05) return profile.meanLength >= 4 || profile.distinct * 10 < rows ? 'code' : 'number';
  if (profile.integers < 1) return 'other';
  const unique = profile.distinct === profile.filled && profile.filled === rows && rows > 5;
  const sequence = profile.maximum - profile.minimum < rows * 2;
  if (unique && profile.minimum >= 0 && (sequence || (profile.constantLength && profile.meanLength >= 7)))
    return 'code';
  if (profile.minimum >= 0 && profile.constantLength && profile.meanLength >= 6) return 'code';
  return 'other';
}
