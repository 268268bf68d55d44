import { describe, expect, it } from '@jest/globals';
import { suggestMapping } from './suggest-mapping.js';

const guesses = (roles: Record<string, string>) => Object.entries(roles).map(([name, role]) => ({ name, role }));

describe('the mapping suggested', () => {
  it('takes a register by the roles of its columns, areas in the order of the file', () => {
    const columns = guesses({
      section_id: 'code',
      rik_name: 'area',
      municipality: 'area',
      address: 'address',
      is_mobile: 'other',
      is_on_ship: 'other',
      longitude: 'longitude',
      latitude: 'latitude',
    });
    expect(suggestMapping('register', columns, ['section_id'])).toEqual({
      mode: 'whole',
      columns: {
        code: ['section_id'],
        areas: ['rik_name', 'municipality'],
        address: ['address'],
        mobile: ['is_mobile'],
        ship: ['is_on_ship'],
        latitude: ['latitude'],
        longitude: ['longitude'],
      },
    });
  });

  it('takes of two columns with one role the one called so, or else the one that tells rows apart', () => {
    const columns = [
      { name: 'postal_code', role: 'address', distinct: 9000 },
      { name: 'address', role: 'address', distinct: 7945 },
      { name: 'district', role: 'name', distinct: 12 },
      { name: 'school', role: 'name', distinct: 800 },
    ];
    expect(suggestMapping('register', columns, ['id']).columns).toMatchObject({
      address: ['address'],
      name: ['school'],
      code: ['id'],
    });
  });

  it('takes a list of electors by code as an update of what is there', () => {
    expect(
      suggestMapping('register', guesses({ section_id: 'code', registered_voters: 'electors' }), ['section_id']),
    ).toEqual({
      mode: 'update',
      columns: { code: ['section_id'], electors: ['registered_voters'] },
    });
  });

  it('takes a roster by the names of its columns, whatever their case and marks', () => {
    const columns = guesses({
      'No.': 'number',
      'First name': 'name',
      Surname: 'name',
      'E-mail': 'other',
      Sex: 'other',
    });
    expect(suggestMapping('roster', columns, null).columns).toEqual({
      number: ['No.'],
      givenName: ['First name'],
      familyName: ['Surname'],
      email: ['E-mail'],
      gender: ['Sex'],
    });
  });
});
