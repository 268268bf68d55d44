import type { Signals } from '@comitia/platform';

/** A value to send, and whether it is the last one. */
export interface Followed<Value> {
  readonly value: Value;
  readonly last: boolean;
  /** Differs when there is something new to send. */
  readonly key: string;
}

/** How often at most the same subscription looks again, and how long it waits for a signal before it looks by itself. */
const PAUSE_MS = 250;
const LOOK_MS = 1_000;

/**
 * A subscription's values: read under the reader's own rights when it starts, whenever one of the topics is signalled, and
 * every second, because a signal may be missed. Ends with the last value or when there is none.
 */
export async function* followSignals<Value>(
  signals: Signals,
  topics: readonly string[],
  read: () => Promise<Followed<Value> | undefined>,
): AsyncGenerator<Value, void, void> {
  const heard: { signalled: boolean; wake?: () => void } = { signalled: false };
  const listen = (topic: string): Promise<() => void> =>
    signals.subscribe(topic, () => {
      heard.signalled = true;
      heard.wake?.();
    });
  const stops = await Promise.all(topics.map(listen));
  let sent: string | undefined;
  try {
    for (;;) {
      heard.signalled = false;
      const followed = await read();
      if (!followed) return;
      if (followed.key !== sent) yield followed.value;
      sent = followed.key;
      if (followed.last) return;
      await new Promise<void>((resolve) => setTimeout(resolve, PAUSE_MS));
      if (!heard.signalled) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, LOOK_MS);
          heard.wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
    }
  } finally {
    for (const stop of stops) stop();
  }
}
