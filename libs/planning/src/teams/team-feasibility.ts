import type { InfeasibleReason } from '../core/outcome.js';
import type { CompiledRoster } from './compiled-roster.js';
import type { ReserveReason, TeamProblem } from './team-problem.js';
import { countryLimit } from './team-state.js';
import { TeamValue } from './team-value.js';

const EXCLUDED: Readonly<Record<ReserveReason, string>> = {
  'host-national': 'are nationals of the host state',
  'not-accredited': 'are not accredited',
  'not-available': 'are not available throughout',
  'no-compatible-partner': 'have nobody they may be with',
  'not-needed': 'are not needed',
};

/** Most teams of `size` that can be filled when each takes at most one person of each group: counting, Σ min(group, teams) ≥ size × teams. */
export function teamsWithDistinctGroups(groups: Iterable<number>, size: number): number {
  const counts = [...groups];
  const total = counts.reduce((sum, count) => sum + count, 0);
  let teams = Math.floor(total / size);
  while (teams > 0 && counts.reduce((sum, count) => sum + Math.min(count, teams), 0) < size * teams) teams -= 1;
  return teams;
}

/** Sizes of the groups of people connected by allowed partnerships; a team never spans two groups. */
function partnerless(problem: TeamProblem, roster: CompiledRoster): number[] {
  const value = new TeamValue(roster, problem.rules);
  const language = problem.rules.sharedLanguage.strength === 'hard';
  const nation = problem.rules.differentNationality.strength === 'hard';
  const alone: number[] = [];
  for (let person = 0; person < roster.people.length; person++) {
    let found = false;
    for (let other = 0; other < roster.people.length && !found; other++) {
      if (other === person || roster.mustNot.has(person * 65536 + other)) continue;
      if (nation && roster.nationality[person] === roster.nationality[other]) continue;
      found = !language || value.shareLanguage(person, other);
    }
    if (!found) alone.push(person);
  }
  return alone;
}

/** The way out of forming fewer teams, where there is one. */
function formOnly(teams: number): string[] {
  return teams > 0 ? [`form ${teams} ${teams === 1 ? 'team' : 'teams'}`] : [];
}

function counts(values: ArrayLike<number>, groups: number): number[] {
  const result = new Array<number>(groups).fill(0);
  for (let index = 0; index < values.length; index++) result[values[index]!]! += 1;
  return result;
}

/** Contradictions that counting proves before any search, each with the numbers on both sides and the ways out. */
export function teamContradictions(problem: TeamProblem, roster: CompiledRoster, teams: number): InfeasibleReason[] {
  const { rules } = problem;
  const needed = teams * rules.size;
  const reasons: InfeasibleReason[] = [];
  const people = roster.people.length;
  if (people < needed || teams === 0) {
    const why = [...new Set(roster.excluded.map((one) => one.reason))].map(
      (reason) => `${roster.excluded.filter((one) => one.reason === reason).length} ${EXCLUDED[reason]}`,
    );
    const wanted = Math.max(needed, rules.size);
    reasons.push({
      constraint: 'enough people',
      message: `${teams <= 1 ? 'A team' : `${teams} teams`} of ${rules.size} need${teams <= 1 ? 's' : ''} ${wanted} observers; ${people} of the roster can serve${why.length ? ` (${why.join(', ')})` : ''}: short of ${wanted - people}.`,
      shortBy: wanted - people,
      subjects: roster.excluded.map((one) => one.person),
      waysOut: [
        ...formOnly(Math.floor(people / rules.size)),
        `add ${wanted - people} ${wanted - people === 1 ? 'observer' : 'observers'} who can serve`,
      ],
    });
    return reasons;
  }
  for (const block of roster.blocks) {
    const ids = block.map((index) => roster.people[index]!.id);
    if (block.length > rules.size) {
      reasons.push({
        constraint: 'must be together',
        message: `${block.length} people must be together (${ids.join(', ')}), but a team has ${rules.size}.`,
        shortBy: block.length - rules.size,
        subjects: ids,
        waysOut: ['release one of these obligations or pins'],
      });
    }
  }
  const perCountry = counts(roster.nationality, roster.countries.length);
  if (rules.differentNationality.strength === 'hard') {
    const most = teamsWithDistinctGroups(perCountry, rules.size);
    if (most < teams) {
      const largest = perCountry.indexOf(Math.max(...perCountry));
      reasons.push({
        constraint: 'different nationality',
        message: `${perCountry[largest]} of the ${people} observers are nationals of ${roster.countries[largest]}; with different nationalities in each team only ${most} of ${teams} teams can be filled.`,
        shortBy: teams - most,
        subjects: roster.people.filter((_, index) => roster.nationality[index] === largest).map((one) => one.id),
        waysOut: [...formOnly(most), 'invite observers of other countries', 'allow teams of one nationality'],
      });
    }
  }
  if (rules.countryShare.strength === 'hard') {
    const limit = countryLimit(needed, rules.countryShare.limit);
    const usable = perCountry.reduce((sum, count) => sum + Math.min(count, limit), 0);
    if (usable < needed) {
      reasons.push({
        constraint: 'country share',
        message: `At most ${limit} observers of one country may be among ${needed}; the ${roster.countries.length} countries of the roster give ${usable}: short of ${needed - usable}.`,
        shortBy: needed - usable,
        subjects: roster.countries.filter((_, index) => perCountry[index]! > limit),
        waysOut: [
          `raise the share to ${Math.ceil((100 * Math.max(...perCountry)) / needed)} %`,
          'invite observers of other countries',
        ],
      });
    }
  }
  const alone = partnerless(problem, roster);
  if (people - alone.length < needed) {
    const ids = alone.map((index) => roster.people[index]!.id);
    reasons.push({
      constraint: 'compatible partner',
      message: `${alone.length} observers have nobody on the roster they may be with under the rules on nationality, language and persons; ${people - alone.length} remain for ${needed} places: short of ${needed - (people - alone.length)}.`,
      shortBy: needed - (people - alone.length),
      subjects: ids,
      waysOut: [
        'add observers who share a language with them',
        'make the shared language a wish',
        ...formOnly(Math.floor((people - alone.length) / rules.size)),
      ],
    });
  }
  supportContradictions(problem, roster, teams, reasons);
  return reasons;
}

function supportContradictions(
  problem: TeamProblem,
  roster: CompiledRoster,
  teams: number,
  reasons: InfeasibleReason[],
): void {
  const { rules } = problem;
  const support = [
    [
      'host language',
      rules.hostLanguage,
      roster.speaksHost,
      roster.interpreters,
      'speak a language of the host state',
      'interpreters',
    ],
    ['driver', rules.driver, roster.drives, roster.drivers, 'drive', 'drivers'],
  ] as const;
  for (const [constraint, rule, flag, helpers, verb, noun] of support) {
    if (rule.strength !== 'hard') continue;
    const able = flag.reduce((sum, one) => sum + one, 0);
    const have = able + helpers.length;
    if (have >= teams) continue;
    reasons.push({
      constraint,
      message: `${teams} teams need one each: ${able} observers ${verb} and ${helpers.length} ${noun} are on the roster: short of ${teams - have}.`,
      shortBy: teams - have,
      subjects: [
        ...roster.people.filter((_, index) => flag[index]).map((one) => one.id),
        ...helpers.map((one) => one.id),
      ],
      waysOut: [`engage ${teams - have} more ${noun}`, ...formOnly(have)],
    });
  }
}
