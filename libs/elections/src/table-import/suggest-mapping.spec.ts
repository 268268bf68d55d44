import { describe, expect, it } from '@jest/globals';
import { REASON_COLUMN } from '@comitia/tabular';
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
    expect(suggestMapping('register', columns, { key: ['section_id'], coordinateSystem: null })).toEqual({
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
    expect(suggestMapping('register', columns, { key: ['id'], coordinateSystem: null }).columns).toMatchObject({
      address: ['address'],
      name: ['school'],
      code: ['id'],
    });
  });

  it('takes a list of electors by code as an update of what is there', () => {
    expect(
      suggestMapping('register', guesses({ section_id: 'code', registered_voters: 'electors' }), {
        key: ['section_id'],
        coordinateSystem: null,
      }),
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
    expect(suggestMapping('roster', columns, { key: null, coordinateSystem: null }).columns).toEqual({
      number: ['No.'],
      givenName: ['First name'],
      familyName: ['Surname'],
      email: ['E-mail'],
      gender: ['Sex'],
    });
  });

  it('takes a key of several columns for the code, and areas with names where there is none', () => {
    const columns = guesses({ CommunityCode: 'code', Address: 'address', Number: 'number' });
    const key = ['CommunityCode', 'Number'];
    expect(suggestMapping('register', columns, { key, coordinateSystem: null }).columns['code']).toEqual(key);
    const bare = guesses({ county: 'area', ward: 'area', name: 'name' });
    expect(suggestMapping('register', bare, { key: null, coordinateSystem: null }).columns['code']).toEqual([
      'county',
      'ward',
      'name',
    ]);
  });

  it('takes eastings and northings where their grid is known', () => {
    const columns = guesses({ code: 'code', name: 'name', x: 'easting', y: 'northing' });
    expect(suggestMapping('register', columns, { key: ['code'], coordinateSystem: 'EPSG:27700' })).toMatchObject({
      coordinateSystem: 'EPSG:27700',
      columns: { easting: ['x'], northing: ['y'] },
    });
    expect(suggestMapping('register', columns, { key: ['code'], coordinateSystem: null }).columns).not.toHaveProperty(
      'easting',
    );
  });

  it('takes rejected rows that come back mended for a part of the list', () => {
    const columns = guesses({ code: 'code', name: 'name', [REASON_COLUMN]: 'other' });
    expect(suggestMapping('register', columns, { key: ['code'], coordinateSystem: null })).toEqual({
      mode: 'part',
      columns: { code: ['code'], name: ['name'] },
    });
  });
});
