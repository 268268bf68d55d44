/** Members of the Commonwealth, kept by hand from memory: organisation, alpha-3, first day, last day, note, confidence. */
export const COMMONWEALTH_ROWS = `
COMMONWEALTH|ATG|1981-11-01|||memory_medium
COMMONWEALTH|AUS|1931-12-11|||memory_medium
COMMONWEALTH|BHS|1973-07-10|||memory_medium
COMMONWEALTH|BGD|1972-04-18|||memory_medium
COMMONWEALTH|BRB|1966-11-30|||memory_medium
COMMONWEALTH|BLZ|1981-09-21|||memory_medium
COMMONWEALTH|BWA|1966-09-30|||memory_medium
COMMONWEALTH|BRN|1984-01-01|||memory_medium
COMMONWEALTH|CMR|1995-11-13|||memory_medium
COMMONWEALTH|CAN|1931-12-11|||memory_medium
COMMONWEALTH|CYP|1961-03-13|||memory_medium
COMMONWEALTH|DMA|1978-11-03|||memory_medium
COMMONWEALTH|SWZ|1968-09-06|||memory_medium
COMMONWEALTH|FJI|1970-10-10|1987-10-14|membership lapsed after the coup|memory_medium
COMMONWEALTH|FJI|1997-10-01||returned to membership|memory_medium
COMMONWEALTH|GAB|2022-06-25|||memory_medium
COMMONWEALTH|GMB|1965-02-18|2013-10-02|withdrew on 2013-10-03|memory_medium
COMMONWEALTH|GMB|2018-02-08||returned to membership|memory_medium
COMMONWEALTH|GHA|1957-03-06|||memory_medium
COMMONWEALTH|GRD|1974-02-07|||memory_medium
COMMONWEALTH|GUY|1966-05-26|||memory_medium
COMMONWEALTH|IND|1947-08-15|||memory_medium
COMMONWEALTH|IRL|1931-12-11|1949-04-17|left as a republic|memory_medium
COMMONWEALTH|JAM|1962-08-06|||memory_medium
COMMONWEALTH|KEN|1963-12-12|||memory_medium
COMMONWEALTH|KIR|1979-07-12|||memory_medium
COMMONWEALTH|LSO|1966-10-04|||memory_medium
COMMONWEALTH|MWI|1964-07-06|||memory_medium
COMMONWEALTH|MYS|1957-08-31|||memory_medium
COMMONWEALTH|MDV|1982-07-09|2016-10-12|withdrew on 2016-10-13|memory_medium
COMMONWEALTH|MDV|2020-02-01||returned to membership|memory_medium
COMMONWEALTH|MLT|1964-09-21|||memory_medium
COMMONWEALTH|MUS|1968-03-12|||memory_medium
COMMONWEALTH|MOZ|1995-11-13|||memory_medium
COMMONWEALTH|NAM|1990-03-21|||memory_medium
COMMONWEALTH|NRU|1968-11-01||special member until 1999|memory_medium
COMMONWEALTH|NZL|1931-12-11|||memory_medium
COMMONWEALTH|NGA|1960-10-01|||memory_medium
COMMONWEALTH|PAK|1947-08-14|1972-01-29|left on 1972-01-30|memory_medium
COMMONWEALTH|PAK|1989-10-01||returned to membership|memory_medium
COMMONWEALTH|PNG|1975-09-16|||memory_medium
COMMONWEALTH|RWA|2009-11-29|||memory_medium
COMMONWEALTH|KNA|1983-09-19|||memory_medium
COMMONWEALTH|LCA|1979-02-22|||memory_medium
COMMONWEALTH|VCT|1979-10-27|||memory_medium
COMMONWEALTH|WSM|1970-08-28|||memory_medium
COMMONWEALTH|SYC|1976-06-29|||memory_medium
COMMONWEALTH|SLE|1961-04-27|||memory_medium
COMMONWEALTH|SGP|1965-08-09|||memory_medium
COMMONWEALTH|SLB|1978-07-07|||memory_medium
COMMONWEALTH|ZAF|1931-12-11|1961-05-30|left as a republic on 1961-05-31|memory_medium
COMMONWEALTH|ZAF|1994-06-01||returned to membership|memory_medium
COMMONWEALTH|LKA|1948-02-04|||memory_medium
COMMONWEALTH|TGO|2022-06-25|||memory_medium
COMMONWEALTH|TON|1970-06-04|||memory_medium
COMMONWEALTH|TTO|1962-08-31|||memory_medium
COMMONWEALTH|TUV|1978-10-01||special member until 2000-09-01|memory_medium
COMMONWEALTH|UGA|1962-10-09|||memory_medium
COMMONWEALTH|GBR|1931-12-11|||memory_medium
COMMONWEALTH|TZA|1961-12-09|||memory_medium
COMMONWEALTH|VUT|1980-07-30|||memory_medium
COMMONWEALTH|ZMB|1964-10-24|||memory_medium
COMMONWEALTH|EAZ|1963-12-10|1964-04-25|united with Tanganyika|memory_medium
COMMONWEALTH|ZWE|1980-04-18|2003-12-06|withdrew on 2003-12-07|memory_medium
`;

/** Suspensions from the councils of the Commonwealth; the days agree with a copy of an encyclopedia (reference 121). */
export const COMMONWEALTH_SUSPENSION_ROWS = `
COMMONWEALTH|NGA|1995-11-11|1999-05-29||memory_medium
COMMONWEALTH|PAK|1999-10-18|2004-05-22||memory_medium
COMMONWEALTH|FJI|2000-06-06|2001-12-20||memory_medium
COMMONWEALTH|ZWE|2002-03-19|2003-12-06|until it withdrew|memory_medium
COMMONWEALTH|FJI|2006-12-08|2014-09-26|from the councils, in full from 2009-09-01|memory_medium
COMMONWEALTH|PAK|2007-11-22|2008-05-22||memory_medium
COMMONWEALTH|GAB|2023-09-18||partial suspension; whether it was lifted in 2025 is not verified|memory_low
`;
