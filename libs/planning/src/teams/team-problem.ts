import { parseCalendarDate, type CalendarDate, type Result } from '@comitia/kernel';
import { FaultList, type ProblemFault } from '../core/problem-fault.js';
import { GENDERS, ROSTER_ROLES, type RosterMember } from './roster.js';
import type { TeamRules, WeightedRule } from './team-rules.js';

/** A person or group fixed by hand, with who did it and why: shown in explanations, first suspect in a conflict. */
export interface TeamPin {
  readonly members: readonly string[];
  readonly author: string;
  readonly reason: string;
}

/** What is asked of team forming. */
export interface TeamProblemInput {
  /** ISO 3166-1 alpha-2 of the state observed. */
  readonly hostState: string;
  readonly roster: readonly RosterMember[];
  readonly rules: TeamRules;
  /** Teams wanted; absent means as many as the eligible roster fills. */
  readonly teams?: number;
  /** Days of service: people not available throughout are left out. */
  readonly service?: { readonly from: CalendarDate; readonly to: CalendarDate };
  /** Members that are in one team whatever the search thinks. */
  readonly pins?: readonly TeamPin[];
}

/** A team-forming problem that was checked when it was built; it never changes. */
export interface TeamProblem extends TeamProblemInput {
  readonly kind: 'teams';
}

/** A formed team: observers, with the interpreter and driver found for it. */
export interface FormedTeam {
  readonly id: string;
  readonly members: readonly string[];
  readonly interpreter?: string;
  readonly driver?: string;
}

/** Why a person of the roster is in no team. */
export type ReserveReason =
  'host-national' | 'not-accredited' | 'not-available' | 'no-compatible-partner' | 'not-needed';

/** Teams, and who is left over with the reason. */
export interface TeamPlan {
  readonly teams: readonly FormedTeam[];
  readonly reserve: readonly { readonly person: string; readonly reason: ReserveReason }[];
}

const RULES_WITH_WEIGHT = [
  'differentNationality',
  'noHostNationals',
  'sharedLanguage',
  'mixedGender',
  'experienceMix',
  'hostLanguage',
  'accreditedOnly',
  'driver',
  'countryShare',
  'genderShare',
  'preferences',
] as const satisfies readonly (keyof TeamRules)[];

const STRENGTHS = ['hard', 'mandate', 'soft', 'off'] as const;

/** Checks the roster; paths start at `path`. Used by every problem that carries one. */
export function checkRoster(roster: readonly RosterMember[], faults: FaultList, path = 'roster'): void {
  faults.distinctIds(
    roster.map((person) => person.id),
    (index) => `${path}[${index}].id`,
  );
  const known = new Set(roster.map((person) => person.id));
  roster.forEach((person, index) => {
    const at = `${path}[${index}]`;
    faults.require(/^[A-Z]{2}$/.test(person.nationality), `${at}.nationality`, {
      value: person.nationality,
      expected: 'an ISO 3166-1 alpha-2 code in capitals, such as "GH"',
    });
    faults.require(GENDERS.includes(person.gender), `${at}.gender`, {
      value: person.gender,
      expected: GENDERS.join(', '),
    });
    faults.require(ROSTER_ROLES.includes(person.role), `${at}.role`, {
      value: person.role,
      expected: ROSTER_ROLES.join(', '),
    });
    faults.whole(`${at}.experience`, person.experience, [0, 1000]);
    if (person.limits?.maxDrivingMinutes !== undefined) {
      faults.whole(`${at}.limits.maxDrivingMinutes`, person.limits.maxDrivingMinutes, [0, 2880]);
    }
    if (person.availability) checkDays(person.availability, faults, `${at}.availability`);
    for (const field of ['mustBeWith', 'mustNotBeWith', 'prefersWith'] as const) {
      person[field]?.forEach((other, position) => {
        faults.require(known.has(other) && other !== person.id, `${at}.${field}[${position}]`, {
          value: other,
          expected: 'the id of another person on the roster',
        });
      });
    }
  });
}

function checkDays(days: { from: CalendarDate; to: CalendarDate }, faults: FaultList, path: string): void {
  for (const end of ['from', 'to'] as const) {
    const parsed = parseCalendarDate(days[end]);
    if (!parsed.ok) faults.add(`${path}.${end}`, days[end], 'a calendar day YYYY-MM-DD');
  }
  faults.require(days.from <= days.to, `${path}.to`, { value: days.to, expected: `a day not before ${days.from}` });
}

/** Checks the team rules; paths start at `path`. */
export function checkTeamRules(rules: TeamRules, faults: FaultList, path = 'rules'): void {
  faults.whole(`${path}.size`, rules.size, [2, 12]);
  faults.whole(`${path}.experiencedFrom`, rules.experiencedFrom, [0, 1000]);
  for (const name of RULES_WITH_WEIGHT) {
    const rule: WeightedRule = rules[name];
    faults.require(STRENGTHS.includes(rule.strength), `${path}.${name}.strength`, {
      value: rule.strength,
      expected: STRENGTHS.join(', '),
    });
    faults.whole(`${path}.${name}.weight`, rule.weight, [0, 10_000]);
  }
  faults.number(`${path}.countryShare.limit`, rules.countryShare.limit, [0, 1]);
  faults.number(`${path}.genderShare.least`, rules.genderShare.least, [0, 0.5]);
}

/** Builds a team-forming problem, or names everything that is wrong with it. */
export function teamProblem(input: TeamProblemInput): Result<TeamProblem, readonly ProblemFault[]> {
  const faults = new FaultList();
  faults.require(/^[A-Z]{2}$/.test(input.hostState), 'hostState', {
    value: input.hostState,
    expected: 'an ISO 3166-1 alpha-2 code in capitals, such as "GH"',
  });
  checkRoster(input.roster, faults);
  checkTeamRules(input.rules, faults);
  if (input.teams !== undefined) faults.whole('teams', input.teams, [1, 100_000]);
  if (input.service) checkDays(input.service, faults, 'service');
  checkPins(input, faults);
  return faults.result(() => ({ ...input, kind: 'teams' as const }));
}

function checkPins(input: TeamProblemInput, faults: FaultList): void {
  const observers = new Set(input.roster.filter((person) => person.role === 'observer').map((person) => person.id));
  const pinned = new Set<string>();
  input.pins?.forEach((pin, index) => {
    faults.require(pin.members.length <= input.rules.size, `pins[${index}].members`, {
      value: pin.members.length,
      expected: `at most ${input.rules.size} members, the size of a team`,
    });
    pin.members.forEach((person, position) => {
      faults.require(observers.has(person) && !pinned.has(person), `pins[${index}].members[${position}]`, {
        value: person,
        expected: 'the id of an observer on the roster who is in no other pin',
      });
      pinned.add(person);
    });
  });
}
