import { assess } from '../assess.js';
import type { Assessment, AssessmentFacts } from '../model/assessment.js';
import { candidatesFor } from './candidate-changes.js';
import { applyOpening, dimensionOf, type Change, type Opening } from './opening.js';

/** Changes tried together at most: more than three is another request, not a change to this one. */
const MOST_CHANGES = 3;
/** Openings listed at most, all of the smallest size. */
const MOST_OPENINGS = 3;

function candidates(request: AssessmentFacts, assessment: Assessment): readonly Change[] {
  const changes: Change[] = [];
  const seen = new Set<string>();
  for (const finding of assessment.findings) {
    if (finding.polarity !== 'BAR') continue;
    for (const change of candidatesFor(finding, request, assessment)) {
      if (seen.has(change.sentence)) continue;
      seen.add(change.sentence);
      changes.push(change);
    }
  }
  return changes;
}

function* combinations(changes: readonly Change[], size: number, start = 0): Generator<readonly Change[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let index = start; index < changes.length; index += 1) {
    for (const rest of combinations(changes, size - 1, index + 1)) {
      const first = changes[index]!;
      if (rest.every((change) => dimensionOf(change) !== dimensionOf(first))) yield [first, ...rest];
    }
  }
}

/**
 * The smallest changes that open a closed door: every listed opening was applied and assessed, and none of fewer changes
 * opens it. Empty where the door is open, or where nothing the requester can change would open it.
 */
export function smallestOpenings(request: AssessmentFacts, assessment: Assessment): readonly Opening[] {
  if (assessment.outcome !== 'not_eligible') return [];
  const changes = candidates(request, assessment);
  for (let size = 1; size <= Math.min(MOST_CHANGES, changes.length); size += 1) {
    const openings: Opening[] = [];
    for (const combination of combinations(changes, size)) {
      const { outcome } = assess(applyOpening(request, { changes: combination }));
      if (outcome === 'not_eligible') continue;
      openings.push({ changes: combination, opensTo: outcome });
      if (openings.length === MOST_OPENINGS) break;
    }
    if (openings.length > 0) {
      return openings.toSorted(
        (left, right) => Number(right.opensTo === 'eligible') - Number(left.opensTo === 'eligible'),
      );
    }
  }
  return [];
}
