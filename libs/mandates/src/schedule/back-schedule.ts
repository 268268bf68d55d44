import { addDays, daysBetween, type CalendarDate } from '@comitia/kernel';
import { failure, success, type Result } from '@comitia/kernel';
import { bodyOf } from '../bodies/catalogue.js';
import type { FormatOffset, MissionFormat } from '../model/mission-format.js';
import type { BodyId } from '../vocabulary/body-ids.js';
import { calendarDays, countFrom, WEEKDAYS_ONLY, type Counting, type WorkingCalendar } from './counting.js';
import type { Milestone } from './milestone.js';
import { withNationalLaw, type NationalRule } from './national-rules.js';

/** A round of voting. */
export interface Round {
  readonly day: CalendarDate;
  /** false for a second round that is held only if nobody wins the first. */
  readonly certain: boolean;
}

/** What a calendar is counted back from. */
export interface ScheduleRequest {
  readonly body: BodyId;
  readonly format: string;
  /** The rounds in order; the first is certain. */
  readonly rounds: readonly [Round, ...Round[]];
  /** Rules of national law; those of a default's id replace it. */
  readonly nationalRules?: readonly NationalRule[];
  /** Weekends and holidays of the country; Saturday and Sunday without holidays where absent. */
  readonly workingCalendar?: WorkingCalendar;
  /** The day on which the electoral process is complete, once known; the planning default is eight days after the last certain round. */
  readonly processCompleted?: CalendarDate;
  /** The day on which the calendar is read: steps whose latest day lies before it are missed. */
  readonly today?: CalendarDate;
}

/** A calendar for one body and format, national steps included, in order of the target days. */
export interface Schedule {
  readonly body: BodyId;
  readonly format: string;
  readonly milestones: readonly Milestone[];
}

/** Why there is no calendar; the message names the value and what is allowed. */
export interface ScheduleFailure {
  readonly code: 'UNKNOWN_FORMAT' | 'ROUNDS_OUT_OF_ORDER';
  readonly message: string;
}

/** Complaints are decided some eight days after the vote: then the process is taken as complete. */
const DAYS_TO_COMPLETION = 8;

/** Steps that a further round asks for again. */
const REPEATED = new Set(['sto_arrive', 'sto_deploy', 'preliminary_statement']);

function inOrder(milestones: readonly Milestone[]): readonly Milestone[] {
  return milestones.toSorted(
    (left, right) =>
      (left.target < right.target ? -1 : left.target > right.target ? 1 : 0) ||
      (left.id < right.id ? -1 : left.id > right.id ? 1 : 0),
  );
}

/** Formats in which the step may come later, and which ask for no step that the format chosen does not know. */
function laterFormats({ body, format }: ScheduleRequest, step: string, daysNow: number): readonly MissionFormat[] {
  const { formats } = bodyOf(body);
  const known = new Set(formats.find(({ id }) => id === format)?.offsets.map(({ milestone }) => milestone));
  return formats.filter(
    ({ offsets }) =>
      offsets.every(({ milestone }) => known.has(milestone)) &&
      offsets.some(({ milestone, latest }) => milestone === step && latest >= daysNow),
  );
}

function stillPossible(request: ScheduleRequest, step: string, today: CalendarDate): string {
  const names = laterFormats(request, step, daysBetween(request.rounds[0].day, today)).map(({ name }) => name);
  return names.length > 0
    ? `Still in time: ${names.join('; ')}.`
    : 'Act at once and agree on what can still be done; another service or organisation may still be in time.';
}

function nationalMilestones(request: ScheduleRequest, calendar: WorkingCalendar): Milestone[] {
  return withNationalLaw(request.nationalRules ?? []).flatMap((rule) =>
    request.rounds
      .map((round, index): [Round, number] => [round, index])
      .filter(([, index]) => index === 0 || rule.everyRound === true)
      .map(([round, index]): Milestone => {
        const on = (counting: Counting): CalendarDate => countFrom(round.day, counting, calendar);
        return {
          id: rule.id,
          title: rule.title,
          owner: 'national',
          round: index + 1,
          possibleOnly: !round.certain,
          kind: rule.kind,
          earliest: on(rule.earliest),
          target: on(rule.target),
          latest: on(rule.latest),
          countedFrom: round.day,
          counting: { earliest: rule.earliest, target: rule.target, latest: rule.latest },
          source: rule.source,
        };
      }),
  );
}

