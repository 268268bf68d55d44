/** An expected outcome: either `ok` with a value, or not, with a failure that the caller can name and handle. */
export type Result<Value, Failure> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly failure: Failure };

/** Wraps a value as a successful result. */
export function success<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

/** Wraps a named failure as an unsuccessful result. */
export function failure<Failure>(failure: Failure): { readonly ok: false; readonly failure: Failure } {
  return { ok: false, failure };
}

/** Returns the value of a successful result; throws an Error naming `context` otherwise. For tests and start-up code. */
export function unwrap<Value, Failure>(result: Result<Value, Failure>, context: string): Value {
  if (result.ok) return result.value;
  throw new Error(`${context}: ${JSON.stringify(result.failure)}`);
}
