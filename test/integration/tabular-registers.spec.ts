import { expect, it } from '@jest/globals';
import { unwrap } from '@comitia/kernel';
import {
  fileSource,
  inspectTable,
  linkTables,
  openTable,
  readCodedTable,
  type CheckCode,
  type Inspection,
} from '@comitia/tabular';
import { describeWithData } from '../support/index.js';

/** What the test reads of an inspection: enough to see at a glance that a set went in whole. */
async function inspect(path: string) {
  const inspection = unwrap(await inspectTable(fileSource(path)), path);
  return {
    ...inspection,
    column: (name: string) => inspection.columns.find((column) => column.name === name),
    check: (code: CheckCode) => inspection.checks.filter((check) => check.code === code),
    roles: inspection.columns.map((column) => `${column.name.trim()}: ${column.role}`),
  };
}

function counts(inspection: Inspection, codes: readonly CheckCode[]): Readonly<Record<string, number>> {
  return Object.fromEntries(
    codes.map((code) => [code, inspection.checks.find((check) => check.code === code)?.count ?? 0]),
  );
}

describeWithData('Nigeria 2022', ['registers/nigeria-2022/polling-units.csv.gz'], ([file]) => {
  it('goes in with the counts that its source states', async () => {
    const found = await inspect(file!);
    expect(found).toMatchObject({ rows: 176_623, key: ['id'], country: 'NG' });
    expect(found.column('delimitation')).toMatchObject({ role: 'code', filled: 176_623, distinct: 176_623 });
    expect(found.column('state_name')).toMatchObject({ role: 'area', distinct: 37 });
    expect(found.column('local_government_id')).toMatchObject({ role: 'code', distinct: 774 });
    expect(found.column('ward_id')).toMatchObject({ role: 'code', distinct: 8_809 });
    expect(found.column('location.latitude')).toMatchObject({ role: 'latitude', filled: 119_297 });
    expect(found.column('precise_location')).toMatchObject({ filled: 0, distinct: 0, sum: null });
    expect(
      counts(found, ['code-pattern', 'duplicate-name', 'coordinates-missing', 'coordinates-zero', 'duplicate-row']),
    ).toEqual({
      'code-pattern': 1,
      'duplicate-name': 3_910,
      'coordinates-missing': 57_326,
      'coordinates-zero': 0,
      'duplicate-row': 0,
    });
    expect(found.check('code-pattern').find((check) => check.column === 'delimitation')?.count).toBe(38);
    expect(found.check('duplicate-name')[0]?.groups).toBe(1_773);
    expect(found.check('double-space').find((check) => check.column === 'name')?.count).toBe(16_687);
    // The source counts 1,512 outside a rectangle; outlines find a few more in the corners, and one of them exchanged.
    const outside = found.check('coordinates-outside-country')[0]!.count + found.check('coordinates-swapped')[0]!.count;
    expect(outside).toBeGreaterThanOrEqual(1_512);
    expect(outside).toBeLessThan(1_530);
    expect(found.check('coordinates-swapped')[0]!.count).toBe(2);
    expect(found.check('many-on-one-point')[0]!.message).toContain('283 on one point');
  }, 300_000);
});

describeWithData(
  'Kenya 2013',
  ['registers/kenya-2013/pollingstations.csv', 'registers/kenya-2013/counties.geojson'],
  ([file, outlines]) => {
    it('goes in with the counts that its source states', async () => {
      const found = await inspect(file!);
      expect(found).toMatchObject({ rows: 26_447, key: null, country: 'KE' });
      expect(found.columns.map((column) => column.distinct).slice(0, 3)).toEqual([47, 290, 1_408]);
      expect(found.roles).toEqual([
        'county: area',
        'constituency: area',
        'ward: area',
        'name: name',
        'longitude: longitude',
        'latitude: latitude',
      ]);
      expect(counts(found, ['coordinates-zero', 'coordinates-missing', 'duplicate-row', 'duplicate-name'])).toEqual({
        'coordinates-zero': 10_051,
        'coordinates-missing': 0,
        'duplicate-row': 2,
        'duplicate-name': 8,
      });
      expect(found.check('duplicate-name')[0]?.groups).toBe(4);
      expect(found.check('double-space').map((check) => check.column)).toContain('constituency');
      // The point at longitude -0.35, and one station in a strip north of the outline that Kenya administers.
      expect(found.check('coordinates-outside-country')[0]?.rows).toEqual([17_866, 24_208]);
    }, 300_000);

    it('reads the outlines of its counties', async () => {
      const found = await inspect(outlines!);
      expect(found).toMatchObject({ rows: 48, description: { format: 'geojson' } });
      expect(found.column('COUNTY_NAM')).toMatchObject({ role: 'area', distinct: 47 });
      expect(found.column('geometry')).toMatchObject({ filled: 48, role: 'other' });
    });
  },
);

