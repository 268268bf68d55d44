import { registerEnumType } from '@nestjs/graphql';

/**
 * Registers a closed set (`as const` union) as a GraphQL enum: `officer` in code is `OFFICER` in the schema. Returns what
 * `@Field(() => …)` takes.
 */
export function registerUnion<const Values extends readonly string[]>(
  name: string,
  description: string,
  values: Values,
  descriptions: Partial<Record<Values[number], string>> = {},
): Record<string, Values[number]> {
  const members = Object.fromEntries(values.map((value) => [value.toUpperCase(), value]));
  const valuesMap = Object.fromEntries(
    Object.entries<string | undefined>(descriptions).map(([value, text]) => [
      value.toUpperCase(),
      { description: text ?? '' },
    ]),
  );
  registerEnumType(members, { name, description, valuesMap });
  return members;
}
