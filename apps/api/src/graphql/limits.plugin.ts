import type { ApolloServerPlugin } from '@apollo/server';
import {
  getOperationAST,
  getVariableValues,
  GraphQLError,
  Kind,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { fieldExtensionsEstimator, getComplexity, type ComplexityEstimator } from 'graphql-query-complexity';
import { CodedError } from './coded-error.js';
import { PAGE_LIMIT } from './connection.js';
import type { RequestContext } from './request-context.js';

/** How deep and how dear one request may be. */
export const QUERY_LIMITS = { depth: 12, cost: 5_000 } as const;

/** How deep an operation nests; looks through fragments, leaves introspection alone. */
function depthOf(document: DocumentNode, operation: OperationDefinitionNode): number {
  const fragments = new Map(
    document.definitions
      .filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  );
  const under = (selections: SelectionSetNode, path: readonly string[]): number =>
    Math.max(
      0,
      ...selections.selections.map((selection) => {
        if (selection.kind === Kind.FIELD) {
          if (selection.name.value.startsWith('__') || !selection.selectionSet) return 1;
          return 1 + under(selection.selectionSet, path);
        }
        if (selection.kind === Kind.INLINE_FRAGMENT) return under(selection.selectionSet, path);
        const name = selection.name.value;
        const fragment = path.includes(name) ? undefined : fragments.get(name);
        return fragment ? under(fragment.selectionSet, [...path, name]) : 0;
      }),
    );
  return under(operation.selectionSet, []);
}

/** A field costs 1 and what is under it; under a list, that many times as the page may have rows. */
const pageEstimator: ComplexityEstimator = ({ args, childComplexity, field }) => {
  const first: unknown = (args as { first?: unknown }).first;
  if (!field.args.some((argument) => argument.name === 'first')) return 1 + childComplexity;
  const rows = typeof first === 'number' ? Math.min(Math.max(first, 1), PAGE_LIMIT.maximum) : PAGE_LIMIT.usual;
  return 1 + rows * childComplexity;
};

/** What is asked for, once it has been found valid. */
export interface ValidOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
}

/**
 * The refusal of an operation that nests deeper or would cost more than the limits, or whose variables are not of the
 * declared shape (its cost hangs on them, so they are read here first); undefined where it may run.
 */
export function refuseOperation(asked: ValidOperation): GraphQLError | undefined {
  const { schema, document, operationName, variables } = asked;
  const operation = getOperationAST(document, operationName);
  if (!operation) return undefined;
  const depth = depthOf(document, operation);
  if (depth > QUERY_LIMITS.depth) {
    return new GraphQLError(
      `The query is ${depth} levels deep; ${QUERY_LIMITS.depth} are allowed. Ask for less at once.`,
      { nodes: operation, extensions: { code: 'QUERY_TOO_DEEP', depth, limit: QUERY_LIMITS.depth } },
    );
  }
  const read = getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {}, { maxErrors: 5 });
  if (read.errors) return new CodedError('BAD_USER_INPUT', read.errors.map(({ message }) => message).join(' '));
  const cost = getComplexity({
    schema,
    query: document,
    ...(operationName ? { operationName } : {}),
    variables: { ...variables },
    estimators: [fieldExtensionsEstimator(), pageEstimator],
  });
  if (cost <= QUERY_LIMITS.cost) return undefined;
  return new GraphQLError(
    `The query costs ${cost}; ${QUERY_LIMITS.cost} are allowed. Ask for smaller pages or fewer fields.`,
    { nodes: operation, extensions: { code: 'QUERY_TOO_DEAR', cost, limit: QUERY_LIMITS.cost } },
  );
}

/** Refuses an operation past the limits, before it runs. */
export const limitsPlugin: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ request: { operationName, variables }, document, schema }) {
        const refusal = refuseOperation({ schema, document, operationName, variables });
        if (refusal) throw refusal;
      },
    };
  },
};
