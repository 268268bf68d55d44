import { ScoreSheet, type ScoreLevel } from '../core/score.js';
import type { RosterMember } from './roster.js';
import type { FormedTeam, TeamProblem } from './team-problem.js';
import { countryLimit } from './team-state.js';
import type { WeightedRule } from './team-rules.js';

/** Names of the constraints on teams, in the order in which they are listed. */
export const TEAM_CONSTRAINTS = [
  'different nationality',
  'shared language',
  'must not be together',
  'must be together',
  'no host nationals',
  'accredited only',
  'mixed gender',
  'experience mix',
  'host language',
  'driver',
  'country share',
  'gender share',
  'preferences',
] as const;

interface Sides {
  readonly sheet: ScoreSheet;
  readonly problem: TeamProblem;
  readonly person: ReadonlyMap<string, RosterMember>;
}

function levelOf(rule: WeightedRule): ScoreLevel {
  return rule.strength === 'off' ? 'soft' : rule.strength;
}

/** Notes a rule kept or broken: a soft rule earns when kept, a hard or mandated one costs when broken. */
function judge(
  sides: Sides,
  rule: WeightedRule,
  verdict: {
    constraint: string;
    kept: boolean;
    breaches?: number;
    subjects: readonly string[];
    whenKept: string;
    broken: string;
  },
): void {
  if (rule.strength === 'off') return;
  const { constraint, kept, subjects } = verdict;
  if (rule.strength === 'soft') {
    if (kept) sides.sheet.add(constraint, { subjects, value: rule.weight, message: verdict.whenKept });
    return;
  }
  if (kept) return;
  const each = rule.strength === 'hard' ? 1 : rule.weight;
  sides.sheet.add(constraint, { subjects, value: -each * (verdict.breaches ?? 1), message: verdict.broken });
}

function pairs<Item>(items: readonly Item[]): (readonly [Item, Item])[] {
  return items.flatMap((left, index) => items.slice(index + 1).map((right) => [left, right] as const));
}

function judgeTeam(sides: Sides, team: FormedTeam): void {
  const { rules } = sides.problem;
  const members = team.members.map((id) => sides.person.get(id)!);
  const subjects = [team.id, ...team.members];
  const sameNation = pairs(members).filter(([left, right]) => left.nationality === right.nationality).length;
  judge(sides, rules.differentNationality, {
    constraint: 'different nationality',
    kept: sameNation === 0,
    breaches: sameNation,
    subjects,
    whenKept: `${team.id}: ${members.map((one) => one.nationality).join(', ')}`,
    broken: `${team.id} has members of one nationality: ${members.map((one) => one.nationality).join(', ')}`,
  });
  const counts = (language: string): boolean =>
    rules.workingLanguages.length === 0 || rules.workingLanguages.includes(language);
  const mute = pairs(members).filter(
    ([left, right]) => !left.languages.some((language) => counts(language) && right.languages.includes(language)),
  ).length;
  judge(sides, rules.sharedLanguage, {
    constraint: 'shared language',
    kept: mute === 0,
    breaches: mute,
    subjects,
    whenKept: `${team.id} has a common language`,
    broken: `${team.id} has members without a common working language`,
  });
  for (const [left, right] of pairs(members)) {
    if (left.mustNotBeWith?.includes(right.id) || right.mustNotBeWith?.includes(left.id)) {
      sides.sheet.add('must not be together', {
        subjects: [team.id, left.id, right.id],
        value: -1,
        message: `${left.id} and ${right.id} must not be in one team`,
      });
    }
    const wishes =
      Number(left.prefersWith?.includes(right.id) ?? false) + Number(right.prefersWith?.includes(left.id) ?? false);
    if (wishes > 0 && rules.preferences.strength !== 'off') {
      sides.sheet.add('preferences', {
        subjects: [team.id, left.id, right.id],
        value: wishes * rules.preferences.weight,
        message: `${left.id} and ${right.id} wished to be together`,
      });
    }
  }
  const genders = new Set(members.map((one) => one.gender).filter((gender) => gender !== 'undisclosed'));
  const undisclosed = members.some((one) => one.gender === 'undisclosed');
  const mixed = genders.size > 1;
  judge(sides, rules.mixedGender, {
    constraint: 'mixed gender',
    kept: mixed || (undisclosed && rules.mixedGender.strength !== 'soft'),
    subjects,
    whenKept: `${team.id} is mixed`,
    broken: `${team.id} has members of one gender`,
  });
  judge(sides, rules.experienceMix, {
    constraint: 'experience mix',
    kept: members.some((one) => one.experience >= rules.experiencedFrom),
    subjects,
    whenKept: `${team.id} has an experienced member`,
    broken: `${team.id} has nobody with ${rules.experiencedFrom} missions or more`,
  });
}

