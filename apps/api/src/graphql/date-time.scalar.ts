import { GraphQLScalarType } from 'graphql';

/** An instant; an answer that was kept for a repeated mutation holds it as text already. */
export const DateTimeScalar = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'An instant in UTC (ISO 8601), such as 2026-03-02T09:00:00.000Z.',
  serialize: (value) => new Date(value as Date | string).toISOString(),
});