describeWithData(
  'Bulgaria 2024',
  ['registers/bulgaria-2024/31_sections.csv', 'registers/bulgaria-2024/40_elections_lists.csv'],
  ([sections, lists]) => {
    it('takes sections abroad for what they are', async () => {
      const found = await inspect(sections!);
      expect(found).toMatchObject({
        rows: 12_920,
        key: ['section_id'],
        country: 'BG',
        description: { delimiter: ';', encoding: 'utf-8' },
      });
      expect(found.column('address')).toMatchObject({ role: 'address', filled: 12_860 });
      expect(found.column('rik_name')).toMatchObject({ role: 'area', distinct: 32 });
      // 719 sections belong to the district abroad; 706 of them lie outside the rectangle around the country.
      expect(found.check('coordinates-abroad')[0]).toMatchObject({ count: 719, severity: 'notice' });
      expect(counts(found, ['coordinates-missing', 'coordinates-zero', 'coordinates-outside-country'])).toEqual({
        'coordinates-missing': 0,
        'coordinates-zero': 0,
        'coordinates-outside-country': 0,
      });
    }, 300_000);

    it('finds the codes and electors in the lists that cannot be right', async () => {
      const found = await inspect(lists!);
      expect(found).toMatchObject({ rows: 11_646, key: ['section_id'] });
      expect(found.column('registered_voters')).toMatchObject({ role: 'electors', sum: 6_601_262 });
      expect(counts(found, ['code-pattern', 'electors-implausible'])).toEqual({
        'code-pattern': 10,
        'electors-implausible': 2,
      });
    });
  },
);

describeWithData(
  'Uganda 2020',
  ['registers/uganda-2020/voter_register_summary_2020.csv', 'registers/uganda-2020/results_2021_presidential.csv'],
  ([register, results]) => {
    it('goes in with the counts that its source states', async () => {
      const found = await inspect(register!);
      expect(found).toMatchObject({ rows: 34_684, key: ['id'], description: { byteOrderMark: true } });
      expect(found.column('total_voters')).toMatchObject({ role: 'electors', sum: 18_103_603 });
      expect(found.column('subcounty_code')).toMatchObject({ role: 'code', sum: null });
      expect(found.column(' constituency_name')).toMatchObject({ role: 'area' });
      expect(counts(found, ['header-space', 'line-break', 'duplicate-code', 'electors-implausible'])).toEqual({
        'header-space': 1,
        'line-break': 3,
        'duplicate-code': 0,
        'electors-implausible': 0,
      });
    }, 300_000);

    it('reads the results of the same stations', async () => {
      const found = await inspect(results!);
      expect(found.rows).toBe(34_684);
      expect(found.column('registered_voters')).toMatchObject({ role: 'electors', sum: 18_103_603 });
      expect(found.column('yoweri_museveni_tibuhaburwa_kaguta')).toMatchObject({ role: 'other', sum: 6_042_898 });
      expect(found.column('kyagulanyi_ssentamu_robert')).toMatchObject({ sum: 3_631_437 });
      expect(found.column('valid_votes')).toMatchObject({ role: 'other', sum: 10_350_819 });
      expect(found.column('invalid_votes')).toMatchObject({ sum: 393_500 });
      expect(found.check('edge-space').map((check) => [check.column, check.count])).toEqual([
        ['parish_name', 34_684],
        ['polling_station_name', 34_684],
      ]);
    }, 300_000);

    it('links register and results where a key in five columns, or six, links 34,667', async () => {
      const read = async (path: string) => readCodedTable(unwrap(await openTable(fileSource(path)), path));
      const [left, right] = [await read(register!), await read(results!)];
      const linkage = linkTables(left, right, [
        { left: 'district_code', right: 'district_code', kind: 'code' },
        { left: 'polling_station_code', right: 'polling_station_code', kind: 'code' },
        { left: 'total_voters', right: 'registered_voters', kind: 'number' },
        { left: 'parish_name', right: 'parish_name', kind: 'name' },
        { left: 'polling_station_name', right: 'polling_station_name', kind: 'name' },
        { left: 'parish_code', right: 'parish_code', kind: 'code' },
      ]);
      expect(linkage.linked).toBe(34_684);
      // No row twice, and what the register calls a station's number is what the results call it.
      expect(new Set(linkage.rightOf).size).toBe(34_684);
      const [code, other] = [left.columns[9]!, right.columns[4]!];
      const wrong = [...linkage.rightOf].filter((row, index) => Number(code.text(index)) !== Number(other.text(row)));
      expect(wrong).toEqual([]);
    }, 300_000);
  },
);

