import type { CalendarDate } from '@comitia/kernel';
import { Injectable } from '@nestjs/common';

/** The only source of the present moment; tests put a fake in its place. */
@Injectable()
export class Clock {
  /** The present moment. */
  now(): Date {
    return new Date();
  }

  /** The calendar day it is now in an IANA time zone such as `Europe/Sofia`; throws RangeError for an unknown zone. */
  today(timeZone: string): CalendarDate {
    return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(this.now());
  }
}
