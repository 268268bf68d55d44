import { Random } from '../random.js';
import { GENDERS, type RosterMember } from '../teams/roster.js';

const COUNTRIES = [
  'AT',
  'CA',
  'CZ',
  'DE',
  'DK',
  'ES',
  'FI',
  'FR',
  'GB',
  'GE',
  'GH',
  'IE',
  'IT',
  'KE',
  'LV',
  'NL',
  'NO',
  'PL',
  'PT',
  'RO',
  'SE',
  'SN',
  'UA',
  'US',
  'ZA',
];

/** An invented roster for tests and benchmarks: no person is meant. The same seed gives the same people. */
export function inventRoster(
  seed: number,
  observers: number,
  also: { readonly interpreters?: number; readonly drivers?: number } = {},
): RosterMember[] {
  const random = new Random(seed);
  const roster: RosterMember[] = [];
  for (let index = 0; index < observers; index++) {
    const country = COUNTRIES[Math.min(random.below(COUNTRIES.length), random.below(COUNTRIES.length))]!;
    const languages = [
      ...(random.below(10) < 9 ? ['en'] : []),
      ...(random.below(3) === 0 ? ['fr'] : []),
      ...(random.below(4) === 0 ? ['ru'] : []),
      ...(random.below(8) === 0 ? ['bg'] : []),
    ];
    const gender =
      GENDERS[Math.min(3, [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 3, 2][random.below(20)]!)]!;
    roster.push({
      id: `observer-${String(index + 1).padStart(5, '0')}`,
      role: 'observer',
      nationality: country,
      languages: languages.length > 0 ? languages : ['fr'],
      gender,
      experience: random.below(2) * random.below(9),
      accredited: true,
      canDrive: random.below(3) > 0,
      ...(index > 0 && random.below(10) === 0
        ? { prefersWith: [`observer-${String(random.below(index) + 1).padStart(5, '0')}`] }
        : {}),
    });
  }
  for (let index = 0; index < (also.interpreters ?? 0); index++) {
    roster.push({
      id: `interpreter-${String(index + 1).padStart(4, '0')}`,
      role: 'interpreter',
      nationality: 'BG',
      languages: ['bg', 'en', ...(index % 3 === 0 ? ['fr', 'ru'] : [])],
      gender: 'undisclosed',
      experience: 0,
      accredited: true,
    });
  }
  for (let index = 0; index < (also.drivers ?? 0); index++) {
    roster.push({
      id: `driver-${String(index + 1).padStart(4, '0')}`,
      role: 'driver',
      nationality: 'BG',
      languages: ['bg'],
      gender: 'undisclosed',
      experience: 0,
      accredited: true,
      canDrive: true,
    });
  }
  return roster;
}
