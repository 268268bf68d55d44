/** Ends an exhaustive switch: compiles only when every member of the union was handled; throws naming the value. */
export function assertNever(value: never, context = 'value'): never {
  throw new Error(`Unexpected ${context}: ${JSON.stringify(value)}`);
}
