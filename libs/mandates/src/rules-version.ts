/** Version of rules and data together; raised with every change that can alter an assessment. */
export const RULES_VERSION = '2026.11.4';

/** How every assessment is to be headed. */
export const ASSESSMENT_HEADING =
  "Comitia's reading of public rules. The organisation's own decision comes first once it is there.";
