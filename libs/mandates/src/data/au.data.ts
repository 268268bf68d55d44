// Made by scripts/generate-membership.mjs from the membership tables; edit the tables, not this file.
/** au.csv: organisation, ISO 3166 alpha-3, first day, last day (empty: in force), note, confidence. */
export const AU_ROWS = `
AU|DZA|2002-07-09||OAU member carried over (AU launched Durban 2002-07-09; Constitutive Act in force 2001-05-26)|memory_high
AU|AGO|2002-07-09||OAU member carried over (AU launched Durban 2002-07-09; Constitutive Act in force 2001-05-26)|memory_high
AU|BEN|2002-07-09||OAU member carried over (AU launched Durban 2002-07-09; Constitutive Act in force 2001-05-26)|memory_high
AU|BWA|2002-07-09||OAU member carried over (AU launched Durban 2002-07-09; Constitutive Act in force 2001-05-26)|memory_high
AU|BFA|2002-07-09||OAU member carried over (AU launched Durban 2002-07-09; Constitutive Act in force 2001-05-26)|memory_high
AU|BDI|2002-07-09||OAU member carried over (AU launched Durban 2002-07-09; Constitutive Act in force 2001-05-26)|memory_high
AU|CPV|2002-07-09||OAU member carried over (AU launched Durban 2002-07-09; Constitutive Act in force 2001-05-26)|memory_high
AU|CMR|2002-07-09||OAU member carried over (AU launched Durban 2002-07-09; Constitutive Act in force 2001-05-26)|memory_high
AU|CAF|2002-07-09||OAU member carried over (AU launched Durban 2002-07-09; Constitutive Act in force 2001-05-26)|memory_high
AU|TCD|2002-07-09||OAU member carried over (AU launched Durban 2002-07-09; Constitutive Act in force 2001-05-26)|memory_high
AU|COM|2002-07-09||OAU member carried over (AU launched Durban 2002-07-09; Constitutive Act in force 2001-05-26)|memory_high
AU|COG|2002-07-09||OAU member carried over (AU launched Durban 2002-07-09; Constitutive Act in force 2001-05-26)|memory_high
AU|CIV|2002-07-09||OAU member carried over (AU launched Durban 2002-07-09; Constitutive Act in force 2001-05-26)|memory_high
AU|COD|2002-07-09||OAU member carried over (AU launched Durban 2002-07-09; Constitutive Act in force 2001-05-26)|memory_high
AU|DJI|2002-07-09||OAU member carried over (AU launched Durban 2002-07-09; Constitutive Act in force 2001-05-26)|memory_high
AU|EGY|2002-07-09||OAU member carried over (AU launched Durban 2002-07-09; Constitutive Act in force 2001-05-26)|memory_high
AU|GNQ|2002-07-09||OAU member carried over (AU launched Durban 2002-07-09; Constitutive Act in force 2001-05-26)|memory_high
AU|ERI|2002-07-09||OAU member carried over (AU launched Durban 2002-07-09; Constitutive Act in force 2001-05-26)|memory_high
AU|SWZ|2002-07-09||OAU member carried over (AU launched Durban 2002-07-09; Constitutive Act in force 2001-05-26)|memory_high
AU|ETH|2002-07-09||OAU member carried over (AU launched Durban 2002-07-09; Constitutive Act in force 2001-05-26)|memory_high
AU|GAB|2002-07-09||OAU member carried over (AU launched Durban 2002-07-09; Constitutive Act in force 2001-05-26)|memory_high
AU|GMB|2002-07-09||OAU member carried over (AU launched Durban 2002-07-09; Constitutive Act in force 2001-05-26)|memory_high
AU|GHA|2002-07-09||OAU member carried over (AU launched Durban 2002-07-09; Constitutive Act in force 2001-05-26)|memory_high
AU|GIN|2002-07-09||OAU member carried over (AU launched Durban 2002-07-09; Constitutive Act in force 2001-05-26)|memory_high
AU|GNB|2002-07-09||OAU member carried over (AU launched Durban 2002-07-09; Constitutive Act in force 2001-05-26)|memory_high
AU|KEN|2002-07-09||OAU member carried over (AU launched Durban 2002-07-09; Constitutive Act in force 2001-05-26)|memory_high
AU|LSO|2002-07-09||OAU member carried over (AU launched Durban 2002-07-09; Constitutive Act in force 2001-05-26)|memory_high
AU|LBR|2002-07-09||OAU member carried over (AU launched Durban 2002-07-09; Constitutive Act in force 2001-05-26)|memory_high
AU|LBY|2002-07-09||OAU member carried over (AU launched Durban 2002-07-09; Constitutive Act in force 2001-05-26)|memory_high
AU|MDG|2002-07-09||OAU member carried over (AU launched Durban 2002-07-09; Constitutive Act in force 2001-05-26)|memory_high
AU|MWI|2002-07-09||OAU member carried over (AU launched Durban 2002-07-09; Constitutive Act in force 2001-05-26)|memory_high
AU|MLI|2002-07-09||OAU member carried over (AU launched Durban 2002-07-09; Constitutive Act in force 2001-05-26)|memory_high
AU|MRT|2002-07-09||OAU member carried over (AU launched Durban 2002-07-09; Constitutive Act in force 2001-05-26)|memory_high
AU|MUS|2002-07-09||OAU member carried over (AU launched Durban 2002-07-09; Constitutive Act in force 2001-05-26)|memory_high
AU|MAR|2017-01-31||readmitted by the 28th Assembly 2017-01-30/31; never an AU member before; OAU member to 1984|memory_high
AU|MOZ|2002-07-09||OAU member carried over (AU launched Durban 2002-07-09; Constitutive Act in force 2001-05-26)|memory_high
AU|NAM|2002-07-09||OAU member carried over (AU launched Durban 2002-07-09; Constitutive Act in force 2001-05-26)|memory_high
AU|NER|2002-07-09||OAU member carried over (AU launched Durban 2002-07-09; Constitutive Act in force 2001-05-26)|memory_high
AU|NGA|2002-07-09||OAU member carried over (AU launched Durban 2002-07-09; Constitutive Act in force 2001-05-26)|memory_high
AU|RWA|2002-07-09||OAU member carried over (AU launched Durban 2002-07-09; Constitutive Act in force 2001-05-26)|memory_high
AU|ESH|2002-07-09||OAU member carried over (AU launched Durban 2002-07-09; Constitutive Act in force 2001-05-26)|memory_high
AU|STP|2002-07-09||OAU member carried over (AU launched Durban 2002-07-09; Constitutive Act in force 2001-05-26)|memory_high
AU|SEN|2002-07-09||OAU member carried over (AU launched Durban 2002-07-09; Constitutive Act in force 2001-05-26)|memory_high
AU|SYC|2002-07-09||OAU member carried over (AU launched Durban 2002-07-09; Constitutive Act in force 2001-05-26)|memory_high
AU|SLE|2002-07-09||OAU member carried over (AU launched Durban 2002-07-09; Constitutive Act in force 2001-05-26)|memory_high
AU|SOM|2002-07-09||OAU member carried over (AU launched Durban 2002-07-09; Constitutive Act in force 2001-05-26)|memory_high
AU|ZAF|2002-07-09||OAU member carried over (AU launched Durban 2002-07-09; Constitutive Act in force 2001-05-26)|memory_high
AU|SSD|2011-07-27||54th member [day: AU list 2011-07-27; PSC/press also 2011-08-15]|memory_high
AU|SDN|2002-07-09||OAU member carried over (AU launched Durban 2002-07-09; Constitutive Act in force 2001-05-26)|memory_high
AU|TGO|2002-07-09||OAU member carried over (AU launched Durban 2002-07-09; Constitutive Act in force 2001-05-26)|memory_high
AU|TUN|2002-07-09||OAU member carried over (AU launched Durban 2002-07-09; Constitutive Act in force 2001-05-26)|memory_high
AU|UGA|2002-07-09||OAU member carried over (AU launched Durban 2002-07-09; Constitutive Act in force 2001-05-26)|memory_high
AU|TZA|2002-07-09||OAU member carried over (AU launched Durban 2002-07-09; Constitutive Act in force 2001-05-26)|memory_high
AU|ZMB|2002-07-09||OAU member carried over (AU launched Durban 2002-07-09; Constitutive Act in force 2001-05-26)|memory_high
AU|ZWE|2002-07-09||OAU member carried over (AU launched Durban 2002-07-09; Constitutive Act in force 2001-05-26)|memory_high
`;
