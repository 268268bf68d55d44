/** What of a deployment can be shared, field by field. */
export const SHARED_FIELDS = ['area', 'half_day', 'station', 'time', 'team_number', 'service'] as const;

export type SharedField = (typeof SHARED_FIELDS)[number];
