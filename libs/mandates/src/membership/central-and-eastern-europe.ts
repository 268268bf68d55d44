/**
 * Beneficiaries of the Council of Europe's programmes for Central and Eastern Europe (alpha-3), members or not.
 * The reference names the region, not a list; this one holds the states between the Oder, the Urals and the Caucasus.
 */
export const CENTRAL_AND_EASTERN_EUROPE: ReadonlySet<string> = new Set([
  'ALB',
  'ARM',
  'AZE',
  'BIH',
  'BGR',
  'BLR',
  'CSK',
  'CZE',
  'DDR',
  'EST',
  'GEO',
  'HRV',
  'HUN',
  'LTU',
  'LVA',
  'MDA',
  'MKD',
  'MNE',
  'POL',
  'ROU',
  'RUS',
  'SRB',
  'SVK',
  'SVN',
  'UKR',
  'XKX',
  'YUG',
]);
