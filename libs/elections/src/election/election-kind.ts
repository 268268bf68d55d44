/** What is voted on. */
export const ELECTION_KINDS = ['presidential', 'parliamentary', 'general', 'regional', 'local', 'referendum'] as const;
export type ElectionKind = (typeof ELECTION_KINDS)[number];

/** Whether a round is called, or held only if the one before it decides nothing. */
export const ROUND_CERTAINTIES = ['called', 'possible'] as const;
export type RoundCertainty = (typeof ROUND_CERTAINTIES)[number];

/** What kind of day a day of voting is. */
export const ELECTION_DAY_KINDS = ['ordinary', 'early', 'mobile', 'abroad', 'postponed', 'repeated'] as const;
export type ElectionDayKind = (typeof ELECTION_DAY_KINDS)[number];
