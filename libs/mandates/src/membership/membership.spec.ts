import { addDays } from '@comitia/kernel';
import { describe, expect, it } from '@jest/globals';
import { membersOn } from '../members-on.js';
import {
  covers,
  membership,
  memberships,
  partnerships,
  suspensions,
  suspension,
  type Tenure,
} from './membership-tables.js';
import { checkTenures } from './membership-schema.js';
import { liesInOsceArea } from './osce-area.js';
import { findState, states } from './states.js';

const count = (body: string, on: string): number => {
  const members = membersOn(body, on);
  if (!members.ok) throw new Error(members.failure.message);
  return members.value.length;
};

describe('membership counts', () => {
  it.each([
    ['UN', '1945-12-31', 51],
    ['UN', '1946-12-31', 55],
    ['UN', '1950-12-31', 60],
    ['UN', '1955-12-31', 76],
    ['UN', '1960-12-31', 99],
    ['UN', '1963-12-31', 113],
    ['UN', '1965-12-31', 117],
    ['UN', '1966-12-31', 122],
    ['UN', '1984-12-31', 159],
    ['UN', '1990-12-31', 159],
    ['UN', '1992-12-31', 179],
    ['UN', '1993-12-31', 184],
    ['UN', '1994-12-31', 185],
    ['UN', '2000-12-31', 189],
    ['UN', '2002-12-31', 191],
    ['UN', '2006-12-31', 192],
    ['UN', '2011-12-31', 193],
    ['UN', '2026-01-01', 193],
    ['OAS', '1948-04-30', 21],
    ['OAS', '1991-01-08', 35],
    ['OAS', '2023-11-18', 35],
    ['OAS', '2023-11-19', 34],
    ['OAU', '1963-05-25', 32],
    ['OAU', '1984-11-12', 50],
    ['OAU', '2002-07-08', 53],
    ['OAU', '2002-07-09', 0],
    ['AU', '2002-07-08', 0],
    ['AU', '2002-07-09', 53],
    ['AU', '2011-07-27', 54],
    ['AU', '2017-01-31', 55],
    ['AU', '2026-01-01', 55],
    ['COE', '1949-05-05', 10],
    ['COE', '1989-12-31', 23],
    ['COE', '2007-05-11', 47],
    ['COE', '2022-03-15', 47],
    ['COE', '2022-03-16', 46],
    ['OSCE', '1975-08-01', 35],
    ['OSCE', '2000-11-10', 55],
    ['OSCE', '2006-06-22', 56],
    ['OSCE', '2012-11-21', 57],
    ['OSCE', '2026-01-01', 57],
    ['EU', '2020-01-31', 28],
    ['EU', '2020-02-01', 27],
    ['EU', '1958-01-01', 6],
    ['COE_VENICE', '2026-01-01', 61],
    ['COE_VENICE', '2003-12-31', 45],
    ['COE_VENICE', '2004-01-01', 46],
    ['COMMONWEALTH', '2024-01-01', 56],
    ['ECOWAS', '2024-01-01', 15],
    ['ECOWAS', '2025-01-29', 12],
    ['OSCE_HCNM', '2012-11-21', 57],
    ['UN_CHR', '2011-12-31', 193],
    ['EU_EOM', '2020-02-01', 27],
  ])('%s on %s: %i', (body, on, members) => {
    expect(count(body, on)).toBe(members);
  });

  it('lists alpha-3 codes in order, former states under the codes of the tables', () => {
    const members = membersOn('UN', '1990-01-01');
    expect(members.ok && members.value).toEqual(expect.arrayContaining(['CSK', 'DDR', 'YMD', 'YUG']));
    expect(members.ok && members.value).toEqual(members.ok ? [...members.value].sort() : []);
    expect(members.ok && members.value).not.toContain('EAZ');
  });

  it('refuses a body without member states, and an unknown one, by name', () => {
    expect(membersOn('NGO_IRI', '2020-01-01')).toMatchObject({
      ok: false,
      failure: { code: 'BODY_WITHOUT_MEMBER_STATES', message: expect.stringContaining('NGO_IRI') as unknown },
    });
    expect(membersOn('NATO', '2020-01-01')).toMatchObject({
      ok: false,
      failure: { code: 'UNKNOWN_BODY', message: expect.stringContaining('"NATO"') as unknown },
    });
  });
});

