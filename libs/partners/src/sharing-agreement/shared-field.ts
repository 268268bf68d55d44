/** What of a deployment can be shared, field by field. */
export const DEPLOYMENT_FIELDS = ['area', 'half_day', 'station', 'time', 'team_number', 'service'] as const;

/** What of a registration plan can be shared, field by field. */
export const REGISTRATION_FIELDS = ['area', 'centre', 'kits', 'people', 'dates', 'hand_over'] as const;

/** Everything that can be shared, by whatever agreement. */
export const SHARED_FIELDS = [
  'area',
  'half_day',
  'station',
  'time',
  'team_number',
  'service',
  'centre',
  'kits',
  'people',
  'dates',
  'hand_over',
] as const;

export type SharedField = (typeof SHARED_FIELDS)[number];
