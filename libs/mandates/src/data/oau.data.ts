// Made by scripts/generate-membership.mjs from the membership tables; edit the tables, not this file.
/** oau.csv: organisation, ISO 3166 alpha-3, first day, last day (empty: in force), note, confidence. */
export const OAU_ROWS = `
OAU|DZA|1963-05-25|2002-07-08|founding signatory|memory_high
OAU|AGO|1976-02-11|2002-07-08||memory_medium
OAU|BEN|1963-05-25|2002-07-08|founding signatory|memory_high
OAU|BWA|1966-10-31|2002-07-08||memory_high
OAU|BFA|1963-05-25|2002-07-08|founding signatory|memory_high
OAU|BDI|1963-05-25|2002-07-08|founding signatory|memory_high
OAU|CPV|1975-07-18|2002-07-08||memory_high
OAU|CMR|1963-05-25|2002-07-08|founding signatory|memory_high
OAU|CAF|1963-05-25|2002-07-08|founding signatory|memory_high
OAU|TCD|1963-05-25|2002-07-08|founding signatory|memory_high
OAU|COM|1975-07-18|2002-07-08||memory_high
OAU|COG|1963-05-25|2002-07-08|founding signatory|memory_high
OAU|CIV|1963-05-25|2002-07-08|founding signatory|memory_high
OAU|COD|1963-05-25|2002-07-08|founding signatory|memory_high
OAU|DJI|1977-06-27|2002-07-08||memory_high
OAU|EGY|1963-05-25|2002-07-08|founding signatory|memory_high
OAU|GNQ|1968-10-12|2002-07-08||memory_high
OAU|ERI|1993-05-24|2002-07-08||memory_high
OAU|SWZ|1968-09-24|2002-07-08||memory_high
OAU|ETH|1963-05-25|2002-07-08|founding signatory|memory_high
OAU|GAB|1963-05-25|2002-07-08|founding signatory|memory_high
OAU|GMB|1965-10-21|2002-07-08|day not verified (source gives October 1965)|memory_low
OAU|GHA|1963-05-25|2002-07-08|founding signatory|memory_high
OAU|GIN|1963-05-25|2002-07-08|founding signatory|memory_high
OAU|GNB|1973-11-19|2002-07-08||memory_high
OAU|KEN|1963-12-13|2002-07-08||memory_high
OAU|LSO|1966-10-31|2002-07-08||memory_high
OAU|LBR|1963-05-25|2002-07-08|founding signatory|memory_high
OAU|LBY|1963-05-25|2002-07-08|founding signatory|memory_high
OAU|MDG|1963-05-25|2002-07-08|founding signatory|memory_high
OAU|MWI|1964-07-13|2002-07-08||memory_high
OAU|MLI|1963-05-25|2002-07-08|founding signatory|memory_high
OAU|MRT|1963-05-25|2002-07-08|founding signatory|memory_high
OAU|MUS|1968-08-01|2002-07-08|day not verified (source gives August 1968)|memory_low
OAU|MAR|1963-05-25|1984-11-11|founding signatory (Morocco and Togo signed later in 1963); announced withdrawal 1984-11-12; Charter art. XXXII made it effective one year later (1985-11-12)|memory_high
OAU|MOZ|1975-07-18|2002-07-08||memory_high
OAU|NAM|1990-06-03|2002-07-08|day not verified (source gives June 1990)|memory_low
OAU|NER|1963-05-25|2002-07-08|founding signatory|memory_high
OAU|NGA|1963-05-25|2002-07-08|founding signatory|memory_high
OAU|RWA|1963-05-25|2002-07-08|founding signatory|memory_high
OAU|ESH|1982-02-22|2002-07-08|SADR admitted at CM/38; seat first taken 1984-11-12|memory_high
OAU|STP|1975-07-18|2002-07-08||memory_high
OAU|SEN|1963-05-25|2002-07-08|founding signatory|memory_high
OAU|SYC|1976-06-29|2002-07-08||memory_high
OAU|SLE|1963-05-25|2002-07-08|founding signatory|memory_high
OAU|SOM|1963-05-25|2002-07-08|founding signatory|memory_high
OAU|ZAF|1994-06-06|2002-07-08|some sources 1994-05-23|memory_high
OAU|SDN|1963-05-25|2002-07-08|founding signatory|memory_high
OAU|TGO|1963-05-25|2002-07-08|founding signatory (Morocco and Togo signed later in 1963)|memory_high
OAU|TUN|1963-05-25|2002-07-08|founding signatory|memory_high
OAU|UGA|1963-05-25|2002-07-08|founding signatory|memory_high
OAU|TZA|1963-05-25|2002-07-08|founding signatory|memory_high
OAU|ZMB|1964-12-16|2002-07-08||memory_high
OAU|EAZ|1963-12-13|1964-04-25|united with Tanganyika 1964-04-26|memory_high
OAU|ZWE|1980-06-18|2002-07-08||memory_high
`;
