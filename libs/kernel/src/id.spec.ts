import { describe, expect, it } from '@jest/globals';
import { newId, parseId } from './id.js';

describe('ids', () => {
  it('sort by creation time and read back', () => {
    const [earlier, later] = [newId(1_700_000_000_000), newId(1_700_000_000_001)];
    expect(earlier < later).toBe(true);
    expect(parseId(later.toUpperCase())).toEqual({ ok: true, value: later });
  });

  it('never repeat within a millisecond', () => {
    expect(new Set(Array.from({ length: 10_000 }, () => newId(1))).size).toBe(10_000);
  });

  it('names what is not one', () => {
    expect(parseId('17')).toMatchObject({ ok: false, failure: expect.stringContaining('"17"') as unknown });
  });
});
