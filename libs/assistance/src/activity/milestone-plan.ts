import { daysBetween, type CalendarDate } from '@comitia/kernel';
import type { Election } from '@comitia/elections';
import {
  backSchedule,
  countFrom,
  withNationalLaw,
  type BodyId,
  type Counting,
  type Round,
  type ScheduleRequest,
} from '@comitia/mandates';
import { UNKNOWN_COUNTRY, type NationalCalendar } from '../calendar/national-calendars.js';
import type { ActivityEntity, MilestoneEntity } from './activity.entity.js';

/** A milestone before it belongs to an activity. */
export type PlannedMilestone = Pick<
  MilestoneEntity,
  | 'code'
  | 'title'
  | 'kind'
  | 'earliest'
  | 'target'
  | 'latest'
  | 'daysToElection'
  | 'countedAs'
  | 'source'
  | 'confidence'
>;

/** What milestones are counted from. */
export interface MilestoneSource {
  readonly activity: Pick<
    ActivityEntity,
    'startsOn' | 'endsOn' | 'handOverDueOn' | 'handOverWhat' | 'handOverToWhom' | 'basisCitation' | 'datedFrom'
  >;
  readonly election: Election;
  /** The organisation's mandate and the format that the activity has in it, where it has one. */
  readonly mandate: { readonly body: BodyId; readonly format: string } | undefined;
  /** Working days and legal deadlines of the election's country; weekdays and planning defaults where nothing is known. */
  readonly national?: NationalCalendar;
}

/**
 * The milestones of an activity, by target day: what was agreed for it, the calendar of its format in the organisation's
 * mandate, and the steps of the election itself that fall into the work.
 */
export function planMilestones(source: MilestoneSource): readonly PlannedMilestone[] {
  const planned = [...agreedMilestones(source), ...mandateMilestones(source), ...nationalMilestones(source)];
  return planned.sort((left, right) => left.target.localeCompare(right.target) || left.code.localeCompare(right.code));
}

function agreedMilestones({ activity }: MilestoneSource): readonly PlannedMilestone[] {
  const fixed = (code: string, title: string, day: CalendarDate): PlannedMilestone => ({
    code,
    title,
    kind: 'administrative',
    earliest: day,
    target: day,
    latest: day,
    daysToElection: daysBetween(day, activity.datedFrom),
    countedAs: 'A day that was agreed; it moves with election day.',
    source: activity.basisCitation,
    confidence: 'verified',
  });
  return [
    fixed('activity_starts', 'Work begins', activity.startsOn),
    fixed('activity_ends', 'Work ends', activity.endsOn),
    fixed('hand_over', `Handed over to ${activity.handOverToWhom}: ${activity.handOverWhat}`, activity.handOverDueOn),
  ];
}

/** The rounds of an election, each by its first ordinary day; none only where there is no day at all. */
function roundsOf(election: Election): readonly Round[] {
  return election.rounds.flatMap((round) => {
    const day = round.days.find((candidate) => candidate.kind === 'ordinary') ?? round.days[0];
    return day ? [{ day: day.date, certain: round.certainty === 'called' }] : [];
  });
}

function mandateMilestones({
  activity,
  election,
  mandate,
  national = UNKNOWN_COUNTRY,
}: MilestoneSource): readonly PlannedMilestone[] {
  const rounds = roundsOf(election);
  if (!mandate || rounds.length === 0) return [];
  const schedule = backSchedule({
    ...mandate,
    rounds: rounds as ScheduleRequest['rounds'],
    workingCalendar: national.workingDays,
  });
  if (!schedule.ok) return [];
  return schedule.value.milestones
    .filter((milestone) => milestone.owner !== 'national')
    .map((milestone) => ({
      code: milestone.round === 1 ? milestone.id : `${milestone.id}_round_${milestone.round}`,
      title: milestone.possibleOnly ? `${milestone.title} (if round ${milestone.round} is held)` : milestone.title,
      kind: milestone.kind,
      earliest: milestone.earliest,
      target: milestone.target,
      latest: milestone.latest,
      daysToElection: daysBetween(milestone.target, activity.datedFrom),
      countedAs: `From ${milestone.countedFrom}: ${describeCounting(milestone.counting.target)}.`,
      source: milestone.source.citation,
      confidence: milestone.source.confidence,
    }));
}

function nationalMilestones({
  activity,
  election,
  national = UNKNOWN_COUNTRY,
}: MilestoneSource): readonly PlannedMilestone[] {
  return withNationalLaw(national.rules).flatMap((rule) =>
    roundsOf(election)
      .map((round, index) => ({ ...round, number: index + 1 }))
      .filter(({ number }) => number === 1 || rule.everyRound === true)
      .map(({ day, number }): PlannedMilestone => {
        const on = (counting: Counting) => countFrom(day, counting, national.workingDays);
        const target = on(rule.target);
        return {
          code: number === 1 ? `national_${rule.id}` : `national_${rule.id}_round_${number}`,
          title: rule.title,
          kind: rule.kind,
          earliest: on(rule.earliest),
          target,
          latest: on(rule.latest),
          daysToElection: daysBetween(target, activity.datedFrom),
          countedAs: `From ${day}: ${describeCounting(rule.target)}.`,
          source: rule.source.citation,
          confidence: rule.source.confidence,
        };
      })
      .filter(({ target }) => target >= activity.startsOn && target <= activity.endsOn),
  );
}

/** How a day is counted, in words: unit, direction, whether the first day counts, where it goes on a day off. */
export function describeCounting(counting: Counting): string {
  if (counting.days === 0) return 'the day itself';
  const length = Math.abs(counting.days);
  const unit = counting.unit === 'calendar_days' ? 'calendar' : 'working';
  const count = `${length} ${unit} ${length === 1 ? 'day' : 'days'} ${counting.days < 0 ? 'before' : 'after'}`;
  const first = counting.anchorCounts ? ', that day counted' : '';
  const moved = {
    not: '',
    to_next_working_day: ', then to the next working day',
    to_previous_working_day: ', then to the working day before',
  }[counting.moved];
  return `${count}${first}${moved}`;
}
