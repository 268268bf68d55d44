import { describe, expect, it } from '@jest/globals';
import { ACCREDITATION_STATES, mayBecome } from './accreditation.states.js';

describe('states of an accreditation', () => {
  it('change only as the table allows, over every pair', () => {
    const allowed = ACCREDITATION_STATES.flatMap((from) =>
      ACCREDITATION_STATES.filter((to) => to !== from && mayBecome(from, to)).map((to) => `${from} ${to}`),
    );
    expect(allowed).toEqual([
      'none submitted',
      'none issued',
      'none refused',
      'submitted none',
      'submitted issued',
      'submitted refused',
      'issued refused',
      'issued expired',
      'refused submitted',
      'refused issued',
      'expired submitted',
      'expired issued',
    ]);
  });

  it('may keep their state with other details', () => {
    for (const state of ACCREDITATION_STATES) expect(mayBecome(state, state)).toBe(true);
  });
});
