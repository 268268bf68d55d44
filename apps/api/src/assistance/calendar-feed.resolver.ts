import { CalendarFeedService, type CalendarFeedEntity } from '@comitia/assistance';
import { CONFIGURATION, type Configuration } from '@comitia/platform';
import { Inject } from '@nestjs/common';
import { Args, Field, ID, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../access/allow.decorator.js';
import { ShownOnce } from '../graphql/shown-once.decorator.js';
import { DateTimeScalar } from '../graphql/date-time.scalar.js';

@ObjectType('CalendarFeed', { description: 'The viewer’s calendar as iCalendar, under a secret address.' })
export class CalendarFeedObject {
  @Field(() => ID, { description: 'Identifies the feed.' })
  id: string;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was ended; none while it is alive.' })
  revokedAt: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When a calendar programme last read it.' })
  lastReadAt: Date | null;
}

@ObjectType('IssuedCalendarFeed', { description: 'A feed just made, with its address, which is shown this once.' })
export class IssuedCalendarFeedObject {
  @Field(() => CalendarFeedObject, { description: 'The feed.' })
  feed: CalendarFeedObject;

  @Field({ description: 'The secret address to subscribe to.' })
  url: string;
}

function toFeed(feed: CalendarFeedEntity): CalendarFeedObject {
  return Object.assign(new CalendarFeedObject(), {
    id: feed.id,
    createdAt: feed.createdAt,
    revokedAt: feed.revokedAt,
    lastReadAt: feed.lastReadAt,
  });
}

@Resolver()
export class CalendarFeedResolver {
  constructor(
    private readonly feeds: CalendarFeedService,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  @Query(() => [CalendarFeedObject], { description: 'The viewer’s calendar feeds, the newest first.' })
  @Allow('officer', 'signatory', 'focal_point', 'coordinator')
  async calendarFeeds(): Promise<CalendarFeedObject[]> {
    return (await this.feeds.list()).map(toFeed);
  }

  @Mutation(() => IssuedCalendarFeedObject, { description: 'Makes a calendar feed; its address is shown this once.' })
  @ShownOnce()
  @Allow('officer', 'signatory', 'focal_point', 'coordinator')
  async createCalendarFeed(): Promise<IssuedCalendarFeedObject> {
    const { feed, token } = await this.feeds.create();
    return Object.assign(new IssuedCalendarFeedObject(), {
      feed: toFeed(feed),
      url: `${this.configuration.BASE_URL}/calendar/${token}.ics`,
    });
  }

  @Mutation(() => CalendarFeedObject, {
    nullable: true,
    description: 'Ends a feed; nothing where the viewer has none such.',
  })
  @Allow('officer', 'signatory', 'focal_point', 'coordinator')
  async revokeCalendarFeed(
    @Args('id', { type: () => ID, description: 'The feed.' }) id: string,
  ): Promise<CalendarFeedObject | null> {
    const revoked = await this.feeds.revoke(id);
    return revoked ? toFeed(revoked) : null;
  }
}
