// Made by scripts/generate-membership.mjs from the membership tables; edit the tables, not this file.
import type { MembershipTuple } from '../membership/membership-row.js';

/** eu.csv: organisation, ISO 3166 alpha-3, first day, last day (empty: in force), note. */
export const EU_ROWS: readonly MembershipTuple[] = [
  ['EU', 'AUT', '1995-01-01', '', ''],
  ['EU', 'BEL', '1958-01-01', '', 'EEC 1958; EU from 1993-11-01'],
  ['EU', 'BGR', '2007-01-01', '', ''],
  ['EU', 'HRV', '2013-07-01', '', ''],
  ['EU', 'CYP', '2004-05-01', '', ''],
  ['EU', 'CZE', '2004-05-01', '', ''],
  ['EU', 'DNK', '1973-01-01', '', 'EEC 1958; EU from 1993-11-01'],
  ['EU', 'EST', '2004-05-01', '', ''],
  ['EU', 'FIN', '1995-01-01', '', ''],
  ['EU', 'FRA', '1958-01-01', '', 'EEC 1958; EU from 1993-11-01'],
  ['EU', 'DEU', '1958-01-01', '', 'EEC 1958; EU from 1993-11-01'],
  ['EU', 'GRC', '1981-01-01', '', 'EEC 1958; EU from 1993-11-01'],
  ['EU', 'HUN', '2004-05-01', '', ''],
  ['EU', 'IRL', '1973-01-01', '', 'EEC 1958; EU from 1993-11-01'],
  ['EU', 'ITA', '1958-01-01', '', 'EEC 1958; EU from 1993-11-01'],
  ['EU', 'LVA', '2004-05-01', '', ''],
  ['EU', 'LTU', '2004-05-01', '', ''],
  ['EU', 'LUX', '1958-01-01', '', 'EEC 1958; EU from 1993-11-01'],
  ['EU', 'MLT', '2004-05-01', '', ''],
  ['EU', 'NLD', '1958-01-01', '', 'EEC 1958; EU from 1993-11-01'],
  ['EU', 'POL', '2004-05-01', '', ''],
  ['EU', 'PRT', '1986-01-01', '', 'EEC 1958; EU from 1993-11-01'],
  ['EU', 'ROU', '2007-01-01', '', ''],
  ['EU', 'SVK', '2004-05-01', '', ''],
  ['EU', 'SVN', '2004-05-01', '', ''],
  ['EU', 'ESP', '1986-01-01', '', 'EEC 1958; EU from 1993-11-01'],
  ['EU', 'SWE', '1995-01-01', '', ''],
  ['EU', 'GBR', '1973-01-01', '2020-01-31', 'left 2020-01-31 24:00 CET'],
];
