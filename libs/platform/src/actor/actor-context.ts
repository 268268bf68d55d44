import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { ANONYMOUS, type Actor } from './actor.js';

/** One storage for the process: a request, a job or a test runs inside it with its actor. */
const storage = new AsyncLocalStorage<{ readonly actor: Actor }>();

/** Carries the actor of the current request or job through every call, without an argument. */
@Injectable()
export class ActorContext {
  /** Runs `work` as `actor`, including everything asynchronous that it starts. */
  run<Value>(actor: Actor, work: () => Value): Value {
    return storage.run({ actor }, work);
  }

  /** The current actor; anonymous where nobody was named. */
  current(): Actor {
    return storage.getStore()?.actor ?? ANONYMOUS;
  }
}
