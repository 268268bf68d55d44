import type { Id } from '@comitia/kernel';
import { ActorResolver, IdentityModule } from '@comitia/identity';
import { ActorContext, LOG, type Actor } from '@comitia/platform';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { FastifyRequest } from 'fastify';
import type { IncomingMessage } from 'node:http';
import type { Logger } from 'pino';
import { isSameSite, toHeaders } from '../http/same-site.js';
import { Cursors } from './cursor.js';
import { createErrorFormatter } from './format-error.js';
import { IdempotencyStore } from './idempotency.store.js';
import { costPlugin, depthRule } from './limits.plugin.js';
import { Loaders, type RequestContext } from './request-context.js';
import { subscribeAs } from './subscribe-as.js';

/** What a subscription's connection knows about who opened it. */
interface SocketExtra {
  readonly request: IncomingMessage;
  actor?: Actor;
  sessionId?: Id | undefined;
}

function createContext(actors: ActorContext, actor: Actor, sessionId: Id | undefined, key?: string): RequestContext {
  return { actor, sessionId, loaders: new Loaders(actors, actor), idempotencyKey: key };
}

/** GraphQL over HTTP and over WebSockets, code-first. */
@Module({
  imports: [
    GraphQLModule.forRootAsync<ApolloDriverConfig>({
      driver: ApolloDriver,
      imports: [IdentityModule],
      inject: [ActorContext, ActorResolver, LOG],
      useFactory: (actors: ActorContext, resolver: ActorResolver, log: Logger): Omit<ApolloDriverConfig, 'driver'> => ({
        path: '/graphql',
        autoSchemaFile: true,
        sortSchema: true,
        graphiql: false,
        introspection: true,
        includeStacktraceInErrorResponses: false,
        validationRules: [depthRule],
        plugins: [costPlugin],
        formatError: createErrorFormatter(log),
        context: (request: FastifyRequest | { extra: SocketExtra }) =>
          'extra' in request
            ? createContext(actors, request.extra.actor!, request.extra.sessionId)
            : createContext(
                actors,
                request.actor,
                request.sessionId,
                request.headers['idempotency-key'] as string | undefined,
              ),
        subscriptions: {
          'graphql-ws': {
            path: '/graphql',
            onConnect: async (connection: { extra: unknown; connectionParams?: unknown }) => {
              const extra = connection.extra as SocketExtra;
              if (!isSameSite(extra.request.headers)) return false;
              const parameters = connection.connectionParams as { authorization?: string } | undefined;
              const headers = toHeaders(extra.request.headers);
              if (parameters?.authorization) headers.set('authorization', parameters.authorization);
              const resolved = await resolver.resolve(headers);
              if (resolved.refusal) return false;
              extra.actor = resolved.actor;
              extra.sessionId = resolved.sessionId;
              return true;
            },
            subscribe: subscribeAs(actors),
          } as never,
        },
      }),
    }),
  ],
  providers: [Cursors, IdempotencyStore],
  exports: [Cursors, IdempotencyStore],
})
export class ApiGraphqlModule {}
