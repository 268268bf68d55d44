import { describe, expect, it } from '@jest/globals';
import { factValue, KNOWN_FACTS, withFact } from './known-facts.js';

describe('facts that an officer knows', () => {
  it('reads back every value that it writes', () => {
    for (const { id, values } of KNOWN_FACTS) {
      for (const value of values) expect(factValue(withFact({}, id, value), id)).toBe(value);
      expect(factValue(withFact(withFact({}, id, values[0]!), id, ''), id)).toBe('');
    }
  });

  it('writes the shapes of the mandates library', () => {
    expect(withFact({}, 'writtenRequest', 'false')).toEqual({ writtenRequest: false });
    expect(withFact({ politicalMandate: { status: 'pending', cite: 'A/1' } }, 'politicalMandate', 'in_force')).toEqual({
      politicalMandate: { status: 'in_force', cite: 'A/1' },
    });
  });
});
