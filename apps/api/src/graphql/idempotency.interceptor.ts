import { Clock, TransactionRunner } from '@comitia/platform';
import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { createHash } from 'node:crypto';
import { firstValueFrom, from, type Observable } from 'rxjs';
import { CodedError } from './coded-error.js';
import { IdempotencyStore } from './idempotency.store.js';
import type { RequestContext } from './request-context.js';
import { SHOWN_ONCE } from './shown-once.decorator.js';

/**
 * Lets a client repeat a mutation without doing it twice: with the header `Idempotency-Key`, or an input's
 * `clientMutationId`, the key and the answer are written in the transaction of the change itself, so that they exist exactly when it was committed. A repetition is
 * answered with the first answer; the same key with another request is refused.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    private readonly transactions: TransactionRunner,
    private readonly store: IdempotencyStore,
    private readonly reflector: Reflector,
    private readonly clock: Clock,
  ) {}

  intercept(execution: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (execution.getType<'graphql' | 'http'>() !== 'graphql') return next.handle();
    const graphql = GqlExecutionContext.create(execution);
    const info = graphql.getInfo<GraphQLResolveInfo>();
    const { actor, idempotencyKey: header } = graphql.getContext<RequestContext>();
    const { input } = graphql.getArgs<{ input?: { clientMutationId?: string | null } }>();
    const idempotencyKey = header ?? input?.clientMutationId ?? undefined;
    if (info.parentType.name !== 'Mutation' || !idempotencyKey || actor.kind === 'anonymous') return next.handle();
    if (idempotencyKey.length > 100) {
      throw new CodedError(
        'IDEMPOTENCY_KEY_INVALID',
        `The Idempotency-Key has ${idempotencyKey.length} characters; 1 to 100 are allowed.`,
      );
    }
    // Several mutations in one request share the header; each has its own name in the answer.
    const request = {
      key: `${idempotencyKey}:${String(info.path.key)}`,
      operation: info.fieldName,
      shownOnce: this.reflector.get<true | undefined>(SHOWN_ONCE, execution.getHandler()) ?? false,
      hash: createHash('sha256')
        .update(JSON.stringify([info.fieldName, graphql.getArgs()]))
        .digest('hex'),
    };
    return from(this.once(request, () => firstValueFrom(next.handle())));
  }

  private async once(
    request: { key: string; operation: string; hash: string; shownOnce: boolean },
    work: () => Promise<unknown>,
  ): Promise<unknown> {
    return this.transactions.inTransaction(async () => {
      const earlier = await this.store.claim(request, this.clock.now());
      if (earlier) {
        if (earlier.hash !== request.hash) {
          throw new CodedError(
            'IDEMPOTENCY_KEY_REUSED',
            'This Idempotency-Key was used for another request: use a new key for every new request.',
          );
        }
        if (request.shownOnce) {
          throw new CodedError(
            'ANSWER_SHOWN_ONCE',
            'This was done before under the same Idempotency-Key; its answer was shown that once and is not kept. Look at what is there, then ask under a new key.',
          );
        }
        return earlier.response;
      }
      const answer = await work();
      await this.store.keep(request.key, request.shownOnce ? null : answer);
      return answer;
    });
  }
}
