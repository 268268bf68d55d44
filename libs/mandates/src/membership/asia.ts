/** States and territories of Asia (alpha-3) after the regions of the United Nations' statistics (M49), former states included. */
export const ASIA: ReadonlySet<string> = new Set(
  [
    'KAZ KGZ TJK TKM UZB',
    'CHN HKG JPN KOR MAC MNG PRK TWN',
    'BRN IDN KHM LAO MMR MYS PHL SGP THA TLS VNM',
    'AFG BGD BTN IND IRN LKA MDV NPL PAK',
    'ARE ARM AZE BHR CYP GEO IRQ ISR JOR KWT LBN OMN PSE QAT SAU SYR TUR YEM YMD',
  ].flatMap((region) => region.split(' ')),
);
