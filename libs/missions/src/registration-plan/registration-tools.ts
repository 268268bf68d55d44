import type { Id } from '@comitia/kernel';
import { ActorContext, actorUser, AuditLog, Signals } from '@comitia/platform';
import { Injectable } from '@nestjs/common';

/** What the service and the publisher tell others with. */
@Injectable()
export class RegistrationTools {
  constructor(
    readonly signals: Signals,
    readonly audit: AuditLog,
    private readonly actors: ActorContext,
  ) {}

  /** The person who acts; none where a job does. */
  user(): Id | undefined {
    return actorUser(this.actors.current());
  }
}