describe('the day before and after', () => {
  const otherwise = (all: readonly Tenure[], row: Tenure, day: string): boolean =>
    all.some(
      (other) =>
        other !== row && other.organisation === row.organisation && other.state === row.state && covers(other, day),
    );

  it.each([
    ['membership', memberships(), membership],
    ['suspension', suspensions(), suspension],
  ] as const)('of every %s', (_, rows, lookUp) => {
    for (const row of rows) {
      const at = (day: string): boolean => lookUp(row.organisation, row.state, day) !== undefined;
      const before = addDays(row.from, -1);
      const day = [at(row.from), at(before) === otherwise(rows, row, before)];
      const last =
        row.to === undefined
          ? [true, true]
          : [at(row.to), at(addDays(row.to, 1)) === otherwise(rows, row, addDays(row.to, 1))];
      expect([row.organisation, row.state, row.from, ...day, ...last]).toEqual([
        row.organisation,
        row.state,
        row.from,
        true,
        true,
        true,
        true,
      ]);
    }
  });
});

describe('the tables', () => {
  it('hold to their schema', () => {
    expect(checkTenures(memberships())).toEqual([]);
    expect(checkTenures(suspensions())).toEqual([]);
    expect(checkTenures(partnerships())).toEqual([]);
  });

  it('and the schema finds what is wrong', () => {
    const row: Tenure = {
      organisation: 'UN',
      state: 'FRA',
      from: '2000-01-01',
      to: '2001-01-01',
      note: '',
      confidence: 'memory_high',
    };
    expect(checkTenures([{ ...row, state: 'FRX' }])).toHaveLength(1);
    expect(checkTenures([{ ...row, from: '2000-02-30' }])).toHaveLength(1);
    expect(checkTenures([{ ...row, to: '1999-12-31' }])).toHaveLength(1);
    expect(checkTenures([row, { ...row, from: '2001-01-01', to: undefined }])).toHaveLength(1);
    expect(checkTenures([row, { ...row, from: '2001-01-02', to: undefined }])).toEqual([]);
  });
});

describe('codes of states', () => {
  it('are unique', () => {
    expect(new Set(states().map(({ iso3 }) => iso3)).size).toBe(states().length);
  });

  it.each([
    ['CS', '1992-12-31', 'CSK'],
    ['CS', '2003-02-03', 'CSK'],
    ['CS', '2003-02-04', 'SRB'],
    ['CS', '2006-06-02', 'SRB'],
    ['CS', '2006-06-03', 'CSK'],
    ['YU', '2000-10-31', 'YUG'],
    ['YU', '2000-11-01', 'SRB'],
    ['YUG', '2001-01-01', 'SRB'],
    ['SU', '1990-01-01', 'RUS'],
    ['XK', '2017-01-01', 'XKX'],
    ['EAZ', '1964-01-01', 'EAZ'],
    ['FJ', '2001-01-01', 'FJI'],
    ['TP', '1999-08-30', 'TLS'],
  ])('%s on %s is %s', (code, on, iso3) => {
    expect(findState(code, on)?.iso3).toBe(iso3);
  });

  it('are unknown where no state bears them', () => {
    expect(findState('ZZ')).toBeUndefined();
    expect(findState('')).toBeUndefined();
    expect(findState('fr')).toBeUndefined();
  });

  it('place the lands of the former Yugoslavia in the area, and Mongolia only with its seat', () => {
    expect(liesInOsceArea('MKD', '1993-06-01')).toBe(true);
    expect(liesInOsceArea('XKX', '2017-06-01')).toBe(true);
    expect(liesInOsceArea('MNG', '2012-11-20')).toBe(false);
    expect(liesInOsceArea('MNG', '2012-11-21')).toBe(true);
    expect(liesInOsceArea('TUN', '2012-11-21')).toBe(false);
  });
});
