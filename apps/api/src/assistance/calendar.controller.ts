import { CalendarFeedService } from '@comitia/assistance';
import { Controller, Get, Header, NotFoundException, Param } from '@nestjs/common';
import { Allow } from '../access/allow.decorator.js';

/** Calendar programmes sign in with nothing but the secret in the address. */
@Controller('calendar')
export class CalendarController {
  constructor(private readonly feeds: CalendarFeedService) {}

  @Get(':file')
  @Allow('everyone')
  @Header('content-type', 'text/calendar; charset=utf-8')
  @Header('cache-control', 'private, no-store')
  async feed(@Param('file') file: string): Promise<string> {
    const token = /^([A-Za-z0-9_-]{43})\.ics$/.exec(file)?.[1];
    const calendar = token && (await this.feeds.read(token));
    if (!calendar) {
      throw new NotFoundException({
        code: 'NOT_FOUND',
        message: 'There is no such calendar: it was ended, or the address is not whole. Make a new feed in Comitia.',
      });
    }
    return calendar;
  }
}
