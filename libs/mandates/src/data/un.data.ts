// Made by scripts/generate-membership.mjs from the membership tables; edit the tables, not this file.
/** un.csv: organisation, ISO 3166 alpha-3, first day, last day (empty: in force), note, confidence. */
export const UN_ROWS = `
UN|AFG|1946-11-19|||memory_high
UN|ALB|1955-12-14|||memory_high
UN|DZA|1962-10-08|||memory_high
UN|AND|1993-07-28|||memory_high
UN|AGO|1976-12-01|||memory_high
UN|ATG|1981-11-11|||memory_high
UN|ARG|1945-10-24||original member; Charter ratification deposited|memory_high
UN|ARM|1992-03-02|||memory_high
UN|AUS|1945-11-01||original member; Charter ratification deposited|memory_high
UN|AUT|1955-12-14|||memory_high
UN|AZE|1992-03-02|||memory_high
UN|BHS|1973-09-18|||memory_high
UN|BHR|1971-09-21|||memory_high
UN|BGD|1974-09-17|||memory_high
UN|BRB|1966-12-09|||memory_high
UN|BLR|1945-10-24||original member; Charter ratification deposited|memory_high
UN|BEL|1945-12-27||original member; Charter ratification deposited|memory_high
UN|BLZ|1981-09-25|||memory_high
UN|BEN|1960-09-20|||memory_high
UN|BTN|1971-09-21|||memory_high
UN|BOL|1945-11-14||original member; Charter ratification deposited|memory_high
UN|BIH|1992-05-22|||memory_high
UN|BWA|1966-10-17|||memory_high
UN|BRA|1945-10-24||original member; Charter ratification deposited|memory_high
UN|BRN|1984-09-21|||memory_high
UN|BGR|1955-12-14|||memory_high
UN|BFA|1960-09-20|||memory_high
UN|BDI|1962-09-18|||memory_high
UN|CPV|1975-09-16|||memory_high
UN|KHM|1955-12-14||seat vacant 1997-09..1998-12 (credentials deferred)|memory_high
UN|CMR|1960-09-20|||memory_high
UN|CAN|1945-11-09||original member; Charter ratification deposited|memory_high
UN|CAF|1960-09-20|||memory_high
UN|TCD|1960-09-20|||memory_high
UN|CHL|1945-10-24||original member; Charter ratification deposited|memory_high
UN|CHN|1945-10-24||original member; Charter ratification deposited; seat represented by the PRC since GA res 2758 (XXVI) 1971-10-25|memory_high
UN|COL|1945-11-05||original member; Charter ratification deposited|memory_high
UN|COM|1975-11-12|||memory_high
UN|COG|1960-09-20|||memory_high
UN|CRI|1945-11-02||original member; Charter ratification deposited|memory_high
UN|HRV|1992-05-22|||memory_high
UN|CUB|1945-10-24||original member; Charter ratification deposited|memory_high
UN|CYP|1960-09-20|||memory_high
UN|CZE|1993-01-19|||memory_high
UN|CSK|1945-10-24|1992-12-31|original member; Charter ratification deposited; dissolved; Czechia and Slovakia admitted 1993-01-19|memory_high
UN|CIV|1960-09-20|||memory_high
UN|PRK|1991-09-17|||memory_high
UN|COD|1960-09-20|||memory_high
UN|YMD|1967-12-14|1990-05-21|united with Yemen 1990-05-22|memory_high
UN|DNK|1945-10-24||original member; Charter ratification deposited|memory_high
UN|DJI|1977-09-20|||memory_high
UN|DMA|1978-12-18|||memory_high
UN|DOM|1945-10-24||original member; Charter ratification deposited|memory_high
UN|ECU|1945-12-21||original member; Charter ratification deposited|memory_high
UN|EGY|1945-10-24||original member; Charter ratification deposited; United Arab Republic with Syria 1958-02-21..1961-10-13|memory_high
UN|SLV|1945-10-24||original member; Charter ratification deposited|memory_high
UN|GNQ|1968-11-12|||memory_high
UN|ERI|1993-05-28|||memory_high
UN|EST|1991-09-17|||memory_high
UN|SWZ|1968-09-24|||memory_high
UN|ETH|1945-11-13||original member; Charter ratification deposited|memory_high
UN|FJI|1970-10-13|||memory_high
UN|FIN|1955-12-14|||memory_high
UN|FRA|1945-10-24||original member; Charter ratification deposited|memory_high
UN|GAB|1960-09-20|||memory_high
UN|GMB|1965-09-21|||memory_high
UN|GEO|1992-07-31|||memory_high
UN|DDR|1973-09-18|1990-10-02|acceded to the Federal Republic of Germany 1990-10-03|memory_high
UN|DEU|1973-09-18||Federal Republic of Germany; single state with former GDR from 1990-10-03|memory_high
UN|GHA|1957-03-08|||memory_high
UN|GRC|1945-10-25||original member; Charter ratification deposited|memory_high
UN|GRD|1974-09-17|||memory_high
UN|GTM|1945-11-21||original member; Charter ratification deposited|memory_high
UN|GIN|1958-12-12|||memory_high
UN|GNB|1974-09-17|||memory_high
UN|GUY|1966-09-20|||memory_high
UN|HTI|1945-10-24||original member; Charter ratification deposited|memory_high
UN|HND|1945-12-17||original member; Charter ratification deposited|memory_high
UN|HUN|1955-12-14|||memory_high
UN|ISL|1946-11-19|||memory_high
UN|IND|1945-10-30||original member; Charter ratification deposited|memory_high
UN|IDN|1950-09-28|1965-01-19|announced withdrawal 1965-01-20, resumed 1966-09-28|memory_high
UN|IDN|1966-09-28||resumed full participation|memory_high
UN|IRN|1945-10-24||original member; Charter ratification deposited|memory_high
UN|IRQ|1945-12-21||original member; Charter ratification deposited|memory_high
UN|IRL|1955-12-14|||memory_high
UN|ISR|1949-05-11|||memory_high
UN|ITA|1955-12-14|||memory_high
UN|JAM|1962-09-18|||memory_high
UN|JPN|1956-12-18|||memory_high
UN|JOR|1955-12-14|||memory_high
UN|KAZ|1992-03-02|||memory_high
UN|KEN|1963-12-16|||memory_high
UN|KIR|1999-09-14|||memory_high
UN|KWT|1963-05-14|||memory_high
UN|KGZ|1992-03-02|||memory_high
UN|LAO|1955-12-14|||memory_high
UN|LVA|1991-09-17|||memory_high
UN|LBN|1945-10-24||original member; Charter ratification deposited|memory_high
UN|LSO|1966-10-17|||memory_high
UN|LBR|1945-11-02||original member; Charter ratification deposited|memory_high
UN|LBY|1955-12-14|||memory_high
UN|LIE|1990-09-18|||memory_high
UN|LTU|1991-09-17|||memory_high
UN|LUX|1945-10-24||original member; Charter ratification deposited|memory_high
UN|MDG|1960-09-20|||memory_high
UN|MWI|1964-12-01|||memory_high
UN|MYS|1957-09-17||as Federation of Malaya|memory_high
UN|MDV|1965-09-21|||memory_high
UN|MLI|1960-09-28|||memory_high
UN|MLT|1964-12-01|||memory_high
UN|MHL|1991-09-17|||memory_high
UN|MRT|1961-10-27|||memory_high
UN|MUS|1968-04-24|||memory_high
UN|MEX|1945-11-07||original member; Charter ratification deposited|memory_high
UN|FSM|1991-09-17|||memory_high
UN|MCO|1993-05-28|||memory_high
UN|MNG|1961-10-27|||memory_high
UN|MNE|2006-06-28|||memory_high
UN|MAR|1956-11-12|||memory_high
UN|MOZ|1975-09-16|||memory_high
UN|MMR|1948-04-19|||memory_high
UN|NAM|1990-04-23|||memory_high
UN|NRU|1999-09-14|||memory_high
UN|NPL|1955-12-14|||memory_high
UN|NLD|1945-12-10||original member; Charter ratification deposited|memory_high
UN|NZL|1945-10-24||original member; Charter ratification deposited|memory_high
UN|NIC|1945-10-24||original member; Charter ratification deposited|memory_high
UN|NER|1960-09-20|||memory_high
UN|NGA|1960-10-07|||memory_high
UN|MKD|1993-04-08||admitted as the former Yugoslav Republic of Macedonia; renamed 2019-02|memory_high
UN|NOR|1945-11-27||original member; Charter ratification deposited|memory_high
UN|OMN|1971-10-07|||memory_high
UN|PAK|1947-09-30|||memory_high
UN|PLW|1994-12-15|||memory_high
UN|PAN|1945-11-13||original member; Charter ratification deposited|memory_high
UN|PNG|1975-10-10|||memory_high
UN|PRY|1945-10-24||original member; Charter ratification deposited|memory_high
UN|PER|1945-10-31||original member; Charter ratification deposited|memory_high
UN|PHL|1945-10-24||original member; Charter ratification deposited|memory_high
UN|POL|1945-10-24||original member; Charter ratification deposited|memory_high
UN|PRT|1955-12-14|||memory_high
UN|QAT|1971-09-21|||memory_high
UN|KOR|1991-09-17|||memory_high
UN|MDA|1992-03-02|||memory_high
UN|ROU|1955-12-14|||memory_high
UN|RUS|1945-10-24||original member; Charter ratification deposited; USSR seat continued by the Russian Federation 1991-12-24|memory_high
UN|RWA|1962-09-18|||memory_high
UN|KNA|1983-09-23|||memory_high
UN|LCA|1979-09-18|||memory_high
UN|VCT|1980-09-16|||memory_high
UN|WSM|1976-12-15|||memory_high
UN|SMR|1992-03-02|||memory_high
UN|STP|1975-09-16|||memory_high
UN|SAU|1945-10-24||original member; Charter ratification deposited|memory_high
UN|SEN|1960-09-28|||memory_high
UN|SRB|2000-11-01||Federal Republic of Yugoslavia, then Serbia and Montenegro; continued by Serbia 2006-06-03|memory_high
UN|SYC|1976-09-21|||memory_high
UN|SLE|1961-09-27|||memory_high
UN|SGP|1965-09-21|||memory_high
UN|SVK|1993-01-19|||memory_high
UN|SVN|1992-05-22|||memory_high
UN|SLB|1978-09-19|||memory_high
UN|SOM|1960-09-20|||memory_high
UN|ZAF|1945-11-07||original member; Charter ratification deposited; excluded from GA sessions 1974-11-12..1994-06-23 (credentials), membership never ended|memory_high
UN|SSD|2011-07-14|||memory_high
UN|ESP|1955-12-14|||memory_high
UN|LKA|1955-12-14|||memory_high
UN|SDN|1956-11-12|||memory_high
UN|SUR|1975-12-04|||memory_high
UN|SWE|1946-11-19|||memory_high
UN|CHE|2002-09-10|||memory_high
UN|SYR|1945-10-24|1958-02-20|original member; Charter ratification deposited; part of United Arab Republic 1958-02-21..1961-10-13; resumed separate membership 1961-10-13|memory_high
UN|SYR|1961-10-13||resumed separate membership|memory_high
UN|TJK|1992-03-02|||memory_high
UN|THA|1946-12-16|||memory_high
UN|TLS|2002-09-27|||memory_high
UN|TGO|1960-09-20|||memory_high
UN|TON|1999-09-14|||memory_high
UN|TTO|1962-09-18|||memory_high
UN|TUN|1956-11-12|||memory_high
UN|TKM|1992-03-02|||memory_high
UN|TUV|2000-09-05|||memory_high
UN|TUR|1945-10-24||original member; Charter ratification deposited|memory_high
UN|UGA|1962-10-25|||memory_high
UN|UKR|1945-10-24||original member; Charter ratification deposited|memory_high
UN|ARE|1971-12-09|||memory_high
UN|GBR|1945-10-24||original member; Charter ratification deposited|memory_high
UN|TZA|1961-12-14||Tanganyika; merged with Zanzibar 1964-04-26|memory_high
UN|USA|1945-10-24||original member; Charter ratification deposited|memory_high
UN|URY|1945-12-18||original member; Charter ratification deposited|memory_high
UN|UZB|1992-03-02|||memory_high
UN|VUT|1981-09-15|||memory_high
UN|VEN|1945-11-15||original member; Charter ratification deposited|memory_high
UN|VNM|1977-09-20|||memory_high
UN|YEM|1947-09-30||(North) Yemen; united with Democratic Yemen 1990-05-22|memory_high
UN|YUG|1945-10-24|2000-10-31|original member; Charter ratification deposited; GA res 47/1 (1992-09-22): FRY may not continue automatically nor take part in the GA; UN kept counting Yugoslavia until FRY was admitted 2000-11-01|memory_high
UN|ZMB|1964-12-01|||memory_high
UN|EAZ|1963-12-16|1964-04-25|united with Tanganyika 1964-04-26|memory_high
UN|ZWE|1980-08-25|||memory_high
`;
