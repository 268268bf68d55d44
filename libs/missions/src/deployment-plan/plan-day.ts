import type { CalendarDate } from '@comitia/kernel';

/**
 * What is wrong with the day of a plan once an election day has moved: a sentence that names it and the days on which there
 * is voting now; undefined where there is voting on it.
 */
export function planDayProblem(day: CalendarDate, votingDays: readonly CalendarDate[]): string | undefined {
  if (votingDays.includes(day)) return undefined;
  const now =
    votingDays.length === 0 ? 'the election has no day now' : `the election is on ${votingDays.join(' and ')}`;
  return `The plan is for ${day}, on which nobody votes any more: ${now}. Plan anew, then publish that.`;
}
