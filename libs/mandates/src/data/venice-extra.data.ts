// Made by scripts/generate-membership.mjs from the membership tables; edit the tables, not this file.
/** venice_extra.csv: organisation, ISO 3166 alpha-3, first day, last day (empty: in force), note, confidence. */
export const VENICE_ROWS = `
COE_VENICE|DZA|2007-12-01||non-CoE member of the Venice Commission enlarged agreement|memory_low
COE_VENICE|BRA|2009-04-01||non-CoE member of the Venice Commission enlarged agreement|memory_low
COE_VENICE|CAN|2019-06-01||non-CoE member of the Venice Commission enlarged agreement|memory_low
COE_VENICE|CHL|2005-10-01||non-CoE member of the Venice Commission enlarged agreement|memory_low
COE_VENICE|CRI|2016-07-01||non-CoE member of the Venice Commission enlarged agreement|memory_low
COE_VENICE|ISR|2008-05-01||non-CoE member of the Venice Commission enlarged agreement|memory_low
COE_VENICE|KAZ|2012-03-13||non-CoE member of the Venice Commission enlarged agreement|memory_low
COE_VENICE|XKX|2014-06-12||member of the Venice Commission since 2014|memory_medium
COE_VENICE|KGZ|2004-01-01||non-CoE member of the Venice Commission enlarged agreement|memory_low
COE_VENICE|MEX|2010-02-03||non-CoE member of the Venice Commission enlarged agreement|memory_low
COE_VENICE|MAR|2007-06-01||non-CoE member of the Venice Commission enlarged agreement|memory_low
COE_VENICE|PER|2009-02-01||non-CoE member of the Venice Commission enlarged agreement|memory_low
COE_VENICE|KOR|2006-06-01||non-CoE member of the Venice Commission enlarged agreement|memory_low
COE_VENICE|TUN|2010-04-01||non-CoE member of the Venice Commission enlarged agreement|memory_low
COE_VENICE|USA|2013-04-15||non-CoE member of the Venice Commission enlarged agreement|memory_low
`;
