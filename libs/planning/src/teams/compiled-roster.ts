import type { RosterMember } from './roster.js';
import type { ReserveReason, TeamProblem } from './team-problem.js';

/** The observers who may be chosen, as dense numbers and typed arrays, ordered by id; and who may not, with the reason. */
export interface CompiledRoster {
  readonly people: readonly RosterMember[];
  readonly indexOf: ReadonlyMap<string, number>;
  readonly excluded: readonly { readonly person: string; readonly reason: ReserveReason }[];
  readonly nationality: Uint16Array;
  readonly countries: readonly string[];
  /** 0 undisclosed, 1 woman, 2 man, 3 other. */
  readonly gender: Uint8Array;
  readonly experienced: Uint8Array;
  readonly speaksHost: Uint8Array;
  readonly drives: Uint8Array;
  /** Bits of the languages that may be shared, `languageWords` words a person. */
  readonly languages: Uint32Array;
  readonly languageWords: number;
  readonly mustNot: ReadonlySet<number>;
  readonly prefers: ReadonlySet<number>;
  /** Groups that stay together: pins and mutual obligations, as indices. */
  readonly blocks: readonly (readonly number[])[];
  readonly interpreters: readonly RosterMember[];
  readonly drivers: readonly RosterMember[];
}

/** Orders by code unit, the same on every machine. */
export function byText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

const GENDER_CODE = { undisclosed: 0, woman: 1, man: 2, other: 3 } as const;

function available(person: RosterMember, problem: TeamProblem): boolean {
  if (!person.availability || !problem.service) return true;
  return person.availability.from <= problem.service.from && person.availability.to >= problem.service.to;
}

function exclusion(person: RosterMember, problem: TeamProblem): ReserveReason | undefined {
  const { rules } = problem;
  if (rules.noHostNationals.strength === 'hard' && person.nationality === problem.hostState) return 'host-national';
  if (rules.accreditedOnly.strength === 'hard' && !person.accredited) return 'not-accredited';
  return available(person, problem) ? undefined : 'not-available';
}

/** Key of an ordered pair of people. */
export function pairKey(from: number, to: number): number {
  return from * 65536 + to;
}

/** Compiles the roster of a team problem; the result depends on ids alone, not on the order of the input. */
export function compileRoster(problem: TeamProblem): CompiledRoster {
  const sorted = [...problem.roster].sort((left, right) => byText(left.id, right.id));
  const excluded: { person: string; reason: ReserveReason }[] = [];
  const people: RosterMember[] = [];
  for (const person of sorted) {
    if (person.role !== 'observer') continue;
    const reason = exclusion(person, problem);
    if (reason) excluded.push({ person: person.id, reason });
    else people.push(person);
  }
  const indexOf = new Map(people.map((person, index) => [person.id, index]));
  const countries = [...new Set(people.map((person) => person.nationality))].sort(byText);
  const countryIndex = new Map(countries.map((country, index) => [country, index]));
  const { rules } = problem;
  const working = new Set(rules.workingLanguages);
  const shareable = [...new Set(people.flatMap((person) => person.languages))]
    .filter((language) => working.size === 0 || working.has(language))
    .sort(byText);
  const languageWords = Math.max(1, Math.ceil(shareable.length / 32));
  const languages = new Uint32Array(people.length * languageWords);
  const languageIndex = new Map(shareable.map((language, index) => [language, index]));
  people.forEach((person, at) => {
    for (const language of person.languages) {
      const bit = languageIndex.get(language);
      if (bit !== undefined) languages[at * languageWords + (bit >>> 5)]! |= 1 << (bit & 31);
    }
  });
  const host = new Set(rules.hostLanguages);
  const others = sorted.filter((person) => person.role !== 'observer' && available(person, problem));
  return {
    people,
    indexOf,
    excluded,
    countries,
    nationality: Uint16Array.from(people, (person) => countryIndex.get(person.nationality)!),
    gender: Uint8Array.from(people, (person) => GENDER_CODE[person.gender]),
    experienced: Uint8Array.from(people, (person) => (person.experience >= rules.experiencedFrom ? 1 : 0)),
    speaksHost: Uint8Array.from(people, (person) => (person.languages.some((one) => host.has(one)) ? 1 : 0)),
    drives: Uint8Array.from(people, (person) => (person.canDrive ? 1 : 0)),
    languages,
    languageWords,
    mustNot: relation(people, indexOf, ['mustNotBeWith', true]),
    prefers: relation(people, indexOf, ['prefersWith', false]),
    blocks: blocksOf(problem, people, indexOf),
    interpreters: others.filter(
      (person) => person.role === 'interpreter' && person.languages.some((language) => host.has(language)),
    ),
    drivers: others.filter((person) => person.role === 'driver' && person.canDrive !== false),
  };
}

function relation(
  people: readonly RosterMember[],
  indexOf: ReadonlyMap<string, number>,
  [field, mutual]: readonly ['mustNotBeWith' | 'prefersWith', boolean],
): ReadonlySet<number> {
  const pairs = new Set<number>();
  people.forEach((person, at) => {
    for (const other of person[field] ?? []) {
      const to = indexOf.get(other);
      if (to === undefined) continue;
      pairs.add(pairKey(at, to));
      if (mutual) pairs.add(pairKey(to, at));
    }
  });
  return pairs;
}

function blocksOf(
  problem: TeamProblem,
  people: readonly RosterMember[],
  indexOf: ReadonlyMap<string, number>,
): readonly (readonly number[])[] {
  const root = people.map((_, index) => index);
  const find = (index: number): number => {
    let at = index;
    while (root[at] !== at) at = root[at] = root[root[at]!]!;
    return at;
  };
  const join = (left: number | undefined, right: number | undefined): void => {
    if (left === undefined || right === undefined) return;
    const [low, high] = [find(left), find(right)].sort((a, b) => a - b);
    root[high!] = low!;
  };
  people.forEach((person, at) => person.mustBeWith?.forEach((other) => join(at, indexOf.get(other))));
  const forced = new Set<number>();
  for (const pin of problem.pins ?? []) {
    const members = pin.members.map((id) => indexOf.get(id));
    for (const member of members) {
      join(members[0], member);
      if (member !== undefined) forced.add(member);
    }
  }
  const groups = new Map<number, number[]>();
  people.forEach((_, index) => {
    const group = groups.get(find(index));
    if (group) group.push(index);
    else groups.set(find(index), [index]);
  });
  return [...groups.values()].filter((group) => group.length > 1 || forced.has(group[0]!));
}
