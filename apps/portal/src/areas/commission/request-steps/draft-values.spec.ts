import { describe, expect, it } from '@jest/globals';
import { changesOf, type DraftValues } from './draft-values.js';

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
