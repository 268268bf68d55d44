import { GraphQLError } from 'graphql';

/**
 * An error that a client can name: a fixed code, and a message that says the value, the limit and the next step. Used for
 * what is refused before a service is reached (access, limits, malformed input). What a service refuses is a member of the
 * operation's result union instead.
 */
export class CodedError extends GraphQLError {
  constructor(
    readonly code: string,
    message: string,
    /** HTTP status on plain routes; GraphQL answers 200 with errors once an operation was understood. */
    readonly status = 400,
  ) {
    super(message, { extensions: { code } });
    this.name = 'CodedError';
  }
}
