import { addDays, daysBetween, type CalendarDate } from '@comitia/kernel';
import type { Confidence, MissionFormat } from '@comitia/mandates';
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
    'startsOn' | 'endsOn' | 'handOverDueOn' | 'handOverWhat' | 'handOverToWhom' | 'basisCitation'
  >;
  readonly electionDay: CalendarDate;
  /** The format of the organisation's mandate, where the activity has one. */
  readonly format: MissionFormat | undefined;
}

const AGREED: Confidence = 'verified';

/** The milestones of an activity: what was agreed for it, and what its format's own calendar says, counted from election day. */
export function planMilestones(source: MilestoneSource): readonly PlannedMilestone[] {
  return [...agreedMilestones(source), ...formatMilestones(source)].sort(
    (left, right) => left.target.localeCompare(right.target) || left.code.localeCompare(right.code),
  );
}

function agreedMilestones({ activity, electionDay }: MilestoneSource): readonly PlannedMilestone[] {
  const fixed = (code: string, title: string, day: CalendarDate): PlannedMilestone => ({
    code,
    title,
    kind: 'administrative',
    earliest: day,
    target: day,
    latest: day,
    daysToElection: daysBetween(day, electionDay),
    countedAs: 'A day that was agreed.',
    source: activity.basisCitation,
    confidence: AGREED,
  });
  return [
    fixed('activity_starts', 'Work begins', activity.startsOn),
    fixed('activity_ends', 'Work ends', activity.endsOn),
    fixed('hand_over', `Handed over to ${activity.handOverToWhom}: ${activity.handOverWhat}`, activity.handOverDueOn),
  ];
}

function formatMilestones({ electionDay, format }: MilestoneSource): readonly PlannedMilestone[] {
  return (format?.offsets ?? []).map((offset) => {
    const target = addDays(electionDay, offset.target);
    return {
      code: offset.milestone,
      title: offset.title,
      kind: offset.kind,
      earliest: addDays(electionDay, offset.earliest),
      target,
      latest: addDays(electionDay, offset.latest),
      daysToElection: -offset.target,
      countedAs:
        offset.from === 'election_day'
          ? `Calendar days from election day: ${describeDays(offset.target)}.`
          : `Calendar days from the end of the electoral process, taken as election day until it is known: ${describeDays(offset.target)}.`,
      source: offset.source.citation,
      confidence: offset.source.confidence,
    };
  });
}

function describeDays(days: number): string {
  if (days === 0) return 'the day itself';
  const count = `${Math.abs(days)} ${Math.abs(days) === 1 ? 'day' : 'days'}`;
  return days < 0 ? `${count} before` : `${count} after`;
}
