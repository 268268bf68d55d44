// Made by scripts/generate-membership.mjs from the membership tables; edit the tables, not this file.
/** partners.csv: organisation, ISO 3166 alpha-3, first day, last day (empty: in force), note, confidence, kind of tie. */
export const PARTNER_ROWS = `
OSCE|AFG|2003-04-03||Asian Partner for Co-operation|memory_low|partner_for_cooperation
OSCE|DZA|1973-06-25||Mediterranean Partner for Co-operation (non-participating Mediterranean State from 1973/75; "Partner" title 1995)|memory_high|partner_for_cooperation
OSCE|AUS|2009-12-01||Asian Partner for Co-operation|memory_low|partner_for_cooperation
COE|BLR|1992-09-16|1997-01-13|PACE special guest status, suspended 1997-01-13|memory_high|special_guest
COE|CAN|1996-05-29||observer state (also PACE observer)|memory_medium|observer
OSCE|EGY|1973-06-25||Mediterranean Partner for Co-operation (non-participating Mediterranean State from 1973/75; "Partner" title 1995)|memory_high|partner_for_cooperation
UN|VAT|1964-04-06||permanent observer state|memory_high|permanent_observer
COE|VAT|1970-03-07||observer to the Committee of Ministers|memory_medium|observer
COE|ISR|1957-12-02||PACE observer|memory_medium|observer
OSCE|ISR|1973-06-25||Mediterranean Partner for Co-operation (non-participating Mediterranean State from 1973/75; "Partner" title 1995)|memory_high|partner_for_cooperation
OSCE|JPN|1992-07-10||Asian Partner for Co-operation|memory_low|partner_for_cooperation
COE|JPN|1996-11-20||observer state|memory_medium|observer
OSCE|JOR|1998-05-22||Mediterranean Partner for Co-operation|memory_medium|partner_for_cooperation
COE|JOR|2016-01-26||PACE partner for democracy|memory_medium|partner_for_democracy
COE|KGZ|2014-04-08||PACE partner for democracy|memory_medium|partner_for_democracy
COE|MEX|1999-12-01||observer state (also PACE observer)|memory_medium|observer
OSCE|MNG|2004-12-02|2012-11-20|Asian Partner for Co-operation, then participating State|memory_high|partner_for_cooperation
OSCE|MAR|1973-06-25||Mediterranean Partner for Co-operation (non-participating Mediterranean State from 1973/75; "Partner" title 1995)|memory_high|partner_for_cooperation
COE|MAR|2011-06-21||PACE partner for democracy|memory_medium|partner_for_democracy
OSCE|KOR|1994-01-01||Asian Partner for Co-operation|memory_low|partner_for_cooperation
COE|RUS|1992-01-14|1996-02-27|PACE special guest status, before accession|memory_high|special_guest
COE|PSE|2011-10-04||PACE partner for democracy|memory_medium|partner_for_democracy
UN|PSE|2012-11-29||non-member observer state (GA res 67/19); PLO observer from 1974-11-22|memory_high|permanent_observer
OSCE|THA|2000-11-09||Asian Partner for Co-operation|memory_low|partner_for_cooperation
OSCE|TUN|1973-06-25||Mediterranean Partner for Co-operation (non-participating Mediterranean State from 1973/75; "Partner" title 1995)|memory_high|partner_for_cooperation
COE|USA|1996-01-10||observer state|memory_medium|observer
`;
