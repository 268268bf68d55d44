import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { checkMissionDates, type BodyId } from '@comitia/mandates';
import { parse } from 'csv-parse/sync';
import { describeWithData } from '../../support/index.js';

type Row = Readonly<Record<string, string>>;

/** The body and format that a row of the file is a mission of; rows of missions that were not sent have none. */
const MISSIONS: Readonly<Record<string, readonly [BodyId, string]>> = {
  'ODIHR EOM': ['OSCE_ODIHR', 'EOM'],
  'ODIHR LEOM': ['OSCE_ODIHR', 'LEOM'],
  'ODIHR EET': ['OSCE_ODIHR', 'EET'],
  'ODIHR EST (support team)': ['OSCE_ODIHR', 'EST'],
  'PACE parliamentary delegation': ['COE_PACE', 'AD_HOC_COMMITTEE'],
  'ENEMO IEOM (NGO network)': ['NGO_ENEMO', 'EOM'],
  'OAS EOM': ['OAS', 'EOM'],
  'AU AUEOM': ['AU', 'LONG_TERM'],
  'AU AUEOM short-term': ['AU', 'SHORT_TERM'],
  'AU+COMESA joint EOM': ['AU', 'LONG_TERM'],
  'EU EU EOM': ['EU_EOM', 'EOM'],
  'CARTER EOM': ['NGO_CARTER', 'EOM'],
  'CARTER+EISA integrated EOM': ['NGO_CARTER', 'EOM'],
  'UN observation': ['UN', 'OBSERVATION'],
  'OAU short-term team': ['OAU', 'SHORT_TERM'],
};

const NOT_SENT = ['EC-09', 'EC-10'];

/** Dates outside our ranges, each with the reason. */
const EXCEPTIONS: Readonly<Record<string, string>> = {};

const COLUMNS = {
  opened: 'mission_opens',
  lto_from: 'lto_deploy',
  interim_report: 'interim_report',
  preliminary_statement: 'preliminary_statement',
  final_report: 'final_report',
  closed: 'mission_closes',
} as const;

describeWithData('the real missions', ['reference/real-missions.csv'], ([file]) => {
  const rows = parse(readFileSync(file!, 'utf8'), { columns: true }) as readonly Row[];

  it('are all known, but for those that were not sent', () => {
    expect(rows).toHaveLength(33);
    const unknown = rows.filter((row) => MISSIONS[`${row['org']} ${row['format']}`] === undefined);
    expect(unknown.map((row) => row['id'])).toEqual(NOT_SENT);
  });

  it('keep dates in our ranges, or are listed with the reason', () => {
    const outside: string[] = [];
    let checked = 0;
    for (const row of rows) {
      const mission = MISSIONS[`${row['org']} ${row['format']}`];
      if (mission === undefined) continue;
      const dates = Object.fromEntries(
        Object.entries(COLUMNS)
          .filter(([column]) => /^\d{4}-\d{2}-\d{2}$/.test(row[column] ?? ''))
          .map(([column, milestone]) => [milestone, row[column]!]),
      );
      for (const check of checkMissionDates({ body: mission[0], format: mission[1] }, row['e_day']!, dates)) {
        checked += 1;
        if (!check.within)
          outside.push(`${row['id']} ${check.milestone} ${check.offset} [${check.earliest}, ${check.latest}]`);
      }
    }
    expect(checked).toBeGreaterThanOrEqual(30);
    expect(outside.map((line) => line.split(' ').slice(0, 2).join(' ')).sort()).toEqual(Object.keys(EXCEPTIONS).sort());
  });
});
