import type { Source } from '../vocabulary/source.js';
import { remembered, verified } from '../vocabulary/source.js';
import { calendarDays, type Counting } from './counting.js';

/** A step of the election that national law or practice dates. */
export interface NationalRule {
  readonly id: string;
  readonly title: string;
  /** `legal` where a law says so, `administrative` for a planning default. */
  readonly kind: 'legal' | 'administrative';
  readonly earliest: Counting;
  readonly target: Counting;
  readonly latest: Counting;
  /** Applies again for every further round. */
  readonly everyRound?: boolean;
  readonly source: Source;
}

const DEFAULT = remembered('Planning default, to be overridden by national law', 'medium');

function planned(
  id: string,
  title: string,
  [earliest, target, latest]: readonly [number, number, number],
  source: Source = DEFAULT,
): NationalRule {
  return {
    id,
    title,
    kind: 'administrative',
    earliest: calendarDays(earliest),
    target: calendarDays(target),
    latest: calendarDays(latest),
    source,
  };
}

/** The steps of an election with their planning defaults, in days from election day; a law's rule of the same id replaces one. */
export const NATIONAL_DEFAULTS: readonly NationalRule[] = [
  planned(
    'last_fundamental_change',
    'Last change of fundamental electoral law without a finding on stability',
    [-3650, -365, -365],
    verified('Code of Good Practice in Electoral Matters II.2.b', 60, 61),
  ),
  planned('boundaries_fixed', 'Boundaries of constituencies fixed', [-3650, -400, -365]),
  planned('voter_registration', 'Voter registration drive', [-300, -210, -150]),
  planned('exhibition_and_claims', 'Exhibition of the register, claims and objections', [-120, -90, -75]),
  planned('register_closed', 'Register closed', [-60, -45, -30]),
  planned('nominations', 'Nominations, with decisions on appeals', [-60, -45, -35]),
  planned('ballot_printing', 'Printing of ballots starts, after the final lists', [-34, -30, -21]),
  planned('campaign_starts', 'Campaign starts', [-60, -30, -21]),
  planned('campaign_ends', 'Campaign ends, silence begins', [-2, -1, -1]),
  planned('staff_training', 'Training cascade of polling staff', [-21, -12, -3]),
  planned(
    'accreditation_closes',
    'Accreditation of observers closes',
    [-21, -7, -3],
    remembered('Planning default', 'low'),
  ),
  planned('materials_in_districts', 'Materials in the districts', [-14, -7, -5]),
  planned('materials_in_stations', 'Materials in the stations', [-2, -1, -1]),
  { ...planned('election_day', 'Election day', [0, 0, 0]), everyRound: true },
  {
    ...planned(
      'complaints_lodged',
      'Complaints lodged',
      [1, 3, 5],
      remembered('Code of Good Practice II.3.3: three to five days', 'high'),
    ),
    everyRound: true,
  },
  {
    ...planned(
      'complaints_decided',
      'Complaints decided',
      [4, 8, 10],
      remembered('Code of Good Practice II.3.3: three to five days', 'high'),
    ),
    everyRound: true,
  },
  { ...planned('final_results', 'Final results', [3, 14, 30]), everyRound: true },
  planned('follow_up', 'Return visit and follow-up of recommendations', [90, 180, 365]),
];

/** The defaults with the rules of a national law in their place; rules of new ids are added. */
export function withNationalLaw(rules: readonly NationalRule[]): readonly NationalRule[] {
  const replaced = new Set(rules.map(({ id }) => id));
  return [...NATIONAL_DEFAULTS.filter(({ id }) => !replaced.has(id)), ...rules];
}
