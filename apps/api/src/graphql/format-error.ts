import { newId } from '@comitia/kernel';
import { unwrapResolverError } from '@apollo/server/errors';
import { HttpException } from '@nestjs/common';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';

/** Codes that tell the client about its own request; their messages go out. Anything else is ours and stays inside. */
const CLIENT_CODES: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'QUERY_TOO_DEEP',
  'QUERY_TOO_DEAR',
  'PAGE_LIMIT_EXCEEDED',
  'CURSOR_INVALID',
  'IDEMPOTENCY_KEY_REUSED',
  'IDEMPOTENCY_KEY_INVALID',
  'ANSWER_SHOWN_ONCE',
]);

/**
 * Makes the function that turns errors into what goes out: a code and a sentence. An unexpected error is logged under a
 * reference, and only the reference goes out.
 */
export function createErrorFormatter(
  log: Logger,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const { locations, path } = formatted;
    const code = formatted.extensions?.['code'];
    if (CLIENT_CODES.has(code)) {
      const { stacktrace: _stacktrace, originalError: _original, ...extensions } = formatted.extensions ?? {};
      return { message: formatted.message, locations, path, extensions };
    }
    const reference = newId();
    const original = unwrapResolverError(error);
    const status = original instanceof HttpException ? original.getStatus() : undefined;
    log.error({ err: original, reference, status, path }, 'unexpected error in a GraphQL operation');
    return {
      message: `Something went wrong on our side. Try again; if it stays, tell us the reference ${reference}.`,
      locations,
      path,
      extensions: { code: 'INTERNAL_ERROR', reference },
    };
  };
}
