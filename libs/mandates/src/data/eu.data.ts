// Made by scripts/generate-membership.mjs from the membership tables; edit the tables, not this file.
/** eu.csv: organisation, ISO 3166 alpha-3, first day, last day (empty: in force), note, confidence. */
export const EU_ROWS = `
EU|AUT|1995-01-01|||memory_high
EU|BEL|1958-01-01||EEC 1958; EU from 1993-11-01|memory_high
EU|BGR|2007-01-01|||memory_high
EU|HRV|2013-07-01|||memory_high
EU|CYP|2004-05-01|||memory_high
EU|CZE|2004-05-01|||memory_high
EU|DNK|1973-01-01||EEC 1958; EU from 1993-11-01|memory_high
EU|EST|2004-05-01|||memory_high
EU|FIN|1995-01-01|||memory_high
EU|FRA|1958-01-01||EEC 1958; EU from 1993-11-01|memory_high
EU|DEU|1958-01-01||EEC 1958; EU from 1993-11-01|memory_high
EU|GRC|1981-01-01||EEC 1958; EU from 1993-11-01|memory_high
EU|HUN|2004-05-01|||memory_high
EU|IRL|1973-01-01||EEC 1958; EU from 1993-11-01|memory_high
EU|ITA|1958-01-01||EEC 1958; EU from 1993-11-01|memory_high
EU|LVA|2004-05-01|||memory_high
EU|LTU|2004-05-01|||memory_high
EU|LUX|1958-01-01||EEC 1958; EU from 1993-11-01|memory_high
EU|MLT|2004-05-01|||memory_high
EU|NLD|1958-01-01||EEC 1958; EU from 1993-11-01|memory_high
EU|POL|2004-05-01|||memory_high
EU|PRT|1986-01-01||EEC 1958; EU from 1993-11-01|memory_high
EU|ROU|2007-01-01|||memory_high
EU|SVK|2004-05-01|||memory_high
EU|SVN|2004-05-01|||memory_high
EU|ESP|1986-01-01||EEC 1958; EU from 1993-11-01|memory_high
EU|SWE|1995-01-01|||memory_high
EU|GBR|1973-01-01|2020-01-31|left 2020-01-31 24:00 CET|memory_high
`;
