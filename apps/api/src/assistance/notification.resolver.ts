import {
  NOTIFICATION_KINDS,
  NotificationService,
  notificationLink,
  notificationMessage,
  notificationTopic,
  type NotificationEntity,
} from '@comitia/assistance';
import { PersonService } from '@comitia/identity';
import { Signals } from '@comitia/platform';
import { Args, ArgsType, Field, ID, Int, Mutation, ObjectType, Query, Resolver, Subscription } from '@nestjs/graphql';
import { Allow } from '../access/allow.decorator.js';
import { PageArguments, readPage, toConnection } from '../graphql/connection.js';
import { countedConnectionOf, withTotal, type CountedConnection } from '../graphql/counted-connection.js';
import { Cursors } from '../graphql/cursor.js';
import { DateTimeScalar } from '../graphql/date-time.scalar.js';
import { Context, type RequestContext } from '../graphql/request-context.js';

const LIST = 'notifications';

@ObjectType('Notification', { description: 'Something that the viewer is told.' })
export class NotificationObject {
  @Field(() => ID, { description: 'Identifies the notification.' })
  id: string;

  @Field({ description: `What kind it is: ${NOTIFICATION_KINDS.join(', ')}.` })
  kind: string;

  @Field({ description: 'What is told, in the viewer’s language.' })
  message: string;

  @Field(() => String, { nullable: true, description: 'The page of the portal that it is about.' })
  link: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was told.' })
  createdAt: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was read; none while it is unread.' })
  readAt: Date | null;
}

@ObjectType({ description: 'A page of notifications, the newest first.' })
export class NotificationConnection extends countedConnectionOf(NotificationObject, 'Notification') {}

@ArgsType()
export class NotificationPageInput extends PageArguments {
  @Field(() => Boolean, { nullable: true, description: 'Only those that are unread.' })
  unreadOnly?: boolean | null;
}

function toNotification(entity: NotificationEntity, language: string, roles: readonly string[]): NotificationObject {
  return Object.assign(new NotificationObject(), {
    id: entity.id,
    kind: entity.kind,
    message: notificationMessage(entity.kind, entity.parameters, language),
    link: notificationLink(entity, roles),
    createdAt: entity.createdAt,
    readAt: entity.readAt,
  });
}

@Resolver(() => NotificationObject)
export class NotificationResolver {
  constructor(
    private readonly notifications: NotificationService,
    private readonly people: PersonService,
    private readonly signals: Signals,
    private readonly cursors: Cursors,
  ) {}

  @Query(() => NotificationConnection, { name: LIST, description: 'What the viewer was told, the newest first.' })
  @Allow('signed_in')
  async list(
    @Args() input: NotificationPageInput,
    @Context() context: RequestContext,
  ): Promise<CountedConnection<NotificationObject>> {
    const { first, after } = readPage(this.cursors, LIST, input);
    const unreadOnly = input.unreadOnly ?? false;
    const page = await this.notifications.page({
      unreadOnly,
      limit: first,
      after: after && { at: String(after[0]), id: String(after[1]) },
    });
    const { language, roles } = await this.reader(context);
    const connection = toConnection(this.cursors, LIST, {
      ...page,
      toNode: (row) => toNotification(row, language, roles),
      toCursor: (row) => [row.at, row.id],
    });
    return withTotal(connection, () => this.notifications.count(unreadOnly));
  }

  @Mutation(() => Int, { description: 'Marks notifications as read; gives how many were unread.' })
  @Allow('signed_in')
  async markNotificationsRead(
    @Args('ids', { type: () => [ID], description: 'The notifications.' }) ids: string[],
  ): Promise<number> {
    return this.notifications.markRead(ids);
  }

  @Subscription(() => NotificationObject, {
    description: 'Each notification of the viewer as it is told, in the organisation for which they act.',
    resolve: (notification: NotificationObject) => notification,
  })
  @Allow('signed_in')
  async *notificationAdded(@Context() context: RequestContext): AsyncGenerator<NotificationObject, void, void> {
    const { actor } = context;
    if (actor.kind !== 'person' || !actor.organisationId) return;
    const { language, roles } = await this.reader(context);
    for await (const { id } of this.signals.stream(notificationTopic(actor.userId, actor.organisationId))) {
      const added = await this.notifications.byId(String(id));
      if (added) yield toNotification(added, language, roles);
    }
  }

  private async reader({ actor, loaders }: RequestContext): Promise<{ language: string; roles: readonly string[] }> {
    if (actor.kind !== 'person') return { language: 'en', roles: [] };
    const person = await loaders.load('person', actor.userId, (ids) => this.people.byIds(ids));
    return { language: person?.language ?? 'en', roles: actor.roles };
  }
}
