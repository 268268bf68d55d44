import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { actorOrganisation, actorUser, type Actor } from '../actor/actor.js';
import { ActorContext } from '../actor/actor-context.js';

/** How a transaction runs. `repeatable` sees one snapshot throughout (REPEATABLE READ). */
export interface TransactionOptions {
  readonly isolation?: 'read_committed' | 'repeatable' | 'serializable';
}

interface OpenTransaction {
  readonly manager: EntityManager;
  readonly actor: Actor;
  readonly afterCommit: (() => void | Promise<void>)[];
}

const ISOLATION = {
  read_committed: 'READ COMMITTED',
  repeatable: 'REPEATABLE READ',
  serializable: 'SERIALIZABLE',
} as const;

const SET_ACTOR = `select set_config('comitia.actor_kind', $1, true), set_config('comitia.user_id', $2, true),
  set_config('comitia.organisation_id', $3, true), set_config('comitia.roles', $4, true),
  set_config('comitia.credential_id', $5, true), set_config('comitia.sharing_agreement_id', $6, true)`;

/** The values that the policies read, in the order of SET_ACTOR. */
function actorSettings(actor: Actor): string[] {
  return [
    actor.kind,
    actorUser(actor) ?? '',
    actorOrganisation(actor) ?? '',
    actor.kind === 'person' ? actor.roles.join(',') : '',
    actor.kind === 'credential' ? actor.credentialId : '',
    actor.kind === 'credential' ? actor.sharingAgreementId : '',
  ];
}

/**
 * The unit of work. Services open a transaction, repositories take the current one; the actor of the moment is told to
 * PostgreSQL first thing, so that row-level security holds for every statement in it.
 */
@Injectable()
export class TransactionRunner {
  private readonly storage = new AsyncLocalStorage<OpenTransaction>();

  constructor(
    private readonly dataSource: DataSource,
    private readonly actors: ActorContext,
  ) {}

  /**
   * Runs `work` in a transaction as the current actor, committing when it returns and rolling back when it throws.
   * Inside an open transaction of the same actor it joins that one; another actor inside is an error.
   */
  async inTransaction<Value>(work: () => Promise<Value>, options: TransactionOptions = {}): Promise<Value> {
    const actor = this.actors.current();
    const open = this.storage.getStore();
    if (open) {
      if (open.actor !== actor) {
        throw new Error(
          `A transaction of a ${open.actor.kind} actor is open; it cannot continue as another ${actor.kind} actor.`,
        );
      }
      return work();
    }
    const afterCommit: (() => void | Promise<void>)[] = [];
    const value = await this.dataSource.transaction(
      ISOLATION[options.isolation ?? 'read_committed'],
      async (manager) => {
        await manager.query(SET_ACTOR, actorSettings(actor));
        return this.storage.run({ manager, actor, afterCommit }, work);
      },
    );
    for (const callback of afterCommit) await callback();
    return value;
  }

  /** The manager of the open transaction, for repositories; throws outside one. */
  manager(): EntityManager {
    const open = this.storage.getStore();
    if (!open) throw new Error('No transaction is open: call the repository from inside inTransaction().');
    return open.manager;
  }

  /** True inside a transaction. */
  isOpen(): boolean {
    return this.storage.getStore() !== undefined;
  }

  /** Runs `callback` once the open transaction has committed; not at all when it rolls back. Throws outside one. */
  afterCommit(callback: () => void | Promise<void>): void {
    const open = this.storage.getStore();
    if (!open) throw new Error('No transaction is open: afterCommit() belongs inside inTransaction().');
    open.afterCommit.push(callback);
  }
}
