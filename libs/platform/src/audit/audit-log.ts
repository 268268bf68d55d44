import { newId, type Id } from '@comitia/kernel';
import { Injectable } from '@nestjs/common';
import { actorOrganisation, actorUser } from '../actor/actor.js';
import { ActorContext } from '../actor/actor-context.js';
import { Clock } from '../clock/clock.js';
import { TransactionRunner } from '../database/transaction-runner.js';

/** What was done to what. `details` holds ids and figures, never people's data. */
export interface AuditEvent {
  /** A verb in the past, such as `consent.withdrawn`. */
  readonly action: string;
  /** The glossary's word for the subject, such as `mission`. */
  readonly subjectKind: string;
  readonly subjectId?: Id;
  readonly details?: Readonly<Record<string, string | number | boolean | null>>;
}

/** The log of who did what. Entries are written with the change and cannot be changed afterwards. */
@Injectable()
export class AuditLog {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly actors: ActorContext,
    private readonly clock: Clock,
  ) {}

  /** Writes an entry in the open transaction, as the current actor. */
  async write(event: AuditEvent): Promise<void> {
    const actor = this.actors.current();
    const now = this.clock.now();
    await this.transactions.manager().query(
      `insert into comitia.audit_entry (id, at, actor_kind, user_id, organisation_id, credential_id, action, subject_kind, subject_id, details)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        newId(now.getTime()),
        now,
        actor.kind,
        actorUser(actor) ?? null,
        actorOrganisation(actor) ?? null,
        actor.kind === 'credential' ? actor.credentialId : null,
        event.action,
        event.subjectKind,
        event.subjectId ?? null,
        JSON.stringify(event.details ?? {}),
      ],
    );
  }
}
