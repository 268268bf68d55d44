/** Members of ECOWAS, kept by hand from memory: organisation, alpha-3, first day, last day, note, confidence. */
export const ECOWAS_ROWS = `
ECOWAS|BEN|1975-05-28|||memory_medium
ECOWAS|CIV|1975-05-28|||memory_medium
ECOWAS|GMB|1975-05-28|||memory_medium
ECOWAS|GHA|1975-05-28|||memory_medium
ECOWAS|GIN|1975-05-28|||memory_medium
ECOWAS|GNB|1975-05-28|||memory_medium
ECOWAS|LBR|1975-05-28|||memory_medium
ECOWAS|NGA|1975-05-28|||memory_medium
ECOWAS|SEN|1975-05-28|||memory_medium
ECOWAS|SLE|1975-05-28|||memory_medium
ECOWAS|TGO|1975-05-28|||memory_medium
ECOWAS|BFA|1975-05-28|2025-01-28|withdrawal effective 2025-01-29|memory_medium
ECOWAS|MLI|1975-05-28|2025-01-28|withdrawal effective 2025-01-29|memory_medium
ECOWAS|NER|1975-05-28|2025-01-28|withdrawal effective 2025-01-29|memory_medium
ECOWAS|CPV|1977-01-01||joined in 1976 or 1977: day not verified|memory_low
ECOWAS|MRT|1975-05-28|2000-12-31|withdrew at the end of 2000: day not verified|memory_low
`;

/** Suspensions from the decision-making bodies of ECOWAS, from memory. */
export const ECOWAS_SUSPENSION_ROWS = `
ECOWAS|MLI|2012-03-27|2012-04-08|after the coup: end not verified|memory_low
ECOWAS|MLI|2020-08-20|2020-10-06|after the coup: days not verified|memory_low
ECOWAS|MLI|2021-05-30|2025-01-28|until it left|memory_medium
ECOWAS|GIN|2021-09-08||whether it was lifted after the election of 2025-12 is not verified|memory_low
ECOWAS|BFA|2022-01-28|2025-01-28|until it left|memory_medium
ECOWAS|NER|2023-07-30|2025-01-28|until it left: first day not verified|memory_low
`;
