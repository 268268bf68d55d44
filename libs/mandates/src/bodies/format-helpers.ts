import type { FormatOffset, MissionRole, RoleSize } from '../model/mission-format.js';
import type { Source } from '../vocabulary/source.js';

/** Sizes of one role: smallest, typical and largest seen; descriptive, not limits. */
export function size(
  role: MissionRole,
  [minimum, typical, maximum]: readonly [number, number, number],
  source: Source,
): RoleSize {
  return { role, minimum, typical, maximum, source };
}

/** Sizes of a role that works in teams of two. */
export function pairs(role: MissionRole, range: readonly [number, number, number], source: Source): RoleSize {
  return { ...size(role, range, source), perTeam: 2 };
}

type Days = readonly [earliest: number, target: number, latest: number];

/** A step of practice, in days relative to election day. */
export function practice(
  milestone: string,
  title: string,
  [earliest, target, latest]: Days,
  source: Source,
): FormatOffset {
  return { milestone, title, earliest, target, latest, from: 'election_day', kind: 'administrative', source };
}

/** A step that rests on the organisation's own text, in days relative to election day. */
export function prescribed(milestone: string, title: string, days: Days, source: Source): FormatOffset {
  return { ...practice(milestone, title, days, source), kind: 'mandate' };
}

/** The same step counted from the day on which the electoral process is complete. */
export function afterCompletion(offset: FormatOffset): FormatOffset {
  return { ...offset, from: 'process_completed' };
}
