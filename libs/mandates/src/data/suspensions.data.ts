// Made by scripts/generate-membership.mjs from the membership tables; edit the tables, not this file.
/** suspensions.csv: organisation, ISO 3166 alpha-3, first day, last day (empty: in force), note, confidence. */
export const SUSPENSION_ROWS = `
AU|BFA|2015-09-18|2015-09-26||memory_high
AU|BFA|2022-01-31|||memory_high
AU|CAF|2003-03-17|2005-06-27|coup|memory_medium
AU|CAF|2013-03-25|2016-04-06||memory_high
OAS|CUB|1962-01-31|2009-06-03|Government excluded from participation; resolution lifted, participation not resumed|memory_high
AU|CIV|2010-12-09|2011-04-21||memory_high
AU|EGY|2013-07-05|2014-06-17|AU nevertheless sent an observation mission to the 26-28 May 2014 presidential election|memory_high
AU|GAB|2023-08-31|2025-04-30||memory_high
COE|GRC|1969-12-12|1974-11-27|withdrew to avoid suspension|memory_high
AU|GIN|2008-12-29|2010-12-09||memory_high
AU|GIN|2021-09-10||possibly lifted after the 2025-12 election: not verified|memory_low
AU|GNB|2012-04-17|2014-06-17||memory_high
AU|GNB|2025-11-28|||memory_low
OAS|HND|2009-07-04|2011-06-01|suspended under art. 21 of the Inter-American Democratic Charter|memory_high
AU|MDG|2009-03-20|2014-01-27||memory_high
AU|MDG|2025-10-15|||memory_low
AU|MLI|2012-03-23|2012-10-24||memory_high
AU|MLI|2020-08-19|2020-10-09||memory_high
AU|MLI|2021-06-01|||memory_high
AU|MRT|2005-08-04|2007-04-10||memory_high
AU|MRT|2008-08-09|2009-07-01||memory_medium
AU|NER|2010-02-19|2011-03-16||memory_high
AU|NER|2023-08-22|||memory_high
COE|RUS|2022-02-25|2022-03-15|rights of representation suspended (art. 8)|memory_high
AU|SDN|2019-06-06|2019-09-06||memory_high
AU|SDN|2021-10-26||decision PSC 1041, communique 2021-10-26/27|memory_high
AU|TGO|2005-02-25|2005-05-27||memory_high
OSCE|YUG|1992-07-08|2000-11-10|consensus-minus-one|memory_high
`;
