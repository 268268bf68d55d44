/** Where a search stood at one moment. */
export interface CurvePoint {
  /** Since the search began. */
  readonly milliseconds: number;
  /** Best score by level so far, most important first. */
  readonly score: readonly number[];
  /** What the last level cannot pass; null where the search does not know it. */
  readonly bound: number | null;
}

/** Points kept of one run: enough for a curve as wide as a page, few enough to be sent with every change of the run. */
export const MOST_CURVE_POINTS = 60;

const sameScore = (left: CurvePoint, right: CurvePoint): boolean =>
  left.score.length === right.score.length && left.score.every((value, level) => value === right.score[level]);

/**
 * Adds a point at the end of a curve. Of a stretch in which nothing changed only its two ends stay; past
 * `MOST_CURVE_POINTS` the point that stands closest between its neighbours in time goes, never the first or the last.
 */
export function withPoint(curve: readonly CurvePoint[], point: CurvePoint): readonly CurvePoint[] {
  const last = curve.at(-1);
  if (last && point.milliseconds < last.milliseconds) return curve;
  const before = curve.at(-2);
  const level = last && before && sameScore(last, point) && sameScore(before, point);
  const longer = level ? [...curve.slice(0, -1), point] : [...curve, point];
  return longer.length <= MOST_CURVE_POINTS ? longer : longer.filter((_, index) => index !== mostCrowded(longer));
}

function mostCrowded(curve: readonly CurvePoint[]): number {
  let [chosen, least] = [1, Infinity];
  for (let index = 1; index < curve.length - 1; index += 1) {
    const span = curve[index + 1]!.milliseconds - curve[index - 1]!.milliseconds;
    if (span < least) [chosen, least] = [index, span];
  }
  return chosen;
}
