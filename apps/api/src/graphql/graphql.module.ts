import type { Id } from '@comitia/kernel';
import { ActorResolver, IdentityModule } from '@comitia/identity';
import { ActorContext, LOG, type Actor } from '@comitia/platform';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import { GraphQLModule, GraphQLSchemaHost } from '@nestjs/graphql';
import type { FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { Cursors } from './cursor.js';
import { createErrorFormatter } from './format-error.js';
import { IdempotencyStore } from './idempotency.store.js';
import { limitsPlugin } from './limits.plugin.js';
import { LiveConnections, type LiveExtra } from './live-connection.js';
import { Loaders, type RequestContext } from './request-context.js';

interface Requested {
  readonly actor: Actor;
  readonly sessionId: Id | undefined;
  readonly idempotencyKey?: string | undefined;
  readonly stillStands?: (() => Promise<boolean>) | undefined;
}

function createContext(actors: ActorContext, requested: Requested): RequestContext {
  const { actor, sessionId, idempotencyKey, stillStands } = requested;
  return {
    actor,
    sessionId,
    loaders: new Loaders(actors, actor),
    idempotencyKey,
    stillStands: stillStands ?? (async () => true),
  };
}

/** GraphQL over HTTP and over WebSockets, code-first. */
@Module({
  imports: [
    GraphQLModule.forRootAsync<ApolloDriverConfig>({
      driver: ApolloDriver,
      imports: [IdentityModule],
      inject: [ActorContext, ActorResolver, GraphQLSchemaHost, LOG],
      useFactory: (
        actors: ActorContext,
        resolver: ActorResolver,
        host: GraphQLSchemaHost,
        log: Logger,
      ): Omit<ApolloDriverConfig, 'driver'> => {
        const formatError = createErrorFormatter(log);
        return {
          path: '/graphql',
          autoSchemaFile: true,
          sortSchema: true,
          graphiql: false,
          introspection: true,
          includeStacktraceInErrorResponses: false,
          // Answers are never cached between actors, so no field is asked how long it may be.
          plugins: [limitsPlugin, ApolloServerPluginCacheControlDisabled()],
          formatError,
          context: (request: FastifyRequest | { extra: LiveExtra }) => {
            if ('extra' in request) {
              const { actor, sessionId, stillStands } = request.extra;
              return createContext(actors, { actor: actor!, sessionId, stillStands });
            }
            const { actor, sessionId, headers } = request;
            const idempotencyKey = headers['idempotency-key'] as string | undefined;
            return createContext(actors, { actor, sessionId, idempotencyKey });
          },
          subscriptions: {
            'graphql-ws': {
              path: '/graphql',
              ...new LiveConnections(actors, resolver, formatError).hooks(() => host.schema),
            } as never,
          },
        };
      },
    }),
  ],
  providers: [Cursors, IdempotencyStore],
  exports: [Cursors, IdempotencyStore],
})
export class ApiGraphqlModule {}
