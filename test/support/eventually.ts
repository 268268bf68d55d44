import { setTimeout as delay } from 'node:timers/promises';

/** Waits until `look` gives something; throws after `milliseconds` (10 s) with what it gave last. */
export async function eventually<Value>(
  look: () => Promise<Value | undefined | false>,
  milliseconds = 10_000,
): Promise<Value> {
  const until = Date.now() + milliseconds;
  for (;;) {
    const value = await look();
    if (value !== undefined && value !== false) return value;
    if (Date.now() > until) throw new Error(`It did not happen within ${milliseconds} ms.`);
    await delay(25);
  }
}
