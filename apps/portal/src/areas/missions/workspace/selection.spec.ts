import { describe, expect, it } from '@jest/globals';
import { minutesOf } from '../../../i18n/dates.js';
import { dayWindow, filterTeams } from './selection.js';

const team = (number: number, area: string, member: string, code: string) => ({
  number,
  name: `Team ${number}`,
  area,
  members: [{ name: member }],
  visits: [{ station: { name: 'School', code } }],
});
const teams = [team(1, 'North', 'Émile', '0101'), team(2, 'South', 'Ana', '0202')];

describe('selection of teams', () => {
  it('is all of them without filters', () => {
    expect(filterTeams(teams, '', ' ')).toHaveLength(2);
  });

  it('follows area, member and station code', () => {
    expect(filterTeams(teams, 'South', '').map((item) => item.number)).toEqual([2]);
    expect(filterTeams(teams, '', 'émile').map((item) => item.number)).toEqual([1]);
    expect(filterTeams(teams, 'North', '0202')).toEqual([]);
  });
});

describe('window of a day', () => {
  it('reaches out to full hours, also past midnight', () => {
    expect(dayWindow([{ starts: '06:40', ends: '07:20' }], minutesOf)).toEqual({ from: 360, to: 480 });
    expect(dayWindow([{ starts: '19:30', ends: '00:45' }], minutesOf)).toEqual({ from: 1140, to: 1500 });
  });
});
