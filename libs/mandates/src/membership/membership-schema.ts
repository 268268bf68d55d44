import { parseCalendarDate } from '@comitia/kernel';
import type { Tenure } from './membership-tables.js';
import { findState } from './states.js';

function problemsOf(row: Tenure): readonly string[] {
  const name = `${row.organisation} ${row.state} from ${row.from}`;
  const problems: string[] = [];
  if (findState(row.state)?.iso3 !== row.state) problems.push(`${name}: ${row.state} is not the code of a state.`);
  for (const day of [row.from, row.to]) {
    if (day !== undefined && !parseCalendarDate(day).ok) problems.push(`${name}: ${day} is not a day of the calendar.`);
  }
  if (row.to !== undefined && row.to < row.from) problems.push(`${name}: ends on ${row.to}, before it begins.`);
  return problems;
}

/** Checks a table: codes, days, order of days, and no two stretches of one state in one organisation that overlap. */
export function checkTenures(rows: readonly Tenure[]): readonly string[] {
  const problems = rows.flatMap(problemsOf);
  const sorted = rows.toSorted((left, right) => (left.from < right.from ? -1 : left.from > right.from ? 1 : 0));
  const last = new Map<string, Tenure>();
  for (const row of sorted) {
    const key = `${row.organisation} ${row.state}`;
    const before = last.get(key);
    if (before && (before.to === undefined || before.to >= row.from)) {
      problems.push(`${key}: the stretch from ${row.from} overlaps the one from ${before.from}.`);
    }
    last.set(key, row);
  }
  return problems;
}
