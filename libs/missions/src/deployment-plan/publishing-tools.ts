import { ActorContext, AuditLog, Clock, Jobs, Signals } from '@comitia/platform';
import { Injectable } from '@nestjs/common';

/** What publishing tells the world with. */
@Injectable()
export class PublishingTools {
  constructor(
    readonly jobs: Jobs,
    readonly signals: Signals,
    readonly audit: AuditLog,
    readonly clock: Clock,
    readonly actors: ActorContext,
  ) {}
}
