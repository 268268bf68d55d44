import { describe, expect, it } from '@jest/globals';
import { changesOf, rebaseDraft, unsavedOf, type DraftValues } from './draft-values.js';

const saved: DraftValues = {
  subject: 'Voter lists',
  narrative: '',
  services: ['voter_list_audit'],
  requesterKind: 'electoral_authority',
  neededBy: '2027-02-01',
  facts: { writtenRequest: true },
  organisationIds: ['a'],
};

describe('changes of a draft', () => {
  it('are none when nothing differs', () => {
    expect(changesOf({ ...saved, services: [...saved.services], facts: { ...saved.facts } }, saved)).toEqual({});
  });

  it('name only what differs', () => {
    expect(changesOf({ ...saved, subject: 'Lists', organisationIds: ['a', 'b'] }, saved)).toEqual({
      subject: 'Lists',
      organisationIds: ['a', 'b'],
    });
  });

  it('hold back a date that is no day and take away one that was emptied', () => {
    expect(changesOf({ ...saved, neededBy: 'invalid' }, saved)).toEqual({});
    expect(changesOf({ ...saved, neededBy: '' }, saved)).toEqual({ neededBy: null });
  });
});

describe('a draft on a newer state of the server', () => {
  it('takes over what only the other side changed, and is no conflict', () => {
    const mine = { ...saved, requesterKind: 'parliament' };
    const theirs = { ...saved, subject: 'Lists of voters' };
    expect(rebaseDraft(mine, saved, theirs)).toEqual({
      values: { ...saved, subject: 'Lists of voters', requesterKind: 'parliament' },
      contested: [],
    });
  });

  it('is contested where both sides changed one field differently, and keeps what was typed here', () => {
    const mine = { ...saved, subject: 'My subject' };
    expect(rebaseDraft(mine, saved, { ...saved, subject: 'Their subject' })).toEqual({
      values: mine,
      contested: ['subject'],
    });
    expect(rebaseDraft(mine, saved, { ...saved, subject: 'My subject' }).contested).toEqual([]);
  });

  it('keeps in the browser only what the server does not have', () => {
    expect(unsavedOf({ ...saved, neededBy: 'invalid' }, saved)).toEqual({ neededBy: 'invalid' });
    expect(unsavedOf({ ...saved, facts: { ...saved.facts } }, saved)).toEqual({});
  });
});
