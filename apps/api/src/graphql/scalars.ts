import { parseCalendarDate } from '@comitia/kernel';
import { GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { CodedError } from './coded-error.js';

function textScalar(name: string, description: string, check: (text: string) => string | undefined): GraphQLScalarType {
  const read = (value: unknown): string => {
    const problem = typeof value === 'string' ? check(value) : `${JSON.stringify(value)} is not a text.`;
    if (problem !== undefined) throw new CodedError('BAD_USER_INPUT', problem);
    return value as string;
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: (value) => value,
    parseValue: read,
    parseLiteral: (node: ValueNode) => read(node.kind === Kind.STRING ? node.value : null),
  });
}

/** A calendar day `YYYY-MM-DD`. */
export const CalendarDateScalar = textScalar(
  'CalendarDate',
  'A calendar day, YYYY-MM-DD; never an instant.',
  (text) => {
    const parsed = parseCalendarDate(text);
    return parsed.ok ? undefined : parsed.failure;
  },
);

/** Wall time `HH:MM`. */
export const LocalTimeScalar = textScalar(
  'LocalTime',
  'A wall time, HH:MM, in the time zone of the election.',
  (text) =>
    /^([01]\d|2[0-3]):[0-5]\d$/.test(text) ? undefined : `"${text.slice(0, 20)}" is not a time: expected HH:MM.`,
);
