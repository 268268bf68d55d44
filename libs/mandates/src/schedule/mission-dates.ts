import { daysBetween, type CalendarDate } from '@comitia/kernel';
import { bodyOf } from '../bodies/catalogue.js';
import type { BodyId } from '../vocabulary/body-ids.js';

/** A step of a real mission, held against the range of its format. */
export interface DateCheck {
  readonly milestone: string;
  /** Days from election day. */
  readonly offset: number;
  readonly earliest: number;
  readonly latest: number;
  readonly within: boolean;
}

/** Days that a process may take to be complete, which a report counted from its completion may add. */
const MOST_DAYS_TO_COMPLETION = 30;

/**
 * Holds the dates of a real mission against the ranges of a format: one check for each step that both know. A range counted
 * from the completion of the process is widened by the thirty days that completion may take.
 */
export function checkMissionDates(
  { body, format }: { readonly body: BodyId; readonly format: string },
  electionDay: CalendarDate,
  dates: Readonly<Record<string, CalendarDate>>,
): readonly DateCheck[] {
  const offsets = bodyOf(body).formats.find(({ id }) => id === format)?.offsets ?? [];
  return offsets.flatMap(({ milestone, earliest, latest, from }) => {
    const date = dates[milestone];
    if (date === undefined) return [];
    const offset = daysBetween(electionDay, date);
    const last = from === 'process_completed' ? latest + MOST_DAYS_TO_COMPLETION : latest;
    return [{ milestone, offset, earliest, latest: last, within: offset >= earliest && offset <= last }];
  });
}
