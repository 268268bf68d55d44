import { describe, expect, it } from '@jest/globals';
import { CODE_OF_CONDUCT, CONDUCT_PLEDGE, withoutPledge } from './code-of-conduct.js';
import { PRECONDITION_IDS, PRECONDITIONS, reviewPreconditions, type PreconditionAnswers } from './preconditions.js';

const all = (answer: boolean): PreconditionAnswers => Object.fromEntries(PRECONDITION_IDS.map((id) => [id, answer]));

describe('the Declaration of Principles', () => {
  it('lists eleven preconditions, a to k', () => {
    expect(PRECONDITIONS.map(({ letter }) => letter).join('')).toBe('abcdefghijk');
    expect(new Set(PRECONDITIONS.map(({ text }) => text)).size).toBe(11);
  });

  it('says organise when all are met', () => {
    expect(reviewPreconditions(all(true))).toMatchObject({
      outcome: 'organise',
      met: [...PRECONDITION_IDS],
      refused: [],
      unknown: [],
    });
    expect(reviewPreconditions(all(true), 'signed').outcome).toBe('organise');
  });

  it('says clarify while something is open', () => {
    expect(reviewPreconditions({})).toMatchObject({ outcome: 'clarify', unknown: [...PRECONDITION_IDS] });
    expect(reviewPreconditions(all(true), 'open')).toMatchObject({ outcome: 'clarify', memorandum: { state: 'open' } });
  });

  it.each(PRECONDITION_IDS)('says do not organise when %s is refused, whatever else holds', (id) => {
    expect(reviewPreconditions({ ...all(true), [id]: false }, 'signed')).toMatchObject({
      outcome: 'do_not_organise',
      refused: [id],
    });
    expect(reviewPreconditions({ [id]: false }).outcome).toBe('do_not_organise');
  });
});

describe('the code of conduct', () => {
  it('holds eleven obligations in order', () => {
    expect(CODE_OF_CONDUCT.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });

  it('lets nobody go who has not signed the pledge as it reads now', () => {
    const pledge = { signedOn: '2026-10-01', text: CONDUCT_PLEDGE.text };
    const pledges = [
      { observerId: 'a', ...pledge },
      { observerId: 'b', ...pledge, text: 'an older text' },
    ];
    expect(withoutPledge(['a', 'b', 'c'], pledges)).toEqual(['b', 'c']);
    expect(withoutPledge([], pledges)).toEqual([]);
  });
});