describeWithData('Poland 2023', ['registers/poland-2023/polish_polling_stations_2023.csv'], ([file]) => {
  it('is identified by community and number, which begins again in each', async () => {
    const found = await inspect(file!);
    expect(found).toMatchObject({ rows: 31_498, key: ['CommunityCode', 'Number'] });
    expect(found.roles).toEqual(['CommunityCode: code', 'Address: address', 'Number: number']);
    expect(found.column('CommunityCode')?.sum).toBeNull();
    expect(found.check('number-restarts')).toHaveLength(1);
  }, 300_000);
});

describeWithData('Romania', ['registers/romania/polling-stations-levels.csv'], ([file]) => {
  it('is identified by county, country abroad and number; ş and ţ are mixed', async () => {
    const found = await inspect(file!);
    expect(found).toMatchObject({ rows: 19_870, key: ['Level2', 'Level3', 'Number'] });
    expect(found.column('Level1')).toMatchObject({ role: 'area', distinct: 2 });
    expect(found.column('Level3')).toMatchObject({ role: 'area', filled: 915 });
    expect(found.check('mixed-cedilla').map((check) => check.column)).toContain('Address');
    expect(found.check('number-restarts')).toHaveLength(1);
  }, 300_000);
});

describeWithData('Ecuador', ['registers/ecuador/ecuador-locations.csv'], ([file]) => {
  it('has 1,519 exact duplicates and five levels', async () => {
    const found = await inspect(file!);
    expect(found).toMatchObject({ rows: 4_349, key: null });
    expect(found.check('duplicate-row')[0]?.count).toBe(1_519);
    expect(new Set(found.columns.map((column) => column.role))).toEqual(new Set(['area']));
  });
});

const quirks = 'registers/encoding-quirks';
describeWithData('files with quirks', [quirks], ([folder]) => {
  it.each([
    ['democracy-counts-utf-16le.csv', { encoding: 'utf-16le', format: 'csv', delimiter: ',' }, 34],
    ['encoding-windows1252.tsv', { encoding: 'windows-1252', format: 'tsv', delimiter: '\t' }, 9],
    ['ext-tsv-with-csv-ext.csv', { encoding: 'utf-8', format: 'tsv', delimiter: '\t' }, 9],
    ['ext-csv-with-tsv-ext.tsv', { encoding: 'utf-8', format: 'csv', delimiter: ',' }, 9],
    ['not-a-csv.csv', { container: 'zip', entry: 'ext-csv-with-tsv-ext.tsv', format: 'csv' }, 9],
    ['incomplete-file.CSV', { encoding: 'utf-8', format: 'csv' }, 8],
  ])('reads %s', async (name, description, rows) => {
    const found = await inspect(`${folder!}/${name}`);
    expect(found).toMatchObject({ rows, description });
    const codes = found.checks.map((check) => check.code);
    expect(codes.includes('extension-mismatch')).toBe(/^ext-|^not-a/.test(name));
    expect(codes.includes('truncated-file')).toBe(name.startsWith('incomplete'));
  });

  it('converts the British grid', async () => {
    const found = await inspect(`${folder!}/democracy-counts-utf-16le.csv`);
    expect(found).toMatchObject({ coordinateSystem: 'EPSG:27700', country: 'GB' });
  });

  it.each([
    ['small-files-empty.csv', 'file-empty'],
    ['small-files-empty2.csv', 'file-empty'],
    ['small-files-nearly_empty.csv', 'rows-missing'],
    ['invalid.json', 'json-invalid'],
  ])('refuses %s', async (name, code) => {
    const result = await inspectTable(fileSource(`${folder!}/${name}`));
    expect(result).toMatchObject({ ok: false, failure: { code, file: name } });
  });
});

const workbooks = ['module_7_census_data.xlsx', 'registered_voters_2014_by_week_v3_MB_Version.xlsx'];
describeWithData(
  'workbooks',
  workbooks.map((name) => `voter-registration/${name}`),
  ([census, weeks]) => {
    it('reads 47 districts, under one and under two header rows', async () => {
      const one = await inspect(census!);
      expect(one).toMatchObject({ rows: 47, key: ['District_Code'], description: { sheet: 'Census' } });
      expect(one.column('VAP_Tot')?.sum).toBe(7_441_835);
      const two = await inspect(weeks!);
      expect(two).toMatchObject({ rows: 47, description: { sheet: 'Reg_By_week', headerRows: [1, 2] } });
      expect(two.column('2010_Registered')).toMatchObject({ role: 'electors', filled: 47 });
    });
  },
);
