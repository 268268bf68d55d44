import { addDays, type CalendarDate } from '@comitia/kernel';
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { FeedMilestone } from './calendar-feed.repository.js';

/** A day as the generator takes all-day events: midnight of its own zone, read back as a day. */
function atMidnight(day: CalendarDate): Date {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return new Date(year, month - 1, date);
}

/** Milestones as an iCalendar document (RFC 5545): all-day events, each with an id that stays when its day moves. */
export function writeCalendar(milestones: readonly FeedMilestone[], now: Date): string {
  const calendar = ical({ name: 'Comitia', prodId: { company: 'Comitia', product: 'Calendar', language: 'EN' } });
  calendar.method(ICalCalendarMethod.PUBLISH);
  for (const milestone of milestones) {
    calendar.createEvent({
      id: `${milestone.id}@comitia`,
      stamp: now,
      allDay: true,
      start: atMidnight(milestone.target),
      end: atMidnight(addDays(milestone.target, 1)),
      summary: `${milestone.activityTitle}: ${milestone.title}`,
      description: `${milestone.countedAs} Between ${milestone.earliest} and ${milestone.latest}. Source: ${milestone.source}`,
      status: ICalEventStatus.CONFIRMED,
    });
  }
  return calendar.toString();
}
