/** Text that people typed, kept in this browser until it has reached the server. */

const PREFIX = 'comitia.kept.';

interface Kept<T> {
  readonly at: string;
  readonly values: T;
}

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** What was kept under a key, or `undefined`; a damaged entry counts as nothing. */
export function readKept<T>(key: string, store: Store = window.localStorage): T | undefined {
  try {
    const text = store.getItem(PREFIX + key);
    return text === null ? undefined : (JSON.parse(text) as Kept<T>).values;
  } catch {
    return undefined;
  }
}

/** Keeps values under a key. A full or forbidden store is no reason to stop somebody typing. */
export function keep<T>(key: string, values: T, store: Store = window.localStorage): boolean {
  try {
    const kept: Kept<T> = { at: new Date().toISOString(), values };
    store.setItem(PREFIX + key, JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

export function forgetKept(key: string, store: Store = window.localStorage): void {
  try {
    store.removeItem(PREFIX + key);
  } catch {
    // Nothing was kept where nothing may be.
  }
}
