import { describe, expect, it } from '@jest/globals';
import { viewerOf } from './viewer.js';

const commission = { id: 'c', name: 'Commission', shortName: null, kind: 'AUTHORITY' as const };
const office = { id: 'o', name: 'Office', shortName: 'OFF', kind: 'ASSISTANCE_ORGANISATION' as const };
const person = { id: 'p', givenName: 'Maria', familyName: 'Petrova', language: 'en', timeZone: 'Europe/Sofia' };

describe('the signed-in person', () => {
  it('has the roles of one organisation together', () => {
    const { viewer, active } = viewerOf({
      person,
      organisation: commission,
      roles: ['OFFICER', 'SIGNATORY'],
      memberships: [
        { id: '1', role: 'OFFICER', organisation: commission },
        { id: '2', role: 'FOCAL_POINT', organisation: office },
        { id: '3', role: 'SIGNATORY', organisation: commission },
      ],
    });
    expect(viewer.name).toBe('Maria Petrova');
    expect(viewer.affiliations.map((item) => item.roles)).toEqual([['OFFICER', 'SIGNATORY'], ['FOCAL_POINT']]);
    expect(active?.organisation.id).toBe('c');
  });

  it('acts for nobody without an organisation', () => {
    const facts = { person: { ...person, familyName: null }, organisation: null, roles: [], memberships: [] };
    expect(viewerOf(facts)).toMatchObject({ active: null, viewer: { name: 'Maria' } });
  });
});
