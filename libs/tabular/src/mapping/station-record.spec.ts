import { describe, expect, it } from '@jest/globals';
import { unwrap } from '@comitia/kernel';
import { headerFingerprint, mappingProfileSchema, offerProfiles, type MappingProfile } from './mapping-profile.js';
import { joinIdentity, rowProjector } from './project-row.js';
import { stationReader } from './station-record.js';

const profile: MappingProfile = mappingProfileSchema.parse({
  name: 'Commission, 2024',
  identity: ['district', 'number'],
  columns: [
    { column: 'district', field: 'area-code', level: 1 },
    { column: 'district name', field: 'area-name', level: 1 },
    { column: 'number', field: 'number' },
    { column: 'street', field: 'address' },
    { column: 'town', field: 'address' },
    { column: 'electors', field: 'electors' },
    { column: 'lat', field: 'latitude' },
    { column: 'lon', field: 'longitude' },
  ],
});
const names = ['district', ' District  Name', 'number', 'street', 'town', 'electors', 'lat', 'lon', 'remark'];
const columns = names.map((name, index) => ({ index, name, hashtag: undefined }));

function read(row: readonly string[], using: MappingProfile = profile) {
  return stationReader(using)(unwrap(rowProjector(using, { file: 'a.csv', columns }), 'projector')(row));
}

describe('mapping', () => {
  it('makes a station of a row: codes stay text, address parts joined, unmapped columns kept', () => {
    expect(
      read(['062', ' WEST ', '01', 'Main St 1', 'Town', '505', '41.8', '23,4', 'ramp'], { ...profile, decimal: ',' }),
    ).toEqual({
      record: {
        identity: '062/01',
        code: undefined,
        number: '01',
        name: undefined,
        address: 'Main St 1, Town',
        areas: [{ level: 1, code: '062', name: 'WEST' }],
        latitude: 41.8,
        longitude: 23.4,
        electors: 505,
        openingHours: undefined,
        accessibility: undefined,
        unmapped: { remark: 'ramp' },
      },
      problems: [],
    });
  });

  it('says per field what was expected, and takes nothing for granted', () => {
    const { problems } = read(['', '', '', '', '', 'many', '141.8', 'north', '']);
    expect(problems.map((problem) => `${problem.field} ${problem.code}`)).toEqual([
      'identity identity-missing',
      'electors not-a-number',
      'latitude out-of-range',
      'longitude not-degrees',
    ]);
  });

  it('converts national grids, and says so where the system is not known', () => {
    const grid: MappingProfile = {
      name: 'grid',
      identity: ['number'],
      coordinateSystem: 'EPSG:27700',
      columns: [
        { column: 'lat', field: 'northing' },
        { column: 'lon', field: 'easting' },
      ],
    };
    const row = ['', '', '1', '', '', '', '210305.00', '536737.00', ''];
    const { record } = read(row, grid);
    expect(record.latitude).toBeCloseTo(51.775, 2);
    expect(record.longitude).toBeCloseTo(-0.0187, 2);
    expect(read(row, { ...grid, coordinateSystem: 'EPSG:1' }).problems).toMatchObject([
      { code: 'coordinate-system-unknown' },
    ]);
  });

  it('fails with one failure per column that the file does not have', () => {
    const result = rowProjector(profile, { file: 'b.csv', columns: columns.slice(0, 3) });
    expect(result).toMatchObject({ ok: false });
    if (!result.ok)
      expect(result.failure.map((one) => one.column)).toEqual(['street', 'town', 'electors', 'lat', 'lon']);
  });

  it('never gives two rows one identity by chance', () => {
    expect(joinIdentity(['a/b', 'c'])).not.toBe(joinIdentity(['a', 'b/c']));
    expect(joinIdentity(['a/', 'b'])).not.toBe(joinIdentity(['a', '/b']));
    expect(joinIdentity(['a\\', 'b'])).not.toBe(joinIdentity(['a', '\\b']));
    expect(joinIdentity([' ', ''])).toBe('');
  });

  it('offers a profile where all its columns are there, the fullest first', () => {
    const small: MappingProfile = {
      name: 'small',
      identity: ['number'],
      columns: [{ column: 'NUMBER', field: 'number' }],
    };
    const alien: MappingProfile = { name: 'alien', identity: ['x'], columns: [{ column: 'x', field: 'code' }] };
    expect(offerProfiles([small, alien, profile], names).map((one) => one.name)).toEqual(['Commission, 2024', 'small']);
    expect(headerFingerprint([' A', 'b  c'])).toBe(headerFingerprint(['a', 'B c']));
  });
});
