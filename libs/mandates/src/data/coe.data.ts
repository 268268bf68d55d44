// Made by scripts/generate-membership.mjs from the membership tables; edit the tables, not this file.
/** coe.csv: organisation, ISO 3166 alpha-3, first day, last day (empty: in force), note, confidence. */
export const COE_ROWS = `
COE|ALB|1995-07-13|||memory_high
COE|AND|1994-11-10|||memory_high
COE|ARM|2001-01-25|||memory_high
COE|AUT|1956-04-16|||memory_high
COE|AZE|2001-01-25||PACE did not ratify the delegation credentials 2024-01-24 (Res. 2527); membership of the Organisation continues|memory_high
COE|BEL|1949-05-05||founding member|memory_high
COE|BIH|2002-04-24|||memory_high
COE|BGR|1992-05-07|||memory_high
COE|HRV|1996-11-06|||memory_high
COE|CYP|1961-05-24|||memory_high
COE|CZE|1993-06-30||successor of Czechoslovakia (member 1991-02-21..1992-12-31)|memory_high
COE|CSK|1991-02-21|1992-12-31|dissolved|memory_high
COE|DNK|1949-05-05||founding member|memory_high
COE|EST|1993-05-14|||memory_high
COE|FIN|1989-05-05|||memory_high
COE|FRA|1949-05-05||founding member|memory_high
COE|GEO|1999-04-27|||memory_high
COE|DEU|1950-07-13||associate member 1950-07-13, full member 1951-05-02|memory_high
COE|GRC|1949-08-09|1970-12-31|announced withdrawal 1969-12-12, effective 1970-12-31|memory_high
COE|GRC|1974-11-28||rejoined|memory_high
COE|HUN|1990-11-06|||memory_high
COE|ISL|1950-03-07|||memory_high
COE|IRL|1949-05-05||founding member|memory_high
COE|ITA|1949-05-05||founding member|memory_high
COE|LVA|1995-02-10|||memory_high
COE|LIE|1978-11-23|||memory_high
COE|LTU|1993-05-14|||memory_high
COE|LUX|1949-05-05||founding member|memory_high
COE|MLT|1965-04-29|||memory_high
COE|MCO|2004-10-05|||memory_high
COE|MNE|2007-05-11|||memory_high
COE|NLD|1949-05-05||founding member|memory_high
COE|MKD|1995-11-09|||memory_high
COE|NOR|1949-05-05||founding member|memory_high
COE|POL|1991-11-26|||memory_high
COE|PRT|1976-09-22|||memory_high
COE|MDA|1995-07-13|||memory_high
COE|ROU|1993-10-07|||memory_high
COE|RUS|1996-02-28|2022-03-15|rights of representation suspended 2022-02-25 (art. 8); ceased to be a member as from 2022-03-16 (CM/Res(2022)2)|memory_high
COE|SMR|1988-11-16|||memory_high
COE|SRB|2003-04-03||as Serbia and Montenegro; continued by Serbia 2006-06|memory_high
COE|SVK|1993-06-30||successor of Czechoslovakia (member 1991-02-21..1992-12-31)|memory_high
COE|SVN|1993-05-14|||memory_high
COE|ESP|1977-11-24|||memory_high
COE|SWE|1949-05-05||founding member|memory_high
COE|CHE|1963-05-06|||memory_high
COE|TUR|1950-04-13||took part from 1949-08-09; some lists give 1949-08-09|memory_high
COE|UKR|1995-11-09|||memory_high
COE|GBR|1949-05-05||founding member|memory_high
`;
