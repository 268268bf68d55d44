import type { ActorResolver } from '@comitia/identity';
import type { ActorContext, Actor } from '@comitia/platform';
import type { Id } from '@comitia/kernel';
import {
  getOperationAST,
  GraphQLError,
  OperationTypeNode,
  parse,
  specifiedRules,
  validate,
  type GraphQLSchema,
} from 'graphql';
import type { IncomingMessage } from 'node:http';
import { REFUSALS } from '../http/request-hooks.js';
import { isSameSite, toHeaders } from '../http/same-site.js';
import { CodedError } from './coded-error.js';
import type { createErrorFormatter } from './format-error.js';
import { refuseOperation } from './limits.plugin.js';
import { subscribeAs } from './subscribe-as.js';

/** What a subscription's connection knows about who opened it. */
export interface LiveExtra {
  readonly request: IncomingMessage;
  readonly socket: { close: (code: number, reason: string) => void };
  actor?: Actor;
  sessionId?: Id | undefined;
  /** Whether who opened it is still who they were. */
  stillStands?: () => Promise<boolean>;
}

interface LiveConnection {
  readonly extra: unknown;
  readonly connectionParams?: unknown;
}

interface Subscribing {
  readonly query: string;
  readonly operationName?: string | null;
  readonly variables?: Record<string, unknown> | null;
}

interface Executed {
  readonly errors?: readonly GraphQLError[];
}

/** Close codes of graphql-transport-ws. */
const FORBIDDEN = 4403;

/** How connections over WebSockets are opened, what may be asked over them, and what goes out when something fails. */
export class LiveConnections {
  constructor(
    private readonly actors: ActorContext,
    private readonly resolver: ActorResolver,
    private readonly format: ReturnType<typeof createErrorFormatter>,
  ) {}

  /** The hooks that `graphql-ws` calls; the schema is known once the API has started. */
  hooks(schema: () => GraphQLSchema): Record<string, unknown> {
    const outgoing = (errors: readonly GraphQLError[]) => errors.map((error) => this.format(error.toJSON(), error));
    return {
      onConnect: (connection: LiveConnection) => this.open(connection),
      onSubscribe: (_connection: unknown, _id: string, asked: Subscribing) =>
        refuseSubscription(schema(), asked)?.map((error) => toGraphqlError(this.format(error.toJSON(), error))),
      onNext: (_connection: unknown, _id: string, _asked: unknown, _arguments: unknown, result: Executed) =>
        result.errors ? { ...result, errors: outgoing(result.errors) } : undefined,
      onError: (_connection: unknown, _id: string, _asked: unknown, errors: readonly GraphQLError[]) =>
        outgoing(errors),
      subscribe: subscribeAs(this.actors),
    };
  }

  /** Finds out who opens a connection; closes it with a sentence where a credential is not accepted. */
  private async open({ extra: opened, connectionParams }: LiveConnection): Promise<boolean> {
    const extra = opened as LiveExtra;
    if (!isSameSite(extra.request.headers)) return false;
    const { authorization } = (connectionParams ?? {}) as { authorization?: unknown };
    const headers = toHeaders(extra.request.headers);
    if (typeof authorization === 'string') headers.set('authorization', authorization);
    const resolved = await this.resolver.resolve(headers);
    if (resolved.refusal) {
      extra.socket.close(FORBIDDEN, REFUSALS[resolved.refusal]);
      return false;
    }
    extra.actor = resolved.actor;
    extra.sessionId = resolved.sessionId;
    const opener = JSON.stringify(resolved.actor);
    extra.stillStands = async () => JSON.stringify((await this.resolver.resolve(headers)).actor) === opener;
    return true;
  }
}

/** Why an operation is not accepted over a connection; undefined where it may run. */
function refuseSubscription(schema: GraphQLSchema, asked: Subscribing): readonly GraphQLError[] | undefined {
  let document;
  try {
    document = parse(asked.query);
  } catch (error) {
    return [withCode(error as GraphQLError, 'GRAPHQL_PARSE_FAILED')];
  }
  const problems = validate(schema, document, specifiedRules);
  if (problems.length > 0) return problems.map((problem) => withCode(problem, 'GRAPHQL_VALIDATION_FAILED'));
  const operation = getOperationAST(document, asked.operationName);
  if (operation && operation.operation !== OperationTypeNode.SUBSCRIPTION) {
    return [
      new CodedError(
        'BAD_REQUEST',
        `A ${operation.operation} goes over HTTP, as POST /graphql; this connection carries subscriptions.`,
      ),
    ];
  }
  const { operationName, variables } = asked;
  const refusal = refuseOperation({ schema, document, operationName, variables });
  return refusal && [refusal];
}

function withCode(error: GraphQLError, code: string): GraphQLError {
  return error.extensions['code']
    ? error
    : new GraphQLError(error.message, {
        nodes: error.nodes,
        source: error.source,
        positions: error.positions,
        extensions: { code },
      });
}

function toGraphqlError(formatted: {
  message: string;
  extensions?: Record<string, unknown> | undefined;
}): GraphQLError {
  return new GraphQLError(formatted.message, { extensions: formatted.extensions });
}
