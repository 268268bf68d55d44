// Made by scripts/generate-membership.mjs from the membership tables; edit the tables, not this file.
/** osce.csv: organisation, ISO 3166 alpha-3, first day, last day (empty: in force), note, confidence. */
export const OSCE_ROWS = `
OSCE|ALB|1991-06-19|||memory_high
OSCE|AND|1996-04-25|||memory_high
OSCE|ARM|1992-01-30|||memory_high
OSCE|AUT|1973-06-25||CSCE participant (Helsinki talks 1973; Final Act 1975-08-01; OSCE from 1995-01-01)|memory_high
OSCE|AZE|1992-01-30|||memory_high
OSCE|BLR|1992-01-30|||memory_high
OSCE|BEL|1973-06-25||CSCE participant (Helsinki talks 1973; Final Act 1975-08-01; OSCE from 1995-01-01)|memory_high
OSCE|BIH|1992-04-30|||memory_high
OSCE|BGR|1973-06-25||CSCE participant (Helsinki talks 1973; Final Act 1975-08-01; OSCE from 1995-01-01)|memory_high
OSCE|CAN|1973-06-25||CSCE participant (Helsinki talks 1973; Final Act 1975-08-01; OSCE from 1995-01-01)|memory_high
OSCE|HRV|1992-03-24|||memory_high
OSCE|CYP|1973-06-25||CSCE participant (Helsinki talks 1973; Final Act 1975-08-01; OSCE from 1995-01-01)|memory_high
OSCE|CZE|1993-01-01|||memory_high
OSCE|CSK|1973-06-25|1992-12-31|dissolved|memory_high
OSCE|DNK|1973-06-25||CSCE participant (Helsinki talks 1973; Final Act 1975-08-01; OSCE from 1995-01-01)|memory_high
OSCE|EST|1991-09-10|||memory_high
OSCE|FIN|1973-06-25||CSCE participant (Helsinki talks 1973; Final Act 1975-08-01; OSCE from 1995-01-01)|memory_high
OSCE|FRA|1973-06-25||CSCE participant (Helsinki talks 1973; Final Act 1975-08-01; OSCE from 1995-01-01)|memory_high
OSCE|GEO|1992-03-24|||memory_high
OSCE|DDR|1973-06-25|1990-10-02|united with DE|memory_high
OSCE|DEU|1973-06-25||CSCE participant (Helsinki talks 1973; Final Act 1975-08-01; OSCE from 1995-01-01)|memory_high
OSCE|GRC|1973-06-25||CSCE participant (Helsinki talks 1973; Final Act 1975-08-01; OSCE from 1995-01-01)|memory_high
OSCE|VAT|1973-06-25||CSCE participant (Helsinki talks 1973; Final Act 1975-08-01; OSCE from 1995-01-01)|memory_high
OSCE|HUN|1973-06-25||CSCE participant (Helsinki talks 1973; Final Act 1975-08-01; OSCE from 1995-01-01)|memory_high
OSCE|ISL|1973-06-25||CSCE participant (Helsinki talks 1973; Final Act 1975-08-01; OSCE from 1995-01-01)|memory_high
OSCE|IRL|1973-06-25||CSCE participant (Helsinki talks 1973; Final Act 1975-08-01; OSCE from 1995-01-01)|memory_high
OSCE|ITA|1973-06-25||CSCE participant (Helsinki talks 1973; Final Act 1975-08-01; OSCE from 1995-01-01)|memory_high
OSCE|KAZ|1992-01-30|||memory_high
OSCE|KGZ|1992-01-30|||memory_high
OSCE|LVA|1991-09-10|||memory_high
OSCE|LIE|1973-06-25||CSCE participant (Helsinki talks 1973; Final Act 1975-08-01; OSCE from 1995-01-01)|memory_high
OSCE|LTU|1991-09-10|||memory_high
OSCE|LUX|1973-06-25||CSCE participant (Helsinki talks 1973; Final Act 1975-08-01; OSCE from 1995-01-01)|memory_high
OSCE|MLT|1973-06-25||CSCE participant (Helsinki talks 1973; Final Act 1975-08-01; OSCE from 1995-01-01)|memory_high
OSCE|MCO|1973-06-25||CSCE participant (Helsinki talks 1973; Final Act 1975-08-01; OSCE from 1995-01-01)|memory_high
OSCE|MNG|2012-11-21||Partner for Co-operation 2004-12-02..2012-11-20|memory_high
OSCE|MNE|2006-06-22|||memory_high
OSCE|NLD|1973-06-25||CSCE participant (Helsinki talks 1973; Final Act 1975-08-01; OSCE from 1995-01-01)|memory_high
OSCE|MKD|1995-10-12|||memory_high
OSCE|NOR|1973-06-25||CSCE participant (Helsinki talks 1973; Final Act 1975-08-01; OSCE from 1995-01-01)|memory_high
OSCE|POL|1973-06-25||CSCE participant (Helsinki talks 1973; Final Act 1975-08-01; OSCE from 1995-01-01)|memory_high
OSCE|PRT|1973-06-25||CSCE participant (Helsinki talks 1973; Final Act 1975-08-01; OSCE from 1995-01-01)|memory_high
OSCE|MDA|1992-01-30|||memory_high
OSCE|ROU|1973-06-25||CSCE participant (Helsinki talks 1973; Final Act 1975-08-01; OSCE from 1995-01-01)|memory_high
OSCE|RUS|1973-06-25||CSCE participant (Helsinki talks 1973; Final Act 1975-08-01; OSCE from 1995-01-01); USSR seat, continued by the Russian Federation 1991-12/1992-01-30|memory_high
OSCE|SMR|1973-06-25||CSCE participant (Helsinki talks 1973; Final Act 1975-08-01; OSCE from 1995-01-01)|memory_high
OSCE|SRB|2000-11-10||admitted as Federal Republic of Yugoslavia|memory_high
OSCE|SVK|1993-01-01|||memory_high
OSCE|SVN|1992-03-24|||memory_high
OSCE|ESP|1973-06-25||CSCE participant (Helsinki talks 1973; Final Act 1975-08-01; OSCE from 1995-01-01)|memory_high
OSCE|SWE|1973-06-25||CSCE participant (Helsinki talks 1973; Final Act 1975-08-01; OSCE from 1995-01-01)|memory_high
OSCE|CHE|1973-06-25||CSCE participant (Helsinki talks 1973; Final Act 1975-08-01; OSCE from 1995-01-01)|memory_high
OSCE|TJK|1992-01-30|||memory_high
OSCE|TKM|1992-01-30|||memory_high
OSCE|TUR|1973-06-25||CSCE participant (Helsinki talks 1973; Final Act 1975-08-01; OSCE from 1995-01-01)|memory_high
OSCE|UKR|1992-01-30|||memory_high
OSCE|GBR|1973-06-25||CSCE participant (Helsinki talks 1973; Final Act 1975-08-01; OSCE from 1995-01-01)|memory_high
OSCE|USA|1973-06-25||CSCE participant (Helsinki talks 1973; Final Act 1975-08-01; OSCE from 1995-01-01)|memory_high
OSCE|UZB|1992-01-30|||memory_high
OSCE|YUG|1973-06-25|1992-07-07|suspended from participation 1992-07-08; FRY readmitted 2000-11-10|memory_high
`;
