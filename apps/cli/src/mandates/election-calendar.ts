import {
  backSchedule,
  bodyOf,
  mergeSchedules,
  publicHolidays,
  WEEKDAYS_ONLY,
  type MergedCalendar,
  type Milestone,
  type Round,
  type Schedule,
  type WorkingCalendar,
} from '@comitia/mandates';
import { CommandError } from '../command-error.js';
import { readBody, readCountry, readDay } from './read-options.js';

/** The options of `mandates calendar`. */
export interface CalendarOptions {
  readonly electionDay: string;
  readonly secondRound?: string;
  readonly secondRoundCertain?: boolean;
  readonly country?: string;
  readonly today?: string;
}

async function workingCalendar(country: string | undefined): Promise<WorkingCalendar> {
  if (country === undefined) return WEEKDAYS_ONLY;
  const code = readCountry('--country', country);
  const { default: Holidays } = await import('date-holidays');
  const library = new Holidays();
  if (library.getCountries()[code] === undefined) {
    throw new CommandError(
      `--country: no holidays are known for ${code}; leave the option out to count without holidays.`,
    );
  }
  library.init(code);
  return { ...WEEKDAYS_ONLY, holidays: publicHolidays(library) };
}

function readRounds(options: CalendarOptions): readonly [Round, ...Round[]] {
  const first: Round = { day: readDay('--election-day', options.electionDay), certain: true };
  if (options.secondRound === undefined) return [first];
  return [first, { day: readDay('--second-round', options.secondRound), certain: options.secondRoundCertain === true }];
}

/** The calendar of the missions named as BODY:FORMAT, merged into one. */
export async function electionCalendar(missions: readonly string[], options: CalendarOptions): Promise<MergedCalendar> {
  const rounds = readRounds(options);
  const calendar = await workingCalendar(options.country);
  const today = options.today === undefined ? {} : { today: readDay('--today', options.today) };
  const schedules = missions.map((mission): Schedule => {
    const [id = '', named] = mission.split(':');
    const body = readBody(id);
    const format = named ?? bodyOf(body).formats[0]?.id ?? '';
    const schedule = backSchedule({ body, format, rounds, workingCalendar: calendar, ...today });
    if (!schedule.ok) throw new CommandError(schedule.failure.message);
    return schedule.value;
  });
  return mergeSchedules(schedules);
}

function describe({ target, earliest, latest, owner, title, kind, round, possibleOnly, missed }: Milestone): string {
  const whose = owner === 'national' ? 'national' : owner;
  const remarks = [
    kind,
    ...(round > 1 ? [`round ${round}`] : []),
    ...(possibleOnly ? ['only if held'] : []),
    ...(missed === undefined ? [] : [`MISSED by ${missed.daysLate} days. ${missed.stillPossible}`]),
  ];
  return `${target}  ${whose.padEnd(12)} ${title} (${earliest} to ${latest}; ${remarks.join(', ')})`;
}

/** A calendar as a person reads it. */
export function calendarText({ milestones, conflicts }: MergedCalendar): string {
  return [
    ...milestones.map(describe),
    ...(conflicts.length === 0
      ? []
      : ['', 'Conflicts:', ...conflicts.map(({ code, sentence }) => `  ${code}: ${sentence}`)]),
  ].join('\n');
}
