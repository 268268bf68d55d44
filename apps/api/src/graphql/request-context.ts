import type { Id } from '@comitia/kernel';
import { ActorContext, type Actor } from '@comitia/platform';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import DataLoader from 'dataloader';

/** What resolvers know about the request they answer. */
export interface RequestContext {
  readonly actor: Actor;
  /** The session of a signed-in person. */
  readonly sessionId: Id | undefined;
  readonly loaders: Loaders;
  /** Key under which a client may repeat a mutation; see idempotency.interceptor.ts. */
  readonly idempotencyKey: string | undefined;
  /** Whether the one who asks is still who they were when a subscription's connection was opened. */
  stillStands(): Promise<boolean>;
}

/** Fetches many rows by their ids; rows that do not exist or may not be seen are left out. */
export type LoadMany<Row> = (ids: readonly Id[]) => Promise<readonly Row[]>;

/**
 * The request's loaders: fields that need a row ask by id, and all ids of one level of the query go to the database
 * together. Made anew for each request, so that nothing is shared between actors.
 */
export class Loaders {
  private readonly loaders = new Map<string, DataLoader<Id, unknown>>();

  constructor(
    private readonly actors: ActorContext,
    private readonly actor: Actor,
  ) {}

  /** The row with this id, through the loader called `name`; undefined where there is none. */
  async load<Row extends { readonly id: Id }>(name: string, id: Id, many: LoadMany<Row>): Promise<Row | undefined> {
    return this.loadBy(name, id, many, (row) => row.id);
  }

  /** Forgets what was loaded, so that it is read anew. */
  forget(): void {
    this.loaders.clear();
  }

  /** As `load`, for rows found by another key than their own id. */
  async loadBy<Row>(name: string, key: Id, many: LoadMany<Row>, keyOf: (row: Row) => Id): Promise<Row | undefined> {
    let loader = this.loaders.get(name);
    if (!loader) {
      loader = new DataLoader(async (keys) => {
        const rows = await this.actors.run(this.actor, () => many(keys));
        const byKey = new Map(rows.map((row) => [keyOf(row), row]));
        return keys.map((wanted) => byKey.get(wanted));
      });
      this.loaders.set(name, loader);
    }
    return (await loader.load(key)) as Row | undefined;
  }
}

/** The request's context as a resolver's parameter. */
export const Context = createParamDecorator((_: unknown, execution: ExecutionContext) =>
  GqlExecutionContext.create(execution).getContext<RequestContext>(),
);
