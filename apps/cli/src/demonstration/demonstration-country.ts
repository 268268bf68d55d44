/** The demonstration plays in a real country, so that real mandates apply; its stations are generated. */
export const DEMONSTRATION_COUNTRY = {
  alpha2: 'AL',
  alpha3: 'ALB',
  name: 'Albania',
  timeZone: 'Europe/Tirane',
} as const;
