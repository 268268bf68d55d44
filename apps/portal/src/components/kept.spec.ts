import { describe, expect, it } from '@jest/globals';
import { forgetKept, keep, readKept } from './kept.js';

function memoryStore() {
  const entries = new Map<string, string>();
  return {
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: string) => void entries.set(key, value),
    removeItem: (key: string) => void entries.delete(key),
  };
}

describe('what people typed', () => {
  it('comes back as it was', () => {
    const store = memoryStore();
    keep('request.1', { subject: 'Voter lists', days: 3 }, store);
    expect(readKept('request.1', store)).toEqual({ subject: 'Voter lists', days: 3 });
    expect(readKept('request.2', store)).toBeUndefined();
  });

  it('is gone once it has reached the server', () => {
    const store = memoryStore();
    keep('request.1', { subject: 'Voter lists' }, store);
    forgetKept('request.1', store);
    expect(readKept('request.1', store)).toBeUndefined();
  });

  it('does not stop a form when the entry is damaged or the store is full', () => {
    const damaged = { ...memoryStore(), getItem: () => '{"values":' };
    expect(readKept('request.1', damaged)).toBeUndefined();
    const full = {
      ...memoryStore(),
      setItem: () => {
        throw new Error('quota');
      },
    };
    expect(keep('request.1', {}, full)).toBe(false);
  });
});
