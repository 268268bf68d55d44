import type { ActorContext } from '@comitia/platform';
import { subscribe, type ExecutionArgs, type ExecutionResult } from 'graphql';
import type { RequestContext } from './request-context.js';

type Subscribed = AsyncGenerator<ExecutionResult, void, void> | ExecutionResult;

/**
 * Runs subscriptions as the actor who opened the connection: both when they start and for every event, which is executed
 * outside of any request.
 */
export function subscribeAs(actors: ActorContext): (parameters: ExecutionArgs) => Promise<Subscribed> {
  return async (parameters) => {
    const { actor } = parameters.contextValue as RequestContext;
    const events = await actors.run(actor, () => subscribe(parameters));
    if (!(Symbol.asyncIterator in events)) return events;
    const iterator = events;
    const wrapped = {
      next: () => actors.run(actor, () => iterator.next()),
      return: () => iterator.return(),
      throw: (error: unknown) => iterator.throw(error),
      [Symbol.asyncIterator]: (): AsyncGenerator<ExecutionResult, void, void> => wrapped,
    } as AsyncGenerator<ExecutionResult, void, void>;
    return wrapped;
  };
}