function judgeQuotas(sides: Sides, teams: readonly FormedTeam[]): void {
  const { problem, sheet } = sides;
  const { rules } = problem;
  const chosen = teams.flatMap((team) => team.members).map((id) => sides.person.get(id)!);
  const quota = (
    constraint: string,
    rule: WeightedRule,
    found: { over: number; subjects: readonly string[]; message: string },
  ): void => {
    if (found.over <= 0 || rule.strength === 'off') return;
    const each = rule.strength === 'hard' ? 1 : rule.weight;
    sheet.add(constraint, { subjects: found.subjects, value: -each * found.over, message: found.message });
  };
  const limit = countryLimit(chosen.length, rules.countryShare.limit);
  const perCountry = new Map<string, number>();
  for (const one of chosen) perCountry.set(one.nationality, (perCountry.get(one.nationality) ?? 0) + 1);
  for (const [country, count] of [...perCountry].sort(([left], [right]) => (left < right ? -1 : 1))) {
    quota('country share', rules.countryShare, {
      over: count - limit,
      subjects: [country],
      message: `${count} of ${chosen.length} are nationals of ${country}, ${limit} allowed`,
    });
  }
  const women = chosen.filter((one) => one.gender === 'woman').length;
  const men = chosen.filter((one) => one.gender === 'man').length;
  const least = Math.floor((women + men) * rules.genderShare.least + 1e-9);
  for (const [noun, count] of [
    ['women', women],
    ['men', men],
  ] as const) {
    quota('gender share', rules.genderShare, {
      over: least - count,
      subjects: [noun],
      message: `${count} ${noun} among ${women + men}, ${least} wanted`,
    });
  }
  for (const one of chosen) {
    const host = one.nationality === problem.hostState ? 1 : 0;
    quota('no host nationals', rules.noHostNationals, {
      over: host,
      subjects: [one.id],
      message: `${one.id} is a national of the host state ${problem.hostState}`,
    });
    quota('accredited only', rules.accreditedOnly, {
      over: one.accredited ? 0 : 1,
      subjects: [one.id],
      message: `${one.id} is not accredited`,
    });
  }
  const teamOf = new Map(teams.flatMap((team) => team.members.map((id) => [id, team.id] as const)));
  for (const one of chosen) {
    for (const other of one.mustBeWith ?? []) {
      if (teamOf.get(other) !== teamOf.get(one.id)) {
        sheet.add('must be together', {
          subjects: [one.id, other],
          value: -1,
          message: `${one.id} must be with ${other}`,
        });
      }
    }
  }
  const host = new Set(rules.hostLanguages);
  for (const team of teams) {
    const members = team.members.map((id) => sides.person.get(id)!);
    const speaks =
      team.interpreter !== undefined || members.some((one) => one.languages.some((language) => host.has(language)));
    quota('host language', rules.hostLanguage, {
      over: speaks ? 0 : 1,
      subjects: [team.id],
      message: `${team.id} has neither a speaker of a host language nor an interpreter`,
    });
    const drives = team.driver !== undefined || members.some((one) => one.canDrive);
    quota('driver', rules.driver, {
      over: drives ? 0 : 1,
      subjects: [team.id],
      message: `${team.id} has nobody who drives`,
    });
  }
}

/** Scores teams from the plain plan and problem, constraint by constraint; knows nothing of the search. */
export function scoreTeams(problem: TeamProblem, teams: readonly FormedTeam[]): ScoreSheet {
  const sheet = new ScoreSheet();
  const { rules } = problem;
  const levels: Readonly<Record<(typeof TEAM_CONSTRAINTS)[number], ScoreLevel>> = {
    'different nationality': levelOf(rules.differentNationality),
    'shared language': levelOf(rules.sharedLanguage),
    'must not be together': 'hard',
    'must be together': 'hard',
    'no host nationals': levelOf(rules.noHostNationals),
    'accredited only': levelOf(rules.accreditedOnly),
    'mixed gender': levelOf(rules.mixedGender),
    'experience mix': levelOf(rules.experienceMix),
    'host language': levelOf(rules.hostLanguage),
    driver: levelOf(rules.driver),
    'country share': levelOf(rules.countryShare),
    'gender share': levelOf(rules.genderShare),
    preferences: 'soft',
  };
  for (const constraint of TEAM_CONSTRAINTS) sheet.declare(constraint, levels[constraint]);
  const sides: Sides = { sheet, problem, person: new Map(problem.roster.map((one) => [one.id, one])) };
  for (const team of teams) judgeTeam(sides, team);
  judgeQuotas(sides, teams);
  return sheet;
}
