import { parseCalendarDate, type CalendarDate } from '@comitia/kernel';
import type { FieldProblem } from './election.failure.js';
import type { ElectionDayKind, ElectionKind, RoundCertainty } from './election-kind.js';

/** A day as an officer enters it. */
export interface ElectionDayInput {
  readonly date: CalendarDate;
  readonly kind: ElectionDayKind;
  /** Where it is held, if not everywhere. */
  readonly area?: string | undefined;
}

/** A round as an officer enters it. */
export interface ElectionRoundInput {
  /** From 1. */
  readonly number: number;
  readonly certainty: RoundCertainty;
  readonly days: readonly ElectionDayInput[];
}

/** What is needed to open an election. */
export interface OpenElection {
  readonly title: string;
  /** ISO 3166-1 alpha-3, that of the authority. */
  readonly country: string;
  readonly kind: ElectionKind;
  /** IANA name. */
  readonly timeZone: string;
  /** Wall time `HH:MM`. */
  readonly pollingOpens: string;
  readonly pollingCloses: string;
  readonly rounds: readonly ElectionRoundInput[];
}

/** What the input is held against. */
export interface OpenElectionContext {
  /** The country of the authority that opens it. */
  readonly country: string;
  /** Today in the election's zone; undefined where the zone is unknown. */
  readonly today: CalendarDate | undefined;
}

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** True for a name of the IANA time zone database that this runtime knows. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** Everything that is wrong with an election to be opened; empty when nothing is. */
export function checkOpenElection(input: OpenElection, context: OpenElectionContext): readonly FieldProblem[] {
  const problems: FieldProblem[] = [];
  const wrong = (path: string, message: string) => problems.push({ path, message });
  const title = input.title.trim();
  if (title.length < 1 || title.length > 200) {
    wrong('title', `The title has ${title.length} characters; 1 to 200 are allowed.`);
  }
  if (input.country !== context.country) {
    wrong('country', `The country is "${input.country}"; this authority opens elections of ${context.country} only.`);
  }
  if (!isTimeZone(input.timeZone)) {
    wrong('timeZone', `"${input.timeZone}" is not a time zone: give an IANA name such as Europe/Sofia.`);
  }
  for (const [path, value] of [
    ['pollingOpens', input.pollingOpens],
    ['pollingCloses', input.pollingCloses],
  ] as const) {
    if (!TIME.test(value)) wrong(path, `"${value}" is not a time of day: give hours and minutes such as 07:00.`);
  }
  if (input.pollingCloses <= input.pollingOpens) {
    wrong('pollingCloses', `Polling closes at ${input.pollingCloses}, which is not after ${input.pollingOpens}.`);
  }
  problems.push(...checkRounds(input.rounds, context.today));
  return problems;
}

function checkRounds(rounds: readonly ElectionRoundInput[], today: CalendarDate | undefined): readonly FieldProblem[] {
  const problems: FieldProblem[] = [];
  if (rounds.length < 1 || rounds.length > 9) {
    problems.push({ path: 'rounds', message: `There are ${rounds.length} rounds; 1 to 9 are allowed.` });
  }
  let lastOfRoundBefore: CalendarDate | undefined;
  for (const [index, round] of rounds.entries()) {
    const path = `rounds.${index}`;
    if (round.number !== index + 1) {
      problems.push({
        path: `${path}.number`,
        message: `Round ${round.number} stands where round ${index + 1} belongs.`,
      });
    }
    if (index === 0 && round.certainty !== 'called') {
      problems.push({ path: `${path}.certainty`, message: 'The first round is called, not only possible.' });
    }
    if (round.days.length < 1 || round.days.length > 60) {
      problems.push({ path: `${path}.days`, message: `The round has ${round.days.length} days; 1 to 60 are allowed.` });
    }
    for (const [position, day] of round.days.entries()) {
      const message = dayProblem(day.date, { today, after: lastOfRoundBefore });
      if (message) problems.push({ path: `${path}.days.${position}.date`, message });
      if (day.area !== undefined && (day.area.length < 1 || day.area.length > 200)) {
        problems.push({
          path: `${path}.days.${position}.area`,
          message: `The area has ${day.area.length} characters; 1 to 200 are allowed.`,
        });
      }
    }
    const dates = round.days.map((day) => day.date).sort();
    lastOfRoundBefore = dates.at(-1) ?? lastOfRoundBefore;
  }
  return problems;
}

/** Why a day cannot be an election day: impossible, in the past, or not after the round before; undefined when it can. */
export function dayProblem(
  date: string,
  limits: { readonly today: CalendarDate | undefined; readonly after?: CalendarDate | undefined },
): string | undefined {
  const parsed = parseCalendarDate(date);
  if (!parsed.ok) return parsed.failure;
  if (limits.today !== undefined && date < limits.today) {
    return `The election day ${date} is in the past: today is ${limits.today}. Give a day from today on.`;
  }
  if (limits.after !== undefined && date <= limits.after) {
    return `The day ${date} is not after the round before, which ends on ${limits.after}.`;
  }
  return undefined;
}
