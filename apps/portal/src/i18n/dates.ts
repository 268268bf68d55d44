/** Calendar days and instants as people read them. A calendar day is `YYYY-MM-DD` and belongs to no time zone. */

const DAY_MILLISECONDS = 86_400_000;
const CALENDAR_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

function utcOf(date: string): number | undefined {
  const match = CALENDAR_DATE.exec(date);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const instant = Date.UTC(year, month - 1, day);
  const back = new Date(instant);
  return back.getUTCMonth() === month - 1 && back.getUTCDate() === day ? instant : undefined;
}

/** Whether the text is a day that exists, such as 2027-02-28 and unlike 2027-02-30. */
export function isCalendarDate(date: string): boolean {
  return utcOf(date) !== undefined;
}

/** Whole days from one calendar day to another; negative when `to` is earlier. `undefined` for what is no day. */
export function daysBetween(from: string, to: string): number | undefined {
  const [start, end] = [utcOf(from), utcOf(to)];
  return start === undefined || end === undefined ? undefined : Math.round((end - start) / DAY_MILLISECONDS);
}

/** The calendar day so many days later. */
export function addDays(date: string, days: number): string {
  const start = utcOf(date);
  return start === undefined ? date : new Date(start + days * DAY_MILLISECONDS).toISOString().slice(0, 10);
}

/** Today in a time zone. */
export function todayIn(timeZone: string, now: Date = new Date()): string {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  return parts.format(now);
}

export type ElectionOffset =
  | { readonly kind: 'before'; readonly days: number }
  | { readonly kind: 'on' }
  | { readonly kind: 'after'; readonly days: number };

/** Where a day lies seen from election day: E-42, E-day or E+3. */
export function electionOffset(date: string, electionDay: string): ElectionOffset | undefined {
  const days = daysBetween(date, electionDay);
  if (days === undefined) return undefined;
  if (days === 0) return { kind: 'on' };
  return days > 0 ? { kind: 'before', days } : { kind: 'after', days: -days };
}

/** Three boxes to one calendar day; the empty text when all three are empty, `undefined` when they make no day. */
export function joinDate(parts: { day: string; month: string; year: string }): string | undefined {
  const [day, month, year] = [parts.day.trim(), parts.month.trim(), parts.year.trim()];
  if (day === '' && month === '' && year === '') return '';
  if (!/^\d{1,2}$/.test(day) || !/^\d{1,2}$/.test(month) || !/^\d{4}$/.test(year)) return undefined;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(date) ? date : undefined;
}

export function splitDate(date: string): { day: string; month: string; year: string } {
  const match = CALENDAR_DATE.exec(date);
  return match
    ? { day: String(Number(match[3])), month: String(Number(match[2])), year: match[1]! }
    : { day: '', month: '', year: '' };
}

export type DateStyle = 'long' | 'medium' | 'weekday';

const STYLES: Record<DateStyle, Intl.DateTimeFormatOptions> = {
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  medium: { day: 'numeric', month: 'short', year: 'numeric' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
};

/** A calendar day in words of the language; English days come day first. What is no day is returned as it is. */
export function formatDate(date: string, language: string, style: DateStyle = 'long'): string {
  const instant = utcOf(date);
  if (instant === undefined) return date;
  const locale = language === 'en' ? 'en-GB' : language;
  return new Intl.DateTimeFormat(locale, { ...STYLES[style], timeZone: 'UTC' }).format(instant);
}

/** An instant as date and time in a time zone. */
export function formatInstant(instant: string, language: string, timeZone: string): string {
  const time = Date.parse(instant);
  if (Number.isNaN(time)) return instant;
  const locale = language === 'en' ? 'en-GB' : language;
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
  }).format(time);
}

/** Minutes since midnight of a wall time `HH:MM`, for drawing; 0 for what is no time. */
export function minutesOf(time: string): number {
  const match = /^(\d{2}):(\d{2})/.exec(time);
  return match ? Number(match[1]) * 60 + Number(match[2]) : 0;
}

/** `HH:MM` of minutes since midnight. */
export function timeOf(minutes: number): string {
  const whole = Math.max(0, Math.round(minutes));
  return `${String(Math.floor(whole / 60) % 24).padStart(2, '0')}:${String(whole % 60).padStart(2, '0')}`;
}
