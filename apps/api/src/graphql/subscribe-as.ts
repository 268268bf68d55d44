import type { ActorContext } from '@comitia/platform';
import { subscribe, type ExecutionArgs, type ExecutionResult } from 'graphql';
import type { RequestContext } from './request-context.js';

type Subscribed = AsyncGenerator<ExecutionResult, void, void> | ExecutionResult;

/**
 * Runs subscriptions as the actor who opened the connection: both when they start and for every event, which is executed
 * outside of any request. Before an event goes out, the connection is asked whether it still may: a session that was ended,
 * a role that was taken or a credential that was revoked ends what hangs on it.
 */
export function subscribeAs(actors: ActorContext): (parameters: ExecutionArgs) => Promise<Subscribed> {
  return async (parameters) => {
    const context = parameters.contextValue as RequestContext;
    const { actor, loaders } = context;
    const events = await actors.run(actor, () => subscribe(parameters));
    if (!(Symbol.asyncIterator in events)) return events;
    const iterator = events;
    const wrapped = {
      next: async () => {
        // What an earlier event loaded may have been withdrawn since.
        loaders.forget();
        const event = await actors.run(actor, () => iterator.next());
        if (event.done || (await context.stillStands())) return event;
        await iterator.return();
        return { done: true, value: undefined };
      },
      return: () => iterator.return(),
      throw: (error: unknown) => iterator.throw(error),
      [Symbol.asyncIterator]: (): AsyncGenerator<ExecutionResult, void, void> => wrapped,
    } as AsyncGenerator<ExecutionResult, void, void>;
    return wrapped;
  };
}
