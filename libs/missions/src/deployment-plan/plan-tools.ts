import { ActorContext, AuditLog, Clock } from '@comitia/platform';
import { Injectable } from '@nestjs/common';

/** What changes of a plan are written down with. */
@Injectable()
export class PlanTools {
  constructor(
    readonly audit: AuditLog,
    readonly clock: Clock,
    readonly actors: ActorContext,
  ) {}
}
