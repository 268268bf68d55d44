import { makeOperation, mapExchange, type Exchange } from 'urql';

/** A key nobody else has; `crypto.randomUUID` is missing where a page came without TLS. */
function freshKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Gives each mutation a key of its own (`Idempotency-Key`), before anything repeats it: sent again because the answer was
 * lost on the way, it is answered with the first answer and nothing is done twice.
 */
export const oneKeyExchange: Exchange = mapExchange({
  onOperation(operation) {
    if (operation.kind !== 'mutation') return undefined;
    const { fetchOptions } = operation.context;
    const options = typeof fetchOptions === 'function' ? fetchOptions() : (fetchOptions ?? {});
    const headers = new Headers(options.headers);
    if (headers.has('Idempotency-Key')) return undefined;
    headers.set('Idempotency-Key', freshKey());
    return makeOperation('mutation', operation, {
      ...operation.context,
      fetchOptions: { ...options, headers: Object.fromEntries(headers) },
    });
  },
});
