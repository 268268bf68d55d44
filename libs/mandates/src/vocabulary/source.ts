/** How sure a fact is: read in a source, read in part or in a secondary source, or from memory. */
export const CONFIDENCES = ['verified', 'verified_in_part', 'memory_high', 'memory_medium', 'memory_low'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** Where a rule or fact comes from. `references` number the entries of {@link REFERENCES}; no address is ever invented. */
export interface Source {
  readonly citation: string;
  readonly confidence: Confidence;
  readonly references: readonly number[];
}

/** Read in a public source: the numbers point into the list of references. */
export function verified(citation: string, ...references: number[]): Source {
  return { citation, confidence: 'verified', references };
}

/** Read in part, in a copy or in a secondary source. */
export function verifiedInPart(citation: string, ...references: number[]): Source {
  return { citation, confidence: 'verified_in_part', references };
}

/** Known from memory only, with how sure that memory is. */
export function remembered(citation: string, sureness: 'high' | 'medium' | 'low' = 'high'): Source {
  return { citation, confidence: `memory_${sureness}`, references: [] };
}
