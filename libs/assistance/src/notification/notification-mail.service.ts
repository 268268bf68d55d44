import type { Id } from '@comitia/kernel';
import { Clock, CONFIGURATION, Mailer, TransactionRunner, type Configuration } from '@comitia/platform';
import { Inject, Injectable } from '@nestjs/common';
import { notificationLink } from './notification-link.js';
import { notificationMail } from './notification-texts.js';
import { NotificationRepository } from './notification.repository.js';

/** Sends notifications by mail, each once, in the person's language and time zone. */
@Injectable()
export class NotificationMailService {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly notifications: NotificationRepository,
    private readonly mailer: Mailer,
    private readonly clock: Clock,
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
  ) {}

  /**
   * Sends a notification, unless it was sent or its person has no address. The row stays locked while it is sent; when the
   * process dies in between, the message is sent again under the same id.
   */
  async send(notificationId: Id): Promise<void> {
    await this.transactions.inTransaction(async () => {
      const found = await this.notifications.lockForMail(notificationId);
      if (!found?.email) return;
      const { notification } = found;
      const url = `${this.configuration.BASE_URL}${notificationLink(notification, found.roles) ?? '/'}`;
      const mail = notificationMail(notification, { ...found, url });
      await this.mailer.send({ id: notification.id, to: found.email, ...mail });
      await this.notifications.markMailed(notification.id, this.clock.now());
    });
  }
}