function formatMilestone(
  { body, format }: ScheduleRequest,
  offset: FormatOffset,
  anchor: { readonly day: CalendarDate; readonly round: number; readonly possibleOnly: boolean },
): Milestone {
  const counting = {
    earliest: calendarDays(offset.earliest),
    target: calendarDays(offset.target),
    latest: calendarDays(offset.latest),
  };
  return {
    id: offset.milestone,
    title: offset.title,
    owner: body,
    format,
    round: anchor.round,
    possibleOnly: anchor.possibleOnly,
    kind: offset.kind,
    earliest: addDays(anchor.day, offset.earliest),
    target: addDays(anchor.day, offset.target),
    latest: addDays(anchor.day, offset.latest),
    countedFrom: anchor.day,
    counting,
    source: offset.source,
  };
}

function formatMilestones(request: ScheduleRequest, format: MissionFormat): Milestone[] {
  const { rounds } = request;
  const lastCertain = rounds.findLastIndex(({ certain }) => certain);
  const completed = request.processCompleted ?? addDays(rounds[lastCertain]!.day, DAYS_TO_COMPLETION);
  return format.offsets.flatMap((offset) => {
    if (offset.from === 'process_completed') {
      return [formatMilestone(request, offset, { day: completed, round: lastCertain + 1, possibleOnly: false })];
    }
    const afterTheVote = offset.target > 0 && !REPEATED.has(offset.milestone);
    return rounds.flatMap((round, index) => {
      const wanted = afterTheVote ? index >= lastCertain : index === 0 || REPEATED.has(offset.milestone);
      return wanted
        ? [formatMilestone(request, offset, { day: round.day, round: index + 1, possibleOnly: !round.certain })]
        : [];
    });
  });
}

function markMissed(milestone: Milestone, request: ScheduleRequest): Milestone {
  const { today } = request;
  if (today === undefined || milestone.latest >= today || milestone.id === 'election_day') return milestone;
  const possible =
    milestone.owner === 'national'
      ? 'Ask the authority that sets the calendar what it can still move.'
      : stillPossible(request, milestone.id, today);
  return { ...milestone, missed: { daysLate: daysBetween(milestone.latest, today), stillPossible: possible } };
}

/**
 * The dated steps of one format of a body and of the election itself, counted from election day. Steps of a body are calendar
 * days; national rules are counted as each says. A further round repeats arrival, deployment and statement; what depends on a
 * round that is not certain is marked so. A step whose latest day has passed says what is still possible.
 */
export function backSchedule(request: ScheduleRequest): Result<Schedule, ScheduleFailure> {
  const { formats } = bodyOf(request.body);
  const format = formats.find(({ id }) => id === request.format);
  if (format === undefined) {
    const known = formats.map(({ id }) => id);
    return failure({
      code: 'UNKNOWN_FORMAT',
      message: `${request.body} has no format "${request.format}": ${known.length === 0 ? 'it sends no missions' : `expected one of ${known.join(', ')}`}.`,
    });
  }
  const days = request.rounds.map(({ day }) => day);
  if (!request.rounds[0].certain || days.some((day, index) => index > 0 && day <= days[index - 1]!)) {
    return failure({
      code: 'ROUNDS_OUT_OF_ORDER',
      message: `Rounds on ${days.join(', ')}: expected the first to be certain and each later one on a later day.`,
    });
  }
  const calendar = request.workingCalendar ?? WEEKDAYS_ONLY;
  const milestones = [...nationalMilestones(request, calendar), ...formatMilestones(request, format)];
  return success({
    body: request.body,
    format: request.format,
    milestones: inOrder(milestones.map((milestone) => markMissed(milestone, request))),
  });
}

/** Several calendars as one list in order: national steps that they share stand in it once. */
export function mergeMilestones(schedules: readonly Schedule[]): readonly Milestone[] {
  const merged = new Map<string, Milestone>();
  for (const { milestones } of schedules) {
    for (const milestone of milestones) {
      const { owner, format, id, round, target } = milestone;
      merged.set([owner, format ?? '', id, round, target].join(' '), milestone);
    }
  }
  return inOrder([...merged.values()]);
}
