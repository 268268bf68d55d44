import { memberships, partnerships, suspensions, type Tenure } from './membership-tables.js';

/** What a stretch of a time line is about. */
export const STRETCH_KINDS = ['membership', 'suspension', 'partnership'] as const;
export type StretchKind = (typeof STRETCH_KINDS)[number];

/** A stretch of a time line: a membership, a suspension or a tie short of membership. */
export interface Stretch extends Tenure {
  readonly kind: StretchKind;
}

const STRETCHES: readonly (readonly [StretchKind, () => readonly Tenure[]])[] = [
  ['membership', memberships],
  ['suspension', suspensions],
  ['partnership', partnerships],
];

/**
 * The time line of a state (alpha-3), of an organisation (id of its table), or of a state in one organisation: every
 * membership, suspension and partnership, organisation by organisation and the oldest first. Without either it is empty.
 */
export function timeLine(of: { readonly state?: string; readonly organisation?: string }): readonly Stretch[] {
  if (of.state === undefined && of.organisation === undefined) return [];
  return STRETCHES.flatMap(([kind, rows]) =>
    rows()
      .filter((row) => of.state === undefined || row.state === of.state)
      .filter((row) => of.organisation === undefined || row.organisation === of.organisation)
      .map(({ organisation, state, from, to, note, confidence }): Stretch => {
        return { kind, organisation, state, from, to, note, confidence };
      }),
  ).toSorted(
    (left, right) =>
      left.organisation.localeCompare(right.organisation, 'en') ||
      (left.from < right.from ? -1 : left.from > right.from ? 1 : 0),
  );
}
