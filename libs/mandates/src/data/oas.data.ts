// Made by scripts/generate-membership.mjs from the membership tables; edit the tables, not this file.
/** oas.csv: organisation, ISO 3166 alpha-3, first day, last day (empty: in force), note, confidence. */
export const OAS_ROWS = `
OAS|ATG|1981-12-03|||memory_high
OAS|ARG|1948-04-30||founding signatory, Charter of Bogota 1948-04-30 (Charter in force 1951-12-13)|memory_high
OAS|BHS|1982-03-03|||memory_high
OAS|BRB|1967-11-15||signed 1967-10-09; deposit 1967-11-15|memory_medium
OAS|BLZ|1991-01-08|||memory_high
OAS|BOL|1948-04-30||founding signatory, Charter of Bogota 1948-04-30 (Charter in force 1951-12-13)|memory_high
OAS|BRA|1948-04-30||founding signatory, Charter of Bogota 1948-04-30 (Charter in force 1951-12-13)|memory_high
OAS|CAN|1990-01-08||signed 1989-11-13|memory_high
OAS|CHL|1948-04-30||founding signatory, Charter of Bogota 1948-04-30 (Charter in force 1951-12-13)|memory_high
OAS|COL|1948-04-30||founding signatory, Charter of Bogota 1948-04-30 (Charter in force 1951-12-13)|memory_high
OAS|CRI|1948-04-30||founding signatory, Charter of Bogota 1948-04-30 (Charter in force 1951-12-13)|memory_high
OAS|CUB|1948-04-30||founding signatory, Charter of Bogota 1948-04-30 (Charter in force 1951-12-13); Government excluded from participation 1962-01-31 (Res. VI, Punta del Este) .. lifted 2009-06-03 (AG/RES. 2438 (XXXIX-O/09)); never resumed participation: remains a member, NOT participating|memory_high
OAS|DMA|1979-05-22|||memory_high
OAS|DOM|1948-04-30||founding signatory, Charter of Bogota 1948-04-30 (Charter in force 1951-12-13)|memory_high
OAS|ECU|1948-04-30||founding signatory, Charter of Bogota 1948-04-30 (Charter in force 1951-12-13)|memory_high
OAS|SLV|1948-04-30||founding signatory, Charter of Bogota 1948-04-30 (Charter in force 1951-12-13)|memory_high
OAS|GRD|1975-05-13|||memory_high
OAS|GTM|1948-04-30||founding signatory, Charter of Bogota 1948-04-30 (Charter in force 1951-12-13)|memory_high
OAS|GUY|1991-01-08|||memory_high
OAS|HTI|1948-04-30||founding signatory, Charter of Bogota 1948-04-30 (Charter in force 1951-12-13)|memory_high
OAS|HND|1948-04-30||founding signatory, Charter of Bogota 1948-04-30 (Charter in force 1951-12-13); suspended 2009-07-04 .. lifted 2011-06-01|memory_high
OAS|JAM|1969-08-20||signed 1969-06-27|memory_high
OAS|MEX|1948-04-30||founding signatory, Charter of Bogota 1948-04-30 (Charter in force 1951-12-13)|memory_high
OAS|NIC|1948-04-30|2023-11-18|founding signatory, Charter of Bogota 1948-04-30 (Charter in force 1951-12-13); denounced the Charter 2021-11-19 (art. 143: ends after two years), ended 2023-11-19|memory_high
OAS|PAN|1948-04-30||founding signatory, Charter of Bogota 1948-04-30 (Charter in force 1951-12-13)|memory_high
OAS|PRY|1948-04-30||founding signatory, Charter of Bogota 1948-04-30 (Charter in force 1951-12-13)|memory_high
OAS|PER|1948-04-30||founding signatory, Charter of Bogota 1948-04-30 (Charter in force 1951-12-13)|memory_high
OAS|KNA|1984-03-12|||memory_high
OAS|LCA|1979-05-22|||memory_high
OAS|VCT|1981-12-03|||memory_high
OAS|SUR|1977-06-08||signed 1977-02-22|memory_high
OAS|TTO|1967-03-17|||memory_high
OAS|USA|1948-04-30||founding signatory, Charter of Bogota 1948-04-30 (Charter in force 1951-12-13)|memory_high
OAS|URY|1948-04-30||founding signatory, Charter of Bogota 1948-04-30 (Charter in force 1951-12-13)|memory_high
OAS|VEN|1948-04-30||founding signatory, Charter of Bogota 1948-04-30 (Charter in force 1951-12-13); Government denounced 2017-04-28 (two years, so 2019-04-27 in its view); Permanent Council accepted National Assembly representative 2019-04-09 (CP/RES. 1124), so OAS does not treat the exit as effective: CONTESTED; seat unoccupied since 2023-01|memory_high
`;
