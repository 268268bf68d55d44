import { TransactionRunner } from '@comitia/platform';
import { Injectable } from '@nestjs/common';

/** What an earlier request under the same key asked and got. */
export interface EarlierRequest {
  readonly hash: string;
  readonly response: unknown;
}

/** The kept answers of repeatable mutations, of the current actor only. */
@Injectable()
export class IdempotencyStore {
  constructor(private readonly transactions: TransactionRunner) {}

  /**
   * Takes the key in the open transaction, waiting for another one that is using it; or gives what was asked and answered
   * under it before.
   */
  async claim(
    request: { key: string; operation: string; hash: string },
    at: Date,
  ): Promise<EarlierRequest | undefined> {
    const manager = this.transactions.manager();
    const claimed = await manager.query<unknown[]>(
      `insert into comitia.idempotency_key (actor, key, operation, request_hash, created_at)
       values (comitia.actor_key(), $1, $2, $3, $4) on conflict (actor, key) do nothing returning 1`,
      [request.key, request.operation, request.hash, at],
    );
    if (claimed.length > 0) return undefined;
    const rows = await manager.query<EarlierRequest[]>(
      'select request_hash as hash, response from comitia.idempotency_key where actor = comitia.actor_key() and key = $1',
      [request.key],
    );
    return rows[0];
  }

  /** Keeps the answer, with the names of its types, so that it can be given again. */
  async keep(key: string, answer: unknown): Promise<void> {
    const named =
      typeof answer === 'object' && answer !== null && answer.constructor !== Object
        ? { ...answer, __typename: typeNameOf(answer) }
        : answer;
    await this.transactions
      .manager()
      .query('update comitia.idempotency_key set response = $2 where actor = comitia.actor_key() and key = $1', [
        key,
        JSON.stringify(named ?? null),
      ]);
  }
}

/** The GraphQL name of an object type's instance. */
function typeNameOf(answer: object): string {
  const { graphqlName } = answer.constructor as { graphqlName?: string };
  return graphqlName ?? answer.constructor.name.replace(/Object$/, '');
}
