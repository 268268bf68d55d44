import { assess } from '../assess.js';
import type { Assessment, RequestFacts } from '../model/assessment.js';
import { RULES_VERSION } from '../rules-version.js';
import { BODY_IDS, type BodyId } from '../vocabulary/body-ids.js';
import type { Opening } from './opening.js';
import { smallestOpenings } from './smallest-openings.js';

/** One body in a comparison. */
export interface ComparisonEntry {
  readonly body: BodyId;
  readonly assessment: Assessment;
  /** The smallest changes that would open a closed door; empty where it is open or nothing opens it. */
  readonly openings: readonly Opening[];
}

/** All bodies side by side for one request. */
export interface Comparison {
  readonly rulesVersion: string;
  readonly entries: readonly ComparisonEntry[];
}

/**
 * Puts one request to every body (or to those named), each exactly as `assess` would, and says for each closed door the
 * smallest change that opens it.
 */
export function compare(request: RequestFacts, bodies: readonly BodyId[] = BODY_IDS): Comparison {
  return {
    rulesVersion: RULES_VERSION,
    entries: bodies.map((body) => {
      const asked = { ...request, body };
      const assessment = assess(asked);
      return { body, assessment, openings: smallestOpenings(asked, assessment) };
    }),
  };
}
