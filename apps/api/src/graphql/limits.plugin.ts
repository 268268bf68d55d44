import type { ApolloServerPlugin } from '@apollo/server';
import {
  GraphQLError,
  Kind,
  type ASTVisitor,
  type FragmentDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';
import { fieldExtensionsEstimator, getComplexity, type ComplexityEstimator } from 'graphql-query-complexity';
import { CodedError } from './coded-error.js';
import { PAGE_LIMIT } from './connection.js';
import type { RequestContext } from './request-context.js';

/** How deep and how dear one request may be. */
export const QUERY_LIMITS = { depth: 12, cost: 5_000 } as const;

/** Refuses a document that nests deeper than the limit; looks through fragments, leaves introspection alone. */
export function depthRule(context: ValidationContext): ASTVisitor {
  const depthOf = (selections: SelectionSetNode, path: readonly string[]): number =>
    Math.max(
      0,
      ...selections.selections.map((selection) => {
        if (selection.kind === Kind.FIELD) {
          if (selection.name.value.startsWith('__') || !selection.selectionSet) return 1;
          return 1 + depthOf(selection.selectionSet, path);
        }
        if (selection.kind === Kind.INLINE_FRAGMENT) return depthOf(selection.selectionSet, path);
        const name = selection.name.value;
        const fragment: FragmentDefinitionNode | null | undefined = path.includes(name)
          ? undefined
          : context.getFragment(name);
        return fragment ? depthOf(fragment.selectionSet, [...path, name]) : 0;
      }),
    );
  return {
    OperationDefinition(operation) {
      const depth = depthOf(operation.selectionSet, []);
      if (depth > QUERY_LIMITS.depth) {
        context.reportError(
          new GraphQLError(
            `The query is ${depth} levels deep; ${QUERY_LIMITS.depth} are allowed. Ask for less at once.`,
            { nodes: operation, extensions: { code: 'QUERY_TOO_DEEP', depth, limit: QUERY_LIMITS.depth } },
          ),
        );
      }
    },
  };
}

/** A field costs 1 and what is under it; under a list, that many times as the page may have rows. */
const pageEstimator: ComplexityEstimator = ({ args, childComplexity, field }) => {
  const first: unknown = (args as { first?: unknown }).first;
  if (!field.args.some((argument) => argument.name === 'first')) return 1 + childComplexity;
  const rows = typeof first === 'number' ? Math.min(Math.max(first, 1), PAGE_LIMIT.maximum) : PAGE_LIMIT.usual;
  return 1 + rows * childComplexity;
};

/** Refuses an operation that would cost more than the limit, before it runs. */
export const costPlugin: ApolloServerPlugin<RequestContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ request, document, schema }) {
        const cost = getComplexity({
          schema,
          query: document,
          ...(request.operationName ? { operationName: request.operationName } : {}),
          variables: request.variables ?? {},
          estimators: [fieldExtensionsEstimator(), pageEstimator],
        });
        if (cost > QUERY_LIMITS.cost) {
          throw new CodedError(
            'QUERY_TOO_DEAR',
            `The query costs ${cost}; ${QUERY_LIMITS.cost} are allowed. Ask for smaller pages or fewer fields.`,
          );
        }
      },
    };
  },
};
