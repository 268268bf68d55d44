export { assertNever } from './assert-never.js';
export {
  addDays,
  compareDates,
  dayOfWeek,
  daysBetween,
  parseCalendarDate,
  type CalendarDate,
} from './calendar-date.js';
export { newId, parseId, type Id } from './id.js';
export { failure, success, unwrap, type Result } from './result.js';
